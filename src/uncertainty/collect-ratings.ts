import { votesByRater } from '../measure/votes-by-rater.js';
import type { Rating, RubricLevel } from '../model/rating.js';

/**
 * The ratings of one criterion as a table: one row for each rater, one place for each unit.
 *
 * @internal
 */
export interface CollectedRatings {
  readonly criterion: string;
  readonly units: readonly string[];
  readonly raters: number;
  readonly matrix: readonly (readonly (RubricLevel | undefined)[])[];
  readonly leftOut: { readonly contradicting: number; readonly repeated: number };
}

/** @internal */
export function collectRatings(
  units: readonly { readonly id: string; readonly ratings: readonly Rating[] }[],
): CollectedRatings[] {
  const criteria = [...new Set(units.flatMap(({ ratings }) => ratings.map(({ criterion }) => criterion)))].sort();
  return criteria.map((criterion) => {
    const rows = new Map<string, (RubricLevel | undefined)[]>();
    const leftOut = { contradicting: 0, repeated: 0 };
    units.forEach(({ ratings }, u) => {
      for (const { raterId, counted, others } of votesByRater(levelsOf(ratings, criterion))) {
        const row = rows.get(raterId) ?? new Array<RubricLevel | undefined>(units.length).fill(undefined);
        rows.set(raterId, row);
        row[u] = counted.level;
        for (const { level } of others) leftOut[level === counted.level ? 'repeated' : 'contradicting']++;
      }
    });
    return { criterion, units: units.map(({ id }) => id), raters: rows.size, matrix: [...rows.values()], leftOut };
  });
}

/** Who could not judge gave no level, and disagrees with nobody. */
const levelsOf = (ratings: readonly Rating[], wanted: string) =>
  ratings.flatMap(({ criterion, raterId, level }) =>
    criterion === wanted && level !== undefined ? [{ raterId, level }] : [],
  );
