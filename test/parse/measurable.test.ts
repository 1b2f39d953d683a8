import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import { measurable } from '../../src/parse/measurable.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { readerOf } from '../../src/parse/readers.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { editedValuesOf } from './support/arbitraries.js';

const read = (input: object) => {
  const { readable, issues } = parseSubmission(input);
  if (readable === undefined) throw new Error('not even the kind');
  return measurable(readable, issues);
};

const odd = { code: 'shape.control-character', severity: 'error', params: {}, verdict: 'malformed' } as const;

describe('measurable', () => {
  it('leaves a whole submission as it is', () => {
    for (const whole of [fullRegistration, fullReport]) expect(read(whole)).toEqual({ submission: whole, leftOut: [] });
  });

  it('says of a list from which something was left out that it is partial, and never that it is empty', () => {
    const { partialLists: _, ...report } = fullReport;
    const { submission, leftOut } = read({
      ...report,
      aspirations: [{ id: 'x' }],
      income: [...report.income, { id: 'y' }],
    });
    expect((submission as ActivityReport).aspirations).toBeUndefined();
    expect((submission as ActivityReport).income).toEqual(report.income);
    expect((submission as ActivityReport).partialLists).toEqual(['aspirations', 'income']);
    expect(leftOut.map(({ path, reason }) => [path.join('/'), reason])).toEqual([
      ['aspirations/0', 'missing'],
      [`income/${report.income.length}`, 'missing'],
    ]);
  });

  it('says of members of whom one was left out that they are some', () => {
    const { submission } = read({ ...fullRegistration, members: [{ id: 'a' }, { name: 'Ibu Rahma' }] });
    expect(submission).toMatchObject({ members: [{ id: 'a' }], membersListed: 'some' });
  });

  it('says of a list within an item that it fell as a whole, for nothing can state that it is partial', () => {
    const activities = [{ id: 'a', title: 'Rapat' }, { title: 'Pelatihan' }, { id: 'c' }];
    const workProgrammes = [{ period: { from: '2025-01-01', through: '2025-12-31' }, activities }];
    const { submission, leftOut } = read({ ...fullRegistration, workProgrammes });
    expect((submission as Registration | undefined)?.workProgrammes?.[0]?.activities).toBeUndefined();
    expect(leftOut.map(({ path, at }) => [path.join('/'), at?.join('/')])).toEqual([
      ['workProgrammes/0/activities', 'workProgrammes/0/activities/1/id'],
    ]);
  });

  it('does not read a list of offices of which none was known as the list of an ordinary member', () => {
    const { readable } = parseSubmission({ ...fullRegistration, members: [{ id: 'a', offices: ['jagoan'] }] });
    expect(readable).toMatchObject({ members: [{ id: 'a' }] });
    expect((readable as unknown as { members: { offices?: unknown }[] }).members[0]?.offices).toBeUndefined();
  });

  it('names the fields within items that were not read, and each part once', () => {
    const { partialLists: _, ...report } = fullReport;
    const activities = [
      { id: 'a', date: '2025-03-01', attendance: { total: 'banyak' }, topics: ['kesehatan', 'xyz'], title: 7 },
      { id: 'b', date: 'kemarin', title: 7 },
      { id: 'c', date: '2025-03-02', attendance: { total: 12, women: -1 } },
    ];
    const { submission, leftOut } = read({ ...report, submittedOn: 'besok', activities, products: 'banyak' });
    expect(leftOut.map(({ path, reason, at }) => [path.join('/'), reason, at?.join('/')])).toEqual([
      ['submittedOn', 'unreadable', undefined],
      ['activities/0/title', 'unreadable', undefined],
      ['activities/0/topics/1', 'unreadable', undefined],
      ['activities/0/attendance/total', 'unreadable', undefined],
      ['activities/1', 'missing', 'activities/1/date'],
      ['activities/2/attendance/women', 'unreadable', undefined],
      ['products', 'unreadable', undefined],
    ]);
    expect((submission as ActivityReport).activities?.map(({ id }) => id)).toEqual(['a', 'c']);
    expect((submission as ActivityReport).products).toBeUndefined();
    expect((submission as ActivityReport).partialLists).toEqual(['activities', 'products']);
  });

  it('does not call a list whole of which something was left out', () => {
    const { submission } = read({
      ...fullRegistration,
      decrees: [...(fullRegistration.decrees ?? []), 7],
      decreesListed: 'all',
    });
    expect(submission).toMatchObject({ decreesListed: 'some' });
    expect(submission?.partialLists).toContain('decrees');
  });

  it('gives none without what makes a submission', () => {
    const { period: _, ...report } = fullReport;
    expect(read(report)).toEqual({ leftOut: [{ path: [], reason: 'missing', at: ['period'] }] });
  });

  it('states what falls once, by the outermost part that falls with it', () => {
    for (const period of [{}, { from: '2025-01-01' }, { through: 'kemarin' }]) {
      expect(read({ ...fullReport, period })).toEqual({
        leftOut: [{ path: [], reason: 'missing', at: ['period'] }],
      });
    }
  });

  it('names a list before its items, and calls only lists partial', () => {
    const members = Array.from({ length: 1_001 }, (_, i) => ({ id: `m${i}`, name: i === 0 ? 7 : 'Ibu Rahma' }));
    const { leftOut } = read({ ...fullRegistration, members });
    expect(leftOut.slice(0, 2).map(({ path }) => path.join('/'))).toEqual(['members', 'members/0/name']);
    const { submission: seated, leftOut: unread } = read({ ...fullRegistration, seat: { regionCode: 7 } });
    expect(unread.map(({ path }) => path.join('/'))).toContain('seat/regionCode');
    expect(seated?.partialLists).toEqual(fullRegistration.partialLists);
  });

  it('keeps what can be read of the names of partial lists', () => {
    const { submission, leftOut } = read({ ...fullReport, partialLists: ['activities', 7] });
    expect(submission?.partialLists).toEqual(['activities']);
    expect(leftOut).toEqual([{ path: ['partialLists', 1], reason: 'unreadable' }]);
  });

  it('leaves nothing out for a hint', () => {
    const [first, ...others] = fullReport.activities;
    const hinted = { ...fullReport, activities: [{ ...first, title: 'Rapat\u200b warga' }, ...others], extra: 1 };
    const { readable, issues } = parseSubmission(hinted, { unknownKeys: 'report' });
    expect(issues.map(({ severity }) => severity)).toEqual(['hint', 'hint']);
    expect(measurable(readable as NonNullable<typeof readable>, issues).leftOut).toEqual([]);
  });

  it('takes issues of another reading as they are, wherever they lead', () => {
    const { readable } = parseSubmission(fullReport);
    const paths = [[], ['nowhere', 3, 'x'], ['id', 0], ['activities', 'x', 'y', 'z', 0, 1]];
    const issues = paths.map((path) => ({ ...odd, path }));
    const { leftOut, submission } = measurable(readable as NonNullable<typeof readable>, issues);
    expect(leftOut).toHaveLength(paths.length);
    expect(submission).toMatchObject({ id: fullReport.id, activities: fullReport.activities });
  });

  it.each([
    'registration',
    'activity-report',
  ] as const)('gives a %s of the right shape, whatever was half-read', (kind) => {
    fc.assert(
      fc.property(editedValuesOf(readerOf(kind).shape), (input) => {
        const { readable, issues } = parseSubmission(input, { maxIssues: 10_000 });
        if (readable === undefined) return;
        const { submission, leftOut } = measurable(readable, issues);
        const places = leftOut.map(({ path }) => path.join('/'));
        expect(new Set(places).size).toBe(places.length);
        // Whatever was refused stands in the list, by itself or with the part that fell with it.
        for (const { path, severity, code } of issues) {
          if (severity !== 'error' || code === 'shape.unknown-key' || code === 'shape.missing') continue;
          const isNamed = leftOut.some((one) => one.path.every((key, i) => path[i] === key));
          expect(isNamed, path.join('/')).toBe(true);
        }
        if (submission === undefined) return;
        expect(parseSubmission(submission).issues).toEqual([]);
        if (submission.kind === 'activity-report') {
          measureKim({ report: submission }, { asOf: '2026-01-31' });
          const before = input as Readonly<Record<string, unknown>>;
          for (const list of ['activities', 'aspirations', 'income'] as const) {
            if (submission[list]?.length === 0) expect(before[list]).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
