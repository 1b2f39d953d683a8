import { isRecord, type Kind, listOf, oneOf, shape } from '../kernel/arguments.js';

const count: Kind = {
  takes: 'a count that may be shown, or null in its place',
  accepts: (value) => isRecord(value) && (value.count === null || Number.isSafeInteger(value.count)),
};
const counts: Kind = /* @__PURE__ */ listOf(count, 'a list of counts that may be shown');

/** A table of `suppressSmallCells`. */
export const safeTable: Kind = /* @__PURE__ */ shape('a table of suppressSmallCells', {
  cells: /* @__PURE__ */ listOf(counts, 'rows of counts that may be shown'),
  rowTotals: counts,
  columnTotals: counts,
  total: count,
  holdsAgainst: /* @__PURE__ */ oneOf('arithmetic', 'recomputing'),
});
