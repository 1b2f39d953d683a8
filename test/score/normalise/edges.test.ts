import { describe, expect, it, test } from 'vitest';
import { arithmeticMean } from '../../../src/score/aggregate/arithmetic-mean.js';
import { geometricMean } from '../../../src/score/aggregate/geometric-mean.js';
import { harmonicMean } from '../../../src/score/aggregate/harmonic-mean.js';
import { powerMean } from '../../../src/score/aggregate/power-mean.js';
import { partOf, recompose } from '../../../src/score/aggregate/recompose.js';
import { weakestLink } from '../../../src/score/aggregate/weakest-link.js';
import { distanceToReference, distanceToTarget } from '../../../src/score/normalise/distance.js';
import { goalposts } from '../../../src/score/normalise/goalposts.js';
import { levelValue, likertFromZero, likertProportional } from '../../../src/score/normalise/levels.js';
import { minMax } from '../../../src/score/normalise/min-max.js';
import { intoRange } from '../../../src/score/normalise/output-range.js';
import { percentile } from '../../../src/score/normalise/percentile.js';
import { rankScore } from '../../../src/score/normalise/rank-score.js';
import { targetBand } from '../../../src/score/normalise/target-band.js';
import { applyTransform } from '../../../src/score/normalise/transform.js';
import { zScore } from '../../../src/score/normalise/z-score.js';
import { assessTarget } from '../../../src/score/targets.js';

/* What the plain functions of scoring take and refuse, and what they give at the ends. */

const nan = Number.NaN;
const infinite = Number.POSITIVE_INFINITY;
const posts = { worst: 0, best: 10 };
const band = { zeroBelow: 0, from: 3, to: 5, zeroAbove: 10 };

