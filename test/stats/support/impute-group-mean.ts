import { text } from '../../../src/kernel/arguments.js';
import { mean } from '../../../src/stats/mean.js';
import { numberOrNone, requireItems, requireSameLength } from '../../../src/stats/require-finite.js';

/** Values with gaps filled, and which ones were filled. */
export interface Imputed {
  /** `undefined` where the whole group has no value. */
  readonly values: readonly (number | undefined)[];
  /** Positions that were filled, ascending. */
  readonly filled: readonly number[];
}

/**
 * Fills missing values with the mean of their group. It shrinks differences between groups and makes everything look more
 * certain than it is: for reproducing published indices, not a default of anything here.
 *
 * @param groups the group of each value.
 * @throws KimError `invalid-argument` for lists of different length, or a value that is not finite.
 *
 * @example
 * ```ts
 * imputeGroupMean([1, 3, undefined, undefined], ['a', 'a', 'a', 'b']); // { values: [1, 3, 2, undefined], filled: [2] }
 * ```
 */
export function imputeGroupMean(values: readonly (number | undefined)[], groups: readonly string[]): Imputed {
  requireItems(values, numberOrNone, 'imputeGroupMean', 'values');
  requireItems(groups, text, 'imputeGroupMean', 'groups');
  requireSameLength(values, groups, 'imputeGroupMean');
  const members = new Map<string, number[]>();
  values.forEach((value, i) => {
    const group = groups[i] as string;
    if (value !== undefined) members.set(group, [...(members.get(group) ?? []), value]);
  });
  const means = new Map([...members].map(([group, known]) => [group, mean(known)]));
  const filled: number[] = [];
  const complete = values.map((value, i) => {
    if (value !== undefined) return value;
    const substitute = means.get(groups[i] as string);
    if (substitute !== undefined) filled.push(i);
    return substitute;
  });
  return { values: complete, filled };
}
