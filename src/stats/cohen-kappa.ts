import { either, finiteNumber, type Kind, listOf, requireOptions, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { type KappaResult, type KappaWeights, kappaOfTable, kappaWeights } from './kappa-of-table.js';
import type { RatingValue } from './rating-value.js';
import { rating, requireItems } from './require-finite.js';

/** How two raters are compared. */
export interface KappaOptions {
  /** Default `unweighted`. */
  readonly weights?: KappaWeights;
  /**
   * All possible answers in their order. Needed for weights between words; numbers default to those that occur, and
   * stand at their values, so that a level nobody used changes nothing.
   */
  readonly categories?: readonly (number | string)[];
}

/**
 * Cohen's kappa of two raters, unweighted or weighted. A unit that one of them did not rate is left out and counted.
 *
 * @param first what the first rater stated about each unit.
 * @param second the same of the second.
 * @returns kappa with observed and expected agreement, or the reason why there is none.
 * @throws KimError `invalid-argument` for lists of different length, an answer outside `categories`, and weights that do
 * not fit.
 * @see Cohen 1960, Educational and Psychological Measurement 20:37-46; Cohen 1968, Psychological Bulletin 70:213-220.
 *
 * @example
 * ```ts
 * cohenKappa([1, 2, 3, 4], [1, 2, 3, 3]).kappa.toFixed(3); // '0.667'
 * cohenKappa([1, 2, 3, 4], [1, 2, 3, 3], { weights: 'quadratic' }).kappa.toFixed(3); // '0.875'
 * cohenKappa(['ya', 'ya'], ['ya', 'ya']).reason; // 'no-variation'
 * ```
 */
export function cohenKappa(
  first: readonly RatingValue[],
  second: readonly RatingValue[],
  options: KappaOptions = {},
): KappaResult {
  requireItems(first, rating, 'cohenKappa', 'first');
  requireItems(second, rating, 'cohenKappa', 'second');
  requireOptions(options, { weights: kappaWeights, categories }, 'cohenKappa');
  const { weights = 'unweighted' } = options;
  if (first.length !== second.length) {
    throw new KimError('invalid-argument', 'cohenKappa needs as many answers of the second rater as of the first.');
  }
  const pairs: (readonly [number | string, number | string])[] = [];
  for (let u = 0; u < first.length; u++) {
    const [a, b] = [first[u], second[u]];
    if (a !== null && a !== undefined && b !== null && b !== undefined) pairs.push([a, b]);
  }
  const answers = options.categories ?? observedCategories(pairs.flat(), weights);
  const place = new Map(answers.map((category, i) => [category, i]));
  if (place.size !== answers.length) {
    throw new KimError('invalid-argument', 'cohenKappa needs every category once.');
  }
  const table = answers.map(() => new Array<number>(answers.length).fill(0));
  for (const [a, b] of pairs) {
    const [row, column] = [place.get(a), place.get(b)];
    if (row === undefined || column === undefined) {
      throw new KimError('invalid-argument', 'cohenKappa met an answer that is not among the categories.');
    }
    (table[row] as number[])[column] = ((table[row] as number[])[column] as number) + 1;
  }
  const positions = answers.every((category) => typeof category === 'number')
    ? (answers as readonly number[])
    : undefined;
  const result = kappaOfTable(table, { weights, ...(positions && { positions }) });
  return result.status === 'estimated' ? { ...result, unitsLeft: first.length - pairs.length } : result;
}

function observedCategories(answers: readonly (number | string)[], weights: KappaWeights): (number | string)[] {
  const distinct = [...new Set(answers)];
  const numbers = distinct.every((answer) => typeof answer === 'number');
  if (weights !== 'unweighted' && (!numbers || typeof weights === 'object')) {
    throw new KimError('missing-argument', 'cohenKappa needs the categories in their order for these weights.');
  }
  return numbers ? (distinct as number[]).sort((a, b) => a - b) : distinct;
}

const categories: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ either('a text or a number', text, finiteNumber),
  'a list of texts or finite numbers',
);
