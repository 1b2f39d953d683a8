import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import { zeroBinds } from '../../src/score/aggregate/aggregators.js';
import { compareScores } from '../../src/score/compare.js';
import type { Criterion } from '../../src/score/framework.js';
import { nextSteps, wayToNextClass } from '../../src/score/next-steps.js';
import { targetBand } from '../../src/score/normalise/target-band.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { child, equalCriteria, framework, group, share, twoClasses, valuesOf } from './support/frameworks.js';

/* Where one step leads, for each way in which a framework reads a value. */

const alone = (criterion: Partial<Criterion>) =>
  framework({ c: { ...share, ...criterion } }, group('root', [child('c')]));
const stepsTo = (value: number, criterion: Partial<Criterion>) => {
  const rules = alone(criterion);
  return nextSteps(scoreValues({ c: value }, rules), rules).map(({ to }) => to);
};
const shareStep = (numerator: number, denominator: number, criterion: Partial<Criterion> = {}, value?: number) => {
  const rules = alone(criterion);
  const c: Measurement = {
    status: 'measured',
    value: value ?? numerator / denominator,
    numerator,
    denominator,
    n: denominator,
  };
  return nextSteps(scoreKim({ measurements: { c } }, rules), rules).map(({ to }) => to);
};

describe('one step', () => {
  const linear = { method: 'linear', slope: 25, intercept: -10 } as const;

  test('on a linear scale goes to where the scale ends', () => {
    expect(stepsTo(2, { normalise: linear })).toEqual([4.4]);
    expect(stepsTo(4.4, { normalise: linear })).toEqual([]);
    const falling = { direction: 'lower', normalise: { method: 'linear', slope: -10, intercept: 120 } } as const;
    expect(stepsTo(7, falling)).toEqual([2]);
    expect(stepsTo(7, { ...falling, step: 3 })).toEqual([4]);
    expect(stepsTo(4, { ...falling, step: 3 })).toEqual([2]);
  });

  test('of its size never goes past the best, on either side', () => {
    const up = { normalise: { method: 'goalposts', worst: 0, best: 10 }, step: 4 } as const;
    expect([stepsTo(3, up), stepsTo(7, up), stepsTo(10, up)]).toEqual([[7], [10], []]);
    const down = { direction: 'lower', normalise: { method: 'goalposts', worst: 10, best: 0 }, step: 4 } as const;
    expect([stepsTo(7, down), stepsTo(3, down), stepsTo(0, down)]).toEqual([[3], [0], []]);
  });

  test('towards a range comes from both sides, and none is needed within it', () => {
    const band = {
      direction: 'band',
      normalise: { method: 'band', from: 10, to: 20, zeroBelow: 0, zeroAbove: 40 },
    } as const;
    expect([5, 10, 15, 20, 30].map((value) => stepsTo(value, band))).toEqual([[10], [], [], [], [20]]);
    // What is adequate has no meaning where there can be too much.
    expect(stepsTo(5, { ...band, adequateFrom: { value: 12, through: 18, basis: share.basis } })).toEqual([10]);
    expect(stepsTo(30, { ...band, step: 4 })).toEqual([26]);
  });

  test('where less is better goes down to the adequate value, then to the best', () => {
    const days = {
      direction: 'lower',
      normalise: { method: 'goalposts', worst: 60, best: 3 },
      adequateFrom: { value: 14, basis: share.basis },
    } as const;
    expect([20, 14, 5, 3].map((value) => stepsTo(value, days))).toEqual([[14], [3], [3], []]);
  });

  test('on a table goes to the nearest better level, and from an unknown one nowhere', () => {
    const levels = (...list: readonly (readonly [number, number])[]) => ({
      normalise: { method: 'levels' as const, levels: list.map(([level, value]) => ({ level, value })) },
    });
    expect(stepsTo(1, levels([3, 100], [1, 0], [2, 40]))).toEqual([2]);
    // Two levels that count alike are no step.
    expect(stepsTo(1, levels([1, 40], [2, 40]))).toEqual([]);
  });

  test('of a share goes to one that whole cases can have, up and down', () => {
    const adequate = (value: number) => ({ adequateFrom: { value, basis: share.basis } });
    expect(shareStep(1, 3, adequate(2 / 3))).toEqual([2 / 3]);
    expect(shareStep(1, 7, adequate(0.5))).toEqual([4 / 7]);
    const less = { direction: 'lower', normalise: { method: 'goalposts', worst: 1, best: 0 } } as const;
    expect(shareStep(6, 7, { ...less, ...adequate(0.5) })).toEqual([3 / 7]);
    expect(shareStep(3, 7, { ...less, step: 0.2 })).toEqual([1 / 7]);
    // What only rounding keeps from a whole number of cases is that number.
    expect(shareStep(0, 100, adequate(0.07))).toEqual([0.07]);
    expect(shareStep(90, 100, { ...less, ...adequate(0.57) })).toEqual([0.57]);
    // A value that is not the share of its parts is no share of cases.
    expect(shareStep(1, 7, { step: 0.1 }, 0.5)).toEqual([0.6]);
  });

  test('of a share that is read with caution goes to one of as many cases as it is divided by', () => {
    const adequate = { unit: 'share', adequateFrom: { value: 0.3, basis: share.basis } } as const;
    const least = { method: 'least-denominator', denominator: 6, basis: share.basis } as const;
    expect(shareStep(1, 3, { ...adequate, caution: least })).toEqual([2 / 6]);
    expect(shareStep(1, 8, { ...adequate, caution: least })).toEqual([3 / 8]);
    // Of three no more than three are reached, however many it is divided by.
    expect(shareStep(2, 3, { ...adequate, caution: least })).toEqual([]);
    expect(shareStep(2, 3, { ...adequate, step: 0.1, caution: least })).toEqual([3 / 6]);
    expect(shareStep(3, 3, { ...adequate, step: 0.1, caution: least })).toEqual([]);
    // Drawn in another way it is the share of no number of cases.
    const shrinkage = { method: 'shrinkage', records: 5, towards: 0, basis: share.basis } as const;
    expect(shareStep(1, 3, { ...adequate, caution: shrinkage })).toEqual([0.3]);
    expect(shareStep(0, 3, { ...adequate, caution: shrinkage })).toEqual([0.3]);
  });
});

