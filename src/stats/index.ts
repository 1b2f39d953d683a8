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

export { annualisedGrowth, type NoAnnualisedReason } from './annualised-growth.js';
export {
  type BootstrapFigures,
  type BootstrapOptions,
  bootstrapInterval,
  type NoBootstrapReason,
} from './bootstrap-interval.js';
export { cohenKappa, type KappaOptions } from './cohen-kappa.js';
export { type CorrelationCell, type CorrelationMatrixOptions, correlationMatrix } from './correlation-matrix.js';
export { covariance } from './covariance.js';
export { type CronbachFigures, cronbachAlpha, type ItemFigures, type NoCronbachReason } from './cronbach-alpha.js';
export { denominate } from './denominate.js';
export type { Estimate, Interval, NotEstimable } from './estimate.js';
export { fProbability, fQuantile } from './f-distribution.js';
export { growth } from './growth.js';
export { type Imputed, imputeGroupMean } from './impute-group-mean.js';
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
export { kurtosis } from './kurtosis.js';
export {
  type MannKendallFigures,
  type MannKendallOptions,
  mannKendall,
  type NoMannKendallReason,
} from './mann-kendall.js';
export { mean } from './mean.js';
export { median } from './median.js';
export { normalProbability, normalQuantile } from './normal-distribution.js';
export { pearsonCorrelation } from './pearson-correlation.js';
export { type QuantileType, quantile } from './quantile.js';
export { type RankOptions, rank, type Ties } from './rank.js';
export type { RatingValue } from './rating-value.js';
export { type RawAgreementFigures, rawAgreement } from './raw-agreement.js';
export { type SenSlopeFigures, type SenSlopeOptions, senSlope } from './sen-slope.js';
export type { SeriesValue } from './series.js';
export { skewness } from './skewness.js';
export { spearmanCorrelation } from './spearman-correlation.js';
export { standardDeviation } from './standard-deviation.js';
export { sum } from './sum.js';
export { type SpreadOptions, variance } from './variance.js';
export { weightedMean } from './weighted-mean.js';
export { type WilsonOptions, wilsonInterval } from './wilson-interval.js';
export { type Winsorised, type WinsoriseOptions, winsorise } from './winsorise.js';
