import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runExample } from '../support/run-example.js';
import { root } from '../support/source-files.js';

const page = readFileSync(join(root, 'docs/charts.md'), 'utf8');
const blocksOf = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code]) => code ?? '');

it('docs/charts.md gives what it says', () => {
  expect(blocksOf('ts')).toHaveLength(4);
  runExample(blocksOf('ts').join('\n'));
});

it('docs/charts.md draws on a server', () => {
  expect(blocksOf('js')).toHaveLength(1);
  for (const code of blocksOf('js')) {
    expect(execFileSync('node', ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' })).toBe('<svg\n');
  }
});

it('docs/charts.md names every chart', async () => {
  const charts = Object.keys(await import('../../src/charts/index.js')).filter((name) => name.endsWith('Chart'));
  expect(charts).toHaveLength(10);
  for (const name of charts) expect(page).toContain(`| \`${name}\` |`);
});
