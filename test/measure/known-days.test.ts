import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateKims } from '../../src/design/simulate-kims.js';
import type { LocalDate } from '../../src/kernel/local-date.js';
import { DaysSeen, whyNotIn } from '../../src/measure/known-days.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { PacedCount } from '../../src/measure/pace.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { InexactDate } from '../../src/model/inexact-date.js';
import type { Framework } from '../../src/score/framework.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { adindaKegiatanFramework as kegiatan } from '../../src/score/frameworks/adinda-kegiatan-2027.js';
import { createScorer } from '../../src/score/score-kim.js';
import { trendOf } from '../../src/trend/trend-of.js';
import { asOf, period, registration, report, wholeList } from './fixtures.js';

/*
 * Of some days only the month, the quarter or the year is known. The first day of those is nobody's statement: a record shows no
 * month that it does not tell, and what is known less of counts for less, never for more.
 */

const two = (part: number) => String(part).padStart(2, '0');
const bounds = {
  'Maret 2025': { from: '2025-03-01', through: '2025-03-31' },
  'Triwulan I 2025': { from: '2025-01-01', through: '2025-03-31' },
  '2025': { from: '2025-01-01', through: '2025-12-31' },
} as const;
const meeting = (id: string, date: LocalDate) => ({ id, date, functions: ['diskusi'] as const });
const known = (id: string, span: { readonly from: LocalDate; readonly through: LocalDate }): InexactDate => ({
  field: 'activities[].date',
  id,
  ...span,
});
const monthsWith = (lists: Partial<ActivityReport>) =>
  measureKim({ report: report(lists) }, { asOf, indicators: ['diskusi.bulan-aktif'] }).measurements[
    'diskusi.bulan-aktif'
  ];

describe('a month that nobody stated', () => {
  test.each(Object.entries(bounds))('%s', (cell, span) => {
    const found = monthsWith({ activities: [meeting('a', span.from)], inexactDates: [known('a', span)] });
    if (cell === 'Maret 2025') {
      expect(found).toEqual(monthsWith({ activities: [meeting('a', span.from)] }));
      expect(found).toMatchObject({ numerator: 1 });
    } else expect(found).toMatchObject({ status: 'measured', value: 0, numerator: 0, dayUnknown: 1 });
  });

  test('is no month in which the group is known to have existed', () => {
    const measured = (inexactDates: readonly InexactDate[]) =>
      measureKim({ report: report({ activities: [meeting('a', '2025-01-01')], inexactDates }) }, { asOf }).exposure;
    expect(measured([]).knownMonths).toBe(12);
    expect(measured([known('a', bounds['Triwulan I 2025'])]).knownMonths).toBe(10);
    expect(measured([known('a', bounds['2025'])]).knownMonths).toBe(1);
  });

  test('is not counted among those before the group was formed', () => {
    const found = measureKim(
      {
        report: report({ activities: [meeting('a', '2025-01-01')], inexactDates: [known('a', bounds['2025'])] }),
        registration: registration({ ...wholeList(3), formation: { formedOn: '2025-07-15' } }),
      },
      { asOf },
    );
    expect(found.exposure).toMatchObject({ from: '2025-07-15', months: 6 });
    expect(found.notCounted).toEqual([]);
    expect(found.measurements['implementasi.kegiatan']).toMatchObject({ status: 'measured' });
  });

  test('a trend does not read as a decline that the days of one year are not known', () => {
    const score = createScorer(kegiatan, { asOf });
    const yearOf = (year: number, isKnown: boolean) => {
      const span = { from: `${year}-01-01`, through: `${year}-12-31` };
      const activities = Array.from({ length: 12 }, (_, i) => meeting(`a${i}`, `${year}-${two(i + 1)}-05`));
      const inexactDates = isKnown ? [] : activities.map(({ id }) => known(id, span));
      const records = {
        report: report({ period: span, activities, inexactDates }),
        registration: registration(wholeList(5)),
      };
      return { period: span, cards: [score(measureKim(records, { asOf }))] };
    };
    expect(trendOf([yearOf(2024, true), yearOf(2025, true)]).status).toBe('estimated');
    expect(trendOf([yearOf(2024, true), yearOf(2025, false)])).toMatchObject({
      status: 'not-comparable',
      reason: 'different-criteria',
      criteria: expect.arrayContaining(['diskusi.bulan-aktif']),
    });
  });
});

