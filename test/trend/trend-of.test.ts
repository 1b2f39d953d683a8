import { describe, expect, test } from 'vitest';
import type { Judgement, Measurement } from '../../src/model/measurement.js';
import type { RubricLevel } from '../../src/model/rating.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { trendOf } from '../../src/trend/trend-of.js';
import { child, equalCriteria, framework, group, rubric, share } from '../score/support/frameworks.js';

const one = equalCriteria(1);
const card = (kimId: string, value: number | undefined, under = one) =>
  scoreKim({ kimId, measurements: value === undefined ? {} : { c1: { status: 'measured', value, n: 1 } } }, under);
const year = (y: number, cards: ReturnType<typeof card>[]) => ({
  period: { from: `${y}-01-01`, through: `${y}-12-31` },
  cards,
});

function estimated(trend: ReturnType<typeof trendOf>) {
  if (trend.status !== 'estimated') throw new Error(trend.reason);
  return trend;
}

describe('trendOf', () => {
  test('takes true differences of time, in any order, over a gap', () => {
    const values = { 2018: 0.1, 2019: 0.2, 2023: 0.6, 2024: 0.7 };
    const periods = Object.entries(values).map(([y, value]) => year(Number(y), [card('k', value)]));
    const gap = year(2020, []);
    const trend = estimated(trendOf([gap, ...periods.reverse()]));
    expect(trend.points.map(({ value, units }) => [value, units])).toEqual([
      [10, 1],
      [20, 1],
      [undefined, 0],
      [60, 1],
      [70, 1],
    ]);
    expect(trend.sen).toMatchObject({ status: 'estimated', left: 1 });
    expect(trend.sen.status === 'estimated' && trend.sen.slope).toBeCloseTo(10, 2);
    expect(trend.mannKendall).toMatchObject({ s: 6, method: 'exact', direction: 'rising' });
    expect(trend.change?.absolute).toBe(60);
    expect(trend.change?.years).toBeCloseTo(6, 2);
    const { annualised } = trend.change ?? {};
    expect(annualised?.status === 'estimated' && annualised.growth).toBeCloseTo(7 ** (1 / 6) - 1, 4);
  });

  test.each([
    [{ fromPartsOf: ['products'] }],
    [{ withoutLists: ['informationItems'] }],
    [{ dayUnknown: 3 }],
  ])('what was measured with %j in one year alone rests on another base, of a criterion as of the score', (lack) => {
    const cards = [{}, lack].map((more) =>
      scoreKim({ kimId: 'k', measurements: { c1: { status: 'measured', value: 0.5, n: 2, ...more } } }, one),
    );
    const periods = cards.map((each, i) => year(2024 + i, [each]));
    for (const of of ['c1', 'root', 'score']) {
      expect(trendOf(periods, { of })).toEqual({
        status: 'not-comparable',
        reason: 'different-criteria',
        criteria: ['c1'],
      });
      expect(estimated(trendOf(periods, { of, criteria: 'any' })).criteriaNotInAll).toEqual(['c1']);
    }
    expect(
      estimated(
        trendOf(
          cards.slice(1).map((each) => year(2024, [each])),
          { of: 'c1' },
        ),
      ).points,
    ).toHaveLength(1);
  });

  test('a year with a card and without the value is no gap: a bad year cannot be left out of a trend', () => {
    const values = [0.9, 0.6, undefined];
    const periods = values.map((value, i) => year(2021 + i, [card('k', value)]));
    for (const of of ['c1', 'root', 'score']) {
      expect(trendOf(periods, { of })).toEqual({ status: 'not-comparable', reason: 'different-units', units: ['k'] });
      expect(estimated(trendOf(periods, { of, units: 'any' })).points[2]?.value).toBeUndefined();
      expect(estimated(trendOf(periods, { of, units: 'common' })).unitsLeft).toEqual(['k']);
    }
  });

  test('refuses other definitions unless asked', () => {
    const other = equalCriteria(1, { id: 'other' });
    const periods = [year(2021, [card('k', 0.1)]), year(2022, [card('k', 0.2, other)])];
    expect(trendOf(periods)).toEqual({
      status: 'not-comparable',
      reason: 'different-frameworks',
      frameworks: ['test-framework', 'other'],
    });
    expect(estimated(trendOf(periods, { frameworks: 'any' })).change?.absolute).toBe(10);
  });

  describe('the base of evidence', () => {
    const two = equalCriteria(2, {}, { missing: { policy: 'renormalise' } });
    const measured = (value: number): Measurement => ({ status: 'measured', value, n: 1 });
    const rated = (kimId: string, c1: number, c2?: number) =>
      scoreKim({ kimId, measurements: { c1: measured(c1), ...(c2 !== undefined && { c2: measured(c2) }) } }, two);
    // Never better, but from the second year on rated, and that highly.
    const periods = [
      year(2021, [rated('k', 0.4)]),
      year(2022, [rated('k', 0.4, 0.9)]),
      year(2023, [rated('k', 0.4, 0.9)]),
    ];

    test('a score that rests on other criteria is refused, and which ones is said', () => {
      expect(trendOf(periods)).toEqual({ status: 'not-comparable', reason: 'different-criteria', criteria: ['c2'] });
      expect(trendOf(periods, { of: 'root' })).toMatchObject({ reason: 'different-criteria' });
      expect(estimated(trendOf(periods, { of: 'c1' })).change?.absolute).toBe(0);
    });

    test('of a judged criterion only what the framework reads is a value: who does not count moves nothing', () => {
      const by = framework(
        { mutu: { ...rubric, raters: { relations: ['resident'], atLeast: 2 } } },
        group('root', [child('mutu')]),
      );
      const judged = (outside: RubricLevel, inside?: RubricLevel, unchecked?: true) => {
        const judgements: Judgement[] = [
          { level: outside, relation: 'resident', rater: 1, unchecked },
          { level: outside, relation: 'resident', rater: 2, unchecked },
          ...(inside === undefined ? [] : [{ level: inside, relation: 'self' as const, rater: 3 }]),
        ];
        const value = judgements.reduce((sum, { level }) => sum + level, 0) / judgements.length;
        const mutu: Measurement = { status: 'measured', value, n: judgements.length, judgements };
        return scoreKim({ kimId: 'k', measurements: { mutu } }, by);
      };
      const of = (before: Scorecard, after: Scorecard) =>
        trendOf([year(2021, [before]), year(2022, [after])], { of: 'mutu' });
      expect(estimated(of(judged(2), judged(2, 4))).change?.absolute).toBe(0);
      expect(estimated(of(judged(2), judged(3))).change?.absolute).toBe(1);
      expect(of(judged(2, undefined, true), judged(3))).toMatchObject({ reason: 'different-units', units: ['k'] });
    });

    test('by the common criteria nothing rises; taken as they are, the trend names what changed', () => {
      const common = estimated(trendOf(periods, { criteria: 'common', framework: two }));
      expect(common.points.map(({ value }) => value)).toEqual([40, 40, 40]);
      expect(common.criteriaNotInAll).toEqual(['c2']);
      const any = estimated(trendOf(periods, { criteria: 'any' }));
      expect(any.change?.absolute).toBeCloseTo(25, 9);
      expect(any.criteriaNotInAll).toEqual(['c2']);
      const same = estimated(trendOf(periods.slice(1)));
      expect(same.criteriaNotInAll).toEqual([]);
    });

    test('common criteria are those of each KIM, and need the framework of the cards', () => {
      const both = [
        year(2021, [rated('a', 0.2, 0.6), rated('b', 0.4)]),
        year(2022, [rated('a', 0.2, 0.6), rated('b', 0.4, 1)]),
      ];
      const common = estimated(trendOf(both, { criteria: 'common', framework: two }));
      expect(common.points.map(({ value }) => value)).toEqual([40, 40]);
      expect(() => trendOf(both, { criteria: 'common' })).toThrow(
        expect.objectContaining({ code: 'missing-argument' }),
      );
      expect(() => trendOf(both, { criteria: 'common', framework: equalCriteria(2, { id: 'other' }) })).toThrow(
        expect.objectContaining({ code: 'invalid-argument' }),
      );
    });

    test('what a gate sets aside is no change of evidence: from no activity to some is a trend', () => {
      const gated = framework(
        { count: share, part: share },
        group('root', [child('count'), { criterion: 'part', weight: 1, restsOnGate: true }], {
          gate: 'count',
          missing: { policy: 'renormalise' },
        }),
      );
      const one = (count: number, part: number) =>
        scoreKim({ kimId: 'k', measurements: { count: measured(count), part: measured(part) } }, gated);
      const trend = estimated(trendOf([year(2021, [one(0, 0)]), year(2022, [one(1, 0.5)])]));
      expect(trend.change?.absolute).toBe(75);
    });
  });

  test.each([
    ['periods', [5]],
    ['periods', [[{ cards: [] }]]],
    ['of', [[], { of: 5 }]],
    ['units', [[], { units: 'all' }]],
    ['criteria', [[], { criteria: 'some' }]],
    ['confidence', [[], { confidence: 95 }]],
  ])('a wrong %s is one clear mistake', (argument, given) => {
    expect(() => trendOf(...(given as unknown as Parameters<typeof trendOf>))).toThrow(
      expect.objectContaining({
        code: expect.stringMatching(/^(invalid|missing)-argument$/),
        message: expect.stringContaining(`trendOf needs ${argument}`),
      }),
    );
  });

  test('a card of another period than the one it is handed over for is refused', () => {
    const own = { from: '2021-01-01', through: '2021-12-31' } as const;
    const dated = { ...card('k', 0.4), period: own };
    expect(trendOf([year(2021, [dated]), year(2022, [card('k', 0.5)])]).status).toBe('estimated');
    for (const y of [2020, 2022]) {
      expect(() => trendOf([year(2019, []), year(y, [card('a', 0.2), dated])])).toThrow(
        expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining('periods[1].cards[1]') }),
      );
    }
  });

  test('refuses other units unless asked', () => {
    const periods = [
      year(2021, [card('a', 0.1), card('b', 0.9)]),
      year(2022, [card('a', 0.2), card('b', undefined)]),
      year(2023, [card('a', 0.3), card('c', 0.9)]),
    ];
    expect(trendOf(periods)).toEqual({ status: 'not-comparable', reason: 'different-units', units: ['b', 'c'] });
    const common = estimated(trendOf(periods, { units: 'common' }));
    expect(common.points.map(({ value }) => value)).toEqual([10, 20, 30]);
    expect(common.unitsLeft).toEqual(['b', 'c']);
    const any = estimated(trendOf(periods, { units: 'any' }));
    expect(any.points.map(({ value, units }) => [value, units])).toEqual([
      [50, 2],
      [20, 1],
      [60, 2],
    ]);
  });

  test('refuses periods that share a day', () => {
    const cumulative = { period: { from: '2021-01-01', through: '2022-12-31' }, cards: [card('k', 0.5)] };
    expect(trendOf([year(2021, [card('k', 0.1)]), cumulative])).toEqual({
      status: 'not-comparable',
      reason: 'overlapping-periods',
    });
  });

  test('pools shares of criteria through their counts, and takes the mean where there are none', () => {
    const two = framework({ c1: share, c2: share }, group('root', [child('c1'), child('c2')]));
    const of = (numerator: number, denominator: number): Measurement => ({
      status: 'measured',
      value: numerator / denominator,
      numerator,
      denominator,
      n: denominator,
    });
    const measuredAs = (kimId: string, c1: Measurement) =>
      scoreKim({ kimId, measurements: { c1, c2: { status: 'measured', value: 0.5, n: 1 } } }, two);
    const periods = [
      year(2021, [measuredAs('a', of(1, 1)), measuredAs('b', of(0, 9))]),
      year(2022, [measuredAs('a', of(2, 2)), measuredAs('b', of(6, 8))]),
    ];
    const pooled = estimated(trendOf(periods, { of: 'c1' }));
    expect(pooled.how).toBe('pooled-share');
    expect(pooled.points.map(({ value }) => value)).toEqual([0.1, 0.8]);
    const plain = estimated(trendOf(periods, { of: 'c2' }));
    expect(plain).toMatchObject({ how: 'mean', change: { absolute: 0 } });
    expect(estimated(trendOf(periods, { of: 'root' })).points[0]?.value).toBe(50);
    expect(() => trendOf(periods, { of: 'c3' })).toThrow(expect.objectContaining({ code: 'unknown-id' }));
  });

  test('answers nothing with nothing', () => {
    expect(trendOf([])).toMatchObject({
      status: 'estimated',
      points: [],
      mannKendall: { reason: 'too-few-periods' },
      sen: { reason: 'too-few-periods' },
    });
    const alone = estimated(trendOf([year(2021, [card('k', 0.1)])]));
    expect(alone.change).toBeUndefined();
    const twice = year(2021, [card('k', 0.1), card('k', 0.2)]);
    expect(() => trendOf([twice])).toThrow(expect.objectContaining({ name: 'KimError' }));
  });
});
