import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/classify/classifier.js';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { root } from '../support/source-files.js';

/*
 * How far a phrase reaches: titles made of real ones, of the words of the tables and of letters that go astray, each chosen because a small change of the code
 * says something else of it. What is said is kept to the letter, as of real titles (`real-titles.test.ts`): it is what was read, not
 * what would be right. `UPDATE_TITLES=1 npx vitest run test/classify/edges-of-phrases.test.ts` writes it anew, to be read line by line.
 */
const file = join(root, 'test/classify/edges-of-phrases.txt');
const said = (title: string) => JSON.stringify(classifyActivity(title));
const titles = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string])
  .map(([title, line]): readonly [title: string, said: string] => [JSON.parse(title), line]);

if (process.env.UPDATE_TITLES === '1') {
  // Letters that nobody sees stand by their numbers.
  const written = (title: string) =>
    JSON.stringify(title).replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(file, titles.map(([title]) => `${written(title)}\t${said(title)}\n`).join(''));
}

/** Real titles, as they are kept in the test beside this one. */
const real = readFileSync(join(root, 'test/classify/real-titles.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t'))
  .map((line) => line.split('\t') as [title: string, said: string]);

const together = 25;
const firsts = Array.from({ length: Math.ceil(titles.length / together) }, (_, i) => i * together);

describe('what is said at the edges of phrases stays', () => {
  it.each(firsts)('from the title at %d on', (first) => {
    for (const [title, line] of titles.slice(first, first + together)) {
      expect({ title, line: said(title) }).toEqual({ title, line });
      // What is not known is absent, and not there as `undefined`.
      expect(classifyActivity(title)).toStrictEqual(JSON.parse(line));
    }
  });

  // The tables are compiled once for all; here they are compiled anew, with a name that stands in no title.
  it.each([
    ['edges of phrases', titles],
    ['real titles', real],
  ])('for a classifier of one’s own: %s', (_, list) => {
    const { classify } = createClassifier({ neutralNames: ['Qwzx Vbnm'] });
    expect(list.length).toBeGreaterThan(100);
    for (const [title, line] of list) expect({ title, line: JSON.stringify(classify(title)) }).toEqual({ title, line });
  });
});
