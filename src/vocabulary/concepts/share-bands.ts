import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'tidak-ada': {
    label: { id: 'tidak ada', en: 'none' },
    definition: { id: 'Tidak ada uang dari sumber ini.', en: 'No money from this source.' },
    sources: [{ source: 'kim-domain' }],
  },
  'sebagian-kecil': {
    label: { id: 'sebagian kecil', en: 'a small part' },
    definition: { id: 'Ada, tetapi kurang dari seperempat.', en: 'Some, but less than a quarter.' },
    sources: [{ source: 'kim-domain' }],
  },
  'kurang-dari-separuh': {
    label: { id: 'kurang dari separuh', en: 'less than half' },
    definition: {
      id: 'Seperempat atau lebih, tetapi kurang dari separuh.',
      en: 'A quarter or more, but less than half.',
    },
    sources: [{ source: 'kim-domain' }],
  },
  'separuh-atau-lebih': {
    label: { id: 'separuh atau lebih', en: 'half or more' },
    definition: {
      id: 'Separuh atau lebih, tetapi kurang dari sembilan persepuluh.',
      en: 'Half or more, but less than nine tenths.',
    },
    sources: [{ source: 'kim-domain' }],
  },
  'hampir-semua': {
    label: { id: 'hampir semua', en: 'nearly all' },
    definition: { id: 'Sembilan persepuluh atau lebih.', en: 'Nine tenths or more.' },
    sources: [{ source: 'kim-domain' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a band of shares.
 *
 * @useDeclaredType
 */
export type ShareBand = keyof typeof rows;

/** How large a part of the money one source is. The cuts are a choice of this library (`shareBandBounds`): no source states any. */
export const shareBands: ConceptScheme<ShareBand> = {
  id: 'share-bands',
  title: { id: 'Rentang bagian', en: 'Share bands' },
  description: {
    id: 'Seberapa besar bagian satu sumber dari seluruh uang KIM, tanpa menyebut jumlah uang.',
    en: 'How large a part of all the money of a KIM one source is, without naming amounts.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};

/** Bounds of each band as a share of all income: at least `from` and below `below`; `tidak-ada` is exactly nothing. */
export const shareBandBounds: Readonly<Record<ShareBand, { readonly from: number; readonly below: number | null }>> = {
  // Above nothing: the one band whose lower bound does not itself belong to it.
  'tidak-ada': { from: 0, below: 0 },
  'sebagian-kecil': { from: 0, below: 0.25 },
  'kurang-dari-separuh': { from: 0.25, below: 0.5 },
  'separuh-atau-lebih': { from: 0.5, below: 0.9 },
  'hampir-semua': { from: 0.9, below: null },
};

/**
 * The band of a share.
 *
 * @param share a part of all income, from 0 to 1.
 * @returns the band, or `undefined` for what is no share.
 *
 * @example
 * ```ts
 * shareBandOf(0); // 'tidak-ada'
 * shareBandOf(0.5); // 'separuh-atau-lebih'
 * shareBandOf(1.2); // undefined
 * ```
 */
export function shareBandOf(share: number): ShareBand | undefined {
  if (!(share >= 0 && share <= 1)) return undefined;
  if (share === 0) return 'tidak-ada';
  const bands = Object.keys(shareBandBounds) as ShareBand[];
  return bands.find((band) => share < (shareBandBounds[band].below ?? Number.POSITIVE_INFINITY));
}
