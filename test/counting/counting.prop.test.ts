import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDeprivations } from '../../src/counting/count-deprivations.js';
import { countingChange } from '../../src/counting/counting-change.js';
import { countingRobustness, cutOffScenarios } from '../../src/counting/counting-robustness.js';
import { decomposeCounting } from '../../src/counting/decompose-counting.js';
import { integerWeights, type WeightTree } from '../../src/counting/integer-weights.js';
import { rankAgreement } from '../../src/counting/rank-agreement.js';
import type { Ratio } from '../../src/kernel/ratio.js';

type Cell = 0 | 1 | undefined;

const fraction = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));

const data = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.integer({ min: 0, max: 25 }).chain((units) =>
    fc.record({
      rows: fc.array(
        fc.array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom<Cell>(0, 1) }, fc.constant(undefined)), {
          minLength: width,
          maxLength: width,
        }),
        { minLength: units, maxLength: units },
      ),
      weights: fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: width, maxLength: width })
        .filter((weights) => weights.some((weight) => weight > 0)),
      unitWeights: fc.array(fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined, freq: 10 }), {
        minLength: units,
        maxLength: units,
      }),
      labels: fc.array(fc.constantFrom('62.01', '62.02', '62.71', undefined), { minLength: units, maxLength: units }),
    }),
  ),
);

/** Σ over the censored matrix with BigInt fractions, straight from the definitions and cell by cell. */
function oracle(
  { rows, weights, unitWeights }: { rows: Cell[][]; weights: number[]; unitWeights: (number | undefined)[] },
  isPoor: (deprived: bigint, total: bigint) => boolean,
) {
  const total = BigInt(weights.reduce((a, b) => a + b, 0));
  const people = rows.flatMap((row, u) =>
    row.includes(undefined) || unitWeights[u] === undefined ? [] : [{ row, times: BigInt(unitWeights[u]) }],
  );
  const score = (row: Cell[]) => row.reduce((sum, c, j) => (c === 1 ? sum + BigInt(weights[j] as number) : sum), 0n);
  const poor = people.filter(({ row }) => isPoor(score(row), total));
  const count = (some: typeof people) => some.reduce((sum, { times }) => sum + times, 0n);
  const censored = weights.map((_, j) => count(poor.filter(({ row }) => row[j] === 1)));
  return {
    n: people.length,
    h: [count(poor), count(people)],
    // By columns here, by rows in the code.
    m0: [censored.reduce((sum, c, j) => sum + c * BigInt(weights[j] as number), 0n), count(people) * total],
    uncensored: weights.map((_, j) => count(people.filter(({ row }) => row[j] === 1))),
    censored,
  };
}

const isRatio = ({ numerator, denominator }: Ratio, expected: readonly (bigint | undefined)[]) => {
  expect([BigInt(numerator), BigInt(denominator)]).toEqual(expected);
};

