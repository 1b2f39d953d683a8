import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataCategories } from '../../src/privacy/data-categories.js';
import { runExample } from '../support/run-example.js';
import { root } from '../support/source-files.js';

const textOf = (page: string) => readFileSync(join(root, 'docs', page), 'utf8');

describe.each([
  'analysis.md',
  'checking.md',
  'forms.md',
  'government.md',
  'languages.md',
  'own-framework.md',
  'own-rules.md',
  'privacy.md',
  'report.md',
  'rows-out.md',
  'scores.md',
  'stability.md',
  'tables.md',
  'titles.md',
  'vocabulary.md',
])('docs/%s', (page) => {
  it('is one program from top to bottom, and gives what it says', () => {
    const blocks = [...textOf(page).matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? '');
    expect(blocks.length).toBeGreaterThan(1);
    runExample(blocks.join('\n'));
  });
});

it('docs/privacy.md says of every kind of data its class and whether it is public', () => {
  const page = textOf('privacy.md');
  for (const [code, { class: fieldClass, inPublic }] of Object.entries(dataCategories)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${code}\``)) ?? '';
    const [, , first, second] = row.split('|').map((cell) => cell.trim());
    expect([first, second], code).toEqual([fieldClass, inPublic]);
  }
});
