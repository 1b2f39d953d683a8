import { type RuleReference, rule } from '../rule.js';
import { requireOffice } from '../support/office-holders.js';

/**
 * A group has a chair (ketua).
 *
 * Fails when all members are listed, the offices of all are known, and nobody is chair on the day of judgement.
 *
 * Boundary: who joined on the day of judgement may be the chair; a vice-chair is none.
 */
export const officersChairMissing = /* @__PURE__ */ rule({
  code: 'officers.chair-missing',
  kind: 'registration',
  list: 'members',
  wholeList: true,
  ifNothingExamined: 'nothing-to-check',
  check: (_draft, answer) => requireOffice('ketua', answer),
});

/** For the page of the rules. */
export const officersChairMissingReference = {
  reads: ['members[].offices', 'members[].joinedOn', 'membersListed', 'partialLists'],
  reportsAt: ['members'],
  lacks: ['members[].offices'],
} as const satisfies RuleReference;