describe('refused', () => {
  it.each<readonly [string, () => unknown]>([
    ['a value that is none', () => goalposts(nan, posts)],
    ['goalposts without a best', () => goalposts(1, { worst: 0 } as never)],
    ['goalposts that are equal', () => goalposts(1, { worst: 5, best: 5 })],
    ['a worst below 0 under a logarithm', () => goalposts(1, { worst: 0, best: 5, transform: 'ln' })],
    ['a best below -1 under ln(1 + x)', () => goalposts(1, { worst: 5, best: -1, transform: 'ln-plus-one' })],
    ['a worst below 0 under a square root', () => goalposts(1, { worst: -1, best: 5, transform: 'square-root' })],
    ['a transform', () => goalposts(1, { ...posts, transform: 'log' as never })],
    ['a range upside down', () => goalposts(1, { ...posts, range: { min: 1, max: 0 } })],
    ['a range of one value', () => goalposts(1, { ...posts, range: { min: 1, max: 1 } })],
    ['a range with a floor below it', () => goalposts(1, { ...posts, range: { min: 0, max: 1, floor: -1 } })],
    ['a range with its floor at the top', () => goalposts(1, { ...posts, range: { min: 0, max: 1, floor: 1 } })],
    ['a range without end', () => goalposts(1, { ...posts, range: { min: 0, max: infinite } })],
    ['a range that is a list', () => intoRange(1, [0, 1] as never)],
    ['what is no number in a range', () => intoRange(nan, { min: 0, max: 1 })],
    ['a text in a range', () => intoRange('1' as never, { min: 0, max: 1 })],
    ['a value of a band that is none', () => targetBand(infinite, band)],
    ['a band without an end', () => targetBand(1, { ...band, zeroAbove: undefined } as never)],
    ['a band that begins where it is worst', () => targetBand(1, { ...band, from: 0 })],
    ['a target that is the worst', () => distanceToTarget(1, { target: 2, worst: 2 })],
    ['a target without a worst', () => distanceToTarget(1, { target: 2 } as never)],
    ['a distance of no number', () => distanceToTarget(nan, { target: 2, worst: 1 })],
    ['a reference whose ends are one', () => distanceToReference(1, { reference: 1, worst: 2, best: 2 })],
    ['a reference that is none', () => distanceToReference(1, { reference: nan, worst: 1, best: 2 })],
    ['a distance of no number to a reference', () => distanceToReference(nan, { reference: 1, worst: 1, best: 2 })],
    ['a level that is nothing', () => levelValue(null as never, [])],
    ['a table of levels that is an object', () => levelValue('a', {} as never)],
    ['a level whose value is a text', () => levelValue('a', [{ level: 'a', value: '1' as never }])],
    ['a level whose name is true', () => levelValue('a', [{ level: true as never, value: 1 }])],
    ['a scale of one point', () => likertFromZero(1, 1)],
    ['a scale of points and a half', () => likertProportional(1, 4.5)],
    ['a level below the scale', () => likertFromZero(0.9)],
    ['a level above the scale', () => likertProportional(4.1)],
    ['values that are none', () => minMax([nan], [0, 1])],
    ['a reference set that is none', () => minMax([1], [0, nan])],
    ['a direction', () => minMax([1], [0, 1], { direction: 'up' as never })],
    ['a percentile of no number', () => percentile(nan, [1])],
    ['percentiles among no numbers', () => percentile(1, [nan])],
    ['a reading of ties', () => percentile(1, [1], { ties: 'above' as never })],
    ['ranks of no numbers', () => rankScore([1, nan])],
    ['ties of ranks', () => rankScore([1, 2], { ties: 'first' as never })],
    ['scores of no numbers', () => zScore([nan], [1, 2])],
    ['scores against no numbers', () => zScore([1], [1, nan])],
    ['scores of another spread', () => zScore([1], [1, 2], { of: 'all' as never })],
    ['a transform of no number', () => applyTransform(nan, 'ln')],
    ['a transform that there is not', () => applyTransform(1, 'exp' as never)],
    ['a mean of no list', () => arithmeticMean(7 as never)],
    ['a mean of no numbers', () => arithmeticMean([nan])],
    ['fewer weights than values', () => arithmeticMean([1, 2], { weights: [1] })],
    ['a weight below 0', () => geometricMean([1, 2], { weights: [-1, 2] })],
    ['a weight without end', () => geometricMean([1, 2], { weights: [infinite, 2] })],
    ['an option of a mean', () => weakestLink([1], { weight: [1] } as never)],
    ['a negative value in a geometric mean', () => geometricMean([-1, 2])],
    ['a negative value in a harmonic mean', () => harmonicMean([-1, 2])],
    ['a negative value in a power mean', () => powerMean([-1, 2], 2)],
    ['a 0 that is refused', () => geometricMean([0, 2], { zero: 'refuse' })],
    ['a 0 that is refused in a harmonic mean', () => harmonicMean([0, 2], { zero: 'refuse' })],
    ['a 0 that is refused in a power mean below 0', () => powerMean([0, 2], -1, { zero: 'refuse' })],
    ['a 0 that is refused in a power mean of 0', () => powerMean([0, 2], 0, { zero: 'refuse' })],
    ['a way of taking a 0', () => geometricMean([1], { zero: 'skip' as never })],
    ['an exponent that is none', () => powerMean([1], nan)],
    ['an exponent without end', () => powerMean([1], infinite)],
    ['a decomposition', () => recompose({ kind: 'shares' } as never, [1])],
    ['a decomposition that is a text', () => recompose('points' as never, [1])],
    ['a decomposition of powers without its exponent', () => recompose({ kind: 'power-shares' } as never, [1])],
    ['parts that are none', () => recompose({ kind: 'points' }, [nan])],
    ['a target that is a number', () => assessTarget(7 as never)],
    ['a target of no direction', () => assessTarget({ target: 1 } as never)],
    ['a target of a band', () => assessTarget({ direction: 'band' as never, target: 1 })],
    ['a target that is misspelt', () => assessTarget({ direction: 'higher', target: 1, actuel: 2 } as never)],
    ['a baseline that is a text', () => assessTarget({ direction: 'higher', target: 1, baseline: '0' as never })],
    [
      'parts of a target that are an object',
      () => assessTarget({ direction: 'higher', target: 1, disaggregation: {} as never }),
    ],
    [
      'a part of a target without a label',
      () => assessTarget({ direction: 'higher', target: 1, disaggregation: [{ target: 1 }] as never }),
    ],
    [
      'a part of a target that is a text',
      () => assessTarget({ direction: 'higher', target: 1, disaggregation: [{ label: 'a', actual: '1' as never }] }),
    ],
  ])('%s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'KimError', code: expect.stringMatching(/-argument$/) }));
  });
});

