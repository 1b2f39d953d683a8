import type { Scorecard } from '../model/scorecard.js';
import { type CronbachFigures, cronbachAlpha, type NoCronbachReason } from '../stats/cronbach-alpha.js';
import type { Estimate } from '../stats/estimate.js';
import { columnsOf } from './columns.js';

/** Whether the criteria of one group go together. */
export interface GroupConsistency {
  /** Code of the group. */
  readonly code: string;
  /** Its criteria, in the order of the items of the figures. */
  readonly criteria: readonly string[];
  readonly consistency: Estimate<CronbachFigures, NoCronbachReason>;
}

/**
 * Cronbach's alpha of the criteria of each group of the index, over the cards that have them all, with item-rest
 * correlations and alpha if dropped: an item that does not go with the rest measures something else, and one that adds
 * nothing may be spared the people who fill in forms.
 *
 * @param cards of one framework.
 * @throws KimError `invalid-argument` when the cards are of different frameworks.
 *
 * @example
 * ```ts
 * const cards = [0.1, 0.2, 0.3, 0.4].map((x) => scoreValues({ iks: x, ike: x * x, ikl: 1 - x }, idmFramework));
 * const [group] = consistencyOf(cards);
 * group.criteria; // ['iks', 'ike', 'ikl']
 * group.consistency.items[2].itemRestCorrelation < -0.9; // true
 * ```
 */
export function consistencyOf(cards: readonly Scorecard[]): GroupConsistency[] {
  const { codes, parents, values } = columnsOf(cards, 'criteria', 'consistencyOf');
  return [...new Set(parents)].map((code) => {
    const members = codes.flatMap((_, c) => (parents[c] === code ? [c] : []));
    return {
      code,
      criteria: members.map((c) => codes[c] as string),
      consistency: cronbachAlpha(members.map((c) => values[c] as readonly (number | undefined)[])),
    };
  });
}
