import { type Kind, oneOf, only, optional, requireArgument } from '../kernel/arguments.js';
import { createRandom } from '../kernel/random.js';
import { type BootstrapOptions, percentileInterval } from './bootstrap-interval.js';
import { type Estimate, type Interval, notEstimable } from './estimate.js';
import { type AlphaMetric, type CodedRatings, codeRatings, disagreement } from './krippendorff-disagreement.js';
import type { RatingValue } from './rating-value.js';
import { rating, requireTable } from './require-finite.js';
import { bootstrapKind } from './require-options.js';

/** How alpha is taken. */
export interface AlphaOptions {
  /** Always stated, never guessed: the four differ. */
  readonly metric: AlphaMetric;
  /** Asks for a percentile interval by resampling units (Zapf et al. 2016, doi.org/10.1186/s12874-016-0200-9). */
  readonly bootstrap?: BootstrapOptions;
}

/** Alpha with what it rests on. */
export interface AlphaFigures {
  /** 1: no disagreement; 0: as much as chance would give; below 0: more than that. */
  readonly alpha: number;
  /** Mean observed difference within units, and the one expected when ratings are dealt out anew. */
  readonly observedDisagreement: number;
  readonly expectedDisagreement: number;
  /** Units with at least two ratings, and the ratings in them; all others state nothing about agreement. */
  readonly units: number;
  readonly ratings: number;
  /** Units left aside because they have fewer than two ratings. */
  readonly unitsLeft: number;
  /** Present when asked for. */
  readonly interval?: AlphaInterval;
}

/** The percentile interval of alpha, or why there is none. */
export type AlphaInterval = Estimate<
  Interval & { readonly method: 'unit-resampling'; readonly replicatesUsed: number; readonly replicates: number },
  'too-few-units' | 'too-few-replicates'
>;

/** Why alpha has no value. */
export type NoAlphaReason =
  /** Fewer than two raters rated anything. */
  | 'too-few-raters'
  /** No unit was rated by two raters. */
  | 'no-overlap'
  /** All ratings are the same: nothing could have disagreed, so agreement cannot be known from habit. */
  | 'no-variation';

/**
 * Krippendorff's alpha: agreement of any number of raters, corrected for chance, with missing ratings as they are.
 *
 * @param ratings one list for each rater, one place for each unit.
 * @returns alpha, or the reason why there is none.
 * @throws KimError `invalid-argument` for lists of different length, words under another metric than nominal, numbers
 * that are not finite, and negative numbers under the ratio metric.
 * @see Krippendorff, K. (2011): Computing Krippendorff's alpha-reliability. https://repository.upenn.edu/asc_papers/43
 *
 * @example
 * ```ts
 * const ratings = [[1, 2, 3, 4, null], [1, 2, 3, 3, 4]];
 * krippendorffAlpha(ratings, { metric: 'ordinal' }).units; // 4
 * krippendorffAlpha(ratings, { metric: 'nominal' }).alpha.toFixed(3); // '0.696'
 * krippendorffAlpha([[4, 4], [4, 4]], { metric: 'ordinal' }).reason; // 'no-variation'
 * ```
 */
export function krippendorffAlpha(
  ratings: readonly (readonly RatingValue[])[],
  options: AlphaOptions,
): Estimate<AlphaFigures, NoAlphaReason> {
  requireTable(ratings, rating, 'krippendorffAlpha', 'ratings');
  requireArgument(options, alphaOptions, 'krippendorffAlpha', 'options');
  const { metric, bootstrap } = options;
  const coded = codeRatings(ratings, metric);
  if (coded.raters < 2) return notEstimable('too-few-raters');
  if (coded.units.length === 0) return notEstimable('no-overlap');
  const all = disagreement(coded, metric, coded.units);
  if (all.alpha === undefined) return notEstimable('no-variation');
  return {
    status: 'estimated',
    alpha: all.alpha,
    observedDisagreement: all.observed,
    expectedDisagreement: all.expected,
    units: coded.units.length,
    ratings: all.ratings,
    unitsLeft: coded.unitsLeft,
    ...(bootstrap && { interval: resampleUnits(coded, metric, bootstrap) }),
  };
}

const alphaOptions: Kind = /* @__PURE__ */ only('a metric, and bootstrap for an interval', {
  metric: /* @__PURE__ */ oneOf('nominal', 'ordinal', 'interval', 'ratio'),
  bootstrap: /* @__PURE__ */ optional(bootstrapKind),
});

function resampleUnits(coded: CodedRatings, metric: AlphaMetric, options: BootstrapOptions): AlphaInterval {
  const { seed, replicates = 1000, confidence = 0.95 } = options;
  const { units } = coded;
  if (units.length < 2) return notEstimable('too-few-units');
  const random = createRandom(seed);
  const drawn = [...units];
  const found: number[] = [];
  for (let r = 0; r < replicates; r++) {
    for (let u = 0; u < units.length; u++) {
      drawn[u] = units[Math.floor(random() * units.length)] as (typeof units)[number];
    }
    const { alpha } = disagreement(coded, metric, drawn);
    if (alpha !== undefined) found.push(alpha);
  }
  const ends = percentileInterval(found, replicates, confidence);
  if (ends === undefined) return notEstimable('too-few-replicates');
  return { status: 'estimated', ...ends, method: 'unit-resampling', replicatesUsed: found.length, replicates };
}
