import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../src/kernel/random.js';
import type { Measured, Measurement } from '../../../src/model/measurement.js';
import { classProbabilities, labelOf } from '../../../src/score/certainty/class-label.js';
import { drawWeights } from '../../../src/score/certainty/draw-weights.js';
import type { CertaintyOptions } from '../../../src/score/certainty/score-certainty.js';
import { valueSpread } from '../../../src/score/certainty/value-spread.js';
import { compiledOf } from '../../../src/score/compile.js';
import type { Aggregation, Caution, Criterion } from '../../../src/score/framework.js';
import { scoreKim } from '../../../src/score/score-kim.js';
import { child, equalCriteria, framework, group, share, twoClasses } from '../support/frameworks.js';

/* How sure something is, from numbers that are worked out by hand. */

const measured = (value: number, more: object = {}): Measured => ({ status: 'measured', value, n: 10, ...more });
const ofCases = (numerator: number, denominator: number) =>
  measured(numerator / denominator, { numerator, denominator, n: denominator });

describe('classes of replicates', () => {
  test('each replicate is in the class of its score', () => {
    const table = {
      ...twoClasses(50),
      bands: [
        { code: 'low', from: 0, to: 40 },
        { code: 'middle', from: 40, to: 60 },
        { code: 'high', from: 60, to: 100 },
      ],
    };
    const shares = (...scores: readonly number[]) =>
      classProbabilities(Float64Array.from(scores), table).map(({ replicates }) => replicates);
    expect(shares(10, 20, 39, 40, 59, 60, 61, 90)).toEqual([3, 2, 3]);
    expect(shares(0, 0, 0)).toEqual([3, 0, 0]);
    expect(shares(41, 42)).toEqual([0, 2, 0]);
    expect(shares(100)).toEqual([0, 0, 1]);
    expect(shares(10, 90)).toEqual([1, 0, 1]);
  });

  const label = (probability: number, missing?: Parameters<typeof labelOf>[4]) =>
    labelOf(70, [{ code: 'above', probability }], twoClasses(50), {}, missing).verdict;

  test.each([
    [1, 'stable'],
    [0.9, 'stable'],
    [0.899, 'borderline'],
    [0.66, 'borderline'],
    [0.659, 'refused'],
  ])('a class of probability %d is %s', (probability, verdict) => {
    expect(label(probability)).toBe(verdict);
  });

  test('with half of the index missing none is stable, and none is named that what is missing could change', () => {
    expect(label(1, { isHalf: false, isIgnored: false })).toBe('stable');
    expect(label(1, { isHalf: true, isIgnored: false })).toBe('borderline');
    expect(label(0.7, { isHalf: false, isIgnored: false })).toBe('borderline');
    expect(label(1, { isHalf: false, isIgnored: true })).toBe('refused');
    const classes = [{ code: 'above', probability: 1 }];
    for (const none of [labelOf(undefined, classes, twoClasses(50)), labelOf(70, undefined, twoClasses(50))]) {
      expect(none).toEqual({ verdict: 'refused', reason: 'not-scored' });
    }
  });
});

