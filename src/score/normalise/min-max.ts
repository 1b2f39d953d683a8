import { requireOptions } from '../../kernel/arguments.js';
import { requireFinite } from '../../stats/require-finite.js';
import { direction as directions, outputRange } from '../kinds.js';
import { betweenGoalposts } from './goalposts.js';
import { type OutputRange, unitRange } from './output-range.js';

/** How a sample-based normaliser reads values. Its results hold only beside results from the same reference set. */
export interface SampleOptions {
  /** Whether higher or lower raw values are better; default `higher`. The result is always better when higher. */
  readonly direction?: 'higher' | 'lower';
  /** Default 0 to 1. */
  readonly range?: OutputRange;
}

const sampleOptions = { direction: directions, range: outputRange };

/**
 * Min-max: the worst of a reference set is put at the bottom of the range and the best at the top.
 * Values outside the reference set fall outside the range: this is not clamped, so that it shows.
 *
 * @param reference the set that decides; usually the values themselves.
 * @returns `undefined` when the reference set is empty or does not vary.
 * @throws KimError `invalid-argument` when a number is not finite.
 *
 * @example
 * ```ts
 * minMax([1, 2, 3], [1, 2, 3]); // [0, 0.5, 1]
 * minMax([1, 2, 3], [1, 2, 3], { direction: 'lower', range: { min: 0, max: 100 } }); // [100, 50, 0]
 * minMax([4, 4], [4, 4]); // undefined
 * ```
 */
export function minMax(
  values: ArrayLike<number>,
  reference: ArrayLike<number>,
  options: SampleOptions = {},
): number[] | undefined {
  requireOptions(options, sampleOptions, 'minMax');
  const { direction = 'higher', range = unitRange } = options;
  requireFinite(values, 'minMax');
  requireFinite(reference, 'minMax', 'reference');
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of Array.from(reference)) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  if (!(lowest < highest)) return undefined;
  const worst = direction === 'higher' ? lowest : highest;
  const width = direction === 'higher' ? highest - lowest : lowest - highest;
  const floor = range.floor ?? Number.NEGATIVE_INFINITY;
  return Array.from(values, (value) => Math.max(floor, betweenGoalposts(value, worst, width, range.min, range.max)));
}
