import { describe, expect, test } from 'vitest';
import { simulateKims } from '../../src/design/simulate-kims.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import type { Variation } from '../../src/uncertainty/plan.js';
import { replicateOf } from '../../src/uncertainty/replicate-of.js';
import { scoreUncertainty } from '../../src/uncertainty/score-uncertainty.js';
import { leaveOneOut, oneAtATime } from '../../src/uncertainty/sensitivity.js';
import { asOf, period } from '../measure/fixtures.js';
import {
  child,
  equalCriteria,
  framework,
  group,
  rubric,
  share,
  twoClasses,
  twoThirds,
} from '../score/support/frameworks.js';

const measured = (value: number) => ({ status: 'measured', value, n: 1 }) as const;
const kim = (...values: number[]) => ({
  measurements: Object.fromEntries(values.map((value, i) => [`c${i + 1}`, measured(value)])),
});
const three = equalCriteria(3, { bands: twoClasses(50) });
const refusal = (code: string) => expect.objectContaining({ name: 'KimError', code });

describe('labels', () => {
  const label = (...values: number[]) =>
    scoreUncertainty([kim(...values)], three, { seed: 5, replicates: 2000 }).kims[0]?.label;

  test('say stable far from a cut-off, borderline near it, and refuse on it', () => {
    expect(label(0.9, 0.8, 0.7)).toEqual({ verdict: 'stable', code: 'above', probability: 1 });
    expect(label(0.9, 0.5, 0.12)).toMatchObject({ verdict: 'refused', reason: 'improbable' });
    expect(label(0.9, 0.5, 0.15)).toMatchObject({ verdict: 'borderline', code: 'above' });
  });

  test('can be asked for with other limits', () => {
    const ask = (limits: object) =>
      scoreUncertainty([kim(0.9, 0.5, 0.15)], three, { seed: 5, replicates: 500 }, limits).kims[0]?.label.verdict;
    expect(ask({ stableFrom: 0.6, labelFrom: 0.5 })).toBe('stable');
    expect(ask({ stableFrom: 1, labelFrom: 1 })).toBe('refused');
  });

  test('refuse without a score or without classes', () => {
    const plan = { seed: 1, replicates: 10 };
    expect(scoreUncertainty([kim(1)], three, plan).kims[0]).toEqual({
      position: 0,
      replicatesScored: 0,
      label: { verdict: 'refused', reason: 'not-scored' },
    });
    const label = scoreUncertainty([kim(1, 1, 1)], equalCriteria(3), plan).kims[0]?.label;
    expect(label).toEqual({ verdict: 'refused', reason: 'no-classes' });
  });

  test('count as uncertain what most replicates cannot score', () => {
    const lenient = equalCriteria(3, { bands: twoClasses(50) }, { missing: twoThirds });
    const vary: Variation = {
      missing: [
        { code: 'strict', every: { policy: 'require-all' } },
        { code: 'strict-too', every: { policy: 'require-all' } },
      ],
    };
    const [found] = scoreUncertainty([kim(1, 1)], lenient, { seed: 1, replicates: 300, vary }).kims;
    expect(found?.score).toBe(100);
    expect(found?.replicatesScored).toBeGreaterThan(60);
    expect(found?.replicatesScored).toBeLessThan(140);
    expect(found?.label).toEqual({ verdict: 'refused', reason: 'not-scored' });
  });
});

describe('weights', () => {
  test('around: all shares stay within what the spread allows, and cover it', () => {
    const shares = Array.from({ length: 400 }, (_, r) => replicateOf([], three, { seed: 9 }, r).weights.c1 as number);
    expect(Math.min(...shares)).toBeGreaterThan(0.75 / 3.25);
    expect(Math.max(...shares)).toBeLessThan(1.25 / 2.75);
    expect(shares.reduce((sum, x) => sum + x, 0) / 400).toBeCloseTo(1 / 3, 2);
  });

  test('any: the mean share of a flat Dirichlet distribution of three is 1/3, its variance 1/18', () => {
    const plan = { seed: 9, replicates: 4000, vary: { weights: { kind: 'any' } } } as const;
    const shares = Array.from({ length: 4000 }, (_, r) => replicateOf([], three, plan, r).weights.c1 as number);
    const mean = shares.reduce((sum, x) => sum + x, 0) / shares.length;
    expect(mean).toBeCloseTo(1 / 3, 1);
    expect(shares.reduce((sum, x) => sum + (x - mean) ** 2, 0) / shares.length).toBeCloseTo(1 / 18, 2);
  });

  test('a weight of 0 stays 0', () => {
    const zero = framework({ c1: share, c2: share }, group('root', [child('c1', 0), child('c2', 3)]));
    for (const kind of ['around', 'any'] as const) {
      expect(replicateOf([], zero, { seed: 1, vary: { weights: { kind } } }, 0).weights).toEqual({ c1: 0, c2: 1 });
    }
  });
});

