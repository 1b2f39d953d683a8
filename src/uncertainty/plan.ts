import type { Aggregation, MissingPolicy, Normalisation } from '../score/framework.js';
import type { ScoreInput } from '../score/score-input.js';

/** A KIM whose score is looked at: its measurements and, to resample raters, what they stated. */
export interface UncertainKim extends ScoreInput {
  /** As `measureKim` gives them; only looked at when raters are resampled. */
  readonly rubrics?: Readonly<
    Record<string, { readonly levels: readonly number[]; readonly consensus: 'mean' | 'median' } | undefined>
  >;
}

/**
 * How weights vary, within each group of the framework and apart from each other; a weight of 0 stays 0.
 *
 * - `around`: each weight times a number drawn evenly from 1 − spread to 1 + spread (default spread 0.25): the framework is
 *   about right, its weights are not exact.
 * - `any`: every split of the weight is as likely as every other (a flat Dirichlet distribution, as in SMAA): nothing is
 *   known of the weights. What survives this does not hang on weights at all.
 */
export type WeightVariation = { readonly kind: 'around'; readonly spread?: number } | { readonly kind: 'any' };

/**
 * Another way to do it that could be defended as well. In every replicate one of the alternatives, or the framework's own
 * way (under the code `own`), is drawn; all are as likely.
 */
export interface Alternative<Way> {
  /** Names the alternative in results; not `own`. */
  readonly code: string;
  /** The way by code of criterion (normalisation) or group (aggregation, missing data). */
  readonly of?: Readonly<Record<string, Way>>;
  /** The way of all that `of` does not name. */
  readonly every?: Way;
}

/**
 * Normalising by the sample instead of goalposts: `min-max` of the groups at hand, or their `rank`. Scores then hold only
 * among these groups.
 */
export interface SampleNormalisation {
  readonly method: 'sample-min-max' | 'sample-rank';
}

/** What varies. What is not named stays as the framework states. */
export interface Variation {
  readonly weights?: WeightVariation;
  readonly normalisation?: readonly Alternative<Normalisation | SampleNormalisation>[];
  readonly aggregation?: readonly Alternative<Aggregation>[];
  readonly missing?: readonly Alternative<MissingPolicy>[];
  /** How many criteria are left out of each replicate, drawn from `among` (default: all of the index). */
  readonly leaveOut?: { readonly count: number; readonly among?: readonly string[] };
  /** `resample`: the raters of each rubric are drawn again with replacement, as if others had been asked. */
  readonly raters?: 'resample';
}

/** A Monte Carlo run. Same groups, framework and plan: same results, byte for byte, on every machine. */
export interface UncertaintyPlan {
  /** A whole number; its lower 32 bits are used. */
  readonly seed: number;
  /** Default 1,000. */
  readonly replicates?: number;
  /** Default `{ weights: { kind: 'around', spread: 0.25 } }`. */
  readonly vary?: Variation;
}

/** @internal */
export const defaultVariation: Variation = { weights: { kind: 'around', spread: 0.25 } };
