/**
 * Which KIMs are empowered, by counting over many groups (Alkire-Foster).
 *
 * @module
 */

export { countDeprivations } from './count-deprivations.js';
export { type CountableCriteria, type CountableSet, countableCriteria } from './countable-criteria.js';
export {
  type CountingChange,
  type CountingChangeOptions,
  countingChange,
  type FigureChange,
} from './counting-change.js';
export type {
  CountedDimension,
  CountedIndicator,
  CountingDefinition,
  CountingIndex,
} from './counting-index.js';
export {
  type CountingRun,
  type CountingScenario,
  countingRobustness,
  cutOffScenarios,
  dimensionWeightScenarios,
  type NamedWeight,
} from './counting-robustness.js';
export {
  type CountingDecomposition,
  type CountingSubgroup,
  decomposeCounting,
} from './decompose-counting.js';
export type { DeprivationData } from './deprivation-data.js';
export {
  countKims,
  type DeprivationTable,
  type DeprivationTableOptions,
  deprivationTable,
  type MeasuredKim,
} from './deprivation-table.js';
export { type AdequacyCutOff, deprivationsBelow } from './deprivations-below.js';
export type { Identification } from './identification.js';
export { integerWeights, type WeightTree } from './integer-weights.js';
export type { RankAgreement } from './rank-agreement.js';
export type { ExcludedUnit } from './tally.js';
