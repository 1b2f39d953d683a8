import type { CellContent } from '../../cells/content.js';
import { isWithinOneMonth } from '../../cells/day.js';
import { readSpan } from '../../cells/day-span.js';
import { monthName, monthNamed, weekdayNamed } from '../../cells/day-words.js';
import { titleWords } from '../../cells/title-words.js';
import { isLocalDate, type LocalDate } from '../../kernel/local-date.js';
import { foldText, wordSet } from '../../kernel/text.js';
import type { Taken } from './cell-reading.js';
import type { DaySpan } from './said-day.js';

/* What lines above a list say of the time that its days are of: `LAPORAN KEGIATAN BULAN MARET 2025`. */

/** Words that stand beside a year or a month and name no other thing. */
const ofTime = wordSet(
  'bulan tahun periode masa anggaran ta th thn triwulan tw semester smt caturwulan ke i ii iii iv',
);
/** Words with which the title of a list begins. */
const ofList = wordSet('laporan rekap rekapitulasi daftar data kegiatan jadwal agenda buku program rencana realisasi');
/** With these begins the title of one of the other lists of a report. */
const ofOtherLists = wordSet('penerima mitra pemasukan penilaian aspirasi aduan pengaduan produk keputusan pembinaan');
/** Whether a line is the title of a list, and no sentence nor the name of a group that the list goes on with. */
export const isTitleOfList = (text: string): boolean =>
  !text.trimEnd().endsWith('.') && ofList.has(foldText(text).split(' ', 1)[0] as string);

/** What names a group begins a line. */
const ofGroup = /^(?:kim|(?:kelompok|komunitas) informasi) /;
/** What follows these is the year of a decree or of the group itself, or the day on which the list was made. */
const ofOthers = wordSet(
  'nomor no keputusan peraturan sk undang perda perbup permen tanggal tgl per dicetak berdiri didirikan dibentuk terbentuk sejak terdaftar',
);

/** `TRIWULAN I`, `SEMESTER 2`: stands beside the year. */
const partOfYear = /\b(?:triwulan|tw|caturwulan|semester|smt)(?: ke)?(?: (?:[1-4]|i{1,3}|iv))?\b/;

/** `JANUARI S/D MARET`, `1 Januari sampai dengan 31 Maret`, as foldText leaves it. */
const untilWord = / (?:s ?d|sampai(?: dengan)?|hingga) /;

/** The name of a month in full: `des` may be a village. */
const monthIn = (word: string) => (word.length > 3 || word === 'mei' ? monthNamed(word) : undefined);
const isYear = (word: string) => /^20\d\d$/.test(word);

const isOfTime = (word: string) => ofTime.has(word) || isYear(word) || monthIn(word) !== undefined;

/** `KEGIATAN TAHUN 2024`, `B. LAPORAN KEGIATAN BULAN MARET`: a title of a list that names nothing beside its time. */
export function isTitleOfTime(text: string): boolean {
  const words = text.length > 80 ? [] : wordsOf(text);
  const isOfList = (word: string) => ofList.has(word) || word === 'kim' || word === 'kerja';
  return ofList.has(words[0] ?? '') && words.some(isOfTime) && words.every((word) => isOfList(word) || isOfTime(word));
}

/** The words of a title without a part of a year: neither `TRIWULAN I` nor the number of its section is one. */
const wordsOf = (text: string): readonly string[] =>
  titleWords(foldText(text).replace(partOfYear, '').replace(untilWord, ' '));

/** The title of a list, or of a group where a word of time stands before the year: `KIM MAWAR TAHUN 2024`. */
function isTitleWithTime(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.some((word) => ofOthers.has(word))) return false;
  // `PEMASUKAN KIM MAWAR 2025`; of `KIM MAWAR 2025` the year may be that of the group.
  const isOfGroup = words.indexOf('kim') > 0 && isYear(words.at(-1) ?? '');
  return (
    ofList.has(first) ||
    ofOtherLists.has(first) ||
    isOfGroup ||
    (ofGroup.test(`${words.join(' ')} `) && words.some((word, i) => isYear(word) && isOfTime(words[i - 1] ?? '')))
  );
}

