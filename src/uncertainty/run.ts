import type { Framework } from '../score/framework.js';
import { requireReplicates } from '../stats/require-options.js';
import { type AdditiveTable, additiveScore, additiveTable } from './additive-score.js';
import { bulkScore, type Setting } from './bulk-score.js';
import { type Draw, drawReplicate, ownDraw } from './draw.js';
import { matrixOf, type ScoreMatrix } from './matrix.js';
import { defaultVariation, type UncertainKim, type UncertaintyPlan } from './plan.js';
import { createLevelWriter, panelsOf, resampledLevels } from './resample-raters.js';
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
  readonly matrices: readonly ScoreMatrix[];
  readonly panels?: ReturnType<typeof panelsOf>;
}

/** Groups scored at a time: small enough for their values to stay near the processor through all replicates. */
const blockSize = 256;

/** @internal */
export function prepareRun(kims: readonly UncertainKim[], framework: Framework, plan: UncertaintyPlan): Run {
  const { seed, replicates = 1000, vary = defaultVariation } = plan ?? {};
  requireReplicates(seed, replicates, 'Uncertainty');
  const variation = resolveVariation(framework, vary);
  const matrices = variation.normalisations.map((way) => matrixOf(kims, way, framework.range));
  const panels = variation.resampleRaters ? panelsOf(kims, variation.tree, matrices[0] as ScoreMatrix) : undefined;
  return { variation, seed, replicates, units: kims.length, matrices, ...(panels && { panels }) };
}

/** Everything as the framework says. @internal */
export function ownScores({ variation, matrices, units }: Run): Float64Array {
  const scores = new Float64Array(units);
  const matrix = matrices[0] as ScoreMatrix;
  bulkScore(variation.layout, matrix, settingOf(variation, ownDraw(variation)), 0, units, scores, 0, 1);
  return scores;
}

/** @internal */
export function settingOf({ aggregations, policies }: ResolvedVariation, draw: Draw): Setting {
  return {
    weights: draw.weights,
    aggregations: (aggregations[draw.aggregation] as (typeof aggregations)[number]).ways,
    policies: (policies[draw.policy] as (typeof policies)[number]).ways,
    ...(draw.left && { left: draw.left }),
  };
}

/**
 * All replicates of all groups, some groups at a time: `visit` gets, for each group, its scores in the order of the
 * replicates (`NaN` where there is none). The list is used again for the next group.
 *
 * @internal
 */
export function eachUnit(run: Run, visit: (unit: number, scores: Float64Array) => void): void {
  const { replicates, units } = run;
  const draws = allDraws(run);
  const tableFor = tablesOf(run);
  const block = new Float64Array(Math.min(blockSize, units) * replicates);
  for (let from = 0; from < units; from += blockSize) {
    const to = Math.min(units, from + blockSize);
    const scoreBlock = blockScorer(run, from, to, tableFor);
    for (let r = 0; r < replicates; r++) scoreBlock(draws[r] as Draw, r, block, r, replicates);
    for (let u = from; u < to; u++) visit(u, block.subarray((u - from) * replicates, (u - from + 1) * replicates));
  }
}

/**
 * The same, replicate by replicate: `visit` gets the scores of all groups.
 *
 * @internal
 */
export function eachReplicate(run: Run, visit: (replicate: number, scores: Float64Array) => void): void {
  const scores = new Float64Array(run.units);
  const scoreAll = blockScorer(run, 0, run.units, tablesOf(run));
  allDraws(run).forEach((draw, r) => {
    scoreAll(draw, r, scores, 0, 1);
    visit(r, scores);
  });
}

function allDraws({ variation, seed, replicates }: Run): Draw[] {
  return Array.from({ length: replicates }, (_, r) => drawReplicate(variation, seed, r));
}

/** A table for each way of normalising and of missing data, made when it is first drawn. @internal */
export function tablesOf({ variation, matrices }: Run): (draw: Draw) => AdditiveTable | undefined {
  const { layout, aggregations, policies } = variation;
  const steady = aggregations.map(({ ways }) => ways.every((way) => !('zero' in way) || way.zero !== 'refuse'));
  const made = new Map<number, AdditiveTable>();
  return ({ normalisation, aggregation, policy, left }) => {
    if (left !== undefined || !steady[aggregation]) return undefined;
    const key = normalisation * policies.length + policy;
    let table = made.get(key);
    if (table === undefined) {
      const { ways } = policies[policy] as (typeof policies)[number];
      table = additiveTable(layout, matrices[normalisation] as ScoreMatrix, ways);
      made.set(key, table);
    }
    return table;
  };
}

/** @internal */
export function blockScorer(
  { variation, matrices, panels, seed }: Run,
  from: number,
  to: number,
  tableFor: (draw: Draw) => AdditiveTable | undefined,
): (draw: Draw, replicate: number, out: Float64Array, at: number, stride: number) => void {
  const { layout } = variation;
  if (panels === undefined) {
    return (draw, _, out, at, stride) => {
      const matrix = matrices[draw.normalisation] as ScoreMatrix;
      const table = tableFor(draw);
      if (table !== undefined) {
        const { ways } = variation.aggregations[draw.aggregation] as (typeof variation.aggregations)[number];
        additiveScore(layout, table, draw.weights, ways, from, to, out, at, stride);
        return;
      }
      bulkScore(layout, matrix, settingOf(variation, draw), from, to, out, at, stride);
    };
  }
  // Levels are written into a copy of these rows.
  const copies = matrices.map((matrix) => rowsOf(matrix, from, to));
  const writers = variation.normalisations.map(({ tree }) => createLevelWriter(tree, variation.framework.range));
  return (draw, replicate, out, at, stride) => {
    const matrix = copies[draw.normalisation] as ScoreMatrix;
    const write = writers[draw.normalisation] as (typeof writers)[number];
    for (let u = from; u < to; u++) {
      const panel = panels[u] as (typeof panels)[number];
      write(matrix, u - from, panel, resampledLevels(panel, seed, replicate, u));
    }
    bulkScore(layout, matrix, settingOf(variation, draw), 0, to - from, out, at, stride);
  };
}

function rowsOf({ criteria, values, cells }: ScoreMatrix, from: number, to: number): ScoreMatrix {
  return {
    units: to - from,
    criteria,
    values: values.slice(from * criteria, to * criteria),
    cells: cells.slice(from * criteria, to * criteria),
  };
}
