import { defineFramework } from '../define-framework.js';
import type { Criterion, Framework } from '../framework.js';

/** The three parts: social (IKS), economic (IKE) and ecological (IKL) resilience. */
export type IdmPart = 'iks' | 'ike' | 'ikl';

/** Sum of scores from 0 to 5 over the highest possible sum. */
const shareOfMaximum = {
  kind: 'quantitative',
  direction: 'higher',
  normalise: { method: 'goalposts', worst: 0, best: 1 },
  basis: { kind: 'natural-bound' },
} as const satisfies Criterion;

/**
 * Village development index (Indeks Desa Membangun): the mean of three parts, each from 0 to 1.
 *
 * The official cut-offs have four decimals and close a class above (`<= 0.4907`). Copies rounded to two or three
 * decimals put villages into the wrong class: 0.8152 is Maju by the regulation and Mandiri by the rounded table.
 * Made for villages, not for KIMs, and replaced by the Indeks Desa from 2025 on.
 */
export const idmFramework: Framework<IdmPart> = /* @__PURE__ */ defineFramework<IdmPart>({
  id: 'idm-2016',
  // The year of the regulation; the day was not found in a source that could be read.
  since: '2016-01-01',
  until: '2025-01-01',
  range: { min: 0, max: 1 },
  criteria: {
    iks: { ...shareOfMaximum },
    ike: { ...shareOfMaximum },
    ikl: {
      ...shareOfMaximum,
    },
  },
  root: {
    code: 'idm',
    weight: 1,
    aggregation: { method: 'arithmetic' },
    missing: { policy: 'require-all' },
    children: [
      { criterion: 'iks', weight: 1 },
      { criterion: 'ike', weight: 1 },
      { criterion: 'ikl', weight: 1 },
    ],
  },
  bands: {
    bands: [
      { code: 'sangat-tertinggal', from: 0, to: 0.4907 },
      { code: 'tertinggal', from: 0.4907, to: 0.5989 },
      { code: 'berkembang', from: 0.5989, to: 0.7072 },
      { code: 'maju', from: 0.7072, to: 0.8155 },
      { code: 'mandiri', from: 0.8155, to: 1 },
    ],
    margin: 0.01,
    basis: { kind: 'source', citation: { source: 'permendesa-pdtt-2-2016' } },
    cutOffBelongsTo: 'lower',
  },
  origin: {
    status: 'official-preset',
    sources: [{ source: 'permendesa-pdtt-2-2016' }],
  },
});
