/** The plain figures, of which only some are public. */
export { covariance } from '../../../src/stats/covariance.js';
export { denominate } from '../../../src/stats/denominate.js';
export { imputeGroupMean } from '../../../src/stats/impute-group-mean.js';
export { kurtosis } from '../../../src/stats/kurtosis.js';
export { mean } from '../../../src/stats/mean.js';
export { median } from '../../../src/stats/median.js';
export { pearsonCorrelation } from '../../../src/stats/pearson-correlation.js';
export { quantile } from '../../../src/stats/quantile.js';
export { rank } from '../../../src/stats/rank.js';
export { skewness } from '../../../src/stats/skewness.js';
export { spearmanCorrelation } from '../../../src/stats/spearman-correlation.js';
export { standardDeviation } from '../../../src/stats/standard-deviation.js';
export { sum } from '../../../src/stats/sum.js';
export { variance } from '../../../src/stats/variance.js';
export { weightedMean } from '../../../src/stats/weighted-mean.js';
export { winsorise } from '../../../src/stats/winsorise.js';
