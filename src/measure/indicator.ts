import type { ActivityReport } from '../model/activity-report.js';
import type { IndicatorUnit } from '../model/indicator-unit.js';
import type { Registration } from '../model/registration.js';
import type { answerLimits } from '../vocabulary/law/aspiration-limits.js';
import type { KimMeasurement } from './reasons.js';
import type { Tally } from './tally.js';

/** Whether more is better, less is better, or a range is best. */
export type Direction = 'higher' | 'lower' | 'band';

/** To what time or how many people a value is related, so that groups of different age and size compare. */
export type ExposureKind = 'none' | 'active-months' | 'active-quarters' | 'active-years' | 'members' | 'residents';

/** A list (or figure) of the report or the registration that an indicator reads. */
export type RecordList =
  | Exclude<keyof ActivityReport, 'kind' | 'schemaVersion' | 'id' | 'kimId' | 'period' | 'submittedOn'>
  | `registration.${Exclude<keyof Registration, 'kind' | 'schemaVersion' | 'id' | 'name' | 'otherNames'>}`;

interface IndicatorBase<Code extends string> {
  /** `dimension.word`; never renamed, never given another meaning. */
  readonly code: Code;
  /** What it is about: one of the dimensions of this library, or one of your own. The code begins with it. */
  readonly dimension: string;
  readonly unit: IndicatorUnit;
  readonly direction: Direction;
  /** What is divided by what, readable and in the names of the records. */
  readonly formula: string;
  /** The lists it reads. */
  readonly reads: readonly [RecordList, ...RecordList[]];
  readonly exposure: ExposureKind;
  /** Dated limits, by aspiration class, that decide what counts. */
  readonly timeLimits?: typeof answerLimits;
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
    readonly status: 'draft' | 'in-use';
    /** How many different raters are needed. */
    readonly ratersNeeded: number;
    /** Whether a rating counts only when it names records it rests on. */
    readonly evidenceRequired: boolean;
  };
}

/**
 * The declaration of an indicator: what the records state, and nothing of what it is worth. Ends of the scale, cut-offs and
 * weights belong to frameworks.
 */
export type Indicator<Code extends string = string> = QuantitativeIndicator<Code> | QualitativeIndicator<Code>;
