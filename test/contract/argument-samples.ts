import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

/*
 * One right call of every public function, from which the matrix of wrong arguments is made. Options are written out in
 * full, because each of them is spoilt in turn.
 */

export interface Sample {
  /** The arguments, made anew for every call. */
  readonly call: () => readonly unknown[];
  /** Positions of what users typed: whatever stands there, nothing is thrown. */
  readonly data?: readonly number[];
  /** Positions of records that are handed on as they are, so that `NaN` in them is not this function's. */
  readonly handedOn?: readonly number[];
  /** Whether `undefined` is an answer: a figure that does not exist for the data given. */
  readonly mayBeUndefined?: boolean;
}

/** Entry points whose functions all check what they are given. */
export const checkedEntries: readonly string[] = ['./stats', './privacy'];

const numbers = [1, 2, 4, 8, 16];
const others = [2, 1, 3, 5, 4];
const figure = (...args: readonly unknown[]): Sample => ({ call: () => args, mayBeUndefined: true });
const call = (...args: readonly unknown[]): Sample => ({ call: () => args });

const stats: Readonly<Record<string, Sample>> = {
  annualisedGrowth: call(1, 2, 3),
  bootstrapInterval: call(numbers, (list: readonly number[]) => list[0], { seed: 1, replicates: 10, confidence: 0.9 }),
  cohenKappa: call([1, 2, 1], [1, 2, 2], { weights: 'linear', categories: [1, 2] }),
  correlationMatrix: call([numbers, others], { method: 'spearman', minimum: 3 }),
  covariance: figure(numbers, others, { of: 'sample' }),
  cronbachAlpha: call([numbers, others]),
  denominate: call(numbers, others, 100),
  fProbability: call(2, 3, 4),
  fQuantile: call(0.9, 3, 4),
  growth: call(1, 2),
  imputeGroupMean: call([1, undefined], ['a', 'a']),
  intraclassCorrelation: call(
    [
      [1, 2, 1],
      [1, 2, 2],
    ],
    { form: 'one-way', confidence: 0.9 },
  ),
  kappaOfTable: call(
    [
      [2, 1],
      [0, 3],
    ],
    { weights: 'linear', positions: [0, 1] },
  ),
  krippendorffAlpha: call(
    [
      [1, 2, 1],
      [1, 2, 2],
    ],
    { metric: 'ordinal', bootstrap: { seed: 1, replicates: 10, confidence: 0.9 } },
  ),
  kurtosis: figure(numbers),
  mannKendall: call(numbers, { times: [0, 1, 2, 3, 4], alternative: 'rising', minimum: 3 }),
  mean: figure(numbers),
  median: figure(numbers),
  normalProbability: call(1),
  normalQuantile: call(0.9),
  pearsonCorrelation: figure(numbers, others),
  quantile: figure(numbers, 0.5, 'type-7'),
  rank: call(numbers, { ties: 'min', order: 'descending' }),
  rawAgreement: call(
    [
      [1, 2, 1],
      [1, 2, 2],
    ],
    { within: 1 },
  ),
  senSlope: call(numbers, { times: [0, 1, 2, 3, 4], confidence: 0.9 }),
  skewness: figure(numbers),
  spearmanCorrelation: figure(numbers, others),
  standardDeviation: figure(numbers, { of: 'population' }),
  sum: call(numbers),
  variance: figure(numbers, { of: 'population' }),
  weightedMean: figure(numbers, others),
  wilsonInterval: figure(3, 10, { confidence: 0.9, continuityCorrection: true }),
  winsorise: call(numbers, { skewness: 2, kurtosis: 3.5, most: 5 }),
};

const counts = [
  [6, 1, 7],
  [3, 16, 9],
];
const suppression = {
  minimum: 5,
  zeros: 'shown',
  protection: 5,
  totals: 'published',
  keyed: (text: string) => text,
};

const privacy: Readonly<Record<string, Sample>> = {
  classedFields: call('registration'),
  fieldClass: figure('registration', ['members', 0, 'name']),
  minorsIn: call({ kind: 'activity-report', activities: [] }, { members: [{ id: 'a', ageBand: 'usia-di-bawah-18' }] }),
  redact: {
    call: () => [
      fullReport,
      'public',
      { pseudonym: (id: string) => `p-${id}`, keepTitles: true, registration: fullRegistration },
    ],
    handedOn: [0],
  },
  suppressSmallCells: call(counts, suppression),
  suppressSmallCounts: call([6, 1, 7], suppression),
};

export const samples: Readonly<Record<string, Sample>> = { ...stats, ...privacy };
