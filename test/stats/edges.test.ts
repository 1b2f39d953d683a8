import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { annualisedGrowth } from '../../src/stats/annualised-growth.js';
import { bootstrapInterval, percentileInterval } from '../../src/stats/bootstrap-interval.js';
import { cohenKappa } from '../../src/stats/cohen-kappa.js';
import { correlationMatrix } from '../../src/stats/correlation-matrix.js';
import { cronbachAlpha } from '../../src/stats/cronbach-alpha.js';
import { differencesFromOthers } from '../../src/stats/difference-from-others.js';
import { fProbability, fQuantile } from '../../src/stats/f-distribution.js';
import { growth } from '../../src/stats/growth.js';
import { intraclassCorrelation } from '../../src/stats/intraclass-correlation.js';
import { kappaOfTable } from '../../src/stats/kappa-of-table.js';
import { kendallDistribution } from '../../src/stats/kendall-distribution.js';
import { kendallPairs, tauB } from '../../src/stats/kendall-pairs.js';
import { krippendorffAlpha } from '../../src/stats/krippendorff-alpha.js';
import { mannKendall } from '../../src/stats/mann-kendall.js';
import { normalProbability, normalQuantile } from '../../src/stats/normal-distribution.js';
import { rawAgreement } from '../../src/stats/raw-agreement.js';
import { senSlope } from '../../src/stats/sen-slope.js';
import { wilsonInterval } from '../../src/stats/wilson-interval.js';
import * as stats from './support/all.js';
import { figures } from './support/figures.js';

/* What each function takes and refuses, and what stands at the end of a range. */

const nan = Number.NaN;
const infinite = Number.POSITIVE_INFINITY;
const seed = { seed: 1 };
const mean = (list: readonly number[]) => stats.mean(list);
const kappaTable = [
  [1, 0],
  [0, 1],
];

