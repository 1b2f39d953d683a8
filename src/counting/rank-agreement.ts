import { type Ratio, ratio } from '../kernel/ratio.js';
import { kendallPairs, tauB } from '../stats/kendall-pairs.js';

/** How far two lists of figures put the same things into the same order. */
export interface RankAgreement {
  /** Kendall's tau-b: 1 for the same order, −1 for the opposite one. Absent where one of the lists is all ties. */
  readonly tauB?: number;
  /**
   * Pairs with an order in the first list that have the same order in the second, of all pairs with an order in the
   * first: the share of comparisons that hold.
   */
  readonly preserved: Ratio;
}

/**
 * Compares all pairs; for the ranking of places, not of a hundred thousand units.
 *
 * @internal
 */
export function rankAgreement(first: readonly number[], second: readonly number[]): RankAgreement {
  const pairs = kendallPairs(first, second);
  const tau = tauB(pairs);
  return {
    ...(tau !== undefined && { tauB: tau }),
    preserved: ratio(pairs.concordant, pairs.orderedInFirst),
  };
}
