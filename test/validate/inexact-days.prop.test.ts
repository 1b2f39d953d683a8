/** Days of which only the bounds are known: laws that every rule keeps, of today and of tomorrow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inexactDayFinder } from '../../src/facts/inexact-days.js';
import { fieldTables } from '../../src/fields/field-tables.js';
import { toJsonPointer } from '../../src/kernel/json-pointer.js';
import type { RegistrationDraft, SubmissionDraft, SubmissionKind } from '../../src/model/submission.js';
import { judgeByRule } from '../../src/validate/conclude.js';
import { type RuleCode, rules } from '../../src/validate/registry.js';
import type { AnyRule, Outcome } from '../../src/validate/rule.js';
import { allRuleSets, ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { draftAsOf, draftsOf } from '../support/drafts.js';
import { dayFields, inexactDrafts, withAt } from '../support/inexact-drafts.js';

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

const bounds = { from: '2019-01-01', through: '2019-12-31' };

describe('the days that an entry is about', () => {
  const kindAndField = kinds.flatMap((kind) => dayFields(kind).map((field) => [kind, field] as const));
  const pathOf = (field: string) =>
    field.split('.').flatMap((key) => (key.endsWith('[]') ? [key.slice(0, -2), 0] : [key]));
  const itemOf = (field: string) => pathOf(field).slice(0, pathOf(field).lastIndexOf(0) + 1);
  const draftWith = (field: string, day: string | undefined) => {
    const item = itemOf(field);
    // Lists above the item, and the item with its id.
    let draft: unknown = {};
    for (let depth = 1; depth <= item.length; depth++) {
      const path = item.slice(0, depth);
      if (item[depth] === 0) draft = withAt(draft, path, [{}]);
    }
    if (item.length > 0) draft = withAt(draft, [...item, 'id'], 'a');
    return (day === undefined ? draft : withAt(draft, pathOf(field), day)) as object;
  };
  const idOf = (field: string) => (field.includes('[]') ? { id: 'a' } : {});

  it.each(kindAndField)('of a %s may stand at %s: absent, or within the bounds', (_kind, field) => {
    const paths = (day: string | undefined, entry: object) =>
      inexactDayFinder(draftWith(field, day))({ field, ...entry }, 10).map(({ path }) => path);
    expect(paths(undefined, { ...bounds, ...idOf(field) })).toEqual([pathOf(field)]);
    for (const day of [bounds.from, '2019-05-05', bounds.through]) {
      expect(paths(day, { ...bounds, ...idOf(field) })).toEqual([pathOf(field)]);
      expect(paths(day, bounds)).toEqual([pathOf(field)]);
    }
    expect(paths('2020-01-01', { ...bounds, ...idOf(field) })).toEqual([]);
    expect(paths('2019-05-05', { ...bounds, id: 'b' })).toEqual([]);
  });

  const others = kinds.flatMap((kind) =>
    Object.keys(fieldTables[kind]).filter((path) => !dayFields(kind).includes(path)),
  );

  it.each(others)('are none at %s', (field) => {
    const finder = inexactDayFinder(draftWith(field, undefined));
    expect(finder({ field, ...bounds, ...idOf(field) }, 10)).toEqual([]);
  });

  it('are of no other field, and no field breaks', () => {
    const odd = [
      '',
      '.',
      '[]',
      '__proto__.xOn',
      'constructor.prototype.xOn',
      'name.a.bOn',
      'name[].aOn',
      'formation[].formedOn',
      'members.joinedOn',
      'toString.date',
    ];
    const fields = fc.oneof(fc.constantFrom(...others, ...odd), fc.string());
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds).chain((kind) => draftsOf(kind)),
        fields,
        fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
        (draft, field, id) => {
          const entry = { field, ...(id !== undefined && { id }), ...bounds };
          const own = { ...draft, inexactDates: [entry] } as SubmissionDraft;
          const before = JSON.stringify(own);
          const ruleSet = ruleSetAt(draftAsOf);
          const report = validateSubmission(own, { asOf: draftAsOf, ruleSet });
          expect(JSON.stringify(own)).toBe(before);
          expect(Object.keys(Object.prototype)).toEqual([]);
          expect(
            report.issues.filter(({ code }) => code.endsWith('.inexact-date-unknown')).map(({ path }) => path),
          ).toEqual([['inexactDates', 0, 'field']]);
        },
      ),
    );
  });
});