describe('normalisation', () => {
  const kims = [kim(0.1, 0.5, 0.5), kim(0.3, 0.5, 0.2), kim(0.2, 0.5, 0.9)];
  const first = (vary: Variation) =>
    Array.from({ length: 8 }, (_, r) => replicateOf(kims, three, { seed: 3, vary }, r))
      .find(({ normalisation }) => normalisation === 'other')
      ?.kims.map(({ score }) => score);

  test('by other goalposts is the score under such a framework', () => {
    const normalise = { method: 'goalposts', worst: 0, best: 0.5 } as const;
    const found = first({ normalisation: [{ code: 'other', of: { c1: normalise } }] });
    const variant = { ...three, criteria: { ...three.criteria, c1: { ...share, normalise } } };
    expect(found).toEqual(kims.map((each) => scoreKim(each, variant).score));
  });

  test('by the sample puts the lowest at the bottom and the highest at the top', () => {
    for (const method of ['sample-min-max', 'sample-rank'] as const) {
      const found = first({ normalisation: [{ code: 'other', of: { c1: { method }, c3: { method } } }] });
      expect(found?.[1]).toBeCloseTo((100 + 50 + 0) / 3, 9);
    }
  });

  test('by the sample is refused where it cannot be applied', () => {
    const by = (code: string) =>
      ({ normalisation: [{ code: 'other', of: { [code]: { method: 'sample-min-max' } } }] }) as const;
    expect(() => first(by('c2'))).toThrow(refusal('invalid-argument'));
    expect(() => scoreUncertainty([kim(1, 1, 1)], three, { seed: 1, vary: by('c1') })).toThrow(
      refusal('invalid-argument'),
    );
  });
});

describe('raters', () => {
  const judged = framework({ c1: share, c2: rubric }, group('root', [child('c1'), child('c2')]), {
    bands: twoClasses(50),
  });
  const rated = (levels: readonly [number, number, number, number]) => {
    const raters = levels.reduce((sum, n) => sum + n, 0);
    const value = levels.reduce((sum, n, i) => sum + n * (i + 1), 0) / raters;
    return {
      kimId: 'k',
      measurements: { c1: measured(0.5), c2: { status: 'measured', value, n: raters } as const },
      rubrics: { c2: { levels, consensus: 'mean' as const } },
    };
  };
  const plan = { seed: 4, replicates: 600, vary: { raters: 'resample' } } as const;

  test('that agree leave nothing open, and those that do not leave it wide', () => {
    const [agreed, split] = scoreUncertainty([rated([0, 0, 3, 0]), rated([1, 0, 1, 1])], judged, plan).kims;
    expect(agreed?.interval?.upper).toBe(agreed?.interval?.lower);
    expect(agreed?.score).toBe(scoreKim(rated([0, 0, 3, 0]), judged).score);
    expect((split?.interval?.upper ?? 0) - (split?.interval?.lower ?? 0)).toBeGreaterThan(20);
  });

  test('that nobody asked for are not drawn again, although their criterion counts with the lowest result', () => {
    const silent = {
      ...judged,
      id: 'silent',
      criteria: { ...judged.criteria, c2: { ...rubric, whenMissing: 'lowest' } },
    } as const;
    const unrated = { kimId: 'u', measurements: { c1: measured(0.5) } };
    const [first] = scoreUncertainty([unrated, rated([1, 0, 1, 1])], silent, plan).kims;
    expect(first?.interval?.upper).toBe(first?.interval?.lower);
  });

  test('show the levels they came to, from which the score follows', () => {
    const { kims } = replicateOf([rated([1, 1, 1, 1])], judged, plan, 2);
    const level = kims[0]?.levels?.c2 as number;
    expect(kims[0]?.score).toBe(scoreKim({ measurements: { c1: measured(0.5), c2: measured(level) } }, judged).score);
  });

  test('have the spread of a bootstrap mean', () => {
    const levels = Array.from(
      { length: 600 },
      (_, r) => replicateOf([rated([2, 0, 0, 2])], judged, plan, r).kims[0]?.levels?.c2 as number,
    );
    const mean = levels.reduce((sum, x) => sum + x, 0) / 600;
    const variance = levels.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 600;
    // Four draws from {1, 1, 4, 4}: mean 2.5, variance 2.25 / 4.
    expect(Math.abs(mean - 2.5)).toBeLessThan(0.12);
    expect(variance).toBeGreaterThan(0.45);
    expect(variance).toBeLessThan(0.68);
  });

  test('are refused where their ratings were not handed over, or there is no rubric', () => {
    const { rubrics: _, ...without } = rated([1, 1, 0, 0]);
    expect(() => scoreUncertainty([without], judged, plan)).toThrow(refusal('missing-argument'));
    expect(() => scoreUncertainty([kim(1, 1, 1)], three, plan)).toThrow(refusal('invalid-argument'));
  });
});

