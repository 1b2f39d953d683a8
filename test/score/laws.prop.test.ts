import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AggregationMethod } from '../../src/model/scorecard.js';
import { aggregateOf, aggregatorLaws } from '../../src/score/aggregate/aggregators.js';
import { arithmeticMean } from '../../src/score/aggregate/arithmetic-mean.js';
import { geometricMean } from '../../src/score/aggregate/geometric-mean.js';
import { recompose } from '../../src/score/aggregate/recompose.js';
import type { Aggregation, Framework, FrameworkGroup } from '../../src/score/framework.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { child, framework, group, renormalise, requireAll, share, twoThirds } from './support/frameworks.js';

/* The laws each aggregator claims in `aggregatorLaws`, and the laws of a whole card. */

const value = fc
  .double({ min: 0, max: 100, noNaN: true, noDefaultInfinity: true })
  .map((x) => Math.round(x * 1000) / 1000);
const weight = fc.integer({ min: 0, max: 12 });
const children = fc
  .array(fc.tuple(value, weight), { minLength: 1, maxLength: 9 })
  .filter((list) => list.some(([, w]) => w > 0));

const ways: Readonly<Record<AggregationMethod, readonly Aggregation[]>> = {
  arithmetic: [{ method: 'arithmetic' }],
  geometric: [{ method: 'geometric', zero: 'limit' }],
  harmonic: [{ method: 'harmonic', zero: 'limit' }],
  power: [-3, -0.5, 0.5, 3].map((exponent) => ({ method: 'power', exponent, zero: 'limit' })),
  'weakest-link': [{ method: 'weakest-link' }],
};
const all = Object.entries(ways).flatMap(([method, list]) =>
  list.map((way) => ({ method: method as AggregationMethod, way, title: JSON.stringify(way) })),
);

function take(way: Aggregation, list: readonly (readonly [number, number])[]): number {
  return aggregateOf(
    way,
    list.flatMap(([x, w]) => (w > 0 ? [{ value: x, weight: w }] : [])),
  );
}

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

type Law = Exclude<keyof (typeof aggregatorLaws)[AggregationMethod], 'decomposition'>;

const scaled = (
  list: readonly (readonly [number, number])[],
  of: (x: number, w: number) => readonly [number, number],
) => list.map(([x, w]) => of(x, w));

/** What each law says of a mean, as a property. */
const lawOf: { readonly [Name in Law]: (way: Aggregation) => fc.IProperty<unknown> } = {
  withinRange: (way) =>
    fc.property(children, (list) => {
      const counted = list.filter(([, w]) => w > 0).map(([x]) => x);
      const result = take(way, list);
      return result >= Math.min(...counted) && result <= Math.max(...counted);
    }),
  monotone: (way) =>
    fc.property(children, fc.nat(), value, (list, at, rise) => {
      const raised = list.map(([x, w], i) => [i === at % list.length ? x + rise : x, w] as const);
      return take(way, raised) >= take(way, list) - 1e-9;
    }),
  strictlyMonotone: (way) =>
    fc.property(children, fc.nat(), (list, at) => {
      const which = at % list.length;
      fc.pre((list[which]?.[1] ?? 0) > 0);
      const raised = list.map(([x, w], i) => [i === which ? x + 1 : x, w] as const);
      return take(way, raised) > take(way, list);
    }),
  weightsScaleFree: (way) =>
    fc.property(children, fc.integer({ min: 1, max: 1000 }), (list, factor) =>
      close(
        take(
          way,
          scaled(list, (x, w) => [x, w * factor]),
        ),
        take(way, list),
      ),
    ),
  scaleFree: (way) =>
    fc.property(children, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, factor) =>
      close(
        take(
          way,
          scaled(list, (x, w) => [x * factor, w]),
        ),
        factor * take(way, list),
      ),
    ),
  shiftFree: (way) =>
    fc.property(children, value, (list, by) =>
      close(
        take(
          way,
          scaled(list, (x, w) => [x + by, w]),
        ),
        take(way, list) + by,
      ),
    ),
};
const lawNames = Object.keys(lawOf) as Law[];

describe.each(Object.keys(ways) as AggregationMethod[])('what is claimed of %s', (method) => {
  // A claim that is taken back is one that fails here: no law is left untested because the table does not state it.
  test.each(lawNames)('%s holds where it is claimed, and has a counterexample where it is not', (law) => {
    if (aggregatorLaws[method][law]) for (const way of ways[method]) fc.assert(lawOf[law](way));
    else {
      const runs = ways[method].map((way) => fc.check(lawOf[law](way), { numRuns: 5000 }));
      expect(runs.some(({ failed }) => failed)).toBe(true);
    }
  });
});

describe.each(all)('$title', ({ way }) => {
  test('does not see the order of its children', () => {
    fc.assert(
      fc.property(children, (list) => {
        expect(close(take(way, [...list].reverse()), take(way, list))).toBe(true);
      }),
    );
  });
});

test('the geometric mean is never above the arithmetic one', () => {
  fc.assert(
    fc.property(children, (list) => {
      const [values, weights] = [list.map(([x]) => x), list.map(([, w]) => w)];
      const [low, high] = [geometricMean(values, { weights }), arithmeticMean(values, { weights })] as [number, number];
      expect(low).toBeLessThanOrEqual(high * (1 + 1e-12));
    }),
  );
});

