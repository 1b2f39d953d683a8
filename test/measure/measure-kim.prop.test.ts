import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Measurements } from '../../src/measure/measurements.js';
import { type IndicatorCode, indicators } from '../../src/measure/registry.js';
import type { KimRecords } from '../../src/measure/require-records.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Measured } from '../../src/model/measurement.js';
import { activityOutside, kimRecords, personMark } from './arbitrary.js';
import { asOf, period } from './fixtures.js';

const lists = [
  'activities',
  'decisions',
  'informationItems',
  'products',
  'partners',
  'aspirations',
  'income',
  'ratings',
] as const satisfies readonly (keyof ActivityReport)[];

function entries({ measurements }: Measurements) {
  return Object.entries(measurements) as [IndicatorCode, Measurements['measurements'][IndicatorCode]][];
}

function measuredOnes(all: Measurements): readonly [IndicatorCode, Measured][] {
  return entries(all).flatMap(([code, one]) => (one.status === 'measured' ? [[code, one] as const] : []));
}

/** Without what names or places single records: that may depend on their order. */
function valuesOnly({ measurements, corrections, inferredActivities }: Measurements) {
  const bare = Object.fromEntries(
    Object.entries(measurements).map(([code, one]) => [code, { ...one, evidence: undefined, shortfall: undefined }]),
  );
  return { measurements: bare, corrections: corrections?.corrected, inferredActivities };
}

describe('measureKim, whatever the records', () => {
  test('gives every indicator one of four answers, and never a number that is none', () => {
    fc.assert(
      fc.property(kimRecords, (records) => {
        const all = measureKim(records, { asOf });
        expect(Object.keys(all.measurements)).toEqual(Object.keys(indicators));
        for (const [, { value, numerator, denominator, n }] of measuredOnes(all)) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(n).toBeGreaterThanOrEqual(0);
          expect(numerator === undefined).toBe(denominator === undefined);
          if (numerator !== undefined && denominator !== undefined) expect(value).toBe(numerator / denominator);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('keeps shares and indices between 0 and 1, levels between 1 and 4', () => {
    fc.assert(
      fc.property(kimRecords, (records) => {
        for (const [code, { value, denominator }] of measuredOnes(measureKim(records, { asOf }))) {
          const { unit } = indicators[code];
          if (unit === 'share' || unit === 'index') expect(value).toBeLessThanOrEqual(1);
          if (unit === 'share') expect(denominator).toBeGreaterThan(0);
          if (unit === 'level') expect(value >= 1 && value <= 4).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(kimRecords, fc.infiniteStream(fc.nat()), (records, draws) => {
        const report: Record<string, unknown> = { ...records.report };
        for (const list of lists) report[list] = shuffled<unknown>(records.report[list], draws);
        const members = records.registration?.members;
        const registration = records.registration && { ...records.registration, members: shuffled(members, draws) };
        const mixed = { report, registration } as unknown as KimRecords;
        expect(valuesOnly(measureKim(mixed, { asOf }))).toEqual(valuesOnly(measureKim(records, { asOf })));
      }),
      { numRuns: 300 },
    );
  });

  test('counts nothing outside the period, and says so', () => {
    fc.assert(
      fc.property(kimRecords, activityOutside, (records, outside) => {
        const { activities } = records.report;
        fc.pre(activities !== undefined);
        // What is dated before the day of formation shows that the group existed, and so for how long it was observed.
        const { formedOn = period.from } = records.registration?.formation ?? {};
        fc.pre(outside.date > formedOn || formedOn <= period.from);
        const more = { ...records, report: { ...records.report, activities: [...activities, outside] } };
        const before = measureKim(records, { asOf });
        const after = measureKim(more, { asOf });
        expect(after.measurements).toEqual(before.measurements);
        expect(after.notCounted.filter(({ id }) => id === 'outside')).toHaveLength(1);
        expect(after.notCounted.length).toBe(before.notCounted.length + 1);
      }),
      { numRuns: 200 },
    );
  });

  test('an absent list is never a zero', () => {
    fc.assert(
      fc.property(kimRecords, fc.constantFrom(...lists), (records, list) => {
        const { [list]: _, ...rest } = records.report;
        const all = measureKim({ ...records, report: rest as ActivityReport }, { asOf });
        for (const [code, { reads }] of Object.entries(indicators) as [IndicatorCode, { reads: readonly string[] }][]) {
          // The first list is what is counted; the others may only add to it.
          if (reads[0] !== list) continue;
          const one = all.measurements[code];
          // What activities feed as well may be known by them, but is then never 0.
          const isFedTwice = code.endsWith('.bulan-aktif') || code === 'diseminasi.rumpun-kanal';
          if (isFedTwice && one.status === 'measured') expect(one.value).toBeGreaterThan(0);
          else expect(one.status).not.toBe('measured');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same values with and without evidence', () => {
    fc.assert(
      fc.property(kimRecords, (records) => {
        const bare = measureKim(records, { asOf, evidence: false });
        expect(valuesOnly(bare)).toEqual(valuesOnly(measureKim(records, { asOf })));
        for (const [, one] of measuredOnes(bare)) {
          expect(one).not.toHaveProperty('evidence');
          expect(one).not.toHaveProperty('shortfall');
        }
      }),
    );
  });

  test('names records as evidence, each for or against and not both, as many as it counts', () => {
    fc.assert(
      fc.property(kimRecords, (records) => {
        for (const [code, { evidence, shortfall, numerator, denominator }] of measuredOnes(
          measureKim(records, { asOf }),
        )) {
          if (evidence === undefined || shortfall === undefined) continue;
          expect([code, evidence.length]).toEqual([code, numerator]);
          expect(new Set([...evidence, ...shortfall]).size).toBe(denominator);
        }
      }),
    );
  });

  test('says nothing of persons', () => {
    fc.assert(
      fc.property(kimRecords, (records) => {
        expect(JSON.stringify(measureKim(records, { asOf }))).not.toContain(personMark);
      }),
      { numRuns: 300 },
    );
  });

  test('is plain JSON', () => {
    fc.assert(
      fc.property(kimRecords, (records) => {
        const all = measureKim(records, { asOf });
        expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
      }),
    );
  });

  test('measures each indicator alone as it does among all', () => {
    fc.assert(
      fc.property(kimRecords, fc.constantFrom(...(Object.keys(indicators) as IndicatorCode[])), (records, code) => {
        const alone = measureKim(records, { asOf, indicators: [code] });
        expect(Object.keys(alone.measurements)).toEqual([code]);
        expect(alone.measurements[code]).toEqual(measureKim(records, { asOf }).measurements[code]);
      }),
    );
  });
});

function shuffled<Item>(list: readonly Item[] | undefined, draws: fc.Stream<number>): readonly Item[] | undefined {
  if (list === undefined) return undefined;
  const rest = [...list];
  const mixed: Item[] = [];
  for (const draw of draws.take(list.length)) mixed.push(...rest.splice(draw % rest.length, 1));
  return mixed;
}
