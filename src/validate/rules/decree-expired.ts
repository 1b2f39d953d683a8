import { decreeStateOn } from '../../facts/recognition-on.js';
import { isWholeList } from '../../facts/whole-lists.js';
import { type RuleReference, rule } from '../rule.js';

/**
 * All decrees have run out. A decree without a known end is in force.
 *
 * Fails, once for the list, when all decrees are listed and every one that has been issued by the day of judgement ended
 * before it.
 *
 * Boundary: the last day of validity passes, and so does the day of issue. Decrees issued later are passed over; if
 * there are no others, there is nothing to check.
 */
export const decreeExpired = /* @__PURE__ */ rule({
  code: 'decree.expired',
  kind: 'registration',
  list: 'decrees',
  ifNothingExamined: 'nothing-to-check',
  check(draft, answer) {
    const { decrees } = draft;
    let isExpired = false;
    for (const decree of decrees) {
      const state = decreeStateOn(decree, answer.asOf);
      if (state === 'in-force') return answer.passes();
      if (state === 'expired') isExpired = true;
    }
    if (!isWholeList(draft, 'decrees'))
      answer.cannotTell(isExpired ? 'fails-so-far' : 'partial-list', ['decreesListed']);
    else if (isExpired) answer.found(['decrees']);
  },
});

/** For the page of the rules. */
export const decreeExpiredReference = {
  reads: ['decrees[].issuedOn', 'decrees[].expiresOn', 'decreesListed', 'partialLists'],
  reportsAt: ['decrees'],
  cannotTell: { 'partial-list': ['decreesListed'], 'fails-so-far': ['decreesListed'] },
} as const satisfies RuleReference;
