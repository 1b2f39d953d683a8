import { numberWithin, requireOptions } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { type Estimate, notEstimable } from './estimate.js';
import type { RatingValue } from './rating-value.js';
import { rating, requireTable } from './require-finite.js';

/** Agreement as it is, without taking chance out. Shares carry their counts. */
export interface RawAgreementFigures {
  /** Pairs of ratings of one unit that agree, over all such pairs. */
  readonly share: number;
  readonly agreeingPairs: number;
  readonly pairs: number;
  /** Units on which all raters agree, of those with at least two ratings. */
  readonly unanimousUnits: number;
  readonly units: number;
}

/**
 * Raw (percentage) agreement of any number of raters over pairs of ratings of the same unit.
 *
 * @param ratings one list for each rater, one place for each unit; `null` or `undefined` where nobody rated.
 * @param options `within`: how far two numbers may lie apart and still agree; default 0, and only for numbers.
 * @throws KimError `invalid-argument` for lists of different length, and a `within` that is negative or meets words.
 *
 * @example
 * ```ts
 * rawAgreement([[1, 2, 3], [1, 2, 4]]).share; // 0.6666666666666666
 * rawAgreement([[1, 2, 3], [1, 2, 4]], { within: 1 }).agreeingPairs; // 3
 * rawAgreement([[1, null], [null, 2]]).reason; // 'no-overlap'
 * ```
 */
export function rawAgreement(
  ratings: readonly (readonly RatingValue[])[],
  options: { readonly within?: number } = {},
): Estimate<RawAgreementFigures, 'no-overlap'> {
  requireTable(ratings, rating, 'rawAgreement', 'ratings');
  requireOptions(options, { within: numberWithin(0) }, 'rawAgreement');
  const { within = 0 } = options;
  const length = ratings[0]?.length ?? 0;
  const agree = (a: number | string, b: number | string): boolean => {
    if (within === 0) return a === b;
    if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= within;
    throw new KimError('invalid-argument', 'rawAgreement can only allow a distance between numbers.');
  };
  let [agreeingPairs, pairs, unanimousUnits, units] = [0, 0, 0, 0];
  for (let u = 0; u < length; u++) {
    const given = ratings.map((list) => list[u]).filter((value) => value !== null && value !== undefined);
    if (given.length < 2) continue;
    let [met, all] = [0, 0];
    for (let i = 0; i < given.length; i++) {
      for (let j = i + 1; j < given.length; j++) {
        all++;
        if (agree(given[i] as number, given[j] as number)) met++;
      }
    }
    units++;
    pairs += all;
    agreeingPairs += met;
    if (met === all) unanimousUnits++;
  }
  if (pairs === 0) return notEstimable('no-overlap');
  return { status: 'estimated', share: agreeingPairs / pairs, agreeingPairs, pairs, unanimousUnits, units };
}