describe('weights that vary', () => {
  const tree = compiledOf(
    framework({ c1: share, c2: share, c3: share }, group('root', [child('c1', 2), child('c2', 1), child('c3', 0)])),
    'test',
  ).index;
  const nodes = tree.criteria.map(({ node }) => node);

  test('stay where they may not, and lie as far around themselves as they may', () => {
    expect(drawWeights(tree, undefined, createRandom(1))).toBe(tree.own.weights);
    const random = createRandom(1);
    const drawn = Array.from({ length: 200 }, () => {
      const weights = drawWeights(tree, { kind: 'around', spread: 0.25 }, random);
      return nodes.map((node) => weights[node] ?? Number.NaN);
    });
    for (const [i, own] of [2, 1].entries()) {
      const all = drawn.map((weights) => weights[i] as number);
      expect(Math.min(...all)).toBeGreaterThanOrEqual(own * 0.75);
      expect(Math.min(...all)).toBeLessThan(own * 0.8);
      expect(Math.max(...all)).toBeLessThanOrEqual(own * 1.25);
      expect(Math.max(...all)).toBeGreaterThan(own * 1.2);
    }
    expect(new Set(drawn.map(([, , weight]) => weight))).toEqual(new Set([0]));
  });

  test('of any kind are spread evenly over all splits', () => {
    const random = createRandom(2);
    const firsts = Array.from({ length: 400 }, () => {
      const weights = drawWeights(tree, { kind: 'any' }, random);
      const [one, two, none] = nodes.map((node) => weights[node] ?? Number.NaN) as [number, number, number];
      expect(none).toBe(0);
      return one / (one + two);
    });
    for (const mark of [0.1, 0.5, 0.9]) {
      expect(Math.abs(firsts.filter((part) => part < mark).length / 400 - mark)).toBeLessThan(0.07);
    }
  });
});

describe('what one value could be', () => {
  const spreadOf = (
    criterion: Partial<Criterion>,
    one: Measurement,
    raw = one.status === 'measured' ? one.value : 0,
  ) => {
    const [node] = compiledOf(framework({ c1: { ...share, ...criterion } }, group('root', [child('c1')])), 'test').index
      .criteria;
    return node && valueSpread(node, one, raw);
  };
  /** Jeffreys: half a case more on either side. */
  const jeffreys = (met: number, cases: number) => {
    const [a, b] = [met + 0.5, cases - met + 0.5];
    return { mean: a / (a + b), deviation: Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1))) };
  };

  test.each([
    [0, 4],
    [1, 4],
    [4, 4],
    [30, 40],
  ])('a share of %d of %d', (met, cases) => {
    const found = spreadOf({ unit: 'share' }, ofCases(met, cases));
    const { mean, deviation } = jeffreys(met, cases);
    expect(found?.source).toBe('records');
    expect(found?.mean).toBeCloseTo(mean, 12);
    expect(found?.deviation).toBeCloseTo(deviation, 12);
  });

  test('nothing is known of the chance in a share of nothing, of unknown cases, or in another unit', () => {
    expect(spreadOf({ unit: 'share' }, measured(0, { numerator: 0, denominator: 0 }))).toBeUndefined();
    for (const part of [{ numerator: 1 }, { denominator: 2 }, {}]) {
      expect(spreadOf({ unit: 'share' }, measured(0.5, part))).toBeUndefined();
    }
    expect(spreadOf({ unit: 'days' }, measured(3))).toBeUndefined();
    expect(spreadOf({ unit: 'count' }, { status: 'no-data', reason: 'not-recorded' })).toBeUndefined();
  });

  test('events vary as their root, each for its part of the sum; copies are one event', () => {
    const found = spreadOf({ unit: 'count' }, measured(40, { n: 4 }));
    expect(found?.mean).toBeCloseTo(45, 12);
    expect(found?.deviation).toBeCloseTo(10 * Math.sqrt(4.5), 12);
    expect(spreadOf({ unit: 'count' }, measured(40, { n: 9, toldApart: 4 }))).toEqual(found);
    const none = spreadOf({ unit: 'per-month' }, measured(0, { n: 0, numerator: 0, denominator: 12 }));
    expect(none?.mean).toBeCloseTo(0.5 / 12, 12);
    expect(none?.deviation).toBeCloseTo(Math.sqrt(0.5) / 12, 12);
    expect(spreadOf({ unit: 'per-month' }, measured(0, { n: 0 }))).toMatchObject({ mean: 0, deviation: 0 });
  });

  test('of kinds seen once each a part could have been missed, of kinds seen often hardly one', () => {
    const [rare, often] = [3, 60].map((n) => spreadOf({ unit: 'kinds' }, measured(3, { n })));
    const missed = Math.exp(-1);
    expect(rare?.mean).toBe(3);
    expect(rare?.deviation).toBeCloseTo(Math.sqrt(3 * missed * (1 - missed)), 12);
    expect(often?.deviation).toBeLessThan(0.01);
    expect(spreadOf({ unit: 'kinds' }, measured(0, { n: 0 }))?.deviation).toBe(0);
  });

  const by = (caution: Caution) =>
    spreadOf({ unit: 'per-month', caution }, measured(1, { n: 6, numerator: 6, denominator: 6 }));

  test('what was read with caution moves as much as the caution lets it', () => {
    const free = spreadOf({ unit: 'per-month' }, measured(1, { n: 6, numerator: 6, denominator: 6 }));
    const deviation = Math.sqrt(6.5) / 6;
    expect(free?.deviation).toBeCloseTo(deviation, 12);
    const basis = share.basis;
    expect(by({ method: 'least-denominator', denominator: 12, basis } as Caution)?.deviation).toBeCloseTo(
      deviation / 2,
      12,
    );
    expect(by({ method: 'least-denominator', denominator: 3, basis } as Caution)?.deviation).toBeCloseTo(deviation, 12);
    expect(by({ method: 'shrinkage', records: 6, towards: 0, basis } as Caution)?.deviation).toBeCloseTo(
      deviation / 2,
      12,
    );
    expect(by({ method: 'wilson-lower', confidence: 0.9, basis } as Caution)?.deviation).toBeCloseTo(deviation, 12);
  });

  test('a share of less than is divided by is one of so much', () => {
    const caution = { method: 'least-denominator', denominator: 10, basis: share.basis } as Caution;
    const found = spreadOf({ unit: 'share', caution }, ofCases(2, 4), 0.2);
    const { mean, deviation } = jeffreys(2, 10);
    expect(found?.mean).toBeCloseTo(mean, 12);
    expect(found?.deviation).toBeCloseTo(deviation, 12);
  });
});

