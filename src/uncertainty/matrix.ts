import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import { createEvaluation, readMeasurements } from '../score/evaluate.js';
import { type Evaluation, state } from '../score/evaluation.js';
import { minMax } from '../score/normalise/min-max.js';
import type { OutputRange } from '../score/normalise/output-range.js';
import { rankScore } from '../score/normalise/rank-score.js';
import type { UncertainKim } from './plan.js';
import type { NormalisationWay } from './resolve-plan.js';

/**
 * What all groups look like after the first step of the evaluation: state and normalised value of every criterion, group
 * by group.
 *
 * @internal
 */
export interface ScoreMatrix {
  readonly width: number;
  readonly states: Uint8Array;
  readonly values: Float64Array;
}

/**
 * Reads and normalises every group once.
 *
 * @throws KimError `invalid-argument` when a criterion cannot be normalised by this sample.
 * @internal
 */
export function matrixOf(
  kims: readonly UncertainKim[],
  way: NormalisationWay,
  range: OutputRange,
  caller: string,
): ScoreMatrix {
  const { tree, sample, code } = way;
  const width = tree.criteria.length;
  const matrix = {
    width,
    states: new Uint8Array(kims.length * width),
    values: new Float64Array(kims.length * width),
  };
  const evaluation = createEvaluation(tree);
  const raws = sample.map(() => new Float64Array(kims.length));
  kims.forEach((kim, u) => {
    readMeasurements(tree, kim.measurements, range, evaluation, caller);
    matrix.states.set(evaluation.state.slice(0, width), u * width);
    matrix.values.set(evaluation.value.slice(0, width), u * width);
    sample.forEach(({ node }, i) => {
      raws[i]?.set([evaluation.raw[node.node] ?? 0], u);
    });
  });
  sample.forEach((each, i) => {
    if (readSample(matrix, each, raws[i] ?? new Float64Array(), range)) return;
    throw new KimError(
      'invalid-argument',
      `${caller} cannot normalise ${quoted(each.node.code)} by the sample (${quoted(code)}): it does not vary among these groups.`,
    );
  });
  return matrix;
}

/** @returns whether the sample can scale the criterion. */
function readSample(
  { width, values, states }: ScoreMatrix,
  { node: { node, criterion }, method }: NormalisationWay['sample'][number],
  raws: Float64Array,
  range: OutputRange,
): boolean {
  const units = [...raws.keys()].filter((u) => states[u * width + node] === state.present);
  if (units.length === 0) return true;
  const raw = Array.from(units, (u) => raws[u] ?? 0);
  const direction = criterion.direction === 'lower' ? 'lower' : 'higher';
  if (raw.every((value) => value === raw[0])) return false;
  const read = method === 'sample-rank' ? rankScore(raw, { direction, range }) : minMax(raw, raw, { direction, range });
  if (read === undefined) return false;
  const floor = range.floor ?? range.min;
  units.forEach((u, i) => {
    values[u * width + node] = Math.max(floor, read[i] ?? floor);
  });
  return true;
}

/**
 * Puts one group in front of the second step of the evaluation. Criteria are the first nodes of a tree.
 *
 * @internal
 */
export function loadRow({ width, states, values }: ScoreMatrix, unit: number, into: Evaluation): void {
  const { state: is, value } = into;
  const row = unit * width;
  for (let c = 0; c < width; c++) {
    is[c] = states[row + c] ?? state.missing;
    value[c] = values[row + c] ?? 0;
  }
}
