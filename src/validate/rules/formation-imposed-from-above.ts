import type { LocalDate } from '../../kernel/local-date.js';
import type { Draft } from '../../model/draft.js';
import type { FormationStepRecord } from '../../model/formation.js';
import { cannotTell, fail, pass, type Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';

/**
 * A KIM is formed from, by and for the community. It is imposed from above when government began it *and* the
 * community did not deliberate. Recognition, guidance or a decree are not signs of it.
 */
export const formationImposedFromAbove: Rule<'formation.imposed-from-above', 'registration', NoOptions> = {
  code: 'formation.imposed-from-above',
  kind: 'registration',
  check({ formation }, _options, { asOf }) {
    const initiative = formation?.initiative;
    const deliberated =
      formation?.deliberated ?? (formation?.steps?.some((step) => isDeliberation(step, asOf)) ? true : undefined);
    if (deliberated === true || (initiative !== undefined && initiative !== 'pemerintah')) return pass;
    if (initiative === undefined) return cannotTell('not-given', ['formation', 'initiative']);
    if (deliberated === undefined) return cannotTell('not-given', ['formation', 'deliberated']);
    return fail(['formation', 'initiative'], {});
  },
};

function isDeliberation({ step, doneOn }: Draft<FormationStepRecord>, asOf: LocalDate): boolean {
  return step === 'musyawarah' && (doneOn === undefined || doneOn <= asOf);
}
