/** Of more findings than are kept, every layer keeps the first of each code, and states how many there were. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckResult, checkSubmission, checkUnder } from '../src/check.js';
import { checkMany } from '../src/check-many.js';
import { completeness } from '../src/forms/completeness.js';
import { activityReportForm, registrationForm } from '../src/forms/index.js';
import { type FindingsSource, toProblem } from '../src/forms/problem-details.js';
import { formSchema, kindSchema, shapeOnlySchema, submissionSchema } from '../src/forms/standard-schema.js';
import { draftSchema } from '../src/forms/standard-schema-draft.js';
import type { SyncStandardSchema } from '../src/forms/standard-schema-interface.js';
import { stepSchema } from '../src/forms/standard-schema-steps.js';
import { mostCodes } from '../src/forms/step-parts.js';
import type { Path } from '../src/kernel/json-pointer.js';
import type { IssueGroup } from '../src/model/issue.js';
import type { SubmissionDraft, SubmissionKind } from '../src/model/submission.js';
import type { NotChecked } from '../src/model/validation-report.js';
import { parseDevelopmentReport } from '../src/parse/parse-development-report.js';
import { parseMany } from '../src/parse/parse-many.js';
import { parseRecord } from '../src/parse/parse-record.js';
import { parseSubmission } from '../src/parse/parse-submission.js';
import { en } from '../src/texts/en/index.js';
import { judgeByRule } from '../src/validate/conclude.js';
import { defineRule } from '../src/validate/define-rule.js';
import { rules } from '../src/validate/registry.js';
import type { Answering, CannotTell } from '../src/validate/rule.js';
import { allRuleSets, ruleSetAt } from '../src/validate/rule-set-at.js';
import { validateSubmission } from '../src/validate/validate-submission.js';
import { editedValuesOf } from './parse/support/arbitraries.js';
import { shapes } from './parse/support/examples.js';
import { draftAsOf as asOf, draftsOf } from './support/drafts.js';

interface Found {
  readonly issues: readonly { readonly code: string; readonly path?: readonly unknown[] | undefined }[];
  readonly groups: readonly IssueGroup[];
  readonly truncated?: boolean;
}

/** What a schema found; nothing where it accepted. */
function foundBy(schema: SyncStandardSchema<unknown, never>, value: unknown): Found {
  const { issues } = schema['~standard'].validate(value) as { issues?: Found['issues'] & { groups: Found['groups'] } };
  return issues === undefined ? { issues: [], groups: [] } : { issues, groups: issues.groups };
}

const messages = 'codes';
const unknownKeys = 'report';
const forms = { registration: registrationForm, 'activity-report': activityReportForm };
const readable = (value: unknown) => parseSubmission(value).readable as SubmissionDraft;
const kindOf = (value: unknown) => (value as { readonly kind: SubmissionKind }).kind;
const formOf = (value: unknown) => forms[kindOf(value)] as typeof registrationForm;

const layers: Readonly<Record<string, (value: unknown, maxIssues: number) => Found>> = {
  parseSubmission: (value, maxIssues) => parseSubmission(value, { maxIssues, unknownKeys }),
  parseMany: (value, maxIssues) => [...parseMany([value], { maxIssues, unknownKeys })][0] as Found,
  parseRecord: (value, maxIssues) =>
    parseRecord('registration', 'members', (value as { members?: unknown[] }).members?.[0], { maxIssues, unknownKeys }),
  parseDevelopmentReport: (value, maxIssues) => parseDevelopmentReport(value, { maxIssues, unknownKeys }),
  validateSubmission: (value, maxIssues) =>
    validateSubmission(readable(value), { asOf, ruleSet: ruleSetAt(asOf), maxIssues }),
  checkSubmission: (value, maxIssues) => checkSubmission(value, { asOf, maxIssues, unknownKeys }),
  checkUnder: (value, maxIssues) => checkUnder(value, { asOf, ruleSet: ruleSetAt(asOf), maxIssues, unknownKeys }),
  checkMany: (value, maxIssues) => [...checkMany([value], { asOf, maxIssues, unknownKeys })][0] as CheckResult,
  submissionSchema: (value, maxIssues) =>
    foundBy(submissionSchema({ asOf, messages, maxIssues, unknownKeys }) as never, value),
  'submissionSchema, of hints': (value, maxIssues) =>
    foundBy(submissionSchema({ asOf, messages, maxIssues, unknownKeys, failOn: 'hint' }) as never, value),
  kindSchema: (value, maxIssues) =>
    foundBy(kindSchema(formOf(value), { asOf, messages, maxIssues, unknownKeys }) as never, value),
  'kindSchema, of another kind': (value, maxIssues) =>
    foundBy(kindSchema(registrationForm, { asOf, messages, maxIssues, unknownKeys }) as never, {
      ...(value as object),
      kind: 'kim',
    }),
  formSchema: (value, maxIssues) =>
    foundBy(formSchema(formOf(value), { asOf, messages, maxIssues, unknownKeys }) as never, value),
  shapeOnlySchema: (value, maxIssues) => foundBy(shapeOnlySchema({ messages, maxIssues, unknownKeys }) as never, value),
  draftSchema: (value, maxIssues) =>
    foundBy(draftSchema(formOf(value), { asOf, messages, maxIssues, unknownKeys }) as never, value),
  stepSchema: (value, maxIssues) =>
    foundBy(stepSchema(registrationForm, 'members', { asOf, messages, maxIssues, unknownKeys }) as never, value),
};

