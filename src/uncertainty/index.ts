/**
 * How sure scores and ratings are: replicates, ranks, sensitivity, agreement of raters.
 *
 * @module
 */

export type { ClassLabel } from '../model/certainty.js';
export type { ClassProbability, LabelLimits } from '../score/certainty/class-label.js';
export {
  type AgreementOptions,
  agreementOf,
  type CriterionAgreement,
  type Disagreement,
  type RatedUnit,
} from './agreement-of.js';
export type {
  Alternative,
  SampleNormalisation,
  UncertainKim,
  UncertaintyPlan,
  Variation,
  WeightVariation,
} from './plan.js';
export type { RankInterval } from './rank-intervals.js';
export { type RaterSeverity, type RaterSeverityOptions, raterSeverity } from './rater-severity.js';
export { type Replicate, replicateOf } from './replicate-of.js';
export {
  type KimUncertainty,
  type ScoreUncertainty,
  scoreUncertainty,
  type UncertaintyOptions,
} from './score-uncertainty.js';
export { type LeaveOneOut, leaveOneOut, type OneAtATime, oneAtATime, type Shift } from './sensitivity.js';
