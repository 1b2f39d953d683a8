import type { Citation } from '../vocabulary/concept.js';

/** Where a number of a framework comes from, when it is not law. */
export type Basis =
  /** A source names it, or is the nearest documented anchor; no source set it for scoring KIMs. */
  | { readonly kind: 'source'; readonly citation: Citation }
  /** The ends of the scale itself: a share lies between 0 and 1. */
  | { readonly kind: 'natural-bound' }
  /** A default of this library that needs local calibration. */
  | { readonly kind: 'needs-local-calibration' }
  /** Set by `calibrate` from what groups of one population reached. */
  | CalibrationBasis;

/** What a calibrated number rests on: two percentiles of the values of a first year. */
export interface CalibrationBasis {
  readonly kind: 'calibration';
  /** How many groups had a value. */
  readonly n: number;
  /** Which percentiles, as shares: 0.1 and 0.9. */
  readonly shares: readonly [low: number, high: number];
  /** The values at them, in the unit of the criterion. */
  readonly values: readonly [low: number, high: number];
}
