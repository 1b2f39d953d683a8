import { describe, expect, it } from 'vitest';
import {
  type SafeCount,
  type SafeTable,
  type SuppressionOptions,
  suppressSmallCells,
  suppressSmallCounts,
} from '../../src/privacy/small-cells.js';

/*
 * The same table is published in the same way, every time and by every version: two choices of cells for one table would
 * together state more than each. So whoever changes a choice has to say so. Rows, then their totals, the totals of the columns,
 * and the whole.
 */

const word = ({ count }: SafeCount) => count ?? '-';
const published = ({ cells, rowTotals, columnTotals, total, holdsAgainst }: SafeTable) =>
  [
    cells.map((row) => row.map(word).join(' ')).join(' / '),
    rowTotals.map(word).join(' '),
    columnTotals.map(word).join(' '),
    `${word(total)} ${holdsAgainst}`,
  ].join(' | ');
const read = (table: string) => table.split(' / ').map((row) => row.split(' ').map(Number));

const tables: readonly (readonly [SuppressionOptions, ...(readonly (readonly [table: string, safe: string])[])])[] = [
  [
    { minimum: 5 },
    // Nothing but zeros is left to show.
    ['0 0 / 0 1', '0 0 / 0 - | 0 - | 0 - | - arithmetic'],
    ['0 2 / 2 0', '0 - / - 0 | - - | - - | - arithmetic'],
    ['1 0 / 3 0', '- 0 / - 0 | - - | - 0 | - arithmetic'],
    ['5 0 / 0 1', '- 0 / 0 - | - - | - - | - arithmetic'],
    // So many tables agree that they are drawn.
    ['2 20 4 / 3 15 8', '- - - / - - - | - - | - 35 - | 52 arithmetic'],
    ['19 2 20 / 9 11 8 / 2 4 14', '- - - / - - - / - - - | 41 28 20 | 30 17 42 | 89 arithmetic'],
    ['7 0 / 17 1', '- 0 / - - | - - | - - | - recomputing'],
    ['1 13 / 11 12', '- - / - - | 14 23 | 12 25 | 37 recomputing'],
    ['15 1 / 20 15', '- - / - - | 16 35 | 35 16 | 51 recomputing'],
    ['9 12 1 / 5 3 5', '- - - / - - - | - - | 14 - - | 35 arithmetic'],
    ['2 0 7 / 1 11 4', '- 0 - / - - - | - - | - - - | 25 arithmetic'],
    ['8 3 2 / 8 0 2', '- - - / - 0 - | 13 10 | - - - | 23 recomputing'],
    ['3 10 9 / 0 9 4', '- - - / 0 - - | 22 13 | - - 13 | 35 recomputing'],
    ['10 12 8 / 8 7 3', '- 12 - / - 7 - | 30 18 | 18 19 11 | 48 recomputing'],
    ['3 6 1 / 1 9 0', '- - - / - - 0 | - - | - - - | 20 arithmetic'],
    ['9 3 0 / 4 11 5', '- - 0 / - - 5 | 12 20 | 13 14 5 | 32 recomputing'],
    ['4 0 2 / 6 1 2', '- 0 - / - - - | - - | - - - | 15 arithmetic'],
    ['7 8 11 / 4 9 12', '- - 11 / - - 12 | 26 25 | 11 17 23 | 51 recomputing'],
    ['8 4 11 / 0 1 9', '- - - / 0 - - | 23 10 | - - 20 | 33 recomputing'],
    ['12 2 10 / 11 8 8', '- - 10 / - - 8 | 24 27 | 23 10 18 | 51 recomputing'],
    ['6 4 1 / 0 5 8', '6 - - / 0 - - | - - | 6 9 9 | 24 recomputing'],
    ['7 8 7 1', '- - - - | 23 | - - - - | 23 recomputing'],
    ['6 4 7 9', '- - 7 9 | 26 | - - 7 9 | 26 recomputing'],
    ['0 10 3 2', '0 - - - | 15 | 0 - - - | 15 recomputing'],
    ['11 3 2 3', '- - - - | 19 | - - - - | 19 recomputing'],
    ['2 0 10 9', '- 0 - 9 | 21 | - 0 - 9 | 21 recomputing'],
    ['4 9 3 5', '- - - 5 | 21 | - - - 5 | 21 recomputing'],
  ],
  [
    { minimum: 3 },
    ['3 21 2 / 9 3 6 / 17 16 2', '- - - / - - - / - - - | 26 18 35 | 29 40 10 | 79 arithmetic'],
    ['3 5 9 / 4 9 5 / 1 0 2', '- - - / - - - / - 0 - | - 18 - | 8 14 16 | 38 arithmetic'],
    ['0 6 2 / 2 7 0 / 5 0 8', '0 - - / - - 0 / - 0 - | - 9 - | 7 13 10 | 30 recomputing'],
    ['6 1 5 / 0 3 5 / 4 0 6', '- - - / 0 - - / - 0 - | 12 8 10 | 10 - - | 30 arithmetic'],
    ['3 8 0 / 5 1 3 / 0 3 1', '- - 0 / - - - / 0 - - | - 9 - | - 12 - | 24 arithmetic'],
    ['2 4 2 / 8 7 1 / 2 1 4', '- - - / - - - / - - - | 8 16 7 | 12 12 7 | 31 arithmetic'],
    ['9 7 7 / 4 6 7 / 3 3 2', '- - - / 4 6 7 / - - - | 23 17 8 | 16 16 16 | 48 recomputing'],
    ['1 5 4 / 2 3 3 / 9 6 3', '- - 4 / - - 3 / - - 3 | 10 8 18 | 12 14 10 | 36 recomputing'],
    ['4 4 3 / 8 2 0 / 0 3 5', '- - 3 / - - 0 / 0 3 5 | 11 10 8 | 12 9 8 | 29 recomputing'],
    [
      '14 7 10 13 / 13 2 11 8 / 0 7 0 6 / 11 10 13 13',
      '- - 10 13 / - - 11 8 / 0 7 0 6 / 11 10 13 13 | 44 34 13 47 | 38 26 34 40 | 138 recomputing',
    ],
    [
      '6 0 10 14 / 7 1 8 7 / 1 8 2 12 / 13 2 3 4',
      '6 0 10 14 / - - - 7 / - - - 12 / - - 3 4 | 30 23 23 22 | 27 11 23 37 | 98 recomputing',
    ],
    [
      '7 13 12 14 / 1 9 14 11 / 9 4 14 0 / 10 3 0 12',
      '- - 12 14 / - - 14 11 / 9 4 14 0 / 10 3 0 12 | 46 35 27 25 | 27 29 40 37 | 133 recomputing',
    ],
    [
      '2 6 9 9 / 11 14 4 12 / 7 5 7 2 / 9 3 0 3',
      '- - 9 - / 11 14 4 12 / - - 7 - / 9 3 0 3 | 26 41 21 15 | 29 28 20 26 | 103 recomputing',
    ],
    [
      '1 5 11 1 / 0 12 11 0 / 8 0 4 14 / 6 2 4 2',
      '- - 11 - / 0 12 11 0 / - 0 4 - / - - 4 - | 18 23 26 14 | 15 19 30 17 | 81 recomputing',
    ],
    [
      '12 8 7 0 / 6 11 13 13 / 12 9 5 2 / 11 13 9 10',
      '12 8 7 0 / - 11 13 - / - 9 5 - / 11 13 9 10 | 27 43 28 43 | 41 41 34 25 | 141 recomputing',
    ],
  ],
  [
    { minimum: 3, zeros: 'hidden' },
    ['7 1 2 / 4 5 0', '- - - / - - - | 10 9 | - 6 - | 19 recomputing'],
    ['1 3 9 / 3 0 6', '- - 9 / - - 6 | 13 9 | 4 3 15 | 22 recomputing'],
    ['6 2 1 / 7 5 6', '- - - / - - - | 9 18 | 13 7 7 | 27 recomputing'],
    ['7 3 9 / 6 5 2', '- - - / - - - | 19 13 | 13 8 11 | 32 recomputing'],
    ['4 4 6 / 2 0 1', '- - - / - - - | 14 3 | 6 4 7 | 17 recomputing'],
    ['6 5 4 / 2 0 8', '- - - / - - - | 15 10 | 8 5 12 | 25 recomputing'],
    ['9 1 8 / 0 0 5', '- - - / - - - | 18 5 | - - 13 | 23 recomputing'],
  ],
  [
    { minimum: 5, protection: 12 },
    ['14 5 / 2 13 / 1 2', '- - / - - / - - | - - - | 17 20 | 37 arithmetic'],
    ['19 26 / 1 14 / 15 24', '- - / - - / 15 24 | 45 15 39 | 35 64 | 99 recomputing'],
    ['1 16 / 24 26 / 15 3', '- - / 24 26 / - - | 17 50 18 | 40 45 | 85 recomputing'],
  ],
  [
    { minimum: 4, totals: 'withheld' },
    ['10 2 12 6 / 8 11 6 1 / 2 3 11 8', '10 - 12 - / 8 11 - - / - - 11 8 | - - - | - - - - | - recomputing'],
    ['1 4 3 4 / 12 4 7 7 / 1 4 9 5', '- - - - / 12 - 7 7 / - - 9 5 | - - - | - - - - | - recomputing'],
    ['0 2 9 2 / 4 3 5 12 / 8 2 11 2', '0 - 9 - / - - - 12 / - - 11 - | - - - | - - - - | - recomputing'],
    ['2 0 8 10 / 0 11 11 9 / 6 10 10 12', '- 0 8 10 / 0 11 11 9 / - 10 10 12 | - - - | - - - - | - recomputing'],
  ],
];

