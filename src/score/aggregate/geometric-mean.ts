import { checkedChildren, refuseNonPositive, type Weighted, type ZeroOptions } from './arguments.js';

/**
 * The weighted geometric mean: a low value weighs more than a high one can make good. With a 0 the limit is 0.
 *
 * @returns `undefined` for an empty list, or when all weights are 0.
 * @throws KimError `invalid-argument` for negative values, and for a 0 under `zero: 'refuse'`.
 *
 * @example
 * ```ts
 * geometricMean([2, 8]); // 4
 * geometricMean([0, 8]); // 0
 * geometricMean([0, 8], { weights: [0, 1] }); // 8
 * ```
 */
export function geometricMean(values: ArrayLike<number>, options: ZeroOptions = {}): number | undefined {
  const children = checkedChildren(values, options, 'geometricMean');
  if (children === undefined) return undefined;
  refuseNonPositive(children, options.zero ?? 'limit', 'geometricMean');
  return geometricOf(children);
}

/**
 * The same for arguments that are known to be sound and not negative.
 *
 * @internal
 */
export function geometricOf(children: readonly Weighted[]): number {
  let total = 0;
  let logs = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = 0;
  for (const { value, weight } of children) {
    if (value === 0) return 0;
    total += weight;
    logs += weight * Math.log(value);
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  // Rounding of log and exp must not carry a mean outside its values.
  return Math.min(highest, Math.max(lowest, Math.exp(logs / total)));
}
