import { describe, expect, test } from 'vitest';
import type { Judgement, Measurement } from '../../src/model/measurement.js';
import { geometricMean } from '../../src/score/aggregate/geometric-mean.js';
import { compareScores } from '../../src/score/compare.js';
import { compareWithPeers } from '../../src/score/compare-with-peers.js';
import { compiledOf, isAdequate } from '../../src/score/compile.js';
import type { Aggregation, Criterion } from '../../src/score/framework.js';
import { nextSteps } from '../../src/score/next-steps.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import {
  child,
  equalCriteria,
  framework,
  group,
  renormalise,
  rubric,
  share,
  twoClasses,
} from './support/frameworks.js';

/* Cards of two or three criteria, each number of which a person works out in the head. */

const plain = { certainty: false } as const;
const measured = (value: number, more: object = {}): Measurement => ({ status: 'measured', value, n: 10, ...more });
const absent: Measurement = { status: 'no-data', reason: 'not-recorded' };

describe('what a card holds', () => {
  const two = equalCriteria(2);
  const both = { c1: measured(0.5), c2: measured(1) };
  const parts = (more: object) => Object.keys(scoreKim({ measurements: both, ...more }, two, plain));

  test('raters, partial lists and the kind of body only where there are any', () => {
    const always = parts({});
    for (const none of [{ partialLists: [] }, { bodyType: 'kim' }, { partialLists: undefined }]) {
      expect(parts(none)).toEqual(always);
    }
    expect(parts({ partialLists: ['activities'] }).filter((part) => !always.includes(part))).toEqual(['partialLists']);
    expect(parts({ bodyType: 'forum-kim' }).filter((part) => !always.includes(part))).toEqual(['bodyType']);
    for (const key of always) expect(key).toEqual(expect.any(String));
  });

  test('what lies beyond the range is drawn into it and named; what lies on its end is not', () => {
    const at = (value: number) => {
      const { clamped, criteria } = scoreKim({ measurements: { ...both, c1: measured(value) } }, two, plain);
      return [clamped, criteria[0]?.clamped, criteria[0]?.normalised];
    };
    expect(at(0)).toEqual([[], undefined, 0]);
    expect(at(1)).toEqual([[], undefined, 100]);
    expect(at(-0.01).slice(0, 2)).toEqual([['c1'], 'to-lowest']);
    expect(at(1.01).slice(0, 2)).toEqual([['c1'], 'to-highest']);
  });

  test.each<[Aggregation, number, object]>([
    [{ method: 'arithmetic' }, 0, { kind: 'points' }],
    [{ method: 'geometric', zero: 'limit' }, 0, { kind: 'binding', children: ['c1'] }],
    [{ method: 'geometric', zero: 'limit' }, 0.5, { kind: 'log-shares' }],
    [{ method: 'harmonic', zero: 'limit' }, 0.5, { kind: 'reciprocal-shares' }],
    [{ method: 'power', exponent: 2 }, 0.5, { kind: 'power-shares', exponent: 2 }],
    [{ method: 'weakest-link' }, 0.5, { kind: 'binding', children: ['c1'] }],
  ])('by %j with %d what a group is made of is told as it is', (aggregation, low, decomposition) => {
    const three = { c1: share, c2: share, c3: share };
    // What weighs nothing binds nothing.
    const root = group('root', [child('c1'), child('c2'), child('c3', 0)], { aggregation });
    const measurements = { c1: measured(low), c2: measured(1), c3: measured(low) };
    expect(scoreKim({ measurements }, framework(three, root), plain).groups[0]?.decomposition).toEqual(decomposition);
  });
});

