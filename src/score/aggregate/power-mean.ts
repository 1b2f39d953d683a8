import { KimError } from '../../kernel/kim-error.js';
import { checkedChildren, refuseNonPositive, type Weighted, type ZeroOptions } from './arguments.js';
import { geometricOf } from './geometric-mean.js';

/**
 * The weighted generalised (power) mean: exponent 1 is arithmetic, -1 harmonic, and the limit at 0 geometric; the smaller
 * the exponent, the harder on low values. With a 0 and an exponent of 0 or less the limit is 0.
 *
 * @returns `undefined` for an empty list, or when all weights are 0.
 * @throws KimError `invalid-argument` for negative values, an exponent that is not finite, and for a 0 under
 * `zero: 'refuse'` when the exponent is 0 or less.
 *
 * @example
 * ```ts
 * powerMean([1, 7], 2); // 5
 * powerMean([2, 8], 0); // 4
 * ```
 */
export function powerMean(values: ArrayLike<number>, exponent: number, options: ZeroOptions = {}): number | undefined {
  if (!Number.isFinite(exponent)) throw new KimError('invalid-argument', 'powerMean needs a finite exponent.');
  const children = checkedChildren(values, options, 'powerMean');
  if (children === undefined) return undefined;
  refuseNonPositive(children, exponent > 0 ? 'limit' : (options.zero ?? 'limit'), 'powerMean');
  return exponent === 0 ? geometricOf(children) : powerOf(children, exponent);
}

/**
 * The power mean for arguments that are known to be sound and not negative.
 *
 * @internal
 */
export function powerOf(children: readonly Weighted[], exponent: number): number {
  let total = 0;
  let powers = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = 0;
  for (const { value, weight } of children) {
    total += weight;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (highest === 0 || (lowest === 0 && exponent < 0)) return 0;
  // Relative to the end of the range that dominates, so that no power overflows.
  const unit = exponent > 0 ? highest : lowest;
  for (const { value, weight } of children) powers += weight * (value / unit) ** exponent;
  return Math.min(highest, Math.max(lowest, unit * (powers / total) ** (1 / exponent)));
}
