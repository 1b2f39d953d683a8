import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exposureOf } from '../../src/measure/exposure.js';
import { inexactDaysOf, whyNotIn } from '../../src/measure/known-days.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { readRatings } from '../../src/measure/rubrics.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { CounterpartKind } from '../../src/vocabulary/concepts/counterpart-kinds.js';
import { asOf, period, registration, report } from './fixtures.js';

/* Each the least difference that decides something, and the outcome on either side of it. */

const measure = (code: string, lists: Partial<ActivityReport>, of?: Registration) =>
  measureKim({ report: report(lists), ...(of && { registration: of }) }, { asOf, indicators: [code as never] })
    .measurements as unknown as Readonly<Record<string, Record<string, unknown>>>;
const one = (code: string, lists: Partial<ActivityReport>, of?: Registration) => measure(code, lists, of)[code];

describe('kinds of partners', () => {
  const all: readonly CounterpartKind[] = ['sekolah', 'media', 'koperasi'];

  /** As many different kinds as the bodies can stand for at once: all ways are tried. */
  function most(
    bodies: readonly (readonly CounterpartKind[])[],
    taken: ReadonlySet<CounterpartKind> = new Set(),
  ): number {
    const [first, ...rest] = bodies;
    if (first === undefined) return 0;
    const with_ = first.filter((kind) => !taken.has(kind)).map((kind) => 1 + most(rest, new Set([...taken, kind])));
    return Math.max(most(rest, taken), ...with_);
  }

  const measured = (bodies: readonly (readonly CounterpartKind[])[]) => {
    const partners = bodies.flatMap((kinds, i) =>
      kinds.map((kind) => ({ id: `${i}${kind}`, kind, name: `Mitra ${i}` })),
    );
    const activities = [
      { id: 'a', date: '2025-03-01', partners: partners.map(({ id }) => ({ partnerId: id })) },
    ] as NonNullable<ActivityReport['activities']>;
    return one('networking.keragaman-mitra', { partners, activities })?.value;
  };

  test('are as many as the bodies can stand for, whatever their order', () => {
    expect(measured([all, ['sekolah'], ['sekolah'], ['media']])).toBe(3);
    const bodies = fc.array(fc.subarray([...all], { minLength: 1 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(bodies, (list) => {
        expect(measured(list)).toBe(most(list));
      }),
    );
  });
});

test('a day with one and the same bound on both sides is known', () => {
  const day = (through: string) =>
    one('diseminasi.produk-bersumber', {
      products: [{ id: 'p', date: '2025-03-01', citesSource: true }] as never,
      inexactDates: [{ field: 'products[].date', id: 'p', from: '2025-03-01', through }],
    });
  expect(day('2025-03-01')).toEqual(
    one('diseminasi.produk-bersumber', { products: [{ id: 'p', date: '2025-03-01', citesSource: true }] as never }),
  );
  const months = (through: string) =>
    one('diskusi.bulan-aktif', {
      activities: [{ id: 'a', date: '2025-03-01', functions: ['diskusi'] }] as never,
      inexactDates: [{ field: 'activities[].date', id: 'a', from: '2025-03-01', through }],
    })?.value;
  expect(months('2025-03-01')).toBe(months('2025-03-31'));
});

describe('channels', () => {
  const code = 'diseminasi.rumpun-kanal';
  const product = { id: 'p', date: '2025-03-01', channel: 'radio-komunitas' } as never;
  const spread = { id: 'a', date: '2025-03-01', functions: ['diseminasi'], channels: ['radio-komunitas'] } as never;

  test('are measured of either list, and the other is named as lacking', () => {
    expect(one(code, {})).toMatchObject({ status: 'no-data', reason: 'not-recorded' });
    const lists = [{ products: [product] }, { activities: [spread] }, { products: [product], activities: [spread] }];
    expect(lists.map((each) => one(code, each)?.value)).toEqual([1, 1, 1]);
    expect(lists.map((each) => one(code, each)?.withoutLists)).toEqual([['activities'], ['products'], undefined]);
    expect(one(code, { activities: [] })).toMatchObject({ status: 'no-data' });
    expect(one(code, { products: [] })).toMatchObject({ status: 'measured', value: 0 });
  });
});

test('products of which nobody states where their content comes from are not stated', () => {
  const cited = (...list: readonly (boolean | undefined)[]) =>
    one('diseminasi.produk-bersumber', {
      products: list.map((citesSource, i) => ({
        id: `${i}`,
        date: '2025-03-01',
        ...(citesSource !== undefined && { citesSource }),
      })) as never,
    });
  expect(cited(undefined)).toMatchObject({ status: 'no-data', reason: 'not-stated' });
  expect(cited(undefined, false)).toMatchObject({ status: 'measured', value: 0, unstated: 1 });
  expect(cited(undefined, true)).toMatchObject({ status: 'measured', n: 1 });
  expect(cited()).toMatchObject({ status: 'measured', value: 0 });
});

test('a partner with the id of the group itself is the group, and resembles no other', () => {
  const partners = (id: string) =>
    [
      { id: 'p', kind: 'sekolah', name: 'SMP Satu' },
      { id, kind: 'kim', name: 'Lain' },
    ] as never;
  const activities = (id: string) =>
    [{ id: 'a', date: '2025-03-01', partners: [{ partnerId: 'p' }, { partnerId: id }] }] as never;
  const active = (id: string) => one('networking.mitra-aktif', { partners: partners(id), activities: activities(id) });
  expect(active('q')).toMatchObject({ value: 2 });
  expect(active('k1')).toMatchObject({ value: 1 });
  expect(active('k1')).not.toHaveProperty('resembling');
  // Written in another way it is taken for the group, and that is said.
  expect(active('K1')).toMatchObject({ value: 1, resembling: 1 });
});

test('that a registration is one of a forum is said of what was measured', () => {
  const of = (bodyType: 'kim' | 'forum-kim') =>
    measureKim({ report: report(), registration: registration({ bodyType }) }, { asOf });
  expect(of('forum-kim').bodyType).toBe('forum-kim');
  expect(of('kim')).not.toHaveProperty('bodyType');
});

test('an empty list states that there was nothing, and a part of a list without records does not', () => {
  const code = 'diseminasi.produk-bersumber';
  const product = { id: 'p', date: '2025-03-01', citesSource: true } as never;
  expect(one(code, { products: [] })).toMatchObject({ status: 'measured', value: 0 });
  expect(one(code, { products: [], partialLists: ['products'] })).toMatchObject({ status: 'no-data' });
  expect(one(code, { products: [], partialLists: ['activities'] })).toMatchObject({ status: 'measured', value: 0 });
  expect(one(code, { products: [product], partialLists: ['products'] })).toMatchObject({
    status: 'measured',
    n: 1,
    fromPartsOf: ['products'],
  });
});

test.each([
  [{ raterId: 7 }],
  [{ criterion: undefined }],
  [{ evidenceIds: 'a' }],
  [{ evidenceIds: [7] }],
])('a rating with %j is refused', (part) => {
  const rating = { raterId: 'r', criterion: 'akses.mutu-pengolahan', level: 3, evidenceIds: ['a'] };
  const given = (more: object) => () =>
    measureKim({ report: report({ ratings: [{ ...rating, ...more }] as never }) }, { asOf });
  expect(given({})).not.toThrow();
  expect(given(part)).toThrow(expect.objectContaining({ name: 'KimError' }));
});

test('judgements stand by level, and of one level in the order of the raters, whatever came first', () => {
  const levels = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 6 });
  const rules = { consensus: 'mean', evidenceRequired: () => false, isRecord: () => true } as const;
  fc.assert(
    fc.property(levels, (list) => {
      const ratings = list.map((level, i) => ({ raterId: `r${i}`, criterion: 'talk', level }));
      const { judgements = [] } = readRatings(ratings as never, rules).byCriterion.get('talk') ?? {};
      const wanted = list.map((level, i) => [level, i + 1] as const).sort(([a, i], [b, j]) => a - b || i - j);
      expect(judgements.map(({ level, rater }) => [level, rater])).toEqual(wanted);
    }),
  );
});

