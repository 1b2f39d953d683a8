import type { RaterRelation } from '../vocabulary/concepts/rater-relations.js';
import type { RubricLevel } from './rating.js';

/** One judgement of a rubric: the level, and how the rater stands to the group, where that was stated. */
export interface Judgement {
  readonly level: RubricLevel;
  readonly relation?: RaterRelation;
  /** Which of the raters of the report it was, from 1 on; a number and no id, so that nobody is named. */
  readonly rater?: number;
  /**
   * The rater is stated to be from outside the group, and the list of members is not whole, so that it cannot be told whether
   * the rater is a member; absent: checked, or stated to be from inside.
   */
  readonly unchecked?: true;
}

/**
 * A value was found. Where it is a share or a rate, `value` is exactly `numerator / denominator`, and both travel with
 * it to the last step: shares of different groups can only be put together through them.
 */
export interface Measured {
  readonly status: 'measured';
  /** In the unit of the indicator, never rounded. */
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** How many records (for a rubric: raters) the value rests on. 0 means "recorded, and there were none". */
  readonly n: number;
  /**
   * How many of these can be told apart, so that a copy under another id adds nothing; absent: all of them. Chance and the quality
   * of the data are of these.
   */
  readonly toldApart?: number;
  /** Records left out because they do not state the fact that is counted. */
  readonly unstated?: number;
  /** How many of the counted records rest on a facet that was inferred and not stated by the reporter. */
  readonly inferred?: number;
  /** How much more there was (records, or members who came) that adds nothing, because no more of one day or month counts. */
  readonly surplus?: number;
  /**
   * Of how many records the exact day is not known, where the value may have been better if it were: it is at least so much or, where
   * less is better, at most.
   */
  readonly dayUnknown?: number;
  /**
   * How many ids of people, or names of partners, differ from another one in capitals, blanks, signs, zeros before a number, letters that
   * look alike or a remark in brackets alone, and may be the same. Two such people count as two, and bring nothing for it; two such
   * partners count as one.
   */
  readonly resembling?: number;
  /** Lists that would count too and were not recorded, so that the value is at least so much. */
  readonly withoutLists?: readonly string[];
  /** Lists that it counts from and of which only a part was there, so that a count is at least so much. */
  readonly fromPartsOf?: readonly string[];
  /** Of a rubric: what was judged, lowest level first, with how the rater stands to the group; nobody is named. */
  readonly judgements?: readonly Judgement[];
  /** How the judgements become one level; absent: their mean. */
  readonly consensus?: 'median';
  /** Ids of the records that were counted; never the id of a person. Absent when the caller did not ask for it. */
  readonly evidence?: readonly string[];
  /** Ids of the records that belong to the denominator but did not count. */
  readonly shortfall?: readonly string[];
}

/** The question does not arise for this group in this period; it is nobody's fault and no gap in the data. */
export interface InapplicableMeasurement<Reason extends string = string> {
  readonly status: 'not-applicable';
  readonly reason: Reason;
}

/** Nothing was recorded from which a value could be found. Never the same as 0. */
export interface MissingMeasurement<Reason extends string = string> {
  readonly status: 'no-data';
  readonly reason: Reason;
}

/** Something was recorded, but too little to stand on. */
export interface InsufficientMeasurement<Reason extends string = string> {
  readonly status: 'insufficient-data';
  readonly reason: Reason;
  /** How many there are. */
  readonly n: number;
  /** How many are needed at least. */
  readonly needed: number;
}

/**
 * What became of one indicator: a value, or one of three different reasons why there is none.
 * The reasons are closed lists of codes, so that a text for each can be demanded by the compiler.
 */
export type Measurement<
  Inapplicable extends string = string,
  Missing extends string = string,
  Insufficient extends string = string,
> =
  | Measured
  | InapplicableMeasurement<Inapplicable>
  | MissingMeasurement<Missing>
  | InsufficientMeasurement<Insufficient>;

/** The four answers of an indicator. */
export type MeasurementStatus = Measurement['status'];