describe('raters', () => {
  const rubrics = { c1: rubric, c2: rubric, c3: rubric };
  const codes = Object.keys(rubrics);
  const judged = framework(
    rubrics,
    group(
      'root',
      codes.map((code) => child(code)),
    ),
  );
  const by = (...levels: readonly (readonly [rater: number | undefined, level: number])[]): Measurement =>
    measured(2, {
      n: levels.length,
      judgements: levels.map(
        ([rater, level]) => ({ level, relation: 'resident', ...(rater !== undefined && { rater }) }) as Judgement,
      ),
    });
  const of = (one: Measurement) =>
    scoreKim({ measurements: Object.fromEntries(codes.map((code) => [code, one])) }, judged, plain);

  test('the most severe first, and of those alike the first', () => {
    const { raters } = of(by([3, 3], [1, 1], [4, 3], [2, 3]));
    expect(raters?.map(({ rater, verdict, compared }) => [rater, verdict, compared])).toEqual([
      [1, 'severe', 3],
      [2, 'as-the-others', 3],
      [3, 'as-the-others', 3],
      [4, 'as-the-others', 3],
    ]);
  });

  test('nothing where it is not stated which judgements belong together, and none is compared with itself', () => {
    expect(of(by([undefined, 1], [undefined, 4]))).not.toHaveProperty('raters');
    expect(of(by([7, 4])).raters).toEqual([
      { rater: 7, relation: 'resident', rubrics: 3, compared: 0, verdict: 'too-few' },
    ]);
  });

  test('the rubric with the fewest decides; one that is not asked does not, but none at all is none', () => {
    const fewest = (more: Record<string, Measurement>) => {
      const panel = by([1, 3], [2, 3], [3, 3]);
      const { quality } = scoreKim({ measurements: { c1: panel, c2: panel, c3: panel, ...more } }, judged, plain);
      return quality?.parts.find(({ part }) => part === 'raters')?.value;
    };
    const notAsked: Measurement = { status: 'not-applicable', reason: 'no-sources' };
    expect(fewest({})).toBe(3);
    expect(fewest({ c2: by([1, 2], [2, 2]) })).toBe(2);
    expect(fewest({ c2: absent })).toBe(0);
    expect(fewest({ c2: notAsked })).toBe(3);
    expect(fewest({ c1: notAsked, c2: notAsked, c3: notAsked })).toBe(0);
  });
});

describe('what a class needs', () => {
  const all = { numerator: 1, denominator: 1 };
  const criteria = { a1: share, a2: rubric, b1: share, b2: rubric };
  const root = group(
    'root',
    ['a', 'b'].map((code) => group(code, [child(`${code}1`), child(`${code}2`)], { missing: renormalise })),
    { missing: renormalise },
  );
  const needs = (requires: object, measurements: Record<string, Measurement>) =>
    scoreKim({ measurements }, framework(criteria, root, { bands: { ...twoClasses(50), requires } }), plain)
      .notClassified;
  const level = measured(3, { n: 2 });

  test('each group is judged by its own rubrics', () => {
    const whole = { a1: measured(1), a2: level, b1: measured(1), b2: level };
    expect(needs({ judged: all }, whole)).toBeUndefined();
    expect(needs({ judged: all }, { ...whole, b2: absent })).toEqual(['quality-not-judged']);
    expect(needs({ judged: { numerator: 1, denominator: 2 } }, { ...whole, b2: absent })).toBeUndefined();
  });

  test('only groups that are to be judged are asked for judgements', () => {
    const part = [
      group('a', [child('a1'), child('a2')], { missing: renormalise }),
      group('b', [child('b1'), child('b2')], { missing: renormalise }),
    ];
    const rules = framework({ ...criteria, b2: share }, group('root', part, { missing: renormalise }), {
      bands: { ...twoClasses(50), requires: { judged: all } as never },
    });
    const unmet = (a2: Measurement) =>
      scoreKim({ measurements: { a1: measured(1), a2, b1: measured(1), b2: measured(1) } }, rules, plain).notClassified;
    expect([unmet(level), unmet(absent)]).toEqual([undefined, ['quality-not-judged']]);
  });

  test.each([
    ['not-stated', undefined],
    ['contradictory', undefined],
    ['not-recorded', ['too-little-measured']],
  ])('a record of which the fact is %s is one', (reason, unmet) => {
    expect(needs({ measured: all }, { a1: measured(1), b1: { status: 'no-data', reason }, a2: level })).toEqual(unmet);
  });
});

