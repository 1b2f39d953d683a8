import { requireOptions } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { ClassLabel } from '../model/certainty.js';
import {
  type ClassProbability,
  classProbabilities,
  type LabelLimits,
  labelOf,
  missingOf,
} from '../score/certainty/class-label.js';
import { compiledOf } from '../score/compile.js';
import { evaluateTree } from '../score/evaluate.js';
import type { Framework } from '../score/framework.js';
import { createScorer } from '../score/score-kim.js';
import type { Interval } from '../stats/estimate.js';
import { quantileOfSorted } from '../stats/quantile.js';
import { uncertaintyOptions } from './kinds.js';
import type { UncertainKim, UncertaintyPlan, Variation } from './plan.js';
import { defaultVariation } from './plan.js';
import { placesOf, type RankInterval, rankInterval } from './rank-intervals.js';
import { eachReplicate, eachUnit, ownScores, prepareRun, type Run } from './run.js';

/** What is asked of a run. */
export interface UncertaintyOptions extends LabelLimits {
  /** Which middle share of the replicates an interval holds; default 0.9 (from the 5th to the 95th percentile). */
  readonly coverage?: number;
  /**
   * Asks for places among the groups, and with `first` for the share of replicates among the first so many. Costs a second
   * pass, a sort a replicate, and four bytes a group and replicate; classes and intervals do not need it.
   */
  readonly ranks?: { readonly first?: number };
}

/** What is uncertain about one group. */
export interface KimUncertainty {
  readonly kimId?: string;
  /** Place in the list of groups. */
  readonly position: number;
  /** By the framework as it is: the score of `scoreKim`; absent without one. */
  readonly score?: number;
  /** Replicates that gave a score; the others found too little. */
  readonly replicatesScored: number;
  /** The middle of the scores of the replicates and its ends (quantiles of type 7); absent without any. */
  readonly interval?: Interval & { readonly median: number };
  /** One row a class of the framework, in its order; the probabilities add up to 1. Absent where the card has no class. */
  readonly classes?: readonly ClassProbability[];
  readonly label: ClassLabel;
  /** Present when asked for, and where there is a score. */
  readonly ranks?: RankInterval;
}

/** A run with everything needed to make it again. */
export interface ScoreUncertainty {
  readonly framework: string;
  readonly generator: 'xoshiro128**';
  readonly seed: number;
  readonly replicates: number;
  readonly vary: Variation;
  readonly coverage: number;
  readonly stableFrom: number;
  readonly labelFrom: number;
  readonly kims: readonly KimUncertainty[];
}

/**
 * How far scores, classes and places hang on choices that could have been made otherwise: a seeded Monte Carlo over weights,
 * normalisation, aggregation, policies for missing data, the set of criteria, and raters. Each replicate scores every group
 * by the laws of `scoreKim`; `replicateOf` shows any of them.
 *
 * It states what hangs on choices (and raters), not on chance in the records: for shares with small denominators see
 * `wilsonInterval`. One group alone is enough; only `ranks` and normalising by the sample need others. A group that has no
 * class on its card, because the framework asks for more, has none here, and no probability of one. Values that are missing
 * are not drawn: where they could lead to another class, the label says so (`missing-not-varied`).
 *
 * @throws KimError `missing-argument` without measurements or a needed rubric, `unknown-id` for codes the framework does not
 * have, `invalid-definition` for an unsound framework, `invalid-argument` for any setting that cannot be applied: nothing is
 * skipped.
 *
 * @example
 * ```ts
 * const village = (value) => ({ status: 'measured', value, n: 1 });
 * const group = { kimId: 'kim-1', measurements: { iks: village(0.9), ike: village(0.2), ikl: village(0.7) } };
 * const run = scoreUncertainty([group], idmFramework, { seed: 2026, replicates: 500 });
 * run.kims[0].score === scoreKim(group, idmFramework).score; // true
 * run.kims[0].label.verdict; // 'refused'
 * run.kims[0].label.reason; // 'improbable'
 * ```
 */
