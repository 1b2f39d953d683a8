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
  /** What `P` stands for: beside `W` and never beside `L` it is pria. */
  readonly p: Sex | 'unclear';
  /** The column shows neither; `P` is read as beside `L`, as Indonesian forms have it. */
  readonly isAssumed: boolean;
  /** Only 1 and 2, as the civil register writes: 1 is a man, 2 a woman. */
  readonly numbers: boolean;
}

/** What a single cell without its column can mean. */
export const noSexColumn: SexColumn = { p: 'perempuan', isAssumed: false, numbers: false };

const besideL: ReadonlySet<string> = new Set(['l', 'lk', 'laki laki', 'laki', 'lelaki']);
const besidePerempuan: ReadonlySet<string> = new Set(['perempuan', 'pr', 'prp']);
const besidePria: ReadonlySet<string> = new Set(['w', 'wanita', 'wnt', 'pria']);

/**
 * Decides a column by the different words in it, and by its heading: `L/P`.
 *
 * `P` beside `L` is a woman, beside `W` a man. Where words show both or neither letter shows it, nobody knows.
 */
export function sexColumnOf(words: Iterable<string>, heading = ''): SexColumn {
  const folded = new Set([...words].map(foldText));
  const has = (others: ReadonlySet<string>) => [...folded].some((word) => others.has(word));
  const numbers = folded.size > 0 && [...folded].every((word) => word === '1' || word === '2');
  const letters = foldText(heading).split(' ');
  const isHeaded = (letter: string) => letters.includes('p') && letters.includes(letter);
  if (has(besideL) || isHeaded('l')) return { p: 'perempuan', isAssumed: false, numbers };
  const [isWoman, isMan] = [has(besidePerempuan), has(besidePria)];
  if (isWoman && isMan) return { p: 'unclear', isAssumed: false, numbers };
  if (folded.has('w') || isHeaded('w')) return { p: 'laki-laki', isAssumed: false, numbers };
  if (isMan) return { p: 'unclear', isAssumed: false, numbers };
  return { p: 'perempuan', isAssumed: !isWoman && folded.has('p'), numbers };
}

/** `L`, `Lk`, `Laki-laki`, `P`, `Pr`, `W`, `F`, and 1 or 2 in a column that has only these. */
export function readSex(cell: string, column: SexColumn): Sex | 'unclear' | undefined {
  const sign = cell.trim();
  if (sign === '♀') return 'perempuan';
  if (sign === '♂') return 'laki-laki';
  // `L (laki-laki)`
  const word = foldText(atLastBracket(sign)?.before ?? '') || foldText(cell);
  if (word === 'p') return column.p;
  if (column.numbers) return word === '1' ? 'laki-laki' : word === '2' ? 'perempuan' : undefined;
  return women.has(word) ? 'perempuan' : men.has(word) ? 'laki-laki' : undefined;
}
