import { requireArgument, wholeNumber } from '../kernel/arguments.js';
import type { Framework } from '../score/framework.js';
import { drawReplicate } from './draw.js';
import type { UncertainKim, UncertaintyPlan } from './plan.js';
import { resampledLevels } from './resample-raters.js';
import { own } from './resolve-plan.js';
import { prepareRun, scoresOf } from './run.js';

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
  const run = prepareRun(kims, framework, plan, 'replicateOf');
  requireArgument(index, wholeNumber(0, run.replicates - 1), 'replicateOf', 'index');
  const { variation, panels, seed } = run;
  const { tree } = variation;
  const draw = drawReplicate(variation, seed, index);
  const scores = scoresOf(run, draw, index);
  const weightOf = ({ node }: { readonly node: number }) => draw.way.weights[node] ?? 0;
  const weights = tree.groups.flatMap(({ children }) => {
    const total = children.reduce((sum, child) => sum + weightOf(child), 0);
    return children.map((child) => [child.code, weightOf(child) / total] as const);
  });
  const codeAt = (ways: readonly { readonly code: string }[], at: number) => ways[at]?.code ?? own;
  const left = new Set(draw.left);
  return {
    index,
    weights: Object.fromEntries(weights),
    normalisation: codeAt(variation.normalisations, draw.normalisation),
    aggregation: codeAt(variation.aggregations, draw.aggregation),
    missing: codeAt(variation.policies, draw.policy),
    leftOut: tree.criteria.flatMap((criterion) => (left.has(criterion) ? [criterion.code] : [])),
    kims: kims.map(({ kimId }, u) => {
      const panel = panels?.[u];
      const levels = panel && resampledLevels(panel, seed, index, u);
      const score = scores[u] ?? Number.NaN;
      return {
        ...(kimId !== undefined && { kimId }),
        ...(!Number.isNaN(score) && { score }),
        ...(panel && {
          levels: Object.fromEntries(panel.map(({ criterion }, i) => [criterion.code, levels?.[i] ?? Number.NaN])),
        }),
      };
    }),
  };
}
