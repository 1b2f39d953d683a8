import { type LocalDate, monthOf } from '../kernel/local-date.js';
import { foldText } from '../kernel/text.js';

/** Names of months as Indonesians and English speakers write them, whole and short. */
const months: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'peb', 'pebruari', 'february'],
  ['maret', 'mar', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agus', 'ags', 'agt', 'agst', 'agts', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov', 'nop', 'nopember'],
  ['desember', 'des', 'december', 'dec'],
];

/** From Monday, as ISO 8601 counts. */
const weekdays: readonly (readonly string[])[] = [
  ['senin', 'senen', 'sen', 'monday', 'mon'],
  ['selasa', 'sel', 'tuesday', 'tue'],
  ['rabu', 'rab', 'wednesday', 'wed'],
  ['kamis', 'kam', 'thursday', 'thu'],
  ['jumat', 'jum at', 'jum', 'friday', 'fri'],
  ['sabtu', 'sab', 'saturday', 'sat'],
  ['minggu', 'ahad', 'min', 'sunday', 'sun'],
];

/** The five days of the Javanese week, which people write behind the weekday. */
export const marketDays: ReadonlySet<string> = new Set(['legi', 'manis', 'pahing', 'paing', 'pon', 'wage', 'kliwon']);

/** The month that a word names, 1 to 12. */
export function monthNamed(word: string): number | undefined {
  const index = indexOf(months, foldText(word));
  return index === -1 ? undefined : index + 1;
}

/** The name of the month of a day. */
export const monthName = (day: LocalDate): string => (months[monthOf(day) - 1] as readonly [string])[0];

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The month of a Roman number, as in the numbers of letters: `17/III/2016`. */
export function monthOfRoman(number: string): number | undefined {
  const index = romans.indexOf(number.toLowerCase());
  return index === -1 ? undefined : index + 1;
}

/** The weekday that words name, 0 for Monday. */
export function weekdayNamed(words: string): number | undefined {
  const index = indexOf(weekdays, foldText(words));
  return index === -1 ? undefined : index;
}

const indexOf = (names: readonly (readonly string[])[], word: string) => names.findIndex((own) => own.includes(word));
