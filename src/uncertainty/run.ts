import { createEvaluation, evaluate, readValue, scoreOf, state } from '../score/evaluate.js';
import type { Framework } from '../score/framework.js';
import { requireReplicates } from '../stats/require-options.js';
import { type Draw, drawReplicate, ownDraw } from './draw.js';
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
export function prepareRun(kims: readonly UncertainKim[], framework: Framework, plan: UncertaintyPlan): Run {
  const { seed, replicates = 1000, vary = defaultVariation } = plan ?? {};
  requireReplicates(seed, replicates, 'Uncertainty');
  const variation = resolveVariation(framework, vary);
  const matrices = variation.normalisations.map((way) => matrixOf(kims, way, framework.range));
  const [own] = matrices;
  const panels = variation.resampleRaters && own ? panelsOf(kims, variation.tree, own) : undefined;
  return { variation, seed, replicates, units: kims.length, matrices, ...(panels && { panels }) };
}

/** The score of one unit in one replicate; `NaN` (inside this folder only) where there is none. @internal */
export type ReplicateScorer = (unit: number, draw: Draw, replicate: number) => number;

/**
 * Replicates are the second step of the evaluation, taken again for other weights, means and policies from values that
 * were read once; only resampled raters read their criteria again.
 *
 * @internal
 */
export function createReplicateScorer({ variation, matrices, panels, seed }: Run): ReplicateScorer {
  const { tree, normalisations, framework } = variation;
  const evaluation = createEvaluation(tree);
  return (unit, draw, replicate) => {
    loadRow(matrices[draw.normalisation] as ScoreMatrix, unit, evaluation);
    const panel = panels?.[unit];
    if (panel !== undefined) {
      const levels = resampledLevels(panel, seed, replicate, unit);
      const { criteria } = normalisations[draw.normalisation]?.tree ?? tree;
      panel.forEach(({ criterion }, i) => {
        readValue(criteria[criterion.node] ?? criterion, levels[i] ?? Number.NaN, framework.range, evaluation);
      });
    }
    for (const { node } of draw.left) evaluation.state[node] = state.notApplicable;
    evaluate(tree.root, draw.way, evaluation);
    return scoreOf(tree, evaluation) ?? Number.NaN;
  };
}

/** The scores of all units under one draw. @internal */
export function scoresOf(run: Run, draw: Draw, replicate: number, score = createReplicateScorer(run)): Float64Array {
  return new Float64Array(run.units).map((_, unit) => score(unit, draw, replicate));
}

/** Everything as the framework says. @internal */
export function ownScores(run: Run): Float64Array {
  return scoresOf({ ...run, panels: [] }, ownDraw(run.variation), 0);
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
  const score = createReplicateScorer(run);
  const rows = Array.from({ length: Math.min(blockSize, units) }, () => new Float64Array(replicates));
  for (let from = 0; from < units; from += rows.length) {
    const block = rows.slice(0, units - from);
    draws.forEach((draw, r) => {
      block.forEach((row, i) => {
        row[r] = score(from + i, draw, r);
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
  const score = createReplicateScorer(run);
  allDraws(run).forEach((draw, r) => {
    visit(r, scoresOf(run, draw, r, score));
  });
}

function allDraws({ variation, seed, replicates }: Run): Draw[] {
  return Array.from({ length: replicates }, (_, r) => drawReplicate(variation, seed, r));
}
