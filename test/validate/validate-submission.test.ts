import { describe, expect, it } from 'vitest';
import type { KimError } from '../../src/kernel/kim-error.js';
import type { SubmissionDraft } from '../../src/model/submission.js';
import type { RuleBindings } from '../../src/validate/rule-set.js';
import { activityReportRuleSetAt, ruleSetAt } from '../../src/validate/rule-set-at.js';
import { type ValidationContext, validateSubmission } from '../../src/validate/validate-submission.js';
import { withBindings } from '../support/rule-sets.js';

const asOf = '2025-06-01';
const ruleSet = ruleSetAt(asOf);
const empty: SubmissionDraft = { kind: 'registration' };

describe('validateSubmission', () => {
  it('finds nothing wrong with a draft of which nothing is known, and says that nothing was checked', () => {
    const report = validateSubmission(empty, { ruleSet, asOf });
    expect(report.sound).toBe(true);
    expect(report.issues).toEqual([]);
    expect(report.passed).toEqual([]);
    expect(report.notChecked.length).toBeGreaterThan(20);
  });

  it('puts the gravest finding first, whatever the order of the rules', () => {
    const draft = {
      kind: 'registration',
      bodyType: 'kim',
      nameForm: 'kelompok',
      members: [{ id: 'a', offices: [], ageBand: 'usia-di-bawah-18' }],
    } as const;
    const { issues } = validateSubmission(draft, { ruleSet, asOf });
    expect(issues.map(({ severity }) => severity)).toEqual(['error', 'warning', 'hint', 'hint', 'hint', 'hint']);
    expect(issues[0]?.code).toBe('members.below-minimum');
  });

  it('keeps an error where a hint would take its place', () => {
    const bindings: RuleBindings = {
      'name.form-not-current': { ...ruleSet.bindings['name.form-not-current'], severity: 'hint' } as never,
      'members.below-minimum': ruleSet.bindings['members.below-minimum'] as never,
    };
    const draft = { kind: 'registration', bodyType: 'kim', nameForm: 'kelompok', members: [] } as const;
    const report = validateSubmission(draft, { ruleSet: withBindings(ruleSet, bindings), asOf, maxIssues: 1 });
    expect(report.issues.map(({ code }) => code)).toEqual(['members.below-minimum']);
    expect(report.truncated).toBe(true);
    expect(report.sound).toBe(false);
  });

  it('asks only the rules that are about the kind of submission', () => {
    const report = validateSubmission({ kind: 'activity-report' }, { ruleSet, asOf });
    expect(report.notChecked.map(({ code }) => code)).not.toContain('members.below-minimum');
  });

  it.each<[string, Partial<ValidationContext> | undefined, string]>([
    ['no context', undefined, 'missing-argument'],
    ['no rule set', { asOf }, 'missing-argument'],
    ['no asOf', { ruleSet }, 'missing-argument'],
    ['a day that does not exist', { ruleSet, asOf: '2025-02-30' }, 'invalid-argument'],
    ['a broken number of issues', { ruleSet, asOf, maxIssues: 1.5 }, 'invalid-argument'],
    ['a copy of a rule set with other bindings', { ruleSet: { ...ruleSet, bindings: {} }, asOf }, 'invalid-argument'],
    ['a rule set about the other kind', { ruleSet: activityReportRuleSetAt(asOf), asOf }, 'invalid-argument'],
  ])('refuses a call with %s', (_name, context, code) => {
    expect(codeOf(() => validateSubmission(empty, context as ValidationContext))).toBe(code);
  });

  it('refuses a call without a draft', () => {
    expect(codeOf(() => validateSubmission(undefined as never, { ruleSet, asOf }))).toBe('missing-argument');
    expect(codeOf(() => validateSubmission({} as never, { ruleSet, asOf }))).toBe('invalid-argument');
  });
});

it.each(['members.too-old', 'constructor'])('a rule set cannot bind %s, which is no rule', (code) => {
  const binding = ruleSet.bindings['members.below-minimum'];
  expect(codeOf(() => withBindings(ruleSet, { [code]: binding }))).toBe('invalid-definition');
});

function codeOf(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    return (error as KimError).code;
  }
  return undefined;
}
