import { requireOptions } from '../../kernel/arguments.js';
import { type RankOptions, rank, ties as tieRules } from '../../stats/rank.js';
import { requireFinite } from '../../stats/require-finite.js';
import { direction as directions, outputRange } from '../kinds.js';
import { betweenGoalposts } from './goalposts.js';
import { type OutputRange, unitRange } from './output-range.js';

const rankScoreOptions = { ties: tieRules, direction: directions, range: outputRange };

/**
 * Ranks brought onto a range: the best value gets the top and the worst the bottom, all steps alike. The values are
 * their own reference set.
 *
 * @returns `undefined` for fewer than two values.
 * @throws KimError `invalid-argument` when a number is not finite.
 *
 * @example
 * ```ts
 * rankScore([10, 500, 20]); // [0, 1, 0.5]
 * rankScore([10, 500, 20], { direction: 'lower' }); // [1, 0, 0.5]
 * ```
 */
export function rankScore(
  values: ArrayLike<number>,
  options: Pick<RankOptions, 'ties'> & {
    readonly direction?: 'higher' | 'lower';
    readonly range?: OutputRange;
  } = {},
): number[] | undefined {
  requireFinite(values, 'rankScore');
  requireOptions(options, rankScoreOptions, 'rankScore');
  const { direction = 'higher', range = unitRange, ties = 'mean' } = options;
  if (values.length < 2) return undefined;
  const ranks = rank(values, { ties, order: direction === 'higher' ? 'ascending' : 'descending' });
  const places = ties === 'dense' ? Math.max(2, ...ranks) : values.length;
  return ranks.map((place) => betweenGoalposts(place, 1, places - 1, range.min, range.max));
}
