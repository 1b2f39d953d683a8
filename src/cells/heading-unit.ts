import { foldText } from '../kernel/text.js';
import { type NumberUnit, scaleNamed, unitNamed } from './number.js';

/* The unit in a heading: `Peserta (KK)`, `Jumlah (ribuan rupiah)`, `Pendapatan dalam juta`. */

/** What the heading of a column says of its numbers. */
export interface HeadingUnit {
  readonly unit?: NumberUnit;
  /** By how much each number is multiplied: 1000 under `ribuan`. */
  readonly scale: number;
}

/** Words that end a heading only to say in what it counts; others may be a part of its name. */
const endings: ReadonlySet<string> = new Set([
  'orang',
  'org',
  'jiwa',
  'kk',
  'rp',
  'rupiah',
  'ribu',
  'ribuan',
  'rb',
  'juta',
  'jutaan',
  'jt',
  'miliar',
  'milyar',
]);
const fillers: ReadonlySet<string> = new Set(['dalam', 'dlm', 'satuan', 'x', 'rp']);

/** `(000)`, `(x 1.000)`, `Rp.000.000`: thousands and millions as accountants write them. */
const inWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/rp\.?(?=\d)/g, 'rp ')
    .replace(/(^|[^\d.,])1?[.,]?000[.,]000(?![\d.,])/g, '$1 juta ')
    .replace(/(^|[^\d.,])1?[.,]?000(?![\d.,])/g, '$1 ribu ');

/** What a bracket of a heading, or the words at its end, say of the numbers below; `undefined` for nothing. */
export function headingUnit(text: string): HeadingUnit | undefined {
  if (text.length > 60) return undefined;
  let unit: NumberUnit | undefined;
  let scale = 1;
  for (const word of foldText(inWords(text)).split(' ')) {
    const factor = scaleNamed(word);
    const named = word === 'rp' ? 'rupiah' : unitNamed(word);
    if (factor !== undefined) scale *= factor;
    else if (named !== undefined && word !== 'x') unit ??= named;
    else if (!fillers.has(word)) return undefined;
  }
  return unit === undefined && scale === 1 ? undefined : { ...(unit !== undefined && { unit }), scale };
}

/** A heading without the words at its end that say in what it counts, and these words. */
export function withoutHeadingUnit(folded: string): { readonly heading: string; readonly unit: string } | undefined {
  const words = folded.split(' ');
  let end = words.length;
  while (end > 1 && (endings.has(words[end - 1] as string) || fillers.has(words[end - 1] as string))) end--;
  return end === words.length
    ? undefined
    : { heading: words.slice(0, end).join(' '), unit: words.slice(end).join(' ') };
}
