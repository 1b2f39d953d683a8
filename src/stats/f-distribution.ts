import { type Kind, requireArgument } from '../kernel/arguments.js';
import { confidence } from './require-options.js';

const degrees: Kind = {
  takes: 'a number above 0 and at most a thousand million',
  accepts: (value) => typeof value === 'number' && value > 0 && value <= 1e9,
};
const ratioKind: Kind = {
  takes: 'a number of 0 or more',
  accepts: (value) => typeof value === 'number' && value >= 0,
};

/**
 * The probability that a ratio of two variances (Fisher's F) lies below `f`, through the incomplete beta function
 * (continued fraction, Numerical Recipes 6.4). Degrees of freedom need not be whole.
 *
 * @throws KimError `invalid-argument` for a negative `f` and degrees of freedom of 0 or less.
 *
 * @example
 * ```ts
 * fProbability(1, 7, 7).toFixed(6); // '0.500000'
 * fProbability(11.0272, 5, 15) > 0.999; // true
 * ```
 */
export function fProbability(f: number, above: number, below: number): number {
  requireArgument(f, ratioKind, 'fProbability', 'f');
  requireArgument(above, degrees, 'fProbability', 'above');
  requireArgument(below, degrees, 'fProbability', 'below');
  return incompleteBeta(1 / (1 + below / above / f), above / 2, below / 2);
}

/**
 * The value below which Fisher's F lies with a probability, found by halving.
 *
 * @throws KimError `invalid-argument` for a probability outside 0 to 1 and degrees of freedom of 0 or less.
 *
 * @example
 * ```ts
 * fQuantile(0.975, 5, 15).toFixed(4); // '3.5764'
 * ```
 */
export function fQuantile(probability: number, above: number, below: number): number {
  requireArgument(probability, confidence, 'fQuantile', 'probability');
  requireArgument(above, degrees, 'fQuantile', 'above');
  requireArgument(below, degrees, 'fQuantile', 'below');
  let [low, high] = [0, 1];
  while (fProbability(high, above, below) < probability && high < 1e300) high *= 2;
  for (let step = 0; step < 200; step++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (fProbability(middle, above, below) < probability) low = middle;
    else high = middle;
  }
  return high;
}

/** Regularised incomplete beta function; the fraction converges fast on the side where x is small. */
function incompleteBeta(x: number, a: number, b: number): number {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let total = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      change = c * d;
      total *= change;
    }
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return total;
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function for positive numbers (Lanczos, g = 7). */
function logGamma(z: number): number {
  const t = z + 6.5;
  const sum = lanczos.reduce((total, term, i) => (i === 0 ? term : total + term / (z + (i - 1))), 0);
  return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(t) - t + Math.log(sum);
}
