import { type RuleReference, rule } from '../rule.js';
import { requireOffice } from '../support/office-holders.js';

/**
 * A group does well to have a treasurer (bendahara).
 *
 * Fails when all members are listed, the offices of all are known, and nobody is treasurer on the day of judgement.
 *
 * Boundary: who joined on the day of judgement may be the treasurer.
 */
export const officersTreasurerMissing = /* @__PURE__ */ rule({
  code: 'officers.treasurer-missing',
  kind: 'registration',
  list: 'members',
  wholeList: true,
  ifNothingExamined: 'nothing-to-check',
  check: (_draft, answer) => requireOffice('bendahara', answer),
});

/** For the page of the rules. */
export const officersTreasurerMissingReference = {
  reads: ['members[].offices', 'members[].joinedOn', 'membersListed', 'partialLists'],
  reportsAt: ['members'],
  lacks: ['members[].offices'],
} as const satisfies RuleReference;
