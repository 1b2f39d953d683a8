import { checkedChildren, refuseNonPositive, type ZeroOptions } from './arguments.js';
import { powerOf } from './power-mean.js';

/**
 * The weighted harmonic mean: harder on low values than the geometric one. With a 0 the limit is 0.
 *
 * @returns `undefined` for an empty list, or when all weights are 0.
 * @throws KimError `invalid-argument` for negative values, and for a 0 under `zero: 'refuse'`.
 *
 * @example
 * ```ts
 * harmonicMean([2, 6]); // 3
 * harmonicMean([0, 6]); // 0
 * ```
 */
export function harmonicMean(values: ArrayLike<number>, options: ZeroOptions = {}): number | undefined {
  const children = checkedChildren(values, options, 'harmonicMean');
  if (children === undefined) return undefined;
  refuseNonPositive(children, options.zero ?? 'limit', 'harmonicMean');
  return powerOf(children, -1);
}
