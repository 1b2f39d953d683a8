import { describe, expect, test } from 'vitest';
import { aggregatorLaws } from '../../src/score/aggregate/aggregators.js';
import { arithmeticMean } from '../../src/score/aggregate/arithmetic-mean.js';
import { geometricMean } from '../../src/score/aggregate/geometric-mean.js';
import { harmonicMean } from '../../src/score/aggregate/harmonic-mean.js';
import { powerMean } from '../../src/score/aggregate/power-mean.js';
import { recompose } from '../../src/score/aggregate/recompose.js';
import { weakestLink } from '../../src/score/aggregate/weakest-link.js';

const means = { arithmeticMean, geometricMean, harmonicMean, weakestLink };

describe.each(Object.entries(means))('%s', (_, take) => {
  test('of nothing, or with no weight at all, is undefined', () => {
    expect(take([])).toBeUndefined();
    expect(take([1, 2], { weights: [0, 0] })).toBeUndefined();
  });
  test('of equal values is that value, to the last bit', () => {
    for (const value of [91.475, 0.1, 1 / 3, 1e-12, 7e8]) expect(take(new Array(9).fill(value))).toBe(value);
  });
  test('does not look at a value of weight 0', () => {
    expect(take([0, 3, 3], { weights: [0, 2, 1] })).toBe(3);
  });
  test.each([
    ['a missing weight', [1, 2], [1]],
    ['a negative weight', [1, 2], [1, -1]],
    ['a weight that is no number', [1, 2], [1, Number.NaN]],
    ['a weight without end', [1, 2], [1, Number.POSITIVE_INFINITY]],
    ['a value that is no number', [1, Number.NaN], [1, 1]],
    ['an infinite value', [1, Number.POSITIVE_INFINITY], [1, 1]],
  ])('refuses %s', (_case, values, weights) => {
    expect(() => take(values, { weights })).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

describe('the means', () => {
  test('of 2 and 8', () => {
    expect(arithmeticMean([2, 8])).toBe(5);
    expect(geometricMean([2, 8])).toBeCloseTo(4, 14);
    expect(harmonicMean([2, 8])).toBeCloseTo(3.2, 14);
    expect(weakestLink([2, 8])).toBe(2);
    expect(powerMean([2, 8], 2)).toBeCloseTo(Math.sqrt(34), 14);
  });

  test('the power mean has the others as special cases', () => {
    const [values, weights] = [
      [3, 5, 11],
      [1, 2, 3],
    ];
    expect(powerMean(values, 1, { weights })).toBeCloseTo(arithmeticMean(values, { weights }) as number, 12);
    expect(powerMean(values, 0, { weights })).toBeCloseTo(geometricMean(values, { weights }) as number, 12);
    expect(powerMean(values, -1, { weights })).toBeCloseTo(harmonicMean(values, { weights }) as number, 12);
    expect(powerMean(values, 1e-9, { weights })).toBeCloseTo(geometricMean(values, { weights }) as number, 6);
  });

  test('large exponents neither overflow nor vanish', () => {
    expect(powerMean([1e200, 1], 50)).toBeGreaterThan(9e199);
    expect(powerMean([1e-200, 1], -50)).toBeLessThan(2e-200);
  });

  test('zero: the limit, or an explicit error', () => {
    for (const take of [geometricMean, harmonicMean]) {
      expect(take([0, 5])).toBe(0);
      expect(take([0, 0])).toBe(0);
      expect(() => take([0, 5], { zero: 'refuse' })).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
      expect(take([0, 5], { zero: 'refuse', weights: [0, 1] })).toBe(5);
      expect(() => take([-1, 5])).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    }
    expect(powerMean([0, 5], -2)).toBe(0);
    expect(powerMean([0, 4], 2, { zero: 'refuse' })).toBeCloseTo(Math.sqrt(8), 14);
    expect(() => powerMean([1, 2], Number.NaN)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  test('each says how it decomposes', () => {
    expect(
      Object.fromEntries(Object.entries(aggregatorLaws).map(([name, laws]) => [name, laws.decomposition])),
    ).toEqual({
      arithmetic: 'points',
      geometric: 'log-shares',
      harmonic: 'reciprocal-shares',
      power: 'power-shares',
      'weakest-link': 'binding',
    });
    expect(recompose({ kind: 'points' }, [])).toBeUndefined();
  });
});
