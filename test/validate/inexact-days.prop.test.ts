/** Days of which only the bounds are known: laws that every rule keeps, of today and of tomorrow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFields } from '../../src/facts/inexact-days.js';
import { fieldTables } from '../../src/fields/field-tables.js';
import { toJsonPointer } from '../../src/kernel/json-pointer.js';
import type { RegistrationDraft, SubmissionDraft, SubmissionKind } from '../../src/model/submission.js';
import { judgeByRule } from '../../src/validate/conclude.js';
import { type RuleCode, rules } from '../../src/validate/registry.js';
import type { AnyRule, Outcome } from '../../src/validate/rule.js';
import { allRuleSets } from '../../src/validate/rule-set-at.js';
import { draftAsOf, draftsOf } from '../support/drafts.js';
import { inexactDrafts } from '../support/inexact-drafts.js';

const anyRules = rules as unknown as Readonly<Record<RuleCode, AnyRule>>;
const kinds: readonly SubmissionKind[] = ['registration', 'activity-report'];
const bound = allRuleSets().flatMap(({ bindings }) =>
  Object.entries(bindings).map(([code, { options }]) => [code as RuleCode, options] as const),
);
const distinct = [...new Map(bound.map((entry) => [JSON.stringify(entry), entry])).values()];
const ofKind = (kind: SubmissionKind) => distinct.filter(([code]) => anyRules[code].kind === kind);

const findings = (outcome: Outcome) =>
  outcome.verdict === 'fail' ? outcome.findings.map(({ path }) => toJsonPointer(path)) : [];

describe.each(kinds)('every rule about a %s', (kind) => {
  const judge = (code: RuleCode, options: unknown, draft: SubmissionDraft, registration?: SubmissionDraft) =>
    judgeByRule(anyRules[code], draft, options, {
      asOf: draftAsOf,
      ...(registration && { registration: registration as RegistrationDraft }),
    });

  it('finds only what it finds whichever days they are, and is content only where it never finds anything', () => {
    fc.assert(
      fc.property(
        inexactDrafts(kind),
        fc.option(draftsOf('registration'), { nil: undefined }),
        ({ draft, known }, other) => {
          const registration = other && { ...other, id: (draft as { kimId?: string }).kimId };
          for (const [code, options] of ofKind(kind)) {
            const stated = judge(code, options, draft, registration as SubmissionDraft);
            const where = findings(stated);
            for (const one of known) {
              const there = findings(judge(code, options, one, registration as SubmissionDraft));
              for (const place of where) expect([code, there]).toEqual([code, expect.arrayContaining([place])]);
              if (stated.verdict === 'pass') expect([code, there]).toEqual([code, []]);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the fields of days', () => {
  it.each(kinds)('of a %s are those of its table', (kind) => {
    const dated = Object.entries(fieldTables[kind]).filter(([, { value }]) => value === 'date');
    const named = dated.map(([path]) => path).filter((path) => !path.startsWith('inexactDates'));
    expect([...dayFields[kind]].sort()).toEqual(named.sort());
  });
});
