import { mean } from '../../../src/stats/mean.js';
import { requireFinite } from '../../../src/stats/require-finite.js';
import { sum } from '../../../src/stats/sum.js';

/**
 * The sample excess kurtosis G2, adjusted for the size of the sample (type 2 of Joanes & Gill 1998: what SAS, SPSS and
 * Excel give and what COINr tests indicators with). 0 for a normal distribution.
 *
 * @returns `undefined` for fewer than four values, or when they do not vary.
 * @throws KimError `invalid-argument` when a value is not finite.
 * @see https://doi.org/10.1111/1467-9884.00122
 *
 * @example
 * ```ts
 * kurtosis([0, 1, 0, 1]); // -6
 * kurtosis([1, 2, 3]); // undefined
 * ```
 */
export function kurtosis(values: ArrayLike<number>): number | undefined {
  requireFinite(values, 'kurtosis');
  const n = values.length;
  const centre = mean(values);
  if (centre === undefined || n < 4) return undefined;
  const second = sum(Array.from(values, (value) => (value - centre) ** 2)) / n;
  if (second === 0) return undefined;
  const fourth = sum(Array.from(values, (value) => (value - centre) ** 4)) / n;
  const excess = fourth / second ** 2 - 3;
  return ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excess + 6);
}
