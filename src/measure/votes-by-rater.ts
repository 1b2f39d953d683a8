import { countingKey } from '../kernel/text.js';
import type { RubricLevel } from '../model/rating.js';

/**
 * What one rater gave for one criterion. Who gave the same level again has one vote. Of who gave different levels the lowest
 * counts: which of them is meant is not known, and a second level must not remove a low one.
 */
export interface RaterVote<Given> {
  /** The rater, however the id was spelt. */
  readonly raterId: string;
  /** The one that counts: the first of the lowest level. */
  readonly counted: Given;
  readonly others: readonly Given[];
}

/** @param given the levels given for one criterion; the votes come in the order of their first. */
export function votesByRater<Given extends { readonly raterId: string; readonly level: RubricLevel }>(
  given: readonly Given[],
): RaterVote<Given>[] {
  const byRater = new Map<string, Given[]>();
  for (const one of given) {
    const key = countingKey(one.raterId);
    const known = byRater.get(key);
    if (known === undefined) byRater.set(key, [one]);
    else known.push(one);
  }
  return Array.from(byRater, ([raterId, all]) => {
    const counted = all.reduce((lowest, one) => (one.level < lowest.level ? one : lowest));
    return { raterId, counted, others: all.filter((one) => one !== counted) };
  });
}
