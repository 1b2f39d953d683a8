import {
  callable,
  type Kind,
  oneOf,
  record,
  requireArgument,
  requireOptions,
  wholeNumber,
  wrongArgument,
} from '../kernel/arguments.js';
import { type Protected, protectWithAudit } from './small-cells-audit.js';
import { type CountArc, type CountNetwork, protect, type Width } from './small-cells-network.js';

/** How small counts are hidden. */
export interface SuppressionOptions {
  /** The smallest count above 0 that may be shown; the rule of the office that publishes, often 3, 5 or 10. */
  readonly minimum: number;
  /**
   * Whether a zero is shown. `shown` (the default): no zero is ever hidden, for it is nobody's; readers then know that what
   * is hidden is at least 1, and that is taken into account. `hidden`: a zero is hidden as a small count is.
   */
  readonly zeros?: 'shown' | 'hidden' | undefined;
  /**
   * How wide the range is at least within which a small count stays unknown. Default `minimum`, so that nobody can tell
   * from the totals that it was below the minimum at all.
   */
  readonly protection?: number | undefined;
  /**
   * `published` (the default): totals are shown where they can be. `withheld`: no total is shown; besides the small cells
   * the smallest others are hidden, one for every two small ones, so that hidden does not mean small.
   */
  readonly totals?: 'published' | 'withheld' | undefined;
  /**
   * A keyed hash of the host, such as an HMAC, of which the key is secret: which other cells are hidden is then chosen by
   * it, and nobody who lacks the key can work that out. It must give the same text for the same text.
   */
  readonly keyed?: ((text: string) => string) | undefined;
}

/** Why a count is hidden: it is small itself, or it would reveal a small one. */
export type HiddenBecause = 'primary' | 'secondary';

/**
 * Against whom small counts are held. `arithmetic`: a reader who adds and subtracts. `recomputing`: also one who has this
 * library and runs it over every table that could be meant. Where nothing but zeros stands beside what is hidden, it is `arithmetic`:
 * whoever knows the minimum knows that a count is small, and hiding the zeros (`zeros: 'hidden'`) is what helps.
 */
export type HoldsAgainst = 'arithmetic' | 'recomputing';

/** Why a count is not shown. `withheld`: the caller asked for no totals. Not for publication: it helps to guess. */
export type HiddenReason = HiddenBecause | 'withheld';

/** A count that may be published, or none and why. */
export type SafeCount =
  | { readonly count: number; readonly hidden?: undefined }
  | { readonly count: null; readonly hidden: HiddenReason };

/** A table of counts that may be published. In the order of the table that was put in. */
export interface SafeTable {
  readonly cells: readonly (readonly SafeCount[])[];
  readonly rowTotals: readonly SafeCount[];
  readonly columnTotals: readonly SafeCount[];
  readonly total: SafeCount;
  readonly holdsAgainst: HoldsAgainst;
}

/** A list of counts that may be published. In the order of the list that was put in. */
export interface SafeList {
  readonly counts: readonly SafeCount[];
  readonly total: SafeCount;
  readonly holdsAgainst: HoldsAgainst;
}

/**
 * Hides the small counts of a table and whatever else would state them, for a cell "1 nelayan, perempuan" in one village is
 * a person. Hidden first is every count from 1 to below `minimum`, totals included (primary); then as many others as it
 * takes that nobody can work out a hidden count from the totals (secondary): a count that could be small not more exactly
 * than to a range of the width `protection`, no hidden count exactly. Totals are hidden last.
 *
 * Somebody who has this library could run it over every table that fits, and keep those that would be published alike.
 * Tables with few hidden cells are audited with this attack, and more cells are hidden until it fails. For tables with
 * many the audit is too dear: pass `keyed`. `holdsAgainst` states what was reached.
 *
 * This holds for one table with its own totals. It does not hold for tables that are linked: the same groups by other
 * columns, for other regions that contain these, or of the month before. Who has both may work out more than each states;
 * publish them as one table or not at all. The fewest cells are not promised, the same ones every time are.
 *
 * @param counts one list for each row, all of one length; whole numbers from 0. Row sums, column sums and the sum of all
 * are made here.
 * @throws KimError `invalid-argument` for an invalid table, or invalid options; `missing-argument` without
 * `minimum`.
 *
 * @example
 * ```ts
 * const counts = [
 *   [20, 3, 17],
 *   [12, 30, 9],
 *   [25, 14, 11],
 * ];
 * const { cells, rowTotals } = suppressSmallCells(counts, { minimum: 5 });
 * cells.map((row) => row.map(({ count }) => count)); // [[null, null, 17], [null, null, 9], [25, 14, 11]]
 * cells[0][1].hidden; // 'primary'
 * cells[1][0].hidden; // 'secondary'
 * rowTotals.map(({ count }) => count); // [40, 51, 50]
 * ```
 */
