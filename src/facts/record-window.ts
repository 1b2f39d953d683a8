import type { Period } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';

/** Why the day of a record lies outside the window. */
export type OutsideReason =
  | 'before-period'
  | 'after-period'
  /** Within the period, but after the day of measuring. */
  | 'after-as-of'
  /** Within the period, but before the group was formed. */
  | 'before-formation';

/** The days of a period whose records count. Both ends belong to it; `from` lies after `through` when there is none. */
export interface RecordWindow {
  readonly from: LocalDate;
  readonly through: LocalDate;
}

/**
 * The part of a period whose records count on a day: nothing dated after that day has happened yet, and nothing dated
 * before the group was formed is the group's.
 *
 * @param asOf the day of measuring.
 * @param formedOn the day of formation, where it is known.
 */
export function recordWindow(period: Period, asOf: LocalDate, formedOn?: LocalDate): RecordWindow {
  return {
    from: formedOn !== undefined && formedOn > period.from ? formedOn : period.from,
    through: asOf < period.through ? asOf : period.through,
  };
}

/** Whether a record of a day counts. */
export function isInWindow(date: LocalDate, { from, through }: RecordWindow): boolean {
  return date >= from && date <= through;
}

/** Why a record whose day lies outside the window does not count. */
export function whyOutside(date: LocalDate, period: Period, window: Pick<RecordWindow, 'from'>): OutsideReason {
  if (date < window.from) return date < period.from ? 'before-period' : 'before-formation';
  return date > period.through ? 'after-period' : 'after-as-of';
}
