import { describe, expect, it, test } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import type { Rating, RubricLevel } from '../../src/model/rating.js';
import { agreementOf } from '../../src/uncertainty/agreement-of.js';
import { raterSeverity } from '../../src/uncertainty/rater-severity.js';
import { replicateOf } from '../../src/uncertainty/replicate-of.js';
import { scoreUncertainty } from '../../src/uncertainty/score-uncertainty.js';
import { leaveOneOut, oneAtATime } from '../../src/uncertainty/sensitivity.js';
import { child, equalCriteria, framework, group, rubric, share, twoClasses } from '../score/support/frameworks.js';

/* What a look at uncertainty takes and refuses, and where its verdicts turn. */

const three = equalCriteria(3, { bands: twoClasses(50) });
const measured = (value: number): Measurement => ({ status: 'measured', value, n: 4 });
const kim = (...values: readonly number[]) => ({
  measurements: Object.fromEntries(values.map((value, i) => [`c${i + 1}`, measured(value)])),
});
const rate = (raterId: string, level: number): Rating => ({
  raterId,
  criterion: 'diskusi.mutu',
  level: level as RubricLevel,
});
const unitsOf = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([p, q], i) => ({ id: `kim-${i}`, ratings: [rate('p', p), rate('q', q)] }));
const refused = (call: () => unknown) =>
  expect(call).toThrow(expect.objectContaining({ code: expect.stringMatching(/^(invalid|missing|unknown)-/) }));

describe('refused', () => {
  const plan = { seed: 1, replicates: 5 };
  const ask =
    (change: object, options: object = {}) =>
    () =>
      scoreUncertainty([kim(1, 1, 1)], three, { ...plan, ...change } as never, options as never);
  it.each<readonly [string, () => unknown]>([
    ['a seed of a half', ask({ seed: 0.5 })],
    ['more than a million replicates', ask({ replicates: 1_000_001 })],
    ['half a replicate', ask({ replicates: 1.5 })],
    ['a plan that is a number', () => scoreUncertainty([], three, 7 as never)],
    ['a plan that is misspelt', ask({ replicate: 5 })],
    ['groups that are no list', () => scoreUncertainty({} as never, three, plan)],
    ['a framework that is none', () => scoreUncertainty([], { id: 'x' } as never, plan)],
    ['weights that vary otherwise', ask({ vary: { weights: { kind: 'all' } } })],
    ['weights by more than all', ask({ vary: { weights: { kind: 'around', spread: 1.1 } } })],
    ['weights by less than nothing', ask({ vary: { weights: { kind: 'around', spread: -0.1 } } })],
    ['alternatives that are no list', ask({ vary: { aggregation: {} } })],
    ['an alternative without a code', ask({ vary: { aggregation: [{ every: { method: 'weakest-link' } }] } })],
    ['an alternative that changes nothing', ask({ vary: { aggregation: [{ code: 'x' }] } })],
    [
      'an alternative that is called own',
      ask({ vary: { aggregation: [{ code: 'own', every: { method: 'weakest-link' } }] } }),
    ],
    [
      'two alternatives of one code',
      ask({ vary: { missing: [1, 2].map(() => ({ code: 'x', every: { policy: 'require-all' } })) } }),
    ],
    [
      'an alternative of a group that there is not',
      ask({ vary: { missing: [{ code: 'x', of: { y: { policy: 'require-all' } } }] } }),
    ],
    ['an alternative that is no mean', ask({ vary: { aggregation: [{ code: 'x', every: { method: 'median' } }] } })],
    ['an alternative that is unsound', ask({ vary: { aggregation: [{ code: 'x', every: { method: 'geometric' } }] } })],
    [
      'an alternative for a criterion that is unsound',
      ask({ vary: { normalisation: [{ code: 'x', of: { c1: { method: 'goalposts', worst: 1, best: 1 } } }] } }),
    ],
    ['coverage of all', ask({}, { coverage: 1 })],
    ['a label from more than always', ask({}, { labelFrom: 1.1 })],
    ['ranks by halves', ask({}, { ranks: { first: 0.5 } })],
    ['an option that there is not', ask({}, { cover: 0.9 })],
    ['a replicate below 0', () => replicateOf([], three, plan, -1)],
    ['a replicate past the last', () => replicateOf([], three, plan, 5)],
    ['half a replicate of all', () => replicateOf([], three, plan, 0.5)],
    ['weights one at a time that vary at will', () => oneAtATime([], three, { weights: { kind: 'any' } })],
    ['criteria left out one at a time', () => oneAtATime([], three, { leaveOut: { count: 1 } })],
    ['raters one at a time', () => oneAtATime([], judged, { raters: 'resample' })],
    ['one at a time by a text', () => oneAtATime([], three, 'weights' as never)],
    ['parts left out that there are not', () => leaveOneOut([], three, 'groups' as never)],
    ['units that are no list', () => agreementOf({} as never)],
    ['a unit without ratings', () => agreementOf([{ id: 'a' }] as never)],
    [
      'two units of one id',
      () =>
        agreementOf([
          { id: 'a', ratings: [] },
          { id: 'a', ratings: [] },
        ]),
    ],
    ['marks in disorder', () => agreementOf([], { firmFrom: 0.5, tentativeFrom: 0.6 })],
    ['an agreement by another metric', () => agreementOf([], { metric: 'circular' as never })],
    ['severity of something', () => raterSeverity([], { by: 'unit' as never })],
    ['severity from no unit', () => raterSeverity([], { minimum: 0 })],
    ['severity above all levels', () => raterSeverity([], { noticeableAbove: 3.1 })],
    ['severity below nothing', () => raterSeverity([], { noticeableAbove: -0.1 })],
    ['severity with full confidence', () => raterSeverity([], { confidence: 1 })],
    ['severity of no list', () => raterSeverity(7 as never)],
  ])('%s', (_, call) => {
    refused(call);
  });
});

