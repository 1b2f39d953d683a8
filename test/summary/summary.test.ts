import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import { idmFramework } from '../../src/score/frameworks/idm.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { createActivityFold } from '../../src/summary/activity-fold.js';
import { addKim, addKimInto, type KimFacts, retractKim } from '../../src/summary/add-kim.js';
import { finishSummary } from '../../src/summary/finish-summary.js';
import { mergeSummaries } from '../../src/summary/merge-summaries.js';
import { quartilesFromBins } from '../../src/summary/quartiles-from-bins.js';
import { rollUpSummaries } from '../../src/summary/roll-up.js';
import { createSummary } from '../../src/summary/summary.js';
import { asOf, period } from '../measure/fixtures.js';
import { equalCriteria, twoClasses } from '../score/support/frameworks.js';
import { definition, framework } from './arbitrary-kim.js';

const code = (value: string) => expect.objectContaining({ code: value });
const empty = createSummary(definition);
const summarise = (kims: readonly KimFacts[]) => {
  const own = createSummary(definition);
  for (const one of kims) addKimInto(own, one, framework);
  return own;
};
const at = (regionCode: string, facts: KimFacts = {}): KimFacts => ({
  ...facts,
  registration: { bodyType: 'kim', seat: { regionCode }, ...facts.registration },
});
const active: KimFacts = { report: { activities: [{ id: 'x', date: '2025-05-05' }] } };

describe('stamps', () => {
  it.each([
    ['framework', { ...definition, framework: { ...framework, id: 'adinda-lain' } }],
    ['identification', { ...definition, identification: { cutOff: { numerator: 1, denominator: 3 } } }],
    ['counted criteria', { ...definition, countedCriteria: ['akses.bulan-aktif'] }],
    ['rule set', { ...definition, ruleSet: 'nasional-2010' }],
    ['period', { ...definition, period: { from: '2024-01-01', through: '2024-12-31' } }],
    ['day', { ...definition, asOf: '2026-02-01' }],
  ] as const)('of another %s are refused', (_, other) => {
    expect(() => mergeSummaries([empty, createSummary(other)])).toThrow(code('invalid-argument'));
  });

  it('are compared by what they say: a database may give keys back in another order', () => {
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value) || typeof value !== 'object' || value === null
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, own]) => [key, shuffled(own)]),
          );
    const one = summarise([at('62.71.01.1001', active)]);
    const back = shuffled(JSON.parse(JSON.stringify(one))) as typeof one;
    expect(Object.keys(back.stamp)).not.toEqual(Object.keys(one.stamp));
    expect(mergeSummaries([one, back])).toEqual(mergeSummaries([one, one]));
    expect(mergeSummaries([back, one])).toEqual(mergeSummaries([one, one]));
  });

  it('say with which weights was counted', () => {
    const { countedWeights } = createSummary({
      ...definition,
      countedCriteria: ['diskusi.bulan-aktif', 'akses.bulan-aktif'],
    }).stamp;
    expect(countedWeights).toEqual({ 'akses.bulan-aktif': 1, 'diskusi.bulan-aktif': 1 });
  });

  it('are of the card, too', () => {
    const card = (changes: object) => ({ ...scoreKim({ measurements: {} }, framework), ...changes });
    const add =
      (kim: KimFacts, by = framework) =>
      () =>
        addKim(empty, kim, by);
    expect(add({ card: card({}) })).not.toThrow();
    expect(add({ card: card({ framework: 'idm-2016' }) })).toThrow(code('invalid-argument'));
    expect(add({ card: card({ period: { from: '2024-01-01', through: '2024-12-31' } }) })).toThrow(
      code('invalid-argument'),
    );
    expect(add({}, { ...framework, id: 'adinda-lain' })).toThrow(code('invalid-argument'));
  });

  it('need a period, a day and a framework that can be counted', () => {
    expect(() => createSummary({ ...definition, asOf: 'today' })).toThrow(code('invalid-argument'));
    expect(() => createSummary({ ...definition, framework: idmFramework })).toThrow(code('invalid-definition'));
    expect(() => createSummary(undefined as never)).toThrow(code('missing-argument'));
    expect(() =>
      createActivityFold({ period: { from: '2025-02-01', through: '2025-01-01' }, asOf: '2026-01-31' }),
    ).toThrow(code('invalid-argument'));
    const { identification: _, ...uncounted } = definition;
    expect(finishSummary(createSummary({ ...uncounted, framework: idmFramework })).counting).toBeNull();
    expect(() => mergeSummaries([])).toThrow(code('missing-argument'));
  });
});