describe('what a framework asks for before it gives a class', () => {
  const population = simulateKims({ seed: 21, kims: 30, period, listsKept: 0.9 }).map((kim, i) => {
    const { registration, report } = kim;
    // Some state no whole list of members, some were not judged, some are young.
    const facts = i % 3 === 0 ? { ...registration, membersListed: 'some' as const } : registration;
    const lists = i % 4 === 1 ? { ...report, ratings: [] } : report;
    const formation = i % 5 === 2 ? { formation: { formedOn: '2025-08-01' } } : {};
    return measureKim({ registration: { ...facts, ...formation }, report: lists }, { asOf });
  });

  test.each<[Variation | undefined]>([
    [undefined],
    [{ raters: 'resample' }],
    [{ weights: { kind: 'any' }, leaveOut: { count: 2 } }],
  ])('law: a group without a class on its card has none here, and no probability of one (%j)', (vary) => {
    const run = scoreUncertainty(population, adinda, { seed: 3, replicates: 60, ...(vary && { vary }) });
    const seen = new Set<boolean>();
    for (const [i, { label, classes, score, interval }] of run.kims.entries()) {
      const card = scoreKim(population[i] as (typeof population)[number], adinda);
      expect(score).toBe(card.score);
      const isClassified = card.class !== undefined;
      seen.add(isClassified);
      expect(classes !== undefined).toBe(isClassified);
      if (!isClassified && score !== undefined) {
        expect(label).toEqual({ verdict: 'refused', reason: 'not-classified' });
        expect(interval).toBeDefined();
      }
    }
    expect(seen.size).toBe(2);
  });

  test('only raters whom the framework counts are drawn again', () => {
    const asks = framework(
      { c1: share, c2: { ...rubric, raters: { relations: ['office', 'resident'], atLeast: 2 } } },
      group('root', [child('c1'), child('c2')], { missing: { policy: 'renormalise' } }),
      { bands: twoClasses(50) },
    );
    const judged = (...given: readonly (readonly [1 | 2 | 3 | 4, 'office' | 'resident' | 'self'])[]) => {
      const judgements = given.map(([level, relation]) => ({ level, relation }));
      const value = given.reduce((sum, [level]) => sum + level, 0) / given.length;
      const counts = [1, 2, 3, 4].map((level) => given.filter(([one]) => one === level).length);
      return {
        measurements: { c1: measured(0.5), c2: { status: 'measured', value, n: given.length, judgements } as const },
        rubrics: { c2: { levels: counts, consensus: 'mean' as const } },
      };
    };
    const plan = { seed: 4, replicates: 200, vary: { raters: 'resample' } } as const;
    // The group gives itself 4; office and resident agree on 2.
    const own = judged([2, 'office'], [2, 'resident'], [4, 'self'], [4, 'self']);
    const { kims } = scoreUncertainty([own], asks, plan);
    expect(kims[0]?.interval).toMatchObject({ lower: kims[0]?.score, upper: kims[0]?.score });
    for (let r = 0; r < 20; r++) expect(replicateOf([own], asks, plan, r).kims[0]?.levels).toEqual({ c2: 2 });
    // Of raters who do not count nothing is drawn; one who counts is too few.
    const few = judged([4, 'self'], [3, 'office']);
    expect(replicateOf([few], asks, plan, 0).kims[0]?.levels).toEqual({});
    // The judgements are enough; the table of ratings need not be handed over.
    const { rubrics: _, ...bare } = judged([1, 'office'], [4, 'resident']);
    const drawn = new Set(Array.from({ length: 40 }, (_, r) => replicateOf([bare], asks, plan, r).kims[0]?.levels?.c2));
    expect([...drawn].sort()).toEqual([1, 2.5, 4]);
  });
});

