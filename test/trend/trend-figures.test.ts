import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { mannKendall } from '../../src/stats/mann-kendall.js';
import { senSlope } from '../../src/stats/sen-slope.js';
import { trendOf } from '../../src/trend/trend-of.js';
import { child, equalCriteria, framework, group, share } from '../score/support/frameworks.js';

/* Every figure and every option of a trend, each where it makes a difference. */

const one = equalCriteria(1);
const measured = (value: number, more: object = {}): Measurement => ({ status: 'measured', value, n: 1, ...more });
const cardOf = (kimId: string, measurements: Readonly<Record<string, Measurement>>, under = one) =>
  scoreKim({ kimId, measurements }, under);
const card = (kimId: string, value: number) => cardOf(kimId, { c1: measured(value) });
const year = (y: number, ...cards: ReturnType<typeof card>[]) => ({
  period: { from: `${y}-01-01`, through: `${y}-12-31` },
  cards,
});
function estimated(trend: ReturnType<typeof trendOf>) {
  if (trend.status !== 'estimated') throw new Error(trend.reason);
  return trend;
}

describe('the options of the figures', () => {
  const values = [0.1, 0.4, 0.2, 0.6, 0.5, 0.9, 0.7, 0.8];
  const periods = values.map((value, i) => year(2016 + i, card('k', value)));

  test('minimum is that of the test of Mann and Kendall', () => {
    expect(trendOf(periods.slice(0, 3))).toMatchObject({
      mannKendall: { status: 'not-estimable', reason: 'too-few-periods' },
    });
    expect(trendOf(periods.slice(0, 3), { minimum: 3 })).toMatchObject({ mannKendall: { status: 'estimated', s: 1 } });
    expect(trendOf(periods, { minimum: 9 })).toMatchObject({ mannKendall: { reason: 'too-few-periods' } });
  });

  test('confidence is that of the interval of the slope', () => {
    const widthAt = (options: { confidence?: number }) => {
      const { sen } = estimated(trendOf(periods, options));
      if (sen.status !== 'estimated' || sen.interval === undefined) throw new Error('no interval');
      return sen.interval.upper - sen.interval.lower;
    };
    expect(widthAt({ confidence: 0.5 })).toBeLessThan(widthAt({}));
    expect(widthAt({ confidence: 0.95 })).toBe(widthAt({}));
  });

  test('the figures are those of the series, at its times', () => {
    const { points, mannKendall: tested, sen } = estimated(trendOf(periods));
    const series = points.map(({ value }) => value);
    const times = points.map(({ years }) => years);
    expect(tested).toEqual(mannKendall(series, { times }));
    expect(sen).toEqual(senSlope(series, { times }));
    expect(times[0]).toBe(0);
    expect(times[1]).toBeCloseTo(1, 2);
    expect(times[7]).toBeCloseTo(7, 2);
  });
});

describe('the change', () => {
  test('is from the first value to the last, over the gaps at both ends', () => {
    const none = (y: number) => year(y);
    const { change, points } = estimated(
      trendOf([none(2020), year(2021, card('k', 0.2)), year(2023, card('k', 0.5)), none(2024)]),
    );
    expect(points.map(({ value }) => value)).toEqual([undefined, 20, 50, undefined]);
    expect('value' in (points[0] ?? {})).toBe(false);
    expect(change?.absolute).toBe(30);
    expect(change?.years).toBeCloseTo(2, 2);
  });

  test('is none with a single value, and none without any', () => {
    expect(estimated(trendOf([year(2021, card('k', 0.2))])).change).toBeUndefined();
    expect(estimated(trendOf([year(2021, cardOf('k', {}))])).change).toBeUndefined();
    expect(estimated(trendOf([])).points).toEqual([]);
  });
});

