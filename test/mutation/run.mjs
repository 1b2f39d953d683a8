// Changes the code of one room after another, a place at a time, and asks whether a test of the room notices.
//
//   node test/mutation/run.mjs [room …] [--all-tests] [--survivors] [--share=0.1] [--draw=2] [--seconds=4]
//
// Without names: every room of the list below. A room passes from `least` on. What no test can notice, because the changed
// code does the same, stands in equivalents.json with the reason; everything else that survives is a gap.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { isSampled } from './sample.mjs';

const root = new URL('../..', import.meta.url).pathname;
const cache = join(root, 'node_modules/.cache/mutation');
/** Each: the file, its line as it stands, what the changed part becomes, and the reason. */
const equivalents = JSON.parse(readFileSync(join(root, 'test/mutation/equivalents.json'), 'utf8'));

/** The rooms under this gate. What is mutated in each is code with branches; tables of words and rows are read by other tests. */
const rooms = [
  'cells',
  'charts',
  'classify',
  'counting',
  'design',
  'explain',
  'facts',
  'fields',
  'forms',
  'kernel',
  'measure',
  'parse',
  'privacy',
  'report',
  'schemas',
  'score',
  'stats',
  'summary',
  'tables',
  'trend',
  'uncertainty',
  'validate',
  'vocabulary',
];
const least = 90;

/** Definitions, not code: a change of a number in them is a change of the definition. */
const definitions = [
  'classify/tables/*.ts',
  'score/frameworks/*.ts',
  'validate/rule-sets/**/*.ts',
  'vocabulary/{concepts,sources,law,about-kim}/**/*.ts',
  'report/style.ts',
  '**/index.ts',
  // Written by generators, and held to them by tests.
  '**/generated/**',
];

/** Rooms whose tests stand partly in another folder. */
const alsoTestedIn = {
  fields: ['forms'],
  // The schemas of rules are read by two engines.
  validate: ['golden', 'schemas/json-schema'],
};

/** Files that are not even called once: they take minutes, and none of their tests is quick enough to be called for a change. */
const tooLong = [
  'privacy/matching-attack.test.ts',
  'privacy/no-output-tells.test.ts',
  'validate/inexact-days.prop.test.ts',
  'validate/laws-of-rules.prop.test.ts',
];

/** So many seconds of processor time tests may take to notice a change; where more than a thousand whole sheets are kept, more. */
const seconds = { tables: 20 };

// On so many submissions each rule in JSON Schema is tried for a change; without, on ten times as many.
process.env.JSON_SCHEMA_RUNS ??= '100';

const args = process.argv.slice(2);
/** The share of changes that are tried, drawn evenly; for the same number of the draw always the same ones. */
const share = numberAfter('--share=', 1);
const draw = numberAfter('--draw=', 0);
const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = named.find((name) => !existsSync(join(root, 'src', name)) && !name.includes('.ts'));
if (unknown !== undefined) {
  console.error(`no room or file of src is called ${unknown}`);
  process.exit(2);
}

let passed = true;
for (const name of named.length > 0 ? named : rooms) passed = (await mutate(name)) && passed;
process.exitCode = passed ? 0 : 1;

