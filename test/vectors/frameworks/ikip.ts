import { defineFramework } from '../../../src/score/define-framework.js';

/**
 * Indeks Keterbukaan Informasi Publik (IKIP) 2022: 70 % experts of the provinces, 30 % the National Assessment Council.
 *
 * Sources: https://komisiinformasi.go.id/read/03/08/2022/KI-Pusat-RI-Umumkan-Nilai-Indeks-Keterbukaan--Informasi-Publik-(IKIP)-2022-Sebesar-74,43
 * (parts 74.68 and 73.84, total 74.43; the page prints 22.18 for 30 % of 73.84, which is 22.152: a misprint, the total is right);
 * https://jabar.antaranews.com/amp/berita/396721/tentang-kami (classes 0-30, 31-59, 60-79, 80-89, 90-100;
 * Jawa Barat 81.93, Bali 80.99 and NTB 80.49 "baik", Maluku Utara 58.49 "buruk").
 * The classes as printed leave gaps between whole numbers; here each ends where the next begins.
 */
const reference = { kind: 'reference', reference: 'Komisi Informasi Pusat, 29 July 2022' } as const;
const expert = {
  kind: 'qualitative',
  direction: 'higher',
  normalise: { method: 'linear', slope: 1, intercept: 0 },
  basis: reference,
} as const;

export const ikip = defineFramework({
  id: 'ikip-2022',
  since: '2022-01-01',
  range: { min: 0, max: 100 },
  criteria: { provinces: expert, council: expert },
  root: {
    code: 'ikip',
    weight: 1,
    aggregation: { method: 'arithmetic' },
    missing: { policy: 'require-all' },
    children: [
      { criterion: 'provinces', weight: 70 },
      { criterion: 'council', weight: 30 },
    ],
  },
  bands: {
    bands: [
      { code: 'buruk-sekali', from: 0, to: 31 },
      { code: 'buruk', from: 31, to: 60 },
      { code: 'sedang', from: 60, to: 80 },
      { code: 'baik', from: 80, to: 90 },
      { code: 'baik-sekali', from: 90, to: 100 },
    ],
    margin: 1,
    basis: reference,
  },
  origin: { status: 'local', sources: ['Komisi Informasi Pusat'] },
});

/** Published values and classes of 2022. */
export const ikip2022 = {
  parts: { provinces: 74.68, council: 73.84 },
  published: 74.43,
  publishedClass: 'sedang',
  provinces: [
    { name: 'Jawa Barat', score: 81.93, class: 'baik' },
    { name: 'Bali', score: 80.99, class: 'baik' },
    { name: 'Nusa Tenggara Barat', score: 80.49, class: 'baik' },
    { name: 'Papua', score: 65.87, class: 'sedang' },
    { name: 'Papua Barat', score: 63.63, class: 'sedang' },
    { name: 'Maluku Utara', score: 58.49, class: 'buruk' },
  ],
} as const;
