import { finiteNumber, requireArgument } from '../kernel/arguments.js';
import { type Estimate, notEstimable } from './estimate.js';

/**
 * Growth from one value to a later one, as a share of the earlier one.
 *
 * @returns 0.25 for a quarter more; a reason where the base is 0 or below, of which nothing can be a share.
 * @throws KimError `invalid-argument` when a number is not finite.
 *
 * @example
 * ```ts
 * growth(40, 50); // { status: 'estimated', growth: 0.25 }
 * growth(0, 50); // { status: 'not-estimable', reason: 'base-not-positive' }
 * ```
 */
export function growth(before: number, after: number): Estimate<{ readonly growth: number }, 'base-not-positive'> {
  requireArgument(before, finiteNumber, 'growth', 'before');
  requireArgument(after, finiteNumber, 'growth', 'after');
  return before > 0 ? { status: 'estimated', growth: (after - before) / before } : notEstimable('base-not-positive');
}
