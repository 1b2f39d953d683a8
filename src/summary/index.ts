/**
 * What a region shows: foldable, mergeable summaries.
 *
 * @module
 */

export type { Ratio } from '../kernel/ratio.js';
export type { ActivityCounts, ActivityDefinition, ActivityNumbers, ActivityStamp } from './activity-counts.js';
export {
  type ActivityFold,
  type ActivityFoldState,
  activityCountsOf,
  createActivityFold,
  foldActivityInto,
  kimIdsOf,
  mergeActivityFolds,
} from './activity-fold.js';
export { addKim, addKimInto, type KimFacts, retractKim } from './add-kim.js';
export type { ActivityFigures } from './finish-activities.js';
export {
  type CoverageFigures,
  finishSummary,
  type IndicatorFigures,
  type RegionSize,
  type SummaryFigures,
} from './finish-summary.js';
export { mergeSummaries } from './merge-summaries.js';
export type { BinnedQuantile, BinnedQuartiles } from './quartiles-from-bins.js';
export { restoreActivityFold, restoreSummary } from './restore.js';
export { type RegionSummary, type RolledUp, rollUpSummaries } from './roll-up.js';
export type { Seats } from './seats.js';
export {
  type ChangeFigures,
  type DevelopmentSummary,
  type DutyFigures,
  type FacilitatedChange,
  type FacilitationRoleFigures,
  summariseDevelopment,
} from './summarise-development.js';
export {
  createSummary,
  type IndicatorSums,
  type KnownCount,
  type Summary,
  type SummaryDefinition,
  type SummaryStamp,
} from './summary.js';
