import { describe, expect, it } from 'vitest';
import { countDeprivations } from '../../src/counting/count-deprivations.js';
import { deprivationsBelow } from '../../src/counting/deprivations-below.js';
import { integerWeights } from '../../src/counting/integer-weights.js';
import { alkireFoster2011, undpMpi, weai2013 } from '../vectors/alkire-foster.js';

describe('Alkire and Foster 2011', () => {
  const { achievements, cutOffs, deprivations, k, published } = alkireFoster2011;
  const rows = deprivationsBelow(achievements, cutOffs);

  it('reads the deprivations from the achievements', () => {
    expect(rows).toEqual(deprivations);
  });

  it('gives H, A and M0 exactly', () => {
    const index = countDeprivations({ rows }, { cutOff: k });
    expect(index.headcountRatio.value).toBe(published.h);
    expect(index.intensity.value).toBe(published.a);
    expect(index.adjustedHeadcountRatio).toEqual({ numerator: 6, denominator: 16, value: published.m0 });
    expect(index.unitsOnCutOff).toBe(1);
  });

  it('counts only the deprivations of the poor in the censored headcounts', () => {
    const { indicators } = countDeprivations({ rows }, { cutOff: k });
    expect(indicators.map(({ uncensoredHeadcountRatio: { numerator } }) => numerator)).toEqual([1, 3, 1, 2]);
    expect(indicators.map(({ censoredHeadcountRatio: { numerator } }) => numerator)).toEqual([1, 2, 1, 2]);
  });
});

describe('the MPI of the UNDP technical note', () => {
  const { dimensions, deprivations, householdSizes, k, published } = undpMpi;
  const codes = Object.values(dimensions).flat();
  const dimensionOf = Object.entries(dimensions).flatMap(([code, own]) => own.map(() => code));
  const alike = (children: readonly unknown[]) => ({ weight: 1, children: children.map(() => ({ weight: 1 })) });
  const weights = integerWeights({ weight: 1, children: Object.values(dimensions).map(alike) });
  const data = { rows: deprivations, weights, codes, dimensionOf, unitWeights: householdSizes };

  it('has the printed shares of each household', () => {
    for (const [i, row] of deprivations.entries()) {
      const one = countDeprivations({ rows: [row], weights }, { cutOff: { numerator: 1, denominator: 18 } });
      expect(one.intensity.value).toBeCloseTo(published.shares[i] as number, 3);
    }
  });

  it('counts people, not households', () => {
    const index = countDeprivations(data, { cutOff: k });
    expect(index.headcountRatio).toEqual({ numerator: 16, denominator: 20, value: published.h });
    expect(index.intensity.value).toBe(published.a);
    expect(index.adjustedHeadcountRatio.value).toBe(published.m0);
    // With households as units the answer is another one.
    expect(countDeprivations({ rows: deprivations, weights }, { cutOff: k }).headcountRatio.value).toBe(0.75);
  });

  it('shares M0 out among the dimensions: 9, 8 and 10 parts of 27', () => {
    const shares = countDeprivations(data, { cutOff: k }).dimensions?.map(({ code, contribution }) => [
      code,
      contribution.value,
    ]);
    expect(shares).toEqual([
      ['education', 9 / 27],
      ['health', 8 / 27],
      ['living', 10 / 27],
    ]);
  });
});

describe('the original WEAI weights at 80 %', () => {
  const { domains, asFractions, empoweredFrom } = weai2013;
  const tree = {
    weight: 1,
    children: Object.values(domains).map((own) => ({
      weight: 1,
      children: Object.values(own).map((weight) => ({ weight })),
    })),
  };
  const weights = integerWeights(tree);
  const patterns = Array.from({ length: 2 ** weights.length }, (_, pattern) =>
    weights.map((_, j) => (pattern >> j) & 1),
  );
  const adequacy = (row: readonly number[]) =>
    row.reduce((sum, deprived, j) => sum + (deprived === 0 ? (weights[j] as number) : 0), 0);
  const onLine = patterns.filter((row) => adequacy(row) * 5 === 4 * 30);

  it('are 30 parts', () => {
    expect(weights).toEqual(Object.values(domains).flatMap((own) => Object.values(own)));
    expect(weights.map((weight) => weight / 30)).toEqual(asFractions);
  });

  it('finds everyone on the line empowered, where adding fractions loses 17 patterns', () => {
    const naive = onLine.filter((row) => {
      const sum = row.reduce((so, deprived, j) => so + (deprived === 0 ? (asFractions[j] as number) : 0), 0);
      return !(sum >= 0.8);
    });
    expect(naive).toHaveLength(17);
    const index = countDeprivations({ rows: onLine, weights }, { empoweredFrom });
    expect(index.poorUnits).toBe(0);
    expect(index.unitsOnCutOff).toBe(onLine.length);
    expect(index.empowerment.headcountRatio.value).toBe(1);
  });

  it('reads the line the other way with a cut-off: deprived in a fifth is poor', () => {
    const index = countDeprivations({ rows: onLine, weights }, { cutOff: { numerator: 1, denominator: 5 } });
    expect(index.poorUnits).toBe(onLine.length);
  });
});

describe('twelve equal indicators at one half', () => {
  const patterns = Array.from({ length: 4096 }, (_, pattern) =>
    Array.from({ length: 12 }, (_, j) => (pattern >> j) & 1),
  );
  const half = patterns.filter((row) => row.reduce((sum, cell) => sum + cell, 0) === 6);

  it('has 924 patterns on the line, all of them poor, though every naive sum misses', () => {
    expect(half).toHaveLength(924);
    const naive = half.filter((row) => row.reduce((sum, cell) => sum + cell * (1 / 12), 0) < 0.5);
    expect(naive).toHaveLength(924);
    const cut = { numerator: 1, denominator: 2 };
    expect(countDeprivations({ rows: half }, { cutOff: cut }).poorUnits).toBe(924);
    expect(countDeprivations({ rows: half }, { empoweredFrom: cut }).poorUnits).toBe(0);
    expect(countDeprivations({ rows: patterns }, { cutOff: cut }).unitsOnCutOff).toBe(924);
  });
});
