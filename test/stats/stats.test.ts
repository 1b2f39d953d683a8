import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as stats from './support/all.js';

const refused = expect.objectContaining({ name: 'KimError', code: 'invalid-argument' });

describe('figures that do not exist are undefined, never NaN and never 0', () => {
  test.each([
    ['mean of nothing', () => stats.mean([])],
    ['median of nothing', () => stats.median([])],
    ['variance of one', () => stats.variance([1])],
    ['variance of nothing, population', () => stats.variance([], { of: 'population' })],
    ['standard deviation of one', () => stats.standardDeviation([1])],
    ['covariance of one pair', () => stats.covariance([1], [2])],
    ['correlation with what does not vary', () => stats.pearsonCorrelation([1, 2, 3], [4, 4, 4])],
    ['rank correlation with what does not vary', () => stats.spearmanCorrelation([1, 2, 3], [4, 4, 4])],
    ['skewness of two', () => stats.skewness([1, 2])],
    ['skewness of what does not vary', () => stats.skewness([2, 2, 2])],
    ['kurtosis of three', () => stats.kurtosis([1, 2, 3])],
    ['kurtosis of what does not vary', () => stats.kurtosis([2, 2, 2, 2])],
    ['quantile of nothing', () => stats.quantile([], 0.5)],
    ['weighted mean without weight', () => stats.weightedMean([1], [0])],
  ])('%s', (_, call) => expect(call()).toBeUndefined());
  test('but the variance of one, when one is all there is, is 0', () => {
    expect(stats.variance([7], { of: 'population' })).toBe(0);
  });
});

describe('values that are no numbers are a mistake of the calling program', () => {
  test.each([
    ['mean', () => stats.mean([1, Number.NaN])],
    ['rank', () => stats.rank([1, Number.POSITIVE_INFINITY])],
    ['quantile', () => stats.quantile([1, Number.NaN], 0.5)],
    ['quantile of a share above 1', () => stats.quantile([1], 1.5)],
    ['winsorise', () => stats.winsorise([Number.NaN])],
    ['covariance of different lengths', () => stats.covariance([1, 2], [1])],
    ['weightedMean of different lengths', () => stats.weightedMean([1, 2], [1])],
    ['denominate of different lengths', () => stats.denominate([1, 2], [1])],
    ['imputeGroupMean of different lengths', () => stats.imputeGroupMean([1, 2], ['a'])],
  ])('%s', (_, call) => expect(call).toThrow(refused));
});

describe('sum', () => {
  test('carries what rounding loses', () => {
    expect(stats.sum([1e16, 1, -1e16])).toBe(1);
    expect(stats.sum(new Array(10).fill(0.1))).toBe(1);
    expect(stats.sum([])).toBe(0);
  });
  test('hardly depends on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 30 }), (values) => {
        const [forward, backward] = [stats.sum(values), stats.sum([...values].reverse())];
        expect(Math.abs(forward - backward)).toBeLessThanOrEqual(1e-6);
      }),
    );
  });
});

describe('quantile', () => {
  // By hand from the positions of Hyndman & Fan (1996): p (n + 1), 1 + p (n − 1) and p (n + 1/3) + 1/3.
  test.each([
    ['type-6', [15, 19, 26, 35, 50]],
    ['type-7', [16, 23, 29, 35, 50]],
    ['type-8', [15, 59 / 3, 27, 35, 50]],
  ] as const)('%s', (type, expected) => {
    [0.05, 0.3, 0.4, 0.5, 1].forEach((share, i) => {
      expect(stats.quantile([35, 20, 15, 50, 40], share, type), `${share}`).toBeCloseTo(expected[i] as number, 10);
    });
  });
  test('law: between the extremes, and rising with the share', () => {
    const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 20 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, share, fc.constantFrom('type-6', 'type-7', 'type-8'), (list, a, b, type) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((p) => stats.quantile(list, p, type) as number) as [
          number,
          number,
        ];
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
      }),
    );
  });
});

describe('rank', () => {
  const values = [20, 10, 20, 40];
  test.each([
    ['mean', [2.5, 1, 2.5, 4], [2.5, 4, 2.5, 1]],
    ['min', [2, 1, 2, 4], [2, 4, 2, 1]],
    ['max', [3, 1, 3, 4], [3, 4, 3, 1]],
    ['dense', [2, 1, 2, 3], [2, 3, 2, 1]],
  ] as const)('ties %s', (ties, ascending, descending) => {
    expect(stats.rank(values, { ties })).toEqual(ascending);
    expect(stats.rank(values, { ties, order: 'descending' })).toEqual(descending);
  });
  test('of nothing', () => expect(stats.rank([])).toEqual([]));
  test('-0 and 0 are one place', () => expect(stats.rank([0, -0], { ties: 'min' })).toEqual([1, 1]));
});

describe('winsorise', () => {
  test('draws in one side, one step at a time, and only while both measures are beyond their limits', () => {
    const spoilt = [1, 2, 3, 4, 5, 6, 7, 8, 9, 500, 900];
    const { values, steps, passes } = stats.winsorise(spoilt);
    expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 500, 500]);
    expect([steps, passes]).toEqual([1, true]);
    expect(spoilt[10]).toBe(900);
  });
  test('on the low side too', () => {
    expect(stats.winsorise([-900, 1, 2, 3, 4, 5, 6, 7, 8, 9]).values[0]).toBe(1);
  });
  test('stops at the most it may do, and says that it did not pass', () => {
    const stubborn = [...new Array(30).fill(1), 2, 50, 800, 9000, 100_000];
    expect(stats.winsorise(stubborn, { most: 1 })).toMatchObject({ steps: 1, passes: false });
    expect(stats.winsorise(stubborn, { most: 0 })).toMatchObject({ steps: 0, passes: false, values: stubborn });
  });
  test('leaves what does not vary as it is', () => {
    expect(stats.winsorise([3, 3, 3, 3, 3])).toEqual({ values: [3, 3, 3, 3, 3], steps: 0, passes: true });
  });
});
