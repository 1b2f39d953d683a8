import type { OutsideReason } from '../facts/record-window.js';
import type { Path } from '../kernel/json-pointer.js';

/** Why a record was not counted. */
export type NotCountedReason =
  | OutsideReason
  /** Only bounds of its day are known, and part of them lies outside the period or after the day of measuring. */
  | 'day-not-known'
  /** By what was inferred it was only planned, did not take place, or is no activity, and the reporter stated no function. */
  | 'not-held'
  /** More members came than there were; a number beyond what there may have been does not count. */
  | 'more-than-members'
  /** A step (forwarded, answered, fed back, carried out) is dated before the one that it follows; that step does not count. */
  | 'dates-out-of-order'
  /** A decision that was carried out, of a meeting that is not in the report. */
  | 'meeting-unknown'
  /** An aspiration that was answered, without the day on which it was forwarded: it counts as not forwarded. */
  | 'forwarding-not-stated'
  /** A rating of a criterion that this library does not know. */
  | 'unknown-criterion'
  /** A rating that must name records, and names none. */
  | 'no-evidence'
  /** The rater could not judge. */
  | 'cannot-judge'
  /** A second rating by the same rater, with the same level. */
  | 'rater-counted-already'
  /** The same rater gave a lower level too, which counts. */
  | 'rater-contradicts-self'
  /**
   * The id of this rater is another one's but for capitals, blanks, signs, zeros before a number, letters that look alike, or a remark
   * in brackets. They may be one person, and count as one, by the lowest level.
   */
  | 'rater-resembles-another';

/** A list of the report whose records can be left out. */
export type CountedList = 'activities' | 'decisions' | 'informationItems' | 'products' | 'aspirations' | 'ratings';

/** A record that was left out, wholly or in part, where it stands, and why. Nothing is left out in silence. */
export interface NotCounted {
  readonly list: CountedList;
  readonly path: Path;
  /** Id of the record; ratings have none. */
  readonly id?: string;
  readonly reason: NotCountedReason;
}
