import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';
import type { EmpowermentStage } from '../vocabulary/about-kim/empowerment-process.js';
import type { Principle } from '../vocabulary/about-kim/principles.js';
import type { Citation } from '../vocabulary/concept.js';
import type { answerLimits } from '../vocabulary/law/aspiration-limits.js';
import type { IndicatorDimension } from './dimensions.js';
import type { KimMeasurement } from './reasons.js';
import type { Tally } from './tally.js';

/** In what an indicator is expressed. */
export type IndicatorUnit =
  | 'share'
  | 'kinds'
  | 'level'
  | 'per-month'
  | 'per-year'
  | 'per-member'
  | 'per-1000-residents'
  | 'partners'
  | 'days'
  | 'points'
  | 'persons'
  | 'index';

/** Whether more is better, less is better, or a range is best. */
export type Direction = 'higher' | 'lower' | 'band';

/** To what time or how many people a value is related, so that groups of different age and size compare. */
export type ExposureKind = 'none' | 'active-months' | 'active-quarters' | 'active-years' | 'members' | 'residents';

/** A list (or figure) of the report or the registration that an indicator reads. */
export type RecordList =
  | Exclude<keyof ActivityReport, 'kind' | 'schemaVersion' | 'id' | 'kimId' | 'period' | 'submittedOn'>
  | `registration.${Exclude<keyof Registration, 'kind' | 'schemaVersion' | 'id' | 'name' | 'otherNames'>}`;

/** Where a number of this library comes from, when it is not law. */
export type Basis =
  /** A source names it, or is the nearest documented anchor; no source set it for scoring KIMs. */
  | { readonly kind: 'source'; readonly citation: Citation }
  /** The ends of the scale itself: a share lies between 0 and 1. */
  | { readonly kind: 'natural-bound' }
  /** A default of this library that needs local calibration. */
  | { readonly kind: 'needs-local-calibration' };

/** From where to where a value goes from worst to best; `worst` above `best` when less is better. */
export interface GoalpostRange {
  readonly worst: number;
  readonly best: number;
  /** Whether the logarithm is taken before the value is placed between the two. */
  readonly transform?: 'log';
  readonly basis: Basis;
}

/** A range that is best; outside it the value falls to its worst at the outer limits. */
export interface GoalpostBand {
  /** First value that is best. */
  readonly bestFrom: number;
  /** Last value that is best. */
  readonly bestThrough: number;
  /** At or below this value the worst is reached. */
  readonly worstBelow: number;
  /** At or above this value the worst is reached. */
  readonly worstAbove: number;
  readonly basis: Basis;
}

/**
 * The value on the raw scale that is good enough for a group to be called adequate on this criterion: at least it, or,
 * where less is better, at most it. With `through`, from `value` up to and including `through`.
 */
export interface Adequacy {
  readonly value: number;
  readonly through?: number;
  readonly basis: Basis;
}

interface IndicatorBase<Code extends string> {
  /** `dimension.word`; never renamed, never given another meaning. */
  readonly code: Code;
  readonly dimension: IndicatorDimension;
  readonly unit: IndicatorUnit;
  readonly direction: Direction;
  /** What is divided by what, readable and in the names of the records. */
  readonly formula: string;
  /** The lists it reads. */
  readonly reads: readonly [RecordList, ...RecordList[]];
  readonly exposure: ExposureKind;
  /** Suggested ends of the scale; a framework may set its own. */
  readonly goalposts: GoalpostRange | GoalpostBand;
  /** Suggested threshold for counting, on the raw scale. */
  readonly adequateFrom: Adequacy;
  /** Whether it has no meaning when the gate indicator of its dimension is 0. */
  readonly restsOnGate: boolean;
  /** Dated limits, by aspiration class, that decide what counts. */
  readonly timeLimits?: typeof answerLimits;
  /** Second reading: the principles of development and empowerment (S003) that it speaks to. */
  readonly principles: readonly [Principle, ...Principle[]];
  /** Second reading: the stage of the empowerment process (S004) that it speaks to; absent: none. */
  readonly stage?: EmpowermentStage;
  /** Finds the value, or the reason why there is none. */
  readonly measure: (tally: Tally) => KimMeasurement;
}

/** An indicator that is counted from records. */
export interface QuantitativeIndicator<Code extends string = string> extends IndicatorBase<Code> {
  readonly type: 'quantitative';
}

/** An indicator that people judge on a rubric of four observable levels. */
export interface QualitativeIndicator<Code extends string = string> extends IndicatorBase<Code> {
  readonly type: 'qualitative';
  readonly rubric: {
    /** `draft`: written for this library, needs local use before it is relied on. */
    readonly status: 'draft';
    /** How many different raters are needed. */
    readonly ratersNeeded: number;
    /** Whether a rating counts only when it names records it rests on. */
    readonly evidenceRequired: boolean;
  };
}

/** The declaration of an indicator: one definition for measuring, scoring, counting, targets and texts. */
export type Indicator<Code extends string = string> = QuantitativeIndicator<Code> | QualitativeIndicator<Code>;
