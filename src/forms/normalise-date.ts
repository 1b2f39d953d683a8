import { isLocalDate, type LocalDate } from '../kernel/local-date.js';
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
  ['agustus', 'agu', 'ags', 'agt', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov', 'nop', 'nopember'],
  ['desember', 'des', 'december', 'dec'],
];

/** How to read a date of three numbers that begins with neither the year nor a day above 12. */
export type AmbiguousDates = 'day-first' | 'keep';

/**
 * The day that a tidy text names, as people in Indonesia write it; `undefined` when it names none, or not one alone.
 *
 * Year first is year, month, day (`2016-3-7`, `2016/03/07`). A month in words is certain (`17 Maret 2016`, `17-Mar-2016`).
 * Three numbers with the year last are day, month, year, as Indonesians write (Unicode CLDR, locale `id`: `dd/MM/yy`):
 * `03/04/2016` is 3 April. `03/17/2016` is no date in this order and is not turned round. Years have four digits.
 */
export function readDate(text: string, ambiguous: AmbiguousDates): LocalDate | undefined {
  const parts = text.split(/[-/. ]+/);
  const [first = '', middle = '', last = ''] = parts;
  if (parts.length !== 3 || !/^\d{1,4}$/.test(first) || !/^\d{1,4}$/.test(last)) return undefined;
  if (!/^(\d{1,2}|\p{L}+)$/u.test(middle)) return undefined;
  const month = /^\d/.test(middle) ? Number(middle) : monthNamed(middle);
  if (month === undefined) return undefined;
  if (first.length === 4 && last.length <= 2) return existing(first, month, Number(last));
  if (first.length > 2 || last.length !== 4) return undefined;
  const day = Number(first);
  const isCertain = /^\p{L}/u.test(middle) || day > 12 || day === month;
  return isCertain || ambiguous === 'day-first' ? existing(last, month, day) : undefined;
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
