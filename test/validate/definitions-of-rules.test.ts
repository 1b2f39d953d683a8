import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleBinding, RuleSet } from '../../src/validate/rule-set.js';
import { allRuleSets, ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { draftAsOf as asOf, draftsOf } from '../support/drafts.js';
import { withBindings } from '../support/rule-sets.js';

const base = ruleSetAt(asOf);

function withOptions(code: keyof RuleSet['bindings'], options: unknown): RuleSet {
  const binding = base.bindings[code] as RuleBinding;
  return withBindings(base, { ...base.bindings, [code]: { ...binding, options } });
}

const judge = (ruleSet: RuleSet) => () => validateSubmission({ kind: 'registration' }, { ruleSet, asOf });

describe('the options of a rule', () => {
  it.each([
    [
      'a name that is misspelt',
      'members.below-minimum',
      { minimun: 10 },
      /"members.below-minimum".*"minimun".*minimum/,
    ],
    [
      'a text for a number',
      'members.below-minimum',
      { minimum: 'sepuluh' },
      /"members.below-minimum".*"minimum".*a number/,
    ],
    ['a number below its bound', 'members.above-maximum', { maximum: -1 }, /"maximum".*at least 0/],
    ['an option that is missing', 'members.above-maximum', {}, /without its option "maximum"/],
    ['a code that is not in the scheme', 'seat.unit-not-village', { units: ['negara'] }, /"units".*codes/],
    ['an option for a rule that takes none', 'members.same-name', { minimum: 3 }, /"members.same-name".*takes: none/],
  ] as const)('are refused with the rule and the option by name: %s', (_case, code, options, message) => {
    expect(() => withOptions(code, options)).toThrow(
      expect.objectContaining({ code: 'invalid-definition', message: expect.stringMatching(message) }),
    );
  });

  it.each(allRuleSets().map((ruleSet) => [ruleSet.id, ruleSet] as const))('are right in %s', (_id, ruleSet) => {
    expect(judge(ruleSet)).not.toThrow();
  });
});

describe('a finding', () => {
  it.each([
    'registration',
    'activity-report',
  ] as const)('of a %s stands at a field or a list, never at a row', (kind) => {
    fc.assert(
      fc.property(draftsOf(kind), (draft) => {
        for (const { code, path } of validateSubmission(draft, { ruleSet: base, asOf, maxIssues: 10_000 }).issues) {
          let value: unknown = draft;
          for (const step of path) value = (value as Record<string, unknown> | undefined)?.[step];
          const isRow = typeof value === 'object' && value !== null && !Array.isArray(value);
          // What people stated of the group as a whole is judged as a whole.
          if (isRow && path.join('.') !== 'statedComposition') expect.fail(`${code} at ${path.join('/')}`);
        }
      }),
    );
  });

  it('silences the weaker one that it implies', () => {
    const alike = ['a', 'b', 'c'].map((id) => ({
      id,
      sex: 'perempuan' as const,
      ageBand: 'usia-25-34' as const,
      elements: ['petani' as const],
    }));
    const report = validateSubmission(
      { kind: 'registration', bodyType: 'kim', members: alike },
      { ruleSet: base, asOf },
    );
    const codes = report.issues.map(({ code }) => code);
    expect(codes).toContain('composition.uniform');
    expect(codes).not.toContain('composition.one-sided');
    expect(report.notApplicable).toContainEqual({
      code: 'composition.one-sided',
      verdict: 'not-applicable',
      reason: 'covered-by-another-rule',
    });
    expect(report.found.error + report.found.warning + report.found.hint).toBe(report.issues.length);
  });
});
