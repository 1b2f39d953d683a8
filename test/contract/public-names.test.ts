import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/source-files.js';

/*
 * What is public is shown at work: every value of every entry point stands in the code of a page, a recipe or an example.
 * What no page needs becomes internal.
 */

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return ['node_modules', 'reference', 'data', 'generate'].includes(entry.name) ? [] : filesUnder(path);
    return [path];
  });

const codeOf = (file: string) => {
  const text = readFileSync(join(root, file), 'utf8');
  if (!file.endsWith('.md')) return text;
  return Array.from(text.matchAll(/^```(?:ts|js|html)\n(.*?)^```$/gms), ([, code]) => code).join('\n');
};

const code = ['README.md', ...filesUnder('docs')]
  .filter((file) => /\.(md|ts|tsx|mjs|vue|html)$/.test(file))
  .map(codeOf)
  .join('\n');
const shown = new Set(code.match(/[A-Za-z_$][\w$]*/g));

const names = readFileSync(join(root, 'test/contract/exports.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('  '))
  .map((line) => line.trim());

it('shows every public name at work in a page, a recipe or an example', () => {
  expect([...new Set(names)].filter((name) => !shown.has(name))).toEqual([]);
});
