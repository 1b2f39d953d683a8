import { isNothing } from './content.js';
import { atLastBracket, withoutEnd } from './trim.js';

/** A number as it was read, or that it is not known exactly (`± 30`, `3 s/d 30`, `lebih dari 20`). */
export type NumberReading =
  | {
      readonly value: number;
      readonly unit?: NumberUnit;
      /** The text has a word for thousands or more. */
      readonly isScaled?: true;
    }
  | { readonly doubt: 'not-exact' | 'mark-unclear' };

/** What is counted, where the cell says it. */
export type NumberUnit = 'people' | 'households' | 'times' | 'rupiah' | 'other';

/** The mark that stands before the decimals in a column; `unclear` where its cells prove both. */
export type DecimalMark = ',' | '.' | 'unclear' | undefined;

// Texts are tidy: blanks are single, so that no pattern has two ways to read them.
const unitWords: Readonly<Record<NumberUnit, string>> = {
  people:
    'orang org jiwa peserta anggota warga pengunjung hadirin hadir person persons people siswa pelajar mahasiswa kader pemuda ibu bapak anak remaja lansia santri petani nelayan pedagang undangan tamu pax penonton pengikut pengurus masyarakat penduduk',
  households: 'kk rumah keluarga households',
  times: 'kali x times',
  rupiah: 'rupiah',
  other:
    'buah desa kelurahan kelompok dusun rt rw kim eksemplar eks lembar unit tayangan view views pembaca kegiatan hari jam bulan tahun',
};
const units: ReadonlyMap<string, NumberUnit> = new Map(
  (Object.keys(unitWords) as NumberUnit[]).flatMap((unit) =>
    unitWords[unit].split(' ').map((word) => [word, unit] as const),
  ),
);

/** The unit that a word of small letters names. */
export const unitNamed = (word: string): NumberUnit | undefined => units.get(word);

/** The factor that a word of small letters names: `ribuan` is 1000. */
export const scaleNamed = (word: string): number | undefined => {
  const whole = word.replace(/an$/, '');
  return Object.hasOwn(scales, whole) ? scales[whole] : undefined;
};

const scales: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  milyar: 1e9,
  miliar: 1e9,
  m: 1e9,
};

/** `30 orang`, `30org`: without the unit behind the number. */
function withoutUnit(text: string): { readonly bare: string; readonly unit?: NumberUnit } {
  const word = /[a-z-]{1,12}\.?$/i.exec(text)?.[0] ?? '';
  const unit = units.get((word.toLowerCase().replace('.', '').split('-')[0] as string) ?? '');
  return unit === undefined ? { bare: text } : { bare: text.slice(0, -word.length).trim(), unit };
}

const about =
  /^(?:±|\+\/-|\+-|-\+|~|≈|kurang lebih|k\.l\.|kl\.?|sekitar|kira-kira|hampir|lebih dari|kurang dari|minimal|min\.?|maksimal|maks\.?|max\.?|[<>≥≤]=?|about|circa|ca\.?) ?\d/i;
const from = /^\d[\d.,]{0,20} ?(?:-|–|—|s\/?\.?d\.?|sampai dengan|sampai|hingga|to) ?\d[\d.,]{0,20}$/i;
const orMore = /^\d[\d.,]{0,20} ?(?:\+|-? ?an|lebih|ke atas|or more)$/i;

/** `12 (dua belas)`: without the number in words behind it. */
function withoutWords(text: string): string {
  const bracket = atLastBracket(text);
  return bracket !== undefined && /^[a-z ]{1,80}$/i.test(bracket.inside) ? bracket.before : text;
}

/**
 * The number that a tidy text writes; `undefined` when it writes none, or when it could be two.
 *
 * Digits only, or with one decimal point or comma. A mark before exactly three digits may group thousands (`1.500` is 1500
 * in Indonesian and 1.5 in English): the column decides where another cell of it shows the decimal mark; in a field of whole
 * numbers it groups, in others such a text is not read unless a leading zero or a second group makes it certain. A unit after
 * it (`30 orang`), an amount of rupiah (`Rp 1.500.000,-`, `1,5 juta`) and the number in words after it (`12 (dua belas)`) are
 * passed over.
 */
export function readNumber(text: string, whole: boolean, mark?: DecimalMark): NumberReading | undefined {
  return readExactNumber(text, whole, mark) ?? (isInexact(text, whole) ? { doubt: 'not-exact' } : undefined);
}

/** The same for a field of a form, where a number that is not exact is not read: it costs a page less. */
export function readExactNumber(text: string, whole: boolean, mark?: DecimalMark): NumberReading | undefined {
  if (/^-?\d{1,15}$/.test(text)) return { value: Number(text) + 0 };
  if (isNoNumber(text)) return undefined;
  const { bare, unit } = withoutSurroundings(text, whole);
  const scaled = readScaled(bare, mark);
  const found = scaled ?? exactly(bare, whole, mark);
  if (found === undefined) return undefined;
  if (found === 'mark-unclear') return { doubt: found };
  return { value: found, ...(unit !== undefined && { unit }), ...(scaled !== undefined && { isScaled: true }) };
}

