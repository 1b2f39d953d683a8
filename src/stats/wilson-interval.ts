import { flag, type Kind, requireArgument, requireOptions, wholeNumber } from '../kernel/arguments.js';
import type { Interval } from './estimate.js';
import { normalQuantile } from './normal-distribution.js';
import { confidence as confidenceKind } from './require-options.js';

/** How the interval of a share is made. */
export interface WilsonOptions {
  /** Default 0.95. */
  readonly confidence?: number;
  /** Newcombe's continuity correction: wider, never below the confidence asked for. Default `false`. */
  readonly continuityCorrection?: boolean;
}

/**
 * Wilson's score interval of a share: what a small denominator leaves open. Three of four is 75 %, and the interval states
 * that this is compatible with anything from about 30 to 95 %.
 *
 * @param successes how many of them, a whole number from 0 to `trials`.
 * @param trials the denominator, a whole number.
 * @returns two shares from 0 to 1; `undefined` when there is no trial.
 * @throws KimError `invalid-argument` for counts that are not whole or do not fit, and a confidence outside 0 to 1.
 * @see Newcombe 1998, Statistics in Medicine 17:857-872, methods 3 (without) and 4 (with continuity correction).
 *
 * @example
 * ```ts
 * wilsonInterval(3, 4)?.lower.toFixed(3); // '0.301'
 * wilsonInterval(3, 4)?.upper.toFixed(3); // '0.954'
 * wilsonInterval(0, 0); // undefined
 * ```
 */
export function wilsonInterval(successes: number, trials: number, options: WilsonOptions = {}): Interval | undefined {
  requireArgument(trials, count, 'wilsonInterval', 'trials');
  requireArgument(successes, wholeNumber(0, trials), 'wilsonInterval', 'successes');
  requireOptions(options, wilsonOptions, 'wilsonInterval');
  const { confidence = 0.95, continuityCorrection = false } = options;
  if (trials === 0) return undefined;
  const z = normalQuantile((1 + confidence) / 2);
  const share = successes / trials;
  const middle = 2 * successes + z * z;
  const width = 2 * (trials + z * z);
  const spread = z * z + 4 * successes * (1 - share);
  // At the ends the formula is exactly 0 and 1 on paper.
  const within = (lower: number, upper: number): Interval => ({
    lower: successes === 0 ? 0 : Math.max(0, lower),
    upper: successes === trials ? 1 : Math.min(1, upper),
  });
  if (!continuityCorrection) {
    const reach = z * Math.sqrt(spread);
    return within((middle - reach) / width, (middle + reach) / width);
  }
  const corrected = z * z - 1 / trials + 4 * successes * (1 - share);
  const shift = 4 * share - 2;
  const below = z * Math.sqrt(Math.max(0, corrected + shift));
  const above = z * Math.sqrt(Math.max(0, corrected - shift));
  return within((middle - 1 - below) / width, (middle + 1 + above) / width);
}

const count: Kind = /* @__PURE__ */ wholeNumber(0);
const wilsonOptions = { confidence: confidenceKind, continuityCorrection: flag };