describe('refused', () => {
  it.each<readonly [string, () => unknown]>([
    ['no list', () => stats.sum(7 as never)],
    ['nothing in place of a list', () => stats.mean(undefined as never)],
    ['a text in place of a list', () => stats.mean('12' as never)],
    ['a hole', () => stats.sum(new Array(2))],
    ['a sum beyond all numbers', () => stats.sum([1.7e308, 1.7e308])],
    ['a share below 0', () => stats.quantile([1], -0.01)],
    ['a share above 1', () => stats.quantile([1], 1.01)],
    ['a kind of quantile', () => stats.quantile([1], 0.5, 'type-9' as never)],
    ['a kind of ties', () => stats.rank([1], { ties: 'first' as never })],
    ['an order', () => stats.rank([1], { order: 'down' as never })],
    ['an unknown option', () => stats.rank([1], { tie: 'min' } as never)],
    ['options that are a text', () => stats.variance([1, 2], 'population' as never)],
    ['a spread of something else', () => stats.variance([1, 2], { of: 'all' as never })],
    ['a spread of something else, twice', () => stats.standardDeviation([1, 2], { of: 'all' as never })],
    ['a covariance of something else', () => stats.covariance([1, 2], [1, 2], { of: 'all' as never })],
    ['a second list with a gap', () => stats.covariance([1, 2], [1, nan])],
    ['lists of two lengths', () => stats.pearsonCorrelation([1, 2], [1])],
    ['ranks of lists of two lengths', () => stats.spearmanCorrelation([1, 2], [1])],
    ['growth from no number', () => growth(nan, 1)],
    ['growth to no number', () => growth(1, infinite)],
    ['yearly growth from no number', () => annualisedGrowth(nan, 1, 1)],
    ['yearly growth to no number', () => annualisedGrowth(1, nan, 1)],
    ['yearly growth in no time', () => annualisedGrowth(1, 1, nan)],
    ['trials below 0', () => wilsonInterval(0, -1)],
    ['half a trial', () => wilsonInterval(0, 1.5)],
    ['successes below 0', () => wilsonInterval(-1, 3)],
    ['a correction that is 1', () => wilsonInterval(1, 3, { continuityCorrection: 1 as never })],
    ['full confidence', () => wilsonInterval(1, 3, { confidence: 1 })],
    ['no confidence', () => wilsonInterval(1, 3, { confidence: 0 })],
    ['confidence as a text', () => wilsonInterval(1, 3, { confidence: '0.9' as never })],
    ['a probability of 0', () => normalQuantile(0)],
    ['a probability of 1', () => normalQuantile(1)],
    ['a place that is a text', () => normalProbability('1' as never)],
    ['a ratio below 0', () => fProbability(-1, 1, 1)],
    ['a ratio that is none', () => fProbability(nan, 1, 1)],
    ['no degrees above', () => fProbability(1, 0, 1)],
    ['no degrees below', () => fProbability(1, 1, 0)],
    ['degrees without end', () => fProbability(1, infinite, 1)],
    ['too many degrees', () => fQuantile(0.5, 1, 1e9 + 1)],
    ['degrees that are a text', () => fQuantile(0.5, '1' as never, 1)],
    ['an F quantile of 0', () => fQuantile(0, 1, 1)],
    ['an F quantile of 1', () => fQuantile(1, 1, 1)],
    ['a sample that is no list', () => bootstrapInterval({} as never, mean, seed)],
    ['a statistic that is none', () => bootstrapInterval([1, 2], 'mean' as never, seed)],
    ['no seed', () => bootstrapInterval([1, 2], mean, {} as never)],
    ['half a replicate', () => bootstrapInterval([1, 2], mean, { ...seed, replicates: 1.5 })],
    ['more than a million replicates', () => bootstrapInterval([1, 2], mean, { ...seed, replicates: 1_000_001 })],
    ['all replicates', () => bootstrapInterval([1, 2], mean, { ...seed, confidence: 1 })],
    ['a matrix that is no list', () => correlationMatrix({} as never)],
    ['a matrix of one list', () => correlationMatrix([1, 2] as never)],
    ['a matrix of two lengths', () => correlationMatrix([[1, 2], [1]])],
    ['a matrix with a text', () => correlationMatrix([['1']] as never)],
    ['a matrix with an infinity', () => correlationMatrix([[1], [infinite]])],
    ['pairs of one', () => correlationMatrix([[1]], { minimum: 1 })],
    ['a method', () => correlationMatrix([[1]], { method: 'kendall' as never })],
    ['items of two lengths', () => cronbachAlpha([[1, 2], [1]])],
    ['items with a text', () => cronbachAlpha([['a']] as never)],
    ['ratings that are true', () => rawAgreement([[true]] as never)],
    ['a distance below 0', () => rawAgreement([[1], [1]], { within: -1 })],
    ['a distance that is none', () => rawAgreement([[1], [1]], { within: nan })],
    ['a distance between a word and a number', () => rawAgreement([['a'], [1]], { within: 1 })],
    ['a distance between a number and a word', () => rawAgreement([[1], ['a']], { within: 1 })],
    ['ratings that are a number', () => cohenKappa(1 as never, [])],
    ['second ratings that are a number', () => cohenKappa([], 1 as never)],
    ['ratings without end', () => cohenKappa([infinite], [1])],
    ['categories that are true', () => cohenKappa([1], [1], { categories: [true] as never })],
    ['a first answer outside the categories', () => cohenKappa([5], [1], { categories: [1, 2] })],
    ['weights by another name', () => cohenKappa([1], [1], { weights: 'cubic' as never })],
    ['a table of weights without categories', () => cohenKappa([1, 2], [1, 2], { weights: { agreement: kappaTable } })],
    ['words at distances', () => cohenKappa(['a', 'b'], ['a', 'b'], { weights: 'quadratic' })],
    ['a table that is no list', () => kappaOfTable({} as never)],
    ['a table with a word', () => kappaOfTable([['a']] as never)],
    ['a table with more columns than rows', () => kappaOfTable([[1, 2]])],
    ['a table with more rows than columns', () => kappaOfTable([[1], [2]])],
    ['too few positions', () => kappaOfTable(kappaTable, { positions: [1] })],
    ['positions without end', () => kappaOfTable(kappaTable, { positions: [1, infinite] })],
    [
      'negative disagreement',
      () =>
        kappaOfTable(kappaTable, {
          weights: {
            disagreement: [
              [0, -1],
              [1, 0],
            ],
          },
        }),
    ],
    ['too small a table of disagreement', () => kappaOfTable(kappaTable, { weights: { disagreement: [[0]] } })],
    ['too small a table of agreement', () => kappaOfTable(kappaTable, { weights: { agreement: [[1]] } })],
    [
      'agreement that is higher where answers differ',
      () =>
        kappaOfTable(kappaTable, {
          weights: {
            agreement: [
              [1, 2],
              [0, 1],
            ],
          },
        }),
    ],
    [
      'agreement that differs where answers agree',
      () =>
        kappaOfTable(kappaTable, {
          weights: {
            agreement: [
              [1, 0],
              [0, 2],
            ],
          },
        }),
    ],
    ['weights of neither', () => kappaOfTable(kappaTable, { weights: {} as never })],
    ['a metric', () => krippendorffAlpha([[1], [1]], { metric: 'circular' as never })],
    ['words in order', () => krippendorffAlpha([['a'], ['b']], { metric: 'interval' })],
    ['numbers below 0 as ratios', () => krippendorffAlpha([[-1], [2]], { metric: 'ratio' })],
    ['a form', () => intraclassCorrelation([[1], [2]], { form: 'icc' as never })],
    ['no form', () => intraclassCorrelation([[1], [2]], undefined as never)],
    ['full confidence in a coefficient', () => intraclassCorrelation([[1], [2]], { form: 'one-way', confidence: 1 })],
    ['a series that is no list', () => mannKendall(7 as never)],
    ['a series of texts', () => mannKendall(['1'] as never)],
    ['times without end', () => senSlope([1, 2], { times: [1, infinite] })],
    ['fewer times than values', () => senSlope([1, 2], { times: [1] })],
    ['times that fall', () => senSlope([1, 2], { times: [2, 1] })],
    ['an alternative', () => mannKendall([1, 2, 3, 4], { alternative: 'up' as never })],
    ['a trend of two', () => mannKendall([1, 2, 3, 4], { minimum: 2 })],
    ['a confidence of a slope above 1', () => senSlope([1, 2], { confidence: 95 })],
  ])('%s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'KimError' }));
  });
});

