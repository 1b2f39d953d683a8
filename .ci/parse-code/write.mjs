import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/*
 * Writes the folders `generated` of `src`, which are not committed: `npm run build` and `npm run typecheck` begin with it, and so does
 * every run of the tests. What is right already is left as it is.
 */
const root = new URL('../../', import.meta.url);
const target = new URL('src/', root);

export default async function write() {
  const sources = await sourcesOfSchemas();
  for (const [name, source] of sources) {
    const file = new URL(name, target);
    await mkdir(new URL('.', file), { recursive: true });
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
    return sources(fileURLToPath(root));
  } finally {
    await rm(bundle, { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write();
