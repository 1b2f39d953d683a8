import type { RaterRelation } from '../vocabulary/concepts/rater-relations.js';

/** A level of a four-level rubric. */
export type RubricLevel = 1 | 2 | 3 | 4;

/** What one rater judged of one qualitative criterion. */
export interface Rating {
  /** Pseudonymous id of the rater. */
  readonly raterId: string;
  /** Code of the qualitative indicator, such as `diskusi.mutu`. */
  readonly criterion: string;
  /** Absent: the rater was asked and could not judge. It counts neither for nor against. */
  readonly level?: RubricLevel;
  /** How the rater stands to the group; a framework may count only some. */
  readonly relation?: RaterRelation;
  /** Ids of records of this report on which the judgement rests. */
  readonly evidenceIds?: readonly string[];
  /** Why; free text, never shown by this library. */
  readonly note?: string;
}
