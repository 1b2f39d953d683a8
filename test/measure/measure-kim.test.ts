import { describe, expect, test } from 'vitest';
import { type MeasureOptions, measureKim } from '../../src/measure/measure-kim.js';
import type { KimRecords } from '../../src/measure/require-records.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import { asOf, members, period, registration, report } from './fixtures.js';

const talk = { id: 'a1', date: '2025-03-03', functions: ['diskusi'] } as const;

describe('a programmer’s mistake', () => {
  test.each([
    ['no report', {}, { asOf }, 'missing-argument'],
    ['no day', { report: report() }, {}, 'missing-argument'],
    ['a day that does not exist', { report: report() }, { asOf: '2025-02-30' }, 'invalid-argument'],
    ['an indicator that does not exist', { report: report() }, { asOf, indicators: ['diskusi.suasana'] }, 'unknown-id'],
    ['an indicator named like a built-in', { report: report() }, { asOf, indicators: ['toString'] }, 'unknown-id'],
    ['a report of another kind', { report: { ...report(), kind: 'registration' } }, { asOf }, 'invalid-argument'],
    ['a report without its period', { report: { ...report(), period: {} } }, { asOf }, 'invalid-argument'],
    ['a list that is none', { report: { ...report(), products: 'none' } }, { asOf }, 'invalid-argument'],
    ['a record read in part', { report: { ...report(), activities: [{ id: 'a1' }] } }, { asOf }, 'invalid-argument'],
    ['a hole in a list', { report: { ...report(), aspirations: [undefined] } }, { asOf }, 'invalid-argument'],
    ['a registration that is none', { report: report(), registration: 'KIM' }, { asOf }, 'invalid-argument'],
    [
      'a member read in part',
      { report: report(), registration: registration({ members: [{}] as never }) },
      { asOf },
      'invalid-argument',
    ],
    ['no options', { report: report() }, undefined, 'missing-argument'],
    ['a share above 1', { report: report() }, { asOf, minimumStated: 1.5 }, 'invalid-argument'],
    ['a share of 0', { report: report() }, { asOf, minimumStated: 0 }, 'invalid-argument'],
    ['no number', { report: report() }, { asOf, minimumStated: Number.NaN }, 'invalid-argument'],
  ])('%s', (_, records, options, code) => {
    expect(() => measureKim(records as KimRecords, options as MeasureOptions)).toThrow(
      expect.objectContaining({ name: 'KimError', code }),
    );
  });
});