describe('whether a record of some bounds counts', () => {
  const window = { from: '2025-03-10', through: '2025-10-20' };
  test.each([
    ['2025-03-10', '2025-10-20', undefined],
    ['2025-01-01', '2025-03-10', undefined],
    ['2025-01-01', '2025-03-09', 'before-period'],
    ['2024-12-31', '2025-05-01', 'day-not-known'],
    ['2025-10-01', '2025-10-21', 'day-not-known'],
    ['2025-10-21', '2025-10-31', 'after-as-of'],
    ['2026-01-01', '2026-01-31', 'after-period'],
  ])('%s to %s', (from, through, reason) => {
    expect(whyNotIn(from, { from, through }, window, period)).toBe(
      reason === 'before-period' ? whyNotIn(through, undefined, window, period) : reason,
    );
  });
});

test('a record whose day may lie outside of the period leaves its list a part, and makes nothing surer', () => {
  const activities = Array.from({ length: 12 }, (_, i) => meeting(`a${i}`, `2025-${two(i + 1)}-10` as LocalDate));
  const span = { from: '2024-12-31', through: '2025-12-31' } as const;
  const measured = (inexactDates: readonly InexactDate[]) =>
    measureKim({ report: report({ activities, inexactDates }), registration: registration(wholeList(6)) }, { asOf });
  const out = measured(activities.map(({ id }) => known(id, span)));
  expect(out.partialLists).toEqual(['activities']);
  expect(out.measurements['diskusi.bulan-aktif']).toMatchObject({ value: 0, fromPartsOf: ['activities'] });
  const score = createScorer(kegiatan);
  const [exact, open] = [score(measured([])), score(out)];
  const none = score(
    measureKim({ report: report({ activities: [] }), registration: registration(wholeList(6)) }, { asOf }),
  );
  expect(open.score).toBe(none.score);
  expect(open.certainty?.interval?.upper).toBeGreaterThanOrEqual(exact.score as number);
});

test('days: one of which the month is known may be any other of it, one without a month any', () => {
  const days = (...all: readonly string[]) => {
    const seen = new DaysSeen();
    for (const day of all) seen.add(day);
    return [seen.size, seen.vague];
  };
  expect(days()).toEqual([0, 0]);
  expect(days('2025-03-01', '2025-03-01', '2025-03-02')).toEqual([2, 0]);
  expect(days('2025-03', '2025-03-01')).toEqual([1, 1]);
  expect(days('2025-04', '2025-03-01')).toEqual([2, 1]);
  expect(days('')).toEqual([1, 1]);
  expect(days('', '2025-03', '2025-03')).toEqual([1, 3]);
});

test('a pace: of a month as much counts as its days or the records without one come to, whichever is more', () => {
  const count = (...days: readonly string[]) => {
    const paced = new PacedCount(false, { month: 2 });
    days.forEach((day, i) => {
      paced.addOn(day, `r${i}`, { traits: [i] });
    });
    return [paced.counted, paced.toldApart, paced.dayUnknown];
  };
  expect(count('2025-03-01', '2025-03-02')).toEqual([2, 2, 0]);
  expect(count('2025-03', '2025-03-02')).toEqual([1, 1, 1]);
  expect(count('2025-03', '2025-03', '2025-03-02')).toEqual([2, 2, 2]);
  expect(count('2025-03', '2025-04')).toEqual([2, 2, 0]);
  expect(count('', '2025-04-01')).toEqual([1, 1, 1]);
  expect(count('', '', '')).toEqual([2, 3, 3]);
  expect(count('')).toEqual([1, 1, 0]);
});

const lastDay = (month: number) => new Date(Date.UTC(2025, month, 0)).getUTCDate();
/** The month, the quarter or the year of a day. */
function around(day: LocalDate, months: 1 | 3 | 12) {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1;
  const last = first + months - 1;
  const year = day.slice(0, 4);
  return { from: `${year}-${two(first)}-01`, through: `${year}-${two(last)}-${two(lastDay(last))}` };
}

const dated = {
  activities: ['date'],
  informationItems: ['date'],
  products: ['date'],
  decisions: ['doneOn'],
  aspirations: ['recordedOn', 'forwardedOn', 'answeredOn', 'fedBackOn'],
} as const;

/** The same report, with less known of some days. */
function withLess(
  whole: ActivityReport,
  less: (list: string, at: number) => 0 | 1 | 3 | 12,
  stored: 'from' | 'through' = 'from',
): ActivityReport {
  const inexactDates: InexactDate[] = [];
  const lists = Object.entries(dated).map(([list, fields]) => {
    const records = whole[list as keyof typeof dated] as readonly Record<string, string>[] | undefined;
    return [
      list,
      records?.map((record, at) => {
        const changed = { ...record };
        for (const [nth, field] of fields.entries()) {
          const [day, months] = [record[field], less(list, at + nth)];
          if (day === undefined || months === 0) continue;
          const span = around(day, months);
          changed[field] = span[stored];
          inexactDates.push({ field: `${list}[].${field}`, id: record.id as string, ...span });
        }
        return changed;
      }),
    ] as const;
  });
  const kept = Object.fromEntries(lists.filter(([, records]) => records !== undefined));
  return { ...whole, ...kept, inexactDates } as ActivityReport;
}

