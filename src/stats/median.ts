import { quantileOfSorted } from './quantile.js';
import { requireFinite } from './require-finite.js';

/**
 * The middle value; the mean of the two middle ones when their number is even.
 *
 * @returns `undefined` for an empty list.
 *
 * @example
 * ```ts
 * median([9, 1, 5]); // 5
 * median([1, 2, 3, 10]); // 2.5
 * ```
 */
export function median(values: ArrayLike<number>): number | undefined {
  requireFinite(values, 'median');
  return quantileOfSorted(new Float64Array(values).sort(), 0.5);
}
