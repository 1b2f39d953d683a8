import { KimError } from '../kernel/kim-error.js';
import type { RatingValue } from './rating-value.js';

/** What a difference between two ratings means: different at all, so many places, so many units, or so many times. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Ratings with their values replaced by places among the different values, lowest first. Only pairable units.
 *
 * @internal
 */
export interface CodedRatings {
  readonly values: readonly number[];
  readonly units: readonly (readonly number[])[];
  readonly unitsLeft: number;
  /** Raters who rated anything. */
  readonly raters: number;
}

/** @internal */
export function codeRatings(ratings: readonly (readonly RatingValue[])[], metric: AlphaMetric): CodedRatings {
  const length = ratings[0]?.length ?? 0;
  const isGiven = (value: RatingValue): value is number | string => value !== null && value !== undefined;
  const raters = ratings.filter((list) => list.some(isGiven)).length;
  const pairable: (number | string)[][] = [];
  for (let u = 0; u < length; u++) {
    const given = ratings.map((list) => list[u]).filter(isGiven);
    for (const value of given) requireValue(value, metric);
    if (given.length >= 2) pairable.push(given);
  }
  const distinct = [...new Set(pairable.flat())];
  if (metric !== 'nominal') distinct.sort((a, b) => (a as number) - (b as number));
  const places = new Map(distinct.map((value, place) => [value, place]));
  return {
    // Under the nominal metric, where they may be words, values are only distinguished.
    values: distinct as readonly number[],
    units: pairable.map((given) => given.map((value) => places.get(value) as number)),
    unitsLeft: length - pairable.length,
    raters,
  };
}

function requireValue(value: number | string, metric: AlphaMetric): void {
  if (metric === 'nominal') return;
  if (typeof value === 'string') {
    throw new KimError('invalid-argument', `krippendorffAlpha needs finite numbers under the ${metric} metric.`);
  }
  if (metric === 'ratio' && value < 0) {
    throw new KimError('invalid-argument', 'krippendorffAlpha needs numbers of 0 or more under the ratio metric.');
  }
}

/** @internal */
export interface Disagreement {
  /** `undefined` when all ratings are the same. */
  readonly alpha: number | undefined;
  readonly observed: number;
  readonly expected: number;
  readonly ratings: number;
}

/**
 * Observed and expected disagreement of some units. For metrics that are a squared distance of positions (interval;
 * ordinal, whose position is the mid-rank) the sums over all pairs are taken from sums and sums of squares.
 *
 * @internal
 */
export function disagreement(
  { values }: CodedRatings,
  metric: AlphaMetric,
  units: readonly (readonly number[])[],
): Disagreement {
  const counts = new Float64Array(values.length);
  let ratings = 0;
  for (const unit of units) {
    for (const place of unit) counts[place] = (counts[place] as number) + 1;
    ratings += unit.length;
  }
  const pairs = pairSums(values, counts, ratings, metric);
  let observed = 0;
  for (const unit of units) observed += pairs.within(unit) / (unit.length - 1);
  observed /= ratings;
  const expected = pairs.overall / (ratings * (ratings - 1));
  const varies = counts.filter((count) => count > 0).length > 1;
  return { alpha: varies ? 1 - observed / expected : undefined, observed, expected, ratings };
}

interface PairSums {
  /** Sum of differences over all ordered pairs of ratings in one unit. */
  readonly within: (unit: readonly number[]) => number;
  /** The same over all ratings together. */
  readonly overall: number;
}

function pairSums(values: readonly number[], counts: Float64Array, ratings: number, metric: AlphaMetric): PairSums {
  switch (metric) {
    case 'nominal':
      return pairwise(counts, (a, b) => (a === b ? 0 : 1));
    case 'ratio':
      return pairwise(counts, (a, b) => {
        const [x, y] = [values[a] as number, values[b] as number];
        return x === y ? 0 : ((x - y) / (x + y)) ** 2;
      });
    case 'interval': {
      let mean = 0;
      for (let i = 0; i < values.length; i++) mean += ((values[i] as number) * (counts[i] as number)) / ratings;
      return squaredDistances(
        values.map((value) => value - mean),
        counts,
      );
    }
    case 'ordinal': {
      let below = 0;
      const midRanks = Array.from(counts, (count) => {
        const middle = below + count / 2 - ratings / 2;
        below += count;
        return middle;
      });
      return squaredDistances(midRanks, counts);
    }
  }
}

function pairwise(counts: Float64Array, difference: (a: number, b: number) => number): PairSums {
  let overall = 0;
  for (let a = 0; a < counts.length; a++) {
    for (let b = a + 1; b < counts.length; b++) {
      overall += 2 * (counts[a] as number) * (counts[b] as number) * difference(a, b);
    }
  }
  const within = (unit: readonly number[]) => {
    let total = 0;
    for (let i = 0; i < unit.length; i++) {
      for (let j = i + 1; j < unit.length; j++) total += 2 * difference(unit[i] as number, unit[j] as number);
    }
    return total;
  };
  return { within, overall };
}

/** Sum over ordered pairs of (x - y)² = 2 (n Σx² − (Σx)²), for positions near 0 so that little is lost. */
function squaredDistances(positions: readonly number[], counts: Float64Array): PairSums {
  let [size, sum, squares] = [0, 0, 0];
  for (let i = 0; i < positions.length; i++) {
    const [count, position] = [counts[i] as number, positions[i] as number];
    size += count;
    sum += count * position;
    squares += count * position * position;
  }
  const within = (unit: readonly number[]) => {
    let total = 0;
    for (let i = 0; i < unit.length; i++) {
      for (let j = i + 1; j < unit.length; j++) {
        total += 2 * ((positions[unit[i] as number] as number) - (positions[unit[j] as number] as number)) ** 2;
      }
    }
    return total;
  };
  return { within, overall: 2 * (size * squares - sum * sum) };
}