describe('how sure a score is', () => {
  const unit: Criterion = { ...share, unit: 'share' };
  const two = (aggregation: Aggregation, criterion: Criterion = unit) =>
    framework({ c1: criterion, c2: criterion }, group('root', [child('c1'), child('c2')], { aggregation }), {
      bands: twoClasses(50),
    });
  const geometric = { method: 'geometric', zero: 'limit' } as const;
  const sure = (
    options: CertaintyOptions,
    aggregation: Aggregation,
    values: Record<string, Measurement>,
    open = false,
  ) =>
    scoreKim({ measurements: values }, two(aggregation, open ? { ...unit, whenMissing: 'lowest' } : unit), {
      certainty: options,
    }).certainty;
  const both = { c1: ofCases(24, 40), c2: ofCases(28, 40) };
  const half = { c1: ofCases(36, 40) };
  const none = { records: false, raters: false, missing: false, weights: false } as const;

  test.each([
    { method: 'arithmetic' },
    geometric,
  ] as const)('by %j nothing that varies leaves a point', (aggregation) => {
    const found = sure(none, aggregation, both);
    expect(found?.sources).toEqual([]);
    expect(found).not.toHaveProperty('missing');
    expect(found?.interval.upper).toBeCloseTo(found?.interval.lower ?? 0, 9);
    expect(found?.label).toEqual({ verdict: 'stable', code: 'above', probability: 1 });
    expect(found?.classes?.map(({ probability }) => probability)).toEqual([0, 1]);
  });

  test.each([
    { method: 'arithmetic' },
    geometric,
  ] as const)('by %j each source that is asked for has its width', (aggregation) => {
    const all = sure({ weights: 0.25 }, aggregation, both);
    expect(all?.sources.map(({ source }) => source)).toEqual(['records', 'raters', 'missing', 'weights']);
    const width = Object.fromEntries(all?.sources.map((each) => [each.source, each.width]) ?? []);
    expect(width.records).toBeGreaterThan(10);
    expect(width.records).toBeLessThan(40);
    expect(width.weights).toBeGreaterThan(0);
    expect([width.raters, width.missing].map((each) => Math.abs(each ?? 1) < 1e-9)).toEqual([true, true]);
    expect(sure({ ...none, records: true }, aggregation, both)?.sources.map(({ source }) => source)).toEqual([
      'records',
    ]);
    const { lower, upper } = all?.interval ?? { lower: 0, upper: 0 };
    expect(lower).toBeLessThan(60);
    expect(lower).toBeGreaterThan(45);
    expect(upper).toBeGreaterThan(68);
    expect(upper).toBeLessThan(85);
  });

  test('by a closed form independent shares spread as their variances say', () => {
    const { interval, sources } = sure({ ...none, records: true }, { method: 'arithmetic' }, both) ?? {};
    // Both lie in one group, and half of their chance is common.
    const deviations = [24, 28].map((met) => {
      const [a, b] = [met + 0.5, 40 - met + 0.5];
      return 50 * Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));
    }) as [number, number];
    const [x, y] = deviations;
    const deviation = Math.sqrt(0.5 * (x * x + y * y) + 0.5 * (x + y) ** 2);
    expect(sources?.[0]?.width).toBeCloseTo(2 * 1.6448536269514722 * deviation, 6);
    expect(interval?.lower).toBeCloseTo(65 - 1.6448536269514722 * deviation, 6);
    expect(interval?.upper).toBeCloseTo(65 + 1.6448536269514722 * deviation, 6);
  });

  test.each([
    { method: 'arithmetic' },
    { method: 'power', exponent: 2 },
  ] as const)('by %j what is missing lies between its bounds', (aggregation) => {
    const one = sure({ ...none, missing: 'bounds' }, aggregation, half, true);
    const mean = (a: number, b: number) =>
      aggregation.method === 'arithmetic' ? (a + b) / 2 : Math.sqrt((a * a + b * b) / 2);
    expect(one?.missing).toBe('bounds');
    expect(one?.interval.lower).toBeCloseTo(mean(90, 0), 6);
    expect(one?.interval.upper).toBeCloseTo(mean(90, 100), 6);
    const width = one?.sources.find(({ source }) => source === 'missing')?.width;
    expect(width).toBeCloseTo(mean(90, 100) - mean(90, 0), 6);
    // The least at either end.
    const low = mean(90, 0) < 50;
    expect(one?.classes?.map(({ probability }) => probability)).toEqual(low ? [0, 0] : [0, 1]);
    const middle = sure({ ...none, missing: 'draws' }, aggregation, half, true);
    expect(middle?.missing).toBe('draws');
    expect(middle?.interval.lower).toBeGreaterThanOrEqual(mean(90, 0) - 1e-9);
    expect((middle?.interval.upper ?? 0) - (middle?.interval.lower ?? 0)).toBeLessThan(mean(90, 100) - mean(90, 0));
  });

  test('what is even between its bounds is drawn so', () => {
    const even = sure({ ...none, missing: 'draws' }, { method: 'arithmetic' }, half, true);
    // From 45 to 95, and never without the score itself: nine tenths are above 50.
    expect(even?.interval.lower).toBe(45);
    expect(even?.interval.upper).toBeCloseTo(92.5, 6);
    expect(even?.classes?.map(({ probability }) => probability.toFixed(6))).toEqual(['0.100000', '0.900000']);
  });

  test('what weighs nothing or is not counted is not spread', () => {
    const nothing = framework({ c1: unit, c2: unit }, group('root', [child('c1'), child('c2', 0)]));
    const card = (c2: Measurement) =>
      scoreKim({ measurements: { c1: ofCases(24, 40), c2 } }, nothing, { certainty: { ...none, records: true } })
        .certainty;
    expect(card(ofCases(1, 2))).toEqual(card(ofCases(2, 2)));
    const exact = scoreKim({ measurements: { c1: measured(0.5), c2: measured(0.5) } }, equalCriteria(2), {});
    expect(exact.certainty?.takenAsExact).toEqual(['c1', 'c2']);
  });
});
