import { mean } from '../../../src/stats/mean.js';
import { requireFinite } from '../../../src/stats/require-finite.js';
import { sum } from '../../../src/stats/sum.js';

/**
 * The sample skewness G1, adjusted for the size of the sample (type 2 of Joanes & Gill 1998: what SAS, SPSS and Excel
 * give and what COINr tests indicators with).
 *
 * @returns `undefined` for fewer than three values, or when they do not vary.
 * @throws KimError `invalid-argument` when a value is not finite.
 * @see https://doi.org/10.1111/1467-9884.00122
 *
 * @example
 * ```ts
 * skewness([1, 2, 3]); // 0
 * skewness([5, 5, 5, 5]); // undefined
 * ```
 */
export function skewness(values: ArrayLike<number>): number | undefined {
  requireFinite(values, 'skewness');
  const n = values.length;
  const centre = mean(values);
  if (centre === undefined || n < 3) return undefined;
  const second = sum(Array.from(values, (value) => (value - centre) ** 2)) / n;
  if (second === 0) return undefined;
  const third = sum(Array.from(values, (value) => (value - centre) ** 3)) / n;
  return (third / second ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2));
}
