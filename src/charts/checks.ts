import { KimError } from '../kernel/kim-error.js';

/** A value that may be missing, with the interval it may lie in. */
export interface WithInterval {
  readonly low?: number;
  readonly high?: number;
}

/**
 * Refuses what cannot be drawn truly: invalid numbers, and numbers outside the scale.
 *
 * @internal
 */
export function requireWithin(values: readonly (number | undefined)[], min: number, max: number, what: string): void {
  for (const value of values) {
    // Scores are means of floating-point numbers: one unit in the last place above the top is still the top.
    if (value === undefined || (value >= min - 1e-9 && value <= max + 1e-9)) continue;
    throw new KimError('invalid-argument', `${what} must be numbers from ${min} to ${max}.`);
  }
}

/**
 * Refuses half an interval, one that is upside down, and one without the value it belongs to.
 *
 * @internal
 */
export function requireInterval({ low, high }: WithInterval, value: number | undefined, what: string): void {
  if (low === undefined && high === undefined) return;
  if (value !== undefined && low !== undefined && high !== undefined && low <= high) return;
  throw new KimError('invalid-argument', `${what} with an interval needs a value, low and high, and low ≤ high.`);
}

/**
 * Refuses codes that are there twice.
 *
 * @internal
 */
export function requireDistinct(keys: readonly string[], what: string): void {
  if (new Set(keys).size !== keys.length)
    throw new KimError('invalid-argument', `${what} must differ from each other.`);
}
