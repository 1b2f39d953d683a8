import { KimError } from '../kernel/kim-error.js';
import type { Framework } from '../score/framework.js';
import { drawReplicate } from './draw.js';
import type { UncertainKim, UncertaintyPlan } from './plan.js';
import { resampledLevels } from './resample-raters.js';
import { blockScorer, prepareRun, tablesOf } from './run.js';

/** Everything that was drawn for one replicate, and what came of it. */
export interface Replicate {
  readonly index: number;
  /** Share of each group and criterion of the index within its group, as drawn; they add up to 1 in each group. */
  readonly weights: Readonly<Record<string, number>>;
  /** Code of the alternative, or `own`. */
  readonly normalisation: string;
  readonly aggregation: string;
  readonly missing: string;
  readonly leftOut: readonly string[];
  readonly kims: readonly {
    readonly kimId?: string;
    /** Absent where too little was there. */
    readonly score?: number;
    /** Levels that the resampled raters came to; present when raters are resampled. */
    readonly levels?: Readonly<Record<string, number>>;
  }[];
}

/**
 * One replicate of a run, made again from the seed: what was drawn, and the score of every group.
 *
 * @param index from 0 to the number of replicates less one.
 * @throws KimError as `scoreUncertainty`, and `invalid-argument` for an index outside the run.
 *
 * @example
 * ```ts
 * const village = (value) => ({ status: 'measured', value, n: 1 });
 * const group = { kimId: 'kim-1', measurements: { iks: village(0.9), ike: village(0.2), ikl: village(0.7) } };
 * const { weights, aggregation, kims } = replicateOf([group], idmFramework, { seed: 2026 }, 17);
 * aggregation; // 'own'
 * Math.abs(kims[0].score - (weights.iks * 0.9 + weights.ike * 0.2 + weights.ikl * 0.7)) < 1e-12; // true
 * ```
 */
export function replicateOf(
  kims: readonly UncertainKim[],
  framework: Framework,
  plan: UncertaintyPlan,
  index: number,
): Replicate {
  const run = prepareRun(kims, framework, plan);
  if (!(Number.isSafeInteger(index) && index >= 0 && index < run.replicates)) {
    throw new KimError('invalid-argument', 'replicateOf needs an index from 0 to the number of replicates less one.');
  }
  const { variation, panels, seed } = run;
  const { tree, layout } = variation;
  const draw = drawReplicate(variation, seed, index);
  const scores = new Float64Array(kims.length);
  blockScorer(run, 0, kims.length, tablesOf(run))(draw, index, scores, 0, 1);
  const weights: Record<string, number> = {};
  tree.groups.forEach(({ children, group }, g) => {
    const from = layout.start[g] as number;
    const own = draw.weights.subarray(from, from + children.length);
    const total = own.reduce((sum, weight) => sum + weight, 0);
    group.children.forEach((child, i) => {
      weights['criterion' in child ? child.criterion : child.code] = (own[i] as number) / total;
    });
  });
  return {
    index,
    weights,
    normalisation: (variation.normalisations[draw.normalisation] as { code: string }).code,
    aggregation: (variation.aggregations[draw.aggregation] as { code: string }).code,
    missing: (variation.policies[draw.policy] as { code: string }).code,
    leftOut: tree.codes.filter((_, c) => draw.left?.[c] === 1),
    kims: kims.map(({ kimId }, u) => {
      const panel = panels?.[u];
      const levels = panel && resampledLevels(panel, seed, index, u);
      const score = scores[u] as number;
      return {
        ...(kimId !== undefined && { kimId }),
        ...(!Number.isNaN(score) && { score }),
        ...(panel && {
          levels: Object.fromEntries(panel.map(({ criterion }, i) => [tree.codes[criterion], levels?.[i] as number])),
        }),
      };
    }),
  };
}
