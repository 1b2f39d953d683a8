import { defineFramework } from '../define-framework.js';
import type { Framework } from '../framework.js';
import { type AdindaCriterion, adindaCriteria } from './adinda-criteria.js';
import { adindaReadings } from './adinda-readings.js';

/**
 * The default framework: the six ADINDA functions, all alike, each the arithmetic mean of its criteria.
 *
 * No official index, weights, goalposts or classes for KIMs were found; all of them are defaults of this library, marked
 * as such, to be calibrated locally. That a strong function can make good for a weak one is a choice: the card shows the
 * geometric reading and the weakest function beside the score. Classes are quarters of the scale with neutral names.
 */
export const adindaFramework: Framework<AdindaCriterion> = /* @__PURE__ */ defineFramework<AdindaCriterion>({
  id: 'adinda-2026',
  since: '2026-01-01',
  range: { min: 0, max: 100 },
  criteria: adindaCriteria,
  root: {
    code: 'indeks',
    weight: 1,
    aggregation: { method: 'arithmetic' },
    missing: { policy: 'require-all' },
    children: [
      {
        code: 'akses',
        weight: 1,
        aggregation: { method: 'arithmetic' },
        missing: { policy: 'threshold', atLeast: { numerator: 2, denominator: 3 } },
        gate: 'akses.frekuensi',
        children: [
          { criterion: 'akses.keragaman-sumber', weight: 1 },
          { criterion: 'akses.frekuensi', weight: 1 },
          { criterion: 'akses.anggota-pengakses', weight: 1 },
          { criterion: 'akses.terverifikasi', weight: 1, restsOnGate: true },
          { criterion: 'akses.mutu-pengolahan', weight: 1, restsOnGate: true },
        ],
      },
      {
        code: 'diskusi',
        weight: 1,
        aggregation: { method: 'arithmetic' },
        missing: { policy: 'threshold', atLeast: { numerator: 2, denominator: 3 } },
        gate: 'diskusi.frekuensi',
        children: [
          { criterion: 'diskusi.frekuensi', weight: 1 },
          { criterion: 'diskusi.kehadiran', weight: 1, restsOnGate: true },
          { criterion: 'diskusi.berkeputusan', weight: 1, restsOnGate: true },
          { criterion: 'diskusi.mutu', weight: 1, restsOnGate: true },
        ],
      },
      {
        code: 'implementasi',
        weight: 1,
        aggregation: { method: 'arithmetic' },
        missing: { policy: 'threshold', atLeast: { numerator: 2, denominator: 3 } },
        gate: 'implementasi.kegiatan',
        children: [
          { criterion: 'implementasi.keputusan-terlaksana', weight: 1 },
          { criterion: 'implementasi.kegiatan', weight: 1 },
          { criterion: 'implementasi.penerima-manfaat', weight: 1, restsOnGate: true },
          { criterion: 'implementasi.nilai-tambah', weight: 1, restsOnGate: true },
        ],
      },
      {
        code: 'networking',
        weight: 1,
        aggregation: { method: 'arithmetic' },
        missing: { policy: 'threshold', atLeast: { numerator: 2, denominator: 3 } },
        gate: 'networking.mitra-aktif',
        children: [
          { criterion: 'networking.mitra-aktif', weight: 1 },
          { criterion: 'networking.keragaman-mitra', weight: 1 },
          { criterion: 'networking.kemitraan-dua-arah', weight: 1, restsOnGate: true },
          { criterion: 'networking.kegiatan-antar-kim', weight: 1 },
          { criterion: 'networking.mutu-kemitraan', weight: 1, restsOnGate: true },
        ],
      },
      {
        code: 'diseminasi',
        weight: 1,
        aggregation: { method: 'arithmetic' },
        missing: { policy: 'threshold', atLeast: { numerator: 2, denominator: 3 } },
        gate: 'diseminasi.produk',
        children: [
          { criterion: 'diseminasi.produk', weight: 1 },
          { criterion: 'diseminasi.ragam-kanal', weight: 1 },
          { criterion: 'diseminasi.jangkauan', weight: 1, restsOnGate: true },
          { criterion: 'diseminasi.bersumber', weight: 1, restsOnGate: true },
          { criterion: 'diseminasi.mutu-isi', weight: 1, restsOnGate: true },
        ],
      },
      {
        code: 'aspirasi',
        weight: 1,
        aggregation: { method: 'arithmetic' },
        missing: { policy: 'threshold', atLeast: { numerator: 2, denominator: 3 } },
        gate: 'aspirasi.tercatat',
        children: [
          { criterion: 'aspirasi.tercatat', weight: 1 },
          { criterion: 'aspirasi.disalurkan', weight: 1, restsOnGate: true },
          { criterion: 'aspirasi.lama-penyaluran', weight: 1, restsOnGate: true },
          { criterion: 'aspirasi.dijawab', weight: 1, restsOnGate: true },
          { criterion: 'aspirasi.mutu-pengawalan', weight: 1, restsOnGate: true },
        ],
      },
    ],
  },
  beside: [
    {
      code: 'kelembagaan',
      weight: 1,
      aggregation: { method: 'arithmetic' },
      missing: { policy: 'threshold', atLeast: { numerator: 2, denominator: 3 } },
      children: [
        { criterion: 'kelembagaan.kelengkapan', weight: 1 },
        { criterion: 'kelembagaan.jumlah-anggota', weight: 1 },
        { criterion: 'kelembagaan.keragaman-anggota', weight: 1 },
        { criterion: 'kelembagaan.kesinambungan', weight: 1 },
      ],
    },
    {
      code: 'ekonomi',
      weight: 1,
      aggregation: { method: 'arithmetic' },
      missing: { policy: 'threshold', atLeast: { numerator: 2, denominator: 3 } },
      children: [{ criterion: 'ekonomi.pendapatan-sendiri', weight: 1 }],
    },
    {
      code: 'arus',
      weight: 1,
      aggregation: { method: 'arithmetic' },
      missing: { policy: 'threshold', atLeast: { numerator: 2, denominator: 3 } },
      children: [{ criterion: 'arus.keseimbangan', weight: 1 }],
    },
  ],
  bands: {
    bands: [
      { code: 'sangat-rendah', from: 0, to: 25 },
      { code: 'rendah', from: 25, to: 50 },
      { code: 'sedang', from: 50, to: 75 },
      { code: 'tinggi', from: 75, to: 100 },
    ],
    margin: 2,
    basis: { kind: 'needs-local-calibration' },
  },
  readings: adindaReadings,
  origin: {
    status: 'own-default',
    sources: [{ source: 'S003' }, { source: 'S004' }],
  },
});
