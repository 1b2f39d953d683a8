import { describe, expect, test } from 'vitest';
import { dimensionImportance, effectiveImportance } from '../../src/design/importance.js';
import { scoreValues } from '../../src/score/score-values.js';
import { child, equalCriteria, framework, group, renormalise, share, valuesOf } from '../score/support/frameworks.js';
import { readTable } from '../vectors/asem/read.js';

describe('effectiveImportance', () => {
  /*
   * ASEM (test/vectors/asem): Social and SusEcFin have one nominal weight, 1/6 of the index, yet in the published columns
   * one carries 32 % of the variance of the index and the other 0.4 %.
   */
  test('equal weights are not equal importance', () => {
    const table = readTable('aggregated');
    const column = (code: string) => table.numbers(code) as number[];
    const codes = ['Physical', 'ConEcFin', 'Political', 'Instit', 'P2P', 'Environ', 'Social', 'SusEcFin'];
    const parts = Object.fromEntries(codes.map((code) => [code, column(code)]));
    const weights = Object.fromEntries(codes.map((code, i) => [code, i < 5 ? 3 : 5]));
    const rows = effectiveImportance(parts, weights);
    const share = (code: string) => rows.find((row) => row.code === code)?.covarianceShare as number;
    for (const code of ['Environ', 'Social', 'SusEcFin']) {
      expect(rows.find((row) => row.code === code)?.nominalWeight).toBeCloseTo(1 / 6, 12);
    }
    expect(share('Social')).toBeCloseTo(0.32, 2);
    expect(share('SusEcFin')).toBeCloseTo(0.004, 3);
    expect(rows.reduce((sum, { covarianceShare = 0 }) => sum + covarianceShare, 0)).toBeCloseTo(1, 12);
  });

  test('a part that pulls against the score is named', () => {
    const rows = effectiveImportance({ a: [0, 10, 20], b: [5, 4, 3] }, { a: 1, b: 1 });
    expect(rows.map(({ pullsAgainst }) => pullsAgainst)).toEqual([false, true]);
    expect(rows[1]?.covarianceShare).toBeLessThan(0);
  });

  test('without variation there is no share, and no NaN', () => {
    const rows = effectiveImportance({ a: [1, 1], b: [2, 2] }, { a: 1, b: 1 });
    expect(rows).toEqual([
      { code: 'a', nominalWeight: 0.5, covarianceShare: undefined, squaredCorrelation: undefined, pullsAgainst: false },
      { code: 'b', nominalWeight: 0.5, covarianceShare: undefined, squaredCorrelation: undefined, pullsAgainst: false },
    ]);
    expect(effectiveImportance({ a: [] }, { a: 1 })[0]?.covarianceShare).toBeUndefined();
  });

  test.each([
    ['lists of different length', { a: [1, 2], b: [1] }, { a: 1, b: 1 }],
    ['a missing weight', { a: [1, 2], b: [1, 2] }, { a: 1 }],
    ['only zeros as weights', { a: [1, 2] }, { a: 0 }],
    ['a value that is none', { a: [1, Number.NaN] }, { a: 1 }],
  ])('refuses %s', (_, parts, weights) => {
    expect(() => effectiveImportance(parts as never, weights as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});

describe('dimensionImportance', () => {
  const rules = framework(
    { a: share, b: share },
    group('root', [group('A', [child('a')], { weight: 3 }), group('B', [child('b')], { weight: 1 })], {
      missing: renormalise,
    }),
  );
  test('uses complete cards only, and says how many were left out', () => {
    const cards = [
      scoreValues({ a: 0, b: 0.5 }, rules),
      scoreValues({ a: 1, b: 0.5 }, rules),
      scoreValues({ a: 0.5, b: 0.5 }, rules),
      scoreValues({ a: 1 }, rules),
    ];
    const { used, left, dimensions } = dimensionImportance(cards);
    expect([used, left]).toEqual([3, 1]);
    expect(
      dimensions.map(({ code, nominalWeight, covarianceShare }) => [code, nominalWeight, covarianceShare]),
    ).toEqual([
      ['A', 0.75, 1],
      ['B', 0.25, 0],
    ]);
  });
  test('of nothing is nothing; of different frameworks is refused', () => {
    expect(dimensionImportance([])).toEqual({ used: 0, left: 0, dimensions: [] });
    const other = scoreValues(valuesOf([1]), equalCriteria(1, { id: 'other' }));
    expect(() => dimensionImportance([other, scoreValues({ a: 1, b: 1 }, rules)])).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