describe('the choice of hidden cells', () => {
  it.each(
    tables.flatMap(([options, ...list]) => list.map(([table, safe]) => [table, options, safe] as const)),
  )('of %s with %j is %s', (table, options, safe) => {
    expect(published(suppressSmallCells(read(table), options))).toBe(safe);
  });

  it('of a table with many small counts is the same too', () => {
    let seed = 4711;
    const next = () => {
      seed = (seed * 48271) % 2147483647;
      return seed % 23;
    };
    const counts = Array.from({ length: 30 }, () => Array.from({ length: 8 }, next));
    const { cells } = suppressSmallCells(counts, { minimum: 4 });
    expect(cells.map((row) => row.map(({ count }) => (count === null ? '-' : '.')).join(''))).toEqual([
      '-----..-',
      '-......-',
      '-.....-.',
      '-...-...',
      '-....-..',
      '--......',
      '--...-..',
      '..--..--',
      '........',
      '--......',
      '-.-..-..',
      '........',
      '-..--..-',
      '........',
      '-.....-.',
      '---.....',
      '-...-...',
      '--......',
      '........',
      '........',
      '........',
      '--.-....',
      '--......',
      '........',
      '........',
      '-.-..-..',
      '-...-...',
      '........',
      '........',
      '-...-...',
    ]);
  });

  it('of a list with its whole never leaves one hidden count alone', () => {
    const hiddenOf = (list: readonly number[], protection?: number) => {
      const { counts, total } = suppressSmallCounts(list, { minimum: 5, protection });
      return [...counts, total].map(word).join(' ');
    };
    expect(hiddenOf([40, 2, 12, 9, 0], 1)).toBe('- - 12 9 0 63');
    expect(hiddenOf([9, 40, 2, 12], 8)).toBe('- - - 12 63');
    expect(hiddenOf([7, 8])).toBe('7 8 15');
    expect(hiddenOf([0, 0])).toBe('0 0 0');
    expect(hiddenOf([3])).toBe('- -');
  });

  it.each([
    ['a', '10 2 12 6 / 8 11 6 1 / 2 3 11 8', '10 - - - / - - 6 - / - - - 8 | 30 26 24 | 20 16 29 15 | 80 recomputing'],
    ['b', '10 2 12 6 / 8 11 6 1 / 2 3 11 8', '- - - - / - - 6 - / - - - 8 | 30 26 24 | 20 16 29 15 | 80 recomputing'],
    [
      'a',
      '14 15 12 16 / 18 1 16 11 / 12 13 17 18',
      '- - - - / - - - - / 12 13 17 18 | 57 46 60 | 44 29 45 45 | 163 recomputing',
    ],
    [
      'b',
      '14 15 12 16 / 18 1 16 11 / 12 13 17 18',
      '14 - - 16 / 18 - - 11 / 12 13 17 18 | 57 46 60 | 44 29 45 45 | 163 recomputing',
    ],
    ['a', '20 20 20 / 20 20 20', '20 20 20 / 20 20 20 | 60 60 | 40 40 40 | 120 recomputing'],
  ])('with the key %s of %s is the same for the same key', (key, table, safe) => {
    // Stands for a keyed hash.
    const keyed = (text: string) => {
      let sum = 0;
      for (const letter of `${key}${text}${key}`) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
      return `${sum.toString(36)}${key}`;
    };
    expect(published(suppressSmallCells(read(table), { minimum: 4, keyed }))).toBe(safe);
  });
});
