/** Laws that every rule keeps, over drafts of any incompleteness. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegistrationDraft, SubmissionDraft, SubmissionKind } from '../../src/model/submission.js';
import { judgeByRule } from '../../src/validate/conclude.js';
import { type RuleCode, rules } from '../../src/validate/registry.js';
import type { AnyRule, Outcome, RuleContext } from '../../src/validate/rule.js';
import { allRuleSets } from '../../src/validate/rule-set-at.js';
import { mayFailForWantOf, sayingByAbsence, statementSpeaks } from '../support/absence.js';
import { draftAsOf, draftsOf, reversed, withOneFieldLess } from '../support/drafts.js';

const anyRules = rules as unknown as Readonly<Record<RuleCode, AnyRule>>;
const kinds: readonly SubmissionKind[] = ['registration', 'activity-report'];

/** The options of every rule set, so that each rule is tried with each of its numbers. */
const bound = allRuleSets().flatMap(({ bindings }) =>
  Object.entries(bindings).map(([code, { options }]) => [code as RuleCode, options] as const),
);
const distinct = [...new Map(bound.map((entry) => [JSON.stringify(entry), entry])).values()];
const ofKind = (kind: SubmissionKind) => distinct.filter(([code]) => anyRules[code].kind === kind);

const context = (registration: SubmissionDraft | undefined): RuleContext => ({
  asOf: draftAsOf,
  ...(registration && { registration: registration as RegistrationDraft }),
});

const cases = (kind: SubmissionKind) =>
  fc.tuple(draftsOf(kind), fc.option(draftsOf('registration'), { nil: undefined, freq: 5 }));

/** Of all fields that may go, each fourth: a draft has hundreds, and each run begins at another. */
const everyFourth = fc
  .nat(3)
  .map((first) => (draft: unknown) => [...withOneFieldLess(draft)].filter((_, i) => i % 4 === first));

const answers: readonly Outcome['verdict'][] = ['pass', 'fail', 'not-applicable', 'cannot-tell'];

describe.each(kinds)('rules about a %s', (kind) => {
  it('all are in force somewhere', () => {
    const inForce = new Set(distinct.map(([code]) => code));
    expect(Object.keys(rules).filter((code) => !inForce.has(code as RuleCode))).toEqual([]);
  });

  it('answer for every draft, with plain JSON, and leave it as it was', () => {
    fc.assert(
      fc.property(cases(kind), ([draft, registration]) => {
        const before = JSON.stringify(draft);
        for (const [code, options] of ofKind(kind)) {
          const outcome = judgeByRule(anyRules[code], draft, options, context(registration));
          expect(answers).toContain(outcome.verdict);
          expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
        }
        expect(JSON.stringify(draft)).toBe(before);
      }),
    );
  });

  it('do not depend on the order of lists', () => {
    fc.assert(
      fc.property(cases(kind), ([draft, registration]) => {
        const turned = reversed(draft) as SubmissionDraft;
        const turnedRegistration = registration && (reversed(registration) as SubmissionDraft);
        for (const [code, options] of ofKind(kind)) {
          const there = judgeByRule(anyRules[code], draft, options, context(registration));
          const back = judgeByRule(anyRules[code], turned, options, context(turnedRegistration));
          expect([code, back.verdict]).toEqual([code, there.verdict]);
        }
      }),
    );
  });

  it('raise no alarm because a field is taken away', () => {
    fc.assert(
      fc.property(cases(kind), everyFourth, ([draft, registration], someFieldsLess) => {
        const held = ofKind(kind).filter(([code, options]) => {
          const outcome = judgeByRule(anyRules[code], draft, options, context(registration));
          // Of two statements that contradict each other, the one that stays speaks once the other is gone.
          const isContradiction = outcome.verdict === 'cannot-tell' && outcome.reason === 'sources-disagree';
          return outcome.verdict !== 'fail' && !isContradiction;
        });
        for (const { value, removed } of someFieldsLess(draft)) {
          if (sayingByAbsence.test(removed)) continue;
          for (const [code, options] of held) {
            if (mayFailForWantOf[code]?.test(removed) || statementSpeaks(code, removed, draft)) continue;
            const { verdict } = judgeByRule(anyRules[code], value as SubmissionDraft, options, context(registration));
            if (verdict === 'fail') expect.fail(`${code} fails once ${removed} is taken away`);
          }
        }
      }),
      { numRuns: 12 },
    );
  }, 180_000);
});

describe('the registration beside a report', () => {
  it('raises no alarm because a field of it is taken away', () => {
    fc.assert(
      fc.property(
        draftsOf('activity-report'),
        draftsOf('registration'),
        everyFourth,
        (draft, registration, someFieldsLess) => {
          const related = { ...registration, id: 'kimId' in draft ? draft.kimId : 'a' } as SubmissionDraft;
          const held = ofKind('activity-report').filter(
            ([code, options]) => judgeByRule(anyRules[code], draft, options, context(related)).verdict !== 'fail',
          );
          for (const { value, removed } of someFieldsLess(related)) {
            if (sayingByAbsence.test(removed)) continue;
            for (const [code, options] of held) {
              const { verdict } = judgeByRule(anyRules[code], draft, options, context(value as SubmissionDraft));
              if (verdict === 'fail') expect.fail(`${code} fails once ${removed} of the registration is taken away`);
            }
          }
        },
      ),
      { numRuns: 8 },
    );
  }, 180_000);
});
