import { describe, expect, test } from 'vitest';
import type { FrameworkGroup } from '../../src/score/framework.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { scoreValues } from '../../src/score/score-values.js';
import { withWeights } from '../../src/score/with-weights.js';
import { equalCriteria, valuesOf } from './support/frameworks.js';

describe('withWeights', () => {
  test('weighs groups and criteria anew and leaves the old framework as it was', () => {
    const before = JSON.stringify(adindaFramework);
    const panel = withWeights(adindaFramework, 'adinda-panel', { aspirasi: 3, 'akses.jenis-sumber': 2 });
    const groups = panel.root.children as readonly FrameworkGroup[];
    expect(groups.map(({ weight }) => weight)).toEqual([1, 1, 1, 1, 1, 3]);
    expect(groups[0]?.children.map(({ weight }) => weight)).toEqual([1, 2, 1, 1]);
    expect(JSON.stringify(adindaFramework)).toBe(before);
  });

  test('only the ratio of weights matters', () => {
    const three = equalCriteria(3);
    const values = valuesOf([0.1, 0.6, 0.35]);
    const [small, large] = [
      withWeights(three, 'small', { c1: 1, c2: 2, c3: 3 }),
      withWeights(three, 'large', { c1: 10, c2: 20, c3: 30 }),
    ];
    expect(scoreValues(values, small).score).toBeCloseTo(scoreValues(values, large).score as number, 12);
  });

  test.each([
    ['the same id', () => withWeights(equalCriteria(2), 'test-framework', { c1: 2 }), 'invalid-argument'],
    ['an unknown code', () => withWeights(equalCriteria(2), 'new', { c9: 2 }), 'unknown-id'],
    ['broken weights', () => withWeights(equalCriteria(2), 'new', { c1: 0.5 }), 'invalid-definition'],
    ['no weight left', () => withWeights(equalCriteria(2), 'new', { c1: 0, c2: 0 }), 'invalid-definition'],
  ])('refuses %s', (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ name: 'KimError', code }));
  });
});
