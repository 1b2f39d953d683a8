import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from '../support/source-files.js';

/* The pages for people who add a row show rows and not programs: each is well written, and the neighbour to copy is there. */

const blocksOf = (page: string) =>
  Array.from(readFileSync(join(root, 'docs', page), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms), ([, code = '']) => code);

describe.each(['adding-a-concept.md', 'adding-an-alias.md'])('docs/%s', (page) => {
  it.each(blocksOf(page))('shows a row as it can be written: %s', (row) => {
    const wrapped = /^\s*\{/.test(row) ? `[${row}]` : `({${row}})`;
    const { diagnostics } = ts.transpileModule(wrapped, { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
  });
});

it('the rows to copy stand in the files that the page names', () => {
  const sources = sourceFiles().map(({ tree }) => tree.text);
  for (const row of blocksOf('adding-a-concept.md').slice(0, 3)) {
    expect(
      sources.some((text) => text.includes(row.trimEnd())),
      row,
    ).toBe(true);
  }
});
