import { describe, expect, it, test } from 'vitest';
import { Count } from '../../src/measure/count.js';
import { defineIndicator } from '../../src/measure/define-indicator.js';
import { exposureIn, exposureOf } from '../../src/measure/exposure.js';
import { firstSeenOn } from '../../src/measure/first-seen.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { measured, noData, rate, share } from '../../src/measure/outcomes.js';
import { requireSameKim } from '../../src/measure/require-records.js';
import { readRatings } from '../../src/measure/rubrics.js';
import { asOf, period, registration, report } from './fixtures.js';

/* What measuring takes and refuses, and what it gives at the borders of days and counts. */

const refused = (call: () => unknown) =>
  expect(call).toThrow(expect.objectContaining({ code: expect.stringMatching(/^(invalid|missing|unknown)-/) }));

describe('records', () => {
  const activity = { id: 'a', date: '2025-02-01' };
  const day = '2025-02-01';
  const withPart = (list: string, record: object) => ({ report: { ...report(), [list]: [record] } });

  it.each<readonly [string, object]>([
    ['nothing', {}],
    ['a report that is a text', { report: 'x' }],
    ['a report of no KIM', { report: { ...report(), kimId: undefined } }],
    ['partial lists that are a text', { report: { ...report(), partialLists: 'activities' } }],
    ['partial lists of numbers', { report: { ...report(), partialLists: [1] } }],
    ['no period', { report: { ...report(), period: undefined } }],
    ['a first day that is none', { report: { ...report(), period: { ...period, from: '2025-02-30' } } }],
    ['a last day that is none', { report: { ...report(), period: { ...period, through: 7 } } }],
    ...(
      [
        ['activities', { id: 'a' }],
        ['activities', { date: day }],
        ['activities', { ...activity, functions: 'diskusi' }],
        ['activities', { ...activity, functions: [1] }],
        ['activities', { ...activity, channels: [null] }],
        ['activities', { ...activity, otherKimIds: [7] }],
        ['activities', { ...activity, beneficiaryIds: {} }],
        ['activities', { ...activity, attendance: 7 }],
        ['activities', { ...activity, attendance: { memberIds: [7] } }],
        ['activities', { ...activity, partners: {} }],
        ['activities', { ...activity, partners: [7] }],
        ['activities', { ...activity, partners: [{}] }],
        ['activities', { ...activity, partners: [{ partnerId: 'p', contributedByKim: 'x' }] }],
        ['activities', { ...activity, partners: [{ partnerId: 'p', contributedByPartner: [1] }] }],
        ['decisions', { id: 'd' }],
        ['informationItems', { id: 'i' }],
        ['informationItems', { id: 'i', date: day, memberIds: 'm' }],
        ['informationItems', { id: 'i', date: day, sourceName: 7 }],
        ['products', { date: day }],
        ['partners', { id: 'p' }],
        ['partners', { id: 'p', kind: 'media', name: 7 }],
        ['aspirations', { id: 'a' }],
        ['ratings', { raterId: 'r' }],
        ['ratings', { raterId: 'r', criterion: 'c', evidenceIds: [7] }],
        ['income', {}],
        ['income', 7],
      ] as const
    ).map(([list, record]) => [`${list}: ${JSON.stringify(record)}`, withPart(list, record as object)] as const),
    ...(
      [
        { kind: 'activity-report' },
        { id: 7 },
        { members: {} },
        { members: [7] },
        { members: [{ id: 7 }] },
        { formerMembers: [{}] },
        { statedCounts: [7] },
        { decrees: {} },
        { registryEntries: [null] },
        { partialLists: [7] },
        { seat: 7 },
        { formation: 'x' },
        { id: 'k2' },
      ] as const
    ).map(
      (change) =>
        [
          `registration: ${JSON.stringify(change)}`,
          { report: report(), registration: { ...registration(), ...change } },
        ] as const,
    ),
  ])('are refused where they are %s', (_, records) => {
    refused(() => measureKim(records as never, { asOf }));
  });

  it('may be as little as a report of its period, and hold every part', () => {
    const full = report({
      activities: [
        {
          ...activity,
          functions: ['diskusi'],
          channels: ['cetak'],
          otherKimIds: ['x'],
          beneficiaryIds: ['w'],
          attendance: {},
          partners: [{ partnerId: 'p', contributedByKim: [], contributedByPartner: [] }],
        },
      ],
      informationItems: [{ id: 'i', date: day, memberIds: [], sourceName: 'x' }],
      partners: [{ id: 'p', kind: 'media', name: 'x' }],
      partialLists: [],
    } as never);
    const own = registration({
      members: [{ id: 'm' }],
      formerMembers: [],
      statedCounts: [],
      decrees: [],
      seat: {},
      formation: {},
      partialLists: [],
    } as never);
    for (const records of [
      { report: report() },
      { report: full, registration: own },
      { report: full, registration: undefined },
    ]) {
      expect(measureKim(records as never, { asOf }).kimId).toBe('k1');
    }
    expect(() => requireSameKim(undefined, { kimId: 'a' }, 'test')).not.toThrow();
    expect(() => requireSameKim({ id: 'a' }, undefined, 'test')).not.toThrow();
    expect(() => requireSameKim({ id: 'a' }, { kimId: 'a' }, 'test')).not.toThrow();
    refused(() => requireSameKim({ id: 'a' }, { kimId: 'b' }, 'test'));
  });

  it.each([
    { evidence: 1 },
    { consensus: 'mode' },
    { minimumStated: 1.01 },
    { minimumStated: '1' },
    { inferredFacets: {} },
    { indicators: 'diskusi.frekuensi' },
    { indicators: [7] },
    { indicator: [] },
  ])('are not measured by %j', (options) => {
    refused(() => measureKim({ report: report() }, { asOf, ...options } as never));
  });

  it('keep what they rest on unless nobody asks for it', () => {
    const records = { report: report({ products: [{ id: 'x', date: day }] }) };
    const evidence = (options: object) => {
      const found = measureKim(records, { asOf, ...options }).measurements['diseminasi.produk'];
      return found.status === 'measured' ? found.evidence : 'none';
    };
    expect([evidence({}), evidence({ evidence: true }), evidence({ evidence: false })]).toEqual([
      ['x'],
      ['x'],
      undefined,
    ]);
  });
});

