import fc from 'fast-check';
import * as oracle from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { covariance } from '../../src/stats/covariance.js';
import { mean } from '../../src/stats/mean.js';
import { median } from '../../src/stats/median.js';
import { pearsonCorrelation } from '../../src/stats/pearson-correlation.js';
import { rank } from '../../src/stats/rank.js';
import { spearmanCorrelation } from '../../src/stats/spearman-correlation.js';
import { standardDeviation } from '../../src/stats/standard-deviation.js';
import { sum } from '../../src/stats/sum.js';
import { variance } from '../../src/stats/variance.js';
import { kurtosis } from './support/kurtosis.js';
import { skewness } from './support/skewness.js';

/* simple-statistics 7.12.1 is the oracle: the same data must give the same figures. */

const number = fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 16);
const list = (minLength: number) => fc.array(number, { minLength, maxLength: 40 });
const pairs = fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 40 });
const varies = (values: readonly number[]) => new Set(values).size > 1;

function same(actual: number | undefined, expected: number): void {
  expect(actual).toBeDefined();
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe('beside simple-statistics', () => {
  test('sum, mean, median', () => {
    fc.assert(
      fc.property(list(1), (values) => {
        same(sum(values), oracle.sum(values));
        same(mean(values), oracle.mean(values));
        same(median(values), oracle.median(values));
      }),
    );
  });

  test('variance and standard deviation, of a sample and of everything there is', () => {
    fc.assert(
      fc.property(list(2), (values) => {
        same(variance(values), oracle.sampleVariance(values));
        same(variance(values, { of: 'population' }), oracle.variance(values));
        same(standardDeviation(values), oracle.sampleStandardDeviation(values));
      }),
    );
  });

  test('skewness and kurtosis, type 2', () => {
    fc.assert(
      fc.property(list(4).filter(varies), (values) => {
        same(skewness(values), oracle.sampleSkewness(values));
        same(kurtosis(values), oracle.sampleKurtosis(values));
      }),
    );
  });

  test('covariance and correlations', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [a, b] = [list.map(([x]) => x), list.map(([, y]) => y)];
        same(covariance(a, b), oracle.sampleCovariance(a, b));
        if (!varies(a) || !varies(b)) return;
        same(pearsonCorrelation(a, b), oracle.sampleCorrelation(a, b));
        // The oracle of Spearman: Pearson of ranks, ties at the mean of their places, counted the slow way.
        const slow = (values: readonly number[]) =>
          values.map((x) => values.filter((y) => y < x).length + (values.filter((y) => y === x).length + 1) / 2);
        expect(rank(a)).toEqual(slow(a));
        same(spearmanCorrelation(a, b), oracle.sampleCorrelation(slow(a), slow(b)));
      }),
    );
  });
});
