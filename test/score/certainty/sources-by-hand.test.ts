import { describe, expect, test } from 'vitest';
import type { Measured, Measurement } from '../../../src/model/measurement.js';
import type { CertaintyOptions } from '../../../src/score/certainty/score-certainty.js';
import { valueSpread } from '../../../src/score/certainty/value-spread.js';
import { compiledOf } from '../../../src/score/compile.js';
import type { Aggregation, Criterion } from '../../../src/score/framework.js';
import { scoreKim } from '../../../src/score/score-kim.js';
import { child, framework, group, ofCases, rubric, share, twoClasses } from '../support/frameworks.js';

/* Each source of uncertainty by itself, and what is drawn beside what is computed. */

const none = { records: false, raters: false, missing: false, weights: false } as const;
const unit: Criterion = { ...share, unit: 'share' };
const judged = (...levels: readonly number[]): Measured => ({
  status: 'measured',
  value: levels.reduce((sum, level) => sum + level, 0) / levels.length,
  n: levels.length,
  judgements: levels.map((level, i) => ({ level: level as 1, rater: i + 1 })),
});

/** Two groups of one criterion each, under a mean that is computed, or under the same one that is drawn. */
function widthsOf(
  criterion: Criterion,
  values: Record<string, Measurement>,
  method: Aggregation,
  options: CertaintyOptions,
) {
  const rules = framework(
    { c1: criterion, c2: criterion },
    group('root', [group('g1', [child('c1')]), group('g2', [child('c2')])], { aggregation: method }),
  );
  const { certainty } = scoreKim({ measurements: values }, rules, { certainty: { ...none, ...options } });
  return Object.fromEntries(certainty?.sources.map(({ source, width }) => [source, width]) ?? []);
}
const computed: Aggregation = { method: 'arithmetic' };
const drawn: Aggregation = { method: 'power', exponent: 1 };

describe('what is drawn is as wide as what is computed', () => {
  const replicates = 3000;

  test.each([
    ['records', unit, { c1: ofCases(24, 40), c2: ofCases(20, 40) }],
    ['raters', rubric, { c1: judged(2, 3, 3), c2: judged(2, 2, 3) }],
  ] as const)('by %s, which share their chance in a group or everywhere', (source, criterion, values) => {
    const wide = widthsOf(criterion, values, computed, { [source]: true })[source] ?? Number.NaN;
    const found = widthsOf(criterion, values, drawn, { [source]: true, replicates })[source] ?? Number.NaN;
    expect(wide).toBeGreaterThan(5);
    expect(Math.abs(found / wide - 1)).toBeLessThan(0.08);
  });

  test('each source by itself, whatever else is asked for', () => {
    const values = { c1: ofCases(24, 40), c2: ofCases(20, 40) };
    const all = widthsOf(unit, values, drawn, { records: true, raters: true, weights: 0.25 });
    expect(widthsOf(unit, values, drawn, { records: true })).toEqual({ records: all.records });
    expect(widthsOf(unit, values, drawn, { weights: 0.25 })).toEqual({ weights: all.weights });
  });
});

test('the more raters agree, the surer their level is', () => {
  const [node] = compiledOf(framework({ c1: rubric }, group('root', [child('c1')])), 'test').index.criteria;
  const deviation = (...levels: readonly number[]) => {
    const one = judged(...levels);
    return (node && valueSpread(node, one, one.value)?.deviation) ?? Number.NaN;
  };
  const alike = [1, 2, 4, 16].map((count) => deviation(...new Array<number>(count).fill(3)));
  for (const [i, each] of alike.entries()) if (i > 0) expect(each).toBeLessThan((alike[i - 1] as number) / 1.3);
  expect(deviation(2, 4)).toBeGreaterThan(deviation(3, 3));
  expect(deviation(1, 4)).toBeGreaterThan(deviation(2, 3));
});

describe('where nothing is said of what is missing', () => {
  const lowest: Criterion = { ...unit, whenMissing: 'lowest' };
  const label = (value: number, weight: number) =>
    scoreKim(
      { measurements: { c1: ofCases(value, 40) } },
      framework({ c1: lowest, c2: lowest }, group('root', [child('c1', weight), child('c2')]), {
        bands: twoClasses(50),
      }),
      { certainty: none },
    ).certainty?.label;

  test('a class is stated only where that could not change it', () => {
    // Of ten parts one is missing: from 76.5 to 86.5, or from 45 to 55.
    expect(label(34, 9)).toMatchObject({ verdict: 'stable', code: 'above' });
    expect(label(20, 9)).toMatchObject({ verdict: 'refused' });
  });
});
