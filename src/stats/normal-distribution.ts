import { type Kind, requireArgument } from '../kernel/arguments.js';
import { confidence } from './require-options.js';

const rootTwoPi = 2.5066282746310002;

/** An infinity has a probability too. */
const anyNumber: Kind = {
  takes: 'a number',
  accepts: (value) => typeof value === 'number' && !Number.isNaN(value),
};

const density = (z: number) => Math.exp((-z * z) / 2) / rootTwoPi;

/**
 * The probability that a standard normal value lies below `z`: Taylor series near the middle, Laplace's continued
 * fraction in the tails (Abramowitz & Stegun 26.2.11 and 26.2.14). Absolute error below 1e-14, and small tails keep
 * their leading digits.
 *
 * @throws KimError `invalid-argument` for `NaN`.
 *
 * @example
 * ```ts
 * normalProbability(0); // 0.5
 * normalProbability(1.685).toFixed(4); // '0.9540'
 * ```
 */
export function normalProbability(z: number): number {
  requireArgument(z, anyNumber, 'normalProbability', 'z');
  const size = Math.abs(z);
  if (size > 40) return z > 0 ? 1 : 0;
  const below = size < 3 ? 0.5 + density(size) * oddSeries(size) : 1 - upperTail(size);
  if (z >= 0) return below;
  return size < 3 ? 1 - below : upperTail(size);
}

function oddSeries(z: number): number {
  let term = z;
  let total = z;
  for (let odd = 3; term > total * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    total += term;
  }
  return total;
}

function upperTail(z: number): number {
  let fraction = z;
  // From 3 on so many steps leave nothing but rounding.
  for (let k = 60; k >= 1; k--) fraction = z + k / fraction;
  return density(z) / fraction;
}

/**
 * The value below which a standard normal value lies with a probability: a rational start (Abramowitz & Stegun 26.2.23)
 * made exact by Halley's method on `normalProbability`.
 *
 * @param probability strictly between 0 and 1.
 * @throws KimError `invalid-argument` outside it.
 *
 * @example
 * ```ts
 * normalQuantile(0.5); // 0
 * normalQuantile(0.975).toFixed(6); // '1.959964'
 * ```
 */
export function normalQuantile(probability: number): number {
  requireArgument(probability, confidence, 'normalQuantile', 'probability');
  if (probability === 0.5) return 0;
  // Worked in the lower tail, where a probability keeps all its digits.
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = -(t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
  for (let step = 0; step < 4; step++) {
    const error = (normalProbability(z) - tail) / density(z);
    z -= error / (1 + (z * error) / 2);
  }
  return probability < 0.5 ? z : -z;
}
