import { decreeStateOn } from '../../facts/recognition-on.js';
import { isWholeList } from '../../facts/whole-lists.js';
import { type RuleReference, rule } from '../rule.js';

/**
 * No decree has been issued about the group.
 *
 * Fails, once for the list, when all decrees are listed and none had been issued by the day of judgement.
 *
 * Boundary: a decree of the day of judgement passes; one that has run out passes too, and `decree.expired` reports it.
 */
export const decreeMissing = /* @__PURE__ */ rule({
  code: 'decree.missing',
  kind: 'registration',
  needs: ['decrees'],
  check(draft, answer) {
    if (draft.decrees.some((decree) => decreeStateOn(decree, answer.asOf) !== 'not-yet-issued')) return;
    if (isWholeList(draft, 'decrees')) answer.found(['decrees']);
    else answer.cannotTell('partial-list', ['decreesListed']);
  },
});

/** For the page of the rules. */
export const decreeMissingReference = {
  reads: ['decrees[].issuedOn', 'decrees[].expiresOn', 'decreesListed', 'partialLists'],
  reportsAt: ['decrees'],
  cannotTell: { 'partial-list': ['decreesListed'] },
} as const satisfies RuleReference;