describe('taken', () => {
  test.each<readonly [string, () => unknown, unknown]>([
    ['the share 0', () => stats.quantile([3, 1], 0), 1],
    ['the share 1', () => stats.quantile([3, 1], 1), 3],
    ['a list of bytes', () => stats.mean(Uint8Array.of(1, 2)), 1.5],
    ['one value', () => stats.median([7]), 7],
    [
      'all ratings alike',
      () => rawAgreement([[1], [1]]),
      { status: 'estimated', share: 1, agreeingPairs: 1, pairs: 1, unanimousUnits: 1, units: 1 },
    ],
    ['a distance that is just reached', () => (rawAgreement([[1], [3]], { within: 2 }) as { share: number }).share, 1],
    [
      'a distance that is just missed',
      () => (rawAgreement([[1], [3]], { within: 1.99 }) as { share: number }).share,
      0,
    ],
    ['words that are the same', () => (rawAgreement([['a'], ['a']]) as { share: number }).share, 1],
    ['ratings of nobody', () => rawAgreement([]), { status: 'not-estimable', reason: 'no-overlap' }],
    [
      'one rating of each',
      () =>
        rawAgreement([
          [1, null],
          [null, 2],
        ]),
      { status: 'not-estimable', reason: 'no-overlap' },
    ],
    ['a growth from 0', () => growth(0, 60), { status: 'not-estimable', reason: 'base-not-positive' }],
    ['a growth of nothing', () => growth(5, 5), { status: 'estimated', growth: 0 }],
    ['a growth to 0', () => annualisedGrowth(5, 0, 3), { status: 'estimated', growth: -1 }],
    ['a population of one', () => stats.standardDeviation([4], { of: 'population' }), 0],
    ['a population', () => stats.variance([1, 3], { of: 'population' }), 1],
    ['a sample', () => stats.variance([1, 3]), 2],
    ['a covariance of a population', () => stats.covariance([1, 3], [2, 6], { of: 'population' }), 2],
    ['a covariance of a sample', () => stats.covariance([1, 3], [2, 6]), 4],
    ['a covariance of nothing', () => stats.covariance([], [], { of: 'population' }), undefined],
  ])('%s', (_, call, expected) => {
    expect(call()).toEqual(expected);
  });

  test('a million replicates at most, and one at least', () => {
    const once = figures(bootstrapInterval([1, 2], mean, { seed: 1, replicates: 1 }));
    expect([once.replicates, once.replicatesUsed, once.lower]).toEqual([1, 1, once.upper]);
    expect(bootstrapInterval([1, 2], mean, { seed: 2 ** 33 }).status).toBe('estimated');
    expect(figures(bootstrapInterval([1, 2], mean, seed)).replicates).toBe(1000);
  });
});

