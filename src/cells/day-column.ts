import { dayNumber, dayOfNumber } from '../kernel/local-date.js';
import { type AmbiguousDates, type DayReading, readDay, readOneDay } from './day.js';

/* What holds of days in a whole column: the order of day and month, the calendar of a spreadsheet. */

/** Longer texts are no dates. */
const longest = 100;

/**
 * What a text of three numbers proves about the order of its column: that the day comes first, or the month; `either` when
 * it could be both; `undefined` when it is no such text.
 */
export function orderProvedBy(text: string): 'day-first' | 'month-first' | 'either' | undefined {
  if (text.length > longest || !/\d[/.-]\d/.test(text)) return undefined;
  const match = /(?:^|[^\d])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?:[^\d.:]|$)/.exec(text);
  if (match === null) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  if (a > 31 || b > 31 || a < 1 || b < 1 || a === b) return undefined;
  if (a > 12) return b > 12 ? undefined : 'day-first';
  return b > 12 ? 'month-first' : 'either';
}

/**
 * What a text of two numbers shows of the order of its column: `20/3` that the day comes first. `3/20` is a month and a day where
 * others of the column show that the second number is no year (`3/5`): `month-first-or-year`.
 */
export function orderOfDayAndMonth(text: string): 'day-first' | 'month-first-or-year' | 'either' | undefined {
  const match = /^\s*(\d{1,2})\/(\d{1,2})\s*$/.exec(text);
  if (match === null) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  if (a < 1 || b < 1 || a > 31 || b > 31 || a === b) return undefined;
  if (a > 12) return b > 12 ? undefined : 'day-first';
  return b > 12 ? 'month-first-or-year' : 'either';
}

/** The first day of the calendar of spreadsheets: day 0 of the 1900 system (with its leap day that never was), of 1904. */
const dayZero = { 1900: dayNumber('1899-12-30'), 1904: dayNumber('1904-01-01') } as const;

/**
 * The day of a number in a column of days: a serial of a spreadsheet, a day written `20160317`, or a year.
 *
 * @param system the calendar of the workbook; files of old Macs count from 1904.
 */
export function dayOfSerial(serial: number, system: 1900 | 1904 = 1900): DayReading | undefined {
  if (Number.isInteger(serial) && serial >= 1900 && serial <= 2100) {
    return { day: `${serial}-01-01`, through: `${serial}-12-31`, doubt: 'not-a-day' };
  }
  if (Number.isInteger(serial) && serial >= 19000101 && serial <= 21001231) return readOneDay(String(serial), 'keep');
  // Before 1910 and after 2100 a number is more likely something else.
  if (serial < 3_654 || serial >= 73_415) return undefined;
  return { day: dayOfNumber(Math.floor(serial) + dayZero[system]) };
}

/** The day of a text in a column of days: as people write it, or the serial of a spreadsheet that came as text. */
export function readDayText(text: string, order: AmbiguousDates, system: 1900 | 1904 = 1900): DayReading | undefined {
  return dayOfSerialText(text, system) ?? readDay(text.trim(), order);
}

/** Whether a text of a column of days is the number that a spreadsheet has for one. */
export const isSerialText = (text: string): boolean => dayOfSerialText(text, 1900) !== undefined;

function dayOfSerialText(text: string, system: 1900 | 1904): DayReading | undefined {
  const trimmed = text.trim();
  return /^\d{5}(?:[.,]\d{1,12})?$/.test(trimmed) ? dayOfSerial(Number(trimmed.replace(',', '.')), system) : undefined;
}
