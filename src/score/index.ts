/**
 * From measurements to a score that can be defended: frameworks as data, classes, targets, and the comparison
 * of two scores.
 *
 * @module
 */

export type { MeanOptions, ZeroOptions } from './aggregate/arguments.js';
export {
  assessProgramme,
  type PlannedResult,
  type PlanStatus,
  type ProgrammeEvidence,
  type ProgrammeResult,
  type ProgrammeTargetResult,
} from './assess-programme.js';
export { placeInClass } from './class-bands.js';
export {
  type ChangeSplit,
  type CriterionChange,
  compareScores,
  type NoSplitReason,
  type ScoreComparison,
} from './compare.js';
export { compareWithPeers, type PeerOptions, type PeerProfile, type PeerStanding } from './compare-with-peers.js';
export { defineFramework } from './define-framework.js';
export type * from './framework.js';
export { adindaFramework } from './frameworks/adinda.js';
export { type AdindaKegiatanCriterion, adindaKegiatanFramework } from './frameworks/adinda-kegiatan-2027.js';
export { type IdmPart, idmFramework } from './frameworks/idm.js';
export { type IkmElement, ikmFramework } from './frameworks/ikm.js';
export { type LcckPart, lcckBojonegoroFramework } from './frameworks/lcck-bojonegoro-2015.js';
export { pembinaanFramework } from './frameworks/pembinaan-2027.js';
export { ponorogoBands } from './frameworks/ponorogo-bands.js';
export { type FrameworkId, frameworkById, frameworks } from './frameworks.js';
export { type NextStep, nextSteps, type WayToNextClass, wayToNextClass } from './next-steps.js';
export type { ScoreInput } from './score-input.js';
export { createScorer, type ScoreContext, type Scorer, scoreKim } from './score-kim.js';
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
