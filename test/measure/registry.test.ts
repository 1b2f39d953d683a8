import { describe, expect, expectTypeOf, test } from 'vitest';
import { dimensions } from '../../src/measure/dimensions.js';
import type { Indicator } from '../../src/measure/indicator.js';
import {
  gates,
  type IndicatorCode,
  indicators,
  type QualitativeIndicatorCode,
  type QuantitativeIndicatorCode,
} from '../../src/measure/registry.js';
import { adinda } from '../../src/vocabulary/concepts/adinda.js';
import { sources } from '../../src/vocabulary/sources.js';

const all = Object.entries(indicators) as [IndicatorCode, Indicator][];

describe('every declaration', () => {
  test.each(all)('%s stands under its own code and dimension', (code, indicator) => {
    expect(indicator.code).toBe(code);
    expect(code.startsWith(`${indicator.dimension}.`)).toBe(true);
    expect(code).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
  });

  test.each(all)('%s has goalposts that go the way of its direction', (_, { direction, goalposts, adequateFrom }) => {
    if ('bestFrom' in goalposts) {
      expect(direction).toBe('band');
      const { worstBelow, bestFrom, bestThrough, worstAbove } = goalposts;
      expect([worstBelow, bestFrom, bestThrough, worstAbove]).toEqual(
        [worstBelow, bestFrom, bestThrough, worstAbove].sort((a, b) => a - b),
      );
      expect(adequateFrom.value >= worstBelow && (adequateFrom.through ?? 0) <= worstAbove).toBe(true);
    } else {
      expect(direction).toBe(goalposts.worst < goalposts.best ? 'higher' : 'lower');
      const [low, high] = [goalposts.worst, goalposts.best].sort((a, b) => a - b);
      expect(adequateFrom.value > (low ?? 0) && adequateFrom.value <= (high ?? 0)).toBe(true);
      if (goalposts.transform === 'log') expect(low).toBeGreaterThan(0);
    }
  });

  test.each(all)('%s says what its numbers rest on', (_, { goalposts, adequateFrom }) => {
    for (const { basis } of [goalposts, adequateFrom]) {
      if (basis.kind === 'source') expect(sources).toHaveProperty([basis.citation.source]);
    }
    // Natural bounds are the ends of a scale: a share, half a share, an index, or the levels of a rubric.
    if (goalposts.basis.kind === 'natural-bound' && 'worst' in goalposts) {
      expect([
        [0, 1],
        [0, 0.5],
        [1, 4],
      ]).toContainEqual([goalposts.worst, goalposts.best]);
    }
    expect(adequateFrom.basis.kind).not.toBe('natural-bound');
  });

  test.each(all)('%s rests on a gate only where its dimension has one', (code, { restsOnGate, dimension }) => {
    if (restsOnGate) expect(gates).toHaveProperty(dimension);
    if (Object.values(gates).includes(code as never)) expect(restsOnGate).toBe(false);
  });
});

describe('the dimensions', () => {
  test('of the index are the six ADINDA functions, each with a gate and a rubric', () => {
    const inIndex = Object.entries(dimensions).filter(([, { inIndex: is }]) => is);
    expect(inIndex.map(([code]) => code)).toEqual(Object.keys(adinda.concepts));
    expect(Object.keys(gates)).toEqual(Object.keys(adinda.concepts));
    for (const [code] of inIndex) {
      const own = all.filter(([, { dimension }]) => dimension === code);
      expect(own.filter(([, { type }]) => type === 'qualitative')).toHaveLength(1);
      expect(own.some(([one]) => one === gates[code as keyof typeof gates])).toBe(true);
    }
  });

  test('no rubric is shipped as more than a draft', () => {
    for (const [, indicator] of all)
      if (indicator.type === 'qualitative') expect(indicator.rubric.status).toBe('draft');
  });
});

test('codes are known to the compiler, rubrics apart', () => {
  expectTypeOf<'diskusi.mutu'>().toExtend<QualitativeIndicatorCode>();
  expectTypeOf<'diskusi.frekuensi'>().toExtend<QuantitativeIndicatorCode>();
  expectTypeOf<QualitativeIndicatorCode & QuantitativeIndicatorCode>().toEqualTypeOf<never>();
});
