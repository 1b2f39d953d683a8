import type { Citation } from '../vocabulary/concept.js';

/** Where a number of a framework comes from, when it is not law. */
export type Basis =
  /** A source names it, or is the nearest documented anchor; no source set it for scoring KIMs. */
  | { readonly kind: 'source'; readonly citation: Citation }
  /** The ends of the scale itself: a share lies between 0 and 1. */
  | { readonly kind: 'natural-bound' }
  /** A default of this library that needs local calibration. */
  | { readonly kind: 'needs-local-calibration' };
