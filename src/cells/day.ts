import { dayNumber, isLocalDate, type LocalDate, monthOf, yearOf } from '../kernel/local-date.js';
import { doubtMark, tidyText, wordSet } from '../kernel/text.js';
import { withoutPlace } from './day-place.js';
import { existing, readSpan, wholeYear } from './day-span.js';
import { marketDays, monthNamed, monthOfRoman, weekdayNamed } from './day-words.js';
import { atLastBracket, withoutEnd } from './trim.js';

/**
 * How to read three numbers of which neither the first nor the second can only be the day (`03/04/2016`): day first, as
 * Indonesians write; month first; or not at all.
 */
export type AmbiguousDates = 'day-first' | 'month-first' | 'keep';

/** Why a day that was read is not certain, or not a day at all. */
export type DayDoubt =
  /** Several days; `day` is the first. */
  | 'range'
  /** Only a month, a quarter or a year; `day` is its first. */
  | 'not-a-day'
  /** A moment with its zone: in Indonesia it may be another day. */
  | 'moment'
  /** The weekday that is written is another one. */
  | 'weekday'
  /** The year is written with two digits. */
  | 'short-year';

/** A day as it was read. */
export interface DayReading {
  readonly day: LocalDate;
  /** The last day, of a range, a month or a year. */
  readonly through?: LocalDate;
  readonly doubt?: DayDoubt;
}

