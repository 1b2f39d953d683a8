import { finiteNumbers, oneOf, requireOptions, wholeNumber } from '../kernel/arguments.js';
import { type Estimate, notEstimable } from './estimate.js';
import { kendallDistribution } from './kendall-distribution.js';
import { kendallPairs, tauB } from './kendall-pairs.js';
import { kendallVariance, tieSizes } from './kendall-variance.js';
import { normalProbability } from './normal-distribution.js';
import { readSeries, type SeriesValue } from './series.js';

/** How the test is made. */
export interface MannKendallOptions {
  /**
   * When each value was seen, never falling; default one after the other. Values of one time are not compared with
   * each other, and the variance is corrected for them.
   */
  readonly times?: readonly number[];
  /** Which trend is looked for; default either. */
  readonly alternative?: 'two-sided' | 'rising' | 'falling';
  /** Fewer values than this get no answer. Default 4, and never less than 3; eight or more are better. */
  readonly minimum?: number;
}

/** The Mann–Kendall statistic and what follows from it. */
export interface MannKendallFigures {
  /** Values that were there. */
  readonly n: number;
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  /** Of `s` without a trend, corrected for ties. */
  readonly variance: number;
  /** `s` drawn 1 nearer to 0 (continuity), in its standard deviations. */
  readonly z: number;
  /** Kendall's tau-b: `s` over what it could be at most, ties taken out. */
  readonly tau: number;
  /** How probable an `s` as far out is without a trend. */
  readonly p: number;
  /** `exact`: up to 10 values without ties, from all orders; else `normal`: from `z`. */
  readonly method: 'exact' | 'normal';
  readonly direction: 'rising' | 'falling' | 'none';
  /** Places without a value. */
  readonly left: number;
}

/** Why there is no answer. */
export type NoMannKendallReason = 'too-few-periods' | 'no-variation';

/** Largest number of values for which all orders are counted. */
const exactUpTo = 10;

const trendTestOptions = {
  times: finiteNumbers,
  alternative: /* @__PURE__ */ oneOf('two-sided', 'rising', 'falling'),
  minimum: /* @__PURE__ */ wholeNumber(3),
};

/**
 * The Mann–Kendall test: whether values rise or fall over time, whatever the shape. It needs values that do not depend on
 * each other: overlapping periods and running totals give invalid trends.
 *
 * @param values in the order of time; `null` or `undefined` where there is none.
 * @throws KimError `invalid-argument` for numbers that are not finite, and times that fall or do not fit.
 * @see Gilbert 1987, Statistical Methods for Environmental Pollution Monitoring, 16.4, with equation 16.3 for ties in both.
 *
 * @example
 * ```ts
 * // EPA QA/G-9S (2006), eleven weeks.
 * const test = mannKendall([10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15]);
 * test.s; // 22
 * test.variance.toFixed(2); // '155.33'
 * test.z.toFixed(3); // '1.685'
 * mannKendall([1, 2, 3]).reason; // 'too-few-periods'
 * ```
 */
export function mannKendall(
  values: readonly SeriesValue[],
  options: MannKendallOptions = {},
): Estimate<MannKendallFigures, NoMannKendallReason> {
  requireOptions(options, trendTestOptions, 'mannKendall');
  const { alternative = 'two-sided', minimum = 4 } = options;
  const series = readSeries(values, options.times, 'mannKendall');
  const n = series.values.length;
  const valueTies = tieSizes(series.values);
  const timeTies = tieSizes(series.times);
  if (new Set(series.times).size < minimum) return notEstimable('too-few-periods');
  const variance = kendallVariance(n, valueTies, timeTies);
  if (valueTies[0] === n) return notEstimable('no-variation');
  const pairs = kendallPairs(series.times, series.values);
  const s = pairs.concordant - pairs.discordant;
  const z = (s - Math.sign(s)) / Math.sqrt(variance);
  const exact = n <= exactUpTo && valueTies.length === 0 && timeTies.length === 0;
  const tail = exact ? kendallDistribution(n) : (least: number) => normalTail(least, variance);
  return {
    status: 'estimated',
    n,
    s,
    variance,
    z,
    tau: tauB(pairs) ?? 0,
    p: probability(s, alternative, tail),
    method: exact ? 'exact' : 'normal',
    direction: s > 0 ? 'rising' : s < 0 ? 'falling' : 'none',
    left: values.length - n,
  };
}

/** From the probability of at least so much, by symmetry of the distribution. */
function probability(
  s: number,
  alternative: 'two-sided' | 'rising' | 'falling',
  atLeast: (least: number) => number,
): number {
  if (alternative === 'rising') return atLeast(s);
  if (alternative === 'falling') return atLeast(-s);
  return s === 0 ? 1 : Math.min(1, 2 * atLeast(Math.abs(s)));
}

function normalTail(least: number, variance: number): number {
  return normalProbability((Math.sign(least) - least) / Math.sqrt(variance));
}
