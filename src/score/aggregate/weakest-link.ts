import { checkedWeights, type MeanOptions } from './arguments.js';

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
  const weights = checkedWeights(values, options, 'weakestLink');
  return weights === undefined ? undefined : lowestOf(values, weights, values.length);
}

/**
 * The same for arguments that are known to be sound.
 *
 * @internal
 */
export function lowestOf(values: ArrayLike<number>, weights: ArrayLike<number>, count: number): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    if (weights[i] !== 0 && (values[i] as number) < lowest) lowest = values[i] as number;
  }
  return lowest;
}
