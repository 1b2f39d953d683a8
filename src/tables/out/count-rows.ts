import { listOf, requireArgument, shape, text } from '../../kernel/arguments.js';
import { KimError } from '../../kernel/kim-error.js';
import { safeTable } from '../../privacy/kinds.js';
import type { SafeTable } from '../../privacy/small-cells.js';
import type { ColumnSpecs } from './column.js';

/** One count of a table, or one of its totals. */
export interface CountRow {
  /** Name of the row; `null` in a total over all rows. */
  readonly row_name: string | null;
  /** Name of the column; `null` in a total over all columns. */
  readonly column_name: string | null;
  readonly is_total: boolean;
  /** `null` where it is hidden; why is not for publication. */
  readonly count: number | null;
}

export const countColumns: ColumnSpecs<CountRow> = {
  row_name: { type: 'text', nullable: true, privacyClass: 'public' },
  column_name: { type: 'text', nullable: true, privacyClass: 'public' },
  is_total: { type: 'boolean', nullable: false, privacyClass: 'public' },
  count: { type: 'integer', nullable: true, privacyClass: 'public' },
};

const texts = /* @__PURE__ */ listOf(text, 'a list of names');
const tableNames = /* @__PURE__ */ shape('the names of rows and columns', { rows: texts, columns: texts });

/**
 * A table of which the small counts were hidden, as rows: every count, then the totals of the rows, of the columns and of all.
 *
 * @param table from `suppressSmallCells`.
 * @param names of its rows and of its columns, in their order.
 * @throws KimError `invalid-argument` when there are not as many names as rows and columns.
 *
 * @example
 * ```ts
 * const table = suppressSmallCells([[20, 3, 17], [12, 30, 9]], { minimum: 5 });
 * const rows = [...countRows(table, { rows: ['A', 'B'], columns: ['rendah', 'sedang', 'tinggi'] })];
 * rows[1]; // { row_name: 'A', column_name: 'sedang', is_total: false, count: null }
 * rows[6]; // { row_name: 'A', column_name: null, is_total: true, count: 40 }
 * ```
 */
export function* countRows(
  table: SafeTable,
  names: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): Generator<CountRow> {
  requireArgument(table, safeTable, 'countRows', 'table');
  requireArgument(names, tableNames, 'countRows', 'names');
  const { cells, rowTotals, columnTotals, total } = table;
  const { rows, columns } = names;
  if (rows.length !== cells.length || columns.length !== columnTotals.length) {
    throw new KimError('invalid-argument', 'countRows needs a name for every row and every column.');
  }
  const countOf = (cell: { readonly count: number | null } | undefined) => cell?.count ?? null;
  for (const [r, row_name] of rows.entries()) {
    for (const [c, column_name] of columns.entries()) {
      yield { row_name, column_name, is_total: false, count: countOf(cells[r]?.[c]) };
    }
  }
  for (const [r, row_name] of rows.entries()) {
    yield { row_name, column_name: null, is_total: true, count: countOf(rowTotals[r]) };
  }
  for (const [c, column_name] of columns.entries()) {
    yield { row_name: null, column_name, is_total: true, count: countOf(columnTotals[c]) };
  }
  yield { row_name: null, column_name: null, is_total: true, count: countOf(total) };
}
