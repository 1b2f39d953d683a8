import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonPointer } from '../../src/kernel/json-pointer.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { type RuleCode, type RuleIssue, ruleReferences, rules } from '../../src/validate/registry.js';
import type { AnyRule, RuleReference } from '../../src/validate/rule.js';
import { allRuleSets } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { draftAsOf, draftsOf } from '../support/drafts.js';

const anyRules = rules as unknown as Readonly<Record<RuleCode, AnyRule>>;
const kinds: readonly SubmissionKind[] = ['registration', 'activity-report'];
const ruleSet = allRuleSets()
  .filter(({ over }) => over === undefined)
  .at(-1);
if (ruleSet === undefined) throw new Error('There is no national rule set.');

const issuesOf = (draft: Parameters<typeof validateSubmission>[0]) =>
  validateSubmission(draft, { ruleSet, asOf: draftAsOf, maxIssues: 10_000 }).issues;
const places = (issues: readonly RuleIssue[], code: string) =>
  new Set(issues.filter((issue) => issue.code === code).map(({ path }) => toJsonPointer(path)));

describe.each(kinds)('beside an error in a %s', (kind) => {
  it('stands no finding that another rule is declared to report in its place', () => {
    fc.assert(
      fc.property(draftsOf(kind), (draft) => {
        const issues = issuesOf(draft);
        for (const code of new Set(issues.map((issue) => issue.code as RuleCode))) {
          const { impliedBy } = anyRules[code] ?? {};
          const { coveredBy = [] }: Partial<RuleReference> = ruleReferences[code] ?? {};
          for (const other of [...(impliedBy === undefined ? [] : [impliedBy]), ...coveredBy]) {
            const there = places(issues, other);
            expect([...places(issues, code)].filter((place) => there.has(place))).toEqual([]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stands no lesser finding that comes with it every time', () => {
    const seen = new Map<string, number>();
    const together = new Map<string, number>();
    for (const draft of fc.sample(draftsOf(kind), { numRuns: 1500, seed: 7 })) {
      const issues = issuesOf(draft);
      const lesser = issues.filter(({ severity }) => severity !== 'error');
      for (const error of issues.filter(({ severity }) => severity === 'error')) {
        seen.set(error.code, (seen.get(error.code) ?? 0) + 1);
        const place = toJsonPointer(error.path);
        for (const code of new Set(lesser.filter(({ path }) => toJsonPointer(path) === place).map((one) => one.code))) {
          const pair = `${code} follows from ${error.code}`;
          together.set(pair, (together.get(pair) ?? 0) + 1);
        }
      }
    }
    const always = [...together].filter(([pair, count]) => {
      const all = seen.get(pair.split(' follows from ')[1] as string) as number;
      return all >= 20 && count === all;
    });
    expect(always).toEqual([]);
  });
});
