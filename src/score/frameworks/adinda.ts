import type { IndicatorUnit } from '../../model/indicator-unit.js';
import { defineFramework } from '../define-framework.js';
import type { Caution, Criterion, Framework, FrameworkGroup, NumberBasis, ReadingDefinition } from '../framework.js';

const naturalBound: NumberBasis = { kind: 'natural-bound' };
const uncalibrated: NumberBasis = { kind: 'needs-local-calibration' };

/**
 * What was observed for less than a year is divided by a year: in months, and in years. So no part of a year, however it is
 * chosen, has a higher score than the year.
 */
const yearOfMonths: Caution = { method: 'least-denominator', denominator: 12 };
const wholeYear: Caution = { method: 'least-denominator', denominator: 1 };

/** Months with something of the function, of the months observed. */
const activeMonths: Criterion = {
  kind: 'quantitative',
  unit: 'share',
  direction: 'higher',
  normalise: { method: 'goalposts', worst: 0, best: 1 },
  basis: naturalBound,
  caution: yearOfMonths,
  whenMissing: 'lowest',
  // Months with anything of the function: a box that others share the month with takes no adequacy away.
  adequateFrom: { value: 0.5, of: 'cases', basis: uncalibrated },
  step: 0.25,
};

/** A rubric of four levels. What a group states about itself is recorded, and counts for nothing here. */
const judged: Criterion = {
  kind: 'qualitative',
  unit: 'level',
  direction: 'higher',
  normalise: { method: 'goalposts', worst: 1, best: 4 },
  basis: naturalBound,
  raters: { relations: ['office', 'resident', 'peer-kim', 'expert'], atLeast: 2 },
  whenMissing: 'lowest',
  adequateFrom: { value: 3, basis: uncalibrated },
  step: 1,
  draft: true,
};

/** Work done well, from none at all to as much as earns the highest result. */
const counted = (
  unit: IndicatorUnit,
  { best, adequate, step }: { readonly best: number; readonly adequate: number; readonly step: number },
  basis: NumberBasis = uncalibrated,
): Criterion => ({
  kind: 'quantitative',
  unit,
  direction: 'higher',
  normalise: { method: 'goalposts', worst: 0, best },
  basis,
  ...(unit === 'per-month' && { caution: yearOfMonths }),
  ...(unit === 'per-year' && { caution: wholeYear }),
  whenMissing: 'lowest',
  adequateFrom: { value: adequate, basis: uncalibrated },
  step,
});

/** Reported beside the index: missing where it is missing, and never counted as adequate or not. */
const beside = (unit: IndicatorUnit, best: number, basis: NumberBasis = naturalBound): Criterion => ({
  kind: 'quantitative',
  unit,
  direction: 'higher',
  normalise: { method: 'goalposts', worst: 0, best },
  basis,
});

