import { foldText, wordSet } from '../kernel/text.js';
import { monthNamed } from './day-words.js';

/* A place before a day, as lines of letters begin. No field of a form asks for it, and no form carries this. */

/** Words that bound, deny or plan a day; no place is called so. */
const noPlace = wordSet(
  'sebelum sesudah setelah sejak mulai hingga sampai bukan belum batal tidak tunda ditunda diundur rencana direncanakan akan target jadwal ' +
    'dijadwalkan perkiraan menjelang paling lambat before after until since not planned cancelled',
);

/**
 * `Contoh, 17 Maret 2016`, as letters begin; a weekday may stand between. A place stands before a whole day; before a year
 * alone anything may stand, and a month is a part of the date.
 */
export function withoutPlace(text: string): string {
  const firstDigit = text.search(/\d/);
  const comma = text.lastIndexOf(',', firstDigit);
  if (firstDigit < 1 || comma < 1) return text;
  const before = text.slice(0, comma);
  if (monthNamed(before) !== undefined) return before + text.slice(comma + 1);
  const names = foldText(before).split(' ');
  if (/^\d{4}\.?$/.test(text.slice(firstDigit)) || names.some((word) => noPlace.has(word))) return text;
  const words = text
    .slice(comma + 1, firstDigit)
    .trim()
    .toLowerCase();
  if (words !== '' && words !== 'tanggal' && words !== 'tgl' && words !== 'tgl.') return text;
  return text.slice(firstDigit);
}
