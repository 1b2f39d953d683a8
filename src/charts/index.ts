/**
 * Charts as data: pure functions from plain rows to Vega-Lite specifications, with labels and alternative texts in the
 * language of the language. Drawing them is the host's business; see docs/charts.md.
 *
 * @module
 */
export { type AgreementChartOptions, type AgreementRow, agreementChart } from './agreement-chart.js';
export { type ChangeToDraw, changeChart } from './change-chart.js';
export type { WithInterval } from './checks.js';
export { classCounts } from './class-counts.js';
export { type ClassCount, type ClassSharesOptions, classSharesChart, type RegionTotal } from './class-shares-chart.js';
export { completenessChart } from './completeness-chart.js';
export { type CountingOptions, type CountingRow, countingChart } from './counting-chart.js';
export { coverageChart } from './coverage-chart.js';
export type { ChartOptions } from './options.js';
export { type ProfileOptions, type ProfileRow, profileChart } from './profile-chart.js';
export { profileRows } from './profile-rows.js';
export { type RankRow, rankIntervalsChart } from './rank-intervals-chart.js';
export { type SensitivityRow, sensitivityChart } from './sensitivity-chart.js';
export type { ShareRow } from './shares.js';
export type * from './spec.js';
export { type TrendOptions, trendChart } from './trend-chart.js';
export type { TrendLine, TrendPoint } from './trend-series.js';