describe('an indicator of a host', () => {
  const sound = {
    code: 'diskusi.suasana',
    dimension: 'diskusi',
    type: 'quantitative',
    unit: 'count',
    direction: 'higher',
    formula: 'number of activities',
    reads: ['activities'],
    exposure: 'none',
    measure: () => noData('not-recorded'),
  } as const;
  const rubric = { status: 'draft', ratersNeeded: 1, evidenceRequired: false } as const;
  const define = (change: object) => defineIndicator({ ...sound, ...change } as never);

  it.each<readonly [object]>([
    [{}],
    [{ code: 'a.b', dimension: 'a' }],
    [{ code: 'a-1.b-2', dimension: 'a-1' }],
    [{ direction: 'band', unit: 'persons', exposure: 'residents' }],
    [{ type: 'qualitative', rubric }],
    [{ type: 'qualitative', rubric: { ...rubric, status: 'in-use', evidenceRequired: true, ratersNeeded: 9 } }],
  ])('may be with %j', (change) => {
    expect(define(change)).toEqual(expect.objectContaining(change));
  });

  it.each<readonly [object]>([
    [{ code: 7 }],
    [{ code: 'diskusi' }],
    [{ code: 'Diskusi.suasana', dimension: 'Diskusi' }],
    [{ code: 'diskusi.suasana-' }],
    [{ code: 'diskusi.suasana.x' }],
    [{ code: '1.suasana', dimension: '1' }],
    [{ code: ' diskusi.suasana' }],
    [{ dimension: 'akses' }],
    [{ dimension: 'disk' }],
    [{ dimension: 7 }],
    [{ unit: 'apples' }],
    [{ unit: 'toString' }],
    [{ unit: undefined }],
    [{ direction: 'up' }],
    [{ exposure: 'years' }],
    [{ formula: '' }],
    [{ formula: 7 }],
    [{ reads: [] }],
    [{ reads: 'activities' }],
    [{ measure: {} }],
    [{ type: 'counted' }],
    [{ type: 'qualitative' }],
    [{ type: 'qualitative', rubric: { ...rubric, ratersNeeded: 0 } }],
    [{ type: 'qualitative', rubric: { ...rubric, ratersNeeded: 1.5 } }],
    [{ type: 'qualitative', rubric: { ...rubric, evidenceRequired: 1 } }],
    [{ type: 'qualitative', rubric: { ...rubric, status: 'old' } }],
  ])('may not be with %j', (change) => {
    refused(() => define(change));
  });

  it.each([undefined, null, 7, 'x'])('is not %j', (given) => {
    refused(() => defineIndicator(given as never));
  });
});