const judged = framework({ c1: share, c2: rubric }, group('root', [child('c1'), child('c2')]));

describe('a severe rater', () => {
  const lower = unitsOf([1, 2], [2, 3], [3, 4], [1, 2], [2, 3]);

  test('differs by more than is noticed, not by as much', () => {
    const verdicts = (noticeableAbove: number) =>
      raterSeverity(lower, { noticeableAbove }).map(({ rater, verdict }) => [rater, verdict]);
    expect(verdicts(0.99)).toEqual([
      ['p', 'severe'],
      ['q', 'lenient'],
    ]);
    expect(verdicts(1)).toEqual([
      ['p', 'as-the-others'],
      ['q', 'as-the-others'],
    ]);
  });

  test('was compared often enough, and twice at least', () => {
    const verdict = (list: typeof lower, minimum?: number) =>
      raterSeverity(list, { ...(minimum && { minimum }) })[0]?.verdict;
    expect([verdict(lower), verdict(lower.slice(1)), verdict(lower.slice(1), 4), verdict(lower, 6)]).toEqual([
      'severe',
      'too-few',
      'severe',
      'too-few',
    ]);
    expect([verdict(lower.slice(0, 2), 1), verdict(lower.slice(0, 1), 1)]).toEqual(['severe', 'too-few']);
  });

  test('differs surely: an interval that holds 0 is no severity', () => {
    const rows = raterSeverity(unitsOf([1, 4], [1, 4], [4, 1], [1, 4], [4, 1]));
    expect(rows.map(({ rater, verdict }) => [rater, verdict])).toEqual([
      ['p', 'as-the-others'],
      ['q', 'as-the-others'],
    ]);
    const [p, q] = rows;
    expect(p?.difference).toBeCloseTo(-0.6, 12);
    // Student's t with four degrees of freedom, at 95 %.
    const half = (2.7764451051977987 * Math.sqrt((3 * 2.4 ** 2 + 2 * 3.6 ** 2) / 4)) / Math.sqrt(5);
    expect(p?.interval?.lower).toBeCloseTo(-0.6 - half, 9);
    expect(p?.interval?.upper).toBeCloseTo(-0.6 + half, 9);
    expect(q?.interval?.upper).toBeCloseTo(0.6 + half, 9);
    expect(raterSeverity(unitsOf([1, 2]))[0]).toEqual({ rater: 'p', units: 1, difference: -1, verdict: 'too-few' });
  });
});