describe('days of which only the bounds are known', () => {
  const activity = { id: 'a', date: '2025-03-01' } as never;
  const boundsOf = (...spans: readonly (readonly [string, string])[]) => {
    const inexactDates = spans.map(([from, through]) => ({ field: 'activities[].date', id: 'a', from, through }));
    const lists = report({ activities: [activity], inexactDates });
    return inexactDaysOf(lists)?.get(lists.activities?.[0] as object)?.date;
  };

  test('of two statements the least that both leave open, in either order', () => {
    const [month, quarter] = [['2025-03-01', '2025-03-31'] as const, ['2025-03-01', '2025-05-31'] as const];
    const widest = { from: '2025-03-01', through: '2025-05-31' };
    expect([boundsOf(month, quarter), boundsOf(quarter, month)]).toEqual([widest, widest]);
    const [early, late] = [['2025-01-01', '2025-03-31'] as const, ['2025-03-01', '2025-04-30'] as const];
    const both = { from: '2025-01-01', through: '2025-04-30' };
    expect([boundsOf(early, late), boundsOf(late, early)]).toEqual([both, both]);
    expect(boundsOf(['2025-03-01', '2025-03-01'])).toBeUndefined();
  });

  test('are outside the period only where they lie wholly beyond it', () => {
    const why = (from: string, through: string) => whyNotIn(from, { from, through }, exposureOf(period, asOf), period);
    expect(why('2025-12-01', '2025-12-31')).toBeUndefined();
    expect(why('2025-12-31', '2026-01-31')).toBe('day-not-known');
    expect(why('2026-01-01', '2026-01-31')).toBe('after-period');
    expect(why('2024-12-01', '2025-01-01')).toBe('day-not-known');
    expect(why('2024-12-01', '2024-12-31')).toBe('before-period');
  });

  test('of decisions are named where they keep one from counting', () => {
    const notCounted = (through: string) =>
      measureKim(
        {
          report: report({
            activities: [{ id: 'a', date: '2025-03-01' }] as never,
            decisions: [{ id: 'd', activityId: 'a', doneOn: '2025-12-01' }] as never,
            inexactDates: [{ field: 'decisions[].doneOn', id: 'd', from: '2025-12-01', through }],
          }),
        },
        { asOf },
      ).notCounted.map(({ list, reason }) => [list, reason]);
    expect(notCounted('2025-12-31')).toEqual([]);
    expect(notCounted('2026-01-31')).toEqual([['decisions', 'day-not-known']]);
  });
});

test('months of a function are not stated only where none of the activities states its functions', () => {
  const of = (...functions: readonly (readonly string[] | undefined)[]) =>
    one('diskusi.bulan-aktif', {
      activities: functions.map((each, i) => ({
        id: `${i}`,
        date: '2025-03-01',
        ...(each && { functions: each }),
      })) as never,
      decisions: undefined as never,
    });
  expect(of(undefined, undefined)).toMatchObject({ status: 'no-data', reason: 'not-stated' });
  expect(of(undefined, ['akses'])).not.toMatchObject({ reason: 'not-stated' });
  expect(of()).not.toMatchObject({ reason: 'not-stated' });
  expect(of(['diskusi'])).toMatchObject({ status: 'measured' });
});
