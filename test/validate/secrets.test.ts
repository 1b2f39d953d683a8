/** Nothing a person wrote comes back in a report or in a sentence about it. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderIssue } from '../../src/explain/render-issue.js';
import type { Registration } from '../../src/model/registration.js';
import type { SubmissionDraft } from '../../src/model/submission.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import type { Language } from '../../src/texts/language.js';
import { type RuleCode, type RuleReport, rules } from '../../src/validate/registry.js';
import { allRuleSets, ruleSetById } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { fullAsOf, fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import type { GoldenRule } from '../golden/golden-rule.js';
import { mergePatch } from '../golden/merge-patch.js';
import { soundAsOf, soundRegistration, soundReport } from '../golden/sound-submissions.js';
import { draftAsOf, draftsOf } from '../support/drafts.js';
import { ownWords, secretMark, withSecrets } from '../support/secrets.js';

const languages: readonly Language[] = [id, en];

/** Everything the library states about a submission: the report as JSON, and each of its sentences. */
function said(report: RuleReport): string {
  const sentences = languages.flatMap((language) => [
    ...report.issues.map((issue) => renderIssue(issue, language)),
    ...report.issues.map(({ code }) => language.ruleTitles[code as RuleCode]),
    ...report.notApplicable.map(({ reason }) => language.notApplicableReasons[reason]),
    ...report.notChecked.map(({ reason }) => language.cannotTellReasons[reason]),
  ]);
  return [JSON.stringify(report), ...sentences].join('\n');
}

const ruleSets = allRuleSets();
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

describe('a submission full of secrets', () => {
  const secrets = new Map<string, string>();
  const registration = withSecrets(fullRegistration, secrets);
  const report = withSecrets(fullReport, secrets);

  it('has a secret in every text of the model', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value
          ? Object.values(value).flatMap(texts)
          : [];
    const own = ownWords();
    const left = texts([registration, report]).filter((text) => !own.has(text) && !datePattern.test(text));
    expect(left.filter((text) => !text.startsWith(secretMark))).toEqual([]);
    expect(secrets.size).toBeGreaterThan(40);
  });

  it.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))('keeps them under %s', (_id, ruleSet) => {
    for (const asOf of [fullAsOf, '2024-06-01', '2031-01-01']) {
      const context = { ruleSet, asOf, registration, areaLookup: () => undefined };
      for (const submission of [registration, report]) {
        const { issues, ...rest } = validateSubmission(submission, context);
        expect(said({ issues, ...rest })).not.toContain(secretMark);
      }
    }
  });

  it('keeps them when every date lies in the future and every list stands twice', () => {
    const twice = (value: unknown): unknown =>
      Array.isArray(value)
        ? [...value, ...value].map(twice)
        : typeof value === 'object' && value
          ? Object.fromEntries(Object.entries(value).map(([key, field]) => [key, twice(field)]))
          : value;
    const context = { ruleSet: ruleSetById('nasional-2024'), asOf: '2000-01-01', registration, maxIssues: 10_000 };
    for (const submission of [registration, report]) {
      const judged = validateSubmission(twice(submission) as SubmissionDraft, context);
      expect(judged.issues.length).toBeGreaterThan(15);
      expect(said(judged)).not.toContain(secretMark);
    }
  });
});

const folder = new URL('../golden/rules/', import.meta.url);
const golden = await Promise.all(
  readdirSync(folder).map(
    async (file) => ((await import(new URL(file, folder).href)) as { cases: GoldenRule<RuleCode> }).cases,
  ),
);

/** Keys whose texts a rule reads for more than equality; the test above marks them. */
const read = (key: string) => ['regionCode', 'unit', 'field'].includes(key);

const failingRules = golden.flatMap(({ code, fails }) => ('never' in fails ? [] : [[code, fails] as const]));

describe.each(failingRules)('the failing cases of %s', (code, failing) => {
  it.each(failing.map((failingCase) => [failingCase.title, failingCase] as const))('%s', (_title, failingCase) => {
    const { patch = {}, asOf = soundAsOf, ruleSet = 'nasional-2024', areaLookup } = failingCase;
    const secrets = new Map<string, string>();
    const beside = failingCase.registration === 'none' ? undefined : (failingCase.registration ?? {});
    const registration = beside && withSecrets(mergePatch(soundRegistration, beside) as Registration, secrets, read);
    const sound = rules[code].kind === 'registration' ? soundRegistration : soundReport;
    const report = validateSubmission(
      withSecrets(mergePatch(sound, patch) as typeof sound, secrets, read) as SubmissionDraft,
      {
        ruleSet: ruleSetById(ruleSet),
        asOf,
        ...(areaLookup && { areaLookup }),
        ...(registration && { registration }),
      },
    );
    // Broken as before, so the sentences below are about the case.
    expect(report.issues.map((issue) => issue.code)).toContain(code);
    expect(said(report)).not.toContain(secretMark);
  });
});

describe('any draft full of secrets', () => {
  it('keeps them under every rule set', () => {
    const pairs = fc.oneof(draftsOf('registration'), draftsOf('activity-report'));
    fc.assert(
      fc.property(pairs, draftsOf('registration'), fc.constantFrom(...ruleSets), (draft, beside, ruleSet) => {
        const secrets = new Map<string, string>();
        const registration = withSecrets(beside, secrets);
        const context = { ruleSet, asOf: draftAsOf, registration: registration as Registration };
        expect(said(validateSubmission(withSecrets(draft, secrets), context))).not.toContain(secretMark);
      }),
    );
  });
});
