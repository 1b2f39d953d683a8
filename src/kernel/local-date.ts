import { addMonths as addMonthsToDate } from 'date-fns/addMonths';

/**
 * A calendar day, written `YYYY-MM-DD` (ISO 8601), without time and without zone.
 * A KIM's records state on which day something happened where it happened; no zone can move that day.
 */
export type LocalDate = string;

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whether a text is a day that exists in the calendar, from 0001-01-01 to 9999-12-31.
 *
 * @example
 * ```ts
 * isLocalDate('2024-02-29'); // true
 * isLocalDate('2024-02-30'); // false
 * isLocalDate('17-03-2016'); // false
 * ```
 */
export function isLocalDate(text: unknown): text is LocalDate {
  // Without a regular expression, for reading a report checks hundreds of dates.
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const year = yearOf(text);
  const month = monthOf(text);
  const day = dayOf(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number that some digits of a text write; `NaN`, which no comparison accepts, when one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

/** The year of a valid date. */
export function yearOf(date: LocalDate): number {
  return digits(date, 0, 4);
}

/** The month (1 to 12) of a valid date. */
export function monthOf(date: LocalDate): number {
  return digits(date, 5, 7);
}

/** The day of the month (1 to 31) of a valid date. */
export function dayOf(date: LocalDate): number {
  return digits(date, 8, 10);
}

/** Days since 1970-01-01 of a valid date; subtract two of them to count the days between. */
export function dayNumber(date: LocalDate): number {
  const year = yearOf(date);
  const month = monthOf(date);
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const afterFebruary = month > 2 && isLeapYear(year) ? 1 : 0;
  return before * 365 + leapDays + (daysBeforeMonth[month - 1] ?? 0) + afterFebruary + dayOf(date) - 719163;
}

/** A `Date` that another program made. */
export type Moment = Date;

/** Whether a value is a `Date` that exists. */
export function isMoment(value: unknown): value is Moment {
  return value instanceof Date && !Number.isNaN(value.getTime());
}

/** The same moment in a `Date` of the language itself: that of a caller may answer otherwise when it is asked again. */
export function ownMoment(moment: Moment): Moment {
  const isOwn = Object.getPrototypeOf(moment) === Date.prototype && Reflect.ownKeys(moment).length === 0;
  return isOwn ? moment : new Date(moment.getTime());
}

/** The date of a number of days since 1970-01-01: the reverse of `dayNumber`. */
export function dayOfNumber(days: number): LocalDate {
  return dayOfMoment(new Date(days * 86_400_000));
}

/**
 * The day of a `Date`, as programs that read sheets make them: most mean midnight in UTC, some midnight in the zone of the
 * machine (which are then up to a minute off, for the old local times of some zones).
 */
export function dayOfMoment(moment: Date, zone: 'utc' | 'local' = 'utc'): LocalDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  if (zone === 'utc') {
    return `${pad(moment.getUTCFullYear(), 4)}-${pad(moment.getUTCMonth() + 1, 2)}-${pad(moment.getUTCDate(), 2)}`;
  }
  const local = new Date(moment.getTime() + 60_000);
  return `${pad(local.getFullYear(), 4)}-${pad(local.getMonth() + 1, 2)}-${pad(local.getDate(), 2)}`;
}

/** Months since year 0 of a valid date; subtract two of them to count calendar months between. */
export function monthNumber(date: LocalDate): number {
  return yearOf(date) * 12 + monthOf(date) - 1;
}

/** Quarters since year 0 of a valid date; subtract two of them to count calendar quarters between. */
export function quarterNumber(date: LocalDate): number {
  return Math.floor(monthNumber(date) / 3);
}

/**
 * The same day some months later (or earlier); the last day of the month where that day does not exist, and of all years that can be
 * written where that is beyond them.
 *
 * @example
 * ```ts
 * addMonths('2024-01-31', 1); // '2024-02-29'
 * ```
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  // A Date made from parts and read back from parts in the same zone: no zone can shift the day.
  const base = new Date(2000, 0, 1, 12);
  base.setFullYear(yearOf(date), monthOf(date) - 1, dayOf(date));
  const moved = addMonthsToDate(base, months);
  if (moved.getFullYear() > 9999) return '9999-12-31';
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(moved.getFullYear(), 4)}-${pad(moved.getMonth() + 1, 2)}-${pad(moved.getDate(), 2)}`;
}