describe('periods', () => {
  const halves = (through: string, from: string) => [
    { period: { from: '2021-01-01', through }, cards: [card('k', 0.1)] },
    { period: { from, through: '2021-12-31' }, cards: [card('k', 0.2)] },
  ];

  test('may follow each other and not share a day', () => {
    expect(trendOf(halves('2021-06-30', '2021-07-01')).status).toBe('estimated');
    expect(trendOf(halves('2021-07-01', '2021-07-01'))).toEqual({
      status: 'not-comparable',
      reason: 'overlapping-periods',
    });
  });

  test('of one beginning overlap', () => {
    expect(trendOf([year(2021, card('k', 0.1)), year(2021, card('k', 0.1))])).toMatchObject({
      reason: 'overlapping-periods',
    });
  });
});

describe('of whom a trend is', () => {
  test('names those who are not in every period, in the order of their ids', () => {
    const periods = [year(2021, card('k', 0.1), card('z', 0.2), card('b', 0.3)), year(2022, card('k', 0.2))];
    expect(trendOf(periods)).toEqual({ status: 'not-comparable', reason: 'different-units', units: ['b', 'z'] });
    const { unitsLeft, points } = estimated(trendOf(periods, { units: 'common' }));
    expect(unitsLeft).toEqual(['b', 'z']);
    expect(points.map(({ value, units }) => [value, units])).toEqual([
      [10, 1],
      [20, 1],
    ]);
  });
});

describe('shares', () => {
  const part = (kimId: string, numerator?: number, denominator?: number) =>
    cardOf(kimId, {
      c1: measured(denominator ? (numerator ?? 0) / denominator : 0.5, {
        ...(numerator !== undefined && { numerator }),
        ...(denominator !== undefined && { denominator }),
      }),
    });
  const value = (...cards: ReturnType<typeof part>[]) => {
    const { how, points } = estimated(trendOf([year(2021, ...cards)], { of: 'c1' }));
    return [how, points[0]?.value];
  };

  test('are pooled through their parts', () => {
    expect(value(part('a', 1, 2), part('b', 9, 18))).toEqual(['pooled-share', 0.5]);
    expect(value(part('a', 1, 4), part('b', 6, 6))).toEqual(['pooled-share', 0.7]);
  });

  test.each([
    ['a numerator', part('b', undefined, 4)],
    ['a denominator', part('b', 1, undefined)],
    ['a denominator above 0', part('b', 0, 0)],
  ])('are averaged where one lacks %s', (_, other) => {
    expect(value(part('a', 1, 4), other)[0]).toBe('mean');
  });

  test('are pooled over periods in which nobody has one', () => {
    const { how, points } = estimated(trendOf([year(2021, part('a', 1, 4)), year(2022)], { of: 'c1' }));
    expect([how, points.map(({ value }) => value)]).toEqual(['pooled-share', [0.25, undefined]]);
  });

  test('of nobody are no share', () => {
    expect(estimated(trendOf([year(2021, cardOf('a', {}))], { of: 'c1' })).how).toBe('mean');
  });
});

