/**
 * From records to measurements: indicators as declarations, the one pass that feeds them, second readings of the same
 * measurements, and checks between lists.
 *
 * @module
 */

export { defineIndicator } from './define-indicator.js';
export * from './dimensions.js';
export { type Exposure, exposureOf } from './exposure.js';
export type * from './indicator.js';
export type { InferredFacets } from './inferred-facets.js';
export {
  type DevelopmentIndicator,
  type DevelopmentMeasurement,
  type DevelopmentNotCounted,
  type DevelopmentOptions,
  type DevelopmentReason,
  measureDevelopment,
} from './measure-development.js';
export * from './measure-kim.js';
export type * from './measurements.js';
export type * from './not-counted.js';
export type * from './reasons.js';
export * from './registry.js';
export type { KimRecords } from './require-records.js';
export type { Consensus, CountedRating, RubricReading } from './rubrics.js';
