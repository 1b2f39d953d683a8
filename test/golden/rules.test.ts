/**
 * The golden cases of the rules. To add a rule's cases, write `rules/<code with - for .>.ts` that exports
 *
 *     export const cases: GoldenRule<'subject.fault'> = { code, passes, fails, cannotTell, notApplicable };
 *
 * It is found by its name. A rule without such a file, or without a case for one of its answers, fails this test.
 * Every case is a patch on a sound submission, so that it states nothing but what it is about.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toJsonPointer } from '../../src/kernel/json-pointer.js';
import type { RegistrationDraft, SubmissionDraft } from '../../src/model/submission.js';
import { type RuleCode, type RuleReport, rules } from '../../src/validate/registry.js';
import { ruleSetById } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import type { GoldenCase, GoldenRule, Never } from './golden-rule.js';
import { mergePatch } from './merge-patch.js';
import { soundAsOf, soundRegistration, soundReport } from './sound-submissions.js';

const folder = new URL('./rules/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const codes = Object.keys(rules) as RuleCode[];
const all = new Map<string, GoldenRule<RuleCode>>();
for (const file of files) {
  const { cases } = (await import(new URL(file, folder).href)) as { cases: GoldenRule<RuleCode> };
  all.set(file, cases);
}

function judge(code: RuleCode, golden: GoldenCase): RuleReport {
  const { patch = {}, asOf = soundAsOf, ruleSet = 'nasional-2024', areaLookup, registration = {} } = golden;
  const base = rules[code].kind === 'registration' ? soundRegistration : soundReport;
  return validateSubmission(mergePatch(base, patch) as SubmissionDraft, {
    ruleSet: ruleSetById(ruleSet),
    asOf,
    ...(areaLookup && { areaLookup }),
    ...(registration !== 'none' && { registration: mergePatch(soundRegistration, registration) as RegistrationDraft }),
  });
}

/** What the report states about one rule, in one object, so that a surprise shows whole. */
function answerOf(report: RuleReport, code: RuleCode) {
  const found = report.issues.filter((issue) => issue.code === code);
  if (found.length > 0) {
    return { verdict: 'fail', findings: found.map(({ path, params }) => ({ at: toJsonPointer(path), params })) };
  }
  const unanswered = report.notChecked.find((entry) => entry.code === code);
  if (unanswered)
    return { verdict: 'cannot-tell', reason: unanswered.reason, missing: unanswered.missing.map(toJsonPointer) };
  const outside = report.notApplicable.find((entry) => entry.code === code);
  if (outside) return { verdict: 'not-applicable', reason: outside.reason };
  return { verdict: report.passed.includes(code) ? 'pass' : 'not in force' };
}

const given = <Case>(list: readonly Case[] | Never): readonly Case[] => ('never' in list ? [] : list);

describe.each(codes)('%s', (code) => {
  const file = `${code.replace('.', '-')}.ts`;
  const golden = all.get(file);

  it('has a case for each of its answers', () => {
    expect(golden, `test/golden/rules/${file}`).toBeDefined();
    expect(golden?.code).toBe(code);
    expect(golden?.passes).not.toHaveLength(0);
    for (const answers of [golden?.fails, golden?.cannotTell, golden?.notApplicable]) {
      if (answers && 'never' in answers) expect(answers.never).toMatch(/\w+ \w+/);
      else expect(answers).not.toHaveLength(0);
    }
  });

  if (golden === undefined) return;

  for (const passing of golden.passes) {
    it(`passes: ${passing.title}`, () => {
      expect(answerOf(judge(code, passing), code)).toEqual({ verdict: 'pass' });
    });
  }
  for (const failing of given(golden.fails)) {
    it(`fails: ${failing.title}`, () => {
      expect(answerOf(judge(code, failing), code)).toEqual({ verdict: 'fail', findings: failing.findings });
    });
  }
  for (const unanswered of given(golden.cannotTell)) {
    it(`cannot tell: ${unanswered.title}`, () => {
      const { reason, missing } = unanswered;
      expect(answerOf(judge(code, unanswered), code)).toEqual({ verdict: 'cannot-tell', reason, missing });
    });
  }
  for (const outside of given(golden.notApplicable)) {
    it(`does not apply: ${outside.title}`, () => {
      expect(answerOf(judge(code, outside), code)).toEqual({ verdict: 'not-applicable', reason: outside.reason });
    });
  }
});

describe('the golden cases', () => {
  it('belong to rules that exist', () => {
    const expected = codes.map((code) => `${code.replace('.', '-')}.ts`);
    expect(files.filter((file) => !expected.includes(file))).toEqual([]);
  });

  it.each([
    ['registration', soundRegistration],
    ['report', soundReport],
  ])('start from a sound %s', (_name, draft) => {
    const context = { ruleSet: ruleSetById('nasional-2024'), asOf: soundAsOf, registration: soundRegistration };
    expect(validateSubmission(draft, context).issues).toEqual([]);
  });
});
