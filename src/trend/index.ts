/**
 * How scores change over periods.
 *
 * @module
 */

export type { PeriodCards } from './period-values.js';
export { type Trend, type TrendFigures, type TrendOptions, type TrendPoint, trendOf } from './trend-of.js';
