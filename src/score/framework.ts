import type { Period } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { QualityGrade } from '../model/certainty.js';
import type { IndicatorUnit } from '../model/indicator-unit.js';
import type { CardCaution, CriterionDirection, CriterionKind } from '../model/scorecard.js';
import type { Citation } from '../vocabulary/concept.js';
import type { RaterRelation } from '../vocabulary/concepts/rater-relations.js';
import type { Basis } from './basis.js';

/**
 * What a number of a framework rests on: a source of this library, a natural bound, a default that needs local
 * calibration, or, for frameworks from elsewhere, a `reference` in the author's own words.
 */
export type NumberBasis = Basis | { readonly kind: 'reference'; readonly reference: string };

/** A monotone transform taken of raw values before goalposts. `ln` needs values above 0, `ln-plus-one` from 0 on. */
export type Transform = 'ln' | 'ln-plus-one' | 'square-root';

/** The two goalposts: the raw value that earns the lowest result and the one that earns the highest. */
export interface Goalposts {
  /** Earns the bottom of the range. Above `best` when less is better. */
  readonly worst: number;
  /** Earns the top of the range. */
  readonly best: number;
}

/**
 * From a raw value to the framework's range (higher always better), without knowing other groups:
 *
 * - `goalposts`: linear between two values, clamped outside them; `transform` is taken of value and goalposts first.
 * - `band`: best from `from` to `to`, falling linearly to the bottom at `zeroBelow` and `zeroAbove`.
 * - `levels`: a table of levels (rubric, Likert, maturity, categories); a level that is not in it is `no-data`.
 * - `linear`: `slope × value + intercept`, for indices that already come on a scale (IKM: mean × 25). Clamped to the range.
 */
export type Normalisation =
  | ({ readonly method: 'goalposts'; readonly transform?: Transform } & Goalposts)
  | {
      readonly method: 'band';
      readonly from: number;
      readonly to: number;
      readonly zeroBelow: number;
      readonly zeroAbove: number;
    }
  | { readonly method: 'levels'; readonly levels: readonly { readonly level: number; readonly value: number }[] }
  | { readonly method: 'linear'; readonly slope: number; readonly intercept: number };

/** From where on a raw value is adequate, for counting; its direction is that of the criterion. */
export interface AdequacyThreshold {
  /** At least this much (`higher`), at most this much (`lower`); up to `through` (`band`). */
  readonly value: number;
  /** The upper end of a band. */
  readonly through?: number;
  /**
   * `cases`: what is compared is the number of cases (`n` of the value, such as months with anything of a function) by the
   * denominator, and not the value. For values whose cases share a credit, so that one box more in a record never makes
   * another criterion inadequate. Absent: the value.
   */
  readonly of?: 'cases';
  readonly basis: NumberBasis;
}

/**
 * How a value is drawn towards caution where little was observed, so that one of one does not beat twelve of eighteen.
 * It needs the numerator and the denominator of the value; a value without them is read as it is.
 *
 * - `wilson-lower`: the one-sided lower bound of Wilson's interval for a share, at a confidence such as 0.9.
 * - `shrinkage`: as though `records` more records had been seen, of which the part `towards` met the condition.
 * - `least-denominator`: divided by at least this much (such as 12 months), however little was observed.
 */
export type Caution = CardCaution;

/**
 * Which judgements count for a qualitative criterion. Those of raters who did not state their relation never do, nor, unless
 * members count, those of raters of whom it cannot be told whether they are members (the list of members is not whole).
 */
export interface RaterPolicy {
  readonly relations: readonly [RaterRelation, ...RaterRelation[]];
  /** How many of them are needed; with fewer the criterion is `insufficient-data`. */
  readonly atLeast: number;
}

