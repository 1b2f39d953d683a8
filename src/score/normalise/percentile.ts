import { finiteNumber, oneOf, requireArgument, requireOptions } from '../../kernel/arguments.js';
import { requireFinite } from '../../stats/require-finite.js';
import { direction as directions } from '../kinds.js';

/** What counts as "below": strictly lower values, lower or equal ones, or lower ones and half of the equal ones. */
export type PercentileTies = 'below' | 'at-or-below' | 'mean';

const percentileOptions = { ties: /* @__PURE__ */ oneOf('below', 'at-or-below', 'mean'), direction: directions };

/**
 * Which share of a reference set a value surpasses.
 *
 * @param reference the set that decides; in any order.
 * @returns from 0 to 1; `undefined` for an empty reference set.
 * @throws KimError `invalid-argument` when a number is not finite.
 *
 * @example
 * ```ts
 * percentile(3, [1, 2, 3, 4]); // 0.625
 * percentile(3, [1, 2, 3, 4], { ties: 'at-or-below' }); // 0.75
 * percentile(3, [1, 2, 3, 4], { direction: 'lower', ties: 'below' }); // 0.25
 * ```
 */
export function percentile(
  value: number,
  reference: ArrayLike<number>,
  options: { readonly ties?: PercentileTies; readonly direction?: 'higher' | 'lower' } = {},
): number | undefined {
  requireArgument(value, finiteNumber, 'percentile', 'value');
  requireFinite(reference, 'percentile', 'reference');
  requireOptions(options, percentileOptions, 'percentile');
  if (reference.length === 0) return undefined;
  const { ties = 'mean', direction = 'higher' } = options;
  let [surpassed, equal] = [0, 0];
  for (const other of Array.from(reference)) {
    if (other === value) equal++;
    else if (other < value === (direction === 'higher')) surpassed++;
  }
  const counted = { below: 0, 'at-or-below': equal, mean: equal / 2 }[ties];
  return (surpassed + counted) / reference.length;
}
