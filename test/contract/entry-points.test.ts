import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../support/source-files.js';

interface PackageExports {
  readonly exports: Record<string, string | { readonly types: string; readonly default: string }>;
}

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageExports;
const entries = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === 'string' ? [] : [{ path, target }],
);

const sourceOf = (built: string) => join(root, built.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));

/** Every package that a source file needs at run time, directly or through others. */
function packagesNeededBy(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
    });
    for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
      if (fileName.startsWith('.')) visit(join(dirname(file), fileName.replace(/\.js$/, '.ts')));
      else packages.add(fileName.split('/')[0] ?? fileName);
    }
  };
  visit(entry);
  return packages;
}

describe('entry points', () => {
  it.each(entries)('$path has a source', ({ target }) => {
    expect(existsSync(sourceOf(target.default))).toBe(true);
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
