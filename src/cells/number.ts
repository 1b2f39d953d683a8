import { isNothing } from './content.js';

/** A number as it was read, or that it is not known exactly (`± 30`, `3 s/d 30`, `lebih dari 20`). */
export type NumberReading = { readonly value: number } | { readonly doubt: 'not-exact' };

const units =
  /\s*(?:orang|org\.?|jiwa|kk|peserta|anggota|warga|pengunjung|hadirin|kali|x|buah|desa|kelurahan|kelompok|eksemplar|eks\.?|lembar|unit|tayangan|views?|pengikut|persons?|people)$/i;
const inWords = /\s*\([\p{L} ]+\)\s*$/u;
const about =
  /^(?:±|\+\/-|\+-|~|≈|kurang lebih|k\.l\.|kl\.|sekitar|kira-kira|hampir|lebih dari|kurang dari|minimal|maksimal|[<>≥≤]=?|about|circa|ca\.?)\s*\d/i;
const from = /^\d+(?:[.,]\d+)*\s*(?:-|–|—|s\/?d\.?|sampai(?: dengan)?|hingga|to)\s*\d+(?:[.,]\d+)*$/i;
const orMore = /^\d+(?:[.,]\d+)*\s*(?:\+|-?an|lebih|ke atas|or more)$/i;

/**
 * The number that a tidy text writes; `undefined` when it writes none, or when it could be two.
 *
 * Digits only, or with one decimal point or comma. A mark before exactly three digits may group thousands (`1.500` is 1500
 * in Indonesian and 1.5 in English): in a field of whole numbers it does, in others such a text is not read unless a
 * leading zero or a second group makes it certain. A unit after it (`30 orang`), an amount of rupiah (`Rp 1.500.000,-`)
 * and the number in words after it (`12 (dua belas)`) are passed over.
 */
export function readNumber(text: string, whole: boolean): NumberReading | undefined {
  if (/^-?\d{1,15}$/.test(text)) return { value: Number(text) + 0 };
  if (text.length > 100 || isNothing(text)) return undefined;
  const bare = text
    .replace(units, '')
    .replace(inWords, '')
    .replace(units, '')
    .replace(/^rp\.?\s*/i, '')
    .replace(/,-+$/, '')
    .trim();
  const value = exactly(bare, whole);
  if (value !== undefined) return { value };
  if (about.test(bare) || from.test(bare) || orMore.test(bare)) return { doubt: 'not-exact' };
  return undefined;
}

function exactly(text: string, whole: boolean): number | undefined {
  const plain = plainNumber(text, whole);
  if (plain === undefined) return undefined;
  const value = Number(plain);
  // Digits that a number cannot hold would silently become others.
  if (Number.isInteger(value) ? !Number.isSafeInteger(value) : plain.length > 17) return undefined;
  return value === 0 ? 0 : value;
}

function plainNumber(text: string, whole: boolean): string | undefined {
  if (/^-?\d+$/.test(text)) return text;
  if (/^-?[1-9]\d{0,2}(\.\d{3}){2,}(,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (/^-?[1-9]\d{0,2}(,\d{3}){2,}(\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  const decimal = /^(-?\d+)[.,](\d+)$/.exec(text);
  if (decimal === null) return undefined;
  const [, integer = '', fraction = ''] = decimal;
  const mayGroup = fraction.length === 3 && /^-?[1-9]\d{0,2}$/.test(integer);
  if (mayGroup) return whole ? integer + fraction : undefined;
  return `${integer}.${fraction}`;
}
