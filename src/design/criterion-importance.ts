import { requireOptions, wholeNumber } from '../kernel/arguments.js';
import type { Scorecard } from '../model/scorecard.js';
import { variance } from '../stats/variance.js';
import { requireCards } from './columns.js';
import { type Importance, importanceIn } from './importance.js';

/** Effective importance of the criteria, or why there is none. */
export type CriterionImportance =
  | {
      readonly status: 'estimated';
      /** Cards with a score, and those left out. */
      readonly used: number;
      readonly left: number;
      /** In the order of the framework; the covariance shares add up to 1. */
      readonly criteria: readonly Importance[];
    }
  | {
      readonly status: 'not-estimable';
      readonly reason: /** Fewer cards with a score than `minimum`. */
        | 'too-few-cards'
        /** All scores are the same. */
        | 'no-variation'
        /** Some mean of the framework does not add points; see `dimensionImportance`. */
        | 'not-additive';
    };

const importanceOptions = { minimum: /* @__PURE__ */ wholeNumber(2) };

/**
 * How much each criterion really decides among many groups, beside its weight: the covariance of its points with the score,
 * over the variance of the score. A criterion that is the same everywhere decides nothing, however much it weighs.
 *
 * @param cards of one framework; cards without a score are left out and counted.
 * @param options `minimum`: cards needed; default 10.
 * @throws KimError `invalid-argument` when the cards are of different frameworks.
 *
 * @example
 * ```ts
 * const cards = [0.1, 0.3, 0.5].map((x) => scoreValues({ iks: x, ike: 0.5, ikl: 2 * x }, idmFramework));
 * const { criteria } = criterionImportance(cards, { minimum: 3 });
 * criteria.map(({ covarianceShare }) => covarianceShare.toFixed(3)); // ['0.333', '0.000', '0.667']
 * criterionImportance(cards).reason; // 'too-few-cards'
 * ```
 */
export function criterionImportance(
  cards: readonly Scorecard[],
  options: { readonly minimum?: number } = {},
): CriterionImportance {
  requireCards(cards, 'criterionImportance');
  requireOptions(options, importanceOptions, 'criterionImportance');
  const { minimum = 10 } = options;
  const used = cards.filter(({ score }) => score !== undefined);
  const [first] = used;
  if (first === undefined || used.length < Math.max(2, minimum))
    return { status: 'not-estimable', reason: 'too-few-cards' };
  const counts = ({ effectiveWeight, points }: Scorecard['criteria'][number]) =>
    effectiveWeight === 0 || points !== undefined;
  if (!used.every(({ criteria }) => criteria.every(counts))) return { status: 'not-estimable', reason: 'not-additive' };
  const scores = used.flatMap(({ score }) => score ?? []);
  if (!variance(scores)) return { status: 'not-estimable', reason: 'no-variation' };
  return {
    status: 'estimated',
    used: used.length,
    left: cards.length - used.length,
    criteria: importanceIn(
      first.criteria.map(({ code, nominalWeight }, c) => ({
        code,
        nominalWeight,
        points: used.map(({ criteria }) => criteria[c]?.points ?? 0),
      })),
      scores,
    ),
  };
}
