import { cannotTell, fail, pass, type Rule } from '../rule.js';
import { coveredByAnotherRule, type NoOptions } from '../support/conclude.js';

/**
 * Government alone took the initiative. That is common and no fault by itself; it is worth a word that the group
 * belongs to the community. Where the community was not even heard, `formation.imposed-from-above` states it.
 */
export const formationBegunByGovernment: Rule<'formation.begun-by-government', 'registration', NoOptions> = {
  code: 'formation.begun-by-government',
  kind: 'registration',
  check({ formation }) {
    if (formation?.initiative === undefined) return cannotTell('not-given', ['formation', 'initiative']);
    if (formation.initiative !== 'pemerintah') return pass;
    if (formation.deliberated === false) return coveredByAnotherRule;
    return fail(['formation', 'initiative'], {});
  },
};
