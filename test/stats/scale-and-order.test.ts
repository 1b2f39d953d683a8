import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohenKappa } from '../../src/stats/cohen-kappa.js';
import { correlationMatrix } from '../../src/stats/correlation-matrix.js';
import { covariance } from '../../src/stats/covariance.js';
import { fProbability } from '../../src/stats/f-distribution.js';
import { type IccForm, intraclassCorrelation } from '../../src/stats/intraclass-correlation.js';
import { kappaOfTable } from '../../src/stats/kappa-of-table.js';
import { figures } from './support/figures.js';

/* What does not change when numbers are measured in another unit, and what is taken where only some of it is there. */

const level = fc.integer({ min: 0, max: 9 });
const forms: readonly IccForm[] = ['one-way', 'two-way-agreement', 'two-way-consistency'];

describe('an intraclass correlation', () => {
  test('law: is the same in every unit of measurement, with its intervals', () => {
    const ratings = fc.array(fc.array(level, { minLength: 5, maxLength: 5 }), { minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(ratings, fc.constantFrom(...forms), fc.constantFrom(0.1, 3, 40), (lists, form, factor) => {
        const own = intraclassCorrelation(lists, { form });
        const other = intraclassCorrelation(
          lists.map((list) => list.map((value) => 7 + factor * value)),
          { form },
        );
        expect(other.status).toBe(own.status);
        if (own.status !== 'estimated' || other.status !== 'estimated') return;
        for (const part of ['single', 'ofMean'] as const) {
          expect(other[part].value).toBeCloseTo(own[part].value, 6);
          expect(other[part].interval?.lower ?? 0).toBeCloseTo(own[part].interval?.lower ?? 0, 5);
          expect(other[part].interval?.upper ?? 0).toBeCloseTo(own[part].interval?.upper ?? 0, 5);
        }
      }),
    );
  });

  test('has no value where the means of units differ less than chance would make them, and an end of an interval only where it has one', () => {
    const atPole = [
      [0, 2, 4, 3, 5],
      [7, 6, 4, 2, 1],
      [4, 7, 1, 2, 2],
      [3, 0, 0, 7, 6],
    ];
    expect(intraclassCorrelation(atPole, { form: 'two-way-agreement' })).toMatchObject({ reason: 'no-variation' });
    const lists = fc.array(fc.array(level, { minLength: 5, maxLength: 5 }), { minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(lists, fc.constantFrom(...forms), (ratings, form) => {
        const found = intraclassCorrelation(ratings, { form });
        if (found.status !== 'estimated') return;
        for (const { value, interval } of [found.single, found.ofMean]) {
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
          if (interval !== undefined) expect(interval.lower).toBeLessThanOrEqual(interval.upper);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of raters who differ in severity alone counts that as error, and has no interval', () => {
    const lists = [
      [1, 2, 4],
      [2, 3, 5],
    ];
    // Mean squares: 14/3 between units, 3/2 between raters, nothing left.
    const [between, raters] = [14 / 3, 3 / 2];
    const agreement = figures(intraclassCorrelation(lists, { form: 'two-way-agreement' }));
    expect(agreement.single).toEqual({ value: expect.closeTo(between / (between + (2 * raters) / 3), 12) });
    expect(agreement.ofMean).toEqual({ value: expect.closeTo(between / (between + raters / 3), 12) });
    const consistency = figures(intraclassCorrelation(lists, { form: 'two-way-consistency' }));
    expect([consistency.single, consistency.ofMean]).toEqual([{ value: 1 }, { value: 1 }]);
  });

  test('lacks raters where nobody rated with another, and units where too few were rated by all', () => {
    const reason = (lists: readonly (readonly (number | null)[])[], form: IccForm) => {
      const found = intraclassCorrelation(lists, { form });
      return found.status === 'estimated' ? 'estimated' : found.reason;
    };
    const apart = [
      [1, null],
      [null, 2],
    ];
    const twoOfThree = [
      [1, 2, 3],
      [1, 3, 4],
      [null, null, null],
    ];
    const oneUnit = [
      [1, 3],
      [2, null],
    ];
    for (const form of forms) {
      expect(reason(apart, form)).toBe('too-few-raters');
      expect(reason(oneUnit, form)).toBe('too-few-units');
    }
    expect(reason(twoOfThree, 'two-way-agreement')).toBe('too-few-units');
    expect(reason(twoOfThree, 'two-way-consistency')).toBe('too-few-units');
    expect(reason(twoOfThree, 'one-way')).toBe('estimated');
  });
});

describe("Cohen's kappa", () => {
  test('takes words and numbers side by side, for they only differ', () => {
    expect(figures(cohenKappa(['a', 1, 2], ['a', 1, 'a'])).kappa).toBe(
      figures(cohenKappa(['a', 'b', 'c'], ['a', 'b', 'a'])).kappa,
    );
    const categories = ['tidak tahu', 1, 2] as const;
    const mixed = figures(cohenKappa([1, 2, 2], [1, 2, 'tidak tahu'], { categories, weights: 'linear' }));
    expect(mixed.kappa).toBeCloseTo(figures(cohenKappa([1, 2, 2], [1, 2, 0], { weights: 'linear' })).kappa, 12);
  });

  test('with distances takes numbers without their categories', () => {
    expect(figures(cohenKappa([1, 2, 3, 4], [1, 2, 3, 3], { weights: 'quadratic' })).kappa).toBeCloseTo(0.875, 12);
  });

  test.each([
    ['few', [[0, 1]]],
    [
      'many',
      [
        [0, 1],
        [1, 0],
        [1, 1],
      ],
    ],
  ])('refuses weights of too %s rows', (_, rows) => {
    const table = [
      [1, 2],
      [3, 4],
    ];
    expect(() => kappaOfTable(table, { weights: { disagreement: rows } })).toThrow(/square/);
    expect(() => kappaOfTable(table, { weights: { agreement: rows.map((row) => row.map((x) => 1 - x)) } })).toThrow(
      /square/,
    );
  });
});

describe('what goes with what', () => {
  const bent = [
    [1, 2, 3, 4, 50],
    [1, 2, 3, 4, 5],
  ];

  test('is measured by the values, or by their places where this is asked for', () => {
    const coefficient = (options?: Parameters<typeof correlationMatrix>[1]) =>
      correlationMatrix(bent, options)[0]?.[1]?.coefficient ?? 0;
    expect(coefficient()).toBeLessThan(0.8);
    expect(coefficient({ method: 'pearson' })).toBe(coefficient());
    expect(coefficient({ method: 'spearman' })).toBeCloseTo(1, 12);
  });

  test.each([null, undefined])('leaves out a member who lacks a value (%s) in either list', (gap) => {
    const [first, second] = [
      [gap, 2, 3, 5, 9],
      [1, 2, 4, 3, gap],
    ];
    const [cell] = correlationMatrix([first, second]).map((row) => row[1]);
    expect(cell).toEqual(correlationMatrix([first.slice(1, 4) as number[], second.slice(1, 4) as number[]])[0]?.[1]);
    expect(cell?.n).toBe(3);
  });

  test('a covariance asks for two pairs of a sample and one of a population', () => {
    expect([covariance([], []), covariance([1], [2]), covariance([1, 3], [2, 6])]).toEqual([undefined, undefined, 4]);
    expect(covariance([1], [2], { of: 'population' })).toBe(0);
  });
});

test("Fisher's F with hardly a degree of freedom lies at one of its ends", () => {
  // With a degree that goes to nothing, half of everything lies near 0 and half without end, where both are alike.
  expect(fProbability(1, 1e-9, 1e-9)).toBeCloseTo(0.5, 8);
  expect(fProbability(1e-300, 1e-9, 1e-9)).toBeGreaterThan(0.49);
});
