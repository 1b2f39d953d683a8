import { expect, test } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import { placeInClass } from '../../src/score/class-bands.js';
import { isAtLeastShare } from '../../src/score/is-at-least-share.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { child, framework, group, rubric, share, twoClasses } from './support/frameworks.js';

/* Marks that are tried from both sides. */

const plain = { certainty: false } as const;
const measured = (value: number, more: object = {}): Measurement => ({ status: 'measured', value, n: 10, ...more });

test('a class begins a rounding before its cut-off, and that far exactly', () => {
  const bands = twoClasses(50);
  const classOf = (score: number) => placeInClass(score, bands).code;
  expect([classOf(50 - 1e-10), classOf(50 - 2e-10), classOf(50)]).toEqual(['above', 'below', 'above']);
  const lower = { ...bands, cutOffBelongsTo: 'lower' } as const;
  expect([50, 50 + 1e-10, 50 + 2e-10].map((score) => placeInClass(score, lower).code)).toEqual([
    'below',
    'below',
    'above',
  ]);
});

test('in a table without classes nothing is placed', () => {
  expect(() => placeInClass(1, { ...twoClasses(50), bands: [] })).toThrow(/at least one class/);
});

test('a fraction is one of whole numbers, above 0 and at most 1', () => {
  const reaches = (numerator: unknown, denominator: unknown) => () =>
    isAtLeastShare(1, 2, { numerator, denominator } as never);
  expect([reaches(1, 2)(), reaches(2, 3)(), reaches(1, 1)()]).toEqual([true, false, false]);
  for (const [numerator, denominator] of [
    [1.5, 2],
    [1, 2.5],
    [0, 1],
    [-1, 2],
    [2, 1],
    ['1', 2],
    [1, undefined],
    [1, Number.POSITIVE_INFINITY],
  ]) {
    expect(reaches(numerator, denominator), `${numerator}/${denominator}`).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  }
  expect(() => isAtLeastShare(1, 2, '1/2' as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
});

test('a rater is severe or lenient from one noticeable step on, on both sides alike', () => {
  const criteria = { c1: rubric, c2: rubric, c3: rubric };
  const rules = framework(
    criteria,
    group(
      'root',
      Object.keys(criteria).map((code) => child(code)),
    ),
  );
  /** The verdicts on the first of two raters who differ by so many levels in each rubric. */
  const verdicts = (...apart: readonly (readonly [first: number, second: number])[]) => {
    const measurements = Object.fromEntries(
      apart.map((levels, i) => [
        `c${i + 1}`,
        measured(2, { judgements: levels.map((level, rater) => ({ level, rater: rater + 1, relation: 'resident' })) }),
      ]),
    );
    const raters = scoreKim({ measurements }, rules, plain).raters ?? [];
    return Object.fromEntries(raters.map(({ rater, verdict }) => [rater, verdict]));
  };
  expect(verdicts([1, 2], [2, 3], [3, 4])).toEqual({ 1: 'severe', 2: 'lenient' });
  expect(verdicts([4, 1], [4, 1], [4, 1])).toEqual({ 1: 'lenient', 2: 'severe' });
  expect(verdicts([2, 2], [3, 3], [3, 4])).toEqual({ 1: 'as-the-others', 2: 'as-the-others' });
});

test('no mean without compensation is told where one of the groups is below 0', () => {
  const rules = framework(
    { c1: share, c2: share },
    group('root', [group('a', [child('c1')]), group('b', [child('c2')])]),
    { range: { min: -100, max: 100 } },
  );
  const reading = (c1: number, c2: number) =>
    scoreKim({ measurements: { c1: measured(c1), c2: measured(c2) } }, rules, plain).geometricReading;
  expect(reading(1, 0.75)).toBeCloseTo(Math.sqrt(100 * 50), 9);
  expect([reading(0.25, 0.75), reading(0.75, 0.25), reading(0.25, 0.25)]).toEqual([undefined, undefined, undefined]);
});