export function scoreUncertainty(
  kims: readonly UncertainKim[],
  framework: Framework,
  plan: UncertaintyPlan,
  options: UncertaintyOptions = {},
): ScoreUncertainty {
  requireOptions(options, uncertaintyOptions, 'scoreUncertainty');
  const { coverage = 0.9, stableFrom = 0.9, labelFrom = 0.66, ranks } = options;
  if (labelFrom > stableFrom) {
    throw new KimError('invalid-argument', 'scoreUncertainty needs labelFrom: not above stableFrom.');
  }
  const run = prepareRun(kims, framework, plan, 'scoreUncertainty');
  const scores = ownScores(run);
  const { bands } = framework;
  const mayHaveClass = classifiable(framework);
  const compiled = compiledOf(framework, 'scoreUncertainty');
  const missingOfKim = ({ measurements }: UncertainKim) =>
    missingOf(
      compiled.index,
      evaluateTree(compiled.index, measurements, compiled, 'scoreUncertainty'),
      framework,
      false,
    );
  const places = ranks && rankAll(run, scores, coverage, ranks.first);
  const rows: KimUncertainty[] = [];
  eachUnit(run, (position, replicates) => {
    const sorted = replicates.filter((score) => !Number.isNaN(score)).sort();
    const score = Number.isNaN(scores[position]) ? undefined : (scores[position] as number);
    const kim = kims[position] as UncertainKim;
    const { kimId } = kim;
    const isClassified = score === undefined || mayHaveClass(kim);
    const classes =
      bands === undefined || !isClassified || sorted.length === 0 ? undefined : classProbabilities(sorted, bands);
    const isScored = sorted.length / run.replicates >= 0.5;
    const place = places?.[position];
    rows.push({
      ...(kimId !== undefined && { kimId }),
      position,
      ...(score !== undefined && { score }),
      replicatesScored: sorted.length,
      ...(sorted.length > 0 && { interval: middleOf(sorted, coverage) }),
      ...(classes && { classes }),
      label: isClassified
        ? labelOf(score, isScored ? classes : undefined, bands, { stableFrom, labelFrom }, missingOfKim(kim))
        : { verdict: 'refused', reason: 'not-classified' },
      ...(place && { ranks: place }),
    });
  });
  return {
    framework: framework.id,
    generator: 'xoshiro128**',
    seed: run.seed,
    replicates: run.replicates,
    vary: plan.vary ?? defaultVariation,
    coverage,
    stableFrom,
    labelFrom,
    kims: rows,
  };
}

/** Whether a group may have a class: what the framework asks for (months observed, judgements) is no matter of draws. */
function classifiable(framework: Framework): (kim: UncertainKim) => boolean {
  if (framework.bands?.requires === undefined) return () => true;
  const score = createScorer(framework, { certainty: false });
  return (kim) => score(kim).notClassified === undefined;
}

/** @param sorted at least one score, ascending. */
function middleOf(sorted: Float64Array, coverage: number): Interval & { readonly median: number } {
  const at = (share: number) => quantileOfSorted(sorted, share) ?? Number.NaN;
  return { lower: at((1 - coverage) / 2), median: at(0.5), upper: at((1 + coverage) / 2) };
}

function rankAll(
  run: Run,
  scores: Float64Array,
  coverage: number,
  first: number | undefined,
): (RankInterval | undefined)[] {
  const { units, replicates } = run;
  const places = new Uint32Array(units * replicates);
  const current = new Uint32Array(units);
  eachReplicate(run, (r, replicate) => {
    placesOf(replicate, current);
    for (let u = 0; u < units; u++) places[u * replicates + r] = current[u] as number;
  });
  placesOf(scores, current);
  return Array.from(current, (ownPlace, u) =>
    rankInterval(places.subarray(u * replicates, (u + 1) * replicates), ownPlace, coverage, first),
  );
}