describe('agreement', () => {
  const rows = (list: readonly (readonly [number, number])[]) => agreementOf(unitsOf(...list))[0];

  test('is not judged from where one level prevails', () => {
    const nine = [
      [4, 4],
      [4, 4],
      [4, 4],
      [4, 4],
      [4, 2],
    ] as const;
    expect(rows(nine)).toMatchObject({ prevalent: { level: 4, share: 0.9 }, notJudged: 'one-level-prevails' });
    expect(agreementOf(unitsOf(...nine), { prevalentFrom: 0.91 })[0]).not.toHaveProperty('notJudged');
  });

  test('is firm or tentative from its mark on', () => {
    const list = [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [1, 2],
      [3, 4],
    ] as const;
    const alpha = rows(list)?.alpha;
    const value = alpha?.status === 'estimated' ? alpha.alpha : Number.NaN;
    const grade = (firmFrom: number, tentativeFrom: number) =>
      agreementOf(unitsOf(...list), { firmFrom, tentativeFrom })[0]?.reliability;
    expect(grade(value, 0)).toBe('firm');
    expect(grade(1, value)).toBe('tentative');
    expect(grade(1, value + 1e-9)).toBe('low');
    expect(agreementOf(unitsOf(...list), { unitsNeeded: 7 })[0]?.fewUnits).toBe(true);
    expect(agreementOf(unitsOf(...list), { unitsNeeded: 6 })[0]?.fewUnits).toBe(false);
  });

  test('lists what differs most first, then by unit', () => {
    const found = agreementOf(unitsOf([1, 2], [2, 2], [4, 1], [3, 4]))[0];
    expect(found?.disagreements.map(({ unit, spread }) => [unit, spread])).toEqual([
      ['kim-2', 3],
      ['kim-0', 1],
      ['kim-3', 1],
    ]);
  });
});

describe('one choice at a time', () => {
  test('names each alternative of each factor once, and what it changes', () => {
    const other = { method: 'goalposts', worst: 0, best: 2 } as const;
    const rows = oneAtATime([kim(0.8, 0.4, 0.6)], three, {
      normalisation: [{ code: 'far', of: { c1: other } }],
      aggregation: [{ code: 'weakest', every: { method: 'weakest-link' } }],
      missing: [{ code: 'some', every: { policy: 'renormalise' } }],
    });
    expect(rows.map(({ factor, code }) => [factor, code])).toEqual([
      ['normalisation', 'far'],
      ['aggregation', 'weakest'],
      ['missing', 'some'],
    ]);
    expect(rows.map(({ meanChange }) => meanChange)).toEqual([
      expect.closeTo(-40 / 3, 9),
      expect.closeTo(-20, 9),
      expect.closeTo(0, 9),
    ]);
    expect(rows[0]).toMatchObject({ compared: 1, gained: 0, lost: 0, classChanges: 1 });
  });

  test('changes no weight of 0', () => {
    const light = framework({ c1: share, c2: share }, group('root', [child('c1', 0), child('c2', 2)]));
    const rows = oneAtATime([kim(0.8, 0.4)], light);
    expect(rows.map(({ code, times }) => [code, times])).toEqual([
      ['c2', 0.75],
      ['c2', 1.25],
    ]);
  });
});

describe('a replicate', () => {
  const rated = (kimId?: string) => ({
    ...(kimId !== undefined && { kimId }),
    measurements: { c1: measured(0.5), c2: { status: 'measured', value: 2.5, n: 4 } as const },
    rubrics: { c2: { levels: [1, 1, 1, 1] as const, consensus: 'mean' as const } },
  });

  test('names the groups that have a name', () => {
    const kims = [rated('a'), rated()];
    const plan = { seed: 1, replicates: 2, vary: {} };
    const { kims: rows } = replicateOf(kims, judged, plan, 0);
    expect([rows[0]?.kimId, Object.keys(rows[1] ?? {})]).toEqual(['a', ['score']]);
    const all = scoreUncertainty(kims, judged, plan).kims;
    expect([all[0]?.kimId, 'kimId' in (all[1] ?? {})]).toEqual(['a', false]);
  });

  // What was published with its seed can be made again, by every version.
  test('draws the same raters for the same seed, others for each group and each replicate', () => {
    const plan = { seed: 4, replicates: 9, vary: { raters: 'resample' } } as const;
    const levels = (index: number) =>
      replicateOf([rated(), rated()], judged, plan, index).kims.map(({ levels: its }) => its?.c2);
    expect([0, 1, 2, 3].map(levels)).toEqual([
      [1.5, 3],
      [2.75, 2.5],
      [2.75, 2.25],
      [2, 2.5],
    ]);
    const weights = replicateOf([kim(1, 1, 1)], three, { seed: 4, replicates: 1 }, 0).weights;
    expect(Object.values(weights).map((weight) => weight.toFixed(6))).toEqual(['0.350801', '0.345854', '0.303345']);
  });
});
