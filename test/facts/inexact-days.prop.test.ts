/** The days that an entry of `inexactDates` is about, found by an index, against plain looks through the list. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, inexactDayFinder, putDay } from '../../src/facts/inexact-days.js';
import type { ActivityReportDraft, RegistrationDraft } from '../../src/model/submission.js';

const day = fc.integer({ min: 10, max: 28 }).map((number) => `2024-03-${number}`);
const id = fc.constantFrom('a', 'b', 'c', 'd');
const members = fc.array(
  fc
    .record({ id, joinedOn: fc.option(day, { nil: undefined }) }, { requiredKeys: ['id'] })
    .map(({ id: own, joinedOn }) => ({ id: own, ...(joinedOn !== undefined && { joinedOn }) })),
  { maxLength: 12 },
);
const entry = fc.record({
  field: fc.constant('members[].joinedOn'),
  id: fc.option(id, { nil: undefined }),
  from: day,
  through: day,
});

describe('the days of a list', () => {
  it('are those that a look through the list finds', () => {
    fc.assert(
      fc.property(members, fc.array(entry), fc.integer({ min: 1, max: 20 }), (list, entries, most) => {
        const find = inexactDayFinder({ kind: 'registration', members: list } as RegistrationDraft);
        for (const { field, id: meant, from, through } of entries) {
          const plain = list.flatMap(({ id: own, joinedOn }, i) => {
            const isWithin = joinedOn !== undefined && from <= joinedOn && joinedOn <= through;
            const isAbout = meant === undefined ? isWithin : own === meant && (joinedOn === undefined || isWithin);
            return isAbout ? [i] : [];
          });
          const found = find({ field, from, through, ...(meant !== undefined && { id: meant }) }, most);
          const places = found.map(({ path }) => path[1]);
          expect(found.length).toBe(Math.min(most, plain.length));
          expect(plain).toEqual(expect.arrayContaining(places));
          expect(new Set(places).size).toBe(places.length);
        }
      }),
    );
  });

  it('are found for as many entries as a report may hold', () => {
    const activities = Array.from({ length: 20_000 }, (_, i) => ({ id: `k${i}`, date: '2024-03-12' }));
    const find = inexactDayFinder({ kind: 'activity-report', activities } as ActivityReportDraft);
    for (const i of activities.keys()) {
      const found = find({ field: 'activities[].date', id: `k${i}`, from: '2024-03-01', through: '2024-03-31' }, 5);
      expect(found.map(({ path }) => path)).toEqual([['activities', i, 'date']]);
    }
  });

  it('is none of a name that leads elsewhere', () => {
    const draft = { kind: 'registration', members: [{ id: 'a' }] } as RegistrationDraft;
    const find = inexactDayFinder(draft);
    for (const field of ['__proto__.on', 'members.joinedOn', 'members.joinedOn[]', 'name', ''])
      expect(find({ field, from: '2024-01-01', through: '2024-12-31' }, 9)).toEqual([]);
    for (const { path } of find({ field: 'statutes.adoptedOn', from: '2024-01-01', through: '2024-12-31' }, 9))
      putDay(draft, path, '2024-05-01');
    expect(draft).toEqual({ kind: 'registration', members: [{ id: 'a' }], statutes: { adoptedOn: '2024-05-01' } });
  });
});

describe('the days between bounds', () => {
  it('are those that stand anywhere and lie strictly between, so many at most', () => {
    fc.assert(
      fc.property(
        fc.array(day),
        fc.array(fc.record({ from: day, through: day })),
        fc.integer({ min: 1, max: 30 }),
        (dates, bounds, most) => {
          const plain = [...new Set(dates)].filter((one) =>
            bounds.some(({ from, through }) => from < one && one < through),
          );
          const found = daysBetween(
            bounds.map((one) => ({ path: [], ...one })),
            { deep: [dates.map((date) => ({ date }))], not: 'a day' },
            most,
          );
          expect(found.length).toBe(Math.min(most, plain.length));
          expect(plain).toEqual(expect.arrayContaining([...found]));
        },
      ),
    );
  });

  it('are found in something wider than a call can spread', () => {
    const wide = Array.from({ length: 300_000 }, () => '2024-03-12');
    expect(daysBetween([{ path: [], from: '2024-03-01', through: '2024-03-31' }], [wide], 3)).toEqual(['2024-03-12']);
  });
});
