/** How many pairs of places are ordered in each of two lists, and how many alike. */
export interface KendallPairs {
  /** Pairs with the same order in both. */
  readonly concordant: number;
  /** Pairs with the opposite order. */
  readonly discordant: number;
  readonly orderedInFirst: number;
  readonly orderedInSecond: number;
}

/**
 * Compares all pairs of places of two lists of one length; for tens and hundreds, not for a hundred thousand.
 *
 * @internal
 */
export function kendallPairs(first: readonly number[], second: readonly number[]): KendallPairs {
  let [concordant, discordant, orderedInFirst, orderedInSecond] = [0, 0, 0, 0];
  for (const [i, x] of first.entries()) {
    const y = second[i] ?? Number.NaN;
    for (let j = 0; j < i; j++) {
      const a = Math.sign(x - (first[j] ?? Number.NaN));
      const b = Math.sign(y - (second[j] ?? Number.NaN));
      if (a !== 0) orderedInFirst++;
      if (b !== 0) orderedInSecond++;
      if (a * b > 0) concordant++;
      else if (a * b < 0) discordant++;
    }
  }
  return { concordant, discordant, orderedInFirst, orderedInSecond };
}

/**
 * Kendall's tau-b: 1 for the same order, −1 for the opposite one; `undefined` where one of the lists is all ties.
 *
 * @internal
 */
export function tauB({ concordant, discordant, orderedInFirst, orderedInSecond }: KendallPairs): number | undefined {
  if (orderedInFirst === 0 || orderedInSecond === 0) return undefined;
  return (concordant - discordant) / Math.sqrt(orderedInFirst * orderedInSecond);
}
