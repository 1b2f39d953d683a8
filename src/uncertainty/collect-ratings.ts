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
      for (const [rater, given] of byRater(ratings, criterion)) {
        const row = rows.get(rater) ?? new Array<RubricLevel | undefined>(units.length).fill(undefined);
        rows.set(rater, row);
        const [first, ...again] = given;
        if (again.some((level) => level !== first)) leftOut.contradicting += given.length;
        else {
          leftOut.repeated += again.length;
          row[u] = first;
        }
      }
    });
    return { criterion, units: units.map(({ id }) => id), raters: rows.size, matrix: [...rows.values()], leftOut };
  });
}

function byRater(ratings: readonly Rating[], criterion: string): Map<string, RubricLevel[]> {
  const given = new Map<string, RubricLevel[]>();
  for (const rating of ratings) {
    // Who could not judge gave no level, and disagrees with nobody.
    if (rating.criterion !== criterion || rating.level === undefined) continue;
    const levels = given.get(rating.raterId);
    if (levels === undefined) given.set(rating.raterId, [rating.level]);
    else levels.push(rating.level);
  }
  return given;
}
