import { type RuleReference, rule } from '../rule.js';
import { isLater } from '../support/later.js';

/**
 * What has been done cannot be dated after the day of judgement: the formation itself and its steps.
 *
 * Fails at the day of formation, and at every step, that lies after the day of judgement.
 *
 * Boundary: the day of judgement itself passes. Steps without a day are passed over.
 */
export const formationInFuture = /* @__PURE__ */ rule({
  code: 'formation.in-future',
  kind: 'registration',
  ifNothingExamined: 'not-given',
  asksFor: ['formation.formedOn'],
  check({ formation }, answer) {
    if (isLater(formation?.formedOn, answer)) answer.found(['formation', 'formedOn']);
    formation?.steps?.forEach(({ doneOn }, i) => {
      if (isLater(doneOn, answer)) answer.found(['formation', 'steps', i, 'doneOn']);
    });
  },
});

/** For the page of the rules. */
export const formationInFutureReference = {
  reads: ['formation.formedOn', 'formation.steps[].doneOn'],
  reportsAt: ['formation.formedOn', 'formation.steps[].doneOn'],
} as const satisfies RuleReference;
