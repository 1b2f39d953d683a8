import { KimError } from '../kernel/kim-error.js';

/**
 * From where on a raw value is adequate: at least `value` (`higher`, the default), at most `value` (`lower`), or from
 * `value` up to `through` (`band`). A plain number is the same as `higher`.
 */
export type AdequacyCutOff =
  | number
  | { readonly direction?: 'higher' | 'lower'; readonly value: number }
  | { readonly direction: 'band'; readonly value: number; readonly through: number };

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
  const limits = cutOffs.map(limitsOf);
  return values.map((row) => {
    if (row.length !== limits.length) {
      throw new KimError('invalid-argument', 'deprivationsBelow needs as many values in each row as cut-offs.');
    }
    return limits.map(([from, through], j) => {
      const value = row[j];
      if (value === null || value === undefined) return undefined;
      if (!Number.isFinite(value)) {
        throw new KimError('invalid-argument', 'A value must be a finite number, or absent where there is none.');
      }
      return value >= from && value <= through ? 0 : 1;
    });
  });
}

function limitsOf(cutOff: AdequacyCutOff): readonly [number, number] {
  const limits: Limits = typeof cutOff === 'number' ? { value: cutOff } : cutOff;
  const { value, direction = 'higher', through } = limits;
  if (!(Number.isFinite(value) && (direction !== 'band' || Number.isFinite(through)))) {
    throw new KimError('invalid-argument', 'A cut-off must be a finite number; a band needs both of its ends.');
  }
  if (direction === 'band') return [value, through as number];
  return direction === 'higher' ? [value, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, value];
}

interface Limits {
  readonly value: number;
  readonly direction?: 'higher' | 'lower' | 'band';
  readonly through?: number;
}
