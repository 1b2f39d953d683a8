import type { WithInterval } from './checks.js';

/** One period of a series. */
export interface TrendPoint extends WithInterval {
  /** Where the period lies in time, in the unit of the caller (years, months …); rises from point to point. */
  readonly at: number;
  /** What people call it, such as `2025` or `Triwulan I 2025`. */
  readonly label: string;
  /** Absent when there is none for this period: the line is broken there. */
  readonly score?: number;
}

/** A straight line through a series: `intercept + slope × at`. */
export interface TrendLine {
  /** Points for each unit of `at`. */
  readonly slope: number;
  /** What a unit of `at` is called, such as `year`. */
  readonly unit?: string;
  readonly intercept: number;
  /** The interval of the slope. It is drawn as a fan around the middle of the series. */
  readonly low?: number;
  readonly high?: number;
}
