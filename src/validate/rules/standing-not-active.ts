import { standingOn } from '../../facts/standing-on.js';
import type { KimStanding } from '../../vocabulary/concepts/kim-standings.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

/**
 * A group that is recorded as dormant or dissolved does no work; what else is recorded of it is of earlier days.
 *
 * Fails at the record that holds on the day of judgement: the latest that had begun by then, unless it states that the group
 * is active. Records without a day may be of any time; where they state otherwise, the rule cannot tell.
 *
 * Boundary: a standing that begins on the day of judgement counts; later ones are passed over.
 */
export const standingNotActive = /* @__PURE__ */ rule({
  code: 'standing.not-active',
  kind: 'registration',
  list: 'standings',
  check(
    { standings, partialLists },
    answer: Answering<'registration', { readonly standing: Exclude<KimStanding, 'aktif'> }>,
  ) {
    const on = standingOn(standings, answer.asOf);
    if (on === 'none') return answer.hasNothingToCheck();
    if (on === 'not-known') return answer.lacks(['standings']);
    if (on === 'sources-disagree') return answer.cannotTell('sources-disagree', ['standings']);
    const standing = standings[on.at]?.standing;
    if (standing === undefined || standing === 'aktif') return;
    // A later record may be among those that could not be read.
    if (partialLists?.includes('standings')) answer.cannotTell('partial-list', ['standings']);
    else answer.found(['standings', on.at, 'standing'], { standing });
  },
});

/** For the page of the rules. */
export const standingNotActiveReference = {
  reads: ['standings[].standing', 'standings[].since', 'partialLists'],
  reportsAt: ['standings[].standing'],
  lacks: ['standings'],
  cannotTell: { 'sources-disagree': ['standings'], 'partial-list': ['standings'] },
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
