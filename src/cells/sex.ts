import { foldText } from '../kernel/text.js';
import type { Sex } from '../vocabulary/concepts/sexes.js';
import { atLastBracket } from './trim.js';

const women: ReadonlySet<string> = new Set([
  'perempuan',
  'pr',
  'prp',
  'wanita',
  'w',
  'wnt',
  'putri',
  'pi',
  'ibu',
  'f',
  'cewek',
  'ny',
  'nn',
  'sdri',
  'prempuan',
  'permpuan',
  'female',
  'woman',
]);
const men: ReadonlySet<string> = new Set([
  'laki laki',
  'laki',
  'lk',
  'lelaki',
  'laki2',
  'pria',
  'putra',
  'pa',
  'bapak',
  'l',
  'm',
  'cowok',
  'tn',
  'bpk',
  'sdr',
  'male',
  'man',
]);

/** How a column writes the sex: what its letters and numbers stand for, as far as the column shows it. */
export interface SexColumn {
  /** `P` stands beside `W` and never beside `L`: it is pria. */
  readonly pIsMan: boolean;
  /** Only 1 and 2, as the civil register writes: 1 is a man, 2 a woman. */
  readonly numbers: boolean;
}

/** What a single cell without its column can mean. */
export const noSexColumn: SexColumn = { pIsMan: false, numbers: false };

/** Decides a column by the different words in it. */
export function sexColumnOf(words: Iterable<string>): SexColumn {
  const folded = new Set([...words].map(foldText));
  const numbers = folded.size > 0 && [...folded].every((word) => word === '1' || word === '2');
  const hasL = ['l', 'lk', 'laki laki', 'laki'].some((word) => folded.has(word));
  return { pIsMan: folded.has('w') && !hasL, numbers };
}

/** `L`, `Lk`, `Laki-laki`, `P`, `Pr`, `W`, `F`, and 1 or 2 in a column that has only these. */
export function readSex(cell: string, column: SexColumn): Sex | undefined {
  const sign = cell.trim();
  if (sign === '♀') return 'perempuan';
  if (sign === '♂') return 'laki-laki';
  // `L (laki-laki)`
  const word = foldText(atLastBracket(sign)?.before ?? '') || foldText(cell);
  if (word === 'p') return column.pIsMan ? 'laki-laki' : 'perempuan';
  if (column.numbers) return word === '1' ? 'laki-laki' : word === '2' ? 'perempuan' : undefined;
  return women.has(word) ? 'perempuan' : men.has(word) ? 'laki-laki' : undefined;
}
