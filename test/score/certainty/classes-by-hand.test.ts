import { describe, expect, test } from 'vitest';
import type { Measured, Measurement } from '../../../src/model/measurement.js';
import { missingShare } from '../../../src/score/certainty/draw-values.js';
import type { CertaintyOptions } from '../../../src/score/certainty/score-certainty.js';
import { compiledOf } from '../../../src/score/compile.js';
import { evaluateTree } from '../../../src/score/evaluate.js';
import type { ClassBands, Criterion } from '../../../src/score/framework.js';
import { scoreKim } from '../../../src/score/score-kim.js';
import { normalProbability } from '../../../src/stats/normal-distribution.js';
import { child, framework, group, ofCases, renormalise, rubric, share, twoClasses } from '../support/frameworks.js';

/* How probable a class is, and what is missing, worked out beside the formula of the library. */

const none = { records: false, raters: false, missing: false, weights: false } as const;
const unit: Criterion = { ...share, unit: 'share', whenMissing: 'lowest' };
/** In points of an index of which it is the half; Jeffreys, half a case more on either side. */
function deviationOf(met: number, cases: number): number {
  const [a, b] = [met + 0.5, cases - met + 0.5];
  return 50 * Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));
}
/** Of two criteria of one group, half of whose chance is common. */
const together = (x: number, y: number) => Math.sqrt(0.5 * (x * x + y * y) + 0.5 * (x + y) ** 2);

function probabilities(
  values: Record<string, Measurement>,
  options: CertaintyOptions,
  bands: Partial<ClassBands> = {},
) {
  const two = framework({ c1: unit, c2: unit }, group('root', [child('c1'), child('c2')]), {
    bands: { ...twoClasses(50), ...bands },
  });
  const { certainty } = scoreKim({ measurements: values }, two, { certainty: { ...none, ...options } });
  return certainty?.classes?.map(({ probability }) => probability) as [number, number];
}

describe('how probable a class is', () => {
  const both = { c1: ofCases(24, 40), c2: ofCases(20, 40) };
  const half = { c1: ofCases(24, 40) };
  const deviation = together(deviationOf(24, 40), deviationOf(20, 40));

  test('is what of a normal distribution around the score lies in it', () => {
    const [below, above] = probabilities(both, { records: true });
    expect(below).toBeCloseTo(normalProbability((50 - 55) / deviation), 9);
    expect(above).toBeCloseTo(1 - below, 12);
    expect(below).toBeGreaterThan(0.1);
  });

  test.each([0, 1])('with %d decimals a class begins half a last digit earlier', (decimals) => {
    const [below] = probabilities(both, { records: true }, { decimals });
    expect(below).toBeCloseTo(normalProbability((50 - 0.5 / 10 ** decimals - 55) / deviation), 9);
  });

  test('is the least at either end of what is missing, whose own chance is as great as it can be', () => {
    // From 30 to 80; what is missing counts with half the range.
    const wide = together(deviationOf(24, 40), 25);
    const [below, above] = probabilities(half, { records: true, missing: 'bounds' });
    expect(above).toBeCloseTo(1 - normalProbability((50 - 30) / wide), 9);
    expect(below).toBeCloseTo(normalProbability((50 - 80) / wide), 9);
  });

  test('where what is missing is drawn evenly is the mean over all of it', () => {
    const [below, above] = probabilities(half, { records: true, missing: 'draws' });
    const steps = 2000;
    const all = Array.from({ length: steps }, (_, i) => 30 + (50 * (i + 0.5)) / steps);
    const mean = all.reduce((sum, at) => sum + normalProbability((50 - at) / deviationOf(24, 40)), 0) / steps;
    expect(below).toBeCloseTo(mean, 6);
    expect(above).toBeCloseTo(1 - mean, 6);
  });
});

