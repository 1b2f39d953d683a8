import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RegistrationDraft } from '../../../src/model/submission.js';
import { Answers } from '../../../src/validate/conclude.js';
import { planOf } from '../../../src/validate/plan.js';
import { assessRequirements } from '../../../src/validate/requirements/assess-requirements.js';
import { registrationRuleSetAt } from '../../../src/validate/rule-set-at.js';
import { draftAsOf, draftsOf } from '../../support/drafts.js';
import { plainOpenQuestions } from './plain-open-questions.js';

it('the questions are those of the plain twin, in the same order', () => {
  let asked = 0;
  fc.assert(
    fc.property(draftsOf('registration'), fc.constantFrom('2019-12-31', draftAsOf), (draft, day) => {
      const { byKind, requirements: planned } = planOf(registrationRuleSetAt(day));
      const rules = byKind.registration ?? [];
      const registration = draft as RegistrationDraft;
      const asking = new Answers(registration, { asOf: draftAsOf });
      const answers = rules.map((rule) => asking.ask(rule.asked));
      const { requirements, questions } = assessRequirements(planned, rules, answers, registration);
      expect(questions).toEqual(plainOpenQuestions(planned, requirements, rules, answers, registration));
      asked += questions.length;
    }),
    { numRuns: 300 },
  );
  expect(asked).toBeGreaterThan(300);
});
