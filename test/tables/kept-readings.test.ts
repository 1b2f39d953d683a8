import { describe, expect, it } from 'vitest';
import { keptOf, readingOf } from '../cells/support/kept-rows.js';
import { readers } from './support/readers.js';

/*
 * What is read of each heading, title and line, to the letter: for every pattern and every list of words a text that decides it, and one a step
 * beside. Where a change means to read something else, `UPDATE_CELLS=1 npx vitest run test/tables/kept-readings.test.ts` writes
 * the readings anew, and the difference is read line by line. A further text is a line of the file with the text alone.
 */
const file = new URL('./kept-readings.txt', import.meta.url).pathname;
const kept = keptOf(file, readers, process.env.UPDATE_CELLS === '1');

describe('what is read stays', () => {
  it('for every reader', () => {
    expect(kept.map(({ reader }) => reader)).toEqual(Object.keys(readers));
  });

  it.each(kept)('by $reader', ({ reader, rows }) => {
    for (const [text, reading] of rows) expect([text, readingOf(readers, reader, text)]).toEqual([text, reading]);
  });
});
