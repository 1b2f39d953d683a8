import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.js';
import { scoreValues } from '../../src/score/score-values.js';
import { activityCountsOf, createActivityFold, foldActivityInto } from '../../src/summary/activity-fold.js';
import { addKim, type KimFacts, retractKim } from '../../src/summary/add-kim.js';
import { seatRow } from '../../src/summary/kinds.js';
import { mergeSummaries } from '../../src/summary/merge-summaries.js';
import { quartilesFromBins } from '../../src/summary/quartiles-from-bins.js';
import { restoreSummary } from '../../src/summary/restore.js';
import { requireSound } from '../../src/summary/sound-summary.js';
import { createSummary, type Summary } from '../../src/summary/summary.js';
import { definition, framework } from './arbitrary-kim.js';

/* Each law of a summary is broken by the least that breaks it, and what no law forbids is let through. */

const empty = createSummary(definition);
const summarise = (...kims: readonly KimFacts[]) => kims.reduce((sum, one) => addKim(sum, one, framework), empty);
const ofActivities = (...dates: readonly string[]): KimFacts => ({
  report: { activities: dates.map((date, i) => ({ id: `${i}`, date })) },
});
const measured = scoreValues({ 'akses.informasi-diperiksa': 2 }, framework);

/** A copy of plain data in which what stands at some places is changed. */
function withChanges(value: object, changes: Readonly<Record<string, unknown>>): Summary {
  const copy = JSON.parse(JSON.stringify(value));
  for (const [place, change] of Object.entries(changes)) {
    const keys = place.split('/');
    const last = keys.pop() as string;
    const holder = keys.reduce((part, key) => part[key], copy);
    holder[last] = typeof change === 'number' && typeof holder[last] === 'number' ? holder[last] + change : change;
  }
  return copy;
}
const soundness = (summary: Summary) => () => requireSound(summary, 'test', 'summary');

