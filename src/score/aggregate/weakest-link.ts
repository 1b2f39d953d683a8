import { checkedChildren, type MeanOptions, type Weighted } from './arguments.js';

/**
 * The lowest value: no compensation at all. Weights only state what is looked at: a value of weight 0 is not.
 *
 * @returns `undefined` for an empty list, or when all weights are 0.
 * @throws KimError `invalid-argument` for values that are not finite, negative weights, and lists of different length.
 *
 * @example
 * ```ts
 * weakestLink([70, 20, 90]); // 20
 * weakestLink([70, 20, 90], { weights: [1, 0, 1] }); // 70
 * ```
 */
export function weakestLink(values: ArrayLike<number>, options: MeanOptions = {}): number | undefined {
  const children = checkedChildren(values, options, 'weakestLink');
  return children === undefined ? undefined : lowestOf(children);
}

/**
 * The same for arguments that are known to be sound.
 *
 * @internal
 */
export function lowestOf(children: readonly Weighted[]): number {
  return children.reduce((lowest, { value }) => Math.min(lowest, value), Number.POSITIVE_INFINITY);
}
