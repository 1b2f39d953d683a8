import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { root } from '../support/source-files.js';
import { labelledTitles } from './evaluate.js';
import { inventedTitles } from './phenomena/invented-titles.js';

/*
 * What is said of each title, to the letter: whoever counts activities by their titles must know when a version says something
 * else of one. Where a change means to, `UPDATE_TITLES=1 npx vitest run test/classify/real-titles.test.ts` writes the file anew,
 * and the difference is read line by line. Of the invented titles, and of the real ones in other surroundings, which are many, a
 * digest is kept.
 */
const file = join(root, 'test/classify/real-titles.txt');
const said = (title: string) => JSON.stringify(classifyActivity(title));
const digestOf = (title: string) => createHash('sha256').update(said(title)).digest('hex').slice(0, 8);
const real = labelledTitles().map(({ title }) => title);
/** As other people write them, and as parts of what they write. */
const surroundings: readonly ((title: string, next: string) => string)[] = [
  (title) => title.toLowerCase(),
  (title) => title.toUpperCase(),
  (title) => `Rencana ${title}`,
  (title) => `${title} (batal)`,
  (title) => `Belum terlaksana: ${title}`,
  (title) => `Usai "${title}", warga pulang`,
  (title, next) => `${title}, dilanjutkan ${next}`,
  (title, next) => `${title} dalam rangka ${next}`,
  (title, next) => `Pengurus menghadiri ${title} bersama ${next}`,
];
const cases = [
  ...labelledTitles().map(({ title }) => ({ title, lineOf: () => `${title}\t${said(title)}` })),
  ...[
    ...inventedTitles().map(({ title }) => title),
    ...surroundings.flatMap((put) => real.map((title, i) => put(title, real[(i + 1) % real.length] as string))),
  ].map((title) => ({ title, lineOf: () => digestOf(title) })),
];

if (process.env.UPDATE_TITLES === '1') writeFileSync(file, `${cases.map(({ lineOf }) => lineOf()).join('\n')}\n`);
const stored = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];

const together = 50;
const firsts = Array.from({ length: Math.ceil(cases.length / together) }, (_, i) => i * together);

describe('what is said of a title stays', () => {
  it('for all of them, and no others', () => {
    expect(stored).toHaveLength(cases.length);
  });

  it.each(firsts)('from the one at %d on', (first) => {
    for (const [i, { title, lineOf }] of cases.slice(first, first + together).entries()) {
      expect({ title, line: lineOf() }).toEqual({ title, line: stored[first + i] });
    }
  });
});
