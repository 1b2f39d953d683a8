import { requireOptions } from '../kernel/arguments.js';
import { mean } from './mean.js';
import { requireFinite, requireSameLength } from './require-finite.js';
import { sum } from './sum.js';
import { type SpreadOptions, spreadOptions } from './variance.js';

/**
 * The covariance of two lists of the same length.
 *
 * @returns `undefined` for fewer than two pairs of a sample, or no pair of a population.
 * @throws KimError `invalid-argument` for lists of different length and values that are not finite.
 *
 * @example
 * ```ts
 * covariance([1, 2, 3], [2, 4, 6]); // 2
 * ```
 */
export function covariance(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  options: SpreadOptions = {},
): number | undefined {
  requireFinite(a, 'covariance', 'a');
  requireFinite(b, 'covariance', 'b');
  requireSameLength(a, b, 'covariance');
  requireOptions(options, spreadOptions, 'covariance');
  const divisor = options.of === 'population' ? a.length : a.length - 1;
  if (divisor < 1) return undefined;
  const [meanA, meanB] = [mean(a) as number, mean(b) as number];
  return sum(Array.from(a, (value, i) => (value - meanA) * ((b[i] as number) - meanB))) / divisor;
}
