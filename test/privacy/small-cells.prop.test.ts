import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type SafeCount,
  type SafeTable,
  type SuppressionOptions,
  suppressSmallCells,
  suppressSmallCounts,
} from '../../src/privacy/small-cells.js';

/*
 * What a reader can work out is found here by trying every table of whole numbers that agrees with what was published;
 * nothing of the library's own method is used.
 */

/** No cell of a table under test is larger, so a way of being wider than the protection need not look further. */
const largestCell = 7;

type Known = Omit<SafeTable, 'holdsAgainst'>;

/** Every value that each hidden count takes in some table that agrees, cells in rows first, then totals. */
function possibleValues({ cells, rowTotals, columnTotals, total }: Known, least: number, most: number): Set<number>[] {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const flat = cells.flat();
  const seen = Array.from({ length: flat.length + rows + columns + 1 }, () => new Set<number>());
  const values = new Array<number>(flat.length).fill(0);
  const agrees = (count: SafeCount | undefined, value: number) =>
    typeof count?.count === 'number' ? count.count === value : count?.hidden === 'withheld' || value >= least;
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const row = (r: number) => values.slice(r * columns, (r + 1) * columns);
  const column = (c: number) => values.filter((_, i) => i % columns === c);

  const tryFrom = (i: number): void => {
    if (i > 0 && i % columns === 0) {
      const r = i / columns - 1;
      if (!agrees(rowTotals[r], sum(row(r)))) return;
    }
    if (i === flat.length) {
      const columnSums = Array.from({ length: columns }, (_, c) => sum(column(c)));
      if (!columnSums.every((value, c) => agrees(columnTotals[c], value)) || !agrees(total, sum(values))) return;
      const all = [...values, ...Array.from({ length: rows }, (_, r) => sum(row(r))), ...columnSums, sum(values)];
      all.forEach((value, at) => {
        seen[at]?.add(value);
      });
      return;
    }
    const known = flat[i]?.count ?? null;
    const c = i % columns;
    const sumAbove = sum(values.slice(0, i).filter((_, at) => at % columns === c));
    const sumLeft = sum(values.slice(i - c, i));
    const room = Math.min(
      (columnTotals[c]?.count ?? Number.POSITIVE_INFINITY) - sumAbove,
      (rowTotals[(i - c) / columns]?.count ?? Number.POSITIVE_INFINITY) - sumLeft,
      most,
    );
    const [from, to] = known === null ? [least, room] : [known, known];
    for (let value = from; value <= to; value++) {
      values[i] = value;
      tryFrom(i + 1);
    }
    values[i] = 0;
  };
  tryFrom(0);
  return seen;
}

const inOrder = ({ cells, rowTotals, columnTotals, total }: Known) => [
  ...cells.flat(),
  ...rowTotals,
  ...columnTotals,
  total,
];

function expectProtected(known: Known, { minimum, zeros = 'shown', protection = minimum }: SuppressionOptions) {
  const published = inOrder(known);
  const values = possibleValues(known, zeros === 'shown' ? 1 : 0, largestCell + protection);
  published.forEach((count, i) => {
    const possible = [...(values[i] as Set<number>)];
    if (count.hidden === 'primary') {
      expect(Math.max(...possible) - Math.min(...possible)).toBeGreaterThanOrEqual(protection);
    } else if (count.hidden === 'secondary') {
      expect(possible.length).toBeGreaterThan(1);
    }
  });
}

const options: fc.Arbitrary<SuppressionOptions> = fc.record({
  minimum: fc.integer({ min: 2, max: 3 }),
  zeros: fc.constantFrom('shown' as const, 'hidden' as const),
  protection: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
});
const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  fc.integer({ min: 5, max: largestCell }),
);
const tableOf = (rows: number, columns: number) =>
  fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const smallTable = fc
  .constantFrom([1, 1], [1, 3], [3, 1], [2, 2], [2, 3], [3, 2])
  .chain(([rows, columns]) => tableOf(rows as number, columns as number));

describe('suppressSmallCells', () => {
  it('leaves no hidden count that can be worked out from the totals', () => {
    fc.assert(
      fc.property(smallTable, options, (counts, chosen) => {
        expectProtected(suppressSmallCells(counts, chosen), chosen);
      }),
      { numRuns: 80 },
    );
  });

  it('shows no small count, changes none, and hides no zero unless asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((n) => tableOf(n, 7 - n)),
        options,
        (counts, chosen) => {
          const table = suppressSmallCells(counts, chosen);
          const rowSums = counts.map((row) => row.reduce((a, b) => a + b, 0));
          const columnSums = counts[0]?.map((_, c) => counts.reduce((sum, row) => sum + (row[c] as number), 0)) ?? [];
          const true_ = [...counts.flat(), ...rowSums, ...columnSums, rowSums.reduce((a, b) => a + b, 0)];
          inOrder(table).forEach((safe, i) => {
            const actual = true_[i] as number;
            const isSmall = actual < chosen.minimum && (actual > 0 || chosen.zeros === 'hidden');
            if (isSmall) expect(safe).toEqual({ count: null, hidden: 'primary' });
            else if (actual === 0 || safe.hidden === undefined) expect(safe).toEqual({ count: actual });
            else expect(safe).toEqual({ count: null, hidden: 'secondary' });
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says the same of the same table every time, and turned on its side hides as well', () => {
    fc.assert(
      fc.property(tableOf(3, 2), options, (counts, chosen) => {
        expect(suppressSmallCells(counts, chosen)).toEqual(suppressSmallCells(counts, chosen));
        const turned = [0, 1].map((c) => counts.map((row) => row[c] as number));
        expectProtected(suppressSmallCells(turned, chosen), chosen);
      }),
      { numRuns: 25 },
    );
  });

  it('hides the smallest cells where totals are withheld, and some that are not small', () => {
    fc.assert(
      fc.property(smallTable, options, (counts, chosen) => {
        const table = suppressSmallCells(counts, { ...chosen, totals: 'withheld' });
        const own = counts.flat().map((count, i) => ({ count, isHidden: table.cells.flat()[i]?.count === null }));
        const hidden = own.filter(({ isHidden }) => isHidden).map(({ count }) => count);
        const others = own.filter(({ count, isHidden }) => !isHidden && count > 0).map(({ count }) => count);
        if (hidden.length > 0 && others.length > 0) {
          expect(Math.max(...hidden)).toBeGreaterThanOrEqual(chosen.minimum);
          expect(Math.min(...others)).toBeGreaterThan(Math.max(...hidden));
        }
        const totals = [...table.rowTotals, ...table.columnTotals, table.total];
        expect(totals.every(({ hidden }) => hidden === 'withheld')).toBe(true);
        // Without totals nothing ties one cell to another, so that each can be tried alone.
        const total: SafeCount = { count: null, hidden: 'withheld' };
        for (const cell of table.cells.flat())
          expectProtected({ cells: [[cell]], rowTotals: [total], columnTotals: [total], total }, chosen);
      }),
    );
  });
});

describe('suppressSmallCounts', () => {
  it('leaves no hidden count that can be worked out from the total', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 4 }), options, (counts, chosen) => {
        const { counts: safe, total } = suppressSmallCounts(counts, chosen);
        // As a table of one row of which no column total is published.
        const unknown = safe.map((): SafeCount => ({ count: null, hidden: 'withheld' }));
        const asTable: Known = { cells: [safe], rowTotals: [total], columnTotals: unknown, total };
        expectProtected({ ...asTable, columnTotals: asTable.columnTotals.map((_, i) => safe[i] as SafeCount) }, chosen);
      }),
      { numRuns: 200 },
    );
  });
});
