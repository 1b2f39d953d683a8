import { callable, list, requireArgument, requireOptions } from '../kernel/arguments.js';
import { createRandom } from '../kernel/random.js';
import { type Estimate, type Interval, notEstimable } from './estimate.js';
import { quantile } from './quantile.js';
import { bootstrapOptions, requireReplicates } from './require-options.js';

/** How to resample. The generator is xoshiro128**: same seed, same interval, on every machine. */
export interface BootstrapOptions {
  /** A whole number; its lower 32 bits are used. */
  readonly seed: number;
  /** Default 1,000. */
  readonly replicates?: number;
  /** Default 0.95. */
  readonly confidence?: number;
}

/** A figure with its percentile interval. */
export interface BootstrapFigures extends Interval {
  readonly estimate: number;
  /** The interval rests on this many; the others gave no figure. */
  readonly replicatesUsed: number;
  readonly replicates: number;
}

/** Why there is no interval. */
export type NoBootstrapReason =
  /** Fewer than two members: there is nothing to resample. */
  | 'too-few-members'
  /** The statistic has no value for the sample itself. */
  | 'statistic-not-defined'
  /** More than half of the resamples have no value: an interval of the rest would state nothing. */
  | 'too-few-replicates';

/**
 * Percentile bootstrap (Efron 1979): the statistic of samples drawn with replacement from the sample, and the ends
 * between which the middle `confidence` of them lie (quantiles of type 7).
 *
 * @param sample the members that were drawn independently: groups or units, not single values within one unit.
 * @param statistic of any such list; `undefined` where it has no value.
 * @throws KimError `invalid-argument` for a wrong seed, number of replicates or confidence.
 *
 * @example
 * ```ts
 * const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
 * const figure = bootstrapInterval([1, 2, 3, 4], mean, { seed: 7, replicates: 200 });
 * figure.estimate; // 2.5
 * figure.lower < 2.5 && figure.upper > 2.5; // true
 * bootstrapInterval([1], mean, { seed: 7 }); // { status: 'not-estimable', reason: 'too-few-members' }
 * ```
 */
export function bootstrapInterval<Member>(
  sample: readonly Member[],
  statistic: (resample: readonly Member[]) => number | undefined,
  options: BootstrapOptions,
): Estimate<BootstrapFigures, NoBootstrapReason> {
  requireArgument(sample, list, 'bootstrapInterval', 'sample');
  requireArgument(statistic, callable, 'bootstrapInterval', 'statistic');
  requireOptions(options, bootstrapOptions, 'bootstrapInterval');
  const { seed, replicates = 1000, confidence = 0.95 } = options;
  requireReplicates(seed, replicates, 'bootstrapInterval');
  if (sample.length < 2) return notEstimable('too-few-members');
  const estimate = statistic(sample);
  if (estimate === undefined) return notEstimable('statistic-not-defined');
  const random = createRandom(seed);
  const resample = [...sample];
  const found: number[] = [];
  for (let r = 0; r < replicates; r++) {
    for (let i = 0; i < sample.length; i++) resample[i] = sample[Math.floor(random() * sample.length)] as Member;
    const figure = statistic(resample);
    if (figure !== undefined) found.push(figure);
  }
  const ends = percentileInterval(found, replicates, confidence);
  if (ends === undefined) return notEstimable('too-few-replicates');
  return { status: 'estimated', estimate, ...ends, replicatesUsed: found.length, replicates };
}

/**
 * The middle part of what the replicates gave; nothing when more than half of them gave nothing.
 *
 * @internal
 */
export function percentileInterval(
  found: ArrayLike<number>,
  replicates: number,
  confidence: number,
): Interval | undefined {
  if (found.length * 2 < replicates || found.length === 0) return undefined;
  const lower = quantile(found, (1 - confidence) / 2) as number;
  const upper = quantile(found, (1 + confidence) / 2) as number;
  return { lower, upper };
}