test('law: to know less of a day raises no score, no class, no month and no grade, and makes nothing surer', () => {
  const drawn = fc.record({
    seed: fc.nat(10_000),
    rate: fc.constantFrom(0.2, 0.6, 1),
    pattern: fc.array(fc.constantFrom(0, 0, 1, 3, 12), { minLength: 1, maxLength: 7 }),
    isDayKnown: fc.boolean(),
    framework: fc.constantFrom<Framework>(adinda, kegiatan),
  });
  const classes = ({ bands }: Framework) => (bands?.bands ?? []).map(({ code }) => code);
  fc.assert(
    fc.property(drawn, ({ seed, rate, pattern, isDayKnown, framework }) => {
      const [kim] = simulateKims({ seed, kims: 1, period, rate, listsKept: 1 });
      if (kim === undefined) throw new Error('one group');
      const { formation: _, ...undated } = kim.registration;
      const group = isDayKnown ? kim.registration : undated;
      const score = createScorer(framework, { asOf });
      const of = (whole: ActivityReport) => {
        const measured = measureKim({ report: whole, registration: group }, { asOf });
        return { measured, card: score(measured) };
      };
      const exact = of(kim.report);
      const vague = of(withLess(kim.report, (_list, at) => (pattern[at % pattern.length] ?? 0) as 0 | 1 | 3 | 12));
      const [before, after] = [exact.card, vague.card];
      expect(after.score ?? 0).toBeLessThanOrEqual((before.score ?? 0) + 1e-9);
      const rank = (code: string | undefined) => (code === undefined ? -1 : classes(framework).indexOf(code));
      expect(rank(after.class?.code)).toBeLessThanOrEqual(rank(before.class?.code));
      expect(vague.measured.exposure.knownMonths).toBeLessThanOrEqual(exact.measured.exposure.knownMonths);
      for (const part of before.quality.parts) {
        if (part.part !== 'months' && part.part !== 'denominators') continue;
        expect(after.quality.parts.find((one) => one.part === part.part)?.value ?? 0).toBeLessThanOrEqual(part.value);
      }
      const ends = (card: typeof before) => card.certainty?.interval ?? { lower: 0, upper: 100 };
      expect(ends(after).lower).toBeLessThanOrEqual(ends(before).lower + 1e-6);
      expect(ends(after).upper).toBeGreaterThanOrEqual(ends(before).upper - 1e-6);
    }),
    {
      numRuns: 120,
      // A decision of which the month is known, in the month of its meeting, beside a framework that asks for no decisions.
      examples: [[{ seed: 9950, rate: 0.2, pattern: [1], isDayKnown: false, framework: kegiatan }]],
    },
  );
});

/** Meetings, and steps of aspirations, on other days of their year: some before what should have followed them. */
const disordered = (whole: ActivityReport, shift: number): ActivityReport => ({
  ...whole,
  ...(whole.activities && {
    activities: whole.activities.map((one, i) => ({
      ...one,
      date: `2025-${two(((i * 5 + shift) % 12) + 1)}-15` as LocalDate,
    })),
  }),
});

test('law: which day is stored within the bounds changes nothing, and records out of their order gain nothing by less', () => {
  const drawn = fc.record({
    seed: fc.nat(10_000),
    shift: fc.nat(11),
    pattern: fc.array(fc.constantFrom(0, 1, 3, 12), { minLength: 1, maxLength: 5 }),
  });
  fc.assert(
    fc.property(drawn, ({ seed, shift, pattern }) => {
      const [kim] = simulateKims({ seed, kims: 1, period, rate: 1, listsKept: 1 });
      if (kim === undefined) throw new Error('one group');
      const score = createScorer(adinda, { asOf });
      const of = (whole: ActivityReport) =>
        score(measureKim({ report: whole, registration: kim.registration }, { asOf }));
      const whole = disordered(kim.report, shift);
      const less = (_list: string, at: number) => (pattern[at % pattern.length] ?? 0) as 0 | 1 | 3 | 12;
      const [first, last] = [of(withLess(whole, less)), of(withLess(whole, less, 'through'))];
      expect(last.score).toBe(first.score);
      expect(last.certainty).toEqual(first.certainty);
      expect(last.quality).toEqual(first.quality);
      const exact = of(whole);
      expect(first.score ?? 0).toBeLessThanOrEqual((exact.score ?? 0) + 1e-9);
    }),
    { numRuns: 60 },
  );
});
