import { isNothing } from './content.js';

/** A number as it was read, or that it is not known exactly (`± 30`, `3 s/d 30`, `lebih dari 20`). */
export type NumberReading = { readonly value: number } | { readonly doubt: 'not-exact' };

// Texts are tidy: blanks are single, so that no pattern has two ways to read them.
const units: ReadonlySet<string> = new Set(
  'orang org jiwa kk peserta anggota warga pengunjung hadirin kali x buah desa kelurahan kelompok eksemplar eks lembar unit tayangan view views pengikut person persons people'.split(
    ' ',
  ),
);

/** `30 orang`, `30org`: without the unit behind the number. */
function withoutUnit(text: string): string {
  const unit = /[a-z]{1,12}\.?$/i.exec(text)?.[0];
  if (unit === undefined || !units.has(unit.replace('.', '').toLowerCase())) return text;
  return text.slice(0, -unit.length).trim();
}

const about =
  /^(?:±|\+\/-|\+-|~|≈|kurang lebih|k\.l\.|kl\.|sekitar|kira-kira|hampir|lebih dari|kurang dari|minimal|maksimal|[<>≥≤]=?|about|circa|ca\.?) ?\d/i;
const from = /^\d[\d.,]{0,20} ?(?:-|–|—|s\/?d\.?|sampai dengan|sampai|hingga|to) ?\d[\d.,]{0,20}$/i;
const orMore = /^\d[\d.,]{0,20} ?(?:\+|-?an|lebih|ke atas|or more)$/i;

/** `12 (dua belas)`: without the number in words behind it. */
function withoutWords(text: string): string {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return open > 0 && /^[a-z ]{1,80}$/i.test(text.slice(open + 1, -1)) ? text.slice(0, open).trim() : text;
}

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
  const bare = withoutUnit(withoutWords(withoutUnit(text)))
    .replace(/^rp\.? ?/i, '')
    .replace(/,-{1,3}$/, '');
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
