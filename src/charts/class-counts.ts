import { type Kind, listOf, requireArgument, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { safeTable } from '../privacy/kinds.js';
import type { SafeTable } from '../privacy/small-cells.js';
import type { ClassCount, RegionTotal } from './class-shares-chart.js';

const names: Kind = /* @__PURE__ */ listOf(text, 'a list of names');
const codes: Kind = /* @__PURE__ */ listOf(
  { takes: 'a code of a class, or null', accepts: (value) => value === null || text.accepts(value) },
  'a list of codes, null for groups without a class',
);

/**
 * What `classSharesChart` takes, from a table of which the small counts were hidden: a row a region, a column a class.
 *
 * @param table from `suppressSmallCells`.
 * @param regions names of the rows, in their order.
 * @param classes codes of the columns, in their order; `null` for groups without a class.
 * @throws KimError `invalid-argument` when there are not as many names as rows, or codes as columns.
 *
 * @example
 * ```ts
 * const table = suppressSmallCells([[20, 3, 17], [12, 30, 9]], { minimum: 5 });
 * const { counts, totals } = classCounts(table, ['A', 'B'], ['rendah', 'tinggi', null]);
 * counts[1]; // { region: 'A', class: 'tinggi', count: null }
 * totals; // [{ region: 'A', count: 40 }, { region: 'B', count: 51 }]
 * ```
 */
export function classCounts(
  table: SafeTable,
  regions: readonly string[],
  classes: readonly (string | null)[],
): { readonly counts: ClassCount[]; readonly totals: RegionTotal[] } {
  requireArgument(table, safeTable, 'classCounts', 'table');
  requireArgument(regions, names, 'classCounts', 'regions');
  requireArgument(classes, codes, 'classCounts', 'classes');
  const { cells, rowTotals, columnTotals } = table;
  if (regions.length !== cells.length || classes.length !== columnTotals.length) {
    throw new KimError('invalid-argument', 'classCounts needs a name for every row and a code for every column.');
  }
  return {
    counts: regions.flatMap((region, r) =>
      classes.map((code, c) => ({ region, class: code, count: cells[r]?.[c]?.count ?? null })),
    ),
    totals: regions.map((region, r) => ({ region, count: rowTotals[r]?.count ?? null })),
  };
}