const total = (groups: readonly IssueGroup[]) => groups.reduce((sum, { count }) => sum + count, 0);
const keysOf = (issues: Found['issues']) => issues.map((issue) => JSON.stringify([issue.code, issue.path]));

const values: fc.Arbitrary<unknown> = fc.constantFrom<SubmissionKind>('registration', 'activity-report').chain((kind) =>
  fc.oneof(
    draftsOf(kind),
    fc
      .tuple(draftsOf(kind), editedValuesOf(shapes[kind]))
      .map(([draft, edited]) => ({ ...draft, ...Object(edited), kind })),
  ),
);

describe.each(Object.entries(layers))('%s', (_, layer) => {
  it('keeps the first finding of each code before the second of any, then the foremost', () => {
    fc.assert(
      fc.property(values, fc.nat(12), (value, most) => {
        const whole = layer(value, 1e6);
        const cut = layer(value, Math.max(most, 1));
        const limit = Math.max(most, 1);
        const count = total(whole.groups);
        expect(whole.issues).toHaveLength(count);
        expect(cut.groups).toEqual(whole.groups);
        expect(cut.issues).toHaveLength(Math.min(limit, count));
        if (cut.truncated !== undefined) expect(cut.truncated).toBe(count > limit);
        const firsts = whole.issues.filter(({ code }, i) => whole.issues.findIndex((each) => each.code === code) === i);
        const others = whole.issues.filter((issue) => !firsts.includes(issue));
        const wanted = [...firsts, ...others].slice(0, limit);
        expect(keysOf(cut.issues)).toEqual(keysOf(whole.issues.filter((issue) => wanted.includes(issue))));
      }),
      { numRuns: 60 },
    );
  });
});

it('a problem document lists every code of what it was given, and says how many it leaves out', () => {
  const names = Object.keys(layers);
  fc.assert(
    fc.property(values, fc.constantFrom(...names), fc.nat(40), (value, name, spare) => {
      const whole = layers[name]?.(value, 1e6) as Found;
      if (whole.issues.length === 0) return;
      const codes = new Set(whole.issues.map(({ code }) => code));
      const cut = layers[name]?.(value, codes.size + spare) as Found;
      const maxErrors = codes.size + spare;
      const problem = toProblem(cut as FindingsSource, en, { maxErrors });
      expect(new Set(problem.errors.map(({ code }) => code))).toEqual(codes);
      expect(problem.total).toBe(whole.issues.length);
      expect(problem.truncated).toBe(problem.errors.length < problem.total);
    }),
    { numRuns: 200 },
  );
});

it('the steps of a form list every code, each with its count', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 12 }), (value, maxIssues) => {
      const { steps, host } = completeness(formOf(value), value, { asOf, maxIssues, unknownKeys });
      for (const { issues, groups, truncated } of [...steps, host]) {
        const codes = groups.slice(0, maxIssues).map(({ code }) => code);
        expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(codes));
        expect(issues).toHaveLength(Math.min(maxIssues, total(groups)));
        expect(truncated).toBe(issues.length < total(groups));
      }
    }),
    { numRuns: 100 },
  );
});

