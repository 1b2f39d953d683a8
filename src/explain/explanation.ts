import type { Measured, Measurement } from '../model/measurement.js';
import type { CriterionScore, GroupScore, Scorecard } from '../model/scorecard.js';
import type { Completion } from '../score/completions.js';
import type { FrameworkOrigin, Normalisation, NumberBasis } from '../score/framework.js';
import type { NextStep, WayToNextClass } from '../score/next-steps.js';
import type { AspirationClass } from '../vocabulary/concepts/aspiration-classes.js';
import type { TimeLimit } from '../vocabulary/law/aspiration-limits.js';
import type { SourcedEntry } from '../vocabulary/law/sourced-entry.js';

/** What an explanation ends in: records, dated limits, a reason why there is no value, or what a number rests on. */
export type ExplanationLeaf =
  /** Ids of the records that were counted; never the id of a person. */
  | { readonly kind: 'evidence'; readonly ids: readonly string[] }
  /** Ids of the records that could have counted and did not. */
  | { readonly kind: 'shortfall'; readonly ids: readonly string[] }
  /** The records do not state enough. */
  | { readonly kind: 'no-value'; readonly measurement: Exclude<Measurement, Measured> }
  /** A limit of law or practice, in force on the last day of the period, that decided what counted. */
  | {
      readonly kind: 'time-limit';
      readonly aspirationClass: AspirationClass;
      readonly entry: SourcedEntry<TimeLimit>;
    }
  /** How the raw value is read, and what the numbers of that reading rest on. */
  | { readonly kind: 'reading'; readonly normalise: Normalisation; readonly basis: NumberBasis };

/** A criterion with what it rests on. */
export interface ExplainedCriterion {
  readonly kind: 'criterion';
  readonly code: string;
  readonly score: CriterionScore;
  readonly leaves: readonly ExplanationLeaf[];
}

/** A group with the children its score is made of; `score.decomposition` states how. */
export interface ExplainedGroup {
  readonly kind: 'group';
  readonly code: string;
  readonly score: GroupScore;
  readonly children: readonly ExplanationNode[];
}

/** A node of an explanation. */
export type ExplanationNode = ExplainedGroup | ExplainedCriterion;

/**
 * Why a score is what it is, as facts: a tree that recomposes to the score, whose leaves are records, reasons and
 * sources. `render` makes sentences of it.
 */
export interface Explanation {
  /** The card it explains. */
  readonly card: Scorecard;
  readonly framework: {
    readonly id: string;
    /** The framework whose names it uses, where they are not its own. */
    readonly namedAs?: string;
    readonly range: { readonly min: number; readonly max: number };
    /** Who set it: this library, a published index, or an office or community. */
    readonly origin: FrameworkOrigin['status'];
    /** For how many months a group must have been observed before it is given a class, where the framework asks for that. */
    readonly monthsForClass?: number;
    /** How many months it takes for a whole observation, where it asks for that. */
    readonly wholeMonths?: number;
  };
  /** The index. */
  readonly root: ExplainedGroup;
  /** Trees reported beside the index. */
  readonly beside: readonly ExplainedGroup[];
  /** What could be completed to make the score surer, what could gain most first. */
  readonly completions: readonly Completion[];
  /** The single steps of doing that would raise the score most, the greatest gain first; judgements are not steps, nor is more of what may be there already. */
  readonly steps: readonly NextStep[];
  /** A short way to the next better class; absent without one. */
  readonly wayToNextClass?: WayToNextClass;
}