export function suppressSmallCells(counts: readonly (readonly number[])[], options: SuppressionOptions): SafeTable {
  requireArgument(counts, tableOfCounts, 'suppressSmallCells', 'counts');
  const rows = counts.length;
  const columns = (counts[0] as readonly number[]).length;
  const totalOf = (list: readonly number[]) => list.reduce((sum, count) => sum + count, 0);
  const rowTotals = counts.map(totalOf);
  const columnTotals = counts.reduce((sums, row) => sums.map((sum, c) => sum + (row[c] as number)));
  const arcs: NewArc[] = [
    ...counts.flatMap((row, r) => row.map((count, c) => arc(2 + r, 2 + rows + c, count, 'cell'))),
    ...rowTotals.map((count, r) => arc(0, 2 + r, count, 'total')),
    ...columnTotals.map((count, c) => arc(2 + rows + c, 1, count, 'total')),
    arc(1, 0, totalOf(rowTotals), 'grand-total'),
  ];
  const { safe, holdsAgainst } = hideSmall(2 + rows + columns, arcs, options, 'suppressSmallCells');
  return {
    cells: counts.map((_, r) => safe.slice(r * columns, (r + 1) * columns)),
    rowTotals: safe.slice(rows * columns, rows * columns + rows),
    columnTotals: safe.slice(rows * columns + rows, -1),
    total: safe[safe.length - 1] as SafeCount,
    holdsAgainst,
  };
}

/**
 * Hides the small counts of one list with its total, as `suppressSmallCells` does for a table.
 *
 * @param counts whole numbers from 0; their sum is made here.
 * @throws KimError as `suppressSmallCells` does.
 *
 * @example
 * ```ts
 * const { counts, total } = suppressSmallCounts([40, 2, 12, 9], { minimum: 5 });
 * counts.map(({ count }) => count); // [null, null, 12, 9]
 * total.count; // 63
 * ```
 */
export function suppressSmallCounts(counts: readonly number[], options: SuppressionOptions): SafeList {
  requireArgument(counts, listOfCounts, 'suppressSmallCounts', 'counts');
  const total = counts.reduce((sum, count) => sum + count, 0);
  const arcs = [...counts.map((count) => arc(0, 1, count, 'cell')), arc(1, 0, total, 'grand-total')];
  const { safe, holdsAgainst } = hideSmall(2, arcs, options, 'suppressSmallCounts');
  return { counts: safe.slice(0, -1), total: safe[safe.length - 1] as SafeCount, holdsAgainst };
}

interface NewArc extends Omit<CountArc, 'cost'> {
  readonly kind: 'cell' | 'total' | 'grand-total';
}

const arc = (from: number, to: number, count: number, kind: NewArc['kind']): NewArc => ({ from, to, count, kind });

const isCount = /* @__PURE__ */ wholeNumber(0);
const listOfCounts: Kind = {
  takes: 'a list of one or more whole numbers from 0',
  accepts: (value) => Array.isArray(value) && value.length > 0 && Array.from<unknown>(value).every(isCount.accepts),
};
const tableOfCounts: Kind = {
  takes: 'a table of one or more rows of one length, each a list of one or more whole numbers from 0',
  accepts: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    Array.from<unknown>(value).every((row) => listOfCounts.accepts(row) && (row as []).length === value[0].length),
};
const minimumKind: Kind = {
  takes: 'a whole number of 1 or more, which is the rule of the office that publishes',
  accepts: (value) => Number.isSafeInteger(value) && (value as number) >= 1,
};
const suppressionOptions = {
  protection: /* @__PURE__ */ wholeNumber(1),
  zeros: /* @__PURE__ */ oneOf('shown', 'hidden'),
  totals: /* @__PURE__ */ oneOf('published', 'withheld'),
  keyed: callable,
  minimum: minimumKind,
};

