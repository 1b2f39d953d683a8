/**
 * Numbers in, numbers out; one function a file.
 *
 * One convention for all: a figure that does not exist for the data given (the mean of nothing, the correlation with
 * something that does not vary) is `undefined`, never `NaN` and never 0; where the reason matters (agreement, trends,
 * bootstrap) the answer is an `Estimate`, either the figures or one reason of a closed list. A value that is not a finite number, or two
 * lists of different length, is a mistake of the calling program and throws `KimError`.
 *
 * @module
 */

export {
  type BootstrapFigures,
  type BootstrapOptions,
  bootstrapInterval,
  type NoBootstrapReason,
} from './bootstrap-interval.js';
export { cohenKappa, type KappaOptions } from './cohen-kappa.js';
export { type CronbachFigures, cronbachAlpha, type ItemFigures, type NoCronbachReason } from './cronbach-alpha.js';
export type { Estimate, Interval, NotEstimable } from './estimate.js';
export {
  type IccFigures,
  type IccForm,
  type IccOptions,
  type IccValue,
  intraclassCorrelation,
  type NoIccReason,
} from './intraclass-correlation.js';
export {
  type KappaFigures,
  type KappaResult,
  type KappaWeights,
  kappaOfTable,
  type NoKappaReason,
} from './kappa-of-table.js';
export {
  type AlphaFigures,
  type AlphaInterval,
  type AlphaOptions,
  krippendorffAlpha,
  type NoAlphaReason,
} from './krippendorff-alpha.js';
export type { AlphaMetric } from './krippendorff-disagreement.js';
export {
  type MannKendallFigures,
  type MannKendallOptions,
  mannKendall,
  type NoMannKendallReason,
} from './mann-kendall.js';
export type { RatingValue } from './rating-value.js';
export { type RawAgreementFigures, rawAgreement } from './raw-agreement.js';
export { type SenSlopeFigures, type SenSlopeOptions, senSlope } from './sen-slope.js';
export type { SeriesValue } from './series.js';
export { type WilsonOptions, wilsonInterval } from './wilson-interval.js';
