import { inexactDayFinder } from '../facts/inexact-days.js';
import { isInWindow, type OutsideReason, type RecordWindow, whyOutside } from '../facts/record-window.js';
import type { Period } from '../kernel/date-span.js';
import { type LocalDate, monthNumber } from '../kernel/local-date.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';

/*
 * Of some days only the month, the quarter or the year is known (`inexactDates`). Their fields hold the first day, which nobody
 * stated: it must show no month and no day. What is known less of counts for less, never for more.
 */

/** As much of a day as is known: the day (`2025-03-17`), its month (`2025-03`), or neither (an empty text). */
export type KnownDay = string;

/** The bounds of days that are not known, by the record that holds them and the name of the field. */
export type InexactDays = ReadonlyMap<object, Readonly<Record<string, Period | undefined>>>;

/** More entries are no report of one group. */
const mostDays = 100_000;

/** The days of a report or registration of which only the bounds are known; `undefined` for most, in which all are known. */
export function inexactDaysOf(records: ActivityReport | Registration | undefined): InexactDays | undefined {
  if (records?.inexactDates === undefined || records.inexactDates.length === 0) return undefined;
  const found = new Map<object, Record<string, Period | undefined>>();
  const find = inexactDayFinder(records);
  for (const entry of records.inexactDates) {
    for (const { path, from, through } of find(entry, mostDays)) {
      const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], records);
      const field = String(path.at(-1));
      if (typeof holder !== 'object' || holder === null || from === through) continue;
      const ofHolder = found.get(holder) ?? {};
      found.set(holder, ofHolder);
      const other = ofHolder[field];
      // Of two statements about one day the least that both leave open.
      ofHolder[field] = {
        from: other !== undefined && other.from < from ? other.from : from,
        through: other !== undefined && other.through > through ? other.through : through,
      };
    }
  }
  return found;
}

/** As much of a day as is known. */
export function knownDay(day: LocalDate, bounds: Period | undefined): KnownDay {
  if (bounds === undefined) return day;
  return monthNumber(bounds.from) === monthNumber(bounds.through) ? bounds.from.slice(0, 7) : '';
}

/** Whether nothing but a month or less is known of a day. */
export function isVague(day: KnownDay): boolean {
  return day.length < 10;
}

/**
 * Why a record of a day does not count in a window; `undefined` where it does. One that is known by its bounds counts where all of
 * them lie in the period and nothing in them is still to come: else a day that was left open would count where none would.
 */
export function whyNotIn(
  day: LocalDate,
  bounds: Period | undefined,
  window: RecordWindow,
  period: Period,
): OutsideReason | 'day-not-known' | undefined {
  if (bounds === undefined) return isInWindow(day, window) ? undefined : whyOutside(day, period);
  const { from, through } = bounds;
  if (from >= period.from && through <= window.through && through >= window.from) return undefined;
  if (through < window.from) return whyOutside(through, period);
  return from > window.through ? whyOutside(from, period) : 'day-not-known';
}

/** How many different days there surely are. */
export class DaysSeen {
  /** How many were added of which only a month or less is known. */
  vague = 0;
  readonly #days = new Set<LocalDate>();
  /** Made when it is needed, for most reports know each day. */
  #months: Set<string> | undefined;

  add(day: KnownDay): void {
    if (!isVague(day)) this.#days.add(day);
    else {
      this.vague++;
      this.#months ??= new Set();
      this.#months.add(day);
    }
  }

  /** A day of which only the month is known may be any other of that month. */
  get size(): number {
    if (this.#months === undefined) return this.#days.size;
    const open = new Set(this.#months);
    open.delete('');
    for (const day of this.#days) open.delete(day.slice(0, 7));
    return Math.max(1, this.#days.size + open.size);
  }
}
