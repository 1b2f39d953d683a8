import { defineFramework } from '../../../src/score/define-framework.js';

/**
 * Indeks Pembangunan Manusia (IPM) of Badan Pusat Statistik, new method: as the index of the UNDP, with spending in place of
 * income and goalposts of its own (1,007,436 and 26,572,352 rupiah a year). On a scale from 0 to 1; published times 100.
 * Source: BPS, Berita Resmi Statistik of 15 November 2023, and the technical notes of "Indeks Pembangunan Manusia".
 */
const basis = { kind: 'reference', reference: 'BPS, Indeks Pembangunan Manusia, metode baru' } as const;
const years = (worst: number, best: number) =>
  ({ kind: 'quantitative', direction: 'higher', normalise: { method: 'goalposts', worst, best }, basis }) as const;

export const ipm = defineFramework({
  id: 'ipm-2023',
  since: '2020-01-01',
  range: { min: 0, max: 1 },
  criteria: {
    'harapan-hidup': years(20, 85),
    'harapan-lama-sekolah': years(0, 18),
    'rata-rata-lama-sekolah': years(0, 15),
    pengeluaran: {
      kind: 'quantitative',
      direction: 'higher',
      normalise: { method: 'goalposts', worst: 1_007_436, best: 26_572_352, transform: 'ln' },
      basis,
    },
  },
  root: {
    code: 'ipm',
    weight: 1,
    aggregation: { method: 'geometric', zero: 'limit' },
    missing: { policy: 'require-all' },
    children: [
      { criterion: 'harapan-hidup', weight: 1 },
      {
        code: 'pengetahuan',
        weight: 1,
        aggregation: { method: 'arithmetic' },
        missing: { policy: 'require-all' },
        children: [
          { criterion: 'harapan-lama-sekolah', weight: 1 },
          { criterion: 'rata-rata-lama-sekolah', weight: 1 },
        ],
      },
      { criterion: 'pengeluaran', weight: 1 },
    ],
  },
  origin: { status: 'local', sources: ['BPS, Berita Resmi Statistik, 15 November 2023'] },
});