describe('the first day on which a group is seen', () => {
  const lists = {
    activities: [{ id: 'a', date: '2025-07-01' }],
    informationItems: [{ id: 'i', date: '2025-06-01' }],
    products: [{ id: 'p', date: '2025-05-01' }],
    aspirations: [{ id: 's', recordedOn: '2025-04-01' }],
    decisions: [{ id: 'd', activityId: 'a', doneOn: '2025-03-01' }],
  };
  const own = { decrees: [{ issuedOn: '2025-02-01' }], registryEntries: [{ registeredOn: '2025-01-01' }] };

  test('is the earliest of any record, of the report and of the registration', () => {
    let left: Record<string, unknown> = { ...lists };
    const seen: (string | undefined)[] = [];
    for (const list of ['decisions', 'aspirations', 'products', 'informationItems', 'activities']) {
      seen.push(firstSeenOn(report(left as never), undefined, asOf));
      const { [list]: _, ...rest } = left;
      left = rest;
    }
    expect(seen).toEqual(['2025-03-01', '2025-04-01', '2025-05-01', '2025-06-01', '2025-07-01']);
    expect(firstSeenOn(report(), undefined, asOf)).toBeUndefined();
    expect(firstSeenOn(report(lists as never), registration(own as never), asOf)).toBe('2025-01-01');
    expect(firstSeenOn(report(lists as never), registration({ decrees: own.decrees } as never), asOf)).toBe(
      '2025-02-01',
    );
    expect(
      firstSeenOn(
        report({ decisions: [{ id: 'd', activityId: 'a' }] }),
        registration({ decrees: [{}] } as never),
        asOf,
      ),
    ).toBeUndefined();
  });

  test('has happened by the day of measuring', () => {
    expect(firstSeenOn(report(lists as never), undefined, '2025-03-01')).toBe('2025-03-01');
    expect(firstSeenOn(report(lists as never), undefined, '2025-02-28')).toBeUndefined();
  });
});

describe('exposure', () => {
  const known = (formedOn?: string, firstSeen?: string, day = asOf) => {
    const { from, months, knownMonths, basis, state } = exposureIn(period, day, formedOn, firstSeen);
    return [from, months, knownMonths, basis, state];
  };

  test('counts as known the months since the formation, or since the group was first seen', () => {
    expect(known()).toEqual(['2025-01-01', 12, 0, 'period', 'open']);
    expect(known('2025-11-05')).toEqual(['2025-11-05', 2, 2, 'formation', 'open']);
    expect(known('2024-01-01')).toEqual(['2025-01-01', 12, 12, 'formation', 'open']);
    expect(known(undefined, '2025-10-31')).toEqual(['2025-01-01', 12, 3, 'period', 'open']);
    expect(known(undefined, '2024-10-31')).toEqual(['2025-01-01', 12, 12, 'period', 'open']);
    expect(known(undefined, '2025-12-31')).toEqual(['2025-01-01', 12, 1, 'period', 'open']);
    expect(known(undefined, '2026-01-01')).toEqual(['2025-01-01', 12, 0, 'period', 'open']);
  });

  test('begins where the group was seen before it was formed', () => {
    expect(known('2025-11-05', '2025-06-30')).toEqual(['2025-06-30', 7, 7, 'formation', 'open']);
    expect(known('2025-06-30', '2025-11-05')).toEqual(['2025-06-30', 7, 7, 'formation', 'open']);
    expect(known('2025-06-30', '2025-06-30')[0]).toBe('2025-06-30');
  });

  test('is none before the period and before the formation', () => {
    expect(known(undefined, undefined, '2024-12-31').slice(1)).toEqual([0, 0, 'period', 'period-not-begun']);
    expect(known('2026-01-01').slice(1)).toEqual([0, 0, 'formation', 'not-yet-formed']);
    expect(exposureOf(period, '2025-01-31').periodMonths).toBe(1);
    expect(exposureOf(period, '2025-01-30').periodMonths).toBe(0);
    expect(exposureOf(period, asOf).periodMonths).toBe(12);
  });

  test.each([
    () => exposureOf({ from: '2025-01-01' } as never, asOf),
    () => exposureOf({ from: '2025-12-31', through: '2025-01-01' }, asOf),
    () => exposureOf(period, '2025-02-30'),
    () => exposureOf(period, asOf, 'x'),
  ])('refuses days that are none', (call) => {
    refused(call);
  });
});

