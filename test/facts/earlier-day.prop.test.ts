/** Looking back: what is judged, measured or summarised as of a day does not see what is dated after that day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberCountOn } from '../../src/facts/member-count-on.js';
import { hasDecreeInForce, hasRegistryEntry, hasStatutes } from '../../src/facts/recognition-on.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { RegistrationDraft, SubmissionDraft } from '../../src/model/submission.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { addKim } from '../../src/summary/add-kim.js';
import { createSummary } from '../../src/summary/summary.js';
import type { RuleCode } from '../../src/validate/registry.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { kimRecords } from '../measure/arbitrary.js';
import { asKnownOn } from '../support/as-known-on.js';
import { draftsOf } from '../support/drafts.js';

const days = fc.constantFrom('2024-12-31', '2025-01-01', '2025-06-15', '2025-12-31');

/**
 * Rules about the entries as they are written, not about the group on a day: whether dates, ids, names and sums agree
 * with each other. What is dated later is their very subject, or makes no difference to it.
 */
const aboutEntries: readonly RuleCode[] = [
  'members.duplicate-id',
  'members.same-name',
  'members.dates-out-of-order',
  'formation.in-future',
  'formation.steps-out-of-order',
  'decree.before-formation',
  'decree.dates-reversed',
  'registration.before-formation',
  'registration.date-in-future',
  'registration.inexact-date-unknown',
  'relation.dates-reversed',
  'officers.term-reversed',
];

/** Ratings have no date: those that rest on a later record are later too, and nothing states it. */
const withoutRatings = kimRecords.map(({ report: { ratings, ...report }, ...others }) => ({ ...others, report }));

describe('an earlier day', () => {
  it('changes no verdict about the group because of what is dated later', () => {
    fc.assert(
      fc.property(draftsOf('registration'), days, (draft, asOf) => {
        const judge = (one: SubmissionDraft) => {
          const report = validateSubmission(one, { ruleSet: ruleSetAt(asOf), asOf, maxIssues: 10_000 });
          const verdicts: Record<string, string> = {};
          for (const { code, params } of report.issues) {
            verdicts[code] = `${verdicts[code] ?? ''} fail ${JSON.stringify(params)}`.replace(/"\w+",\d+/g, 'path');
          }
          for (const code of report.passed) verdicts[code] = 'pass';
          // Whether there was nothing to check or too little is known: neither is a verdict.
          for (const { code } of [...report.notApplicable, ...report.notChecked]) verdicts[code] = 'no verdict';
          for (const code of aboutEntries) delete verdicts[code];
          return verdicts;
        };
        expect(judge(draft)).toEqual(judge(asKnownOn(draft, asOf)));
      }),
      { numRuns: 300 },
    );
  });

  it('changes no fact because of what is dated later', () => {
    fc.assert(
      fc.property(draftsOf('registration'), days, (draft, day) => {
        const facts = ({ ...registration }: RegistrationDraft) => {
          const { atLeast, atMost, from, doubt } = memberCountOn(registration, day);
          return [
            [atLeast.value, atMost?.value, from, doubt.reason],
            hasDecreeInForce(registration.decrees, day),
            hasRegistryEntry(registration.registryEntries, day),
            hasStatutes(registration.statutes, day),
          ];
        };
        expect(facts(draft as RegistrationDraft)).toEqual(facts(asKnownOn(draft, day) as RegistrationDraft));
      }),
    );
  });

  it('changes no measurement because of what is dated later', () => {
    fc.assert(
      fc.property(withoutRatings, fc.constantFrom('2025-03-10', '2025-07-01', '2025-11-30'), (records, asOf) => {
        const { measurements } = measureKim(records, { asOf });
        expect(measureKim(asKnownOn(records, asOf), { asOf }).measurements).toEqual(measurements);
      }),
    );
  });

  it('changes no summary because of what is dated later', () => {
    fc.assert(
      fc.property(kimRecords, fc.constantFrom('2025-03-10', '2025-07-01', '2025-11-30'), (records, asOf) => {
        const period = { from: '2025-01-01', through: '2025-12-31' };
        const empty = createSummary({ framework: adindaFramework, period, asOf });
        const summarise = ({ registration, report }: typeof records) => {
          const kim = { report, ...(registration && { registration }) };
          const { activities, ...summary } = addKim(empty, kim, adindaFramework);
          // How many records were left out is the one thing that may differ.
          const { outsidePeriod, ...counted } = activities;
          return { ...summary, activities: counted };
        };
        expect(summarise(asKnownOn(records, asOf))).toEqual(summarise(records));
      }),
    );
  });
});
