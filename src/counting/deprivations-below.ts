import { isListLike, isRecord, type Kind, listOf, oneOf, requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { numberOrNone } from '../stats/require-finite.js';

/**
 * From where on a raw value is adequate: at least `value` (`higher`, the default), at most `value` (`lower`), or from
 * `value` up to `through` (`band`). A plain number is the same as `higher`.
 */
export type AdequacyCutOff =
  | number
  | { readonly direction?: 'higher' | 'lower'; readonly value: number }
  | { readonly direction: 'band'; readonly value: number; readonly through: number };

const rowsOfValues: Kind = /* @__PURE__ */ listOf(
  {
    takes: 'a row of finite numbers, null or undefined',
    accepts: (row) => isListLike(row) && Array.from(row).every(numberOrNone.accepts),
  },
  'a list of rows of finite numbers, null or undefined',
);
const directions: Kind = /* @__PURE__ */ oneOf('higher', 'lower', 'band');
const someCutOffs: Kind = /* @__PURE__ */ listOf(
  {
    takes: 'a finite number, or an object with value, direction and, for a band, through',
    accepts: (cutOff) =>
      Number.isFinite(cutOff) ||
      (isRecord(cutOff) &&
        Number.isFinite(cutOff.value) &&
        (cutOff.direction === undefined || directions.accepts(cutOff.direction)) &&
        (cutOff.direction !== 'band' || Number.isFinite(cutOff.through))),
  },
  'a list of cut-offs',
);

/**
 * From raw values to deprivations: 1 below the cut-off (outside the band), 0 on it or better, nothing where there is no value.
 *
 * @param values one row for each unit, one value or nothing for each indicator.
 * @param cutOffs one for each indicator.
 * @throws KimError `invalid-argument` for a value or cut-off that is not a finite number, or rows of another width.
 *
 * @example
 * ```ts
 * deprivationsBelow([[12.5, 10, undefined]], [13, 10, { direction: 'lower', value: 3 }]); // [[1, 0, undefined]]
 * ```
 */
export function deprivationsBelow(
  values: readonly ArrayLike<number | null | undefined>[],
  cutOffs: readonly AdequacyCutOff[],
): (0 | 1 | undefined)[][] {
  requireArgument(values, rowsOfValues, 'deprivationsBelow', 'values');
  requireArgument(cutOffs, someCutOffs, 'deprivationsBelow', 'cutOffs');
  const limits = cutOffs.map(limitsOf);
  return values.map((row) => {
    if (row.length !== limits.length) {
      throw new KimError('invalid-argument', 'deprivationsBelow needs as many values in each row as cut-offs.');
    }
    return limits.map(([from, through], j) => {
      const value = row[j];
      if (value === null || value === undefined) return undefined;
      return value >= from && value <= through ? 0 : 1;
    });
  });
}

function limitsOf(cutOff: AdequacyCutOff): readonly [number, number] {
  if (typeof cutOff === 'number') return [cutOff, Number.POSITIVE_INFINITY];
  if (cutOff.direction === 'band') return [cutOff.value, cutOff.through];
  return cutOff.direction === 'lower'
    ? [Number.NEGATIVE_INFINITY, cutOff.value]
    : [cutOff.value, Number.POSITIVE_INFINITY];
}