/**
 * The year, or the month of it, that a line states.
 *
 * @param mayBeTitle the line may name the list or its group too.
 * @param before what was stated above it: `Bulan : Maret` is of that year.
 */
export function timeIn(text: string, mayBeTitle: boolean, before: DaySpan | undefined): DaySpan | undefined {
  if (text.length > 200) return undefined;
  const folded = foldText(text).replace(partOfYear, '');
  // The days of a span are of its year; one day alone is that on which the list was made.
  const isSpan = untilWord.test(folded);
  const all = folded
    .replace(untilWord, ' ')
    .split(' ')
    .filter((word) => word !== '' && !(isSpan && /^\d{1,2}$/.test(word)));
  const months = all.filter((word) => monthIn(word) !== undefined);
  const years = new Set(all.filter(isYear));
  const isOfTimeAlone = all.every(isOfTime);
  const isTitle = mayBeTitle && isTitleWithTime(wordsOf(text));
  const isDay = all.some((word, i) => monthIn(word) !== undefined && /^\d{1,2}$/.test(all[i - 1] ?? ''));
  if ((!isOfTimeAlone && !isTitle) || isDay || years.size > 1) return undefined;
  const [year = months.length > 0 ? before?.from.slice(0, 4) : undefined] = years;
  if (year === undefined) return undefined;
  // Of several months the year is known.
  const span = readSpan(months.length > 1 ? year : [...months, year].join(' '));
  return span && { from: span.day, through: span.through };
}

/** The day of a month that was stated above: `17` below `MARET 2025`. */
export function dayWithin({ from, through }: DaySpan, day: number): LocalDate | undefined {
  const whole = `${from.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return isWithinOneMonth({ day: from, through }) && isLocalDate(whole) ? whole : undefined;
}

/** The day of a month, alone in its cell or behind its weekday: `Rabu, 5`. */
export const bareDay = (content: CellContent): number | undefined => {
  const [, weekday, digits] = typeof content === 'string' ? (dayAlone.exec(content.trim()) ?? []) : [];
  const isDay = weekday === undefined || weekdayNamed(weekday) !== undefined;
  const day = typeof content === 'number' ? content : isDay ? Number(digits ?? 0) : 0;
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : undefined;
};
const dayAlone = /^(?:(\p{L}{3,9})[,. ]{1,3})?(\d{1,2})$/u;

/** Two numbers at most, and no month: `17`, `Rabu, 5`, `tgl 5`, `8-9`, `5 s.d. 7`. */
const daysAlone = /^[\p{L}'’. ,/]{0,20}\d{1,2}(?:[ \p{L}.,&–-]{1,12}\d{1,2})?$/u;

/**
 * A day, or the first of several, of the month that stands above.
 *
 * @param read reads a day that is written whole.
 */
export function dayBelow(content: CellContent, time: DaySpan, read: (text: string) => Taken): Taken | undefined {
  const { from, through } = time;
  const text = typeof content === 'number' || typeof content === 'string' ? String(content).trim() : '';
  const namesMonth = foldText(text)
    .split(' ')
    .some((word) => monthNamed(word) !== undefined);
  if (namesMonth || !daysAlone.test(text) || !isWithinOneMonth({ day: from, through })) return undefined;
  const { value, faults = [] } = read(`${text} ${monthName(from)} ${from.slice(0, 4)}`);
  const isWithin = typeof value === 'string' && from <= value && value <= through;
  return isWithin ? { value, faults: [...faults, 'cell.year-of-period'] } : undefined;
}

/** `8/5` below `MARET 2025` contradicts it. */
export const isOfAnotherMonth = (content: string, day: unknown, { from, through }: DaySpan) =>
  content.split('/').length === 2 &&
  isWithinOneMonth({ day: from, through }) &&
  typeof day === 'string' &&
  (day < from || day > through);
