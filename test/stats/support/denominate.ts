import { finiteNumber, requireArgument } from '../../../src/kernel/arguments.js';
import { numberOrNone, requireItems, requireSameLength } from '../../../src/stats/require-finite.js';

/**
 * Divides values by what they should be related to (members, residents, active months, land area).
 *
 * @param denominators one for each value.
 * @param factor default 1; 1,000 for "per 1,000 residents".
 * @returns `undefined` in the place of a missing value, a missing denominator, and a denominator of 0: never 0, never infinite.
 * @throws KimError `invalid-argument` for lists of different length.
 *
 * @example
 * ```ts
 * denominate([30, 0, undefined, 5], [1500, 200, 10, 0], 1000); // [20, 0, undefined, undefined]
 * ```
 */
export function denominate(
  values: readonly (number | undefined)[],
  denominators: readonly (number | undefined)[],
  factor = 1,
): (number | undefined)[] {
  requireItems(values, numberOrNone, 'denominate', 'values');
  requireItems(denominators, numberOrNone, 'denominate', 'denominators');
  requireSameLength(values, denominators, 'denominate');
  requireArgument(factor, finiteNumber, 'denominate', 'factor');
  return values.map((value, i) => {
    const denominator = denominators[i];
    return value === undefined || denominator === undefined || denominator === 0
      ? undefined
      : (value / denominator) * factor;
  });
}
