import { type Kind, numberWithin, oneOf, requireArgument } from '../kernel/arguments.js';
import { requireFinite } from './require-finite.js';

const shares: Kind = /* @__PURE__ */ numberWithin(0, 1);
const types: Kind = /* @__PURE__ */ oneOf('type-6', 'type-7', 'type-8');

/**
 * Which of the usual definitions, after Hyndman & Fan (1996): `type-6` (weibull, as SPSS and `PERCENTILE.EXC`),
 * `type-7` (as R and `PERCENTILE.INC`), `type-8` (median-unbiased).
 */
export type QuantileType = 'type-6' | 'type-7' | 'type-8';

/**
 * The value below which a share of the values lies, interpolated between neighbours.
 *
 * @param share from 0 to 1.
 * @param type default `type-7`.
 * @returns `undefined` for an empty list.
 * @throws KimError `invalid-argument` when the share lies outside 0 to 1 or a value is not finite.
 * @see https://doi.org/10.2307/2684934
 *
 * @example
 * ```ts
 * quantile([1, 2, 3, 4], 0.25); // 1.75
 * quantile([1, 2, 3, 4], 0.25, 'type-6'); // 1.25
 * ```
 */
export function quantile(values: ArrayLike<number>, share: number, type: QuantileType = 'type-7'): number | undefined {
  requireFinite(values, 'quantile');
  requireArgument(share, shares, 'quantile', 'share');
  requireArgument(type, types, 'quantile', 'type');
  return quantileOfSorted(new Float64Array(values).sort(), share, type);
}

const shifts: Readonly<Record<QuantileType, number>> = { 'type-6': 0, 'type-7': 1, 'type-8': 1 / 3 };

/**
 * The same for values that are known to be sound and in ascending order.
 *
 * @internal
 */
export function quantileOfSorted(
  sorted: ArrayLike<number>,
  share: number,
  type: QuantileType = 'type-7',
): number | undefined {
  if (sorted.length === 0) return undefined;
  const shift = shifts[type];
  // Position counted from 1: (n + 1 − 2a) p + a, with a = shift (0, 1, 1/3).
  const position = (sorted.length + 1 - 2 * shift) * share + shift;
  const below = Math.max(1, Math.min(sorted.length, Math.floor(position)));
  const above = Math.min(sorted.length, below + 1);
  const fraction = Math.max(0, Math.min(1, position - below));
  const [low, high] = [sorted[below - 1] as number, sorted[above - 1] as number];
  return fraction === 0 ? low : low + fraction * (high - low);
}
