import { describe, expect, it } from 'vitest';
import { type SafeCount, suppressSmallCells, suppressSmallCounts } from '../../src/privacy/small-cells.js';

const shown = (counts: readonly SafeCount[]) => counts.map(({ count }) => count);

describe('suppressSmallCells', () => {
  it('hides nothing where nothing is small', () => {
    const { cells, rowTotals, columnTotals, total } = suppressSmallCells(
      [
        [5, 6],
        [7, 0],
      ],
      { minimum: 5 },
    );
    expect(cells.map(shown)).toEqual([
      [5, 6],
      [7, 0],
    ]);
    expect([shown(rowTotals), shown(columnTotals), total.count]).toEqual([[11, 7], [12, 6], 18]);
  });

  it('closes a rectangle around one small cell, with the first others that help, however large', () => {
    const { cells } = suppressSmallCells(
      [
        [50, 60, 3],
        [40, 11, 30],
        [70, 80, 20],
      ],
      { minimum: 5 },
    );
    expect(cells.map(shown)).toEqual([
      [null, 60, null],
      [null, 11, null],
      [70, 80, 20],
    ]);
  });

  it('does not lean on zeros, which readers see', () => {
    const { cells } = suppressSmallCells(
      [
        [3, 30, 20],
        [0, 25, 40],
        [0, 50, 60],
      ],
      { minimum: 5 },
    );
    expect(cells.map((row) => row[0]?.count)).toEqual([null, 0, 0]);
    // The column total is that of the one small cell, so it is small itself; its row hides others.
    expect(
      suppressSmallCells(
        [
          [3, 30],
          [0, 25],
        ],
        { minimum: 5 },
      ).columnTotals[0],
    ).toEqual({ count: null, hidden: 'primary' });
  });

  it('hides totals where cells are not enough', () => {
    const { cells, rowTotals, columnTotals, total } = suppressSmallCells([[2]], { minimum: 5 });
    expect([cells[0]?.[0], rowTotals[0], columnTotals[0], total]).toEqual(
      Array(4).fill({ count: null, hidden: 'primary' }),
    );
  });

  it('hides a small total even where no cell is left to protect', () => {
    const { rowTotals, total } = suppressSmallCells(
      [
        [1, 1, 2],
        [10, 10, 10],
      ],
      { minimum: 5 },
    );
    expect(rowTotals[0]).toEqual({ count: null, hidden: 'primary' });
    expect([rowTotals[1]?.hidden, total.hidden].filter((hidden) => hidden !== undefined)).toContain('secondary');
  });

  it('hides more for a wider protection', () => {
    const counts = [
      [4, 6, 90],
      [6, 6, 80],
      [70, 60, 50],
    ];
    const hidden = (protection: number) =>
      suppressSmallCells(counts, { minimum: 5, protection })
        .cells.flat()
        .filter(({ count }) => count === null).length;
    expect(hidden(1)).toBe(4);
    expect(hidden(60)).toBeGreaterThan(4);
  });

  it('handles the regencies of a country by ten columns', () => {
    let seed = 1;
    const next = () => {
      seed = (seed * 48271) % 2147483647;
      return seed % 40;
    };
    const counts = Array.from({ length: 514 }, () => Array.from({ length: 10 }, next));
    const { cells } = suppressSmallCells(counts, { minimum: 5 });
    expect(cells.flat().filter(({ hidden }) => hidden === 'primary').length).toBe(
      counts.flat().filter((count) => count > 0 && count < 5).length,
    );
  });

  it.each([
    ['no rows', []],
    ['no columns', [[]]],
    ['rows of different lengths', [[1, 2], [1]]],
    ['a negative count', [[-1]]],
    ['a fraction', [[0.5]]],
    ['not a number', [[Number.NaN]]],
  ])('refuses a table with %s', (_, counts) => {
    expect(() => suppressSmallCells(counts, { minimum: 5 })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('refuses options that are none', () => {
    const refused = (options: object, code: string) =>
      expect(() => suppressSmallCells([[1]], options as { minimum: number })).toThrow(
        expect.objectContaining({ code }),
      );
    refused({}, 'missing-argument');
    refused({ minimum: 0 }, 'invalid-argument');
    refused({ minimum: 5, protection: 1.5 }, 'invalid-argument');
    refused({ minimum: 5, zeros: 'some' }, 'invalid-argument');
    refused({ minimum: 5, totals: 'no' }, 'invalid-argument');
  });
});

describe('suppressSmallCounts', () => {
  it('hides another count with one that is small', () => {
    expect(shown(suppressSmallCounts([40, 2, 12, 9, 0], { minimum: 5, protection: 1 }).counts)).toEqual([
      null,
      null,
      12,
      9,
      0,
    ]);
  });

  it('hides the total where there is nothing else', () => {
    expect(suppressSmallCounts([2, 0, 0], { minimum: 5 }).total).toEqual({ count: null, hidden: 'primary' });
    expect(suppressSmallCounts([2, 0, 0], { minimum: 5 }).counts[1]).toEqual({ count: 0 });
  });
});
