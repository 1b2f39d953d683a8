import { describe, expect, expectTypeOf, test } from 'vitest';
import { defineIndicator } from '../../src/measure/define-indicator.js';
import { dimensions } from '../../src/measure/dimensions.js';
import type { Indicator } from '../../src/measure/indicator.js';
import {
  type IndicatorCode,
  indicators,
  type QualitativeIndicatorCode,
  type QuantitativeIndicatorCode,
} from '../../src/measure/registry.js';
import { adinda } from '../../src/vocabulary/concepts/adinda.js';

const all = Object.entries(indicators) as [IndicatorCode, Indicator][];

describe('every declaration', () => {
  test.each(all)('%s stands under its own code and dimension', (code, indicator) => {
    expect(indicator.code).toBe(code);
    expect(code.startsWith(`${indicator.dimension}.`)).toBe(true);
    expect(code).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
  });

  test.each(all)('%s is sound by the same check that hosts use', (_, indicator) => {
    expect(defineIndicator(indicator)).toBe(indicator);
  });

  test.each(all)('%s owns no number of a framework', (_, indicator) => {
    for (const key of ['goalposts', 'adequateFrom', 'principles', 'stage', 'restsOnGate', 'weight']) {
      expect(indicator).not.toHaveProperty(key);
    }
  });
});

describe('the dimensions', () => {
  test('of the index are the six ADINDA functions, each with a rubric', () => {
    const inIndex = Object.entries(dimensions).filter(([, { inIndex: is }]) => is);
    expect(inIndex.map(([code]) => code)).toEqual(Object.keys(adinda.concepts));
    for (const [code] of inIndex) {
      const own = all.filter(([, { dimension }]) => dimension === code);
      expect(own.filter(([, { type }]) => type === 'qualitative')).toHaveLength(1);
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