describe('a percentile interval', () => {
  test('rests on half of the replicates at least', () => {
    expect(percentileInterval([1, 2], 4, 0.5)).toEqual({ lower: 1.25, upper: 1.75 });
    expect(percentileInterval([1, 2], 5, 0.5)).toBeUndefined();
    expect(percentileInterval([], 0, 0.5)).toBeUndefined();
  });

  test('draws every member, and none that is not there', () => {
    const seen = new Set<unknown>();
    const collect = (list: readonly string[]) => {
      for (const each of list) seen.add(each);
      return list.length;
    };
    bootstrapInterval(['a', 'b', 'c'], collect, { seed: 3, replicates: 50 });
    expect(seen).toEqual(new Set(['a', 'b', 'c']));
  });

  test('is the same for a sample of two in the same order', () => {
    const { lower, upper, estimate } = figures(
      bootstrapInterval([0, 1], mean, { seed: 7, replicates: 999, confidence: 0.9 }),
    );
    expect([lower, estimate, upper]).toEqual([0, 0.5, 1]);
  });
});

describe('the normal distribution in its tails', () => {
  // By the complementary error function: erfc(-z / √2) / 2 of Python 3's math.
  test.each([
    [-3, 0.001349898031630095],
    [-5, 2.866515718791939e-7],
    [-6, 9.865876450376946e-10],
    [-10, 7.619853024160527e-24],
    [-20, 2.753624118606233e-89],
  ])('below %d', (z, p) => {
    expect(normalProbability(z) / p).toBeCloseTo(1, 12);
  });

  test('ends at 0 and 1', () => {
    expect([-41, 41, -infinite, infinite].map(normalProbability)).toEqual([0, 1, 0, 1]);
    expect(normalProbability(-37)).toBeGreaterThan(0);
    expect(normalProbability(0)).toBe(0.5);
  });

  test('law: rises, without a jump where one way of working goes over into the other', () => {
    for (const z of [-3, 3]) {
      const [before, after] = [normalProbability(z - 1e-9), normalProbability(z + 1e-9)];
      expect(after - before).toBeGreaterThan(0);
      expect(after - before).toBeLessThan(1.1 * 2e-9 * 0.00443185);
    }
  });

  test('law: the quantile undoes the probability in the far tail too, and is even', () => {
    for (const p of [1e-300, 1e-100, 1e-20, 1e-5, 0.2, 0.49]) {
      expect(normalProbability(normalQuantile(p)) / p).toBeCloseTo(1, 9);
    }
    for (const p of [0.001, 0.1, 0.3]) expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 12);
    expect(normalQuantile(0.5)).toBe(0);
  });
});

