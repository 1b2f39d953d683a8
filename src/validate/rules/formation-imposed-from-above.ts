import type { LocalDate } from '../../kernel/local-date.js';
import type { Draft } from '../../model/draft.js';
import type { FormationStepRecord } from '../../model/formation.js';
import { type RuleReference, rule } from '../rule.js';

/**
 * A KIM is formed from, by and for the community. It is imposed from above when government began it *and* the
 * community did not deliberate. Recognition, guidance or a decree are not signs of it.
 *
 * Fails when the initiative was the government's and the community is stated not to have deliberated.
 *
 * Boundary: without a statement, a step `musyawarah` on or before the day of judgement, or without a day, counts as
 * deliberation.
 */
export const formationImposedFromAbove = /* @__PURE__ */ rule({
  code: 'formation.imposed-from-above',
  kind: 'registration',
  check({ formation }, answer) {
    const initiative = formation?.initiative;
    if (initiative !== undefined && initiative !== 'pemerintah') return;
    const deliberated =
      formation?.deliberated ??
      (formation?.steps?.some((step) => isDeliberation(step, answer.asOf)) ? true : undefined);
    if (deliberated === true) return;
    if (initiative === undefined) answer.cannotTell('not-given', ['formation', 'initiative']);
    else if (deliberated === undefined) answer.cannotTell('not-given', ['formation', 'deliberated']);
    else answer.found(['formation', 'initiative']);
  },
});

/** For the page of the rules. */
export const formationImposedFromAboveReference = {
  reads: ['formation.initiative', 'formation.deliberated', 'formation.steps[].step', 'formation.steps[].doneOn'],
  reportsAt: ['formation.initiative'],
  cannotTell: { 'not-given': ['formation.initiative', 'formation.deliberated'] },
} as const satisfies RuleReference;

function isDeliberation({ step, doneOn }: Draft<FormationStepRecord>, asOf: LocalDate): boolean {
  return step === 'musyawarah' && (doneOn === undefined || doneOn <= asOf);
}