/** A framework of two levels, one way of aggregating for each, and values of which some are missing. */
const cases = fc.record({
  top: fc.constantFrom(...all.map(({ way }) => way)),
  below: fc.constantFrom(...all.map(({ way }) => way)),
  missing: fc.constantFrom(requireAll, twoThirds, renormalise),
  groups: fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 5 }),
      criteria: fc.array(
        fc.record({
          weight: fc.integer({ min: 0, max: 5 }),
          value: fc.option(fc.double({ min: -0.2, max: 1.3, noNaN: true }), { nil: undefined, freq: 6 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function build({ top, below, missing, groups }: Case): {
  rules: Framework;
  values: Record<string, number | undefined>;
} {
  const values: Record<string, number | undefined> = {};
  const trees = groups.map(({ weight: groupWeight, criteria }, g): FrameworkGroup => {
    const list = criteria.map((criterion, c) => {
      values[`g${g}c${c}`] = criterion.value;
      return child(`g${g}c${c}`, criterion.weight);
    });
    const [first, ...rest] = list as [ReturnType<typeof child>, ...ReturnType<typeof child>[]];
    // Not all weights may be 0.
    const sound = list.every(({ weight: w }) => w === 0) ? [{ ...first, weight: 1 }, ...rest] : list;
    return group(`g${g}`, sound, { weight: groupWeight, aggregation: below, missing });
  });
  const criteria = Object.fromEntries(Object.keys(values).map((code) => [code, share]));
  return { rules: framework(criteria, group('root', trees, { aggregation: top, missing })), values };
}

function score(rules: Framework, values: Readonly<Record<string, number | undefined>>) {
  const measurements = Object.fromEntries(
    Object.entries(values).flatMap(([code, raw]) =>
      raw === undefined ? [] : [[code, { status: 'measured', value: raw, n: 1 } as const]],
    ),
  );
  return scoreKim({ measurements }, rules);
}

describe('a card', () => {
  test('recomposes at every group: the explanation is complete', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { rules, values } = build(given);
        const card = score(rules, values);
        for (const scored of card.groups) {
          if (scored.score === undefined || scored.decomposition === undefined) continue;
          const own = [...card.groups, ...card.criteria].filter(({ parent }) => parent === scored.code);
          const counted = own.filter(({ shareInGroup }) => shareInGroup > 0);
          expect(counted.reduce((sum, { shareInGroup }) => sum + shareInGroup, 0)).toBeCloseTo(1, 9);
          const { decomposition } = scored;
          if (decomposition.kind === 'binding') {
            for (const code of decomposition.children) {
              const binding = own.find((one) => one.code === code);
              expect(
                binding !== undefined && 'normalised' in binding
                  ? binding.normalised
                  : (binding as { score?: number }).score,
              ).toBe(scored.score);
            }
            expect(decomposition.children.length).toBeGreaterThan(0);
          } else {
            const parts = counted.map(({ part }) => part as number);
            expect(close(recompose(decomposition, parts) as number, scored.score)).toBe(true);
          }
        }
      }),
    );
  });

  test('points add up to the score wherever there are points', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { rules, values } = build({ ...given, top: { method: 'arithmetic' }, below: { method: 'arithmetic' } });
        const card = score(rules, values);
        if (card.score === undefined) return;
        const sum = card.criteria.reduce((total, { points = 0 }) => total + points, 0);
        expect(close(sum, card.score)).toBe(true);
        expect(card.criteria.reduce((total, { effectiveWeight }) => total + effectiveWeight, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('holds no NaN and no infinity, and every score is in range', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { rules, values } = build(given);
        const card = score(rules, values);
        const check = (found: unknown): void => {
          if (typeof found === 'number') expect(Number.isFinite(found)).toBe(true);
          else if (typeof found === 'object' && found !== null) Object.values(found).forEach(check);
        };
        check(card);
        for (const { score: result } of card.groups) {
          if (result === undefined) continue;
          expect(result).toBeGreaterThanOrEqual(0);
          expect(result).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('never falls when a measured value rises', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (given, at, rise) => {
        const { rules, values } = build(given);
        const known = Object.keys(values).filter((code) => values[code] !== undefined);
        fc.pre(known.length > 0);
        const code = known[at % known.length] as string;
        const before = score(rules, values).score;
        const after = score(rules, { ...values, [code]: (values[code] as number) + rise }).score;
        if (before === undefined) expect(after).toBeUndefined();
        else expect(after as number).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  test('is not changed by criteria of weight 0, measured or not', () => {
    fc.assert(
      fc.property(cases, fc.option(fc.double({ min: 0, max: 1, noNaN: true })), (given, extra) => {
        const { rules, values } = build(given);
        const widened: Framework = {
          ...rules,
          criteria: { ...rules.criteria, idle: share },
          root: {
            ...rules.root,
            children: rules.root.children.map((one, i) =>
              i === 0 && 'children' in one ? { ...one, children: [...one.children, child('idle', 0)] } : one,
            ),
          },
        };
        const [before, after] = [score(rules, values), score(widened, { ...values, idle: extra ?? undefined })];
        expect(after.score).toBe(before.score);
        expect(after.geometricReading).toBe(before.geometricReading);
      }),
    );
  });

  test('does not depend on the order in which measurements are given', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { rules, values } = build(given);
        const reversed = Object.fromEntries(Object.entries(values).reverse());
        expect(score(rules, reversed)).toEqual(score(rules, values));
      }),
    );
  });
});
