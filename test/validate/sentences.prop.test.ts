/** No sentence about a finding shows what a program calls nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderIssue } from '../../src/explain/index.js';
import type { RegistrationDraft, SubmissionKind } from '../../src/model/submission.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { judgeByRule } from '../../src/validate/conclude.js';
import { type RuleCode, type RuleIssue, rules } from '../../src/validate/registry.js';
import type { AnyRule } from '../../src/validate/rule.js';
import { allRuleSets } from '../../src/validate/rule-set-at.js';
import { draftAsOf, draftsOf } from '../support/drafts.js';
import { inexactDrafts } from '../support/inexact-drafts.js';

const anyRules = rules as unknown as Readonly<Record<RuleCode, AnyRule>>;
const kinds: readonly SubmissionKind[] = ['registration', 'activity-report'];
const bound = allRuleSets().flatMap(({ bindings }) =>
  Object.entries(bindings).map(([code, { options }]) => [code as RuleCode, options] as const),
);
const distinct = [...new Map(bound.map((entry) => [JSON.stringify(entry), entry])).values()];

describe.each([id, en])('in the language $locale', (language) => {
  it.each(kinds)('every sentence about a %s is whole', (kind) => {
    const drafts = fc.oneof(
      draftsOf(kind),
      inexactDrafts(kind, 2, 1).map(({ draft }) => draft),
    );
    fc.assert(
      fc.property(drafts, fc.option(draftsOf('registration'), { nil: undefined }), (draft, other) => {
        const registration = other && { ...other, id: (draft as { kimId?: string }).kimId };
        for (const [code, options] of distinct) {
          if (anyRules[code].kind !== kind) continue;
          const outcome = judgeByRule(anyRules[code], draft, options, {
            asOf: draftAsOf,
            ...(registration && { registration: registration as RegistrationDraft }),
          });
          if (outcome.verdict !== 'fail') continue;
          for (const { path, params } of outcome.findings) {
            const issue = { code, severity: 'error', path, params, verdict: 'fail' } as unknown as RuleIssue;
            const sentence = renderIssue(issue, language);
            expect(`${code}: ${sentence}`).not.toMatch(/\bnull\b|undefined|NaN|\[object|Infinity| {2}| [.,;]/);
            expect(sentence).toMatch(/^[\p{Lu}\d].*[.?]$/u);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
