import { dayNumber, dayOfNumber, isLocalDate, type LocalDate, monthOf, yearOf } from '../kernel/local-date.js';
import { foldText, tidyText } from '../kernel/text.js';

/**
 * How to read three numbers of which neither the first nor the second can only be the day (`03/04/2016`): day first, as
 * Indonesians write; month first; or not at all.
 */
export type AmbiguousDates = 'day-first' | 'month-first' | 'keep';

/** Why a day that was read is not certain, or not a day at all. */
export type DayDoubt =
  /** Several days; `day` is the first. */
  | 'range'
  /** Only a month or a year; `day` is its first. */
  | 'not-a-day'
  /** A moment with its zone: in Indonesia it may be another day. */
  | 'moment'
  /** The weekday that is written is another one. */
  | 'weekday';

/** A day as it was read. */
export interface DayReading {
  readonly day: LocalDate;
  /** The last day, of a range, a month or a year. */
  readonly through?: LocalDate;
  readonly doubt?: DayDoubt;
}

/** Names of months as Indonesians and English speakers write them, whole and short. */
const months: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'peb', 'pebruari', 'february'],
  ['maret', 'mar', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'ags', 'agt', 'agst', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov', 'nop', 'nopember'],
  ['desember', 'des', 'december', 'dec'],
];

/** From Monday, as ISO 8601 counts. */
const weekdays: readonly (readonly string[])[] = [
  ['senin', 'monday'],
  ['selasa', 'tuesday'],
  ['rabu', 'wednesday'],
  ['kamis', 'thursday'],
  ['jumat', 'jum at', 'friday'],
  ['sabtu', 'saturday'],
  ['minggu', 'ahad', 'sunday'],
];

const weekdayBefore =
  /^(?:hari\s+)?(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s*[,/.-]*\s*(?:tanggal|tgl\.?)?\s*(?=\d)/i;
const timeAfter =
  /[T, ]\s*(?:(?:pukul|jam|pkl?\.?)\s*)?\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:[.,]\d{1,9})?)?\s*(?:wib|wita|wit|am|pm)?(?:\s*(?:-|s\/?d\.?|sampai)\s*(?:selesai|\d{1,2}[.:]\d{2}))?\s*(?:wib|wita|wit)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const joint = '\\s*(?:s\\/?d\\.?|s\\.d\\.?|sampai(?: dengan)?|hingga|to|dan|&|[-–—])\\s*';
const daysOfMonth = new RegExp(`^(\\d{1,2})${joint}(\\d{1,2})[ /.-]+(\\p{L}+|\\d{1,2})[ ,/.-]+(\\d{4})$`, 'u');
const dayOfMonthTo = new RegExp(`^(\\d{1,2}) (\\p{L}+)${joint}(\\d{1,2} \\p{L}+ (\\d{4}))$`, 'u');
const twoDates = /^(\S.*\d{4}|\d{4}-\S+)\s+(?:s\/?d\.?|s\.d\.?|sampai(?: dengan)?|hingga|to|[-–—])\s+(\S.*)$/u;

/** Longer texts are no dates. */
const longest = 100;

/**
 * The day that a text names, as people in Indonesia, spreadsheets and databases write it; `undefined` when it names none,
 * or not one alone.
 *
 * Year first is year, month, day (`2016-3-7`, `2016/03/07`). A month in words is certain (`17 Maret 2016`, `17-Mar-2016`).
 * Three numbers with the year last are read in the order given; what can only be read in the other order is no date. Years
 * have four digits. A weekday before and a time after the date are passed over.
 */
export function readDay(text: string, order: AmbiguousDates): DayReading | undefined {
  if (text.length > longest) return undefined;
  if (isLocalDate(text)) return { day: text };
  let rest = tidyText(text);
  const weekday = weekdayBefore.exec(rest);
  if (weekday !== null) rest = rest.slice(weekday[0].length);
  const time = timeAfter.exec(rest);
  const zone = time?.[1];
  if (time !== null) rest = rest.slice(0, time.index);
  const reading = readPlainDay(rest, order) ?? readRange(rest, order) ?? readMonthOrYear(rest);
  if (reading === undefined) return undefined;
  if (weekday !== null && weekdayOf(reading.day) !== weekdayNamed(weekday[1] as string)) {
    return { ...reading, doubt: reading.doubt ?? 'weekday' };
  }
  // What is written with an Indonesian zone is the day that is written.
  const isMoment = zone !== undefined && !/^\+0[789]/.test(zone);
  return isMoment ? { ...reading, doubt: reading.doubt ?? 'moment' } : reading;
}