// Texts are tidy: blanks are single, so that no pattern has two ways to read them.
const zoneAfter = /(?:Z|(?: ?(?:GMT|UTC))?[+-]\d{1,2}(?::?\d{2})?)$/i;
const clockWord = / (?:wib|wita|wit|am|pm)$/i;
const untilTime = /(?:-|–|d|d\.|sampai|dengan) ?\d{1,2}[.:]\d{2}$/i;
const timeAfter = /[T, ](?:pukul |jam |pkl\.? |pk\.? )?\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:[.,]\d{1,9})?)?$/i;
const joints = / ?(?:s\/d\.?|s\.d\.?|sd|sampai dengan|sampai|hingga|to|dan|[&,\-–—]) ?/gi;
const wordsIn = /[\p{L}'’`]+/gu;
/** Words before an end. */
const untilWords: ReadonlySet<string> = new Set(['s/d', 's/d.', 's.d', 's.d.', 'sd', 'sampai', 'dengan', '-', '–']);
/** Words between two weekdays. */
const between: ReadonlySet<string> = new Set(['s', 'd', 'sd', 'sampai', 'dengan', 'dan']);
/** After "minggu": a week of a month and no Sunday. */
const ofWeek: ReadonlySet<string> = wordSet('ke i ii iii iv v pertama kedua ketiga keempat kelima terakhir');

/** Longer texts are no dates. */
const longest = 100;

/**
 * The day that a text names, as people in Indonesia, spreadsheets and databases write it; `undefined` when it names none,
 * or not one alone.
 *
 * Year first is year, month, day (`2016-3-7`, `2016/03/07`). A month in words or Roman numbers is certain (`17 Maret 2016`,
 * `17-Mar-2016`, `17/III/2016`). Three numbers with the year last are read in the order given; what can only be read in the
 * other order is no date. A weekday or a place before the date and a time after it are passed over.
 */
export function readDay(text: string, order: AmbiguousDates): DayReading | undefined {
  const isShort = text.length <= longest;
  return isShort && /[\n;]/.test(text)
    ? readLines(text.split(/[\n;]/), order)
    : read(text, order, withoutPlace, readRange);
}

/** As `readDay`, for a field that takes one day and nothing else: several, such as `17–19 Maret 2016`, are none. */
export function readOneDay(text: string, order: AmbiguousDates): DayReading | undefined {
  return read(text, order, (date) => date);
}

function read(
  text: string,
  order: AmbiguousDates,
  withoutLetterhead: typeof withoutPlace,
  several?: typeof readRange,
): DayReading | undefined {
  if (text.length > longest) return undefined;
  if (isLocalDate(text)) return { day: text };
  // Whoever doubts a date has not stated it.
  if (doubtMark.test(text)) return undefined;
  const { rest, weekday, zone } = withoutSurroundings(tidyText(text), withoutLetterhead);
  const reading = readPlainDay(rest, order) ?? several?.(rest, order) ?? ofSpan(rest);
  if (reading === undefined) return undefined;
  if (weekday !== undefined && weekdayOf(reading.day) !== weekday) {
    return { ...reading, doubt: reading.doubt ?? 'weekday' };
  }
  // What is written with an Indonesian zone is the day that is written.
  const isMoment = zone !== undefined && !/\+0?[789](?:\D|0|$)/.test(zone);
  return isMoment ? { ...reading, doubt: reading.doubt ?? 'moment' } : reading;
}

/** A day in each line of a cell: from the first to the last. */
function readLines(lines: readonly string[], order: AmbiguousDates): DayReading | undefined {
  // What is no day stands last.
  const sorted = lines
    .filter((line) => /\S/.test(line))
    .map((line) => readDay(line, order)?.day)
    .sort();
  return span(sorted[0], sorted.at(-1));
}

interface Bare {
  readonly rest: string;
  readonly weekday: number | undefined;
  readonly zone: string | undefined;
}

/** A date without weekday, place, time and era. */
function withoutSurroundings(text: string, withoutLetterhead: typeof withoutPlace): Bare {
  let rest = withoutDone(withoutEnd(withoutOtherEra(text), '.,: '));
  const bracket = atLastBracket(rest);
  const after = bracket === undefined ? undefined : weekdayNamed(bracket.inside.replace(/^hari /i, ''));
  if (bracket !== undefined && after !== undefined) rest = withoutEnd(bracket.before, ', ');
  const before = withoutWeekdays(rest);
  rest = withoutLetterhead(before.rest).replace(/^(?:tanggal|tgl)[ .:]*/i, '');
  const time = withoutTime(rest);
  rest = withoutDone(time?.day ?? rest.replace(clockWord, '')).replace(/ m$/i, '');
  return { rest: rest.trim(), weekday: after ?? before.weekday, zone: time?.zone };
}

/** `14 Maret 2016 M / 5 Jumadil Akhir 1437 H`: the day of our era alone. */
function withoutOtherEra(text: string): string {
  const slash = /\d{4} ?h\.?$/i.test(text) ? text.search(/ ?[/(=]/) : -1;
  return slash > 0 ? text.slice(0, slash) : text;
}

/** Without `- selesai` and `s.d. selesai`. */
function withoutDone(text: string): string {
  if (!/selesai$/i.test(text)) return text;
  const words = withoutEnd(text.slice(0, -'selesai'.length), ' -–').split(' ');
  while (untilWords.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words.join(' ');
}

/** `Kamis, …`, `Sabtu s/d Minggu, …`, `Hari Kamis tanggal …`: the weekday, where it is one, and what follows. */
function withoutWeekdays(text: string): { readonly rest: string; readonly weekday: number | undefined } {
  const found: number[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordsIn)) {
    // `Kamis, 17 Maret s.d. Sabtu, 19 Maret`: the second weekday is of another day.
    if (/\d/.test(text.slice(end, index))) break;
    const weekday = weekdayNamed(word);
    const folded = word.toLowerCase();
    if (found.length === 1 && found[0] === sunday && ofWeek.has(folded)) return { rest: text, weekday: undefined };
    if (weekday !== undefined) found.push(weekday);
    else if (!(found.length === 0 && folded === 'hari') && !(found.length > 0 && between.has(folded))) {
      if (found.length === 0 || !marketDays.has(folded)) break;
      end = index + word.length;
    }
    if (weekday !== undefined) end = index + word.length;
  }
  if (found.length === 0) return { rest: text, weekday: undefined };
  const rest = text.slice(end).replace(/^[ ,/.:(-]+/, '');
  const isBracketed = text.slice(end, text.length - rest.length).includes('(');
  return {
    rest: isBracketed ? withoutEnd(rest, ')') : rest,
    weekday: found.length === 1 ? found[0] : undefined,
  };
}

const sunday = 6;

/** A date before a time of day, such as `17 Maret 2016 pukul 09.00 WIB s/d selesai`; `undefined` when there is no time. */
function withoutTime(text: string): { readonly day: string; readonly zone: string | undefined } | undefined {
  const zone = text.includes(':') ? zoneAfter.exec(text)?.[0] : undefined;
  const rest = (zone === undefined ? text : text.slice(0, -zone.length)).trim().replace(clockWord, '');
  const shorter = withoutEnd(rest.replace(untilTime, ''), ' s/.')
    .replace(/ sampai$/i, '')
    .replace(clockWord, '');
  for (const candidate of [shorter, rest]) {
    const time = timeAfter.exec(candidate);
    if (time !== null) return { day: withoutEnd(candidate.slice(0, time.index), ', '), zone };
  }
  return undefined;
}

function readPlainDay(text: string, order: AmbiguousDates): DayReading | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return single(existing(compact[1] as string, Number(compact[2]), Number(compact[3])));
  const parts = text
    .replace(/^(\d{1,2})(?:st|nd|rd|th)(?= )/i, '$1')
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$& ')
    .replace(/['’`](?=\d\d$)/, '')
    .split(/[-/., ]+/);
  const [first = '', middle = '', last = ''] = parts;
  if (parts.length !== 3) return undefined;
  if (/^\p{L}+$/u.test(first)) {
    const month = /^\d{1,2}$/.test(middle) && /^\d{4}$/.test(last) ? monthNamed(first) : undefined;
    return month === undefined ? undefined : single(existing(last, month, Number(middle)));
  }
  if (/^\p{L}+$/u.test(middle)) {
    const month = monthNamed(middle) ?? monthOfRoman(middle);
    if (month === undefined) return undefined;
    if (first.length === 4 && last.length <= 2) return single(existing(first, month, Number(last)));
    return first.length <= 2 ? withYear(last, month, Number(first)) : undefined;
  }
  if (!/^\d{1,2}$/.test(middle)) return undefined;
  const [a, b] = [Number(first), Number(middle)];
  if (first.length === 4 && last.length <= 2) return single(existing(first, b, Number(last)));
  if (first.length > 2) return undefined;
  if (order === 'month-first') return withYear(last, a, b);
  return order === 'day-first' || a > 12 || a === b ? withYear(last, b, a) : undefined;
}

/** A year of two digits is read as spreadsheets do, and noted. */
function withYear(year: string, month: number, day: number): DayReading | undefined {
  const found = existing(wholeYear(year), month, day);
  if (found === undefined) return undefined;
  return year.length === 2 ? { day: found, doubt: 'short-year' } : { day: found };
}

/** Several days with words, marks or commas between: the first may leave to the last its month and year. */
function readRange(text: string, order: AmbiguousDates): DayReading | undefined {
  for (const { 0: joint, index } of text.matchAll(joints)) {
    const through = readPlainDay(withoutWeekdays(text.slice(index + joint.length)).rest, order)?.day;
    if (through === undefined) continue;
    const range = span(startOfRange(text.slice(0, index), through, order), through);
    if (range !== undefined) return range;
  }
  return undefined;
}

function startOfRange(start: string, through: LocalDate, order: AmbiguousDates): LocalDate | undefined {
  const whole = readPlainDay(start, order)?.day;
  if (whole !== undefined) return whole;
  const [, day = ''] = /^(\d{1,2})(?: ?(?:,|&|dan|-) ?\d{1,2})*$/.exec(start) ?? [];
  if (day !== '') return existing(through.slice(0, 4), monthOf(through), Number(day));
  const [, a = '', b = ''] = /^(\d{1,2})(?:[ /.-](\p{L}+|\d{1,2}))$/u.exec(start) ?? [];
  if (b === '') return undefined;
  const isNumber = /^\d/.test(b);
  const month = isNumber ? Number(order === 'month-first' ? a : b) : (monthNamed(b) ?? 0);
  const dayOfMonth = Number(isNumber && order === 'month-first' ? b : a);
  const sameYear = existing(through.slice(0, 4), month, dayOfMonth);
  return sameYear !== undefined && sameYear > through
    ? existing(String(yearOf(through) - 1), month, dayOfMonth)
    : sameYear;
}

function ofSpan(text: string): DayReading | undefined {
  const found = readSpan(text);
  return found === undefined ? undefined : { ...found, doubt: 'not-a-day' };
}

const single = (day: LocalDate | undefined): DayReading | undefined => (day === undefined ? undefined : { day });

function span(from: LocalDate | undefined, through: LocalDate | undefined): DayReading | undefined {
  if (from === undefined || through === undefined || from > through) return undefined;
  return from === through ? { day: from } : { day: from, through, doubt: 'range' };
}

/** 0 for Monday. */
function weekdayOf(day: LocalDate): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** Whether a day of a reading can stand for a day on which something happened: its month is known. */
export function isWithinOneMonth({ day, through }: DayReading): boolean {
  return through === undefined || (yearOf(day) === yearOf(through) && monthOf(day) === monthOf(through));
}
