import { type Ratio, ratio } from '../kernel/ratio.js';

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
  let [concordant, discordant, orderedInFirst, orderedInSecond] = [0, 0, 0, 0];
  for (let i = 0; i < first.length; i++) {
    for (let j = i + 1; j < first.length; j++) {
      const a = Math.sign((first[i] as number) - (first[j] as number));
      const b = Math.sign((second[i] as number) - (second[j] as number));
      if (a !== 0) orderedInFirst++;
      if (b !== 0) orderedInSecond++;
      if (a * b > 0) concordant++;
      else if (a * b < 0) discordant++;
    }
  }
  const preserved = ratio(concordant, orderedInFirst);
  if (orderedInFirst === 0 || orderedInSecond === 0) return { preserved };
  return { tauB: (concordant - discordant) / Math.sqrt(orderedInFirst * orderedInSecond), preserved };
}
