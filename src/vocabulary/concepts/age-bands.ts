import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'usia-di-bawah-18': {
    label: { id: 'di bawah 18 tahun', en: 'under 18' },
    definition: {
      id: 'Anak: belum genap 18 tahun. Datanya termasuk data pribadi yang bersifat spesifik.',
      en: "A child: has not reached the 18th birthday. A child's data are specific personal data.",
    },
    sources: [
      { source: 'uu-27-2022', where: 'Pasal 4 ayat (2)' },
      { source: 'sukomanunggal-pembentukan' },
      { source: 'bandung-wakil-ketua' },
    ],
  },
  'usia-18-24': {
    label: { id: '18 sampai 24 tahun', en: '18 to 24' },
    definition: {
      id: 'Sudah genap 18 tahun dan belum genap 25 tahun.',
      en: 'Has reached the birthday number 18 and not yet number 25.',
    },
    sources: [{ source: 'kim-domain' }, { source: 'uu-27-2022' }],
  },
  'usia-25-34': {
    label: { id: '25 sampai 34 tahun', en: '25 to 34' },
    definition: {
      id: 'Sudah genap 25 tahun dan belum genap 35 tahun.',
      en: 'Has reached the birthday number 25 and not yet number 35.',
    },
    sources: [{ source: 'kim-domain' }, { source: 'uu-27-2022' }],
  },
  'usia-35-44': {
    label: { id: '35 sampai 44 tahun', en: '35 to 44' },
    definition: {
      id: 'Sudah genap 35 tahun dan belum genap 45 tahun.',
      en: 'Has reached the birthday number 35 and not yet number 45.',
    },
    sources: [{ source: 'kim-domain' }, { source: 'uu-27-2022' }],
  },
  'usia-45-54': {
    label: { id: '45 sampai 54 tahun', en: '45 to 54' },
    definition: {
      id: 'Sudah genap 45 tahun dan belum genap 55 tahun.',
      en: 'Has reached the birthday number 45 and not yet number 55.',
    },
    sources: [{ source: 'kim-domain' }, { source: 'uu-27-2022' }],
  },
  'usia-55-64': {
    label: { id: '55 sampai 64 tahun', en: '55 to 64' },
    definition: {
      id: 'Sudah genap 55 tahun dan belum genap 65 tahun.',
      en: 'Has reached the birthday number 55 and not yet number 65.',
    },
    sources: [{ source: 'kim-domain' }, { source: 'uu-27-2022' }],
  },
  'usia-65-ke-atas': {
    label: { id: '65 tahun ke atas', en: '65 and over' },
    definition: { id: 'Sudah genap 65 tahun.', en: 'Has reached the birthday number 65.' },
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
export const ageBands: ConceptScheme<AgeBand> = {
  id: 'age-bands',
  title: { id: 'Kelompok umur', en: 'Age bands' },
  description: {
    id: 'Kelompok umur menggantikan tanggal lahir: cukup untuk melihat keragaman umur dan keberadaan anak, tanpa data pribadi yang tidak perlu.',
    en: 'Age bands in place of a date of birth: enough to see the mix of ages and whether there are children, without personal data that nobody needs.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};

/** Ages of each band in completed years, both ends included; `null` where there is no upper end. */
export const ageBandBounds: Readonly<Record<AgeBand, { readonly from: number; readonly through: number | null }>> = {
  'usia-di-bawah-18': { from: 0, through: 17 },
  'usia-18-24': { from: 18, through: 24 },
  'usia-25-34': { from: 25, through: 34 },
  'usia-35-44': { from: 35, through: 44 },
  'usia-45-54': { from: 45, through: 54 },
  'usia-55-64': { from: 55, through: 64 },
  'usia-65-ke-atas': { from: 65, through: null },
};

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
  if (!(age >= 0 && age < Number.POSITIVE_INFINITY)) return undefined;
  const years = Math.floor(age);
  const bands = Object.keys(ageBandBounds) as AgeBand[];
  return bands.find((band) => years <= (ageBandBounds[band].through ?? years));
}
