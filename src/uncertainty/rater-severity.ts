import { numberWithin, oneOf, requireArgument, requireOptions, wholeNumber } from '../kernel/arguments.js';
import { countingKey } from '../kernel/text.js';
import type { Rating, RubricLevel } from '../model/rating.js';
import { differencesFromOthers } from '../stats/difference-from-others.js';
import type { Interval } from '../stats/estimate.js';
import { fQuantile } from '../stats/f-distribution.js';
import { mean } from '../stats/mean.js';
import { confidence as confidenceKind } from '../stats/require-options.js';
import { standardDeviation } from '../stats/standard-deviation.js';
import type { RatedUnit } from './agreement-of.js';
import { ratedUnits } from './kinds.js';

/** How severity is judged. */
export interface RaterSeverityOptions {
  /** `rater` (default): each rater beside all others. `relation`: members, offices, residents beside all others. */
  readonly by?: 'rater' | 'relation';
  /** Groups rated together with others that are needed before anything is said; default 5. */
  readonly minimum?: number;
  /** A difference of more levels than this is worth a talk; default 0.5, a choice of this library. */
  readonly noticeableAbove?: number;
  /** Of the interval; default 0.95. */
  readonly confidence?: number;
}

/** How one rater, or one kind of rater, stands beside the others. */
export interface RaterSeverity {
  /** The id of the rater as the report gives it, or the code of the relation. */
  readonly rater: string;
  /** Groups that were rated together with others. */
  readonly units: number;
  /** Mean difference from the others who judged the same, in levels; below 0: more severe. Absent without units. */
  readonly difference?: number;
  /** Of the difference, by Student's t over groups; absent with fewer than two. */
  readonly interval?: Interval;
  /** `severe` and `lenient` only where the difference is noticeable and its interval leaves 0 out. */
  readonly verdict: 'severe' | 'lenient' | 'as-the-others' | 'too-few';
}

/**
 * Who judges more severely or more leniently than others who judged the same groups: each level is set against the mean
 * level that the others gave for the same criterion of the same group, criteria of one group count together, and groups
 * that nobody else judged count for nothing. Severity is relative: one severe rater makes the others look a little lenient.
 * A severe rater is no bad rater: talk about the levels, and let raters change groups.
 *
 * The ids are those of the reports; keep them pseudonymous, and show the table to nobody but who trains the raters.
 *
 * @returns the most severe first.
 * @throws KimError `invalid-argument` for options that are none.
 *
 * @example
 * ```ts
 * const rate = (raterId, level) => ({ raterId, criterion: 'diskusi.mutu', level });
 * const units = [2, 3, 2, 3, 2, 3].map((level, i) => ({ id: `kim-${i}`, ratings: [rate('p', level), rate('q', level + 1)] }));
 * raterSeverity(units).map(({ rater, difference, verdict }) => [rater, difference, verdict]); // [['p', -1, 'severe'], ['q', 1, 'lenient']]
 * ```
 */
export function raterSeverity(units: readonly RatedUnit[], options: RaterSeverityOptions = {}): RaterSeverity[] {
  requireArgument(units, ratedUnits, 'raterSeverity', 'units');
  requireOptions(options, kinds, 'raterSeverity');
  const { by = 'rater', minimum = 5, noticeableAbove = 0.5, confidence = 0.95 } = options;
  // One person under two spellings of an id is one rater, called by the first.
  const written = new Map<string, string>();
  const keyOf = ({ raterId, relation }: Rating) => {
    if (by === 'relation') return relation;
    const key = countingKey(raterId) || raterId;
    if (!written.has(key)) written.set(key, raterId);
    return key;
  };
  const differences = new Map<string, number[]>();
  for (const { ratings } of units) {
    const here = new Map<string, number[]>();
    for (const levels of byCriterion(ratings, keyOf).values()) {
      const apart = differencesFromOthers(levels);
      for (const key of levels.keys()) {
        const [known, difference] = [here.get(key) ?? [], apart.get(key)];
        here.set(key, difference === undefined ? known : [...known, difference]);
      }
    }
    for (const [key, own] of here) {
      const known = differences.get(key) ?? [];
      const one = mean(own);
      differences.set(key, one === undefined ? known : [...known, one]);
    }
  }
  return [...differences]
    .map(([key, own]): RaterSeverity => {
      const rater = written.get(key) ?? key;
      const difference = mean(own);
      if (difference === undefined) return { rater, units: 0, verdict: 'too-few' };
      const interval = intervalOf(own, difference, confidence);
      const verdict =
        own.length < Math.max(2, minimum) || interval === undefined
          ? 'too-few'
          : difference < -noticeableAbove && interval.upper < 0
            ? 'severe'
            : difference > noticeableAbove && interval.lower > 0
              ? 'lenient'
              : 'as-the-others';
      return { rater, units: own.length, difference, ...(interval === undefined ? {} : { interval }), verdict };
    })
    .sort((a, b) => (a.difference ?? 0) - (b.difference ?? 0) || (a.rater < b.rater ? -1 : 1));
}

const kinds = {
  by: /* @__PURE__ */ oneOf('rater', 'relation'),
  minimum: /* @__PURE__ */ wholeNumber(1),
  noticeableAbove: /* @__PURE__ */ numberWithin(0, 3),
  confidence: confidenceKind,
};

/** Levels of each criterion, by rater or relation; who could not judge, or did not state the relation, is not there. */
function byCriterion(
  ratings: readonly Rating[],
  keyOf: (rating: Rating) => string | undefined,
): Map<string, Map<string, RubricLevel[]>> {
  const found = new Map<string, Map<string, RubricLevel[]>>();
  for (const rating of ratings) {
    const { criterion, level } = rating;
    const key = keyOf(rating);
    if (level === undefined || key === undefined) continue;
    const levels = found.get(criterion) ?? new Map<string, RubricLevel[]>();
    found.set(criterion, levels);
    levels.set(key, [...(levels.get(key) ?? []), level]);
  }
  return found;
}

function intervalOf(values: readonly number[], middle: number, confidence: number): Interval | undefined {
  const spread = standardDeviation(values);
  if (spread === undefined) return undefined;
  // Student's t with v degrees of freedom, squared, is F with 1 and v.
  const t = Math.sqrt(fQuantile(confidence, 1, values.length - 1));
  const half = (t * spread) / Math.sqrt(values.length);
  return { lower: middle - half, upper: middle + half };
}