/** Mutates a room, or one file of it such as `stats/random.ts`. */
async function mutate(name) {
  const [room] = name.split('/');
  const ofChange = numberAfter('--seconds=', seconds[room] ?? 4);
  const folder = join(cache, room);
  mkdirSync(folder, { recursive: true });
  const folders = args.includes('--all-tests') ? rooms : [room, ...(alsoTestedIn[room] ?? [])];
  const report = join(folder, 'report.json');
  const leftOut = join(folder, 'left-out.txt');
  for (const file of [report, leftOut]) rmSync(file, { force: true });
  await new Stryker({
    testRunner: 'warm',
    warm: { folders, share, draw, leftOut, tooLong, seconds: ofChange },
    mutate: [
      name.endsWith('.ts') ? `src/${name}` : `src/${name}/**/*.ts`,
      ...definitions.map((each) => `!src/${each}`),
    ],
    ignorePatterns: ['site', 'dist', '.changeset'],
    plugins: [join(root, 'test/mutation/warm-runner.mjs')],
    coverageAnalysis: 'perTest',
    // What runs once when a module is loaded would ask for all tests anew each time.
    ignoreStatic: true,
    // The sentences of errors are written for people, and what a kind takes is one of them.
    mutator: { excludedMutations: ['StringLiteral', 'OptionalChaining'] },
    concurrency: Number(process.env.KIM_MUTATION_CONCURRENCY ?? 1),
    tempDirName: join('node_modules/.cache/mutation', `sandbox-${room}`),
    reporters: ['json'],
    jsonReporter: { fileName: report },
    checkers: [],
    disableTypeChecks: false,
    timeoutMS: Number(process.env.KIM_MUTATION_TIMEOUT ?? 5_000 * ofChange),
    dryRunTimeoutMinutes: 60,
    logLevel: process.env.KIM_LOG ?? 'warn',
    fileLogLevel: 'off',
    allowConsoleColors: false,
  }).runMutationTest();
  // Files and tests that the runner cannot call again: they take no part in the figure.
  if (existsSync(leftOut)) console.log(`not called for changes:\n${readFileSync(leftOut, 'utf8')}`);
  return judge(name, JSON.parse(readFileSync(report, 'utf8')));
}

function judge(name, { files }) {
  const count = { killed: 0, late: 0, survived: 0, equivalent: 0 };
  const survivors = [];
  for (const [file, { mutants, source }] of Object.entries(files)) {
    const lines = source.split('\n');
    for (const { id, status, location, replacement, mutatorName } of mutants) {
      if (!isSampled(id, share, draw)) continue;
      if (['Ignored', 'CompileError', 'RuntimeError', 'Pending'].includes(status)) continue;
      if (status === 'Killed' || status === 'Timeout') {
        count.killed++;
        if (status === 'Timeout') count.late++;
        continue;
      }
      const line = (lines[location.start.line - 1] ?? '').trim();
      if (isEquivalent({ file, line, replacement })) {
        count.equivalent++;
        continue;
      }
      count.survived++;
      survivors.push({ file, at: location.start.line, line, mutatorName, replacement });
    }
  }
  const all = count.killed + count.survived;
  const score = all === 0 ? 100 : (100 * count.killed) / all;
  // Of a sample, the interval of Wilson; at 90 % and 200 changes about four points to each side.
  const [low, high] = wilson(count.killed, all);
  const within = share < 1 ? ` (95 %: ${low.toFixed(1)} to ${high.toFixed(1)})` : '';
  console.log(
    `${name}: ${score.toFixed(1)} %${within} of ${all} changes noticed, ${count.late} by not ending; ${count.survived} not noticed, ${count.equivalent} the same`,
  );
  if (args.includes('--survivors')) {
    for (const { file, at, line, mutatorName, replacement } of survivors) {
      console.log(
        `  ${file}:${at} ${mutatorName}\n    ${line}\n    → ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 160)}`,
      );
    }
  }
  return score >= least;
}

function numberAfter(name, otherwise) {
  return Number(args.find((arg) => arg.startsWith(name))?.slice(name.length) ?? otherwise);
}

function wilson(successes, trials) {
  if (trials === 0) return [0, 100];
  const z = 1.96;
  const middle = successes + (z * z) / 2;
  const reach = z * Math.sqrt((successes * (trials - successes)) / trials + (z * z) / 4);
  return [middle - reach, middle + reach].map((end) => (100 * end) / (trials + z * z));
}

function isEquivalent({ file, line, replacement }) {
  return equivalents.some((one) => file.endsWith(one.file) && line === one.line && one.becomes === replacement);
}
