import {
  callable,
  type Kind,
  list,
  listOf,
  oneOf,
  optional,
  requireArgument,
  shape,
  text,
  wholeNumber,
} from '../kernel/arguments.js';
import type { Path } from '../kernel/json-pointer.js';
import { countingKey, sameAsWritten } from '../kernel/text.js';
import type { Judgement } from '../model/measurement.js';
import type { Rating, RubricLevel } from '../model/rating.js';
import { mean } from '../stats/mean.js';
import { median } from '../stats/median.js';
import type { NotCounted, NotCountedReason } from './not-counted.js';
import { votesByRater } from './votes-by-rater.js';

/** How several ratings become one level. */
export type Consensus = 'mean' | 'median';

/** One rating as it counted: where it stands in the report, and its level. Who gave it stays in the report. */
export interface CountedRating {
  readonly path: Path;
  readonly level: RubricLevel;
}

/** What several raters stated about one criterion. */
export interface RubricReading {
  /** How many different raters counted. */
  readonly raters: number;
  /** How many of them gave level 1, 2, 3 and 4. */
  readonly levels: readonly [number, number, number, number];
  readonly consensus: Consensus;
  /** The level they come to together, from 1 to 4, never rounded. */
  readonly level: number;
  /** Highest level minus lowest: 0 when all agree. */
  readonly spread: number;
  /** The ratings that counted, lowest level first, when they differ; empty when all agree. */
  readonly disagreement: readonly CountedRating[];
  /** Each judgement with how the rater stands to the group, lowest level first. */
  readonly judgements: readonly Judgement[];
  /** Ids of records of the report that the raters named. */
  readonly evidence: readonly string[];
}

/** Under which conditions ratings count. */
export interface RatingRules {
  readonly consensus: Consensus;
  /** Whether a rating of this criterion must name records; `undefined` for a criterion that is not known. */
  readonly evidenceRequired: (criterion: string) => boolean | undefined;
  /** Whether an id is that of a record of the report; other ids (of people, for example) are dropped. */
  readonly isRecord: (id: string) => boolean;
  /**
   * Whether a rater is or was of the group itself; then the rating counts as that of a member, whatever relation it states.
   * `undefined`, or no such function: not known, and the judgement says so (`unchecked`).
   */
  readonly isMember?: (raterId: string) => boolean | undefined;
}

const someRatings: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a rating', {
    criterion: text,
    raterId: text,
    level: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(1, 4)),
    evidenceIds: /* @__PURE__ */ optional(list),
  }),
  'a list of ratings',
);
const ratingRules: Kind = /* @__PURE__ */ shape('consensus, evidenceRequired and isRecord', {
  consensus: /* @__PURE__ */ oneOf('mean', 'median'),
  evidenceRequired: callable,
  isRecord: callable,
  isMember: /* @__PURE__ */ optional(callable),
});

/** The readings by criterion, and the ratings that did not count. */
export interface RubricReadings {
  readonly byCriterion: ReadonlyMap<string, RubricReading>;
  /** Criteria of which there is any rating, whether or not it counts. */
  readonly rated: ReadonlySet<string>;
  readonly notCounted: readonly NotCounted[];
}

/**
 * Brings the ratings of several people together, criterion by criterion. Every rater counts once; the order of the
 * ratings does not matter.
 *
 * @param ratings the list as it stands in the report.
 * @returns what the raters of each criterion came to, and which ratings did not count and why. Nobody is named.
 *
 * @example
 * ```ts
 * const ratings = [
 *   { raterId: 'p', criterion: 'diskusi.mutu', level: 4, evidenceIds: ['a1'] },
 *   { raterId: 'q', criterion: 'diskusi.mutu', level: 2 },
 * ];
 * const ratingRules = { consensus: 'mean', evidenceRequired: () => false, isRecord: (id) => id === 'a1' };
 * const reading = readRatings(ratings, ratingRules).byCriterion.get('diskusi.mutu');
 * reading.level; // 3
 * reading.disagreement; // [{ path: ['ratings', 1], level: 2 }, { path: ['ratings', 0], level: 4 }]
 * ```
 */
