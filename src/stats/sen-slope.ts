import { finiteNumbers, requireOptions } from '../kernel/arguments.js';
import { type Estimate, type Interval, notEstimable } from './estimate.js';
import { kendallVariance, tieSizes } from './kendall-variance.js';
import { median } from './median.js';
import { normalQuantile } from './normal-distribution.js';
import { confidence as confidenceKind } from './require-options.js';
import { readSeries, type SeriesValue } from './series.js';

/** How the slope is taken. */
export interface SenSlopeOptions {
  /** When each value was seen, never falling; default 0, 1, 2, … The slope is per unit of it. */
  readonly times?: readonly number[];
  /** Default 0.95. */
  readonly confidence?: number;
}

/** Sen's slope and the line through it. */
export interface SenSlopeFigures {
  /** Median of the slopes between all pairs of different times. */
  readonly slope: number;
  /** How many slopes. */
  readonly pairs: number;
  /**
   * Gilbert's interval (1987, 16.5.2): the slopes at the ranks (N' ∓ z √var S) / 2, drawn straight between two ranks;
   * absent where the ranks lie outside the slopes.
   */
  readonly interval?: Interval;
  /**
   * Where the line meets time 0, in both conventions: `conover`: median value − slope × median time;
   * `medianResidual`: median of value − slope × time. They differ; state which one a line was drawn with.
   */
  readonly intercepts: { readonly conover: number; readonly medianResidual: number };
  /** Values that were there, and places without one. */
  readonly n: number;
  readonly left: number;
}

/**
 * Sen's slope (Theil–Sen): the median change per unit of time, which a few odd values do not move. True differences of
 * time are used, so that gaps and uneven periods do no harm.
 *
 * @param values in the order of time; `null` or `undefined` where there is none.
 * @throws KimError `invalid-argument` for numbers that are not finite, times that fall or do not fit, and a confidence
 * outside 0 to 1.
 *
 * @example
 * ```ts
 * senSlope([10, 12, 18], { times: [2020, 2021, 2024] }).slope; // 2
 * senSlope([1, 3, 5, 7, 9, 11]).interval; // { lower: 2, upper: 2 }
 * senSlope([4]).reason; // 'too-few-periods'
 * ```
 */
export function senSlope(
  values: readonly SeriesValue[],
  options: SenSlopeOptions = {},
): Estimate<SenSlopeFigures, 'too-few-periods'> {
  requireOptions(options, { times: finiteNumbers, confidence: confidenceKind }, 'senSlope');
  const { confidence = 0.95 } = options;
  const series = readSeries(values, options.times, 'senSlope');
  const slopes = slopesOf(series.values, series.times);
  if (slopes.length === 0) return notEstimable('too-few-periods');
  const slope = median(slopes) as number;
  const middle = (numbers: readonly number[]) => median(numbers) as number;
  return {
    status: 'estimated',
    slope,
    pairs: slopes.length,
    interval: intervalOf(slopes, series.values, series.times, confidence),
    intercepts: {
      conover: middle(series.values) - slope * middle(series.times),
      medianResidual: middle(series.values.map((value, i) => value - slope * (series.times[i] as number))),
    },
    n: series.values.length,
    left: values.length - series.values.length,
  };
}

function slopesOf(values: readonly number[], times: readonly number[]): Float64Array {
  const slopes: number[] = [];
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const apart = (times[j] as number) - (times[i] as number);
      if (apart > 0) slopes.push(((values[j] as number) - (values[i] as number)) / apart);
    }
  }
  return Float64Array.from(slopes).sort();
}

function intervalOf(
  slopes: Float64Array,
  values: readonly number[],
  times: readonly number[],
  confidence: number,
): Interval | undefined {
  if (values.length < 3) return undefined;
  const spread = Math.sqrt(kendallVariance(values.length, tieSizes(values), tieSizes(times)));
  const reach = normalQuantile((1 + confidence) / 2) * spread;
  const [low, high] = [(slopes.length - reach) / 2, (slopes.length + reach) / 2 + 1];
  // Both ranks leave the slopes at once.
  if (low < 1) return undefined;
  return { lower: atRank(slopes, low), upper: atRank(slopes, high) };
}

/** The slope at a rank counted from 1, drawn straight between two whole ranks. */
function atRank(slopes: Float64Array, rank: number): number {
  const whole = Math.floor(rank);
  const below = slopes[whole - 1] as number;
  const above = slopes[Math.min(slopes.length, whole + 1) - 1] as number;
  return below + (rank - whole) * (above - below);
}
