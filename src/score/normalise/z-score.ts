import { requireOptions } from '../../kernel/arguments.js';
import { mean } from '../../stats/mean.js';
import { requireFinite } from '../../stats/require-finite.js';
import { standardDeviation } from '../../stats/standard-deviation.js';
import { type SpreadOptions, spreadOptions } from '../../stats/variance.js';
import { direction as directions } from '../kinds.js';

const zScoreOptions = { ...spreadOptions, direction: directions };

/**
 * Z-scores: distance to the mean of a reference set, in its standard deviations; higher is always better.
 *
 * @param reference the set that decides; usually the values themselves.
 * @returns `undefined` when the reference set has fewer than two values or does not vary.
 * @throws KimError `invalid-argument` when a number is not finite.
 *
 * @example
 * ```ts
 * zScore([1, 2, 3], [1, 2, 3]); // [-1, 0, 1]
 * zScore([3], [1, 2, 3], { direction: 'lower' }); // [-1]
 * ```
 */
export function zScore(
  values: ArrayLike<number>,
  reference: ArrayLike<number>,
  options: SpreadOptions & { readonly direction?: 'higher' | 'lower' } = {},
): number[] | undefined {
  requireFinite(values, 'zScore');
  requireFinite(reference, 'zScore', 'reference');
  requireOptions(options, zScoreOptions, 'zScore');
  const { of, direction } = options;
  const [centre, spread] = [mean(reference), standardDeviation(reference, { of })];
  if (centre === undefined || !spread) return undefined;
  const sign = direction === 'lower' ? -1 : 1;
  return Array.from(values, (value) => (sign * (value - centre)) / spread + 0);
}
