import { covariance } from './covariance.js';
import { requireFinite, requireSameLength } from './require-finite.js';
import { standardDeviation } from './standard-deviation.js';

/**
 * Pearson's correlation coefficient.
 *
 * @returns from -1 to 1; `undefined` for fewer than two pairs, or when one list does not vary.
 * @throws KimError `invalid-argument` for lists of different length and values that are not finite.
 *
 * @example
 * ```ts
 * pearsonCorrelation([1, 2, 3], [3, 2, 1]); // -1
 * pearsonCorrelation([1, 2, 3], [5, 5, 5]); // undefined
 * ```
 */
export function pearsonCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number | undefined {
  requireFinite(a, 'pearsonCorrelation', 'a');
  requireFinite(b, 'pearsonCorrelation', 'b');
  requireSameLength(a, b, 'pearsonCorrelation');
  const together = covariance(a, b);
  const [spreadA, spreadB] = [standardDeviation(a), standardDeviation(b)];
  if (together === undefined || !spreadA || !spreadB) return undefined;
  return Math.max(-1, Math.min(1, together / spreadA / spreadB));
}