describe('at the ends', () => {
  test('a value is drawn in, and that is stated', () => {
    const range = { min: 0, max: 100, floor: 5 };
    expect(intoRange(infinite, range)).toEqual({ value: 100, clamped: 'to-highest' });
    expect(intoRange(-infinite, range)).toEqual({ value: 5, clamped: 'to-lowest' });
    expect(intoRange(0, range)).toEqual({ value: 5 });
    expect(intoRange(5, range)).toEqual({ value: 5 });
    expect(intoRange(100, range)).toEqual({ value: 100 });
    expect(intoRange(100.1, range)).toEqual({ value: 100, clamped: 'to-highest' });
    expect(intoRange(-0.1, { min: 0, max: 1 })).toEqual({ value: 0, clamped: 'to-lowest' });
  });

  test('goalposts are met exactly, also turned round, on any range', () => {
    const on = (value: number) => goalposts(value, { worst: 10, best: 2, range: { min: 1, max: 5 } }).value;
    expect([11, 10, 6, 2, 1].map(on)).toEqual([1, 1, 3, 5, 5]);
    expect(goalposts(0, { worst: 1, best: 100, transform: 'ln' })).toEqual({ value: 0, clamped: 'to-lowest' });
    expect(goalposts(10, { worst: 1, best: 100, transform: 'ln' }).value).toBeCloseTo(0.5, 12);
    expect(goalposts(25, { worst: 0, best: 100, transform: 'square-root' }).value).toBe(0.5);
    expect(goalposts(Math.E - 1, { worst: 0, best: Math.E ** 2 - 1, transform: 'ln-plus-one' }).value).toBeCloseTo(
      0.5,
      12,
    );
    expect(distanceToTarget(6, { target: 2, worst: 10 })).toEqual({ value: 0.5 });
    expect(distanceToTarget(6, { target: 2, worst: 10, range: { min: 0, max: 100 } })).toEqual({ value: 50 });
  });

  test('a transform has its end where its function has', () => {
    expect([applyTransform(0, 'ln'), applyTransform(-1, 'ln-plus-one'), applyTransform(-0.1, 'square-root')]).toEqual([
      -infinite,
      -infinite,
      -infinite,
    ]);
    expect([
      applyTransform(1, 'ln'),
      applyTransform(0, 'ln-plus-one'),
      applyTransform(0, 'square-root'),
      applyTransform(-7, undefined),
    ]).toEqual([0, 0, 0, -7]);
  });

  test('a scale of points begins at 0, or at one part', () => {
    expect([1, 2.5, 4].map((level) => likertFromZero(level))).toEqual([0, 50, 100]);
    expect([1, 2.5, 4].map((level) => likertProportional(level))).toEqual([25, 62.5, 100]);
    expect([likertFromZero(2, 2), likertProportional(1, 2), likertFromZero(3, 5)]).toEqual([100, 50, 50]);
    expect(
      levelValue('b', [
        { level: 'a', value: 1 },
        { level: 'b', value: 2 },
      ]),
    ).toBe(2);
    expect(levelValue('c', [{ level: 'a', value: 1 }])).toBeUndefined();
  });

  test('a reference set has to vary', () => {
    expect(minMax([1], [])).toBeUndefined();
    expect(minMax([1], [2, 2])).toBeUndefined();
    expect(minMax([0, 1, 3, 5], [1, 5])).toEqual([-0.25, 0, 0.5, 1]);
    expect(minMax([1, 5], [1, 5], { direction: 'lower' })).toEqual([1, 0]);
    expect(minMax([0, 1, 5], [1, 5], { range: { min: 0, max: 100, floor: 3 } })).toEqual([3, 3, 100]);
    expect(zScore([1], [2])).toBeUndefined();
    expect(zScore([1], [2, 2])).toBeUndefined();
    expect(zScore([1], [])).toBeUndefined();
    expect(zScore([1, 3], [1, 3], { of: 'population' })).toEqual([-1, 1]);
    expect(zScore([2], [1, 3], { direction: 'lower' })).toEqual([0]);
    expect(Object.is(zScore([2], [1, 3], { direction: 'lower' })?.[0], 0)).toBe(true);
    expect(rankScore([7])).toBeUndefined();
    expect(percentile(1, [])).toBeUndefined();
  });

  test('a rank is a place between the lowest and the highest, whatever is better', () => {
    expect(rankScore([1, 3, 3, 9])).toEqual([0, 0.5, 0.5, 1]);
    expect(rankScore([1, 3, 3, 9], { direction: 'lower', ties: 'min', range: { min: 0, max: 3 } })).toEqual([
      3, 1, 1, 0,
    ]);
    expect(rankScore([1, 3, 3, 9], { ties: 'dense' })).toEqual([0, 0.5, 0.5, 1]);
    expect(rankScore([3, 3], { ties: 'dense' })).toEqual([0, 0]);
  });

  test('a percentile counts those below, with those alike, or with half of them', () => {
    const among = [1, 2, 2, 3];
    expect((['below', 'at-or-below', 'mean'] as const).map((ties) => percentile(2, among, { ties }))).toEqual([
      0.25, 0.75, 0.5,
    ]);
    expect(
      (['below', 'at-or-below', 'mean'] as const).map((ties) => percentile(2, among, { ties, direction: 'lower' })),
    ).toEqual([0.25, 0.75, 0.5]);
    expect([
      percentile(1, among, { direction: 'lower', ties: 'below' }),
      percentile(3, among, { ties: 'below' }),
    ]).toEqual([0.75, 0.75]);
  });
});