function isNoNumber(text: string): boolean {
  return text.length > 100 || isNothing(text);
}

/** A number without unit, currency and the number in words. */
function withoutSurroundings(text: string, whole: boolean): { readonly bare: string; readonly unit?: NumberUnit } {
  const ended = whole ? text.replace(/(\d)[.,]$/, '$1').replace(/^\((\d+)\)$/, '$1') : text;
  const { bare: unworded, unit: last } = withoutUnit(ended);
  const { bare: counted, unit = last } = withoutUnit(withoutWords(unworded));
  const amount = /^(?:rp|idr)\.? ?/i.exec(counted)?.[0];
  const bare = counted.slice(amount?.length ?? 0).replace(/,-{1,3}$|\.-{1,3}$/, '');
  const counts = amount === undefined ? unit : 'rupiah';
  return { bare, ...(counts !== undefined && { unit: counts }) };
}

/** `± 30`, `3 s/d 30`, `lebih dari 20`. */
function isInexact(text: string, whole: boolean): boolean {
  if (isNoNumber(text)) return false;
  const { bare } = withoutSurroundings(text, whole);
  const { bare: more } = withoutUnit(bare.replace(/ (?:lebih|an)$/i, ''));
  return about.test(bare) || from.test(bare) || orMore.test(bare) || (more !== bare && /^\d+$/.test(more));
}

/** `1,5 juta`, `500rb`: digits before a word for thousands or more. */
function readScaled(text: string, mark: DecimalMark): number | 'mark-unclear' | undefined {
  const match = /^(\d[\d.,]{0,20}) ?([a-z]{1,6})\.?$/i.exec(text);
  const scale = match === null ? undefined : scales[(match[2] as string).toLowerCase()];
  if (match === null || scale === undefined) return undefined;
  const value = exactly(match[1] as string, false, mark ?? ',');
  if (value === undefined || value === 'mark-unclear') return value;
  const product = Math.round(value * scale * 100) / 100;
  return Number.isSafeInteger(Math.round(product)) ? product : undefined;
}

function exactly(text: string, whole: boolean, mark: DecimalMark): number | 'mark-unclear' | undefined {
  const plain = plainNumber(text, whole, mark);
  if (plain === undefined || plain === 'mark-unclear') return plain;
  const value = Number(plain);
  // Digits that a number cannot hold would silently become others.
  if (Number.isInteger(value) ? !Number.isSafeInteger(value) : plain.length > 17) return undefined;
  return value === 0 ? 0 : value;
}

/** Whether digits are grouped by thousands. */
function isGrouped(digits: string, group: string): boolean {
  const [first = '', ...others] = digits.replace(/^-/, '').split(group);
  return /^[1-9]\d{0,2}$/.test(first) && others.every((part) => /^\d{3}$/.test(part));
}

function plainNumber(text: string, whole: boolean, mark: DecimalMark): string | undefined {
  if (/^-?\d+$/.test(text)) return text;
  const proof = decimalMarkProvedBy(text);
  if (proof !== undefined) {
    const group = proof === ',' ? '.' : ',';
    const beforeMark = text.includes(proof) ? text.slice(0, text.indexOf(proof)) : text;
    if (text.includes(group) && !isGrouped(beforeMark, group)) return undefined;
    const plain = text.replaceAll(group, '').replace(proof, '.');
    return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : undefined;
  }
  if (/^[1-9]\d{0,2}(?: \d{3})+$/.test(text)) return text.replaceAll(' ', '');
  const [, integer = '', sign = '', fraction = ''] = /^(-?\d+)([.,])(\d+)$/.exec(text) ?? [];
  if (sign === '') return undefined;
  // What is left is one mark before three digits.
  if (mark === 'unclear') return 'mark-unclear';
  if (mark !== undefined) return mark === sign ? `${integer}.${fraction}` : integer + fraction;
  return whole ? integer + fraction : undefined;
}

/**
 * The mark before the decimals that a text proves for its column: `150.000,00` and `12,5` a comma, `1.500.000` a comma too, for
 * its points group; `undefined` for `1.500`, which could be either.
 */
export function decimalMarkProvedBy(text: string): ',' | '.' | undefined {
  if (!/\d[.,]\d/.test(text)) return undefined;
  const digits = withoutEnd(/[\d.,]{3,40}/.exec(text.slice(text.search(/\d/)))?.[0] ?? '', '.,');
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1) as ',' | '.';
  const other = last === ',' ? '.' : ',';
  if (marks.includes(other)) return marks.indexOf(last) === marks.length - 1 ? last : undefined;
  if (marks.length > 1) return isGrouped(digits, last) ? other : undefined;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? undefined : last;
}
