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

// Texts are tidy: blanks are single, so that no pattern has two ways to read them.
const zoneAfter = /(?:Z|[+-]\d{2}:?\d{2})$/i;
const clockWord = /\b(?:wib|wita|wit|am|pm)$/i;
const untilAfter = /(?:-|s\/?d\.?|sampai) ?(?:selesai|\d{1,2}[.:]\d{2})$/i;
const timeAfter = /[T, ](?:pukul |jam |pkl\.? |pk\.? )?\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:[.,]\d{1,9})?)?$/i;
const joints = / ?(?:s\/?d\.?|s\.d\.?|sampai dengan|sampai|hingga|to|dan|[&\-–—]) ?/gi;

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
  const firstDigit = rest.search(/\d/);
  const weekday = weekdayIn(rest.slice(0, Math.max(firstDigit, 0)));
  if (weekday !== undefined) rest = rest.slice(firstDigit);
  const time = withoutTime(rest);
  const zone = time?.zone;
  if (time !== undefined) rest = time.day;
  const reading = readPlainDay(rest, order) ?? readRange(rest, order) ?? readMonthOrYear(rest);
  if (reading === undefined) return undefined;
  if (weekday !== undefined && weekday >= 0 && weekdayOf(reading.day) !== weekday) {
    return { ...reading, doubt: reading.doubt ?? 'weekday' };
  }
  // What is written with an Indonesian zone is the day that is written.
  const isMoment = zone !== undefined && !/^\+0[789]/.test(zone);
  return isMoment ? { ...reading, doubt: reading.doubt ?? 'moment' } : reading;
}

/** A date before a time of day, such as `17 Maret 2016 pukul 09.00 WIB s/d selesai`; `undefined` when there is no time. */
function withoutTime(text: string): { readonly day: string; readonly zone: string | undefined } | undefined {
  const zone = text.includes(':') ? zoneAfter.exec(text)?.[0] : undefined;
  let rest = (zone === undefined ? text : text.slice(0, -zone.length)).trim();
  rest = rest.replace(clockWord, '').trim();
  const shorter = rest.replace(untilAfter, '').trim().replace(clockWord, '').trim();
  for (const candidate of [shorter, rest]) {
    const time = timeAfter.exec(candidate);
    if (time !== null) return { day: candidate.slice(0, time.index).replace(/,$/, ''), zone };
  }
  return undefined;
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

/** Two days with a word or a dash between: the first may leave to the second its month and year. */
function readRange(text: string, order: AmbiguousDates): DayReading | undefined {
  for (const { 0: joint, index } of text.matchAll(joints)) {
    const through = readPlainDay(text.slice(index + joint.length), order)?.day;
    if (through === undefined) continue;
    const start = text.slice(0, index);
    const [day = '', month = '', ...more] = start.split(' ');
    const from =
      readPlainDay(start, order)?.day ??
      (/^\d{1,2}$/.test(day) && more.length === 0
        ? existing(through.slice(0, 4), month === '' ? monthOf(through) : (monthNamed(month) ?? 0), Number(day))
        : undefined);
    const range = span(from, through);
    if (range !== undefined) return range;
  }
  return undefined;
}

function readMonthOrYear(text: string): DayReading | undefined {
  const named = /^(\p{L}+)[ ,/-]+(\d{4})$/u.exec(text);
  const numbered = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? /^(\d{4})[/-](\d{1,2})$/.exec(text);
  const month = named === null ? undefined : monthNamed(named[1] as string);
  if (named !== null && month !== undefined) return wholeMonth(named[2] as string, month);
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

/**
 * The weekday before a date, 0 for Monday; -1 for words that state nothing (`tanggal`), `undefined` for any other.
 */
function weekdayIn(before: string): number | undefined {
  const words = foldText(before)
    .replace(/^hari /, '')
    .replace(/(?:^| )(?:tanggal|tgl)$/, '');
  if (words === '') return before.trim() === '' ? undefined : -1;
  const index = weekdays.findIndex((names) => names.includes(words));
  return index === -1 ? undefined : index;
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
