import { finiteNumber, requireArgument } from '../kernel/arguments.js';
import { type Estimate, notEstimable } from './estimate.js';

/** Why there is no growth a year. */
export type NoAnnualisedReason =
  /** The earlier value is 0 or below. */
  | 'base-not-positive'
  /** The later value is below 0: no yearly factor leads there. */
  | 'end-negative'
  /** No time lies between the two. */
  | 'no-time-between';

/**
 * Compound annual growth: the yearly rate that leads from one value to the other, (after / before)^(1/years) − 1.
 *
 * @param years between the two, a fraction where needed.
 * @returns 0.1 for 10 % a year, or the reason why there is no such rate.
 * @throws KimError `invalid-argument` when a number is not finite.
 *
 * @example
 * ```ts
 * annualisedGrowth(100, 121, 2).growth.toFixed(12); // '0.100000000000'
 * annualisedGrowth(100, 0, 2).growth; // -1
 * annualisedGrowth(0, 5, 2).reason; // 'base-not-positive'
 * ```
 */
export function annualisedGrowth(
  before: number,
  after: number,
  years: number,
): Estimate<{ readonly growth: number }, NoAnnualisedReason> {
  requireArgument(before, finiteNumber, 'annualisedGrowth', 'before');
  requireArgument(after, finiteNumber, 'annualisedGrowth', 'after');
  requireArgument(years, finiteNumber, 'annualisedGrowth', 'years');
  if (!(years > 0)) return notEstimable('no-time-between');
  if (!(before > 0)) return notEstimable('base-not-positive');
  if (after < 0) return notEstimable('end-negative');
  return { status: 'estimated', growth: (after / before) ** (1 / years) - 1 };
}