describe('the criteria on which a value rests', () => {
  const two = equalCriteria(3, {}, { missing: { policy: 'renormalise' } });
  const both = (kimId: string, ...values: readonly (number | undefined)[]) =>
    cardOf(
      kimId,
      Object.fromEntries(values.flatMap((each, i) => (each === undefined ? [] : [[`c${i + 1}`, measured(each)]]))),
      two,
    );

  test('are named in the order of their codes, whichever is missing first', () => {
    const periods = [
      year(2021, both('k', 0.1, 0.2, 0.3)),
      year(2022, both('k', 0.1, undefined, 0.3)),
      year(2023, both('k', 0.1, 0.2)),
    ];
    expect(trendOf(periods)).toMatchObject({ criteria: ['c2', 'c3'] });
    const turned = [year(2021, both('a', 0.1, 0.2)), year(2022, both('a', 0.1, 0.2, 0.3))];
    const second = [year(2021, both('b', 0.1, undefined, 0.3)), year(2022, both('b', 0.1, 0.2, 0.3))];
    const together = turned.map(({ period, cards }, i) => ({ period, cards: [...cards, ...(second[i]?.cards ?? [])] }));
    expect(trendOf(together)).toMatchObject({ criteria: ['c2', 'c3'] });
  });

  test('are named in their order where they are not the same', () => {
    const periods = [year(2021, both('k', 0.1, 0.2, 0.3)), year(2022, both('k', 0.1))];
    expect(trendOf(periods)).toEqual({
      status: 'not-comparable',
      reason: 'different-criteria',
      criteria: ['c2', 'c3'],
    });
    expect(estimated(trendOf(periods, { criteria: 'any' })).criteriaNotInAll).toEqual(['c2', 'c3']);
  });

  test('common ones need the framework of the cards', () => {
    const periods = [year(2021, both('k', 0.1, 0.2)), year(2022, both('k', 0.3))];
    expect(() => trendOf(periods, { criteria: 'common' })).toThrow(
      expect.objectContaining({ code: 'missing-argument', message: expect.stringContaining('common criteria') }),
    );
    expect(() => trendOf(periods, { criteria: 'common', framework: equalCriteria(1, { id: 'other' }) })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    const { points } = estimated(trendOf(periods, { criteria: 'common', framework: two }));
    expect(points.map(({ value }) => value)).toEqual([10, 30]);
  });

  test('a group rests on what stands below it, at any depth, and on nothing else', () => {
    const deep = framework(
      { x: share, y: share, z: share },
      group(
        'root',
        [
          group('left', [group('inner', [child('x')]), child('y')], { missing: { policy: 'renormalise' } }),
          group('right', [child('z')]),
        ],
        { missing: { policy: 'renormalise' } },
      ),
    );
    const of = (values: Readonly<Record<string, number>>) =>
      cardOf('k', Object.fromEntries(Object.entries(values).map(([code, each]) => [code, measured(each)])), deep);
    const periods = [year(2021, of({ x: 0.1, y: 0.1, z: 0.1 })), year(2022, of({ x: 0.2, y: 0.2 }))];
    expect(trendOf(periods)).toMatchObject({ criteria: ['z'] });
    expect(estimated(trendOf(periods, { of: 'left' })).change?.absolute).toBeCloseTo(10, 9);
    const inner = [year(2021, of({ x: 0.1, y: 0.1 })), year(2022, of({ y: 0.1 }))];
    expect(trendOf(inner, { of: 'left' })).toMatchObject({ criteria: ['x'] });
  });

  test('a value without one of its lists rests on another base', () => {
    const partly = { withoutLists: ['aspirations'] };
    const periods = [
      year(2021, cardOf('k', { c1: measured(0.1) }, two)),
      year(2022, cardOf('k', { c1: measured(0.2), c2: measured(0.2, partly) }, two)),
    ];
    expect(estimated(trendOf(periods)).criteriaNotInAll).toEqual([]);
  });

  test('what a framework sets aside is no value of its criterion', () => {
    const gated = framework(
      { count: share, part: share },
      group('root', [child('count'), { criterion: 'part', weight: 1, restsOnGate: true }], {
        gate: 'count',
        missing: { policy: 'renormalise' },
      }),
    );
    const of = (count: number, part: number) => cardOf('k', { count: measured(count), part: measured(part) }, gated);
    const { points } = estimated(
      trendOf([year(2021, of(0, 0.5)), year(2022, of(1, 0.5))], { of: 'part', units: 'any' }),
    );
    expect(points.map(({ value }) => value)).toEqual([undefined, 0.5]);
  });

  test('a value of a criterion that was not measured is none', () => {
    const { points } = estimated(
      trendOf([year(2021, both('k', 0.1)), year(2022, both('k', 0.2, 0.4))], { of: 'c2', units: 'any' }),
    );
    expect(points.map(({ value }) => value)).toEqual([undefined, 0.4]);
  });

  test('a group without a score has no value', () => {
    const strict = equalCriteria(2, {}, { missing: { policy: 'require-all' } });
    const periods = [
      year(2021, cardOf('k', { c1: measured(0.1) }, strict)),
      year(2022, cardOf('k', { c1: measured(0.1), c2: measured(0.3) }, strict)),
    ];
    const of = strict.root.code;
    expect(estimated(trendOf(periods, { of, units: 'any' })).points.map(({ value }) => value)).toEqual([undefined, 20]);
  });
});
