import { defineFramework } from '../define-framework.js';
import type { Criterion, Framework, FrameworkGroup } from '../framework.js';
import { type AdindaCriterion, criteriaOf } from './adinda.js';

/** The criteria that need nothing but activities and members. */
export type AdindaKegiatanCriterion = Extract<
  AdindaCriterion,
  | `${string}.bulan-aktif`
  | 'diskusi.kehadiran-anggota'
  | 'networking.kegiatan-antar-kim'
  | 'diseminasi.rumpun-kanal'
  | 'kelembagaan.jumlah-anggota'
  | 'kelembagaan.keragaman-anggota'
>;

function dimension(
  code: string,
  ...criteria: readonly AdindaKegiatanCriterion[]
): FrameworkGroup<AdindaKegiatanCriterion> {
  return {
    code,
    // Every criterion weighs the same: the activities of a day share their credit between functions, and one more box must not
    // move it to where it is worth less.
    weight: criteria.length,
    aggregation: { method: 'arithmetic' },
    missing: { policy: 'require-all' },
    children: criteria.map((criterion) => ({ criterion, weight: 1 })),
  };
}

const definition = (all: Readonly<Record<AdindaKegiatanCriterion, Criterion>>): Framework<AdindaKegiatanCriterion> => ({
  id: 'adinda-kegiatan-2027',
  since: '2026-01-01',
  range: { min: 0, max: 100 },
  criteria: {
    'akses.bulan-aktif': all['akses.bulan-aktif'],
    'diskusi.bulan-aktif': all['diskusi.bulan-aktif'],
    'diskusi.kehadiran-anggota': all['diskusi.kehadiran-anggota'],
    'implementasi.bulan-aktif': all['implementasi.bulan-aktif'],
    'networking.bulan-aktif': all['networking.bulan-aktif'],
    'networking.kegiatan-antar-kim': all['networking.kegiatan-antar-kim'],
    'diseminasi.bulan-aktif': all['diseminasi.bulan-aktif'],
    'diseminasi.rumpun-kanal': all['diseminasi.rumpun-kanal'],
    'aspirasi.bulan-aktif': all['aspirasi.bulan-aktif'],
    'kelembagaan.jumlah-anggota': all['kelembagaan.jumlah-anggota'],
    'kelembagaan.keragaman-anggota': all['kelembagaan.keragaman-anggota'],
  },
  reads: ['activities', 'registration.members'],
  root: {
    code: 'indeks',
    weight: 1,
    aggregation: { method: 'arithmetic' },
    missing: { policy: 'require-all' },
    children: [
      dimension('akses', 'akses.bulan-aktif'),
      dimension('diskusi', 'diskusi.bulan-aktif', 'diskusi.kehadiran-anggota'),
      dimension('implementasi', 'implementasi.bulan-aktif'),
      dimension('networking', 'networking.bulan-aktif', 'networking.kegiatan-antar-kim'),
      dimension('diseminasi', 'diseminasi.bulan-aktif', 'diseminasi.rumpun-kanal'),
      dimension('aspirasi', 'aspirasi.bulan-aktif'),
    ],
  },
  beside: [
    {
      ...dimension('kelembagaan', 'kelembagaan.jumlah-anggota', 'kelembagaan.keragaman-anggota'),
      missing: { policy: 'renormalise' },
    },
  ],
  origin: { status: 'own-default', sources: [{ source: 'S003' }, { source: 'S004' }] },
});

/**
 * The six ADINDA functions for an office that has nothing but lists of activities and of members: those criteria of
 * `adinda-2027` that need no other list, read in the same way. What is missing counts with the lowest result, so that
 * the first run gives a figure and, as `upperBound`, what it could be at most.
 *
 * It counts and does not judge, and *terukur* means both (S003): it has no classes, and is no short form of `adinda-2027`,
 * whose scores are not to be set beside these. Where a second list is kept, move on.
 */
export const adindaKegiatanFramework: Framework<AdindaKegiatanCriterion> =
  /* @__PURE__ */ defineFramework<AdindaKegiatanCriterion>(/* @__PURE__ */ definition(/* @__PURE__ */ criteriaOf()));
