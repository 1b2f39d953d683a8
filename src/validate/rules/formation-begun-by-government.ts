import { rule } from '../rule.js';

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
  reads: ['formation.initiative', 'formation.deliberated'],
  reportsAt: ['formation.initiative'],
  needs: ['formation.initiative'],
  coveredBy: ['formation.imposed-from-above'],
  check({ formation: { initiative, deliberated } }, answer) {
    if (initiative !== 'pemerintah') return;
    if (deliberated === false) answer.isCovered();
    else answer.found(['formation', 'initiative']);
  },
});
