import type { RubricLevel } from '../model/rating.js';

/**
 * What one rater gave for one criterion. Who gave the same level again has one vote, and who gave different levels has
 * none: which of them is meant is not known.
 */
export interface RaterVote<Given> {
  readonly raterId: string;
  readonly first: Given;
  readonly again: readonly Given[];
  readonly contradicts: boolean;
}

/** @param given the levels given for one criterion; the votes come in the order of their first. */
export function votesByRater<Given extends { readonly raterId: string; readonly level: RubricLevel }>(
  given: readonly Given[],
): RaterVote<Given>[] {
  const byRater = new Map<string, { first: Given; again: Given[] }>();
  for (const one of given) {
    const known = byRater.get(one.raterId);
    if (known === undefined) byRater.set(one.raterId, { first: one, again: [] });
    else known.again.push(one);
  }
  return Array.from(byRater, ([raterId, { first, again }]) => ({
    raterId,
    first,
    again,
    contradicts: again.some(({ level }) => level !== first.level),
  }));
}
