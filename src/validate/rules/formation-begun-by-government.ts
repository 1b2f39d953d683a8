import { type RuleReference, rule } from '../rule.js';

/**
 * Government alone took the initiative. That is common and no fault by itself; it is worth a word that the group
 * belongs to the community. Where the community was not even heard, `formation.imposed-from-above` reports it.
 *
 * Fails when the initiative was the government's.
 *
 * Boundary: where the community is stated not to have deliberated, the other rule reports it and this one does not apply.
 */
export const formationBegunByGovernment = /* @__PURE__ */ rule({
  code: 'formation.begun-by-government',
  kind: 'registration',
  needs: ['formation.initiative'],
  check({ formation: { initiative, deliberated } }, answer) {
    if (initiative !== 'pemerintah') return;
    if (deliberated === false) answer.isCovered();
    else answer.found(['formation', 'initiative']);
  },
});

/** For the page of the rules. */
export const formationBegunByGovernmentReference = {
  reads: ['formation.initiative', 'formation.deliberated'],
  reportsAt: ['formation.initiative'],
  coveredBy: ['formation.imposed-from-above'],
} as const satisfies RuleReference;
