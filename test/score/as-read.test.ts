import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measured, Measurement } from '../../src/model/measurement.js';
import { cautiousValue, asRead as readWith } from '../../src/score/as-read.js';
import type { Caution, Criterion } from '../../src/score/framework.js';
import { wilsonInterval } from '../../src/stats/wilson-interval.js';
import { rubric, share } from './support/frameworks.js';

const asRead = (measurement: Measurement, criterion: Criterion) =>
  readWith(measurement, { criterion, cautious: cautiousValue(criterion) });

const part = (numerator: number, denominator: number): Measured => ({
  status: 'measured',
  value: denominator === 0 ? 0 : numerator / denominator,
  numerator,
  denominator,
  n: denominator,
});

const read = (measurement: Measurement, caution: Caution): number => {
  const result = asRead(measurement, { ...share, caution });
  return result.status === 'measured' ? result.value : Number.NaN;
};

const cautions: readonly Caution[] = [
  { method: 'wilson-lower', confidence: 0.9 },
  { method: 'shrinkage', records: 4, towards: 0 },
  { method: 'least-denominator', denominator: 6 },
];

describe('caution', () => {
  test.each(cautions)('$method: one of one does not beat twelve of eighteen', (caution) => {
    expect(read(part(1, 1), caution)).toBeLessThan(read(part(12, 18), caution));
  });

  test.each(
    cautions,
  )('$method: never above what was measured, never below 0, and more met is never worse', (caution) => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (met, missed) => {
        const n = met + missed;
        fc.pre(n > 0);
        const value = read(part(met, n), caution);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(met / n + 1e-12);
        expect(read(part(met + 1, n + 1), caution)).toBeGreaterThanOrEqual(value - 1e-12);
      }),
    );
  });

  test('the Wilson bound is that of the interval at twice the risk', () => {
    const bound = read(part(3, 4), { method: 'wilson-lower', confidence: 0.9 });
    expect(bound).toBeCloseTo(wilsonInterval(3, 4, { confidence: 0.8 })?.lower ?? Number.NaN, 12);
  });

  test('so many records more are thought to lie where it shrinks to', () => {
    const shrunk = (met: number, n: number, towards: number) =>
      read(part(met, n), { method: 'shrinkage', records: 4, towards });
    expect(shrunk(1, 2, 0.5)).toBe(0.5);
    expect(shrunk(2, 2, 0.5)).toBeCloseTo(4 / 6, 12);
    expect(shrunk(2, 2, 0)).toBeCloseTo(2 / 6, 12);
    expect(shrunk(0, 2, 1)).toBeCloseTo(4 / 6, 12);
  });

  test('nothing of nothing is nothing, or where it shrinks to', () => {
    const nothing: Measurement = { status: 'measured', value: 0, numerator: 0, denominator: 0, n: 0 };
    expect(cautions.map((caution) => read(nothing, caution))).toEqual([0, 0, 0]);
    expect(read(nothing, { method: 'shrinkage', records: 4, towards: 0.25 })).toBe(0.25);
  });

  test('a value without its parts, and whatever is no value, is read as it is', () => {
    for (const caution of cautions) {
      for (const parts of [{}, { numerator: 1 }, { denominator: 3 }]) {
        expect(read({ status: 'measured', value: 0.4, n: 3, ...parts }, caution)).toBe(0.4);
      }
      const missing: Measurement = { status: 'no-data', reason: 'not-recorded' };
      expect(asRead(missing, { ...share, caution })).toBe(missing);
    }
  });
});

describe('raters', () => {
  const raters = { relations: ['office', 'resident'], atLeast: 2 } as const;
  const judged = (judgements: Measured['judgements']): Measured => ({ status: 'measured', value: 4, n: 9, judgements });

  test('only those count whom the framework names', () => {
    const measurement = judged([
      { level: 1, relation: 'office' },
      { level: 2, relation: 'resident' },
      { level: 4, relation: 'self' },
      { level: 4 },
    ]);
    expect(asRead(measurement, { ...rubric, raters })).toMatchObject({ status: 'measured', value: 1.5, n: 2 });
  });

  test('too few of them are too few raters, however many others there are', () => {
    const measurement = judged([{ level: 3, relation: 'office' }, { level: 4, relation: 'self' }, { level: 4 }]);
    expect(asRead(measurement, { ...rubric, raters })).toEqual({
      status: 'insufficient-data',
      reason: 'too-few-raters',
      n: 1,
      needed: 2,
    });
  });

  test('a level that was not measured from judgements stands', () => {
    const measurement: Measured = { status: 'measured', value: 3, n: 2 };
    expect(asRead(measurement, { ...rubric, raters })).toBe(measurement);
  });
});
