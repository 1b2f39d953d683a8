import { type Kind, requireArgument } from '../../kernel/arguments.js';
import { outputRange } from '../kinds.js';

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

const aNumber: Kind = {
  takes: 'a number; infinities are drawn in',
  accepts: (value) => typeof value === 'number' && !Number.isNaN(value),
};

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
  requireArgument(value, aNumber, 'intoRange', 'value');
  requireArgument(range, outputRange, 'intoRange', 'range');
  return drawnInto(value, range);
}

/** The same for arguments that are known to be sound. @internal */
export function drawnInto(value: number, range: OutputRange): Normalised {
  if (value > range.max) return { value: range.max, clamped: 'to-highest' };
  const floor = range.floor ?? range.min;
  if (value < range.min) return { value: floor, clamped: 'to-lowest' };
  return { value: Math.max(floor, value) };
}