it('a finding of a rule behind a thousand faults of shape is listed', () => {
  const members = Array.from({ length: 500 }, (_, i) => ({ id: `m${i}`, sex: 'x' }));
  const value = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim', members };
  const result = checkSubmission(value, { asOf });
  expect(result.issues).toHaveLength(200);
  expect(result.issues.at(-1)?.code).toBe('members.above-maximum');
  expect(result.groups.map(({ count }) => count)).toEqual([500, 1]);
  expect(toProblem(result, en).errors.map(({ code }) => code)).toContain('members.above-maximum');
});

/** Of a rule that cannot tell: the places that it lists, and how many there are. */
const missingOf = ({ missing, missingTotal = missing.length }: NotChecked) => [missing.length, missingTotal];

/** A group of whose members nothing is known but that there are so many. */
const littleKnown = (count: number) => ({
  kind: 'registration' as const,
  schemaVersion: 'v1' as const,
  id: 'k',
  name: 'KIM Mawar',
  bodyType: 'kim' as const,
  members: Array.from({ length: count }, (_, at) => ({ id: `m${at}` })),
});

const ways: readonly ((answer: Answering, missing: readonly Path[]) => void)[] = [
  (answer, missing) => {
    for (const path of missing) answer.lacks(path);
  },
  (answer, missing) => answer.cannotTell('too-little-known', ...missing),
  (answer, missing) => {
    answer.found(['members']);
    answer.searchedInPart('too-little-known', ...missing);
  },
];

it('a rule that cannot tell lists fifty places, and states how many there are where it lists fewer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.constantFrom(...ways), (count, way) => {
      const missing = Array.from({ length: count }, (_, at): Path => ['members', at, 'sex']);
      const check = (_: unknown, answer: Answering) => way(answer, missing);
      const of = { code: 'x-test.lacks', kind: 'registration', reads: ['members[].sex'], reportsAt: ['members'] };
      const rule = defineRule({ ...of, lacks: ['members[].sex'], check } as never);
      const outcome = judgeByRule(rule, { kind: 'registration' }, {}, { asOf }) as CannotTell;
      expect(outcome.missing).toEqual(missing.slice(0, 50));
      expect(outcome.missingTotal).toBe(count > 50 ? count : undefined);
    }),
  );
});

it('every layer states how many places a rule waits for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 51, max: 150 }), (count) => {
      const value = littleKnown(count);
      const checked = checkSubmission(value, { asOf });
      const lists = [
        validateSubmission(readable(value), { asOf, ruleSet: ruleSetAt(asOf) }).notChecked,
        checked.validation?.notChecked ?? [],
        completeness(registrationForm, value, { asOf }).validation.notChecked,
      ];
      for (const list of lists) {
        const told = list.filter(({ missing }) => missing.some(([field]) => field === 'members'));
        expect(told.length).toBeGreaterThan(5);
        for (const each of told) {
          const [listed, all = 0] = missingOf(each);
          expect(listed).toBe(50);
          // So many of each member as of the other.
          expect([all > 0, all % count]).toEqual([true, 0]);
        }
      }
    }),
    { numRuns: 20 },
  );
});

it('of the days on which an answer depends eight are named, and all are counted', () => {
  const { members, ...group } = littleKnown(12);
  const inexactDates = members.map(({ id }) => ({
    field: 'members[].joinedOn',
    id,
    from: '2025-01-01',
    through: '2026-12-31',
  }));
  const draft = { ...group, members, inexactDates };
  const report = validateSubmission(readable(draft), { asOf, ruleSet: ruleSetAt(asOf) });
  const below = report.notChecked.find(({ code }) => code === 'members.below-minimum') as NotChecked;
  expect(missingOf(below)).toEqual([8, 12]);
});

it('a schema looks at more findings than there are codes', () => {
  const shapeCodes = Object.keys(en.shape);
  const bound = allRuleSets().map(({ bindings }) => Object.keys(bindings).length);
  expect(Object.keys(rules).length + shapeCodes.length).toBeLessThan(mostCodes);
  expect(Math.max(...bound) + shapeCodes.length).toBeLessThan(mostCodes);
});
