import { finiteNumber, requireArgument } from '../kernel/arguments.js';
import type { Fraction } from './framework.js';
import { fraction } from './kinds.js';

/**
 * Whether a part reaches a fraction of a whole, without dividing: 5 of 6 reaches 5/6 exactly. For whole numbers
 * (counts, integer weights) whose products stay below 2^53 the answer is exact.
 *
 * @example
 * ```ts
 * isAtLeastShare(5, 6, { numerator: 5, denominator: 6 }); // true
 * isAtLeastShare(3, 5, { numerator: 2, denominator: 3 }); // false
 * ```
 */
export function isAtLeastShare(part: number, whole: number, share: Fraction): boolean {
  requireArgument(part, finiteNumber, 'isAtLeastShare', 'part');
  requireArgument(whole, finiteNumber, 'isAtLeastShare', 'whole');
  requireArgument(share, fraction, 'isAtLeastShare', 'share');
  return atLeast(part, whole, share);
}

/** The same for arguments that are known to be sound. @internal */
export function atLeast(part: number, whole: number, share: Fraction): boolean {
  return part * share.denominator >= share.numerator * whole;
}
