import { finiteNumbers, type Kind, numberWithin, requireArgument, tableOf } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { Scorecard } from '../model/scorecard.js';
import { covariance } from '../stats/covariance.js';
import { pearsonCorrelation } from '../stats/pearson-correlation.js';
import { variance } from '../stats/variance.js';
import { requireCards } from './columns.js';

/** How much of a score one of its parts really decides in a sample, beside what its weight states. */
export interface Importance {
  readonly code: string;
  /** Share of the weight. */
  readonly nominalWeight: number;
  /**
   * Share of the variance of the score that the part carries: covariance of its weighted value with the score over the
   * variance of the score. The shares add up to 1 when the score is the weighted sum. Negative: it pulls against the score.
   */
  readonly covarianceShare?: number;
  /** Squared correlation of the part with the score: how well the part alone would order the sample. */
  readonly squaredCorrelation?: number;
  /** Whether the part correlates negatively with the score: a sign that it measures something else. */
  readonly pullsAgainst: boolean;
}

const someParts: Kind = /* @__PURE__ */ tableOf(finiteNumbers, 'lists of finite numbers by code');
const someWeights: Kind = /* @__PURE__ */ tableOf(/* @__PURE__ */ numberWithin(0), 'numbers of 0 or more by code');

/**
 * Effective importance of the parts of a weighted mean in a sample. Weights are not importance: of two parts with the
 * same weight, the one that varies more decides the order.
 *
 * @param parts values of each part, one for each member of the sample, under its code.
 * @param weights of the parts, read as parts of their sum.
 * @returns one row for each part in the order of `parts`; without shares where the sample has fewer than two members or does not vary.
 * @throws KimError `invalid-argument` for lists of different length, missing weights, or values that are not finite.
 *
 * @example
 * ```ts
 * const rows = effectiveImportance({ a: [0, 50, 100], b: [50, 50, 50] }, { a: 1, b: 1 });
 * rows[0]?.covarianceShare; // 1
 * rows[1]?.covarianceShare; // 0
 * ```
 */
export function effectiveImportance<Code extends string>(
  parts: Readonly<Record<Code, ArrayLike<number>>>,
  weights: Readonly<Record<Code, number>>,
): Importance[] {
  requireArgument(parts, someParts, 'effectiveImportance', 'parts');
  requireArgument(weights, someWeights, 'effectiveImportance', 'weights');
  const codes = Object.keys(parts) as Code[];
  const total = codes.reduce((sum, code) => sum + (weights[code] ?? Number.NaN), 0);
  if (!(total > 0)) {
    throw new KimError(
      'invalid-argument',
      'effectiveImportance needs a weight of 0 or more for every part, not all of them 0.',
    );
  }
  const size = parts[codes[0] ?? ('' as Code)]?.length ?? 0;
  const weighted = codes.map((code) => {
    if (parts[code].length !== size) {
      throw new KimError(
        'invalid-argument',
        'effectiveImportance needs parts: as many values of each as of the others.',
      );
    }
    const nominalWeight = weights[code] / total;
    return {
      code,
      nominalWeight,
      values: parts[code],
      points: Float64Array.from(parts[code], (x) => nominalWeight * x),
    };
  });
  const scores = Float64Array.from({ length: size }, (_, i) =>
    weighted.reduce((sum, { points }) => sum + (points[i] ?? 0), 0),
  );
  return importanceIn(weighted, scores);
}

/** One part of a score over a sample: what it added to the score, and its values, where they are not in proportion. */
interface Part {
  readonly code: string;
  readonly nominalWeight: number;
  readonly points: ArrayLike<number>;
  readonly values?: ArrayLike<number>;
}

/**
 * What each part of the scores of a sample decides.
 *
 * @internal
 */
export function importanceIn(parts: readonly Part[], scores: ArrayLike<number>): Importance[] {
  const spread = variance(scores);
  return parts.map(({ code, nominalWeight, points, values = points }) => {
    const together = covariance(points, scores);
    const correlation = pearsonCorrelation(values, scores);
    return {
      code,
      nominalWeight,
      covarianceShare: together === undefined || !spread ? undefined : together / spread,
      squaredCorrelation: correlation === undefined ? undefined : correlation ** 2,
      pullsAgainst: correlation !== undefined && correlation < 0,
    };
  });
}

/**
 * Effective importance of the dimensions of an index in a sample of scorecards. Only cards in which every dimension is
 * scored are used; how many that are is stated.
 *
 * @param cards of one framework.
 * @throws KimError `invalid-argument` when the cards are of different frameworks.
 *
 * @example
 * ```ts
 * dimensionImportance([scoreKim({ measurements: {} }, adindaFramework)]).left; // 1
 * ```
 */
export function dimensionImportance(cards: readonly Scorecard[]): {
  readonly used: number;
  readonly left: number;
  readonly dimensions: readonly Importance[];
} {
  requireCards(cards, 'dimensionImportance');
  const [first] = cards;
  if (first === undefined) return { used: 0, left: 0, dimensions: [] };
  const dimensions = first.groups.filter(({ depth }) => depth === 1);
  const usable = cards.filter(({ groups }) => groups.every(({ depth, score }) => depth !== 1 || score !== undefined));
  const valuesOf = (code: string) =>
    usable.flatMap(({ groups }) => groups.find((group) => group.code === code)?.score ?? []);
  const parts = Object.fromEntries(dimensions.map(({ code }) => [code, valuesOf(code)]));
  const weights = Object.fromEntries(dimensions.map(({ code, nominalWeight }) => [code, nominalWeight]));
  return {
    used: usable.length,
    left: cards.length - usable.length,
    dimensions: dimensions.length === 0 ? [] : effectiveImportance(parts, weights),
  };
}
