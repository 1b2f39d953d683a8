/**
 * From where a score is uncertain:
 *
 * - `records`: chance. Another year of the same work would have left other counts and shares.
 * - `raters`: other raters would have judged otherwise.
 * - `missing`: what was not measured, and what only a part was there of, could be anything up to the highest result.
 * - `weights`: the weights of the framework could have been chosen otherwise.
 */
export type UncertaintySource = 'records' | 'raters' | 'missing' | 'weights';

/** How probable one class is. */
export interface ProbableClass {
  readonly code: string;
  readonly probability: number;
}

/**
 * Whether a class may be stated. `stable`: nearly every defensible way of counting gives it. `borderline`: most do; state so
 * beside it. `refused`: no class should be named.
 */
export type ClassLabel =
  | { readonly verdict: 'stable' | 'borderline'; readonly code: string; readonly probability: number }
  | {
      readonly verdict: 'refused';
      readonly reason: /** The class of the score itself is less probable than asked for. */
        | 'improbable'
        /** What is missing could lead to another class, and was not varied. */
        | 'missing-not-varied'
        /** The framework asks for more before it gives a class; `notClassified` of the card states what. */
        | 'not-classified'
        /** No score, or none in more than half of the replicates. */
        | 'not-scored'
        /** The framework has no classes. */
        | 'no-classes';
    };

/** How far one source alone spreads a score: the width of the interval that it makes, in points of the framework's range. */
export interface SourceWidth {
  readonly source: UncertaintySource;
  readonly width: number;
}

/** How sure a score is. */
export interface ScoreCertainty {
  /** `closed-form`: computed. `replicates`: drawn, where the means of the framework are not all arithmetic. */
  readonly method: 'closed-form' | 'replicates';
  /** With what replicates were drawn; absent for a closed form. */
  readonly drawn?: { readonly generator: 'xoshiro128**'; readonly seed: number; readonly replicates: number };
  /** How probable it is meant to be that the interval holds the score of many such years; 0.9 unless asked otherwise. */
  readonly coverage: number;
  /** Always holds the score; within the range of the framework. */
  readonly interval: { readonly lower: number; readonly upper: number };
  /** What was taken into account, each by itself; what was switched off is absent. */
  readonly sources: readonly SourceWidth[];
  /**
   * Whether the interval holds all that the missing could be (`bounds`) or the middle of it (`draws`). What counts in time is
   * missing too for the months that a framework asks for and that were not observed.
   */
  readonly missing?: 'bounds' | 'draws';
  /** Counted criteria whose chance this library cannot state, such as days or an index; they are taken as exact. */
  readonly takenAsExact: readonly string[];
  /**
   * One row a class, in the order of the framework. The probabilities add up to 1; where something is missing (`bounds`), each is
   * the least that it can be, whatever that turns out to be, and what lacks to 1 hangs on it. Absent without classes, and where the card
   * has none because the framework asks for more (`notClassified`).
   */
  readonly classes?: readonly ProbableClass[];
  readonly label: ClassLabel;
}

/** How far data can be relied on. */
export type QualityGrade = 'strong' | 'fair' | 'weak';

/** One part of the quality of data, with the figure that was graded. */
export interface QualityPart {
  /**
   * - `months`: months observed.
   * - `measured`: the part of the counted criteria for which the question arises that was measured.
   * - `denominators`: on how many records half of the counted criteria rest at least; one without a value rests on none.
   * - `unstated`: the part of the records that does not state what is counted.
   * - `inferred`: the part of the counted records that rests on facets which nobody stated.
   * - `raters`: the fewest raters who count of any rubric; 0 where one was not judged.
   * - `agreement`: the part of the judged rubrics on which all raters lie within one level.
   * - `lists`: lists of the report of which only a part was there.
   */
  readonly part: 'months' | 'measured' | 'denominators' | 'unstated' | 'inferred' | 'raters' | 'agreement' | 'lists';
  readonly grade: QualityGrade;
  readonly value: number;
}

/** How good the data behind a score are: as good as the weakest part. */
export interface DataQuality {
  readonly grade: QualityGrade;
  /**
   * As good as the weakest of the parts that nothing left out can improve (`months`, `measured`, `denominators`, `raters`):
   * what a framework looks at that asks for a grade before it gives a class. Never worse than `grade`.
   */
  readonly gradeForClass: QualityGrade;
  /** What could be graded; a part of which nothing is known is absent. */
  readonly parts: readonly QualityPart[];
}
