import type { Period } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';

/** Why the day of a record lies outside the window. */
export type OutsideReason =
  /** The period ends before it begins, so that nothing lies within it. */
  | 'period-reversed'
  | 'before-period'
  | 'after-period'
  /** Within the period, but after the day of measuring. */
  | 'after-as-of';

/** The days of a period whose records count. Both ends belong to it; `from` lies after `through` when there is none. */
export interface RecordWindow {
  readonly from: LocalDate;
  readonly through: LocalDate;
}

/**
 * The part of a period whose records count on a day: nothing dated after that day has happened yet.
 *
 * @param asOf the day of measuring.
 */
export function recordWindow({ from, through }: Period, asOf: LocalDate): RecordWindow {
  return { from, through: asOf < through ? asOf : through };
}

/** Whether a record of a day counts. */
export function isInWindow(date: LocalDate, { from, through }: RecordWindow): boolean {
  return date >= from && date <= through;
}

/** Why a record whose day lies outside the window does not count. */
export function whyOutside(date: LocalDate, period: Period): OutsideReason {
  if (period.through < period.from) return 'period-reversed';
  if (date < period.from) return 'before-period';
  return date > period.through ? 'after-period' : 'after-as-of';
}
