/** Laws of the report, over drafts of any incompleteness and every rule set. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubmissionKind } from '../../src/model/submission.js';
import { impactOf } from '../../src/validate/impact-of.js';
import { rules } from '../../src/validate/registry.js';
import type { AnyRule } from '../../src/validate/rule.js';
import { allRuleSets } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { draftAsOf, draftsOf } from '../support/drafts.js';

const kinds: readonly SubmissionKind[] = ['registration', 'activity-report'];
const kindOf = (code: string) => (rules as unknown as Record<string, AnyRule>)[code]?.kind;
const ruleSets = fc.constantFrom(...allRuleSets());
const asOf = draftAsOf;

describe.each(kinds)('the report on a %s', (kind) => {
  it('names every rule in force exactly once', () => {
    fc.assert(
      fc.property(draftsOf(kind), ruleSets, (draft, ruleSet) => {
        const report = validateSubmission(draft, { ruleSet, asOf, maxIssues: 10_000 });
        const answered = [
          ...new Set(report.issues.map(({ code }) => code)),
          ...report.passed,
          ...report.notApplicable.map(({ code }) => code),
          ...report.notChecked.map(({ code }) => code),
        ];
        const inForce = Object.keys(ruleSet.bindings).filter((code) => kindOf(code) === kind);
        expect(answered.sort()).toEqual(inForce.sort());
      }),
    );
  });

  it('takes severity and source from the rule set, and calls sound what has no error', () => {
    fc.assert(
      fc.property(draftsOf(kind), ruleSets, (draft, ruleSet) => {
        const report = validateSubmission(draft, { ruleSet, asOf, maxIssues: 10_000 });
        for (const { code, severity, source } of report.issues) {
          expect(severity).toBe(ruleSet.bindings[code]?.severity);
          expect(source).toBe(ruleSet.bindings[code]?.source);
        }
        expect(report.sound).toBe(report.issues.every(({ severity }) => severity !== 'error'));
      }),
    );
  });

  it('keeps the gravest issues of every code when it is cut short, and says so', () => {
    fc.assert(
      fc.property(draftsOf(kind), ruleSets, fc.nat(6), (draft, ruleSet, maxIssues) => {
        const whole = validateSubmission(draft, { ruleSet, asOf, maxIssues: 10_000 });
        const cut = validateSubmission(draft, { ruleSet, asOf, maxIssues });
        const { groups } = whole;
        const wanted = groups.slice(0, maxIssues).map(({ code }) => code);
        expect([...new Set(cut.issues.map(({ code }) => code))].sort()).toEqual(wanted.sort());
        expect(cut.issues).toHaveLength(Math.min(maxIssues, whole.issues.length));
        expect(cut.truncated).toBe(whole.issues.length > maxIssues);
        expect(cut.sound).toBe(whole.sound);
        const gravities = whole.issues.map(({ severity }) => ['error', 'warning', 'hint'].indexOf(severity));
        expect(gravities).toEqual([...gravities].sort());
      }),
    );
  });

  it('is what the impact of another rule set is counted from', () => {
    fc.assert(
      fc.property(draftsOf(kind), ruleSets, ruleSets, (draft, from, to) => {
        const impact = impactOf(draft, from, to, asOf);
        const before = validateSubmission(draft, { ruleSet: from, asOf, maxIssues: 10_000 }).issues;
        const after = validateSubmission(draft, { ruleSet: to, asOf, maxIssues: 10_000 }).issues;
        expect(after.length - before.length).toBe(impact.appearing.length - impact.disappearing.length);
        expect([impact.verdictBefore, impact.verdictAfter]).toEqual(
          [from, to].map((ruleSet) => validateSubmission(draft, { ruleSet, asOf }).requirements?.verdict),
        );
        const back = impactOf(draft, to, from, asOf);
        expect(back.appearing).toHaveLength(impact.disappearing.length);
        expect(back.changed).toHaveLength(impact.changed.length);
        const same = impactOf(draft, from, from, asOf);
        expect([same.appearing, same.disappearing, same.changed, same.nowChecked, same.nowUnchecked].flat()).toEqual(
          [],
        );
      }),
    );
  });
});
