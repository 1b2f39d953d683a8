import { type Estimate, notEstimable } from './estimate.js';
import { pearsonCorrelation } from './pearson-correlation.js';
import { numberOrNone, requireTable } from './require-finite.js';
import { variance } from './variance.js';

/** One item of a scale: does it go with the rest? */
export interface ItemFigures {
  /** Correlation with the sum of the other items (corrected for itself); absent where one of the two does not vary. */
  readonly itemRestCorrelation?: number;
  /** Alpha of the scale without it; absent where fewer than two items, or no variation, would be left. */
  readonly alphaIfDropped?: number;
}

/** Alpha with its items. */
export interface CronbachFigures {
  readonly alpha: number;
  /** Alpha of the items brought to one spread, from their mean correlation; absent where an item does not vary. */
  readonly standardisedAlpha?: number;
  readonly items: readonly ItemFigures[];
  /** Members with a value in every item. */
  readonly used: number;
  /** Members left out because a value is missing. */
  readonly left: number;
}

/** Why alpha has no value. */
export type NoCronbachReason =
  /** A scale needs two items. */
  | 'too-few-items'
  /** Fewer than two members have a value in every item. */
  | 'too-few-members'
  /** The sum of the items is the same for everybody. */
  | 'no-variation';

/**
 * Cronbach's alpha: whether several items state the same of the members of a sample. High alpha states that they go together,
 * not that they measure the right thing.
 *
 * @param items one list for each item, one place for each member; `null` or `undefined` where there is no value.
 * Members with a gap are left out and counted. Turn items round first so that higher always means more.
 * @throws KimError `invalid-argument` for lists of different length and numbers that are not finite.
 * @see Cronbach 1951, Psychometrika 16:297-334.
 *
 * @example
 * ```ts
 * const scale = cronbachAlpha([[1, 2, 3, 4], [2, 2, 4, 4], [1, 3, 3, 5]]);
 * scale.alpha.toFixed(3); // '0.933'
 * scale.items[0]?.itemRestCorrelation.toFixed(3); // '1.000'
 * cronbachAlpha([[1, 2, 3]]).reason; // 'too-few-items'
 * ```
 */
export function cronbachAlpha(
  items: readonly (readonly (number | null | undefined)[])[],
): Estimate<CronbachFigures, NoCronbachReason> {
  requireTable(items, numberOrNone, 'cronbachAlpha', 'items');
  const size = items[0]?.length ?? 0;
  if (items.length < 2) return notEstimable('too-few-items');
  const complete: number[] = [];
  for (let m = 0; m < size; m++) {
    if (items.every((item) => item[m] !== null && item[m] !== undefined)) complete.push(m);
  }
  const columns = items.map((item) => complete.map((m) => item[m] as number));
  if (complete.length < 2) return notEstimable('too-few-members');
  const alpha = alphaOf(columns);
  if (alpha === undefined) return notEstimable('no-variation');
  return {
    status: 'estimated',
    alpha,
    standardisedAlpha: standardisedAlphaOf(columns),
    items: columns.map((column, i) => {
      const others = columns.filter((_, j) => j !== i);
      return {
        itemRestCorrelation: pearsonCorrelation(column, rowSums(others)),
        alphaIfDropped: others.length < 2 ? undefined : alphaOf(others),
      };
    }),
    used: complete.length,
    left: size - complete.length,
  };
}

function rowSums(columns: readonly (readonly number[])[]): number[] {
  return (columns[0] ?? []).map((_, m) => columns.reduce((sum, column) => sum + (column[m] as number), 0));
}

function alphaOf(columns: readonly (readonly number[])[]): number | undefined {
  const whole = variance(rowSums(columns));
  if (!whole) return undefined;
  const parts = columns.reduce((sum, column) => sum + (variance(column) as number), 0);
  return (columns.length / (columns.length - 1)) * (1 - parts / whole);
}

function standardisedAlphaOf(columns: readonly (readonly number[])[]): number | undefined {
  let total = 0;
  for (let i = 0; i < columns.length; i++) {
    for (let j = i + 1; j < columns.length; j++) {
      const correlation = pearsonCorrelation(columns[i] as number[], columns[j] as number[]);
      if (correlation === undefined) return undefined;
      total += correlation;
    }
  }
  const count = columns.length;
  const mean = total / ((count * (count - 1)) / 2);
  const whole = 1 + (count - 1) * mean;
  return whole <= 0 ? undefined : (count * mean) / whole;
}
