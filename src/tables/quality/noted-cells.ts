import type { RowFault } from '../import-faults.js';

/** Cells of one column that were not read, or only with a doubt. */
export interface NotedCells {
  readonly column: string;
  /** How many cells, each once, whatever is noted of it. */
  readonly cells: number;
  /**
   * How many items of the list have such a cell; of a column about the whole: how many groups. A row that states something of
   * its group alone has cells and no item.
   */
  readonly items: number;
  /** The most frequent first. */
  readonly reasons: readonly { readonly code: RowFault['code']; readonly cells: number }[];
  /** The first twenty rows. */
  readonly rows: readonly number[];
}

/** How many rows are named of each thing that is noted. */
export const mostRows = 20;

interface MutableCells {
  readonly column: string;
  cells: number;
  items: number;
  readonly reasons: Map<RowFault['code'], number>;
  readonly rows: number[];
  lastRow: number | undefined;
}

/** Counts cells of which something is noted, and the items that have them. */
export function makeNotedCells() {
  const found = new Map<string, MutableCells>();
  /** Columns that were noted in a row whose submission is still to come: its items are counted with it. */
  const pending = new Map<number, MutableCells[]>();
  return {
    add(
      row: number,
      { code, column }: { readonly code: RowFault['code']; readonly column: string },
      isOfGroup: boolean,
    ) {
      const known: MutableCells = found.get(column) ?? {
        column,
        cells: 0,
        items: 0,
        reasons: new Map(),
        rows: [],
        lastRow: undefined,
      };
      found.set(column, known);
      known.reasons.set(code, (known.reasons.get(code) ?? 0) + 1);
      if (known.lastRow === row) return;
      known.lastRow = row;
      known.cells++;
      if (known.rows.length < mostRows) known.rows.push(row);
      if (isOfGroup) {
        known.items++;
        return;
      }
      const waiting = pending.get(row);
      if (waiting === undefined) pending.set(row, [known]);
      else waiting.push(known);
    },
    /** A cell of several people, or of a row of several activities, is a cell of each. */
    countItems(rows: readonly number[], itemRows: Readonly<Record<string, readonly number[]>>) {
      if (pending.size === 0) return;
      for (const list of Object.values(itemRows))
        for (const row of list) for (const noted of pending.get(row) ?? []) noted.items++;
      for (const row of rows) pending.delete(row);
    },
    all: (): readonly NotedCells[] => cellsOf(found),
  };
}

const cellsOf = (found: ReadonlyMap<string, MutableCells>): readonly NotedCells[] =>
  [...found.values()]
    .map(({ column, cells, items, reasons, rows }) => ({
      column,
      cells,
      items,
      reasons: [...reasons].map(([code, count]) => ({ code, cells: count })).sort((a, b) => b.cells - a.cells),
      rows,
    }))
    .sort((a, b) => b.items - a.items);
