import { checkedChildren, type MeanOptions, type Weighted } from './arguments.js';

/**
 * The weighted arithmetic mean: full compensation, and the only mean whose points add up.
 * The weights are applied before the one division, so that five of six equal weights are exactly 5/6.
 *
 * @returns `undefined` for an empty list, or when all weights are 0.
 * @throws KimError `invalid-argument` for values that are not finite, negative weights, and lists of different length.
 *
 * @example
 * ```ts
 * arithmeticMean([1, 1, 1, 1, 1, 0]) === 5 / 6; // true
 * arithmeticMean([50, 100], { weights: [3, 1] }); // 62.5
 * arithmeticMean([]); // undefined
 * ```
 */
export function arithmeticMean(values: ArrayLike<number>, options: MeanOptions = {}): number | undefined {
  const children = checkedChildren(values, options, 'arithmeticMean');
  return children === undefined ? undefined : arithmeticOf(children);
}

/**
 * The same for arguments that are known to be sound.
 *
 * @internal
 */
export function arithmeticOf(children: readonly Weighted[]): number {
  let total = 0;
  let weighted = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { value, weight } of children) {
    total += weight;
    weighted += weight * value;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  // Rounding must not carry a mean outside its values: nine times 91.475 is 91.475 on average.
  return Math.min(highest, Math.max(lowest, weighted / total));
}