describe('counting beside an exact recomputation', () => {
  it('agrees under both readings of the line', () => {
    fc.assert(
      fc.property(data, fraction, fc.boolean(), (given, cut, asCutOff) => {
        const [num, den] = [BigInt(cut.numerator), BigInt(cut.denominator)];
        const expected = oracle(given, (deprived, total) =>
          asCutOff ? deprived * den >= num * total : (total - deprived) * den < num * total,
        );
        const index = countDeprivations(given, asCutOff ? { cutOff: cut } : { empoweredFrom: cut });
        expect(index.units).toBe(expected.n);
        expect(index.units + index.excluded.length).toBe(given.rows.length);
        isRatio(index.headcountRatio, expected.h);
        isRatio(index.adjustedHeadcountRatio, expected.m0);
        index.indicators.forEach((indicator, j) => {
          isRatio(indicator.uncensoredHeadcountRatio, [expected.uncensored[j], expected.h[1]]);
          isRatio(indicator.censoredHeadcountRatio, [expected.censored[j], expected.h[1]]);
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('laws of counting', () => {
  it('M0 is H × A, and contributions add up', () => {
    fc.assert(
      fc.property(data, fraction, (given, cutOff) => {
        const { headcountRatio, intensity, adjustedHeadcountRatio, indicators } = countDeprivations(given, { cutOff });
        const parts = indicators.reduce((sum, { absoluteContribution }) => sum + absoluteContribution.numerator, 0);
        expect(parts).toBe(adjustedHeadcountRatio.numerator);
        if (intensity.value === undefined) {
          expect(adjustedHeadcountRatio.numerator).toBe(0);
          return;
        }
        expect((headcountRatio.value as number) * intensity.value).toBeCloseTo(adjustedHeadcountRatio.value ?? -1, 12);
        expect(indicators.reduce((sum, { contribution }) => sum + (contribution.value as number), 0)).toBeCloseTo(
          1,
          12,
        );
        expect(intensity.value).toBeGreaterThanOrEqual(cutOff.numerator / cutOff.denominator - 1e-12);
      }),
    );
  });

  it('decomposes exactly by any label, and each group is what counting it alone gives', () => {
    fc.assert(
      fc.property(data, fraction, (given, empoweredFrom) => {
        const identification = { empoweredFrom };
        const { overall, groups } = decomposeCounting(given, given.labels, identification);
        const { excluded, ...whole } = countDeprivations(given, identification);
        expect(overall).toEqual({ ...whole, excluded });
        const sum = (of: (group: (typeof groups)[number]) => number) => groups.reduce((so, g) => so + of(g), 0);
        expect(sum(({ index }) => index.adjustedHeadcountRatio.numerator)).toBe(
          overall.adjustedHeadcountRatio.numerator,
        );
        expect(sum(({ index }) => index.headcountRatio.numerator)).toBe(overall.headcountRatio.numerator);
        expect(sum(({ index }) => index.unitWeight)).toBe(overall.unitWeight);
        expect(sum(({ index }) => index.excluded.length)).toBe(excluded.length);
        for (const { label, index } of groups) {
          const own = (_: unknown, u: number) => given.labels[u] === label;
          const alone = countDeprivations(
            { ...given, rows: given.rows.filter(own), unitWeights: given.unitWeights.filter(own) },
            identification,
          );
          expect({ ...index, excluded: [] }).toEqual({ ...alone, excluded: [] });
        }
      }),
    );
  });

  it('a higher cut-off never finds more poor, and more deprivation never fewer', () => {
    fc.assert(
      fc.property(data, fraction, fraction, fc.nat(), (given, a, b, at) => {
        const [low, high] = a.numerator * b.denominator <= b.numerator * a.denominator ? [a, b] : [b, a];
        const poorAt = (cutOff: typeof a) => countDeprivations(given, { cutOff }).poorUnits;
        expect(poorAt(high)).toBeLessThanOrEqual(poorAt(low));
        if (given.rows.length === 0) return;
        const worse = given.rows.map((row, u) =>
          u === at % given.rows.length ? row.map((c) => (c === 0 ? 1 : c)) : row,
        );
        const value = (rows: Cell[][]) => countDeprivations({ ...given, rows }, { cutOff: a }).adjustedHeadcountRatio;
        expect(value(worse).numerator).toBeGreaterThanOrEqual(value(given.rows).numerator);
      }),
    );
  });

  it('change splits into incidence and intensity that add up, and turns round with time', () => {
    const bits = fc.constantFrom<Cell>(0, 1);
    const people = fc.array(fc.tuple(bits, bits, bits), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(people, people, fraction, (first, second, cutOff) => {
        const count = (rows: readonly Cell[][]) => countDeprivations({ rows, weights: [1, 2, 4] }, { cutOff });
        const asked = { acceptDifferentUnits: true };
        const change = countingChange(count(first), count(second), asked);
        const { incidence, intensity } = change.split;
        const absolute = change.adjustedHeadcountRatio.absolute as number;
        expect(incidence + intensity).toBeCloseTo(absolute, 14);
        const back = countingChange(count(second), count(first), asked).split;
        expect(back.incidence + incidence).toBeCloseTo(0, 15);
        expect(back.intensity + intensity).toBeCloseTo(0, 15);
        const parts = change.indicators.reduce((sum, i) => sum + (i.absoluteContribution.absolute as number), 0);
        expect(parts).toBeCloseTo(absolute, 12);
      }),
    );
  });

  it('robustness counts the same units in every run', () => {
    fc.assert(
      fc.property(data, (given) => {
        const runs = countingRobustness(given, cutOffScenarios(), given.labels);
        for (const { index, sameIdentification, ranking } of runs) {
          expect(index.units).toBe(runs[0]?.index.units);
          expect(sameIdentification.denominator).toBe(index.units);
          if (ranking?.tauB !== undefined) expect(Math.abs(ranking.tauB)).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(runs[0]?.sameIdentification.numerator).toBe(runs[0]?.index.units);
        const preserved = runs[0]?.ranking?.preserved;
        expect(preserved?.denominator).toBeDefined();
        expect(preserved?.numerator).toBe(preserved?.denominator);
      }),
    );
  });
});

describe('nested weights', () => {
  const tree = fc.letrec<{ leaf: WeightTree; group: WeightTree; node: WeightTree }>((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('group')),
    leaf: fc.record({ weight: fc.integer({ min: 0, max: 7 }) }),
    group: fc.record({
      weight: fc.integer({ min: 0, max: 7 }),
      children: fc
        .array(tie('node'), { minLength: 1, maxLength: 4 })
        .filter((children) => children.some(({ weight }) => weight > 0)),
    }),
  })).group;

  it('keep every share exactly, in the smallest whole numbers', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const shares: [bigint, bigint][] = [];
        const walk = ({ children = [] }: WeightTree, num: bigint, den: bigint) => {
          const total = BigInt(children.reduce((sum, { weight }) => sum + weight, 0));
          for (const child of children) walk(child, num * BigInt(child.weight), den * total);
          if (children.length === 0) shares.push([num, den]);
        };
        walk(root, 1n, 1n);
        const weights = integerWeights(root);
        const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
        shares.forEach(([num, den], i) => {
          expect(BigInt(weights[i] as number) * den).toBe(num * total);
        });
        const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
        expect(weights.reduce(divisor, 0)).toBe(1);
      }),
    );
  });
});

describe('rank agreement', () => {
  it("is Kendall's tau-b: a worked example with ties", () => {
    // Pairs: 10. Concordant 6, discordant 1, one tie in the first list, two in the second, none in both.
    const first = [1, 2, 2, 4, 5];
    const second = [1, 3, 2, 2, 3];
    const { tauB, preserved } = rankAgreement(first, second);
    expect(preserved).toEqual({ numerator: 6, denominator: 9, value: 6 / 9 });
    expect(tauB).toBeCloseTo((6 - 1) / Math.sqrt(9 * 8), 14);
  });

  it('is 1 for any increasing change, −1 for the reverse, and not there when all are tied', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 12 }), (list) => {
        expect(
          rankAgreement(
            list,
            list.map((x) => x ** 3),
          ).tauB,
        ).toBeCloseTo(1, 12);
        expect(
          rankAgreement(
            list,
            list.map((x) => -x),
          ).tauB,
        ).toBeCloseTo(-1, 12);
        expect(
          rankAgreement(
            list,
            list.map(() => 1),
          ).tauB,
        ).toBeUndefined();
      }),
    );
  });
});