describe('what stands beside the measurements', () => {
  test('whose they are, for when, and under which choices', () => {
    expect(measureKim({ report: report() }, { asOf, consensus: 'median', minimumStated: 0.5 })).toMatchObject({
      kimId: 'k1',
      reportId: 'r1',
      period,
      asOf,
      exposure: { state: 'open', months: 12, quarters: 4, basis: 'period' },
      choices: { consensus: 'median', minimumStated: 0.5 },
      inferredActivities: 0,
      notCounted: [],
      rubrics: {},
    });
  });

  test('corrections, reported and not scored', () => {
    const products = [
      { id: 'x1', date: '2025-02-01', correctedOn: '2025-02-02' },
      { id: 'x2', date: '2025-02-01', correctedOn: '2026-02-02' },
      { id: 'x3', date: '2024-02-01', correctedOn: '2024-02-02' },
    ];
    const all = measureKim({ report: report({ products }) }, { asOf });
    expect(all.corrections).toEqual({ corrected: 1, products: 2, evidence: ['x1'] });
    expect(measureKim({ report: report() }, { asOf })).not.toHaveProperty('corrections');
  });

  test('every record that was left out, where it stands and why', () => {
    const { notCounted } = measureKim(
      {
        registration: registration({ members: members(2), formation: { formedOn: '2025-03-01' } }),
        report: report({
          activities: [
            { ...talk, id: 'a0', date: '2024-12-31' },
            { ...talk, id: 'a1', date: '2025-02-01', attendance: { members: 2 } },
            { ...talk, id: 'a2', date: '2025-06-30', attendance: { members: 3 } },
            { ...talk, id: 'a3', date: '2025-07-01' },
            { ...talk, id: 'a4', date: '2026-01-01' },
          ],
          informationItems: [{ id: 'i1', date: '2025-02-01' }],
          products: [{ id: 'x1', date: '2026-02-01' }],
          aspirations: [
            { id: 's1', recordedOn: '2025-04-02', forwardedOn: '2025-04-01' },
            { id: 's2', recordedOn: '2025-04-02', forwardedOn: '2025-04-03', answeredOn: '2025-04-02' },
            { id: 's3', recordedOn: '2025-04-02', answeredOn: '2025-04-01' },
          ],
          ratings: [{ raterId: 'x', criterion: 'pesta.meriah', level: 4 }],
        }),
      },
      { asOf: '2025-06-30' },
    );
    const stated = notCounted.map(({ path, id, reason }) => `${path.join('/')} ${id ?? '-'} ${reason}`);
    expect(stated.sort()).toEqual([
      'activities/0 a0 before-period',
      'activities/2 a2 more-than-members',
      'activities/3 a3 after-as-of',
      'activities/4 a4 after-period',
      'aspirations/0 s1 dates-out-of-order',
      'aspirations/1 s2 dates-out-of-order',
      'aspirations/2 s3 dates-out-of-order',
      'products/0 x1 after-period',
      'ratings/0 - unknown-criterion',
    ]);
  });

  test('a discussion with more people than members does not count for attendance, but it was held', () => {
    const { measurements } = measureKim(
      {
        registration: registration({ members: members(4) }),
        report: report({
          activities: [
            { ...talk, id: 'a1', attendance: { members: 9 } },
            { ...talk, id: 'a2', attendance: { members: 2 } },
            { ...talk, id: 'a3', attendance: { members: 4 } },
          ],
        }),
      },
      { asOf },
    );
    expect(measurements['diskusi.frekuensi']).toMatchObject({ numerator: 3 });
    expect(measurements['diskusi.kehadiran']).toMatchObject({ numerator: 6, denominator: 8, unstated: 1 });
  });
});

describe('inferred facets', () => {
  const bare = { id: 'a2', date: '2025-04-04' };
  const inferredFacets = new Map([
    ['a1', { functions: ['implementasi'] }],
    ['a2', { functions: ['diskusi', 'diseminasi'], channels: ['radio'], flow: 'masyarakat-ke-pemerintah' }],
  ] as const);
  const records = { report: report({ activities: [talk, bare], products: [] }) };

  test('are not used unless the caller passes them', () => {
    expect(measureKim(records, { asOf }).measurements['diskusi.frekuensi']).toMatchObject({
      status: 'insufficient-data',
    });
  });

  test('count beside what the reporter stated, show as inferred, and never replace it', () => {
    const { measurements, inferredActivities } = measureKim(records, { asOf, inferredFacets });
    expect(inferredActivities).toBe(2);
    expect(measurements['diskusi.frekuensi']).toMatchObject({ numerator: 2, inferred: 1, evidence: ['a1', 'a2'] });
    expect(measurements['implementasi.kegiatan']).toMatchObject({ numerator: 1, inferred: 1, evidence: ['a1'] });
    expect(measurements['diseminasi.ragam-kanal']).toMatchObject({ numerator: 1, inferred: 1, evidence: ['a2'] });
  });

  test('an activity that by its title was not held is listed, not counted, unless the reporter stated its functions', () => {
    const notHeld = new Map([
      ['a1', { status: 'not-held' }],
      ['a2', { status: 'planned', functions: ['diskusi'] }],
    ] as const);
    const { measurements, notCounted } = measureKim(records, { asOf, inferredFacets: notHeld });
    expect(measurements['diskusi.frekuensi']).toMatchObject({ numerator: 1, evidence: ['a1'] });
    expect(notCounted).toContainEqual({ list: 'activities', path: ['activities', 1], id: 'a2', reason: 'not-held' });
  });

  test('what was stated has no mark', () => {
    const { measurements } = measureKim({ report: report({ activities: [talk] }) }, { asOf, inferredFacets });
    expect(measurements['diskusi.frekuensi']).not.toHaveProperty('inferred');
    expect(measurements['implementasi.kegiatan']).toMatchObject({ inferred: 1 });
  });
});

