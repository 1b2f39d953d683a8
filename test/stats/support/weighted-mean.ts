import { requireFinite, requireSameLength } from '../../../src/stats/require-finite.js';
import { sum } from '../../../src/stats/sum.js';

/**
 * The arithmetic mean of values that do not weigh alike. Weights are read as parts of their sum.
 *
 * @param weights one for each value, none negative.
 * @returns `undefined` when there is nothing to weigh: an empty list, or weights that are all 0.
 * @throws KimError `invalid-argument` for lists of different length and values that are not finite.
 *
 * @example
 * ```ts
 * weightedMean([1, 0, 0], [5, 1, 0]); // 0.8333333333333334
 * weightedMean([1, 2], [0, 0]); // undefined
 * ```
 */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number | undefined {
  requireFinite(values, 'weightedMean');
  requireFinite(weights, 'weightedMean', 'weights');
  requireSameLength(values, weights, 'weightedMean');
  const total = sum(weights);
  if (!(total > 0)) return undefined;
  return sum(Array.from(values, (value, i) => value * (weights[i] as number))) / total;
}
