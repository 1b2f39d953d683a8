import { requireArgument } from '../kernel/arguments.js';
import { createEvaluation, evaluate, readValue, scoreOf } from '../score/evaluate.js';
import { state } from '../score/evaluation.js';
import type { Framework } from '../score/framework.js';
import { type Draw, drawReplicate, ownDraw } from './draw.js';
import { plan as planKind, uncertainKims } from './kinds.js';
import { loadRow, matrixOf, type ScoreMatrix } from './matrix.js';
import { defaultVariation, type UncertainKim, type UncertaintyPlan } from './plan.js';
import { type Panel, panelsOf, resampledLevels } from './resample-raters.js';
import { type ResolvedVariation, resolveVariation } from './resolve-plan.js';

/**
 * A Monte Carlo run made ready: everything normalised once, in every way that can be drawn.
 *
 * @internal
 */
export interface Run {
  readonly variation: ResolvedVariation;
  readonly seed: number;
  readonly replicates: number;
  readonly units: number;
  /** One for each way of normalising. */
  readonly matrices: readonly ScoreMatrix[];
  /** By unit; absent unless raters are resampled. */
  readonly panels?: readonly (readonly Panel[])[];
}

/** Groups scored at a time: small enough for their values to stay near the processor through all replicates. */
const blockSize = 256;

/** @internal */
export function prepareRun(
  kims: readonly UncertainKim[],
  framework: Framework,
  plan: UncertaintyPlan,
  caller: string,
): Run {
  requireArgument(kims, uncertainKims, caller, 'kims');
  requireArgument(plan, planKind, caller, 'plan');
  const { seed, replicates = 1000, vary = defaultVariation } = plan;
  const variation = resolveVariation(framework, vary, caller);
  const matrices = variation.normalisations.map((way) => matrixOf(kims, way, framework.range, caller));
  const [own] = matrices;
  const panels = variation.resampleRaters && own ? panelsOf(kims, variation.tree, own, caller) : undefined;
  return { variation, seed, replicates, units: kims.length, matrices, ...(panels && { panels }) };
}

/** The score of one unit in one replicate, or `NaN` (inside this folder only) where there is none. @internal */
export type ReplicateScorer = (draw: Draw, replicate: number, unit: number) => number;

/**
 * Replicates are the second step of the evaluation, taken again for other weights, means and policies from values that
 * were read once; only resampled raters read their criteria again.
 *
 * @internal
 */
export function createReplicateScorer({ variation, matrices, panels, seed }: Run): ReplicateScorer {
  const { tree, normalisations, framework } = variation;
  const evaluation = createEvaluation(tree);
  const rate = ({ normalisation }: Draw, replicate: number, unit: number) => {
    const { criteria } = normalisations[normalisation]?.tree ?? tree;
    const panel = panels?.[unit] ?? [];
    const levels = resampledLevels(panel, seed, replicate, unit);
    panel.forEach(({ criterion }, i) => {
      readValue(criteria[criterion.node] ?? criterion, levels[i] ?? Number.NaN, framework.range, evaluation);
    });
  };
  return (draw, replicate, unit) => {
    const { way, normalisation, left } = draw;
    loadRow(matrices[normalisation] as ScoreMatrix, unit, evaluation);
    if (panels !== undefined) rate(draw, replicate, unit);
    for (const { node } of left) evaluation.state[node] = state.notApplicable;
    evaluate(tree, way, evaluation);
    return scoreOf(tree, evaluation) ?? Number.NaN;
  };
}

/** The scores of all units under one draw. @internal */
export function scoresOf(run: Run, draw: Draw, replicate: number, scorer = createReplicateScorer(run)): Float64Array {
  const scores = new Float64Array(run.units);
  for (let unit = 0; unit < scores.length; unit++) scores[unit] = scorer(draw, replicate, unit);
  return scores;
}

/** Everything as the framework states. @internal */
export function ownScores(run: Run): Float64Array {
  const { panels, ...rest } = run;
  return scoresOf(rest, ownDraw(run.variation), 0);
}

/**
 * All replicates of all groups, some groups at a time: `visit` gets, for each group, its scores in the order of the
 * replicates. The list is used again for the next group.
 *
 * @internal
 */
export function eachUnit(run: Run, visit: (unit: number, scores: Float64Array) => void): void {
  const { units, replicates } = run;
  const draws = allDraws(run);
  const scorer = createReplicateScorer(run);
  const rows = Array.from({ length: Math.min(blockSize, units) }, () => new Float64Array(replicates));
  for (let from = 0; from < units; from += rows.length) {
    const block = rows.slice(0, units - from);
    draws.forEach((draw, r) => {
      block.forEach((row, i) => {
        row[r] = scorer(draw, r, from + i);
      });
    });
    block.forEach((row, i) => {
      visit(from + i, row);
    });
  }
}

/**
 * The same, replicate by replicate: `visit` gets the scores of all groups.
 *
 * @internal
 */
export function eachReplicate(run: Run, visit: (replicate: number, scores: Float64Array) => void): void {
  const scorer = createReplicateScorer(run);
  allDraws(run).forEach((draw, r) => {
    visit(r, scoresOf(run, draw, r, scorer));
  });
}

function allDraws({ variation, seed, replicates }: Run): Draw[] {
  return Array.from({ length: replicates }, (_, r) => drawReplicate(variation, seed, r));
}
