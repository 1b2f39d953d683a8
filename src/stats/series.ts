import { KimError } from '../kernel/kim-error.js';
import { numberOrNone, requireFinite, requireItems, requireSameLength } from './require-finite.js';

/** A value at one time; `null` or `undefined` where there is none. */
export type SeriesValue = number | null | undefined;

/**
 * The values that are there, with their times.
 *
 * @internal
 */
export function readSeries(
  values: readonly SeriesValue[],
  times: readonly number[] | undefined,
  caller: string,
): { readonly values: readonly number[]; readonly times: readonly number[] } {
  requireItems(values, numberOrNone, caller, 'values');
  const given = times ?? values.map((_, i) => i);
  requireFinite(given, caller, 'times');
  requireSameLength(given, values, caller);
  if (given.some((time, i) => i > 0 && time < (given[i - 1] as number))) {
    throw new KimError('invalid-argument', `${caller} needs times in their order.`);
  }
  const there = values.map((_, i) => i).filter((i) => values[i] !== null && values[i] !== undefined);
  const kept = there.map((i) => values[i] as number);
  return { values: kept, times: there.map((i) => given[i] as number) };
}
