import { finiteNumber, optional, requireArgument, shape } from '../../kernel/arguments.js';
import { KimError } from '../../kernel/kim-error.js';
import { outputRange } from '../kinds.js';
import { betweenGoalposts } from './goalposts.js';
import { drawnInto, type Normalised, type OutputRange, unitRange } from './output-range.js';

/** A range that is best, and where the worst is reached on either side. */
export interface TargetBandOptions {
  /** Lowest best value. */
  readonly from: number;
  /** Highest best value. */
  readonly to: number;
  /** At this value and below, the lowest result. */
  readonly zeroBelow: number;
  /** At this value and above, the lowest result. */
  readonly zeroAbove: number;
  /** Default 0 to 1. */
  readonly range?: OutputRange;
}

const bandOptions = /* @__PURE__ */ shape('from, to, zeroBelow and zeroAbove', {
  from: finiteNumber,
  to: finiteNumber,
  zeroBelow: finiteNumber,
  zeroAbove: finiteNumber,
  range: /* @__PURE__ */ optional(outputRange),
});

/**
 * Best inside a range and falling on a straight line outside it: for things of which there can be too few and too many.
 *
 * @throws KimError `invalid-argument` for a value that is not finite, and unless zeroBelow < from <= to < zeroAbove.
 *
 * @example
 * ```ts
 * const members = { from: 3, to: 30, zeroBelow: 0, zeroAbove: 60 };
 * targetBand(12, members); // { value: 1 }
 * targetBand(45, members); // { value: 0.5 }
 * targetBand(90, members); // { value: 0, clamped: 'to-lowest' }
 * ```
 */
export function targetBand(value: number, options: TargetBandOptions): Normalised {
  requireArgument(value, finiteNumber, 'targetBand', 'value');
  requireArgument(options, bandOptions, 'targetBand', 'options');
  const { zeroBelow, from, to, zeroAbove, range = unitRange } = options;
  if (!(zeroBelow < from && from <= to && to < zeroAbove)) {
    throw new KimError('invalid-argument', 'targetBand needs zeroBelow < from <= to < zeroAbove.');
  }
  return drawnInto(besideBand(value, options, range.min, range.max), range);
}

/**
 * The same, not yet clamped.
 *
 * @internal
 */
export function besideBand(value: number, band: Omit<TargetBandOptions, 'range'>, min: number, max: number): number {
  if (value < band.from) return betweenGoalposts(value, band.zeroBelow, band.from - band.zeroBelow, min, max);
  if (value > band.to) return betweenGoalposts(value, band.zeroAbove, band.to - band.zeroAbove, min, max);
  return max;
}
