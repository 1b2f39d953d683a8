import { finiteNumber, numberWithin, requireOptions, wholeNumber } from '../../../src/kernel/arguments.js';
import { requireFinite } from '../../../src/stats/require-finite.js';
import { kurtosis } from './kurtosis.js';
import { skewness } from './skewness.js';

/** When a list counts as spoilt by outliers, and how far to go. */
export interface WinsoriseOptions {
  /** Outliers are suspected where the absolute skewness is above this; default 2. */
  readonly skewness?: number;
  /** … and the excess kurtosis is above this; default 3.5. */
  readonly kurtosis?: number;
  /** How many steps at most; default 5. */
  readonly most?: number;
}

/** What Winsorising did. */
export interface Winsorised {
  readonly values: readonly number[];
  /** How many steps were taken; 0 when the list was left as it was. */
  readonly steps: number;
  /** Whether the list no longer looks spoilt. */
  readonly passes: boolean;
}

/**
 * Draws outliers in, one step at a time, only while skewness *and* kurtosis are both beyond their limits: each step sets
 * the most extreme value, on the side the list leans to, to its neighbour. The rule of the ASEM example of COINr.
 *
 * @returns the treated values in the order of the input; a list that does not vary is left as it is.
 * @throws KimError `invalid-argument` when a value is not finite.
 *
 * @example
 * ```ts
 * winsorise([1, 2, 3, 4, 5, 6, 100]).values; // [1, 2, 3, 4, 5, 6, 6]
 * ```
 */
export function winsorise(values: ArrayLike<number>, options: WinsoriseOptions = {}): Winsorised {
  requireFinite(values, 'winsorise');
  requireOptions(options, winsoriseOptions, 'winsorise');
  const { skewness: skewLimit = 2, kurtosis: kurtosisLimit = 3.5, most = 5 } = options;
  const treated = Array.from(values);
  for (let steps = 0; ; steps++) {
    const lean = skewness(treated);
    const peak = kurtosis(treated);
    const spoilt = lean !== undefined && peak !== undefined && Math.abs(lean) > skewLimit && peak > kurtosisLimit;
    if (!spoilt || steps === most) return { values: treated, steps, passes: !spoilt };
    drawInExtreme(treated, lean > 0 ? 1 : -1);
  }
}

const winsoriseOptions = {
  skewness: /* @__PURE__ */ numberWithin(0),
  kurtosis: finiteNumber,
  most: /* @__PURE__ */ wholeNumber(0),
};

function drawInExtreme(values: number[], side: 1 | -1): void {
  let extreme = Number.NEGATIVE_INFINITY;
  for (const value of values) extreme = Math.max(extreme, value * side);
  let neighbour = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value * side < extreme) neighbour = Math.max(neighbour, value * side);
  for (let i = 0; i < values.length; i++) {
    if ((values[i] as number) * side === extreme) values[i] = neighbour * side;
  }
}
