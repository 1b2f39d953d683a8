import { type RuleReference, rule } from '../rule.js';
import { requireOffice } from '../support/office-holders.js';

/**
 * A group does well to have a secretary (sekretaris).
 *
 * Fails when all members are listed, the offices of all are known, and nobody is secretary on the day of judgement.
 *
 * Boundary: who joined on the day of judgement may be the secretary.
 */
export const officersSecretaryMissing = /* @__PURE__ */ rule({
  code: 'officers.secretary-missing',
  kind: 'registration',
  list: 'members',
  wholeList: true,
  ifNothingExamined: 'nothing-to-check',
  check: (_draft, answer) => requireOffice('sekretaris', answer),
});

/** For the page of the rules. */
export const officersSecretaryMissingReference = {
  reads: ['members[].offices', 'members[].joinedOn', 'membersListed', 'partialLists'],
  reportsAt: ['members'],
  lacks: ['members[].offices'],
} as const satisfies RuleReference;
