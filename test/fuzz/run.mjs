/**
 * Tries the laws of `laws.ts` on the built package with values drawn at random:
 *
 *     npm run build && node test/fuzz/run.mjs --seed 1 --calls 20000
 *
 * The same seed draws the same values. A finding is printed with the smallest value that shows it, and ends in exit code 1.
 * `--law NAME` tries one law, `--seconds N` stops after that time.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import fc from 'fast-check';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    calls: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: 'Infinity' },
    law: { type: 'string' },
  },
});
const seed = Number(values.seed);
const volume = Number(values.calls);
const seconds = Number(values.seconds);
if (!Number.isSafeInteger(seed) || !(volume > 0) || !(seconds > 0)) {
  console.error('--seed takes a whole number, --calls and --seconds a number above 0.');
  process.exit(2);
}

const root = new URL('../..', import.meta.url).pathname;
const out = join(root, '.fuzz/laws.mjs');
mkdirSync(join(out, '..'), { recursive: true });

// The generators of the tests name files of `src`; here each is the file of the same name in `dist`.
const built = {
  name: 'built',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
      const place = relative(join(root, 'src'), join(resolveDir, path));
      return place.startsWith('..') ? undefined : { path: join(root, 'dist', place), external: true };
    });
  },
};
await build({
  entryPoints: [join(root, 'test/fuzz/laws.ts')],
  outfile: out,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'error',
  plugins: [built],
});
const { laws, made } = await import(out);
const tried = Object.entries(laws).filter(([name]) => values.law === undefined || name === values.law);
if (tried.length === 0) {
  console.error(`--law takes one of: ${Object.keys(laws).join(', ')}.`);
  process.exit(2);
}

const began = performance.now();
const counts = Object.fromEntries(tried.map(([name]) => [name, { values: 0, calls: 0 }]));
let findings = 0;
const goesOn = () => made.calls < volume && findings === 0 && performance.now() - began < seconds * 1000;
for (let round = 0; goesOn(); round++) {
  for (const [name, property] of tried) {
    if (!goesOn()) break;
    const before = made.calls;
    const result = fc.check(property, { seed: seed + round, numRuns: 20 });
    counts[name].values += result.numRuns;
    counts[name].calls += made.calls - before;
    if (!result.failed) continue;
    findings++;
    console.log(`FINDING in "${name}", seed ${result.seed}, path ${result.counterexamplePath}`);
    console.log(fc.stringify(result.counterexample));
    console.log(result.errorInstance);
  }
}

for (const [name, { values: drawn, calls }] of Object.entries(counts)) {
  console.log(`${String(calls).padStart(9)} calls, ${String(drawn).padStart(7)} values  ${name}`);
}
const took = ((performance.now() - began) / 1000).toFixed(1);
console.log(`${String(made.calls).padStart(9)} calls in ${took} s with seed ${seed}, ${findings} findings`);
process.exit(findings === 0 ? 0 : 1);