describe("Fisher's F in closed form", () => {
  const ratio = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
  const degrees = fc.double({ min: 0.05, max: 200, noNaN: true });

  test('law: with two degrees above', () => {
    fc.assert(
      fc.property(ratio, degrees, (f, below) => {
        expect(fProbability(f, 2, below)).toBeCloseTo(1 - (1 + (2 * f) / below) ** (-below / 2), 10);
      }),
      { numRuns: 200 },
    );
  });

  test('law: with two degrees below', () => {
    fc.assert(
      fc.property(ratio, degrees, (f, above) => {
        expect(fProbability(f, above, 2)).toBeCloseTo(((above * f) / (2 + above * f)) ** (above / 2), 10);
      }),
      { numRuns: 200 },
    );
  });

  test('law: with one degree on both sides', () => {
    fc.assert(
      fc.property(ratio, (f) => {
        expect(fProbability(f, 1, 1)).toBeCloseTo((2 / Math.PI) * Math.atan(Math.sqrt(f)), 10);
      }),
    );
  });

  test('begins at 0 and ends at 1', () => {
    expect(fProbability(0, 3, 4)).toBe(0);
    expect(fProbability(infinite, 3, 4)).toBe(1);
    expect(fProbability(1e300, 3, 4)).toBe(1);
    expect(fProbability(1, 1e9, 1e9)).toBeCloseTo(0.5, 4);
    expect(fQuantile(0.5, 7, 7)).toBeCloseTo(1, 12);
    expect(Number.isFinite(fQuantile(0.999, 0.001, 0.001))).toBe(true);
  });
});

describe("Kendall's pairs", () => {
  test('are ordered alike, the other way, or in one list only', () => {
    const pairs = kendallPairs([1, 2, 2, 3], [1, 3, 2, 2]);
    expect(pairs).toEqual({ concordant: 3, discordant: 1, orderedInFirst: 5, orderedInSecond: 5 });
    expect(tauB(pairs)).toBeCloseTo(2 / 5, 15);
    expect(tauB(kendallPairs([1, 1], [1, 2]))).toBeUndefined();
    expect(tauB(kendallPairs([1, 2], [1, 1]))).toBeUndefined();
    expect(tauB(kendallPairs([], []))).toBeUndefined();
  });

  test('of all orders of four: how many reach so much', () => {
    const atLeast = kendallDistribution(4);
    expect([6, 5, 4, 3, 2, 1, 0, -2, -4, -6, -7].map((least) => atLeast(least) * 24)).toEqual([
      1, 1, 4, 4, 9, 9, 15, 20, 23, 24, 24,
    ]);
    expect(kendallDistribution(1)(0)).toBe(1);
  });
});

