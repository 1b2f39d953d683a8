import type { RowFault } from '../import-faults.js';
import { mostRows } from './noted-cells.js';
import { makeNumberSet } from './number-set.js';
import type { RefusedRows, Suspected } from './quality-of-import.js';

/* Rows counted by what is noted of them, and rows that may be of one. */

/** More suspicions, or groups, are counted and not named. */
export const mostKept = 1_000;

/** Counts rows by what is noted of them. */
export function makeTally() {
  const found = new Map<
    string,
    { code: RowFault['code']; column: string | undefined; count: number; rows: number[] }
  >();
  return {
    add: (row: number, { code, column }: RowFault) => {
      const key = `${code} ${column ?? ''}`;
      const known = found.get(key) ?? { code, column, count: 0, rows: [] };
      found.set(key, known);
      known.count++;
      if (known.rows.length < mostRows) known.rows.push(row);
    },
    all: (): readonly RefusedRows[] => [...found.values()].sort((a, b) => b.count - a.count),
  };
}

/** Puts pairs of rows together that begin with the same row. */
export function makeSuspicion() {
  const firstRows = makeNumberSet();
  const kept = new Map<number, Set<number>>();
  return {
    add: (rows: readonly number[]) => {
      const first = rows[0];
      if (first === undefined) return;
      firstRows.add(first);
      if (!kept.has(first) && kept.size < mostKept) kept.set(first, new Set());
      const known = kept.get(first);
      if (known !== undefined) for (const row of rows) if (known.size < mostRows) known.add(row);
    },
    all: (): Suspected => ({ count: firstRows.size(), rows: [...kept.values()].map((rows) => [...rows]) }),
  };
}
