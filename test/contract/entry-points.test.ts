import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/source-files.js';

interface PackageExports {
  readonly exports: Record<string, string | { readonly types: string; readonly default: string }>;
}

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageExports;
const entries = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === 'string' ? [] : [{ path, target }],
);

const sourceOf = (built: string) => built.replace('./dist/', 'src/').replace(/\.js$/, '.ts');

// The bundler that many applications use; it comes with tsup.
const esbuild: typeof import('esbuild') = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild');
let inputs: import('esbuild').Metafile['inputs'];

beforeAll(async () => {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: entries.map(({ target }) => sourceOf(target.default)),
    outdir: 'unused',
    bundle: true,
    packages: 'external',
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  inputs = metafile.inputs;
});

/** Every package that a source file needs at run time, directly or through others. */
function packagesNeededBy(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, external } of inputs[file]?.imports ?? expect.fail(`${file} is not bundled`)) {
      if (external) packages.add(path.split('/')[0] ?? path);
      else visit(path);
    }
  };
  visit(entry);
  return packages;
}

describe('entry points', () => {
  it.each(entries)('$path has a source', ({ target }) => {
    expect(existsSync(join(root, sourceOf(target.default)))).toBe(true);
    expect(target.types).toBe(target.default.replace(/\.js$/, '.d.ts'));
    expect(Object.keys(target)[0]).toBe('types');
  });

  it('has one sub-path for every public room', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(root, 'src', entry.name, 'index.ts')))
      .map((entry) => `./${entry.name}`);
    expect(entries.map(({ path }) => path)).toEqual(expect.arrayContaining(rooms));
  });

  const withZod = ['.', './parse', './forms', './tables', './schemas'];

  it.each(entries.filter(({ path }) => !withZod.includes(path)))('$path loads without zod', ({ target }) => {
    expect([...packagesNeededBy(sourceOf(target.default))].filter((name) => name !== 'date-fns')).toEqual([]);
  });

  it('brings nothing but zod and date-fns at all', () => {
    const all = entries.flatMap(({ target }) => [...packagesNeededBy(sourceOf(target.default))]);
    expect([...new Set(all)].sort()).toEqual(['date-fns', 'zod']);
  });
});
