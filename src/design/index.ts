/**
 * What designers of a framework ask of many measurements: availability, consistency, correlation, importance.
 *
 * @module
 */

export { type AvailabilityBy, type AvailabilityRow, availabilityTable } from './availability-table.js';
export {
  type CalibratedCriterion,
  type CalibratedFramework,
  type CalibrateOptions,
  type Calibration,
  calibrate,
  type KeptReason,
} from './calibrate.js';
export { consistencyOf, type GroupConsistency } from './consistency-of.js';
export {
  type CorrelationFlag,
  type Correlations,
  type CorrelationsOptions,
  correlationsOf,
} from './correlations-of.js';
export { type CriterionImportance, criterionImportance } from './criterion-importance.js';
export {
  type ClampedCriterion,
  type ClassDiscrimination,
  type DesignFinding,
  type DesignLimits,
  type DesignReport,
  type DesignReportOptions,
  designReport,
  type SizeCorrelation,
} from './design-report.js';
export type { Importance } from './importance.js';
export { type SimulatedDrivers, type SimulatedKim, type SimulationOptions, simulateKims } from './simulate-kims.js';
