import type { Measurement } from '../model/measurement.js';

/** Why an indicator does not apply to a group in a period. */
export type InapplicableReason =
  /** Nothing of this function happened, so that a share of it has no meaning; the gate indicator states the 0. */
  | 'nothing-of-this-function'
  /** The group was formed after the period. */
  | 'not-yet-formed'
  /** The period had not begun on the day of measuring. */
  | 'period-not-begun'
  /** A forum of KIMs has no members in the sense of the indicator. */
  | 'is-a-forum'
  /** The list of members is there, and it is empty. */
  | 'no-members'
  /** No decision fell due in the period. */
  | 'nothing-due'
  /** No aspiration was forwarded. */
  | 'nothing-forwarded'
  /** Aspirations were forwarded, but for none has the time for an answer run out. */
  | 'answer-not-yet-due'
  /** No money came in. */
  | 'no-income'
  /** No activity carried information between government and community. */
  | 'no-flow-with-government';

/** Why there is nothing to measure. */
export type NoDataReason =
  /** The period of the report ends before it begins: one of its days was mistaken. */
  | 'period-reversed'
  /** The report does not have the list. An empty list would mean "none". */
  | 'not-recorded'
  /** There are records, but none states the fact that is counted. */
  | 'not-stated'
  /** The registration of the group was not given. */
  | 'no-registration'
  /** Neither a list of members nor a stated number of members. */
  | 'members-unknown'
  /** The number of residents of the seat is not known. */
  | 'residents-unknown'
  /** The report holds no rating of the criterion, with or without a list of ratings. */
  | 'not-rated'
  /** Somebody rated the criterion, and none of the ratings counts; `notCounted` states why. */
  | 'no-rating-counts'
  /** The records contradict each other: more took part than there are. */
  | 'contradictory';

/** Why what was recorded is not enough. */
export type InsufficientReason =
  /** Fewer raters than the rubric asks for. */
  | 'too-few-raters'
  /** The list of members is not whole, so that it cannot be told whether the raters are from outside the group. */
  | 'raters-not-checked'
  /** Too many records do not state the fact that is counted. */
  | 'mostly-unstated'
  /** Some parts of a value made of several parts are not known. */
  | 'parts-unknown'
  /** People are recorded as numbers for single activities, so that nobody can be counted only once. */
  | 'cannot-count-once'
  /** A value of variety needs at least two. */
  | 'too-few-members';

/** Any reason why an indicator has no value. */
export type MeasurementReason = InapplicableReason | NoDataReason | InsufficientReason;

/** What became of one of the indicators of this library. */
export type KimMeasurement = Measurement<InapplicableReason, NoDataReason, InsufficientReason>;
