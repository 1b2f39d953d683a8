import { defineFramework } from '../define-framework.js';
import type { Criterion, Framework } from '../framework.js';

/** The nine elements of the survey: u1 requirements, u2 procedure, u3 time, u4 cost, u5 result, u6 competence, u7 conduct, u8 complaints, u9 facilities. */
export type IkmElement = 'u1' | 'u2' | 'u3' | 'u4' | 'u5' | 'u6' | 'u7' | 'u8' | 'u9';

/** Mean of the answers from 1 to 4, times 25. */
const answer = {
  kind: 'qualitative',
  direction: 'higher',
  normalise: { method: 'linear', slope: 25, intercept: 0 },
  basis: { kind: 'source', citation: { source: 'permenpanrb-14-2017' } },
} as const satisfies Criterion;

/**
 * Public satisfaction index (Indeks Kepuasan Masyarakat) for a public service: the mean of nine elements, times 25.
 *
 * The weights are exactly one ninth. Reports that print the weight as 0.11 and calculate with it lose 1 % of every
 * score (90.560 for 91.475), which moves classes near a cut-off. Made for services, not for KIMs.
 * The printed bands (…64.99, 65.00…) leave gaps between two decimals: they are meant for scores as they are printed, and so
 * they are applied here.
 */
export const ikmFramework: Framework<IkmElement> = /* @__PURE__ */ defineFramework<IkmElement>({
  id: 'ikm-2017',
  // The year of the regulation; the day was not found in a source that could be read.
  since: '2017-01-01',
  range: { min: 25, max: 100 },
  criteria: {
    u1: { ...answer },
    u2: { ...answer },
    u3: { ...answer },
    u4: { ...answer },
    u5: { ...answer },
    u6: { ...answer },
    u7: { ...answer },
    u8: {
      ...answer,
    },
    u9: { ...answer },
  },
  root: {
    code: 'ikm',
    weight: 1,
    aggregation: { method: 'arithmetic' },
    missing: { policy: 'require-all' },
    children: [
      { criterion: 'u1', weight: 1 },
      { criterion: 'u2', weight: 1 },
      { criterion: 'u3', weight: 1 },
      { criterion: 'u4', weight: 1 },
      { criterion: 'u5', weight: 1 },
      { criterion: 'u6', weight: 1 },
      { criterion: 'u7', weight: 1 },
      { criterion: 'u8', weight: 1 },
      { criterion: 'u9', weight: 1 },
    ],
  },
  bands: {
    bands: [
      { code: 'd', from: 25, to: 65 },
      { code: 'c', from: 65, to: 76.61 },
      { code: 'b', from: 76.61, to: 88.31 },
      { code: 'a', from: 88.31, to: 100 },
    ],
    margin: 1,
    // The printed table has two decimals; a score is placed as it is printed, so that 64.995 is 65.00.
    decimals: 2,
    basis: { kind: 'source', citation: { source: 'permenpanrb-14-2017' } },
  },
  origin: {
    status: 'official-preset',
    sources: [{ source: 'permenpanrb-14-2017' }],
  },
});
