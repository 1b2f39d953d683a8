import { type LocalDate, yearOf } from '../kernel/local-date.js';
import { foldText, tidyText } from '../kernel/text.js';
import { type AgeBand, ageBands } from '../vocabulary/concepts/age-bands.js';
import type { Finder } from './finder.js';

/** The bands by their first year of age. */
const bands = [
  [0, 'usia-di-bawah-18'],
  [18, 'usia-18-24'],
  [25, 'usia-25-34'],
  [35, 'usia-35-44'],
  [45, 'usia-45-54'],
  [55, 'usia-55-64'],
  [65, 'usia-65-ke-atas'],
] as const satisfies readonly (readonly [number, AgeBand])[];

const oldest = 120;

/** The band of an age in whole years; the age itself is not kept. */
export function bandOfAge(age: number): AgeBand | undefined {
  if (age > oldest) return undefined;
  let found: AgeBand | undefined;
  for (const [from, band] of bands) if (age >= from) found = band;
  return found;
}

/** The band that a span of ages lies in; `undefined` when it reaches over two. */
function bandOfSpan(from: number, through: number): AgeBand | undefined {
  const band = bandOfAge(from);
  return from <= through && band === bandOfAge(Math.min(through, oldest)) ? band : undefined;
}

/**
 * Reads an age or a span of ages as a band: `34`, `34 tahun`, `25-34`, `65 ke atas`, `< 18`, or the name of a band.
 *
 * @returns `not-exact` for what is an age, but not of one band.
 */
export function readAge(cell: string, find: Finder): AgeBand | 'not-exact' | undefined {
  const band = find(ageBands)(cell);
  if (band !== undefined) return band;
  // Blanks are single from here on, so that no pattern has two ways to read them.
  const text = tidyText(cell.toLowerCase())
    .replace(/ ?(?:tahun|thn|th|years old|year old|years|year|yo)\b\.?/g, '')
    .replace(/^(?:usia|umur|±) ?/, '')
    .trim();
  const withMonths = /^(\d{1,3}) \d{1,2} ?(?:bulan|bln)$/.exec(text);
  if (withMonths !== null) return bandOfAge(Number(withMonths[1]));
  const age = /^(\d{1,3})(?:[.,]\d)?$/.exec(text);
  if (age !== null) return bandOfAge(Number(age[1]));
  const span = /^(\d{1,3}) ?(?:-|–|—|s\/?d\.?|sampai dengan|sampai|hingga|to) ?(\d{1,3})$/.exec(text);
  if (span !== null) return bandOfSpan(Number(span[1]), Number(span[2])) ?? 'not-exact';
  const above =
    /^(?:mulai )?(\d{1,3}) ?(?:\+|ke ?atas|dan lebih|plus)$/.exec(text) ?? /^(?:>=|≥) ?(\d{1,3})$/.exec(text);
  if (above !== null) return bandOfSpan(Number(above[1]), oldest) ?? 'not-exact';
  const over = /^(?:>|lebih dari|di ?atas) ?(\d{1,3})$/.exec(text);
  if (over !== null) return bandOfSpan(Number(over[1]) + 1, oldest) ?? 'not-exact';
  const below = /^(?:<|kurang dari|di ?bawah) ?(\d{1,3})$/.exec(text);
  if (below !== null) return bandOfSpan(0, Number(below[1]) - 1) ?? 'not-exact';
  return /^(?:anak|remaja|pemuda|dewasa|lansia|lanjut usia|muda|tua)/.test(foldText(cell)) ? 'not-exact' : undefined;
}

/** The band of a year of birth on a day; a year leaves two ages open, so that some years are of two bands. */
export function readBirthYear(cell: string, asOf: LocalDate): AgeBand | 'not-exact' | undefined {
  if (!/^\d{4}$/.test(cell)) return undefined;
  const age = yearOf(asOf) - Number(cell);
  if (age < 0 || age > oldest) return undefined;
  return bandOfSpan(Math.max(age - 1, 0), age) ?? 'not-exact';
}