describe('coverage', () => {
  const summary = summarise([
    at('62.71.01.1001', active),
    at('62.71.01.1002'),
    at('6271011002'),
    at('62.71.02'),
    at('62.71'),
    at('62.1'),
    {},
  ]);

  it('is read in two ways, and the first may exceed 1', () => {
    const { kecamatan, villages } = finishSummary(summary, { kecamatan: 3, villages: 10 }).coverage;
    expect(kecamatan).toEqual({
      withKim: 2,
      withActiveKim: 1,
      kimsPerPlace: { numerator: 7, denominator: 3, value: 7 / 3 },
      shareWithKim: { numerator: 2, denominator: 3, value: 2 / 3 },
      shareWithActiveKim: { numerator: 1, denominator: 3, value: 1 / 3 },
    });
    expect(villages.withKim).toBe(2);
    expect(finishSummary(summary).seatsUnknown).toBe(2);
  });

  it('counts one kecamatan once when its villages are merged', () => {
    const parts = ['62.71.01.1001', '62.71.01.1002', '62.71.02.1001'].map((regionCode) => ({
      regionCode,
      summary: addKim(empty, at(regionCode), framework),
    }));
    const { regions } = rollUpSummaries(parts, 'kabupaten-kota');
    expect(regions.map(({ regionCode }) => regionCode)).toEqual(['62.71']);
    expect(finishSummary((regions[0] as (typeof regions)[number]).summary).coverage.kecamatan.withKim).toBe(2);
  });

  it('refuses a region smaller than its own KIMs', () => {
    expect(() => finishSummary(summary, { kecamatan: 1 })).toThrow(code('invalid-argument'));
  });

  it('keeps what cannot be placed', () => {
    const one = { summary: addKim(empty, {}, framework) };
    const { regions, unplaced } = rollUpSummaries(
      [
        { regionCode: '62.71', ...one },
        { regionCode: '62.1', ...one },
      ],
      'kecamatan',
    );
    expect([regions.length, unplaced?.kims]).toEqual([0, 2]);
  });
});

describe('taking out', () => {
  it('refuses a KIM that was never added', () => {
    expect(() => retractKim(empty, at('62.71.01'), framework)).toThrow(code('invalid-argument'));
    const one = addKim(empty, at('62.71.01'), framework);
    expect(() => retractKim(one, at('62.71.02'), framework)).toThrow(code('invalid-argument'));
    expect(() => retractKim(one, at('62.71.01', active), framework)).toThrow(code('invalid-argument'));
  });
});

describe('what is reported', () => {
  it('counts reports that were due, and activity only within the period', () => {
    const { reporting, activeKims, activities } = finishSummary(
      summarise([active, { report: { activities: [{ id: 'x', date: '2026-01-01' }] } }, {}, { reportExpected: false }]),
    );
    expect(reporting).toEqual({ numerator: 2, denominator: 3, value: 2 / 3 });
    expect(activeKims).toEqual({ numerator: 1, denominator: 4, value: 0.25 });
    expect(activities).toMatchObject({ activities: 1, outsidePeriod: 1 });
  });

  it('gives flow by direction and its balance', () => {
    const flows = [
      'pemerintah-ke-masyarakat',
      'pemerintah-ke-masyarakat',
      'masyarakat-ke-pemerintah',
      'antar-masyarakat',
    ] as const;
    const activities = flows.map((flow, i) => ({ id: String(i), date: '2025-01-01', flow }));
    const { flow, flowBalance } = finishSummary(
      summarise([{ report: { activities: [...activities, { id: 'z', date: '2025-01-02' }] } }]),
    ).activities;
    expect(flow['antar-masyarakat']).toEqual({ numerator: 1, denominator: 4, value: 0.25 });
    expect(flowBalance).toEqual({ numerator: 1, denominator: 3, value: 1 / 3 });
  });

  it('takes facilitation of the KIM itself, each role once a KIM', () => {
    const given = (role: 'bimbingan-teknis' | 'studi-banding', receivedOn: string, receiver?: 'forum-kim') => ({
      id: 'f',
      role,
      receivedOn,
      ...(receiver && { receiver }),
    });
    const { facilitation } = finishSummary(
      summarise([
        {
          report: { facilitation: [given('bimbingan-teknis', '2025-02-01'), given('bimbingan-teknis', '2025-03-01')] },
        },
        {
          report: {
            facilitation: [given('studi-banding', '2025-02-01', 'forum-kim'), given('studi-banding', '2024-02-01')],
          },
        },
        { report: {} },
        {},
      ]),
    );
    expect(facilitation['bimbingan-teknis']).toEqual({ kims: { numerator: 1, denominator: 2, value: 0.5 }, times: 2 });
    expect(facilitation['studi-banding'].times).toBe(0);
  });

  it('mixes elements from members and from what was stated', () => {
    const { elements } = finishSummary(
      summarise([
        { registration: { bodyType: 'kim', members: [{ id: '1', elements: ['petani', 'petani'] }, { id: '2' }] } },
        { registration: { bodyType: 'kim', statedComposition: { elements: ['petani', 'nelayan'] } } },
        { registration: { bodyType: 'kim' } },
      ]),
    );
    expect(elements.petani).toEqual({
      kims: { numerator: 2, denominator: 2, value: 1 },
      members: { numerator: 1, denominator: 1, value: 1 },
    });
    expect(elements.nelayan.kims.value).toBe(0.5);
  });

  it('knows a decree only while it is in force', () => {
    const kim = (expiresOn?: string) => ({
      registration: { bodyType: 'kim', decrees: [{ ...(expiresOn && { expiresOn }) }] } as const,
    });
    const { withDecree } = finishSummary(summarise([kim(), kim('2026-01-30'), kim('2026-01-31'), {}]));
    expect(withDecree).toEqual({ numerator: 2, denominator: 3, value: 2 / 3 });
  });
});

