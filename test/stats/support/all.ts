/** The plain figures, of which only some are public. */
export { covariance } from '../../../src/stats/covariance.js';
export { mean } from '../../../src/stats/mean.js';
export { median } from '../../../src/stats/median.js';
export { pearsonCorrelation } from '../../../src/stats/pearson-correlation.js';
export { quantile } from '../../../src/stats/quantile.js';
export { rank } from '../../../src/stats/rank.js';
export { spearmanCorrelation } from '../../../src/stats/spearman-correlation.js';
export { standardDeviation } from '../../../src/stats/standard-deviation.js';
export { sum } from '../../../src/stats/sum.js';
export { variance } from '../../../src/stats/variance.js';
export { denominate } from './denominate.js';
export { imputeGroupMean } from './impute-group-mean.js';
export { kurtosis } from './kurtosis.js';
export { skewness } from './skewness.js';
export { weightedMean } from './weighted-mean.js';
export { winsorise } from './winsorise.js';
