import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Aggregation, Framework, FrameworkGroup, MissingPolicy } from '../../src/score/framework.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { frameworkFaults } from '../../src/score/validate-framework.js';
import { replicateOf } from '../../src/uncertainty/replicate-of.js';
import { scoreUncertainty } from '../../src/uncertainty/score-uncertainty.js';
import { leaveOneOut, oneAtATime } from '../../src/uncertainty/sensitivity.js';
import { aggregation, frameworks, kims, missing } from './arbitrary.js';

const seed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 });

/** The same framework with another way in every group, made without the code under test. */
function everywhere(from: Framework, way: { aggregation?: Aggregation; missing?: MissingPolicy }): Framework {
  const change = (group: FrameworkGroup): FrameworkGroup => ({
    ...group,
    ...way,
    children: group.children.map((child) => ('criterion' in child ? child : change(child))),
  });
  return { ...from, root: change(from.root) };
}

describe('every replicate keeps the laws of scoreKim', () => {
  test('nothing varied: the score of scoreKim, to the last bit', () => {
    fc.assert(
      fc.property(frameworks, kims, seed, (framework, groups, seed) => {
        fc.pre(frameworkFaults(framework).length === 0);
        const run = scoreUncertainty(groups, framework, { seed, replicates: 2, vary: {} });
        for (const [i, group] of groups.entries()) {
          const { score } = scoreKim(group, framework);
          const found = run.kims[i];
          expect(found?.score).toBe(score);
          expect(found?.replicatesScored).toBe(score === undefined ? 0 : 2);
          if (score !== undefined) expect(found?.interval).toEqual({ lower: score, median: score, upper: score });
          expect(replicateOf(groups, framework, { seed, vary: {} }, 1).kims[i]?.score).toBe(score);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('another mean or policy everywhere: the score of scoreKim under such a framework', () => {
    fc.assert(
      fc.property(frameworks, kims, aggregation, missing, seed, (framework, groups, aggregation, missing, seed) => {
        const vary = {
          aggregation: [{ code: 'other-mean', every: aggregation }],
          missing: [{ code: 'other-policy', every: missing }],
        };
        for (let index = 0; index < 6; index++) {
          const replicate = replicateOf(groups, framework, { seed, vary }, index);
          const variant = everywhere(framework, {
            ...(replicate.aggregation === 'other-mean' && { aggregation }),
            ...(replicate.missing === 'other-policy' && { missing }),
          });
          for (const [i, group] of groups.entries()) {
            expect(replicate.kims[i]?.score).toBe(scoreKim(group, variant).score);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a criterion left out: the score of scoreKim where its question does not arise', () => {
    fc.assert(
      fc.property(frameworks, kims, seed, (framework, groups, seed) => {
        fc.pre(Object.keys(framework.criteria).length > 1);
        // A gate closes even when it is left out; here it cannot be distinguished, so such groups are not drawn.
        const gates = new Set(
          framework.root.children
            .flatMap((child) => ('criterion' in child ? [] : [child, ...child.children]))
            .map((child) => ('gate' in child ? child.gate : undefined)),
        );
        const among = Object.keys(framework.criteria).filter((code) => !gates.has(code));
        fc.pre(among.length > 0);
        const replicate = replicateOf(groups, framework, { seed, vary: { leaveOut: { count: 1, among } } }, 3);
        expect(replicate.leftOut).toHaveLength(1);
        const outside = { status: 'not-applicable', reason: 'left-out' } as const;
        for (const [i, group] of groups.entries()) {
          const measurements = { ...group.measurements, [replicate.leftOut[0] as string]: outside };
          expect(replicate.kims[i]?.score).toBe(scoreKim({ measurements }, framework).score);
        }
        const rows = leaveOneOut(groups, framework);
        const row = rows.find(({ code }) => code === replicate.leftOut[0]);
        const before = groups.map((group) => scoreKim(group, framework).score);
        const changes = replicate.kims.flatMap(({ score }, i) =>
          score === undefined || before[i] === undefined ? [] : [score - (before[i] as number)],
        );
        expect(row?.compared).toBe(changes.length);
        if (changes.length > 0) {
          expect(row?.meanChange).toBeCloseTo(changes.reduce((sum, x) => sum + x, 0) / changes.length, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('other weights: the means of the drawn shares, by hand', () => {
    fc.assert(
      fc.property(frameworks, kims, seed, fc.constantFrom('around', 'any'), (drawn, groups, seed, kind) => {
        const framework = everywhere(drawn, {
          aggregation: { method: 'arithmetic' },
          missing: { policy: 'renormalise' },
        });
        const plan = { seed, vary: { weights: { kind: kind as 'around' } } };
        const { weights, kims: replicated } = replicateOf(groups, framework, plan, 5);
        for (const [i, group] of groups.entries()) {
          const { criteria } = scoreKim(group, framework);
          const counted = new Map(
            criteria.map(({ code, use, normalised }) => [code, use === 'counted' ? normalised : undefined]),
          );
          const byHand = (node: FrameworkGroup): number | undefined => {
            let [sum, total] = [0, 0];
            for (const child of node.children) {
              const code = 'criterion' in child ? child.criterion : child.code;
              const value = 'criterion' in child ? counted.get(code) : byHand(child);
              if (value === undefined || child.weight === 0) continue;
              sum += (weights[code] as number) * value;
              total += weights[code] as number;
            }
            return total === 0 ? undefined : sum / total;
          };
          const expected = byHand(framework.root);
          const score = replicated[i]?.score;
          if (expected === undefined) expect(score).toBeUndefined();
          else expect(score).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a run', () => {
  const everything = (among: readonly string[]) => ({
    weights: { kind: 'around' as const },
    aggregation: [{ code: 'geometric', every: { method: 'geometric' as const, zero: 'limit' as const } }],
    missing: [{ code: 'lenient', every: { policy: 'renormalise' as const } }],
    ...(among.length > 1 && { leaveOut: { count: 1 } }),
  });

  test('is the same for the same seed, whatever other groups are there; probabilities add up to 1', () => {
    fc.assert(
      fc.property(frameworks, kims, seed, (framework, groups, seed) => {
        const plan = { seed, replicates: 40, vary: everything(Object.keys(framework.criteria)) };
        const run = scoreUncertainty(groups, framework, plan);
        expect(JSON.stringify(scoreUncertainty(groups, framework, plan))).toBe(JSON.stringify(run));
        const [first] = groups;
        const alone = scoreUncertainty(first === undefined ? [] : [first], framework, plan);
        expect(alone.kims[0]).toEqual(run.kims[0]);
        for (const { classes, interval, replicatesScored } of run.kims) {
          if (classes === undefined || interval === undefined) {
            expect(replicatesScored).toBe(0);
            continue;
          }
          expect(classes.reduce((sum, { replicates }) => sum + replicates, 0)).toBe(replicatesScored);
          expect(classes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
          expect(interval.lower).toBeLessThanOrEqual(interval.median);
          expect(interval.median).toBeLessThanOrEqual(interval.upper);
        }
        expect(JSON.stringify(run)).not.toContain('null');
      }),
      { numRuns: 60 },
    );
  });

  test('holds what its replicates give', () => {
    fc.assert(
      fc.property(frameworks, kims, seed, (framework, groups, seed) => {
        const plan = { seed, replicates: 15, vary: everything(Object.keys(framework.criteria)) };
        const run = scoreUncertainty(groups, framework, plan, { ranks: { first: 2 } });
        const replicates = Array.from({ length: 15 }, (_, r) => replicateOf(groups, framework, plan, r).kims);
        for (const [u, kim] of run.kims.entries()) {
          const scores = replicates.flatMap((row) => row[u]?.score ?? []).sort((a, b) => a - b);
          expect(kim.replicatesScored).toBe(scores.length);
          const above = scores.filter((score) => score >= 50 - 1e-10).length;
          if (kim.classes) expect(kim.classes[1]?.replicates).toBe(above);
          if (scores.length % 2 === 1) expect(kim.interval?.median).toBe(scores[(scores.length - 1) / 2]);
          const places = replicates.flatMap((row) => {
            const score = row[u]?.score;
            return score === undefined ? [] : [1 + row.filter((other) => (other.score ?? -1) > score).length];
          });
          if (places.length === 0) expect(kim.ranks).toBeUndefined();
          else {
            expect(kim.ranks?.lower).toBeGreaterThanOrEqual(Math.min(...places));
            expect(kim.ranks?.upper).toBeLessThanOrEqual(Math.max(...places));
            expect(kim.ranks?.amongFirst).toBeCloseTo(places.filter((p) => p <= 2).length / places.length, 12);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('one at a time: the two ends of a weight are frameworks with that weight', () => {
    fc.assert(
      fc.property(frameworks, kims, (framework, groups) => {
        for (const row of oneAtATime(groups, framework)) {
          expect(row.factor).toBe('weight');
          const reweigh = (group: FrameworkGroup): FrameworkGroup => ({
            ...group,
            children: group.children.map((child) => {
              const code = 'criterion' in child ? child.criterion : child.code;
              const weight = child.weight * 4 * (code === row.code ? (row.times as number) : 1);
              return 'criterion' in child ? { ...child, weight } : { ...reweigh(child), weight };
            }),
          });
          // Thresholds are judged by the framework's own weights, so this needs policies that do not look at weights.
          fc.pre(JSON.stringify(framework).includes('threshold') === false);
          const variant = { ...framework, root: reweigh(framework.root) };
          const score = (group: (typeof groups)[number], by: typeof framework) =>
            scoreKim(group, by, { certainty: false }).score;
          const changes = groups.flatMap((group) => {
            const [before, after] = [score(group, framework), score(group, variant)];
            return before === undefined || after === undefined ? [] : [after - before];
          });
          expect(row.compared).toBe(changes.length);
          if (changes.length > 0) {
            const mean = changes.reduce((sum, x) => sum + Math.abs(x), 0) / changes.length;
            expect(row.meanAbsoluteChange).toBeCloseTo(mean, 9);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
