import { describe, expect, it, test } from 'vitest';
import type { SubmissionDraft } from '../../src/model/submission.js';
import { cannotTell, mostMissing } from '../../src/validate/asked-rule.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { provinceSince } from '../../src/validate/support/seat-code.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { withBindings } from '../support/rule-sets.js';

/* Each the least difference that decides something, and the outcome on either side of it. */

const asOf = '2026-01-31';
const judge = (draft: object, more: object = {}, day = asOf) =>
  validateSubmission(draft as SubmissionDraft, { asOf: day, ruleSet: ruleSetAt(day), ...more } as never);
const report = { kind: 'activity-report', period: { from: '2025-01-01', through: '2025-12-31' } };

test('a report says that findings were left out only where some were', () => {
  const draft = { kind: 'registration', bodyType: 'kim', members: [], name: 'x' };
  const { length } = judge(draft).issues;
  expect(length).toBeGreaterThan(0);
  const cut = (maxIssues: number) => {
    const { issues, truncated } = judge(draft, { maxIssues });
    return [issues.length, truncated];
  };
  expect(judge(draft).truncated).toBe(false);
  expect(cut(length)).toEqual([length, false]);
  expect(cut(length - 1)).toEqual([length - 1, true]);
});

test('what depends on days of the registration beside a report asks for those', () => {
  const registration = {
    kind: 'registration',
    id: 'k',
    formation: { formedOn: '2025-01-01' },
    inexactDates: [{ field: 'formation.formedOn', from: '2025-01-01', through: '2025-12-31' }],
  };
  const { notChecked } = judge(
    { ...report, kimId: 'k', activities: [{ id: 'a', date: '2025-06-01' }] },
    { registration },
  );
  const open = notChecked.find(({ code }) => code === 'report.date-before-formation');
  expect(open).toMatchObject({ reason: 'registration-incomplete', missing: [['formation', 'formedOn']] });
});

test('nobody came where all who came are none, or members and guests both are', () => {
  const found = (attendance: object) =>
    judge({ ...report, activities: [{ id: 'a', date: '2025-06-01', attendance }] })
      .issues.filter(({ code }) => code === 'activity.nobody-came')
      .map(({ path }) => path.at(-1));
  expect(found({ total: 0 })).toEqual(['total']);
  expect(found({ total: 0, members: 0, guests: 0 })).toEqual(['total']);
  expect(found({ members: 0, guests: 0 })).toEqual(['members']);
  for (const some of [
    { members: 0 },
    { guests: 0 },
    { members: 1, guests: 0 },
    { members: 0, guests: 1 },
    { total: 1 },
  ])
    expect(found(some)).toEqual([]);
  // That the numbers contradict each other is another matter.
  expect(found({ total: 5, members: 0, guests: 0 })).toEqual([]);
});

test('a province has codes from its first day on', () => {
  const [code, since] = Array.from({ length: 90 }, (_, i) => String(i + 10))
    .map((one) => [one, provinceSince(one)] as const)
    .find(([, day]) => day !== undefined && day > '2020-01-01') ?? ['', ''];
  expect(since).not.toBe('');
  const isFound = (day: string) =>
    judge({ kind: 'registration', bodyType: 'kim', seat: { regionCode: `${code}.01.01.2001` } }, {}, day).issues.some(
      ({ code: rule }) => rule === 'seat.impossible-region-code',
    );
  const dayBefore = new Date(Date.parse(since as string) - 86_400_000).toISOString().slice(0, 10);
  expect([isFound(dayBefore), isFound(since as string)]).toEqual([true, false]);
});

describe('members who are alike in their elements', () => {
  const base = ruleSetAt(asOf);
  const { 'composition.uniform': binding } = base.bindings;
  const ruleSet = withBindings(base, {
    'composition.uniform': { ...binding, options: { dimensions: ['elements'], knownShare: 1 } },
  });
  const alike = (...elements: readonly (readonly string[])[]) =>
    judge(
      { kind: 'registration', bodyType: 'kim', members: elements.map((each, i) => ({ id: `m${i}`, elements: each })) },
      { ruleSet },
    ).issues.length > 0;

  it('belong to one, all of them; who belongs to two is not like the others', () => {
    expect(alike(['petani'], ['petani'])).toBe(true);
    expect(alike(['petani'], ['pemuda'])).toBe(false);
    expect(alike(['petani', 'pemuda'], ['petani', 'pemuda'])).toBe(false);
    expect(alike(['petani'], ['petani', 'pemuda'])).toBe(false);
  });
});

describe('at the border', () => {
  const found = (draft: object, code: string) =>
    judge({ kind: 'registration', bodyType: 'kim', ...draft })
      .issues.filter((issue) => issue.code === code)
      .map(({ path }) => path.join('.'));

  it('somebody may leave on the day of joining, and not before', () => {
    const left = (leftOn: string) =>
      found({ formerMembers: [{ id: 'a', joinedOn: '2024-03-02', leftOn }] }, 'members.dates-out-of-order');
    expect(left('2024-03-02')).toEqual([]);
    expect(left('2024-03-01')).toEqual(['formerMembers.0.leftOn']);
  });

  it('a target is added up from its parts only where it has parts', () => {
    const code = 'programme.target-not-adding-up';
    const target = (disaggregation: object) => ({
      workProgrammes: [{ period: report.period, targets: [{ id: 't', indicator: 'x', target: 5, ...disaggregation }] }],
    });
    for (const none of [{}, { disaggregation: [] }, { disaggregation: [{ target: 2 }, { target: 3 }] }])
      expect(found(target(none), code)).toEqual([]);
    expect(found(target({ disaggregation: [{ target: 2 }] }), code)).toEqual(['workProgrammes.0.targets.0.target']);
  });

  it('what would have to be known is counted only where not all of it is listed', () => {
    const paths = (count: number) => Array.from({ length: count }, (_, i) => ['members', i, 'id']);
    expect(cannotTell('members.duplicate-id', 'too-little-known', paths(mostMissing))).not.toHaveProperty(
      'missingTotal',
    );
    expect(cannotTell('members.duplicate-id', 'too-little-known', paths(mostMissing + 1))).toMatchObject({
      missing: paths(mostMissing),
      missingTotal: mostMissing + 1,
    });
  });
});