describe('a summary', () => {
  const two = summarise(ofActivities('2025-03-01'), ofActivities('2025-04-01'));

  it.each([
    [
      'activities are of active KIMs',
      two,
      { 'activities/activities': -1, 'activities/flowUnstated': -1, 'activities/functionsUnstated': -1 },
    ],
    ['no more KIMs are active than sent a report', two, { 'reports/received': -1 }],
    ['KIMs are counted exactly if it has a cut-off', two, { counting: null }],
    ['every KIM is counted or left out', two, { 'counting/excluded': -1 }],
    ['groups are scored of KIMs with a card', empty, { 'dimensions/akses/scored': 1 }],
    ['groups are scored of KIMs with a card', empty, { 'dimensions/akses/scoreScaled': 1 }],
    ['groups are scored of KIMs with a card', empty, { 'dimensions/akses/scoreScaled': -1 }],
    ['indicators are of KIMs', empty, { 'indicators/akses.informasi-diperiksa/numeratorScaled': 1 }],
    ['indicators are of KIMs', empty, { 'indicators/akses.informasi-diperiksa/denominatorScaled': 1 }],
    ['indicators are of KIMs', empty, { 'indicators/akses.informasi-diperiksa/valueScaled': 1 }],
    ['indicators are of KIMs', empty, { 'indicators/akses.informasi-diperiksa/adequate': 1 }],
    ['indicators are of KIMs', empty, { 'indicators/akses.informasi-diperiksa/ratios': 1 }],
  ] as const)('is refused where not %s', (law, summary, changes) => {
    expect(soundness(summary)).not.toThrow();
    expect(soundness(withChanges(summary, changes))).toThrow(`test needs summary: one in which ${law}`);
  });

  const counted = summarise({ card: measured }, { card: measured }, { card: measured });
  const [deprivedCode = ''] = Object.entries(counted.counting?.deprived ?? {}).find(([, count]) => count > 0) ?? [];

  it('counts cards, so that there is something to break', () => {
    expect(counted.counting).toMatchObject({ counted: 3 });
    expect(deprivedCode).not.toBe('');
    expect(soundness(counted)).not.toThrow();
  });

  it.each([
    ['more poor KIMs are deprived than are deprived', (code: string) => ({ [`counting/deprived/${code}`]: -1 })],
    ['more poor KIMs are deprived than are poor', (code: string) => ({ [`counting/censored/${code}`]: 4 })],
    ['more others are deprived than there are others', (code: string) => ({ [`counting/deprived/${code}`]: 1 })],
    ['fewer than none of the poor are deprived', (code: string) => ({ [`counting/censored/${code}`]: -4 })],
  ])('is refused where %s', (_what, changes) => {
    const { poor = 0 } = counted.counting ?? {};
    expect(poor).toBe(3);
    expect(soundness(withChanges(counted, changes(deprivedCode)))).toThrow('one in which deprivations are of KIMs');
  });

  it('is refused with a place that is none', () => {
    for (const seat of [[7, 1, 0], ['62', '1', 0], ['62', 1, -1], ['62', 1], 7, '62'])
      expect(seatRow.accepts(seat), JSON.stringify(seat)).toBe(false);
    expect(seatRow.accepts(['62', 1, 0])).toBe(true);
  });

  it('has a report of a KIM of which activities alone are told, and of one of which the report is', () => {
    const fold = createActivityFold(definition);
    foldActivityInto(fold, 'k', { id: 'a', date: '2025-03-01' });
    expect(summarise({ activities: activityCountsOf(fold, 'k') }).reports).toEqual({ expected: 1, received: 1 });
    expect(summarise({ report: {} }).reports).toEqual({ expected: 1, received: 1 });
    expect(summarise({}).reports).toEqual({ expected: 1, received: 0 });
    expect(summarise({ reportExpected: false }).reports).toEqual({ expected: 0, received: 0 });
  });

  it.each([
    [{ total: 7 }, 7],
    [{ total: 7, members: 1, guests: 1 }, 7],
    [{ members: 2, guests: 3 }, 5],
    [{ memberIds: ['a', 'b'], guests: 3 }, 5],
    [{ members: 2 }, undefined],
    [{ guests: 3 }, undefined],
    [{ total: 1.5 }, undefined],
    [{ total: -1 }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])('counts those who came by %j', (attendance, came) => {
    const kim = { report: { activities: [{ id: 'a', date: '2025-03-01', ...(attendance && { attendance }) }] } };
    expect(summarise(kim as KimFacts).activities).toMatchObject({
      attendanceStated: came === undefined ? 0 : 1,
      attendance: came ?? 0,
    });
  });
});

describe('summaries together', () => {
  it('go together without a cut-off, as with one', () => {
    const { identification: _, ...others } = definition;
    const one = addKim(createSummary(others), { card: measured }, framework);
    expect(one.counting).toBeNull();
    expect(mergeSummaries([one, one])).toMatchObject({ kims: 2, counting: null, scores: { scored: 2 } });
    expect(restoreSummary(JSON.parse(JSON.stringify(one)), others)).toEqual(one);
  });

  it('give back what was added, and nothing that was not', () => {
    const kim = ofActivities('2025-03-01');
    expect(retractKim(summarise(kim, {}), kim, framework)).toEqual(summarise({}));
    for (const other of [kim, { card: measured }, {}])
      expect(() => retractKim(empty, other, framework)).toThrow(
        'retractKim needs kim: one that was added to the summary before.',
      );
    expect(() => retractKim(summarise({}), kim, framework)).toThrow(/one that was added to the summary before/);
  });
});

describe('a card', () => {
  const [code] = Object.keys(framework.criteria);
  const withCard = (change: Partial<Scorecard>) => () => summarise({ card: { ...measured, ...change } });
  /** The card with another measurement of a criterion, or without it. */
  const withMeasurement = (of: string, change: object | undefined) =>
    withCard({
      criteria: measured.criteria.flatMap((one) => {
        if (one.code !== of) return [one];
        return change === undefined ? [] : [{ ...one, measurement: { status: 'measured', n: 1, ...change } } as never];
      }),
    } as never);

  it('is taken as it was made, and without its class', () => {
    expect(withCard({})).not.toThrow();
    expect(withCard({ class: undefined } as never)).not.toThrow();
  });

  it('has every criterion, and a score, groups and a class that follow from them', () => {
    expect(withMeasurement(code as string, undefined)).toThrow('one with every criterion of the framework');
    const follows = 'one whose score, groups and class follow from its measurements';
    const { score, groups } = measured;
    if (score === undefined) expect(withCard({ score: 1 })).toThrow(follows);
    else expect(withCard({ score: undefined } as never)).toThrow(follows);
    const [first, ...rest] = groups;
    for (const other of [first?.score === undefined ? 1 : undefined, (first?.score ?? 0) + 0.001])
      expect(withCard({ groups: [{ ...first, score: other }, ...rest] } as never)).toThrow(follows);
  });
});

describe('a measurement of a card', () => {
  const unitsOf = (unit: string) =>
    Object.entries(framework.criteria).find(([, one]) => one.unit === unit && one.raters === undefined)?.[0] ?? '';
  const add = (code: string, measurement: object) => () =>
    summarise({
      card: {
        ...measured,
        criteria: measured.criteria.map((one) =>
          one.code === code ? { ...one, measurement: { status: 'measured', n: 1, ...measurement } } : one,
        ),
      } as never,
    });
  const below = 'one without values below 0 in units that have none';
  const beyond = 'one without values beyond what their unit allows';
  const another = 'one whose score, groups and class follow';

  it.each([
    ['share', { value: -0.01 }, below],
    ['share', { value: 0.5, numerator: -1, denominator: 2 }, below],
    ['share', { value: 0.5, numerator: 1, denominator: -2 }, below],
    ['share', { value: 1.01 }, beyond],
    ['share', { value: 1, numerator: 3, denominator: 2 }, beyond],
    // Within its unit it is another card, whose score is another.
    ['share', { value: 1, numerator: 2, denominator: 2 }, another],
  ] as const)('of the unit %s is refused as %j', (unit, measurement, why) => {
    expect(unitsOf(unit)).not.toBe('');
    expect(add(unitsOf(unit), measurement)).toThrow(`addKim needs card: ${why}`);
  });
});

describe('quartiles of bins', () => {
  it('are those of a range that begins anywhere', () => {
    const read = (min: number, max: number) => quartilesFromBins([0, 1, 2, 1], { min, max });
    expect(read(1, 4)).toEqual({
      method: 'approximate-from-bins',
      binWidth: 0.75,
      first: { from: 1.75, to: 2.5, approximately: 2.125 },
      median: { from: 2.5, to: 3.25, approximately: 2.875 },
      third: { from: 2.5, to: 3.25, approximately: 2.875 },
    });
    expect(read(-2, 2)?.first).toEqual({ from: -1, to: 0, approximately: -0.5 });
    expect(quartilesFromBins([0, 0], { min: 1, max: 4 })).toBeUndefined();
  });
});
