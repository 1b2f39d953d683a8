import { type Kind, listOf, localDate, requireArgument, shape } from './arguments.js';
import type { LocalDate } from './local-date.js';

/** A value that law or policy changes over time: each entry holds from its day until the next one. */
export type DatedSeries<Value> = readonly { readonly from: LocalDate; readonly value: Value }[];

const datedSeries: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('an entry with the day it holds from', { from: localDate }),
  'a list of entries, each with from, a date of the calendar',
);

/**
 * The value in force on a day.
 *
 * @param series entries in ascending order of `from`.
 * @returns the value of the last entry that has begun, or `undefined` before the first.
 *
 * @example
 * ```ts
 * valueAt([{ from: '2010-06-01', value: 'a' }, { from: '2024-09-05', value: 'b' }], '2024-09-04'); // 'a'
 * ```
 */
export function valueAt<Value>(series: DatedSeries<Value>, date: LocalDate): Value | undefined {
  requireArgument(series, datedSeries, 'valueAt', 'series');
  requireArgument(date, localDate, 'valueAt', 'date');
  let value: Value | undefined;
  for (const entry of series) {
    if (entry.from > date) break;
    value = entry.value;
  }
  return value;
}