describe('advice', () => {
  test('takes the greatest gain first and no more steps than it is asked for', () => {
    const rules = framework(
      { small: { ...share, step: 0.1 }, large: { ...share, step: 0.1 } },
      group('root', [child('small', 1), child('large', 3)]),
      { bands: twoClasses(50) },
    );
    const card = scoreValues({ small: 0.4, large: 0.4 }, rules);
    expect(nextSteps(card, rules).map(({ criterion }) => criterion)).toEqual(['large', 'small']);
    expect(nextSteps(card, rules, { most: 1 }).map(({ criterion }) => criterion)).toEqual(['large']);
    expect(nextSteps(card, rules, { most: 0 })).toEqual([]);
    const way = wayToNextClass(card, rules);
    expect(way?.steps.map(({ criterion, from, to }) => [criterion, from, Math.round(to * 10) / 10])).toEqual([
      ['large', 0.4, 0.6],
    ]);
    expect(way?.steps[0]?.gain).toBeCloseTo(15, 9);
    expect(way).toMatchObject({ target: 'above', reached: true });
  });

  test('names a class only where the step reaches another one', () => {
    const rules = { ...alone({ step: 0.1 }), bands: twoClasses(50) };
    const reaches = (c: number) => nextSteps(scoreValues({ c }, rules), rules).map((step) => step.reaches);
    expect([reaches(0.3), reaches(0.45), reaches(0.6)]).toEqual([[undefined], ['above'], [undefined]]);
  });

  test('ends after so many steps that nobody would take them, and says that they do not lead there', () => {
    const rules = { ...alone({ step: 0.001 }), bands: twoClasses(60) };
    const way = wayToNextClass(scoreValues({ c: 0 }, rules), rules);
    expect([way?.reached, way?.steps.length, way?.steps[0]?.to]).toEqual([false, 1, expect.closeTo(0.5, 9)]);
    const near = wayToNextClass(scoreValues({ c: 0.2 }, rules), rules);
    expect([near?.reached, near?.steps[0]?.to]).toEqual([true, expect.closeTo(0.6, 9)]);
  });

  test('is none from the second class of two', () => {
    const rules = { ...alone({ step: 0.1 }), bands: twoClasses(50) };
    expect(wayToNextClass(scoreValues({ c: 0.7 }, rules), rules)).toBeUndefined();
  });
});

