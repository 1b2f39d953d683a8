import { defineFramework } from '../../../src/score/define-framework.js';

/**
 * The Human Development Index as a framework of this library.
 * Source: UNDP, Human Development Report 2023/24, Technical notes, note 1
 * (https://hdr.undp.org/sites/default/files/2023-24_HDR/hdr2023-24_technical_notes.pdf).
 */
const reference = { kind: 'reference', reference: 'UNDP, HDR 2023/24, technical note 1' } as const;

export const hdi = defineFramework({
  id: 'hdi-2022',
  since: '2022-01-01',
  range: { min: 0, max: 1 },
  criteria: {
    'life-expectancy': {
      kind: 'quantitative',
      direction: 'higher',
      normalise: { method: 'goalposts', worst: 20, best: 85 },
      basis: reference,
    },
    'expected-schooling': {
      kind: 'quantitative',
      direction: 'higher',
      normalise: { method: 'goalposts', worst: 0, best: 18 },
      basis: reference,
    },
    'mean-schooling': {
      kind: 'quantitative',
      direction: 'higher',
      normalise: { method: 'goalposts', worst: 0, best: 15 },
      basis: reference,
    },
    income: {
      kind: 'quantitative',
      direction: 'higher',
      normalise: { method: 'goalposts', worst: 100, best: 75000, transform: 'ln' },
      basis: reference,
    },
  },
  root: {
    code: 'hdi',
    weight: 1,
    aggregation: { method: 'geometric', zero: 'limit' },
    missing: { policy: 'require-all' },
    children: [
      { criterion: 'life-expectancy', weight: 1 },
      {
        code: 'education',
        weight: 1,
        aggregation: { method: 'arithmetic' },
        missing: { policy: 'require-all' },
        children: [
          { criterion: 'expected-schooling', weight: 1 },
          { criterion: 'mean-schooling', weight: 1 },
        ],
      },
      { criterion: 'income', weight: 1 },
    ],
  },
  bands: {
    bands: [
      { code: 'low', from: 0, to: 0.55 },
      { code: 'medium', from: 0.55, to: 0.7 },
      { code: 'high', from: 0.7, to: 0.8 },
      { code: 'very-high', from: 0.8, to: 1 },
    ],
    margin: 0.01,
    basis: reference,
  },
  origin: {
    status: 'local',
    sources: ['UNDP, HDR 2023/24'],
  },
});
