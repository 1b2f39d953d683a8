import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kendallVariance, tieSizes } from '../../src/stats/kendall-variance.js';

/** Every order of the items. */
function* orders(items: readonly number[]): Generator<number[]> {
  if (items.length < 2) yield [...items];
  for (const [i, item] of items.entries()) {
    if (items.length < 2) return;
    for (const rest of orders([...items.slice(0, i), ...items.slice(i + 1)])) yield [item, ...rest];
  }
}

const kendallS = (times: readonly number[], values: readonly number[]) =>
  times.reduce(
    (sum, time, i) =>
      sum +
      times
        .slice(0, i)
        .reduce((all, other, j) => all + Math.sign(time - other) * Math.sign((values[i] ?? 0) - (values[j] ?? 0)), 0),
    0,
  );

it('is the variance of S over all orders of the values, with ties on both sides', () => {
  const series = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
    minLength: 3,
    maxLength: 6,
  });
  fc.assert(
    fc.property(series, (pairs) => {
      const [times, values] = [pairs.map(([time]) => time), pairs.map(([, value]) => value)];
      const all = [...orders(values)].map((order) => kendallS(times, order));
      const variance = all.reduce((sum, s) => sum + s * s, 0) / all.length;
      expect(kendallVariance(pairs.length, tieSizes(values), tieSizes(times))).toBeCloseTo(variance, 9);
    }),
    { numRuns: 60 },
  );
});

it('counts groups of equal numbers, not numbers that stand alone', () => {
  expect(tieSizes([1, 2, 1, 3, 3, 3, 4])).toEqual([2, 3]);
  expect(tieSizes([])).toEqual([]);
});
