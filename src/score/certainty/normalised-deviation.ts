import type { CriterionNode } from '../compile.js';
import { drawnIntoRange } from '../evaluate.js';
import type { OutputRange } from '../normalise/output-range.js';
import { readRaw } from '../normalise/read-criterion.js';
import type { ValueSpread } from './value-spread.js';

/** Places and weights of the seven-point Gauss–Hermite rule for a standard normal (Abramowitz & Stegun, table 25.10). */
const points = [
  { place: 0, share: 0.457142857142857 },
  { place: -1.154405394739968, share: 0.240123178605013 },
  { place: 1.154405394739968, share: 0.240123178605013 },
  { place: -2.366759410734541, share: 0.030757123967586 },
  { place: 2.366759410734541, share: 0.030757123967586 },
  { place: -3.750439717725742, share: 0.000548268855972 },
  { place: 3.750439717725742, share: 0.000548268855972 },
] as const;

/**
 * Standard deviation of the normalised value of a criterion whose raw value is spread: what goalposts cut off no longer
 * moves it.
 *
 * @returns `undefined` where a table does not know levels in between.
 * @internal
 */
export function normalisedDeviation(
  { criterion: { normalise } }: CriterionNode,
  { mean, deviation }: ValueSpread,
  range: OutputRange,
): number | undefined {
  let sum = 0;
  let squares = 0;
  for (const { place, share } of points) {
    const value = readRaw(mean + place * deviation, normalise, range.min, range.max);
    if (value === undefined) return undefined;
    const within = drawnIntoRange(value, range);
    sum += share * within;
    squares += share * within * within;
  }
  return Math.sqrt(Math.max(0, squares - sum * sum));
}
