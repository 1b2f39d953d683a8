import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/*
 * Writes `src/parse/generated`, which is not committed: `npm run build` and `npm run typecheck` begin with it, and so does
 * every run of the tests. What is right already is left as it is.
 */
const root = new URL('../../', import.meta.url);
const target = new URL('src/parse/generated/', root);

export default async function write() {
  const sources = await sourcesOfSchemas();
  await mkdir(target, { recursive: true });
  for (const [name, source] of sources) {
    const file = new URL(name, target);
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before !== source) await writeFile(file, source);
  }
}

/** The sources, from the schemas as they are now. */
async function sourcesOfSchemas() {
  const bundle = new URL(`node_modules/.cache/parse-code-${process.pid}.mjs`, root);
  await build({
    entryPoints: [new URL('sources.ts', import.meta.url).pathname],
    outfile: bundle.pathname,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  try {
    const { sources } = await import(bundle.href);
    return sources();
  } finally {
    await rm(bundle, { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write();
