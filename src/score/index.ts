/**
 * From measurements to a score that can be defended: frameworks as data, normalisers, means, classes, targets, and the
 * comparison of two scores.
 *
 * @module
 */

export { type AggregatorLaws, aggregatorLaws } from './aggregate/aggregators.js';
export type { MeanOptions, ZeroOptions } from './aggregate/arguments.js';
export { arithmeticMean } from './aggregate/arithmetic-mean.js';
export { geometricMean } from './aggregate/geometric-mean.js';
export { harmonicMean } from './aggregate/harmonic-mean.js';
export { powerMean } from './aggregate/power-mean.js';
export { recompose } from './aggregate/recompose.js';
export { weakestLink } from './aggregate/weakest-link.js';
export {
  assessProgramme,
  type PlannedResult,
  type PlanStatus,
  type ProgrammeEvidence,
  type ProgrammeResult,
  type ProgrammeTargetResult,
} from './assess-programme.js';
export { classBandFaults, placeInClass } from './class-bands.js';
export {
  type ChangeSplit,
  type CriterionChange,
  compareScores,
  type NoSplitReason,
  type ScoreComparison,
} from './compare.js';
export { defineFramework } from './define-framework.js';
export type * from './framework.js';
export { adindaFramework } from './frameworks/adinda.js';
export { type IdmPart, idmFramework } from './frameworks/idm.js';
export { type IkmElement, ikmFramework } from './frameworks/ikm.js';
export { type FrameworkId, frameworkById, frameworks } from './frameworks.js';
export { isAtLeastShare } from './is-at-least-share.js';
export { type NextStep, nextSteps, type WayToNextClass, wayToNextClass } from './next-steps.js';
export { distanceToReference, distanceToTarget } from './normalise/distance.js';
export { type GoalpostOptions, goalposts } from './normalise/goalposts.js';
export { levelValue, likertFromZero, likertProportional } from './normalise/levels.js';
export { minMax, type SampleOptions } from './normalise/min-max.js';
export { intoRange, type Normalised, type OutputRange } from './normalise/output-range.js';
export { type PercentileTies, percentile } from './normalise/percentile.js';
export { rankScore } from './normalise/rank-score.js';
export { type TargetBandOptions, targetBand } from './normalise/target-band.js';
export { applyTransform } from './normalise/transform.js';
export { zScore } from './normalise/z-score.js';
export { createScorer, type ScoreContext, type ScoreInput, type Scorer, scoreKim } from './score-kim.js';
export { scoreValues } from './score-values.js';
export {
  assessTarget,
  type DisaggregationCheck,
  type Target,
  type TargetPart,
  type TargetResult,
  type TargetStatus,
} from './targets.js';
export { frameworkFaults } from './validate-framework.js';
export { withWeights } from './with-weights.js';