describe('steps', () => {
  const lower: Criterion = {
    ...share,
    direction: 'lower',
    normalise: { method: 'goalposts', worst: 1, best: 0 },
    adequateFrom: { value: 0.4, basis: share.basis },
  };
  const alone = (criterion: Criterion) => framework({ c1: criterion }, group('root', [child('c1')]));
  const step = (raw: number, criterion: Criterion) => {
    const only = alone(criterion);
    const steps = nextSteps(scoreKim({ measurements: { c1: measured(raw) } }, only, plain), only);
    return steps.map(({ from, to, opensGate }) => [from, to, opensGate]);
  };

  test('first to where it is adequate, from there to the best', () => {
    expect(step(0.9, lower)).toEqual([[0.9, 0.4, false]]);
    expect(step(0.4, lower)).toEqual([[0.4, 0, false]]);
    expect(step(0, lower)).toEqual([]);
    const higher: Criterion = { ...share, adequateFrom: lower.adequateFrom as NonNullable<typeof lower.adequateFrom> };
    expect(step(0, higher)).toEqual([[0, 0.4, false]]);
    expect(step(0.4, higher)).toEqual([[0.4, 1, false]]);
  });

  test('adequate is adequate in the direction that is better', () => {
    const within = (criterion: Criterion) => {
      const [node] = compiledOf(alone(criterion), 'test').index.criteria;
      return [0, 0.4, 0.5, 1].filter((raw) => isAdequate(raw, node?.adequate));
    };
    expect(within(lower)).toEqual([0, 0.4]);
    expect(within({ ...share, adequateFrom: { value: 0.5, basis: share.basis } as never })).toEqual([0.5, 1]);
    expect(within(share)).toEqual([]);
  });

  test('only the first of what a gate asks for opens it, and only from nothing', () => {
    const root = group('root', [group('part', [child('c1'), child('c2')], { gate: 'c1' })]);
    const gated = framework({ c1: { ...share, step: 0.5 }, c2: { ...share, step: 0.5 } }, root);
    const opens = (c1: number) =>
      nextSteps(scoreKim({ measurements: { c1: measured(c1), c2: measured(0.5) } }, gated, plain), gated)
        .map(({ criterion, opensGate }) => `${criterion} ${opensGate}`)
        .sort();
    expect(opens(0)).toEqual(['c1 true', 'c2 false']);
    expect(opens(0.25)).toEqual(['c1 false', 'c2 false']);
  });
});

describe('two cards', () => {
  const two = equalCriteria(2);

  test('each criterion of a comparison stands beside itself', () => {
    const [before, after] = [0.2, 0.6].map((c1) =>
      scoreKim({ measurements: { c1: measured(c1), c2: measured(1) } }, two, plain),
    ) as [ReturnType<typeof scoreKim>, ReturnType<typeof scoreKim>];
    const { split } = compareScores(before, after, [two]);
    for (const { code, before: old, after: later } of split?.criteria ?? []) {
      expect([old?.code, later?.code]).toEqual([code, code]);
    }
    expect(split?.criteria.map(({ code }) => code)).toEqual(['c1', 'c2']);
  });

  test('what is level with the others is no strength and no weakness, on the mark is one', () => {
    const cards = [0.2, 0.2, 0.2, 0.2, 0.9].map((c1) => scoreValues({ c1, c2: 0.5 }, two));
    const standings = compareWithPeers(cards, { minimum: 1, from: 0.5 }).map(({ criteria, strengths, weaknesses }) => [
      criteria.map(({ standing }) => standing),
      strengths,
      weaknesses,
    ]);
    expect(standings[0]).toEqual([['as-peers', 'as-peers'], [], []]);
    expect(standings[4]).toEqual([['strength', 'as-peers'], ['c1'], []]);
    // Three of four stand below it: on the mark of three quarters, and below the next.
    const four = [0.1, 0.2, 0.3, 0.6, 0.9].map((c1) => scoreValues({ c1, c2: 0.5 }, two));
    const of = (at: number, from: number) => compareWithPeers(four, { minimum: 1, from })[at]?.criteria[0]?.standing;
    expect([of(3, 0.75), of(3, 0.76), of(1, 0.75), of(1, 0.76)]).toEqual([
      'strength',
      'as-peers',
      'weakness',
      'as-peers',
    ]);
  });

  test('a group has its id in a profile where its card has one', () => {
    const cards = [0, 0.5, 1].map((c1, i) =>
      scoreKim({ measurements: { c1: measured(c1), c2: measured(1) }, ...(i === 1 && { kimId: 'k' }) }, two, plain),
    );
    const profiles = compareWithPeers(cards, { minimum: 1 });
    expect(profiles.map((profile) => ('kimId' in profile ? profile.kimId : 'none'))).toEqual(['none', 'k', 'none']);
  });
});

describe('means', () => {
  test.each([[[Number.NaN, 1]], [[Number.POSITIVE_INFINITY, 1]]])('%j has none', (values) => {
    expect(() => geometricMean(values)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
  test.each([
    [[1, Number.NaN]],
    [[1, -1]],
    [[1, Number.POSITIVE_INFINITY]],
    [[1, undefined as never]],
  ])('the weights %j are none', (weights) => {
    expect(() => geometricMean([1, 2], { weights })).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});
