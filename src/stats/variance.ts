import { oneOf, requireOptions } from '../kernel/arguments.js';
import { mean } from './mean.js';
import { requireFinite } from './require-finite.js';
import { sum } from './sum.js';

/** Whether the values are a sample (divide by n − 1) or everything there is (divide by n). */
export interface SpreadOptions {
  /** Default `sample`. */
  readonly of?: 'sample' | 'population';
}

/** @internal */
export const spreadOptions = { of: /* @__PURE__ */ oneOf('sample', 'population') };

/**
 * The variance, from squared distances to the mean in a second pass.
 *
 * @returns `undefined` for fewer than two values of a sample, or an empty population.
 *
 * @example
 * ```ts
 * variance([1, 2, 3, 4]); // 1.6666666666666667
 * variance([1, 2, 3, 4], { of: 'population' }); // 1.25
 * variance([1]); // undefined
 * ```
 */
export function variance(values: ArrayLike<number>, options: SpreadOptions = {}): number | undefined {
  requireFinite(values, 'variance');
  requireOptions(options, spreadOptions, 'variance');
  const centre = mean(values);
  const divisor = options.of === 'population' ? values.length : values.length - 1;
  if (centre === undefined || divisor < 1) return undefined;
  return sum(Array.from(values, (value) => (value - centre) ** 2)) / divisor;
}
