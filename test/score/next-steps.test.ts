import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import { nextSteps, wayToNextClass } from '../../src/score/next-steps.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import {
  child,
  equalCriteria,
  framework,
  group,
  rubric,
  share,
  twoClasses,
  twoThirds,
  valuesOf,
} from './support/frameworks.js';

const rules = framework(
  {
    partners: { ...share, normalise: { method: 'goalposts', worst: 0, best: 5 }, step: 1 },
    days: { ...share, direction: 'lower', normalise: { method: 'goalposts', worst: 60, best: 3 }, step: 7 },
    judged: rubric,
    members: {
      ...share,
      direction: 'band',
      normalise: { method: 'band', from: 3, to: 30, zeroBelow: 0, zeroAbove: 60 },
      step: 1,
    },
    free: { ...share, adequateFrom: { value: 0.5, basis: share.basis } },
  },
  group('root', [child('partners', 2), child('days'), child('judged'), child('members'), child('free', 0)]),
  { bands: twoClasses(50) },
);

describe('nextSteps', () => {
  const card = scoreValues({ partners: 1, days: 20, judged: 2, members: 45, free: 0.2 }, rules);

  test('one step of the size the framework names, towards better, the greatest gain first', () => {
    const steps = nextSteps(card, rules);
    expect(steps.map(({ criterion, from, to }) => [criterion, from, to])).toEqual([
      ['partners', 1, 2],
      ['judged', 2, 3],
      ['days', 20, 13],
      ['members', 45, 44],
    ]);
    expect(steps.map(({ gain }) => gain)).toEqual([...steps.map(({ gain }) => gain)].sort((a, b) => b - a));
    // A criterion of weight 0 moves nothing and is no advice.
    expect(steps.some(({ criterion }) => criterion === 'free')).toBe(false);
    expect(nextSteps(card, rules, { most: 1 })).toHaveLength(1);
  });

  test('the gain is what scoring again gives', () => {
    for (const step of nextSteps(card, rules)) {
      const raw = Object.fromEntries(card.criteria.map(({ code, raw }) => [code, raw]));
      const after = scoreValues({ ...raw, [step.criterion]: step.to }, rules);
      expect((after.score as number) - (card.score as number)).toBeCloseTo(step.gain, 10);
      expect(step.reaches).toBe(after.class?.code === card.class?.code ? undefined : after.class?.code);
    }
  });

  test('no step past the best, none where the best is reached', () => {
    const near = scoreValues({ partners: 4.5, days: 5, judged: 4, members: 12, free: 1 }, rules);
    expect(nextSteps(near, rules).map(({ criterion, to }) => [criterion, to])).toEqual([
      ['partners', 5],
      ['days', 3],
    ]);
  });

  test('without a step: to the adequate value, from there to the best', () => {
    const one = framework(
      { free: { ...share, adequateFrom: { value: 0.5, basis: share.basis } } },
      group('root', [child('free')]),
    );
    expect(nextSteps(scoreValues({ free: 0.2 }, one), one)[0]?.to).toBe(0.5);
    expect(nextSteps(scoreValues({ free: 0.5 }, one), one)[0]?.to).toBe(1);
  });

  test('the next better level of a table', () => {
    const table = framework(
      {
        level: {
          ...share,
          normalise: {
            method: 'levels',
            levels: [
              { level: 1, value: 0 },
              { level: 3, value: 100 },
              { level: 2, value: 40 },
            ],
          },
        },
      },
      group('root', [child('level')]),
    );
    expect(nextSteps(scoreValues({ level: 1 }, table), table)[0]).toMatchObject({ to: 2, gain: 40 });
    expect(nextSteps(scoreValues({ level: 3 }, table), table)).toEqual([]);
  });

  test('opening a gate is named as such, and what rests on it is not guessed', () => {
    const gated = framework(
      { count: { ...share, step: 0.5 }, part: share, other: share },
      group('root', [
        group('aspirasi', [child('count'), { criterion: 'part', weight: 1, restsOnGate: true }], {
          gate: 'count',
          missing: twoThirds,
        }),
        group('lain', [child('other')]),
      ]),
    );
    const closed: Record<string, Measurement> = {
      count: { status: 'measured', value: 0, n: 0 },
      part: { status: 'not-applicable', reason: 'nothing-of-this-function' },
      other: { status: 'measured', value: 1, n: 1 },
    };
    expect(nextSteps(scoreKim({ measurements: closed }, gated), gated)).toEqual([
      { criterion: 'count', kind: 'quantitative', from: 0, to: 0.5, gain: 25, reaches: undefined, opensGate: true },
    ]);
  });

  test('a card without a score has no steps; a card of another framework is refused', () => {
    expect(nextSteps(scoreValues({}, rules), rules)).toEqual([]);
    expect(() => nextSteps(card, equalCriteria(2, { id: 'other' }))).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  test('a share goes to one that so many cases can have: 75 % of six families is five of six', () => {
    const families = framework(
      { answered: { ...share, adequateFrom: { value: 0.75, basis: share.basis } } },
      group('root', [child('answered')]),
    );
    const of = (numerator: number, denominator: number) =>
      nextSteps(
        scoreKim(
          {
            measurements: {
              answered: { status: 'measured', value: numerator / denominator, numerator, denominator, n: denominator },
            },
          },
          families,
        ),
        families,
      ).map(({ to }) => to);
    expect(of(4, 6)).toEqual([5 / 6]);
    expect(of(2, 4)).toEqual([0.75]);
    expect(of(5, 6)).toEqual([1]);
    expect(of(6, 6)).toEqual([]);
    for (let denominator = 1; denominator < 30; denominator++) {
      for (let numerator = 0; numerator < denominator; numerator++) {
        const [to = Number.NaN] = of(numerator, denominator);
        expect(to).toBe(Math.round(to * denominator) / denominator);
        expect(to).toBeGreaterThan(numerator / denominator);
      }
    }
  });

  test('works on a card that was stored', () => {
    expect(nextSteps(JSON.parse(JSON.stringify(card)), rules)).toEqual(nextSteps(card, rules));
  });
});

describe('wayToNextClass', () => {
  test('takes the best step until the class is reached, and joins steps on one criterion', () => {
    const card = scoreValues({ partners: 0, days: 60, judged: 2, members: 12, free: 0 }, rules);
    const way = wayToNextClass(card, rules);
    expect(way).toMatchObject({ target: 'above', from: 50, reached: true });
    expect(way?.distance).toBeCloseTo(50 - (card.score as number), 12);
    const codes = way?.steps.map(({ criterion }) => criterion) ?? [];
    expect(new Set(codes).size).toBe(codes.length);
    const raw: Record<string, number> = { partners: 0, days: 60, judged: 2, members: 12, free: 0 };
    for (const { criterion, from, to } of way?.steps ?? []) {
      expect(raw[criterion]).toBe(from);
      raw[criterion] = to;
    }
    const after = scoreValues(raw, rules);
    expect(after.class?.code).toBe('above');
    const gains = way?.steps.reduce((sum, { gain }) => sum + gain, 0) ?? 0;
    expect(gains).toBeCloseTo((after.score as number) - (card.score as number), 10);
  });

  test('says when the class is out of reach with what is measured', () => {
    const half = equalCriteria(2, { bands: twoClasses(90) }, { missing: { policy: 'renormalise' } });
    const measurable = scoreValues(valuesOf([0.5, 1]), {
      ...half,
      criteria: {
        ...half.criteria,
        c1: { ...share, normalise: { method: 'levels', levels: [{ level: 0.5, value: 50 }] } },
      },
    });
    expect(
      wayToNextClass(measurable, {
        ...half,
        criteria: {
          ...half.criteria,
          c1: { ...share, normalise: { method: 'levels', levels: [{ level: 0.5, value: 50 }] } },
        },
      }),
    ).toMatchObject({ reached: false, steps: [] });
  });

  test('nothing to reach: best class, no score, no classes', () => {
    expect(
      wayToNextClass(scoreValues({ partners: 5, days: 3, judged: 4, members: 9, free: 1 }, rules), rules),
    ).toBeUndefined();
    expect(wayToNextClass(scoreValues({}, rules), rules)).toBeUndefined();
    expect(wayToNextClass(scoreValues(valuesOf([0.5]), equalCriteria(1)), equalCriteria(1))).toBeUndefined();
  });
});
