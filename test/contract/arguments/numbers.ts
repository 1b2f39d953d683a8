import { fullRegistration } from '../../fixtures/full-registration.js';
import { fullReport } from '../../fixtures/full-report.js';
import { call, figure, type Samples } from './sample.js';

const numbers = [1, 2, 4, 8, 16];
const others = [2, 1, 3, 5, 4];

export const stats: Samples = {
  bootstrapInterval: call(numbers, (list: readonly number[]) => list[0], { seed: 1, replicates: 10, confidence: 0.9 }),
  cohenKappa: call([1, 2, 1], [1, 2, 2], { weights: 'linear', categories: [1, 2] }),
  cronbachAlpha: call([numbers, others]),
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
  mannKendall: call(numbers, { times: [0, 1, 2, 3, 4], alternative: 'rising', minimum: 3 }),
  rawAgreement: call(
    [
      [1, 2, 1],
      [1, 2, 2],
    ],
    { within: 1 },
  ),
  senSlope: call(numbers, { times: [0, 1, 2, 3, 4], confidence: 0.9 }),
  wilsonInterval: figure(3, 10, { confidence: 0.9, continuityCorrection: true }),
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

export const privacy: Samples = {
  classedFields: call('registration'),
  fieldClass: figure('registration', ['members', 0, 'name']),
  minorsIn: call({ kind: 'activity-report', activities: [] }, { members: [{ id: 'a', ageBand: 'usia-di-bawah-18' }] }),
  redact: {
    call: () => [
      fullReport,
      { pseudonym: (id: string) => `p-${id}`, keepTitles: true, registration: fullRegistration },
    ],
    handedOn: [0],
  },
  suppressSmallCells: call(counts, suppression),
  suppressSmallCounts: call([6, 1, 7], suppression),
};
