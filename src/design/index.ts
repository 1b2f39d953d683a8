/**
 * What designers of a framework ask of many measurements: availability, consistency, correlation, importance.
 *
 * @module
 */

export { type AvailabilityBy, type AvailabilityRow, availabilityTable } from './availability-table.js';
export { consistencyOf, type GroupConsistency } from './consistency-of.js';
export {
  type CorrelationFlag,
  type Correlations,
  type CorrelationsOptions,
  correlationsOf,
} from './correlations-of.js';
export { type CriterionImportance, criterionImportance } from './criterion-importance.js';
export { dimensionImportance, effectiveImportance, type Importance } from './importance.js';
