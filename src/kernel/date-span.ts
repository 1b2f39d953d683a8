import { dayNumber, dayOf, isLocalDate, type LocalDate, monthNumber } from './local-date.js';

/**
 * A span of days in a record: both ends belong to it, as people write it
 * ("1 Januari sampai 31 Desember 2025"). A missing `through` means "still running".
 */
export interface DateSpan {
  /** First day. */
  readonly from: LocalDate;
  /** Last day, included. */
  readonly through?: LocalDate;
}

/** A span of days with a known end. */
export interface Period extends DateSpan {
  /** Last day, included. */
  readonly through: LocalDate;
}

/** Whether a day lies within a span. ISO dates compare as texts. */
export function isWithin(date: LocalDate, span: DateSpan): boolean {
  return date >= span.from && (span.through === undefined || date <= span.through);
}

/** How many days a period has; 1 when it begins and ends on one day. */
export function daysIn(period: Period): number {
  return dayNumber(period.through) - dayNumber(period.from) + 1;
}

/** How many calendar months a period touches; 12 for a calendar year. */
export function monthsTouched(period: Period): number {
  return monthNumber(period.through) - monthNumber(period.from) + 1;
}

/** How many whole months lie in a period: 12 in a calendar year, 10 from 31 January to 1 December. */
export function wholeMonths(period: Period): number {
  const next = dayOf(period.through) + 1;
  const first = dayOf(period.from);
  // Without the day after: that of the last one that can be written has a year of five digits.
  const endsMonth = !isLocalDate(`${period.through.slice(0, 8)}${String(next).padStart(2, '0')}`);
  const begun = endsMonth ? Number(first > 1) : next < first ? 2 : 1;
  return Math.max(0, monthsTouched(period) - begun);
}
