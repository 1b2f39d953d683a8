import { pearsonCorrelation } from './pearson-correlation.js';
import { rank } from './rank.js';
import { requireFinite, requireSameLength } from './require-finite.js';

/**
 * Spearman's rank correlation: Pearson's coefficient of the ranks, ties sharing the mean of their places.
 *
 * @returns from -1 to 1; `undefined` for fewer than two pairs, or when one list does not vary.
 * @throws KimError `invalid-argument` for lists of different length and values that are not finite.
 *
 * @example
 * ```ts
 * spearmanCorrelation([1, 2, 3], [10, 100, 1000]); // 1
 * ```
 */
export function spearmanCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number | undefined {
  requireFinite(a, 'spearmanCorrelation', 'a');
  requireFinite(b, 'spearmanCorrelation', 'b');
  requireSameLength(a, b, 'spearmanCorrelation');
  return pearsonCorrelation(rank(a), rank(b));
}