describe('settings that cannot be applied are refused, not skipped', () => {
  const ask = (vary: unknown) => () => scoreUncertainty([kim(1, 1, 1)], three, { seed: 1, vary: vary as Variation });

  test.each([
    ['an unknown group', { aggregation: [{ code: 'x', of: { nowhere: { method: 'arithmetic' } } }] }, 'unknown-id'],
    ['an unknown criterion', { leaveOut: { count: 1, among: ['c9'] } }, 'unknown-id'],
    [
      'a geometric mean that may meet 0 and does not say what then',
      { aggregation: [{ code: 'x', every: { method: 'geometric' } }] },
      'invalid-argument',
    ],
    [
      'goalposts against the direction',
      { normalisation: [{ code: 'x', of: { c1: { method: 'goalposts', worst: 1, best: 0 } } }] },
      'invalid-argument',
    ],
    [
      'a threshold that is no fraction',
      { missing: [{ code: 'x', every: { policy: 'threshold', atLeast: { numerator: 3, denominator: 2 } } }] },
      'invalid-argument',
    ],
    ['a code used twice', { missing: [{ code: 'own', every: { policy: 'require-all' } }] }, 'invalid-argument'],
    ['an alternative to nothing', { missing: [{ code: 'x' }] }, 'invalid-argument'],
    ['a spread of 1', { weights: { kind: 'around', spread: 1 } }, 'invalid-argument'],
    ['weights of an unknown kind', { weights: { kind: 'some' } }, 'invalid-argument'],
    ['leaving all out', { leaveOut: { count: 3 } }, 'invalid-argument'],
    ['raters asked for something else', { raters: 'jackknife' }, 'invalid-argument'],
    ['a factor that does not exist', { imputation: [] }, 'invalid-argument'],
  ])('%s', (_, vary, code) => {
    expect(ask(vary)).toThrow(refusal(code));
  });

  test('in the plan and the options', () => {
    const run =
      (plan: object, options = {}) =>
      () =>
        scoreUncertainty([kim(1, 1, 1)], three, plan as never, options);
    expect(run({})).toThrow(refusal('missing-argument'));
    expect(run({ seed: 1, replicates: 0 })).toThrow(refusal('invalid-argument'));
    expect(run({ seed: 1 }, { coverage: 90 })).toThrow(refusal('invalid-argument'));
    expect(run({ seed: 1 }, { labelFrom: 0.95 })).toThrow(refusal('invalid-argument'));
    expect(run({ seed: 1 }, { ranks: { first: 0 } })).toThrow(refusal('invalid-argument'));
    expect(() => replicateOf([], three, { seed: 1, replicates: 5 }, 5)).toThrow(refusal('invalid-argument'));
    expect(() => scoreUncertainty([{} as never], three, { seed: 1 })).toThrow(refusal('missing-argument'));
    expect(() => oneAtATime([], three, { leaveOut: { count: 1 } })).toThrow(refusal('invalid-argument'));
  });
});

describe('sensitivity', () => {
  test('one at a time names every weight twice and every alternative once', () => {
    const rows = oneAtATime([kim(0.9, 0.3, 0.6), kim(0.2, 0.3, 0.9)], three, {
      weights: { kind: 'around', spread: 0.5 },
      aggregation: [{ code: 'weakest', every: { method: 'weakest-link' } }],
    });
    expect(rows.map(({ code, times }) => [code, times])).toEqual([
      ['c1', 0.5],
      ['c1', 1.5],
      ['c2', 0.5],
      ['c2', 1.5],
      ['c3', 0.5],
      ['c3', 1.5],
      ['weakest', undefined],
    ]);
    const [weakest] = rows.slice(-1);
    expect(weakest).toMatchObject({ factor: 'aggregation', compared: 2, gained: 0, lost: 0, classChanges: 1 });
    expect(weakest?.meanChange).toBeCloseTo((30 - 60 + (20 - 140 / 3)) / 2, 9);
    expect(weakest?.largestChange?.position).toBe(0);
    expect(weakest?.meanRankShift).toBe(0);
  });

  test('leaving out dimensions takes all of their criteria', () => {
    const two = framework(
      { c1: share, c2: share, c3: share },
      group('root', [group('a', [child('c1'), child('c2')]), group('b', [child('c3')])]),
    );
    const rows = leaveOneOut([kim(0.2, 0.4, 0.9)], two, 'dimensions');
    expect(rows.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(rows[0]?.meanChange).toBeCloseTo(90 - 60, 9);
    expect(rows[1]?.meanChange).toBeCloseTo(30 - 60, 9);
    expect(leaveOneOut([], two)[0]).toEqual({ code: 'c1', compared: 0, gained: 0, lost: 0 });
  });
});

describe('ranks', () => {
  test('hold the place by the framework itself, equal scores on the better one', () => {
    const kims = [kim(0.9, 0.9, 0.9), kim(0.1, 0.1, 0.1), kim(0.5, 0.5, 0.5), kim(0.5, 0.5, 0.5)];
    const run = scoreUncertainty(kims, three, { seed: 1, replicates: 50 }, { ranks: { first: 1 } });
    expect(run.kims.map(({ ranks }) => ranks)).toEqual([
      { own: 1, lower: 1, median: 1, upper: 1, amongFirst: 1 },
      { own: 4, lower: 4, median: 4, upper: 4, amongFirst: 0 },
      { own: 2, lower: 2, median: 2, upper: 2, amongFirst: 0 },
      { own: 2, lower: 2, median: 2, upper: 2, amongFirst: 0 },
    ]);
  });
});
