import { requireOptions } from '../kernel/arguments.js';
import { requireFinite } from './require-finite.js';
import { type SpreadOptions, spreadOptions, variance } from './variance.js';

/**
 * The standard deviation: the square root of the variance.
 *
 * @returns `undefined` where the variance is.
 *
 * @example
 * ```ts
 * standardDeviation([2, 4, 4, 4, 5, 5, 7, 9], { of: 'population' }); // 2
 * ```
 */
export function standardDeviation(values: ArrayLike<number>, options: SpreadOptions = {}): number | undefined {
  requireFinite(values, 'standardDeviation');
  requireOptions(options, spreadOptions, 'standardDeviation');
  const spread = variance(values, options);
  return spread === undefined ? undefined : Math.sqrt(spread);
}
