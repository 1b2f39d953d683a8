import {
  type SafeCount,
  type SafeTable,
  type SuppressionOptions,
  suppressSmallCells,
} from '../../src/privacy/small-cells.js';

/*
 * The matching attack (Algorithms 2019, 12(8), 165): somebody who has this library takes every table that agrees with
 * what was published, runs the library over it, and keeps those that would have been published in the same way.
 */

/** What the attacker learns of the hidden cells of one table. */
export interface Learned {
  readonly hidden: number;
  /** Hidden cells of which one value is left. */
  readonly exact: number;
  /** Small hidden cells that are known to be small. */
  readonly knownSmall: number;
  readonly primary: number;
}

/** An attack that tried so many and excluded no value is given up. */
const mostTried = 2000;

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

const published = ({ cells, rowTotals, columnTotals, total }: SafeTable) =>
  JSON.stringify([cells, rowTotals, columnTotals, total], (key, value) =>
    key === 'hidden' || key === 'holdsAgainst' ? undefined : value,
  );

/** Every table that agrees with what was published, hidden cells up to `most`. */
export function* agreeing(table: SafeTable, least: number, most: number): Generator<number[][]> {
  const rows = table.cells.length;
  const columns = table.cells[0]?.length ?? 0;
  const values = table.cells.map((row) => row.map(({ count }) => count ?? -1));
  const fits = (total: SafeCount | undefined, value: number, isWhole: boolean) =>
    total?.count == null || (isWhole ? value === total.count : value <= total.count);
  function* from(at: number): Generator<number[][]> {
    const [r, c] = [Math.floor(at / columns), at % columns];
    if (r === rows) {
      if (fits(table.total, sum(values.flat()), true)) yield values.map((row) => [...row]);
      return;
    }
    const row = values[r] as number[];
    const known = table.cells[r]?.[c]?.count ?? undefined;
    const [low, high] = known === undefined ? [least, most] : [known, known];
    for (let value = low; value <= high; value++) {
      row[c] = value;
      const left = sum(row.slice(0, c + 1));
      const above = sum(values.slice(0, r + 1).map((each) => each[c] as number));
      if (!fits(table.rowTotals[r], left, false) || !fits(table.columnTotals[c], above, false)) break;
      if (c === columns - 1 && !fits(table.rowTotals[r], left, true)) continue;
      if (r === rows - 1 && !fits(table.columnTotals[c], above, true)) continue;
      yield* from(at + 1);
    }
  }
  yield* from(0);
}

export function attack(counts: readonly (readonly number[])[], options: SuppressionOptions, most = 40): Learned {
  const table = suppressSmallCells(counts, options);
  const words = published(table);
  const least = options.zeros === 'hidden' ? 0 : 1;
  const seen = counts.map((row) => row.map(() => new Set<number>()));
  const isRefuted = () =>
    table.cells.every((row, r) =>
      row.every(({ count }, c) => {
        const left = [...(seen[r]?.[c] ?? [])];
        return count !== null || (left.length > 1 && left.some((value) => value >= options.minimum));
      }),
    );
  let tried = 0;
  for (const candidate of agreeing(table, least, most)) {
    if (tried++ > mostTried) break;
    if (published(suppressSmallCells(candidate, options)) !== words) continue;
    for (const [r, row] of candidate.entries()) for (const [c, value] of row.entries()) seen[r]?.[c]?.add(value);
    if (isRefuted()) break;
  }
  const hidden = table.cells.flatMap((row, r) =>
    row.flatMap(({ count }, c) =>
      count === null ? [{ own: counts[r]?.[c] as number, left: seen[r]?.[c] as Set<number> }] : [],
    ),
  );
  const primary = hidden.filter(({ own }) => own < options.minimum);
  return {
    hidden: hidden.length,
    exact: hidden.filter(({ left }) => left.size === 1).length,
    knownSmall: primary.filter(({ left }) => [...left].every((value) => value < options.minimum)).length,
    primary: primary.length,
  };
}

/** Random tables, always the same. */
export function* randomTables(rows: number, columns: number, most: number, seed: number): Generator<number[][]> {
  let state = seed;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state % (most + 1);
  };
  for (;;) yield Array.from({ length: rows }, () => Array.from({ length: columns }, next));
}
