import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../src/kernel/random.js';
import { drawReplicate, ownDraw, replicateSeed } from '../../src/uncertainty/draw.js';
import { placesOf, rankInterval } from '../../src/uncertainty/rank-intervals.js';
import { resolveVariation } from '../../src/uncertainty/resolve-plan.js';
import { equalCriteria } from '../score/support/frameworks.js';

/* Places, intervals of places, and what one replicate draws, held to plain counting. */

describe('places', () => {
  test('one more than how many are higher; none without a score', () => {
    const score = fc.option(fc.integer({ min: 0, max: 5 }), { nil: Number.NaN, freq: 5 });
    fc.assert(
      fc.property(fc.array(score, { maxLength: 12 }), (list) => {
        const places = new Uint32Array(list.length);
        placesOf(Float64Array.from(list), places);
        expect([...places]).toEqual(
          list.map((own) => (Number.isNaN(own) ? 0 : 1 + list.filter((other) => other > own).length)),
        );
      }),
    );
  });

  test('from the outer of two whole places, over those replicates that have one', () => {
    const places = Uint32Array.from([0, 9, 3, 5, 1, 7]);
    expect(rankInterval(places, 4, 0.5, 5)).toEqual({ own: 4, lower: 3, median: 5, upper: 7, amongFirst: 3 / 5 });
    expect(rankInterval(places, 0, 0.9, undefined)).toEqual({ lower: 1, median: 5, upper: 9 });
    expect(rankInterval(Uint32Array.from([4, 2]), 2, 0.5, 2)).toEqual({
      own: 2,
      lower: 2,
      median: 2,
      upper: 4,
      amongFirst: 0.5,
    });
    expect(rankInterval(Uint32Array.from([0, 0]), 1, 0.9, 3)).toBeUndefined();
    expect(rankInterval(Uint32Array.from([1]), 1, 0.9, 1)).toMatchObject({ lower: 1, upper: 1, amongFirst: 1 });
  });
});

describe('a replicate', () => {
  const three = equalCriteria(3);
  const resolved = (vary: Parameters<typeof resolveVariation>[1]) => resolveVariation(three, vary, 'test');

  test('has a seed of its own, one after the other', () => {
    const first = replicateSeed(7, 0);
    expect([1, 2, 5].map((index) => (replicateSeed(7, index) - first) | 0)).toEqual([1, 2, 5]);
    expect(replicateSeed(8, 0)).not.toBe(first);
    expect(Number.isInteger(first)).toBe(true);
  });

  test('of nothing that varies is the framework itself', () => {
    const variation = resolved({});
    expect(drawReplicate(variation, 1, 0)).toEqual(ownDraw(variation));
    expect(ownDraw(variation)).toMatchObject({ normalisation: 0, aggregation: 0, policy: 0, left: [] });
  });

  test('leaves out as many different criteria as asked, each as often as the others', () => {
    const variation = resolved({ leaveOut: { count: 2 } });
    const seen = new Map<string, number>();
    for (let index = 0; index < 600; index++) {
      const codes = drawReplicate(variation, 3, index).left.map(({ code }) => code);
      expect(new Set(codes).size).toBe(2);
      for (const code of codes) seen.set(code, (seen.get(code) ?? 0) + 1);
    }
    // 400 of 600 each; further away than 60 is once in millions of seeds.
    for (const code of ['c1', 'c2', 'c3']) expect(Math.abs((seen.get(code) ?? 0) - 400)).toBeLessThan(60);
  });

  test('draws nothing for what does not vary: the first number of its generator says what is left out', () => {
    const variation = resolved({ leaveOut: { count: 1 } });
    for (let index = 0; index < 20; index++) {
      const first = Math.floor(createRandom(replicateSeed(3, index))() * 3);
      expect(drawReplicate(variation, 3, index).left.map(({ code }) => code)).toEqual([`c${first + 1}`]);
    }
  });

  test('leaves out only criteria that are named', () => {
    const variation = resolved({ leaveOut: { count: 1, among: ['c1', 'c3'] } });
    const codes = Array.from({ length: 50 }, (_, index) => drawReplicate(variation, 3, index).left[0]?.code);
    expect([...new Set(codes)].sort()).toEqual(['c1', 'c3']);
  });

  test('draws every way of doing it, the framework’s own among them', () => {
    const variation = resolved({
      aggregation: [
        { code: 'geo', every: { method: 'geometric', zero: 'limit' } },
        { code: 'low', every: { method: 'weakest-link' } },
      ],
    });
    const drawn = Array.from({ length: 90 }, (_, index) => drawReplicate(variation, 3, index));
    expect(new Set(drawn.map(({ aggregation }) => aggregation))).toEqual(new Set([0, 1, 2]));
    for (const { aggregation, way } of drawn) {
      expect(way.aggregations[0]?.method).toBe(['arithmetic', 'geometric', 'weakest-link'][aggregation]);
    }
    expect(drawn.every(({ normalisation, policy }) => normalisation === 0 && policy === 0)).toBe(true);
  });

  test('draws weights around the framework’s own, within the spread', () => {
    const within = (spread: number | undefined) => {
      const variation = resolved({ weights: { kind: 'around', ...(spread !== undefined && { spread }) } });
      const own = variation.tree.own.weights;
      const ratios = Array.from({ length: 60 }, (_, index) =>
        [...drawReplicate(variation, 3, index).way.weights].map((weight, i) => weight / (own[i] as number)),
      )
        .flat()
        .filter((ratio) => Number.isFinite(ratio));
      return [Math.min(...ratios), Math.max(...ratios)] as const;
    };
    const [low, high] = within(0.5);
    expect(low).toBeGreaterThanOrEqual(0.5);
    expect(low).toBeLessThan(0.6);
    expect(high).toBeLessThanOrEqual(1.5);
    expect(high).toBeGreaterThan(1.4);
    const [usualLow, usualHigh] = within(undefined);
    expect(usualLow).toBeGreaterThanOrEqual(0.75);
    expect(usualHigh).toBeLessThanOrEqual(1.25);
    expect(usualHigh - usualLow).toBeGreaterThan(0.4);
  });

  test.each([
    ['none', { leaveOut: { count: 0 } }, 'invalid-argument'],
    ['a part of one', { leaveOut: { count: 1.5 } }, 'invalid-argument'],
    ['more than are named', { leaveOut: { count: 2, among: ['c1'] } }, 'invalid-argument'],
    ['one of them twice', { leaveOut: { count: 1, among: ['c1', 'c1'] } }, 'invalid-argument'],
    ['an unknown one', { leaveOut: { count: 1, among: ['c9'] } }, 'unknown-id'],
  ])('refuses to leave out %s', (_, vary, code) => {
    expect(() => resolved(vary)).toThrow(expect.objectContaining({ code }));
  });

  test('takes as many as are named, where others are left', () => {
    expect(resolved({ leaveOut: { count: 2, among: ['c1', 'c2'] } }).leaveOut?.count).toBe(2);
  });
});
