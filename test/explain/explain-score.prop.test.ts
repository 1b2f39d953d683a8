import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainScore } from '../../src/explain/explain-score.js';
import type { ExplainedGroup, Explanation, ExplanationLeaf, ExplanationNode } from '../../src/explain/explanation.js';
import { render } from '../../src/explain/render.js';
import { type IndicatorCode, indicators } from '../../src/measure/registry.js';
import type { Measurement } from '../../src/model/measurement.js';
import { recompose } from '../../src/score/aggregate/recompose.js';
import type { Aggregation, Framework } from '../../src/score/framework.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';

const indicatorCodes = Object.keys(indicators) as IndicatorCode[];

const anyMeasurement = (code: IndicatorCode): fc.Arbitrary<Measurement> => {
  const qualitative = indicators[code].type === 'qualitative';
  const value = qualitative ? fc.constantFrom(1, 2, 3, 4) : fc.double({ min: 0, max: 40, noNaN: true });
  return fc.oneof(
    {
      weight: 6,
      arbitrary: value.map((value): Measurement => ({ status: 'measured', value, n: 3, evidence: ['r-1', 'r-2'] })),
    },
    { weight: 1, arbitrary: fc.constant<Measurement>({ status: 'no-data', reason: 'not-recorded' }) },
    { weight: 1, arbitrary: fc.constant<Measurement>({ status: 'not-applicable', reason: 'nothing-due' }) },
    {
      weight: 1,
      arbitrary: fc.constant<Measurement>({ status: 'insufficient-data', reason: 'too-few-raters', n: 1, needed: 2 }),
    },
  );
};

const anyMeasurements = fc.record(Object.fromEntries(indicatorCodes.map((code) => [code, anyMeasurement(code)])));

const means = {
  arithmetic: { method: 'arithmetic' },
  geometric: { method: 'geometric', zero: 'limit' },
  harmonic: { method: 'harmonic', zero: 'limit' },
  power: { method: 'power', exponent: 0.5 },
  'weakest link': { method: 'weakest-link' },
} as const satisfies Record<string, Aggregation>;

const withMean = (aggregation: Aggregation): Framework => ({ ...adinda, root: { ...adinda.root, aggregation } });

/** Every group of the tree, and its children's parts, give back its score. */
function expectToRecompose(group: ExplainedGroup): void {
  const { score, decomposition } = group.score;
  for (const child of group.children) if (child.kind === 'group') expectToRecompose(child);
  if (score === undefined || decomposition === undefined) return;
  const parts = group.children.flatMap(({ score: { part } }) => (part === undefined ? [] : [part]));
  if (decomposition.kind === 'binding') {
    const binding = group.children.filter(({ code }) => decomposition.children.includes(code));
    expect(binding.length).toBeGreaterThan(0);
    for (const { score: child } of binding) expect(resultOf(child)).toBeCloseTo(score, 9);
    return;
  }
  expect(recompose(decomposition, parts)).toBeCloseTo(score, 9);
}

const resultOf = (score: object): unknown =>
  'normalised' in score ? score.normalised : 'score' in score ? score.score : undefined;

const leavesBelow = (node: ExplanationNode): readonly ExplanationLeaf[] =>
  node.kind === 'criterion' ? node.leaves : node.children.flatMap(leavesBelow);

const leavesOf = ({ root, beside }: Explanation) => [root, ...beside].flatMap(leavesBelow);

describe('an explanation', () => {
  it.each(Object.entries(means))('recomposes to the score under the %s mean', (_, aggregation) => {
    const framework = withMean(aggregation);
    fc.assert(
      fc.property(anyMeasurements, (measurements) => {
        const explanation = explainScore(scoreKim({ measurements }, framework), framework);
        expectToRecompose(explanation.root);
        for (const tree of explanation.beside) expectToRecompose(tree);
        expect(explanation.root.score.score).toBe(explanation.card.score);
      }),
      { numRuns: 100 },
    );
  });

  it('ends in records, reasons and sources', () => {
    fc.assert(
      fc.property(anyMeasurements, (measurements) => {
        const leaves = leavesOf(explainScore(scoreKim({ measurements }, adinda), adinda));
        expect(new Set(leaves.map(({ kind }) => kind))).toContain('reading');
        for (const { kind } of leaves)
          expect(['evidence', 'shortfall', 'no-value', 'time-limit', 'reading']).toContain(kind);
      }),
      { numRuns: 50 },
    );
  });

  it('names no step that does not raise the score', () => {
    fc.assert(
      fc.property(anyMeasurements, (measurements) => {
        for (const { gain } of explainScore(scoreKim({ measurements }, adinda), adinda).steps)
          expect(gain).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('rendering', () => {
  it.each([
    ['id', id],
    ['en', en],
  ] as const)('says whole sentences in %s, whatever was measured', (_, language) => {
    fc.assert(
      fc.property(anyMeasurements, fc.constantFrom('full' as const, 'spoken' as const), (measurements, detail) => {
        const text = render(explainScore(scoreKim({ measurements }, adinda), adinda), language, { detail });
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|\$\{/);
        for (const code of indicatorCodes) expect(text).not.toContain(code);
        for (const line of text.split('\n')) if (line !== '') expect(line).toMatch(/[.:]$/);
      }),
      { numRuns: 200 },
    );
  });
});