describe('an outcome', () => {
  const counted = (n: number, inferred = 0, keep = true) => {
    const count = new Count(keep);
    for (let i = 0; i < n; i++) count.add(`c${i}`, i < inferred);
    return count;
  };

  test('holds only what there is to say', () => {
    expect(measured(1, 2, {})).toEqual({ status: 'measured', value: 1, n: 2 });
    expect(measured(1, 2, { numerator: 1 })).toEqual({ status: 'measured', value: 1, n: 2 });
    expect(measured(1, 2, { denominator: 1 })).toEqual({ status: 'measured', value: 1, n: 2 });
    expect(
      measured(0, 0, { unstated: 0, inferred: 0, surplus: 0, withoutLists: [], numerator: 0, denominator: 3 }),
    ).toEqual({
      status: 'measured',
      value: 0,
      n: 0,
      numerator: 0,
      denominator: 3,
    });
    const all = {
      numerator: 1,
      denominator: 2,
      unstated: 3,
      inferred: 4,
      surplus: 5,
      withoutLists: ['x'],
      judgements: [],
      evidence: [],
      shortfall: [],
    };
    expect(measured(1, 2, all)).toEqual({ status: 'measured', value: 1, n: 2, ...all });
    for (const key of Object.keys(measured(1, 2, { evidence: undefined, shortfall: undefined }))) {
      expect(['status', 'value', 'n']).toContain(key);
    }
  });

  test('of a rate is what counts in the time, with what does not', () => {
    expect(rate(counted(3, 1), 12, 2)).toEqual({
      status: 'measured',
      value: 0.25,
      n: 3,
      numerator: 3,
      denominator: 12,
      unstated: 2,
      inferred: 1,
      evidence: ['c0', 'c1', 'c2'],
    });
    expect(rate({ n: 5, counted: 2, surplus: 3, inferred: 0, ids: undefined }, 4)).toEqual({
      status: 'measured',
      value: 0.5,
      n: 5,
      numerator: 2,
      denominator: 4,
      surplus: 3,
    });
  });

  test('of a share is of what is stated, and none where nothing is', () => {
    const none = noData('not-recorded');
    expect(share(counted(0), counted(0), 0, 2 / 3, none)).toBe(none);
    expect(share(counted(0), counted(0), 1, 2 / 3, none)).toEqual({ status: 'no-data', reason: 'not-stated' });
    expect(share(counted(2, 1), counted(1, 1, false), 1, 2 / 3, none)).toEqual({
      status: 'measured',
      value: 2 / 3,
      n: 3,
      numerator: 2,
      denominator: 3,
      unstated: 1,
      inferred: 2,
      evidence: ['c0', 'c1'],
    });
    expect(share(counted(1), counted(0), 1, 2 / 3, none)).toMatchObject({
      status: 'insufficient-data',
      n: 1,
      needed: 2,
    });
    expect(share(counted(0), counted(2), 0, 1, none)).toMatchObject({ value: 0, shortfall: ['c0', 'c1'] });
  });
});

describe('ratings', () => {
  const rules = { consensus: 'mean', evidenceRequired: () => false, isRecord: () => true } as const;
  const rating = { criterion: 'c', raterId: 'r', level: 2 };

  it.each<readonly [unknown, unknown]>([
    [7, rules],
    [[{}], rules],
    [[{ ...rating, criterion: 7 }], rules],
    [[{ ...rating, raterId: undefined }], rules],
    [[{ ...rating, level: 0 }], rules],
    [[{ ...rating, level: 5 }], rules],
    [[{ ...rating, level: 2.5 }], rules],
    [[{ ...rating, evidenceIds: 'a' }], rules],
    [[rating], undefined],
    [[rating], { ...rules, consensus: 'mode' }],
    [[rating], { ...rules, evidenceRequired: true }],
    [[rating], { ...rules, isRecord: undefined }],
    [[rating], { ...rules, isMember: [] }],
  ])('%j are refused under %j', (ratings, given) => {
    refused(() => readRatings(ratings as never, given as never));
  });

  it('name only records of the report, each once', () => {
    const { byCriterion } = readRatings(
      [
        { ...rating, evidenceIds: ['a', 'x'] },
        { ...rating, raterId: 'q', level: 4, evidenceIds: ['a', 'b'] },
      ] as never,
      { ...rules, isRecord: (id) => id !== 'x' },
    );
    expect(byCriterion.get('c')).toMatchObject({
      raters: 2,
      level: 3,
      spread: 2,
      levels: [0, 1, 0, 1],
      evidence: ['a', 'b'],
    });
  });
});
