import type { IndicatorDimension } from '../measure/dimensions.js';
import type { DevelopmentIndicator, DevelopmentReason } from '../measure/measure-development.js';
import type { NotCountedReason } from '../measure/not-counted.js';
import type { MeasurementReason } from '../measure/reasons.js';
import type { IndicatorCode, QualitativeIndicatorCode } from '../measure/registry.js';
import type { IndicatorUnit } from '../model/indicator-unit.js';
import type { MeasurementStatus } from '../model/measurement.js';
import type { Message } from './message.js';

/** What one language states about the indicators. */
export interface IndicatorMessages {
  /** The blocks of indicators. */
  readonly dimensions: { readonly [Dimension in IndicatorDimension]: string };
  readonly statuses: { readonly [Status in MeasurementStatus]: string };
  readonly names: { readonly [Code in IndicatorCode]: string };
  /** What is counted or judged, in one complete sentence. */
  readonly counted: { readonly [Code in IndicatorCode]: string };
  /**
   * What is counted in a rate, where it is not a number of times: `rata-rata 9,3 terbitan per bulan`. Activities and
   * discussions are held so many times.
   */
  readonly rateOf: { readonly [Code in IndicatorCode]?: string };
  /** Whom or what else it takes besides the group, or the office, that is measured: `kesediaan mitra`. Absent where it takes nobody else. */
  readonly dependsOn: { readonly [Code in IndicatorCode | DevelopmentIndicator]?: string };
  /**
   * A value in its unit, as people state it: `rata-rata 0,92 kali per bulan`, `75,5% (9 dari 12)`. `of`: what is counted in
   * a rate.
   */
  readonly values: {
    readonly [Unit in IndicatorUnit]: Message<{
      readonly value: number;
      readonly numerator?: number;
      readonly denominator?: number;
      readonly of?: string;
    }>;
  };
  /** A value in its unit that is known to be at least so much, or at most, for want of lists or days. */
  readonly bound: Message<{ readonly value: string; readonly isMost: boolean }>;
  /** Levels of several raters, lowest first, in place of one. */
  readonly levels: Message<{ readonly levels: readonly number[] }>;
  /** Levels of raters who lie far apart, which no mean speaks for; lowest first. */
  readonly farApart: Message<{ readonly levels: readonly number[] }>;
  /** Why there is no value: a complete sentence that also states what to record. */
  readonly reasons: { readonly [Reason in MeasurementReason | DevelopmentReason]: string };
  /** The four observable levels of each rubric, lowest first. */
  readonly rubrics: { readonly [Code in QualitativeIndicatorCode]: readonly [string, string, string, string] };
  /** What each level looks like: one example a level. */
  readonly rubricExamples: { readonly [Code in QualitativeIndicatorCode]: readonly [string, string, string, string] };
  /** Beside a rubric: the answer of a rater who saw too little. */
  readonly cannotJudge: string;
  /** Beside a rubric: its levels are a draft. */
  readonly draftRubric: string;
  /** Beside a reason: how many there are, and how many it takes. */
  readonly tooFew: Message<{ readonly n: number; readonly needed: number }>;
  /** Beside a level: judgements that the framework does not count, as the rater did not state the relation to the group or has another one. */
  readonly judgementsLeftOut: Message<{ readonly unstated: number; readonly others: number }>;
  /** Beside a value: some of what was counted rests on inferred facets. */
  readonly inferred: Message<{ readonly count: number }>;
  /** Beside a value: some records do not state the fact. */
  readonly unstated: Message<{ readonly count: number }>;
  /** Beside a value: lists that would count too and were not kept, by their names. */
  readonly withoutLists: Message<{ readonly lists: readonly string[] }>;
  /** Beside a value: how much more there was that adds nothing, because only so much of one day or one month counts. */
  readonly surplus: Message<{ readonly count: number }>;
  /** Beside a value: records of which the exact day is not known, so that in truth it may be better. */
  readonly dayUnknown: Message<{ readonly count: number }>;
  /** Beside a number of people: ids that may be of the same person. Beside one of partners: names that were counted as one for it. */
  readonly resembling: Message<{ readonly count: number; readonly of: 'people' | 'partners' }>;
  /** Why a record was left out. */
  readonly notCounted: { readonly [Reason in NotCountedReason]: string };
  /** Names of the units, for tables. */
  readonly units: { readonly [Unit in IndicatorUnit]: string };
}