test('the share of records that must state a fact can be chosen, and decides at its exact value', () => {
  const products = [
    { id: 'x1', date: '2025-02-01', citesSource: true },
    { id: 'x2', date: '2025-02-01' },
  ];
  const cited = (minimumStated: number) =>
    measureKim({ report: report({ products }) }, { asOf, minimumStated }).measurements['diseminasi.bersumber'];
  expect(cited(0.5)).toMatchObject({ status: 'measured', value: 1, unstated: 1 });
  expect(cited(0.51)).toEqual({ status: 'insufficient-data', reason: 'mostly-unstated', n: 1, needed: 2 });

  // 0.07 × 100 is 7.000000000000001 in binary: the eighth must not be asked for.
  const many = Array.from({ length: 100 }, (_, i) => ({
    id: `x${i}`,
    date: '2025-02-01',
    ...(i < 7 ? { citesSource: true } : {}),
  }));
  expect(
    measureKim({ report: report({ products: many }) }, { asOf, minimumStated: 0.07 }).measurements[
      'diseminasi.bersumber'
    ],
  ).toMatchObject({ status: 'measured', n: 7, unstated: 93 });
});

test('refuses the registration of another KIM, and names no id', () => {
  const other = registration({ id: 'k2', members: members(4), formation: { formedOn: '2025-11-01' } });
  expect(() => measureKim({ report: report(), registration: other }, { asOf })).toThrow(
    expect.objectContaining({
      code: 'invalid-argument',
      message: 'measureKim needs registration: that of the KIM of which the rest is; ids of two KIMs were given.',
    }),
  );
});

describe('months in which a group is known to have existed', () => {
  const known = (lists: Partial<ActivityReport>, facts: Partial<Registration> = {}) =>
    measureKim({ report: report(lists), registration: registration(facts) }, { asOf }).exposure.knownMonths;
  const inMarch = { activities: [{ id: 'a1', date: '2025-03-31' }] };

  test('are those of the period from its formation on', () => {
    expect(known({}, { formation: { formedOn: '2020-01-01' } })).toBe(12);
    expect(known({}, { formation: { formedOn: '2025-10-31' } })).toBe(3);
    // A record from before shows that it existed, as it would without that day.
    expect(known(inMarch, { formation: { formedOn: '2025-10-31' } })).toBe(known(inMarch));
  });

  test.each<[string, Partial<ActivityReport>, Partial<Registration>, number]>([
    ['nothing', {}, {}, 0],
    ['an activity', inMarch, {}, 10],
    ['information', { informationItems: [{ id: 'i', date: '2025-12-01' }] }, {}, 1],
    ['a product of the year before', { products: [{ id: 'x', date: '2024-12-01' }] }, {}, 12],
    ['an aspiration', { aspirations: [{ id: 's', recordedOn: '2025-11-30' }] }, {}, 2],
    ['a decision carried out', { decisions: [{ id: 'd', activityId: 'a', doneOn: '2025-02-01' }] }, {}, 11],
    ['a decree', {}, { decrees: [{ issuedOn: '2019-05-05' }] }, 12],
    ['an entry in a register', inMarch, { registryEntries: [{ registeredOn: '2025-02-01' }] }, 11],
    ['what has not happened yet', { activities: [{ id: 'a1', date: '2026-03-01' }] }, {}, 0],
  ])('without a day of formation, %s shows them', (_, lists, facts, months) => {
    expect(known(lists, facts)).toBe(months);
  });
});