function readPlainDay(text: string, order: AmbiguousDates): DayReading | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return single(existing(compact[1] as string, Number(compact[2]), Number(compact[3])));
  const parts = text.split(/[-/., ]+/);
  const [first = '', middle = '', last = ''] = parts;
  if (parts.length !== 3 || !/^\d{1,4}$/.test(first) || !/^\d{1,4}$/.test(last)) return undefined;
  if (/^\p{L}+$/u.test(middle)) {
    const month = monthNamed(middle);
    if (month === undefined) return undefined;
    if (first.length === 4 && last.length <= 2) return single(existing(first, month, Number(last)));
    return first.length <= 2 && last.length === 4 ? single(existing(last, month, Number(first))) : undefined;
  }
  if (!/^\d{1,2}$/.test(middle)) return undefined;
  const [a, b] = [Number(first), Number(middle)];
  if (first.length === 4 && last.length <= 2) return single(existing(first, b, Number(last)));
  if (first.length > 2 || last.length !== 4) return undefined;
  if (order === 'month-first') return single(existing(last, a, b));
  return order === 'day-first' || a > 12 || a === b ? single(existing(last, b, a)) : undefined;
}

function readRange(text: string, order: AmbiguousDates): DayReading | undefined {
  const days = daysOfMonth.exec(text);
  if (days !== null) {
    const [, from = '', through = '', name = '', year = ''] = days;
    const month = /^\d/.test(name) ? Number(name) : monthNamed(name);
    return month === undefined ? undefined : span(existing(year, month, +from), existing(year, month, +through));
  }
  const acrossMonths = dayOfMonthTo.exec(text);
  if (acrossMonths !== null) {
    const [, day = '', name = '', end = '', year = ''] = acrossMonths;
    return span(existing(year, monthNamed(name) ?? 0, +day), readPlainDay(end, order)?.day);
  }
  const two = twoDates.exec(text);
  return two === null
    ? undefined
    : span(readPlainDay(two[1] as string, order)?.day, readPlainDay(two[2] as string, order)?.day);
}

function readMonthOrYear(text: string): DayReading | undefined {
  const named = /^(\p{L}+)[ ,/-]+(\d{4})$/u.exec(text);
  const numbered = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? /^(\d{4})[/-](\d{1,2})$/.exec(text);
  if (named !== null) return wholeMonth(named[2] as string, monthNamed(named[1] as string));
  if (numbered !== null) {
    const [, a = '', b = ''] = numbered;
    return a.length === 4 ? wholeMonth(a, +b) : wholeMonth(b, +a);
  }
  const year = /^(?:tahun |th\.? ?|thn\.? ?)?((?:19|20)\d{2})$/i.exec(text)?.[1];
  return year === undefined ? undefined : { day: `${year}-01-01`, through: `${year}-12-31`, doubt: 'not-a-day' };
}

function wholeMonth(year: string, month: number | undefined): DayReading | undefined {
  const day = month === undefined ? undefined : existing(year, month, 1);
  if (day === undefined || month === undefined) return undefined;
  const next = month === 12 ? `${String(+year + 1).padStart(4, '0')}-01-01` : existing(year, month + 1, 1);
  const through = next !== undefined && isLocalDate(next) ? dayOfNumber(dayNumber(next) - 1) : `${year}-12-31`;
  return { day, through, doubt: 'not-a-day' };
}

const single = (day: LocalDate | undefined): DayReading | undefined => (day === undefined ? undefined : { day });

function span(from: LocalDate | undefined, through: LocalDate | undefined): DayReading | undefined {
  if (from === undefined || through === undefined || from > through) return undefined;
  return from === through ? { day: from } : { day: from, through, doubt: 'range' };
}

/**
 * What a text of three numbers proves about the order of its column: that the day comes first, or the month; `either` when
 * it could be both; `undefined` when it is no such text.
 */
export function orderProvedBy(text: string): 'day-first' | 'month-first' | 'either' | undefined {
  if (text.length > longest || !/\d[/.-]\d/.test(text)) return undefined;
  const match = /(?:^|[^\d])(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?:[^\d]|$)/.exec(text);
  if (match === null) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  if (a > 31 || b > 31 || a < 1 || b < 1 || a === b) return undefined;
  if (a > 12) return b > 12 ? undefined : 'day-first';
  return b > 12 ? 'month-first' : 'either';
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
  if (Number.isInteger(serial) && serial >= 19000101 && serial <= 21001231) return readDay(String(serial), 'keep');
  // Before 1910 and after 2100 a number is more likely something else.
  if (serial < 3_654 || serial >= 73_415) return undefined;
  return { day: dayOfNumber(Math.floor(serial) + dayZero[system]) };
}

/** 0 for Monday. */
function weekdayOf(day: LocalDate): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

function weekdayNamed(word: string): number {
  const name = foldText(word);
  return weekdays.findIndex((names) => names.includes(name));
}

function monthNamed(word: string): number | undefined {
  const name = foldText(word);
  const index = months.findIndex((names) => names.includes(name));
  return index === -1 ? undefined : index + 1;
}

function existing(year: string, month: number, day: number): LocalDate | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return isLocalDate(date) ? date : undefined;
}

/** Whether a day of a reading can stand for a day on which something happened: its month is known. */
export function isWithinOneMonth({ day, through }: DayReading): boolean {
  return through === undefined || (yearOf(day) === yearOf(through) && monthOf(day) === monthOf(through));
}
