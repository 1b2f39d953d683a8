/* Women and men in one cell: `10 L / 20 P`, `L: 10, P: 20`, `30 orang (L=10, P=20)`. */

/** How many people a cell names, by their sex. */
export interface PeopleBySex {
  readonly women: number;
  readonly men: number;
  /** The sum that the cell gives beside them, as it stands. */
  readonly total: number | undefined;
}

const men: ReadonlySet<string> = new Set(['l', 'lk', 'laki', 'pria']);
const women: ReadonlySet<string> = new Set(['p', 'pr', 'perempuan', 'wanita']);
const around: ReadonlySet<string> = new Set([
  'orang',
  'org',
  'peserta',
  'dan',
  'jml',
  'jumlah',
  'total',
  'terdiri',
  'dari',
]);

/** Reads a tidy text; `undefined` when it names not both, or names one twice. */
export function readPeopleBySex(text: string): PeopleBySex | undefined {
  if (text.length > 60) return undefined;
  const words: ('men' | 'women' | number)[] = [];
  for (const [part] of text
    .toLowerCase()
    .replaceAll('laki-laki', 'laki')
    .matchAll(/\p{L}+|\d{1,6}/gu)) {
    if (men.has(part)) words.push('men');
    else if (women.has(part)) words.push('women');
    else if (/^\d/.test(part)) words.push(Number(part));
    else if (!around.has(part)) return undefined;
  }
  return (words.length === 4 ? pairs(words, undefined) : undefined) ?? withTotal(words);
}

/** Before or after the two pairs stands their sum. */
function withTotal(words: readonly ('men' | 'women' | number)[]): PeopleBySex | undefined {
  if (words.length !== 5) return undefined;
  const [first, last] = [words[0], words[4]];
  return (
    (typeof first === 'number' ? pairs(words.slice(1), first) : undefined) ??
    (typeof last === 'number' ? pairs(words, last) : undefined)
  );
}

/** Two words each with its number behind it, or two numbers each with its word. */
function pairs(words: readonly ('men' | 'women' | number)[], total: number | undefined): PeopleBySex | undefined {
  const [a, b, c, d] = words;
  const [first, one, second, two] = typeof a === 'number' ? [b, a, d, c] : [a, b, c, d];
  if (typeof one !== 'number' || typeof two !== 'number' || first === second) return undefined;
  if (typeof first !== 'string' || typeof second !== 'string') return undefined;
  return first === 'men' ? { men: one, women: two, total } : { men: two, women: one, total };
}