describe('a trend', () => {
  test('falls as the turned series rises', () => {
    const series = [3, 1, 4, 1.5, 5, 9, 2];
    const up = figures(mannKendall(series, { alternative: 'rising' }));
    const down = figures(
      mannKendall(
        series.map((x) => -x),
        { alternative: 'falling' },
      ),
    );
    expect([down.s, down.z, down.p, down.tau]).toEqual([-up.s, -up.z, up.p, -up.tau]);
    expect([up.direction, down.direction]).toEqual(['rising', 'falling']);
  });

  test('without a direction is none, and nothing is more probable', () => {
    const level = figures(mannKendall([1, 2, 2, 1], { times: [0, 1, 2, 3] }));
    expect([level.s, level.z, level.p, level.direction, level.tau]).toEqual([0, 0, 1, 'none', 0]);
    expect(figures(mannKendall([1, 2, 2, 1], { alternative: 'rising' })).p).toBeCloseTo(0.5, 15);
  });

  test('is tried over all orders up to ten values, without ties', () => {
    const rising = (n: number) => Array.from({ length: n }, (_, i) => i);
    expect(figures(mannKendall(rising(10))).method).toBe('exact');
    expect(figures(mannKendall(rising(11))).method).toBe('normal');
    expect(figures(mannKendall([1, 1, 2, 3])).method).toBe('normal');
    expect(figures(mannKendall(rising(5), { times: [0, 1, 2, 3, 3] })).method).toBe('normal');
    expect(figures(mannKendall(rising(4))).p).toBeCloseTo(2 / 24, 15);
    expect(figures(mannKendall(rising(4), { alternative: 'falling' })).p).toBe(1);
    expect(mannKendall(rising(3)).status).toBe('not-estimable');
    expect(mannKendall(rising(3), { minimum: 3 }).status).toBe('estimated');
  });

  test('has a slope from two values, and an interval from three where the ranks reach', () => {
    const two = figures(senSlope([1, 5]));
    expect([two.slope, two.pairs, two.interval, two.n, two.left]).toEqual([4, 1, undefined, 2, 0]);
    const long = Array.from({ length: 12 }, (_, i) => 2 * i + (i % 2));
    const { interval, slope, left } = figures(senSlope([...long, null]));
    expect(left).toBe(1);
    expect(interval?.lower).toBeLessThanOrEqual(slope);
    expect(interval?.upper).toBeGreaterThanOrEqual(slope);
    const wide = figures(senSlope(long, { confidence: 0.99 })).interval;
    expect((wide?.upper ?? 0) - (wide?.lower ?? 0)).toBeGreaterThan((interval?.upper ?? 0) - (interval?.lower ?? 0));
  });
});