describe('means', () => {
  test('of nothing, or of no weight, are none', () => {
    for (const mean of [arithmeticMean, geometricMean, harmonicMean, weakestLink]) {
      expect([mean([]), mean([1], { weights: [0] })]).toEqual([undefined, undefined]);
    }
    expect([powerMean([], 2), powerMean([1], 2, { weights: [0] })]).toEqual([undefined, undefined]);
  });

  test('pass over what has no weight, whatever it is', () => {
    const weights = [0, 1, 1];
    expect(arithmeticMean([-100, 2, 8], { weights })).toBe(5);
    expect(geometricMean([-100, 2, 8], { weights, zero: 'refuse' })).toBeCloseTo(4, 12);
    expect(geometricMean([0, 2, 8], { weights, zero: 'refuse' })).toBeCloseTo(4, 12);
    expect(harmonicMean([0, 2, 8], { weights, zero: 'refuse' })).toBeCloseTo(3.2, 12);
    expect(powerMean([1e9, 2, 8], 2, { weights })).toBeCloseTo(Math.sqrt(34), 12);
    expect(powerMean([1e-9, 2, 8], -2, { weights })).toBeCloseTo(1 / Math.sqrt((1 / 4 + 1 / 64) / 2), 12);
    expect(weakestLink([1, 2, 8], { weights })).toBe(2);
  });

  test('at 0 have their limit', () => {
    expect([geometricMean([0, 5]), harmonicMean([0, 5]), powerMean([0, 5], -1), powerMean([0, 5], 0)]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(powerMean([0, 0], 2)).toBe(0);
    expect(powerMean([0, 8], 1)).toBe(4);
    expect(powerMean([0, 8], 1, { zero: 'refuse' })).toBe(4);
    expect([geometricMean([0, 0]), weakestLink([0, 5]), arithmeticMean([-3, -5])]).toEqual([0, 0, -4]);
  });

  test('come back from their parts', () => {
    const values = [2, 8];
    const shares = [0.25, 0.75];
    const back = (decomposition: Parameters<typeof partOf>[0]) =>
      recompose(
        decomposition,
        values.map((value, i) => partOf(decomposition, shares[i] as number, value) ?? Number.NaN),
      );
    const weights = [1, 3];
    expect(back({ kind: 'points' })).toBeCloseTo(arithmeticMean(values, { weights }) as number, 12);
    expect(back({ kind: 'log-shares' })).toBeCloseTo(geometricMean(values, { weights }) as number, 12);
    expect(back({ kind: 'reciprocal-shares' })).toBeCloseTo(harmonicMean(values, { weights }) as number, 12);
    expect(back({ kind: 'power-shares', exponent: 3 })).toBeCloseTo(powerMean(values, 3, { weights }) as number, 12);
    expect(recompose({ kind: 'points' }, [])).toBeUndefined();
    expect(partOf({ kind: 'binding' } as never, 0, 1)).toBeUndefined();
    expect(recompose({ kind: 'binding' } as never, [1])).toBeUndefined();
    expect([partOf({ kind: 'log-shares' }, 0, 0), partOf({ kind: 'reciprocal-shares' }, 0, 0)]).toEqual([0, 0]);
  });
});

describe('a target', () => {
  const of = (target: object) => assessTarget({ direction: 'higher', target: 10, ...target } as never);

  test('is a share of the way only where there is one', () => {
    expect(of({ baseline: 10, actual: 12 }).progress).toBeUndefined();
    expect(of({ baseline: 5, actual: 5 })).toMatchObject({ status: 'unchanged', progress: 0, regress: undefined });
    expect(of({ baseline: 5, actual: 4 })).toMatchObject({ status: 'regressed', regress: 1, progress: -0.2 });
    expect(of({ baseline: 12, actual: 11 }).targetBehindBaseline).toBe(true);
    expect(of({ baseline: 10 }).targetBehindBaseline).toBe(false);
    expect(of({}).targetBehindBaseline).toBe(false);
  });

  test('has an attainment from 0 on', () => {
    expect(of({ actual: 0 }).attainment).toBe(0);
    expect(of({ actual: -1 }).attainment).toBeUndefined();
    expect(of({ target: 0, actual: 1 }).attainment).toBeUndefined();
    expect(of({ target: -5, actual: 1 }).attainment).toBeUndefined();
  });

  test('whose parts are stated for one side only is checked on that side', () => {
    const parts = (...list: object[]) => of({ actual: 4, disaggregation: list }).notAddingUp;
    expect(parts({ label: 'a', target: 6 }, { label: 'b', target: 4 })).toEqual([]);
    expect(parts({ label: 'a', actual: 1 }, { label: 'b', actual: 2 })).toEqual([
      { of: 'actual', whole: 4, sum: 3, missing: [] },
    ]);
    expect(parts({ label: 'a', actual: 4 }, { label: 'b' })).toEqual([
      { of: 'actual', whole: 4, sum: 4, missing: ['b'] },
    ]);
    expect(parts()).toEqual([]);
    expect(of({ disaggregation: [{ label: 'a', actual: 1 }] }).notAddingUp).toEqual([]);
    // Rounding of a sum is no difference, a thousandth is.
    expect(of({ target: 1e12, disaggregation: [{ label: 'a', target: 1e12 + 1 }] }).notAddingUp).toEqual([]);
    expect(parts({ label: 'a', target: 9.999 }, { label: 'b', target: 0 })).toHaveLength(1);
  });
});