describe('a range that is best', () => {
  const band = { from: 3, to: 30, zeroBelow: 0, zeroAbove: 60 };

  test.each([
    ['begins where it is worst', { from: 0 }],
    ['ends where it is worst', { to: 60 }],
    ['ends before it begins', { to: 2 }],
    ['is worst above its beginning', { zeroBelow: 4 }],
    ['is worst below its end', { zeroAbove: 29 }],
  ])('that %s is refused', (_, change) => {
    expect(() => targetBand(5, { ...band, ...change })).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  test('may be a single value, and falls to both sides of it', () => {
    const one = { from: 10, to: 10, zeroBelow: 0, zeroAbove: 30 };
    expect([0, 5, 10, 20, 30].map((value) => targetBand(value, one).value)).toEqual([0, 0.5, 1, 0.5, 0]);
    expect(targetBand(-1, one)).toEqual({ value: 0, clamped: 'to-lowest' });
  });
});

describe('a comparison', () => {
  const rules = equalCriteria(2, { bands: twoClasses(50) }, { missing: { policy: 'renormalise' } });
  const card = (...values: (number | undefined)[]) => scoreValues(valuesOf(values), rules);

  test('names what is counted only at one time, on the side of that time', () => {
    const gained = compareScores(card(0.2, undefined), card(0.2, 0.6), [rules]);
    expect([gained.countedOnlyBefore, gained.countedOnlyAfter]).toEqual([[], ['c2']]);
    const lost = compareScores(card(0.2, 0.6), card(0.2, undefined), [rules]);
    expect([lost.countedOnlyBefore, lost.countedOnlyAfter]).toEqual([['c2'], []]);
  });

  test('names no change of class where there is none, and both ids', () => {
    const same = compareScores(card(0.2, 0.2), card(0.3, 0.3), [rules]);
    expect([same.classChange, same.frameworks, same.sameFramework, same.noSplit]).toEqual([
      undefined,
      { before: rules.id, after: rules.id },
      true,
      undefined,
    ]);
    expect(compareScores(card(0.2, 0.2), card(0.6, 0.6), [rules]).classChange).toEqual({
      before: 'below',
      after: 'above',
    });
  });

  test('an end of the range alone makes another range', () => {
    const other = { ...rules, id: 'other', bands: undefined, range: { min: -100, max: 100 } };
    const { noSplit, change } = compareScores(card(0.2, 0.2), scoreValues(valuesOf([0.2, 0.2]), other), [rules, other]);
    expect([noSplit, change]).toEqual(['different-ranges', undefined]);
    const ranges = ([other, rules] as const).map((after) =>
      compareScores(card(0.2, 0.2), scoreValues(valuesOf([0.2, 0.2]), after), [rules, other]),
    );
    expect(ranges.map((comparison) => comparison.range)).toEqual([undefined, { min: 0, max: 100 }]);
  });
});

test('a 0 decides alone where a mean multiplies or divides', () => {
  expect(zeroBinds({ method: 'geometric', zero: 'limit' })).toBe(true);
  expect(zeroBinds({ method: 'harmonic', zero: 'limit' })).toBe(true);
  expect(zeroBinds({ method: 'power', exponent: -0.5, zero: 'limit' })).toBe(true);
  expect(zeroBinds({ method: 'power', exponent: 0.5, zero: 'limit' })).toBe(false);
  expect(zeroBinds({ method: 'arithmetic' })).toBe(false);
  expect(zeroBinds({ method: 'weakest-link' })).toBe(false);
});
