import type { ClassBands } from '../../../src/score/framework.js';

/**
 * Maturity of electronic government (SPBE), 1 to 5: predicates of Permenpan RB 5/2018
 * (below 1.8 kurang, below 2.6 cukup, below 3.5 baik, below 4.2 sangat baik, to 5.0 memuaskan): half-open as published.
 */
export const spbeBands: ClassBands = {
  bands: [
    { code: 'kurang', from: 1, to: 1.8 },
    { code: 'cukup', from: 1.8, to: 2.6 },
    { code: 'baik', from: 2.6, to: 3.5 },
    { code: 'sangat-baik', from: 3.5, to: 4.2 },
    { code: 'memuaskan', from: 4.2, to: 5 },
  ],
  margin: 0.05,
  basis: { kind: 'reference', reference: 'Permenpan RB 5/2018' },
};
