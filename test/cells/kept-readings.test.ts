import { describe, expect, it } from 'vitest';
import { keptRows, writeRows } from './support/kept-rows.js';
import { readers, readingOf } from './support/readers.js';

/*
 * What is read of each cell, to the letter: for every pattern and every list of words a cell that decides it, and one a step beside.
 * Where a change means to read something else, `UPDATE_CELLS=1 npx vitest run test/cells/kept-readings.test.ts` writes the
 * readings anew, and the difference is read line by line. A further cell is a line of the file with its text alone.
 */
const file = new URL('./kept-readings.txt', import.meta.url).pathname;
if (process.env.UPDATE_CELLS === '1') {
  const anew = keptRows(file).map(({ reader, rows }) => ({
    reader,
    rows: rows.map(([text]) => [text, readingOf(reader, text)] as const),
  }));
  writeRows(file, anew);
}
const kept = keptRows(file);

describe('what is read of a cell stays', () => {
  it('for every reader', () => {
    expect(kept.map(({ reader }) => reader)).toEqual(Object.keys(readers));
  });

  it.each(kept)('by $reader', ({ reader, rows }) => {
    for (const [text, reading] of rows) expect([text, readingOf(reader, text)]).toEqual([text, reading]);
  });
});
