import { agreementChart } from '../../src/charts/agreement-chart.js';
import { changeChart } from '../../src/charts/change-chart.js';
import { classCounts } from '../../src/charts/class-counts.js';
import { classSharesChart } from '../../src/charts/class-shares-chart.js';
import { completenessChart } from '../../src/charts/completeness-chart.js';
import { countingChart } from '../../src/charts/counting-chart.js';
import { coverageChart } from '../../src/charts/coverage-chart.js';
import type { ChartOptions } from '../../src/charts/options.js';
import { profileChart } from '../../src/charts/profile-chart.js';
import { rankIntervalsChart } from '../../src/charts/rank-intervals-chart.js';
import { sensitivityChart } from '../../src/charts/sensitivity-chart.js';
import type { VegaLiteSpec } from '../../src/charts/spec.js';
import { trendChart } from '../../src/charts/trend-chart.js';
import { suppressSmallCells } from '../../src/privacy/small-cells.js';
import { compareScores } from '../../src/score/compare.js';
import { idmFramework } from '../../src/score/frameworks/idm.js';
import { scoreValues } from '../../src/score/score-values.js';
import type { Language } from '../../src/texts/language.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { adinda } from '../../src/vocabulary/concepts/adinda.js';

/** The six dimensions of the charts, in one language. */
export const dimensionsIn = (language: Language) =>
  codesOf(adinda).map((code) => ({ code, label: language.concepts.adinda.concepts[code].label }));

/** Four classes, from low to high, in one language. */
export const classesIn = (language: Language) =>
  (['sangat-rendah', 'rendah', 'sedang', 'tinggi'] as const).map((code) => ({
    code,
    label: language.frameworks['adinda-2027'].classes[code],
  }));

const scores = [81.25, undefined, 0, 66.04, 100, 41.5];
export const profileIn = (language: Language) =>
  dimensionsIn(language).map(({ code, label }, i) => {
    const score = scores[i];
    return {
      code,
      label,
      ...(score === undefined ? {} : { score, low: Math.max(0, score - 7.5), high: Math.min(100, score + 5) }),
    };
  });

export const series = [
  { at: 2020, label: '2020', score: 41.5 },
  { at: 2021, label: '2021', score: 44 },
  { at: 2022, label: '2022' },
  { at: 2023, label: '2023', score: 47.25, low: 40, high: 53 },
  { at: 2025, label: '2025', score: 58.75 },
];

export const counts = [
  { region: 'Kabupaten Kotawaringin Barat', class: 'rendah', count: 3 },
  { region: 'Kabupaten Kotawaringin Barat', class: 'sedang', count: 6 },
  { region: 'Kabupaten Kotawaringin Barat', class: 'tinggi', count: 2 },
  { region: 'Kabupaten Kotawaringin Barat', class: null, count: 4 },
  { region: 'Kota Palangka Raya', class: 'sangat-rendah', count: 1 },
  { region: 'Kota Palangka Raya', class: 'tinggi', count: 19 },
  { region: 'Kabupaten Kapuas', class: null, count: 0 },
];

export const contributions = codesOf(adinda).map((code, i) => ({
  dimension: code,
  share: [0.3, 0.25, 0.2, 0.15, 0.08, 0.02][i]!,
}));
export const counting = [
  { region: 'Kabupaten Kotawaringin Barat', units: 1200, m0: 0.415, contributions },
  { region: 'Kota Palangka Raya', units: 30, m0: 0, contributions: [] },
  { region: 'Kabupaten Kapuas', units: 0 },
];

export const ranks = [
  { name: 'Kabupaten Kotawaringin Barat', rank: 1, low: 1, high: 3 },
  { name: 'Kota Palangka Raya', rank: 2.5, low: 1, high: 4 },
  { name: 'Kabupaten Kapuas', rank: 4, low: 3, high: 4 },
];

/** Counts of which the small ones were hidden, with the names of two regions. */
const safe = suppressSmallCells(
  [
    [6, 1, 7, 20, 0],
    [3, 16, 9, 12, 5],
    [30, 20, 10, 8, 9],
  ],
  { minimum: 5 },
);
const kabupaten = ['Kabupaten Kotawaringin Barat', 'Kota Palangka Raya', 'Kabupaten Kapuas'];

export const shares = [
  { name: 'Kumai', count: 9, of: 18 },
  { name: 'Arut Selatan', count: 20, of: 20 },
  { name: 'Pangkalan Lada', count: 0, of: 11 },
  { name: 'Kotawaringin Lama', count: null, of: 17 },
  { name: 'Pangkalan Banteng', count: null, of: null },
  { name: 'Arut Utara', count: 0, of: 0 },
];

export const agreement = [
  { name: 'Diskusi', alpha: 0.72, low: 0.6, high: 0.81, units: 40 },
  { name: 'Jejaring', alpha: -0.14, low: -0.3, high: 0.1, units: 12 },
  { name: 'Aspirasi', units: 0 },
];

const lastYear = scoreValues({ iks: 0.9, ike: 0.6, ikl: 0.6 }, idmFramework);
const thisYear = scoreValues({ iks: 0.7, ike: 0.9, ikl: 0.6 }, { ...idmFramework, id: 'idm-lain' });
const change = compareScores(lastYear, thisYear, [idmFramework, { ...idmFramework, id: 'idm-lain' }]);

/** Options of a sample: with a whole language, for the names of what is drawn. */
export type SampleOptions = ChartOptions & { readonly language: Language };

/** Every chart, made of data that exercise it. */
export const charts: Readonly<Record<string, (options: SampleOptions) => VegaLiteSpec>> = {
  profile: (options) => profileChart(profileIn(options.language), options),
  trend: (options) => trendChart(series, { ...options, line: { slope: 3.4, intercept: -6828, low: 2.1, high: 4.2 } }),
  'class shares': (options) => classSharesChart(counts, { ...options, classes: classesIn(options.language) }),
  'counting index': (options) => countingChart(counting, { ...options, dimensions: dimensionsIn(options.language) }),
  'counting index as empowerment': (options) =>
    countingChart(counting, { ...options, dimensions: dimensionsIn(options.language), reading: 'empowerment' }),
  'rank intervals': (options) => rankIntervalsChart(ranks, options),
  'class shares with hidden counts': (options) => {
    const classes = classesIn(options.language);
    const { counts, totals } = classCounts(safe, kabupaten, [...classes.map(({ code }) => code), null]);
    return classSharesChart(counts, { ...options, classes, totals });
  },
  'counting index with hidden regions': (options) =>
    countingChart([...counting, { region: 'Kabupaten Lamandau', units: null, m0: null }], {
      ...options,
      dimensions: dimensionsIn(options.language),
    }),
  sensitivity: (options) =>
    sensitivityChart(
      dimensionsIn(options.language).map(({ label }, i) => ({
        name: label,
        changes: i < 4 ? [i - 3.25, 2 - i / 2] : [i - 4],
      })),
      options,
    ),
  completeness: (options) => completenessChart(shares, options),
  coverage: (options) => coverageChart(shares, options),
  agreement: (options) => agreementChart(agreement, options),
  change: (options) => changeChart(change, options),
};
