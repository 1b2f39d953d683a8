import { type Kind, oneOf, requireOptions } from '../kernel/arguments.js';
import { requireFinite } from './require-finite.js';

/**
 * What equal values share: the mean of the places they take (`mean`), the first of them (`min`, as in sport),
 * the last (`max`), or one place for all without a gap after it (`dense`).
 */
export type Ties = 'mean' | 'min' | 'max' | 'dense';

/** How to rank. */
export interface RankOptions {
  /** Default `mean`. */
  readonly ties?: Ties;
  /** `ascending`: the smallest value is 1 (default). `descending`: the largest value is 1. */
  readonly order?: 'ascending' | 'descending';
}

/** @internal */
export const ties: Kind = /* @__PURE__ */ oneOf('mean', 'min', 'max', 'dense');

const rankOptions = { ties, order: /* @__PURE__ */ oneOf('ascending', 'descending') };

/**
 * The place of every value, from 1.
 *
 * @returns one rank a value, in the order of the input.
 * @throws KimError `invalid-argument` when a value is not finite.
 *
 * @example
 * ```ts
 * rank([10, 30, 20, 30]); // [1, 3.5, 2, 3.5]
 * rank([10, 30, 20, 30], { order: 'descending', ties: 'min' }); // [4, 1, 3, 1]
 * ```
 */
export function rank(values: ArrayLike<number>, options: RankOptions = {}): number[] {
  requireFinite(values, 'rank');
  requireOptions(options, rankOptions, 'rank');
  const { ties = 'mean', order = 'ascending' } = options;
  const sorted = Float64Array.from(values).sort();
  if (order === 'descending') sorted.reverse();
  const places = new Map<number, number>();
  for (let start = 0; start < sorted.length; ) {
    const value = sorted[start] as number;
    let end = start;
    while (sorted[end + 1] === value) end++;
    const shared = { mean: (start + end) / 2 + 1, min: start + 1, max: end + 1, dense: places.size + 1 };
    places.set(value, shared[ties]);
    start = end + 1;
  }
  return Array.from(values, (value) => places.get(value) as number);
}
