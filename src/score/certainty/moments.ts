import type { CriterionNode } from '../compile.js';
import { drawnIntoRange } from '../evaluate.js';
import type { OutputRange } from '../normalise/output-range.js';
import { readRaw } from '../normalise/read-criterion.js';
import type { ValueSpread } from './value-spread.js';

/** Places and weights of the seven-point Gauss–Hermite rule for a standard normal (Abramowitz & Stegun, table 25.10). */
const places = [0, 1.154405394739968, 2.366759410734541, 3.750439717725742] as const;
const shares = [0.457142857142857, 0.240123178605013, 0.030757123967586, 0.000548268855972] as const;

/**
 * Mean and standard deviation of the normalised value of a criterion whose raw value is spread: what goalposts cut off no
 * longer moves it.
 *
 * @returns `undefined` where a table does not know levels in between.
 * @internal
 */
export function normalisedMoments(
  { criterion: { normalise } }: CriterionNode,
  { mean, deviation }: ValueSpread,
  range: OutputRange,
): { readonly mean: number; readonly deviation: number } | undefined {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < places.length; i++) {
    const away = deviation * (places[i] as number);
    for (let side = i === 0 ? 1 : -1; side <= 1; side += 2) {
      const value = readRaw(mean + side * away, normalise, range.min, range.max);
      if (value === undefined) return undefined;
      const within = drawnIntoRange(value, range);
      sum += (shares[i] as number) * within;
      squares += (shares[i] as number) * within * within;
    }
  }
  return { mean: sum, deviation: Math.sqrt(Math.max(0, squares - sum * sum)) };
}
