import type { Kind } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';

/** A count, or `null` in its place where it is hidden. @internal */
export const countOrHidden: Kind = {
  takes: 'a whole number from 0, or null where it is hidden',
  accepts: (value) => value === null || (Number.isSafeInteger(value) && (value as number) >= 0),
};

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
export function requireWithin(
  values: readonly (number | undefined)[],
  min: number,
  max: number,
  caller: string,
  what: string,
): void {
  for (const value of values) {
    // Scores are means of floating-point numbers: one unit in the last place above the top is still the top.
    if (value === undefined || (value >= min - 1e-9 && value <= max + 1e-9)) continue;
    throw new KimError('invalid-argument', `${caller} needs ${what} as numbers from ${min} to ${max}.`);
  }
}

/**
 * Refuses half an interval, one that is upside down, and one without the value it belongs to.
 *
 * @internal
 */
export function requireInterval(
  { low, high }: WithInterval,
  value: number | undefined,
  caller: string,
  what: string,
): void {
  if (low === undefined && high === undefined) return;
  if (value !== undefined && low !== undefined && high !== undefined && low <= high) return;
  throw new KimError(
    'invalid-argument',
    `${caller} takes ${what} with an interval only where there is a value, low and high, and low ≤ high.`,
  );
}

/**
 * Refuses codes that are there twice.
 *
 * @internal
 */
export function requireDistinct(keys: readonly string[], caller: string, what: string): void {
  if (new Set(keys).size === keys.length) return;
  throw new KimError('invalid-argument', `${caller} needs ${what} that differ from each other.`);
}
