import { dayNumber, dayOfNumber, isLocalDate, type LocalDate } from '../kernel/local-date.js';
import { foldText, wordSet } from '../kernel/text.js';
import { monthNamed } from './day-words.js';

/* Texts that name no day, but a month, a quarter or a year. */

/** The first and the last day of what a text names. */
export interface Span {
  readonly day: LocalDate;
  readonly through: LocalDate;
}

const partOfMonth = /^(?:bulan|awal|pertengahan|akhir|awal bulan|pertengahan bulan|akhir bulan) /;
const weekOfMonth = /^(?:minggu|pekan) (?:ke )?(?:\d|i{1,3}|iv|v|pertama|kedua|ketiga|keempat|kelima|terakhir) /;
const partOfYear = /^(triwulan|tw|kuartal|q|quarter|semester|smt|sem|caturwulan|cawu) (\d|i{1,3}|iv) (\d{4})$/;
const monthsOf: Readonly<Record<string, number>> = { semester: 6, smt: 6, sem: 6, caturwulan: 4, cawu: 4 };
const ordinals: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** Words between two months, and words that change nothing. */
const passedOver: ReadonlySet<string> = wordSet('s d sd sampai dengan hingga to dan ke tahun th thn ta periode');

/** The month, quarter, half or year, or the span of several, that a text names. */
export function readSpan(text: string): Span | undefined {
  const numbered = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? /^(\d{4})[/-](\d{1,2})$/.exec(text);
  if (numbered !== null) {
    const [, a = '', b = ''] = numbered;
    return a.length === 4 ? spanOf(a, +b) : spanOf(b, +a);
  }
  const folded = foldText(text)
    .replace(partOfMonth, '')
    .replace(weekOfMonth, '')
    .replace(/^bulan /, '');
  const words = folded.split(' ').filter((word) => !passedOver.has(word));
  return readMonths(words) ?? readPartOfYear(words.join(' ')) ?? readYears(words);
}

/** `Maret 2016`, `Maret 16`, `Maret Mei 2016`, `Desember 2015 Februari 2016`. */
function readMonths(words: readonly string[]): Span | undefined {
  const [a = '', b = '', c = '', d = ''] = words;
  switch (words.length) {
    case 2:
      return isYear(b) || /^\d{2}$/.test(b) ? spanOf(wholeYear(b), monthNamed(a)) : undefined;
    case 3:
      return isYear(c) ? joined(spanOf(c, monthNamed(a)), spanOf(c, monthNamed(b))) : undefined;
    case 4:
      return isYear(b) && isYear(d) ? joined(spanOf(b, monthNamed(a)), spanOf(d, monthNamed(c))) : undefined;
    default:
      return undefined;
  }
}

const isYear = (word: string) => /^(?:19|20)\d{2}$/.test(word);

function readPartOfYear(text: string): Span | undefined {
  const match = partOfYear.exec(text);
  if (match === null) return undefined;
  const [, name = '', ordinal = '', year = ''] = match;
  const length = monthsOf[name] ?? 3;
  const part = ordinals[ordinal] ?? Number(ordinal);
  return joined(spanOf(year, (part - 1) * length + 1), spanOf(year, part * length));
}

function readYears(words: readonly string[]): Span | undefined {
  const [from = '', through = from] = words;
  if (words.length > 2 || !isYear(from) || !isYear(through)) return undefined;
  return joined(spanOf(from, 1), spanOf(through, 12));
}

/** The whole of a month. */
function spanOf(year: string, month: number | undefined): Span | undefined {
  if (month === undefined) return undefined;
  const day = existing(year, month, 1);
  const next = existing(year, month + 1, 1);
  if (day === undefined) return undefined;
  return { day, through: next === undefined ? `${year}-12-31` : dayOfNumber(dayNumber(next) - 1) };
}

function joined(first: Span | undefined, last: Span | undefined): Span | undefined {
  if (first === undefined || last === undefined || first.day > last.through) return undefined;
  return { day: first.day, through: last.through };
}

/** A year of two digits, as spreadsheets read it: 00 to 29 are of this century. */
export function wholeYear(digits: string): string {
  if (digits.length !== 2) return digits;
  return digits < '30' ? `20${digits}` : `19${digits}`;
}

/** A day of the calendar, if there is such a day. */
export function existing(year: string, month: number, day: number): LocalDate | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return isLocalDate(date) ? date : undefined;
}