describe('time that was not observed', () => {
  const caution = { method: 'least-denominator', denominator: 12, basis: share.basis } as const;
  const rate: Criterion = { ...share, unit: 'per-month', whenMissing: 'lowest', caution };
  const upper = (
    months: number,
    { requires, second = rate, c2 }: { requires?: object; second?: Criterion; c2?: Measurement } = {},
  ) => {
    const bands = { ...twoClasses(50), ...(requires && { requires }) };
    const children = [child('c1'), ...(c2 ? [child('c2')] : [])];
    const rules = framework(
      { c1: rate, ...(c2 && { c2: second }) },
      group('root', children, { missing: renormalise }),
      {
        bands,
      },
    );
    const c1: Measured = { status: 'measured', value: 0.1, n: 1, numerator: 1.2, denominator: 12 };
    const measurements = { c1, ...(c2 && { c2 }) };
    return scoreKim({ measurements, exposure: { months } }, rules, { certainty: { ...none, missing: 'bounds' } })
      .certainty?.interval.upper;
  };

  test('is missing from what the framework divides by, or from what a class needs where it says so', () => {
    // Each month that is not observed could have brought half of a year's result.
    expect(upper(12)).toBeCloseTo(10, 9);
    expect(upper(11)).toBeCloseTo(60, 9);
    expect(upper(11, { requires: { monthsObserved: 6 } })).toBeCloseTo(10, 9);
    expect(upper(6, { requires: { monthsObserved: 6 } })).toBeCloseTo(10, 9);
    expect(upper(5.5, { requires: { monthsObserved: 6 } })).toBeCloseTo(60, 9);
  });

  test('could have brought nothing to what does not apply, and nothing to what people judged', () => {
    expect(upper(11, { c2: { status: 'not-applicable', reason: 'nothing-due' } as Measurement })).toBeCloseTo(60, 9);
    const judged: Criterion = { ...rubric, whenMissing: 'lowest' };
    // Level 2 of 1 to 4: a third.
    expect(upper(11, { second: judged, c2: { status: 'measured', value: 2, n: 1 } })).toBeCloseTo(
      (60 + 100 / 3) / 2,
      9,
    );
  });
});

test('the part that is missing is counted by weight, among what applies', () => {
  const rules = framework(
    { c1: share, c2: share, c3: unit, c4: share, gate: share, c5: share },
    group('root', [
      child('c1', 3),
      child('c2', 2),
      child('c3'),
      child('c4'),
      group('part', [child('gate'), { ...child('c5', 4), restsOnGate: true }], { gate: 'gate', weight: 5 }),
    ]),
  );
  const compiled = compiledOf(rules, 'test');
  const share1: Measurement = { status: 'measured', value: 1, n: 1 };
  const absent: Measurement = { status: 'no-data', reason: 'not-recorded' };
  const outside = { status: 'not-applicable', reason: 'nothing-due' } as Measurement;
  const missing = (measurements: Record<string, Measurement>) =>
    missingShare(compiled.index, evaluateTree(compiled.index, measurements, compiled, 'test'));
  const whole = { c1: share1, c2: share1, c3: share1, c4: share1, gate: share1, c5: share1 };
  expect(missing(whole)).toBe(0);
  expect(missing({ ...whole, c2: absent })).toBeCloseTo(2 / 12, 12);
  // What counts as the lowest is missing all the same.
  expect(missing({ ...whole, c3: absent })).toBeCloseTo(1 / 12, 12);
  expect(missing({ ...whole, c2: absent, c4: outside })).toBeCloseTo(2 / 11, 12);
  // Where nothing of a kind was done, what rests on it is not asked: of the part's 5 the gate has 1.
  expect(missing({ ...whole, c2: absent, gate: { ...share1, value: 0 }, c5: absent })).toBeCloseTo(2 / 8, 12);
});

test('where means are drawn a class is at least as probable as with what is missing at its worst', () => {
  const rules = framework(
    { c1: unit, c2: { ...share, whenMissing: 'lowest' } as Criterion },
    group('root', [child('c1'), child('c2')], { aggregation: { method: 'power', exponent: 2 } }),
    { bands: twoClasses(40) },
  );
  const classes = (c2: Measurement) =>
    scoreKim({ measurements: { c1: ofCases(7, 12), c2 } }, rules, {
      certainty: { ...none, records: true, missing: 'bounds', replicates: 500 },
    }).certainty?.classes;
  const [missing, atWorst, atBest] = [
    classes({ status: 'no-data', reason: 'not-recorded' }),
    classes({ status: 'measured', value: 0, n: 1 }),
    classes({ status: 'measured', value: 1, n: 1 }),
  ];
  expect(atWorst?.[1]?.probability).toBeGreaterThan(0.2);
  expect(atWorst?.[1]?.probability).toBeLessThan(0.8);
  expect(atBest?.[1]?.probability).toBe(1);
  expect(missing?.[1]).toEqual(atWorst?.[1]);
  expect(missing?.[0]?.probability).toBe(0);
});