describe('percentages do not average', () => {
  it('pools numerators and denominators, beside the mean of KIMs', () => {
    const share = (numerator: number, denominator: number): Measurement => ({
      status: 'measured',
      value: numerator / denominator,
      numerator,
      denominator,
      n: denominator,
    });
    const card = (measurement: Measurement) =>
      scoreKim({ measurements: { 'ekonomi.pendapatan-sendiri': measurement } }, framework);
    const { indicators } = finishSummary(summarise([{ card: card(share(1, 1)) }, { card: card(share(10, 100)) }]));
    const figures = indicators['ekonomi.pendapatan-sendiri'];
    expect(figures?.pooled).toEqual({ numerator: 11, denominator: 101, value: 11 / 101 });
    expect(figures?.mean.value).toBe(0.55);
    expect(indicators['arus.keseimbangan']?.measured).toEqual({ numerator: 0, denominator: 2, value: 0 });
  });
});

describe('counting some of the criteria', () => {
  it('counts KIMs that are not rated', () => {
    const own = { ...definition, countedCriteria: ['diskusi.bulan-aktif', 'akses.bulan-aktif'] };
    const measured = (value: number): Measurement => ({ status: 'measured', value, n: 1 });
    const card = (akses: number) =>
      scoreKim(
        { measurements: { 'akses.bulan-aktif': measured(akses), 'diskusi.bulan-aktif': measured(1) } },
        framework,
      );
    const summary = [card(0), card(1)].reduce((sum, one) => addKim(sum, { card: one }, framework), createSummary(own));
    expect(finishSummary(summary).counting).toMatchObject({
      units: 2,
      headcountRatio: { numerator: 1, denominator: 2 },
    });
    const unknown = scoreKim({ measurements: {} }, framework);
    expect(finishSummary(addKim(empty, { card: unknown }, framework)).counting).toMatchObject({
      units: 0,
      excluded: 1,
    });
  });
});

describe('quartiles from bins', () => {
  it('name the bin, and say that they are approximate', () => {
    const bins = [1, 0, 2, 1];
    expect(quartilesFromBins(bins, { min: 0, max: 8 })).toEqual({
      method: 'approximate-from-bins',
      binWidth: 2,
      first: { from: 0, to: 2, approximately: 1 },
      median: { from: 4, to: 6, approximately: 5 },
      third: { from: 4, to: 6, approximately: 5 },
    });
    expect(quartilesFromBins([0, 0], { min: 0, max: 1 })).toBeUndefined();
  });

  it('put a score on an edge into the bin above it, and the top into the last', () => {
    const { identification: _, ...uncounted } = definition;
    const village = (value: number): Measurement => ({ status: 'measured', value, n: 1 });
    const own = createSummary({ ...uncounted, framework: idmFramework });
    for (const value of [0.29, 0.57, 1]) {
      const measurements = { iks: village(value), ike: village(value), ikl: village(value) };
      addKimInto(own, { card: scoreKim({ measurements }, idmFramework) }, idmFramework);
    }
    expect(own.scores.bins.flatMap((count, bin) => (count > 0 ? [bin] : []))).toEqual([29, 57, 99]);
    expect(own.scores.scoreScaled).toBe(18_600);
  });
});

it('a region with groups that have no class: shares are of those that have one, and how many have is said', () => {
  const bands = { ...twoClasses(50), requires: { monthsObserved: 12 } };
  const by = equalCriteria(1, { bands });
  const summary = createSummary({ framework: by, period, asOf });
  const card = (value: number, months: number, kimId: string) =>
    scoreKim({ kimId, period, measurements: { c1: { status: 'measured', value, n: 1 } }, exposure: { months } }, by, {
      asOf,
    });
  const kim = (at: number, value: number, months: number) => ({
    registration: { id: `k${at}`, bodyType: 'kim' as const },
    card: card(value, months, `k${at}`),
  });
  for (const [i, [value, months]] of (
    [
      [0.9, 12],
      [0.2, 12],
      [0.9, 3],
      [0.95, 6],
    ] as const
  ).entries())
    addKimInto(summary, kim(i, value, months) as never, by);
  const { scores, classes } = finishSummary(summary);
  expect(scores.scored).toMatchObject({ numerator: 4, denominator: 4 });
  expect(scores.classified).toEqual({ numerator: 2, denominator: 4, value: 0.5 });
  expect(classes).toMatchObject({ above: { numerator: 1, denominator: 2 }, below: { numerator: 1, denominator: 2 } });
  // A group without a class is borderline to none.
  expect(scores.borderline.numerator).toBe(0);
});