/** One row a criterion; the part before the dot is the group it belongs to. */
export const criteriaOf = () =>
  ({
    'akses.bulan-aktif': activeMonths,
    'akses.jenis-sumber': counted(
      'kinds',
      { best: 4, adequate: 2, step: 1 },
      { kind: 'source', citation: { source: 'kapuas-hulu-tentang', where: 'Akses' } },
    ),
    'akses.informasi-diperiksa': counted('per-month', { best: 4, adequate: 1, step: 0.5 }),
    'akses.mutu-pengolahan': judged,

    'diskusi.bulan-aktif': activeMonths,
    'diskusi.dengan-keputusan': counted('per-year', { best: 6, adequate: 2, step: 1 }),
    // One discussion a month with as many members as count of one.
    'diskusi.kehadiran-anggota': counted('per-month', { best: 8, adequate: 3, step: 1 }),
    'diskusi.mutu': judged,

    'implementasi.bulan-aktif': activeMonths,
    'implementasi.keputusan-dilaksanakan': counted('per-year', { best: 6, adequate: 2, step: 1 }),
    'implementasi.nilai-tambah': judged,

    'networking.bulan-aktif': activeMonths,
    'networking.mitra-dua-arah': counted('partners', { best: 4, adequate: 1, step: 1 }),
    'networking.kegiatan-antar-kim': counted('per-year', { best: 4, adequate: 1, step: 1 }),
    'networking.mutu-kemitraan': judged,

    'diseminasi.bulan-aktif': activeMonths,
    'diseminasi.rumpun-kanal': counted('kinds', { best: 3, adequate: 2, step: 1 }),
    'diseminasi.produk-bersumber': counted('per-month', { best: 2, adequate: 0.5, step: 0.5 }),
    'diseminasi.mutu-isi': judged,

    'aspirasi.bulan-aktif': activeMonths,
    'aspirasi.diteruskan': counted('per-month', { best: 1, adequate: 0.25, step: 0.25 }),
    'aspirasi.jawaban-disampaikan': counted('per-month', { best: 0.5, adequate: 0.1, step: 0.1 }),
    'aspirasi.mutu-pengawalan': judged,

    'kelembagaan.kelengkapan': beside('points', 4, {
      kind: 'source',
      citation: { source: 'sukomanunggal-pembentukan' },
    }),
    'kelembagaan.jumlah-anggota': {
      kind: 'quantitative',
      unit: 'persons',
      direction: 'band',
      normalise: { method: 'band', from: 3, to: 30, zeroBelow: 0, zeroAbove: 60 },
      basis: { kind: 'source', citation: { source: 'S000' } },
    },
    'kelembagaan.keragaman-anggota': beside('index', 1),
    'ekonomi.pendapatan-sendiri': beside('share', 1),
    'arus.keseimbangan': beside('share', 0.5),
  }) as const satisfies Readonly<Record<string, Criterion>>;

/** The criteria of this framework; an indicator that is added later is none of them. */
export type AdindaCriterion = keyof ReturnType<typeof criteriaOf>;

type Criteria = Readonly<Record<AdindaCriterion, Criterion>>;

/** Weights other than 1. */
const weights: Partial<Record<AdindaCriterion, number>> = { 'implementasi.keputusan-dilaksanakan': 2 };

/** The group of all criteria whose code begins with that of the group. */
const groupOf = (
  code: string,
  criteria: Criteria,
  missing: FrameworkGroup['missing'] = { policy: 'require-all' },
): FrameworkGroup<AdindaCriterion> => ({
  code,
  weight: 1,
  aggregation: { method: 'arithmetic' },
  missing,
  children: (Object.keys(criteria) as AdindaCriterion[])
    .filter((criterion) => criterion.startsWith(`${code}.`))
    .map((criterion) => ({ criterion, weight: weights[criterion] ?? 1 })),
});

const functions = ['akses', 'diskusi', 'implementasi', 'networking', 'diseminasi', 'aspirasi'] as const;