/** One criterion of a framework: how a raw value is read. */
export interface Criterion {
  readonly kind: CriterionKind;
  /** In what raw values are expressed, for texts and tables; absent: a bare number. */
  readonly unit?: IndicatorUnit;
  readonly direction: CriterionDirection;
  readonly normalise: Normalisation;
  /** What the numbers of `normalise` rest on. */
  readonly basis: NumberBasis;
  /** Taken of the measured value before it is normalised or compared with `adequateFrom`; absent: read as it is. */
  readonly caution?: Caution;
  /** Which judgements count; only for a qualitative criterion. Absent: the level as it was measured. */
  readonly raters?: RaterPolicy;
  /**
   * `lowest`: where the value is missing, the criterion counts with the lowest result (and as not adequate), so that
   * silence never pays; the card states it. Of a KIM of which nothing at all was measured nothing is assumed. Absent: the
   * policy of the group decides.
   */
  readonly whenMissing?: 'lowest';
  /** Counting refuses a framework without it. */
  readonly adequateFrom?: AdequacyThreshold;
  /** The smallest change worth naming as a next step, in raw units (one more partner, one level). Positive. */
  readonly step?: number;
  /** Whether the rubric behind a qualitative criterion is a draft that needs local use before it is relied on. */
  readonly draft?: boolean;
}

/** A fraction of integers, kept exact: `{ numerator: 2, denominator: 3 }`. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The mean of a group, and what a zero does where the mean has no value at zero:
 * `limit` gives the limit (a geometric or harmonic mean with a zero is 0), `refuse` leaves the group unscored.
 */
export type Aggregation =
  | { readonly method: 'arithmetic' }
  | { readonly method: 'geometric' | 'harmonic'; readonly zero?: 'limit' | 'refuse' }
  | { readonly method: 'power'; readonly exponent: number; readonly zero?: 'limit' | 'refuse' }
  | { readonly method: 'weakest-link' };

/**
 * What is asked of a group when something is missing. Not-applicable children leave the question altogether.
 *
 * - `require-all`: everything must be there.
 * - `threshold`: at least this share of the weight must be there (compared exactly); the rest is shared out.
 * - `renormalise`: anything is enough; the weight of the rest is shared out.
 */
export type MissingPolicy =
  | { readonly policy: 'require-all' }
  | { readonly policy: 'threshold'; readonly atLeast: Fraction }
  | { readonly policy: 'renormalise' };

/** A criterion in its group. */
export interface WeightedCriterion<Code extends string = string> {
  readonly criterion: Code;
  /** Part of the sum of weights of its group; a non-negative integer. */
  readonly weight: number;
  /** Set aside, whatever it states, when the gate of the group is 0. */
  readonly restsOnGate?: boolean;
}

/** A dimension, a part of one, or the whole index. */
export interface FrameworkGroup<Code extends string = string> {
  /** Unique among all groups and criteria of the framework. */
  readonly code: string;
  /** Part of the sum of weights of the parent; a non-negative integer. The root's is not used. */
  readonly weight: number;
  readonly aggregation: Aggregation;
  readonly missing: MissingPolicy;
  /** The criterion that states whether there is any activity of this kind; must be a child of this group. */
  readonly gate?: Code;
  readonly children: readonly (FrameworkGroup<Code> | WeightedCriterion<Code>)[];
}

/** One class of scores: from `from` (included) up to the next band. */
export interface ClassBand {
  readonly code: string;
  /** Lowest score of the class, included. */
  readonly from: number;
  /** Where the class ends, excluded; the top of the range belongs to the last band. Must meet the next band. */
  readonly to: number;
}

/** What must be known before a score is given a class. Without it there are figures but no class, and the card states why. */
export interface ClassRequirements {
  /**
   * For how many calendar months the group must have been observed, and be known to have existed. So a class is one of a
   * period of that length, and nobody has one of the best half of it.
   */
  readonly monthsObserved?: number;
  /**
   * How many whole months the period may have at most. What counts kinds or partners grows with the time that is looked at, so
   * that the goalposts of a year are not those of two.
   */
  readonly monthsAtMost?: number;
  /** Which part of the quantitative criteria of the index for which the question arises must have been measured. */
  readonly measured?: Fraction;
  /**
   * Which part of the groups of the index that hold a qualitative criterion must have been judged. Those in which nothing was
   * done too, by the lowest level, so that hiding work takes away nothing that has to be judged.
   */
  readonly judged?: Fraction;
  /**
   * How good the data must be at least (`gradeForClass`): in months observed, part measured, records behind the measures and
   * raters of every rubric. Shares of what was recorded and marks of lists are left out of it: silence would improve them.
   */
  readonly quality?: QualityGrade;
}