describe('agreement', () => {
  test('of kappa stands beside what chance would give', () => {
    const found = figures(
      kappaOfTable([
        [20, 5],
        [10, 15],
      ]),
    );
    expect(found).toMatchObject({ units: 50, unitsLeft: 0 });
    expect([found.observedAgreement, found.expectedAgreement, found.kappa].map((x) => x.toFixed(3))).toEqual([
      '0.700',
      '0.500',
      '0.400',
    ]);
    const linear = figures(
      kappaOfTable(
        [
          [1, 1, 0],
          [0, 1, 0],
          [1, 0, 1],
        ],
        { weights: 'linear' },
      ),
    );
    // Distances 1 and 2 of five, at most 2: (1 + 2) / 10.
    expect(linear.observedAgreement).toBeCloseTo(1 - 3 / 10, 12);
    const squared = figures(
      kappaOfTable(
        [
          [1, 1, 0],
          [0, 1, 0],
          [1, 0, 1],
        ],
        { weights: 'quadratic', positions: [0, 1, 3] },
      ),
    );
    expect(squared.observedAgreement).toBeCloseTo(1 - (1 + 9) / (5 * 9), 12);
    expect(kappaOfTable([[0]])).toEqual({ status: 'not-estimable', reason: 'no-overlap' });
    expect(kappaOfTable([])).toEqual({ status: 'not-estimable', reason: 'no-overlap' });
    expect(kappaOfTable([[3]])).toEqual({ status: 'not-estimable', reason: 'no-variation' });
  });

  test('of alpha states what it rests on', () => {
    const found = figures(
      krippendorffAlpha(
        [
          [1, 2, 3, null],
          [1, 2, 4, 5],
          [null, 2, null, null],
        ],
        { metric: 'interval' },
      ),
    );
    expect(found).toMatchObject({ units: 3, unitsLeft: 1, ratings: 7 });
    expect(found).not.toHaveProperty('interval');
    // Within: one pair that differs by 1, counted twice, among 7 ratings.
    expect(found.observedDisagreement).toBeCloseTo(2 / 7, 12);
    // Values 1 1 2 2 2 3 4: 2 (n Σx² − (Σx)²) / (n (n − 1)).
    expect(found.expectedDisagreement).toBeCloseTo((2 * (7 * 39 - 15 * 15)) / 42, 12);
    expect(found.alpha).toBeCloseTo(1 - found.observedDisagreement / found.expectedDisagreement, 12);
  });

  test('law: of distances is the same wherever their scale begins', () => {
    const ratings = [
      [1, 2, 4, 3],
      [2, 2, 4, 1],
    ];
    const alphaFrom = (start: number) =>
      figures(
        krippendorffAlpha(
          ratings.map((list) => list.map((value) => start + value)),
          { metric: 'interval' },
        ),
      ).alpha;
    expect(alphaFrom(1e9)).toBeCloseTo(alphaFrom(0), 9);
  });

  test('of ratios is 0 where both are 0', () => {
    const found = figures(
      krippendorffAlpha(
        [
          [0, 1],
          [0, 3],
        ],
        { metric: 'ratio' },
      ),
    );
    expect(found.observedDisagreement).toBeCloseTo((2 * (2 / 4) ** 2) / 4, 12);
  });

  test('of a scale leaves nothing of an item that does not vary', () => {
    const scale = figures(
      cronbachAlpha([
        [1, 2, 3],
        [2, 2, 2],
        [1, 3, 2],
      ]),
    );
    expect(scale.standardisedAlpha).toBeUndefined();
    expect(scale.items[1]?.itemRestCorrelation).toBeUndefined();
    expect(scale.items[0]?.alphaIfDropped).toBeCloseTo(0, 12);
    expect(scale).toMatchObject({ used: 3, left: 0 });
    expect(cronbachAlpha([])).toEqual({ status: 'not-estimable', reason: 'too-few-items' });
  });

  test('between lists counts the pairs that both have', () => {
    const matrix = correlationMatrix(
      [
        [1, 2, 3, undefined],
        [1, 2, null, 4],
      ],
      { minimum: 2 },
    );
    expect(matrix[0]?.[1]).toMatchObject({ n: 2 });
    expect(matrix[0]?.[1]?.coefficient).toBeCloseTo(1, 12);
    expect(
      correlationMatrix([
        [1, 2, 3, undefined],
        [1, 2, null, 4],
      ])[0]?.[1],
    ).toEqual({ n: 2, reason: 'too-few-pairs' });
    expect(correlationMatrix([])).toEqual([]);
  });

  test('of one rater or one unit is none', () => {
    const form = 'one-way';
    expect(intraclassCorrelation([], { form })).toMatchObject({ reason: 'too-few-raters' });
    expect(intraclassCorrelation([[1, 2]], { form })).toMatchObject({ reason: 'too-few-raters' });
    expect(
      intraclassCorrelation(
        [
          [1, null],
          [null, 2],
        ],
        { form },
      ),
    ).toMatchObject({ reason: 'too-few-raters' });
    expect(intraclassCorrelation([[1], [2]], { form })).toMatchObject({ reason: 'too-few-units' });
    expect(
      intraclassCorrelation(
        [
          [1, 1],
          [2, 2],
        ],
        { form },
      ),
    ).toMatchObject({ reason: 'no-variation' });
    const sound = figures(
      intraclassCorrelation(
        [
          [1, 5, 3],
          [2, 6, null],
        ],
        { form },
      ),
    );
    expect(sound).toMatchObject({
      units: 2,
      unitsLeft: 1,
      balanced: true,
      ratersPerUnit: 2,
      degrees: { between: 1, within: 2 },
    });
    const uneven = figures(
      intraclassCorrelation(
        [
          [1, 5],
          [2, 6],
          [null, 7],
        ],
        { form },
      ),
    );
    expect(uneven.balanced).toBe(false);
    // (5 − (4 + 9) / 5) / 1
    expect(uneven.ratersPerUnit).toBeCloseTo(2.4, 12);
  });
});

test('a difference from the others is of means, and none where there are no others', () => {
  const differences = differencesFromOthers(
    new Map([
      ['a', [1, 3]],
      ['b', [5]],
      ['c', []],
    ]),
  );
  expect([...differences]).toEqual([
    ['a', -3],
    ['b', 3],
  ]);
  expect(differencesFromOthers(new Map([['a', [1]]])).size).toBe(0);
});
