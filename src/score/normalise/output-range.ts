import { KimError } from '../../kernel/kim-error.js';

/** Where normalised values lie. */
export interface OutputRange {
  readonly min: number;
  readonly max: number;
  /** Lifts every value below it, so that a geometric mean does not meet a 0; absent: `min`. */
  readonly floor?: number;
}

/** A value brought onto a range. */
export interface Normalised {
  readonly value: number;
  /** Set when the raw value lay outside and was drawn in. */
  readonly clamped?: 'to-lowest' | 'to-highest';
}

/** From 0 to 1: what the plain functions use when nothing else is stated. */
export const unitRange: OutputRange = { min: 0, max: 1 };

/**
 * Draws a value into a range and notes it.
 *
 * @throws KimError `invalid-argument` when the value is not a number or the range is not one.
 *
 * @example
 * ```ts
 * intoRange(104, { min: 0, max: 100 }); // { value: 100, clamped: 'to-highest' }
 * intoRange(0, { min: 0, max: 100, floor: 1 }); // { value: 1 }
 * ```
 */
export function intoRange(value: number, range: OutputRange): Normalised {
  requireRange(range);
  if (Number.isNaN(value)) throw new KimError('invalid-argument', 'intoRange needs a number.');
  if (value > range.max) return { value: range.max, clamped: 'to-highest' };
  const floor = range.floor ?? range.min;
  if (value < range.min) return { value: floor, clamped: 'to-lowest' };
  return { value: Math.max(floor, value) };
}

/** @internal */
export function requireRange({ min, max, floor = min }: OutputRange): void {
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max && floor >= min && floor < max)) {
    throw new KimError('invalid-argument', 'An output range needs min below max, and a floor between them.');
  }
}