/** The same criteria read by principle (S003) and by stage of the empowerment process (S004). */
const readings: readonly ReadingDefinition<AdindaCriterion>[] = [
  {
    code: 'principles',
    parts: [
      { code: 'sinergitas', criteria: ['networking.mitra-dua-arah', 'aspirasi.diteruskan'] },
      { code: 'terstruktur', criteria: ['kelembagaan.kelengkapan', 'kelembagaan.jumlah-anggota'] },
      {
        code: 'terukur',
        criteria: [
          'akses.informasi-diperiksa',
          'akses.mutu-pengolahan',
          'diskusi.mutu',
          'implementasi.nilai-tambah',
          'networking.mutu-kemitraan',
          'diseminasi.produk-bersumber',
          'diseminasi.mutu-isi',
          'aspirasi.mutu-pengawalan',
        ],
      },
      { code: 'terintegrasi', criteria: ['networking.kegiatan-antar-kim', 'diseminasi.rumpun-kanal'] },
      {
        code: 'partisipatif',
        criteria: [
          'akses.jenis-sumber',
          'diskusi.kehadiran-anggota',
          'diskusi.dengan-keputusan',
          'aspirasi.bulan-aktif',
          'aspirasi.mutu-pengawalan',
          'kelembagaan.keragaman-anggota',
        ],
      },
      {
        code: 'berkelanjutan',
        criteria: [
          'akses.bulan-aktif',
          'diskusi.bulan-aktif',
          'implementasi.bulan-aktif',
          'networking.bulan-aktif',
          'diseminasi.bulan-aktif',
          'aspirasi.bulan-aktif',
          'implementasi.keputusan-dilaksanakan',
          'ekonomi.pendapatan-sendiri',
        ],
      },
      {
        code: 'kemitraan',
        criteria: [
          'networking.mitra-dua-arah',
          'networking.bulan-aktif',
          'networking.mutu-kemitraan',
          'aspirasi.jawaban-disampaikan',
          'arus.keseimbangan',
        ],
      },
    ],
  },
  {
    code: 'empowerment-process',
    parts: [
      { code: 'kesadaran', criteria: [] },
      {
        code: 'akses',
        criteria: [
          'akses.bulan-aktif',
          'akses.jenis-sumber',
          'akses.informasi-diperiksa',
          'akses.mutu-pengolahan',
          'diseminasi.bulan-aktif',
          'diseminasi.rumpun-kanal',
          'diseminasi.produk-bersumber',
          'diseminasi.mutu-isi',
        ],
      },
      {
        code: 'pendayagunaan',
        criteria: [
          'diskusi.bulan-aktif',
          'diskusi.dengan-keputusan',
          'diskusi.kehadiran-anggota',
          'diskusi.mutu',
          'implementasi.bulan-aktif',
          'implementasi.keputusan-dilaksanakan',
          'implementasi.nilai-tambah',
          'networking.bulan-aktif',
          'networking.mitra-dua-arah',
          'networking.kegiatan-antar-kim',
          'networking.mutu-kemitraan',
          'aspirasi.bulan-aktif',
          'aspirasi.diteruskan',
          'aspirasi.jawaban-disampaikan',
          'aspirasi.mutu-pengawalan',
        ],
      },
    ],
  },
];

const definition = (criteria: Criteria): Framework<AdindaCriterion> => ({
  id: 'adinda-2027',
  since: '2026-01-01',
  range: { min: 0, max: 100 },
  criteria,
  root: {
    code: 'indeks',
    weight: 1,
    aggregation: { method: 'arithmetic' },
    missing: { policy: 'require-all' },
    children: functions.map((code) => groupOf(code, criteria)),
  },
  beside: [
    groupOf('kelembagaan', criteria, { policy: 'threshold', atLeast: { numerator: 2, denominator: 3 } }),
    groupOf('ekonomi', criteria),
    groupOf('arus', criteria),
  ],
  bands: {
    bands: [
      { code: 'sangat-rendah', from: 0, to: 25 },
      { code: 'rendah', from: 25, to: 50 },
      { code: 'sedang', from: 50, to: 75 },
      { code: 'tinggi', from: 75, to: 100 },
    ],
    margin: 2,
    basis: uncalibrated,
    requires: {
      monthsObserved: 12,
      monthsAtMost: 12,
      measured: { numerator: 2, denominator: 3 },
      judged: { numerator: 2, denominator: 3 },
    },
  },
  readings,
  origin: { status: 'own-default', sources: [{ source: 'S003' }, { source: 'S004' }] },
});

/**
 * The default framework: the six ADINDA functions, all alike, measured so that silence and smallness never pay
 * (docs/measure.md gives the reasons):
 *
 * - Every criterion of the index that is counted from records counts work done well. None is a share of what was recorded,
 *   so one more truthful record never lowers the score and a record left out never raises it. The same work gives the same
 *   score whatever the number of members or residents.
 * - Of one day and one month only so much counts (`pace.ts`): a burst is no year, and one meeting in ten records is one.
 * - What was observed for less than a year is divided by a year: the best months of it are no year.
 * - What is missing or not judged counts with the lowest result; the card gives the highest possible score beside it.
 * - Quality is judged by at least two raters from outside the group.
 * - A class needs a year observed, two thirds of what is counted, and judgements of two thirds of the functions.
 *
 * No official index, weights, goalposts or classes for KIMs were found: all are defaults of this library that need local
 * calibration. That a strong function can make good for a weak one is a choice: the card shows the geometric reading and the
 * weakest function beside the score. Classes are quarters of the scale with neutral names.
 */
export const adindaFramework: Framework<AdindaCriterion> = /* @__PURE__ */ defineFramework<AdindaCriterion>(
  /* @__PURE__ */ definition(/* @__PURE__ */ criteriaOf()),
);
