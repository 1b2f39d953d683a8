import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fProbability, fQuantile } from '../../src/stats/f-distribution.js';
import { type IccForm, intraclassCorrelation } from '../../src/stats/intraclass-correlation.js';

describe("Fisher's F", () => {
  // SciPy 1.17: scipy.stats.f.ppf and cdf.
  test.each([
    [0.975, 5, 15, 3.5764153492790607],
    [0.95, 1, 4, 7.708647422176786],
    [0.99, 3.7, 22.1, 4.434631453780369],
    [0.05, 10, 2, 0.24373473673655163],
    [0.5, 200, 300, 0.9988876528421805],
    [0.999, 1, 1, 405284.0679028482],
    [0.975, 399, 800, 1.1824939800834893],
  ])('quantile %d of F(%d, %d)', (probability, above, below, expected) => {
    expect(fQuantile(probability, above, below) / expected).toBeCloseTo(1, 10);
  });

  test.each([
    [1.5, 5, 18, 0.7609856372561955],
    [11.03, 5, 15, 0.9998656221479509],
    [0.01, 2, 7, 0.009936049463670403],
    [3, 500, 1000, 1],
    [0.9, 2.5, 0.7, 0.34225249994219387],
  ])('probability below %d of F(%d, %d)', (f, above, below, expected) => {
    expect(fProbability(f, above, below)).toBeCloseTo(expected, 12);
  });

  test('law: the quantile undoes the probability, and F turned round is 1 / F', () => {
    const degrees = fc.double({ min: 0.8, max: 300, noNaN: true });
    const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(probability, degrees, degrees, (p, a, b) => {
        expect(fProbability(fQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
        expect(fQuantile(p, a, b) * fQuantile(1 - p, b, a)).toBeCloseTo(1, 6);
      }),
      { numRuns: 60 },
    );
  });
});

const turned = (rows: readonly (readonly (number | null)[])[]) =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]));
const shroutFleiss = turned([
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]);

function figures(ratings: readonly (readonly (number | null | undefined)[])[], form: IccForm) {
  const found = intraclassCorrelation(ratings, { form });
  if (found.status !== 'estimated') throw new Error(found.reason);
  return found;
}

describe('intraclassCorrelation', () => {
  // Shrout & Fleiss 1979, table 4; intervals and F as the R package psych gives them for the same data.
  test.each([
    ['one-way', 0.17, 0.44, [-0.133, 0.72], [-0.884, 0.91], 1.79],
    ['two-way-agreement', 0.29, 0.62, [0.019, 0.76], [0.071, 0.93], 11.03],
    ['two-way-consistency', 0.71, 0.91, [0.342, 0.95], [0.676, 0.99], 11.03],
  ] as const)('Shrout & Fleiss 1979: %s', (form, single, ofMean, around, aroundMean, f) => {
    const found = figures(shroutFleiss, form);
    expect(found.single.value).toBeCloseTo(single, 2);
    expect(found.ofMean.value).toBeCloseTo(ofMean, 2);
    expect(found.single.interval?.lower).toBeCloseTo(around[0], 3);
    expect(found.single.interval?.upper).toBeCloseTo(around[1], 2);
    expect(found.ofMean.interval?.lower).toBeCloseTo(aroundMean[0], 3);
    expect(found.ofMean.interval?.upper).toBeCloseTo(aroundMean[1], 2);
    expect(found.f).toBeCloseTo(f, 2);
    expect(found).toMatchObject({ units: 6, unitsLeft: 0, balanced: true, ratersPerUnit: 4 });
  });

  test('three raters with gaps, against mean squares by least squares (NumPy)', () => {
    const gaps = turned([
      [4, 4, null],
      [1, 2, 1],
      [2, null, 3],
      [3, 4, 4],
      [2, 1, null],
      [3, 3, 4],
      [null, 1, 1],
      [4, 3, 4],
    ]);
    const found = figures(gaps, 'one-way');
    expect(found.single.value).toBeCloseTo(0.808139534883721, 12);
    expect(found.ofMean.value).toBeCloseTo(0.9128170289855073, 12);
    expect(found.ratersPerUnit).toBeCloseTo(2.4857142857142853, 12);
    expect(found.balanced).toBe(false);
    // The two-way forms take only the units that every rater rated.
    expect(figures(gaps, 'two-way-consistency')).toMatchObject({ units: 4, unitsLeft: 4 });
  });

  const level = fc.integer({ min: 1, max: 4 });
  const table = fc.array(fc.tuple(level, level, level), { minLength: 4, maxLength: 12 });
  const forms: readonly IccForm[] = ['one-way', 'two-way-agreement', 'two-way-consistency'];

  test('law: order and shift of the scale change nothing, and the mean is as reliable as Spearman and Brown say', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...forms), fc.integer({ min: -5, max: 5 }), (rows, form, shift) => {
        const found = intraclassCorrelation(turned(rows), { form });
        const other = intraclassCorrelation(
          turned([...rows].reverse().map((row) => [...row].reverse().map((x) => x + shift))),
          { form },
        );
        expect(other.status).toBe(found.status);
        if (found.status !== 'estimated' || other.status !== 'estimated') return;
        expect(other.single.value).toBeCloseTo(found.single.value, 9);
        expect(found.single.value).toBeLessThanOrEqual(1);
        const { value, interval } = found.single;
        // Near the lower end of the scale the formula divides by nearly nothing.
        if (value > -0.3) expect(found.ofMean.value).toBeCloseTo((3 * value) / (1 + 2 * value), 6);
        if (interval !== undefined && form !== 'two-way-agreement') {
          expect(interval.lower).toBeLessThanOrEqual(value);
          expect(interval.upper).toBeGreaterThanOrEqual(value);
        }
      }),
    );
  });

  test('law: a more severe rater lowers agreement and leaves consistency as it is', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const severe = rows.map(([a, b, c]) => [a - 2, b, c]);
        const before = intraclassCorrelation(turned(rows), { form: 'two-way-consistency' });
        const after = intraclassCorrelation(turned(severe), { form: 'two-way-consistency' });
        if (before.status !== 'estimated' || after.status !== 'estimated') return;
        expect(after.single.value).toBeCloseTo(before.single.value, 9);
      }),
    );
    const rows = [
      [4, 4, 4],
      [2, 2, 3],
      [3, 3, 3],
      [1, 2, 1],
    ] as const;
    const severe = rows.map(([a, b, c]) => [a - 2, b, c]);
    expect(figures(turned(severe), 'two-way-agreement').single.value).toBeLessThan(
      figures(turned(rows), 'two-way-agreement').single.value,
    );
  });

  test('says why there is no coefficient', () => {
    const reason = (ratings: readonly (readonly (number | null)[])[], form: IccForm = 'one-way') =>
      intraclassCorrelation(ratings, { form });
    expect(reason([[1, 2, 3]])).toMatchObject({ reason: 'too-few-raters' });
    expect(
      reason([
        [1, null],
        [null, 2],
      ]),
    ).toMatchObject({ reason: 'too-few-raters' });
    expect(
      reason([
        [1, null],
        [2, 3],
      ]),
    ).toMatchObject({ reason: 'too-few-units' });
    expect(
      reason([
        [2, 2],
        [2, 2],
      ]),
    ).toMatchObject({ reason: 'no-variation' });
    expect(
      reason([
        [1, 3],
        [3, 1],
      ]),
    ).toMatchObject({ reason: 'no-variation' });
    expect(
      figures(
        [
          [1, 2, 4],
          [1, 2, 4],
        ],
        'one-way',
      ).single,
    ).toEqual({ value: 1 });
  });
});
