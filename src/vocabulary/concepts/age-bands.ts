import { anyNumber, requireArgument } from '../../kernel/arguments.js';
import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'usia-di-bawah-18': {
    term: 'di bawah 18 tahun',
    sources: [
      { source: 'uu-27-2022', where: 'Pasal 4 ayat (2)' },
      { source: 'sukomanunggal-pembentukan' },
      { source: 'bandung-wakil-ketua' },
    ],
  },
  'usia-18-24': {
    term: '18 sampai 24 tahun',
    sources: [{ source: 'kim-domain' }, { source: 'uu-27-2022' }],
  },
  'usia-25-34': {
    term: '25 sampai 34 tahun',
    sources: [{ source: 'kim-domain' }, { source: 'uu-27-2022' }],
  },
  'usia-35-44': {
    term: '35 sampai 44 tahun',
    sources: [{ source: 'kim-domain' }, { source: 'uu-27-2022' }],
  },
  'usia-45-54': {
    term: '45 sampai 54 tahun',
    sources: [{ source: 'kim-domain' }, { source: 'uu-27-2022' }],
  },
  'usia-55-64': {
    term: '55 sampai 64 tahun',
    sources: [{ source: 'kim-domain' }, { source: 'uu-27-2022' }],
  },
  'usia-65-ke-atas': {
    term: '65 tahun ke atas',
    sources: [{ source: 'kim-domain' }, { source: 'uu-27-2022' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of an age band.
 *
 * @useDeclaredType
 */
export type AgeBand = keyof typeof rows;

/**
 * Age bands. Bounds are whole years, both included. The bound at 18 comes from the sources (children's data; officers of
 * at least 18 in Surabaya); the others are a choice of this library.
 */
export const ageBands: ConceptScheme<AgeBand, 'age-bands'> = /* @__PURE__ */ frozen({
  id: 'age-bands',
  horizon: '2026-11-21',
  concepts: rows,
});

/** Ages of each band in completed years, both ends included; `null` where there is no upper end. */
export const ageBandBounds: Readonly<Record<AgeBand, { readonly from: number; readonly through: number | null }>> =
  /* @__PURE__ */ frozen({
    'usia-di-bawah-18': { from: 0, through: 17 },
    'usia-18-24': { from: 18, through: 24 },
    'usia-25-34': { from: 25, through: 34 },
    'usia-35-44': { from: 35, through: 44 },
    'usia-45-54': { from: 45, through: 54 },
    'usia-55-64': { from: 55, through: 64 },
    'usia-65-ke-atas': { from: 65, through: null },
  });

/**
 * The band of an age, so that a host can keep the band and forget the date of birth.
 *
 * @param age completed years; parts of a year do not count.
 * @returns the band, or `undefined` for what is no age.
 *
 * @example
 * ```ts
 * ageBandOf(17); // 'usia-di-bawah-18'
 * ageBandOf(24.9); // 'usia-18-24'
 * ageBandOf(-1); // undefined
 * ```
 */
export function ageBandOf(age: number): AgeBand | undefined {
  requireArgument(age, anyNumber, 'ageBandOf', 'age');
  if (!(age >= 0 && age < Number.POSITIVE_INFINITY)) return undefined;
  const years = Math.floor(age);
  const bands = Object.keys(ageBandBounds) as AgeBand[];
  return bands.find((band) => years <= (ageBandBounds[band].through ?? years));
}
