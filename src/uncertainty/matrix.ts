import { KimError } from '../kernel/kim-error.js';
import { createWorkspace, evaluate, state } from '../score/evaluate.js';
import { minMax } from '../score/normalise/min-max.js';
import type { OutputRange } from '../score/normalise/output-range.js';
import { rankScore } from '../score/normalise/rank-score.js';
import type { TreePlan } from '../score/plan.js';
import { loadAll } from '../score/score-kim.js';
import type { UncertainKim } from './plan.js';
import type { NormalisationWay } from './resolve-plan.js';

/** Whether a value is there, the question does not arise, or it is missing. */
export const cell = { present: 0, outside: 1, missing: 2 } as const;

/**
 * What all groups look like before weights and means: normalised values, group by group.
 *
 * @internal
 */
export interface ScoreMatrix {
  readonly units: number;
  readonly criteria: number;
  readonly values: Float64Array;
  readonly cells: Uint8Array;
}

/**
 * Normalises every group once, by the evaluation that scores a single one.
 *
 * @throws KimError `invalid-argument` when a criterion cannot be normalised by this sample.
 * @internal
 */
export function matrixOf(kims: readonly UncertainKim[], way: NormalisationWay, range: OutputRange): ScoreMatrix {
  const { tree } = way;
  const criteria = tree.codes.length;
  const work = createWorkspace(tree);
  const values = new Float64Array(kims.length * criteria);
  const cells = new Uint8Array(kims.length * criteria);
  const raws = way.sample.map(() => new Float64Array(kims.length));
  for (let u = 0; u < kims.length; u++) {
    const { measurements } = kims[u] as UncertainKim;
    if (measurements === undefined) {
      throw new KimError(
        'missing-argument',
        'Uncertainty needs measurements of every group, by the codes of the criteria.',
      );
    }
    loadAll(tree, work, measurements);
    evaluate(tree, range, work);
    for (let c = 0; c < criteria; c++) {
      values[u * criteria + c] = work.value[c] as number;
      cells[u * criteria + c] = cellOf(work.state[c] as number);
    }
    for (const [i, { criterion }] of way.sample.entries()) (raws[i] as Float64Array)[u] = work.raw[criterion] as number;
  }
  const matrix = { units: kims.length, criteria, values, cells };
  for (const [i, sample] of way.sample.entries()) {
    readSample(matrix, sample, raws[i] as Float64Array, tree, range, way.code);
  }
  return matrix;
}

function cellOf(is: number): number {
  if (is === state.present) return cell.present;
  return is === state.notApplicable || is === state.setAside ? cell.outside : cell.missing;
}

function readSample(
  { units, criteria, values, cells }: ScoreMatrix,
  { criterion, method }: NormalisationWay['sample'][number],
  raws: Float64Array,
  tree: TreePlan,
  range: OutputRange,
  way: string,
): void {
  const there: number[] = [];
  for (let u = 0; u < units; u++) if (cells[u * criteria + criterion] === cell.present) there.push(u);
  if (there.length === 0) return;
  const raw = there.map((u) => raws[u] as number);
  const direction = tree.criteria[criterion]?.direction === 'lower' ? 'lower' : 'higher';
  const varies = raw.some((value) => value !== raw[0]);
  const read = !varies
    ? undefined
    : method === 'sample-rank'
      ? rankScore(raw, { direction, range })
      : minMax(raw, raw, { direction, range });
  if (read === undefined) {
    throw new KimError(
      'invalid-argument',
      `normalisation "${way}": "${tree.codes[criterion]}" does not vary among these groups, so the sample cannot scale it.`,
    );
  }
  const floor = range.floor ?? range.min;
  for (const [i, u] of there.entries()) values[u * criteria + criterion] = Math.max(floor, read[i] as number);
}