export function readRatings(ratings: readonly Rating[], rules: RatingRules): RubricReadings {
  requireArgument(ratings, someRatings, 'readRatings', 'ratings');
  requireArgument(rules, ratingRules, 'readRatings', 'rules');
  const notCounted: NotCounted[] = [];
  const leaveOut = (index: number, reason: NotCountedReason) =>
    notCounted.push({ list: 'ratings', path: ['ratings', index], reason });
  const byCriterion = new Map<string, Vote[]>();
  // By their ids, so that the numbers do not depend on the order of the ratings.
  const numbers = new Map(
    [...new Set(ratings.map(({ raterId }) => countingKey(raterId)))].sort().map((id, i) => [id, i + 1]),
  );
  for (const [index, rating] of ratings.entries()) {
    const { criterion, raterId, level, evidenceIds = [] } = rating;
    const required = rules.evidenceRequired(criterion);
    if (required === undefined) leaveOut(index, 'unknown-criterion');
    else if (level === undefined) leaveOut(index, 'cannot-judge');
    // A record that the report no longer holds was named all the same: leaving it out must not take the judgement away.
    else if (required && evidenceIds.length === 0) leaveOut(index, 'no-evidence');
    else {
      const rater = numbers.get(countingKey(raterId)) ?? 0;
      const evidence = evidenceIds.filter(rules.isRecord);
      const vote = { index, raterId, level, rater, ...standingOf(rating, rules), evidence };
      const votes = byCriterion.get(criterion);
      if (votes === undefined) byCriterion.set(criterion, [vote]);
      else votes.push(vote);
    }
  }
  const readings = new Map<string, RubricReading>();
  for (const [criterion, votes] of byCriterion) {
    const counted: Vote[] = [];
    for (const { counted: own, others } of votesByRater(votes)) {
      for (const other of others) leaveOut(other.index, whyNotAgain(other, own));
      const same = others.filter(({ level }) => level === own.level);
      counted.push({
        ...own,
        ...standingOfAll([own, ...others]),
        evidence: [own, ...same].flatMap((one) => one.evidence),
      });
    }
    const reading = readingOf(counted, rules.consensus);
    if (reading !== undefined) readings.set(criterion, reading);
  }
  return { byCriterion: readings, rated: new Set(ratings.map(({ criterion }) => criterion)), notCounted };
}

/** Why one of several levels of one rater does not count besides the one that does. */
function whyNotAgain(other: Vote, counted: Vote): NotCountedReason {
  if (!sameAsWritten(other.raterId, counted.raterId)) return 'rater-resembles-another';
  return other.level === counted.level ? 'rater-counted-already' : 'rater-contradicts-self';
}

/** A member who states to be an outsider is a member all the same; of whom it cannot be told, that is said. */
function standingOf(
  { relation, raterId }: Rating,
  { isMember }: RatingRules,
): Pick<Judgement, 'relation' | 'unchecked'> {
  if (relation === undefined) return {};
  if (relation === 'self' || relation === 'kim-member') return { relation };
  const member = isMember?.(raterId);
  if (member === undefined) return { relation, unchecked: true };
  return { relation: member ? 'kim-member' : relation };
}

/** Who stated several relations counts by the one nearest to the group: a second rating makes nobody an outsider. */
function standingOfAll(votes: readonly Vote[]): Pick<Judgement, 'relation' | 'unchecked'> {
  const nearest =
    votes.find(({ relation }) => relation === undefined) ??
    votes.find(({ relation }) => relation === 'self' || relation === 'kim-member') ??
    votes.find(({ unchecked }) => unchecked) ??
    votes[0];
  if (nearest === undefined) return {};
  const { relation, unchecked } = nearest;
  return { relation, unchecked };
}

interface Vote {
  readonly index: number;
  readonly raterId: string;
  readonly level: RubricLevel;
  readonly rater: number;
  readonly relation?: Rating['relation'];
  readonly unchecked?: true;
  readonly evidence: readonly string[];
}

function readingOf(votes: readonly Vote[], consensus: Consensus): RubricReading | undefined {
  const sorted = [...votes].sort((a, b) => a.level - b.level || a.index - b.index);
  const given = sorted.map(({ level }) => level);
  const level = consensus === 'mean' ? mean(given) : median(given);
  const lowest = given[0];
  const highest = given[given.length - 1];
  if (level === undefined || lowest === undefined || highest === undefined) return undefined;
  const count = (wanted: RubricLevel) => given.filter((one) => one === wanted).length;
  const spread = highest - lowest;
  return {
    raters: votes.length,
    levels: [count(1), count(2), count(3), count(4)],
    consensus,
    level,
    spread,
    disagreement: spread === 0 ? [] : sorted.map(({ index, level }) => ({ path: ['ratings', index], level })),
    judgements: [...sorted]
      .sort((a, b) => a.level - b.level || a.rater - b.rater)
      .map(
        ({ level, relation, rater, unchecked }): Judgement => ({
          level,
          ...(relation !== undefined && { relation }),
          rater,
          ...(unchecked && { unchecked }),
        }),
      ),
    evidence: [...new Set(votes.flatMap(({ evidence }) => evidence))],
  };
}