function hideSmall(
  nodes: number,
  arcs: readonly NewArc[],
  options: SuppressionOptions,
  caller: string,
): { readonly safe: readonly SafeCount[]; readonly holdsAgainst: HoldsAgainst } {
  requireArgument(options, record, caller, 'options');
  requireArgument(options.minimum, minimumKind, caller, 'minimum');
  requireOptions(options, suppressionOptions, caller);
  const grandTotal = (arcs[arcs.length - 1] as NewArc).count;
  if (!Number.isSafeInteger(grandTotal)) throw wrongArgument(grandTotal, 'counts whose sum is exact', caller, 'counts');
  const { minimum, zeros = 'shown', protection = minimum, totals = 'published', keyed } = options;
  const isSmall = (count: number) => count < minimum && (count > 0 || zeros === 'hidden');

  if (totals === 'withheld') {
    const limit = limitWithout(arcs, isSmall);
    const safe = arcs.map(({ count, kind }): SafeCount => {
      if (kind !== 'cell') return { count: null, hidden: 'withheld' };
      const isHidden = isSmall(count) || (count > 0 && count <= limit);
      return isHidden ? { count: null, hidden: isSmall(count) ? 'primary' : 'secondary' } : { count };
    });
    const isMixed =
      safe.some(({ hidden }) => hidden === 'secondary') || !safe.some(({ hidden }) => hidden === 'primary');
    return { safe, holdsAgainst: isMixed ? 'recomputing' : 'arithmetic' };
  }

  const width: Width = { minimum, protection, least: zeros === 'shown' ? 1 : 0 };
  const chance = keyed === undefined ? undefined : chances(arcs, keyed, caller);
  const network: CountNetwork = { nodes, arcs: withCosts(arcs, zeros === 'hidden', chance) };
  const { isHidden, audited } =
    chance === undefined
      ? protectWithAudit(network, isSmall, width)
      : protectByChance(network, arcs, withDecoys(arcs, isSmall, chance), width);
  return {
    safe: arcs.map(({ count }, i): SafeCount => {
      if (!isHidden[i]) return { count };
      return { count: null, hidden: isSmall(count) ? 'primary' : 'secondary' };
    }),
    holdsAgainst: audited ? 'recomputing' : 'arithmetic',
  };
}

/**
 * Up to which count cells are hidden where no total is shown. Whoever sees that a cell is hidden then knows that it is at
 * most this, and of some cells it is true that they are not small. It looks at the counts alone and not at their
 * places: exchange the counts of two hidden cells, and the same is published.
 */
function limitWithout(arcs: readonly NewArc[], isSmall: (count: number) => boolean): number {
  const cells = arcs.filter(({ kind }) => kind === 'cell').map(({ count }) => count);
  const others = cells.filter((count) => count > 0 && !isSmall(count)).sort((a, b) => a - b);
  const small = cells.filter(isSmall).length;
  return others[Math.min(others.length, Math.ceil(small / 2)) - 1] ?? 0;
}

/** Numbers from 0 to below 1, one a count, that only the holder of the key can foretell. */
function chances(arcs: readonly NewArc[], keyed: (text: string) => string, caller: string): readonly number[] {
  const hashOf = (text: string): string => {
    const hash: unknown = keyed(text);
    if (typeof hash === 'string' && hash !== '') return hash;
    throw wrongArgument(hash ?? null, 'a function that gives a text', caller, 'keyed');
  };
  // The hash of the whole table is part of what is hashed: another table, another choice.
  const table = hashOf(arcs.map(({ count }) => count).join());
  return arcs.map((_, i) => fractionOf(hashOf(`${i}:${table}`)));
}

/** Whoever knows the minimum knows that a count which is hidden alone is small, whatever the key: no other is ever hidden so. */
function protectByChance(
  network: CountNetwork,
  arcs: readonly NewArc[],
  hiddenFirst: readonly boolean[],
  width: Width,
): Protected {
  const isHidden = protect(network, hiddenFirst, width);
  return { isHidden, audited: arcs.filter(({ kind }, i) => kind === 'cell' && isHidden[i]).length !== 1 };
}

/** FNV-1a, as a number from 0 to below 1. */
function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) / 4294967296;
}

/** One cell in eight is hidden for no reason, so that every hidden cell may be one of these. */
function withDecoys(
  arcs: readonly NewArc[],
  isSmall: (count: number) => boolean,
  chance: readonly number[],
): readonly boolean[] {
  const anySmall = arcs.some(({ count }) => isSmall(count));
  const isDecoy = ({ count, kind }: NewArc, i: number) =>
    anySmall && kind === 'cell' && count > 0 && (chance[i] as number) < 1 / 8;
  return arcs.map((arc, i) => isSmall(arc.count) || isDecoy(arc, i));
}

/**
 * As few as possible, and totals only where nothing else helps. Among equally many the first in the table, or those that
 * the key chooses: not the smaller ones, for whoever has this library could tell from that how large they are.
 */
function withCosts(arcs: readonly NewArc[], hidesZeros: boolean, chance: readonly number[] | undefined): CountArc[] {
  const cell = arcs.length + 1;
  const total = 2 * cell * arcs.length;
  const costs = { cell, total, 'grand-total': total * arcs.length };
  return arcs.map(({ from, to, count, kind }, i) => ({
    from,
    to,
    count,
    cost:
      count === 0 && !hidesZeros
        ? undefined
        : costs[kind] + (chance === undefined ? i / arcs.length : (chance[i] as number)),
  }));
}