/**
 * Classes of a framework: half-open, without gaps or overlaps, covering the range; applied to the unrounded score, unless
 * `decimals` states otherwise.
 */
export interface ClassBands {
  readonly bands: readonly ClassBand[];
  /** Nearer than this to a cut-off, a class is flagged as borderline. In points of the range. */
  readonly margin: number;
  /** What the cut-offs rest on. */
  readonly basis: NumberBasis;
  /** What must be known before a class is given; absent: nothing but a score. */
  readonly requires?: ClassRequirements;
  /** To which class a score exactly on a cut-off belongs. Default `upper` (`from <= score`); IDM closes above (`lower`). */
  readonly cutOffBelongsTo?: 'upper' | 'lower';
  /**
   * Classes apply to the score as it is printed, rounded half up to so many decimals: for published indices whose tables
   * were made that way (HDI: 3; IKM: 2). Absent: to the unrounded score.
   */
  readonly decimals?: number;
}

/** The same criteria grouped another way. A part with no criteria is reported as not covered. */
export interface ReadingDefinition<Code extends string = string> {
  readonly code: string;
  readonly parts: readonly {
    readonly code: string;
    readonly criteria: readonly Code[];
  }[];
}

/** Where a framework comes from and what it may be called. */
export interface FrameworkOrigin {
  /**
   * `own-default`: made for this library, unofficial. `official-preset`: the rule of a published index, for that index.
   * `local`: set by an office or a community.
   */
  readonly status: 'own-default' | 'official-preset' | 'local';
  readonly sources: readonly (Citation | string)[];
}

/** On what a framework was calibrated. Which numbers were set is said by the basis of each. */
export interface FrameworkCalibration {
  /** Id of the framework whose numbers were replaced. */
  readonly from: string;
  /** Groups in the population (of the stratum, where there is one). */
  readonly kims: number;
  /** The period measured, where all measurements name the same. */
  readonly period?: Period;
}

/**
 * Everything that makes a score, as data: a change of a number is a new framework with a new id, never an edit.
 * `defineFramework` checks it.
 */
export interface Framework<Code extends string = string> {
  /** Such as `adinda-2027`; never looks like a number. */
  readonly id: string;
  /** The framework whose names it uses, where a language has none under its own id. */
  readonly namedAs?: string;
  /**
   * The groups for which its goalposts were set, such as those of villages below 2,000 residents. Absent: the same
   * goalposts for groups of every size; what is divided by members or residents says so in its unit.
   */
  readonly stratum?: string;
  /** Where its numbers were calibrated on a population. */
  readonly calibration?: FrameworkCalibration;
  /** First day on which it holds. */
  readonly since: LocalDate;
  /** First day on which it no longer holds; absent: still in use. */
  readonly until?: LocalDate;
  /** Of normalised values and scores. A `floor` above `min` lifts every normalised value to it (before aggregation). */
  readonly range: { readonly min: number; readonly max: number; readonly floor?: number };
  readonly criteria: Readonly<Record<Code, Criterion>>;
  /**
   * The lists of a report on which its values rest, where they are not all that there are: a value that lacks another list is
   * not taken for a minimum. Absent: all.
   */
  readonly reads?: readonly string[];
  /** The index. */
  readonly root: FrameworkGroup<Code>;
  /** Trees reported beside the index, never averaged into it. */
  readonly beside?: readonly FrameworkGroup<Code>[];
  readonly bands?: ClassBands;
  readonly readings?: readonly ReadingDefinition<Code>[];
  readonly origin: FrameworkOrigin;
}
