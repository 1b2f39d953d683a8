import type { Period } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { RaterRelation } from '../vocabulary/concepts/rater-relations.js';
import type { DataQuality, ScoreCertainty } from './certainty.js';
import type { IndicatorUnit } from './indicator-unit.js';
import type { Measured, Measurement } from './measurement.js';
import type { RubricLevel } from './rating.js';

/** Whether a criterion rests on counted records or on the judgement of raters. */
export type CriterionKind = 'quantitative' | 'qualitative';

/** Which raw values are better: higher ones, lower ones, or those within a range. */
export type CriterionDirection = 'higher' | 'lower' | 'band';

/** How the children of a group become one value. */
export type AggregationMethod = 'arithmetic' | 'geometric' | 'harmonic' | 'power' | 'weakest-link';

/** What to do when something in a group is missing. Each is a choice of the framework and is named on the card. */
export type MissingPolicyName = 'require-all' | 'threshold' | 'renormalise';

/**
 * How the score of a group comes back from its children (`recompose` does it):
 *
 * - `points`: the parts add up to the score (arithmetic mean; a part is share × child).
 * - `log-shares`: the score is `exp` of the sum of the parts (geometric; share × ln child).
 * - `reciprocal-shares`: the score is 1 over the sum of the parts (harmonic; share ÷ child).
 * - `power-shares`: the sum of the parts to the power 1/exponent (generalised mean; share × child^exponent).
 * - `binding`: the score is that of the named children (weakest link; or a zero in a geometric mean).
 */
export type Decomposition =
  | { readonly kind: 'points' | 'log-shares' | 'reciprocal-shares' }
  | { readonly kind: 'power-shares'; readonly exponent: number }
  | { readonly kind: 'binding'; readonly children: readonly string[] };

/**
 * What became of a criterion:
 *
 * - `counted`: measured, and its group rests on it.
 * - `not-applicable`: the question does not arise; it leaves the denominator of the availability threshold.
 * - `set-aside`: it rests on the gate of its group, and the gate is 0 (no activity of this kind at all).
 * - `no-data`, `insufficient-data`: missing, and counted as missing.
 * - `out-of-table`: measured, but the framework's table of levels does not know the value; counted as missing.
 * - `assumed-lowest`: missing, and counted with the lowest result, because the framework lets silence pay nothing.
 * - `unused`: measured, but too much else is missing for its group to be scored.
 */
export type CriterionUse =
  | 'counted'
  | 'not-applicable'
  | 'set-aside'
  | 'no-data'
  | 'insufficient-data'
  | 'out-of-table'
  | 'assumed-lowest'
  | 'unused';

/** The weights and the contribution of one child, criterion or group, within its tree. */
export interface Contribution {
  /** Code of the group it belongs to; absent for the root of a tree. */
  readonly parent?: string;
  /** Nominal weight as a share of the whole tree: the product of the shares on the way up. */
  readonly nominalWeight: number;
  /** Weight as it was counted, after missing children were left out; 0 when it did not count in the tree's score. */
  readonly effectiveWeight: number;
  /** Share within its group as counted; the shares of a scored group sum to 1. */
  readonly shareInGroup: number;
  /** Its part in the score of its group, on the scale that the group's `decomposition` names. */
  readonly part?: number;
  /** Points in the score of the tree; only where every mean on the way up is arithmetic. They add up to that score. */
  readonly points?: number;
}

/** One criterion on the card. */
export interface CriterionScore extends Contribution {
  readonly code: string;
  readonly parent: string;
  readonly kind: CriterionKind;
  readonly direction: CriterionDirection;
  readonly use: CriterionUse;
  /** In what the raw value is expressed, as the framework states; absent: a bare number. */
  readonly unit?: IndicatorUnit;
  /** What was measured, untouched: value, numerator, denominator, n, evidence ids, or the reason why not. */
  readonly measurement: Measurement;
  /** Why the framework reads no value from what was measured, such as too few raters who count; absent where it does. */
  readonly notRead?: Exclude<Measurement, Measured>;
  /** The levels of the raters who count, lowest first; only of a rubric that was measured from judgements. */
  readonly levels?: readonly RubricLevel[];
  /** The value as the framework read it: what was measured, or, with `caution`, what was drawn towards caution. */
  readonly raw?: number;
  /** How the measured value was drawn towards caution; absent where it stands as it was measured. */
  readonly caution?: CardCaution;
  /** The raw value on the framework's range, higher always better; absent unless measured. */
  readonly normalised?: number;
  /** Set when the raw value lies outside the goalposts and was drawn to the nearer one. */
  readonly clamped?: 'to-lowest' | 'to-highest';
}

/** How much of a group or tree was there. Numbers of criteria; weights are the framework's integers. */
export interface CriterionAvailability {
  /** Criteria that were measured and could be used. */
  readonly present: number;
  /** Criteria for which the question arises: `total` without the not-applicable and set-aside ones. */
  readonly applicable: number;
  readonly total: number;
}

/** Availability with counted records and judgements kept apart. */
export interface AvailabilityByKind {
  readonly quantitative: CriterionAvailability;
  readonly qualitative: CriterionAvailability;
}

/** Why a group has no score. */
export type NotScoredReason =
  /** The policy is `require-all` and something is missing. */
  | 'incomplete'
  /** The policy is `threshold` and less than the named share of the weight is there. */
  | 'below-threshold'
  /** The policy is `renormalise` and nothing at all is there. */
  | 'nothing-measured'
  /** The group asks not to be scored when a child is 0 or below, where its mean has no value. */
  | 'zero-refused';

/** A group on the card: a dimension, a part of one, or the root of a tree (the index itself). */
export interface GroupScore extends Contribution {
  readonly code: string;
  /** 0 for a root, 1 for its children, and so on. */
  readonly depth: number;
  readonly status: 'scored' | 'not-applicable' | 'not-scored';
  readonly reason?: NotScoredReason;
  /** Present when scored; on the framework's range. */
  readonly score?: number;
  readonly aggregation: AggregationMethod;
  readonly decomposition?: Decomposition;
  readonly missingPolicy: MissingPolicyName;
  /** Whether weights of missing children were shared out among those present. */
  readonly renormalised: boolean;
  /** The criterion that states whether there is any activity of this kind, and whether it stated "none". */
  readonly gate?: { readonly criterion: string; readonly closed: boolean };
  /** Weight of the children present, of those for which the question arises, and of all; integers of the framework. */
  readonly weights: { readonly present: number; readonly applicable: number; readonly total: number };
  /** All criteria below this group. */
  readonly availability: AvailabilityByKind;
}

/** How a measured value was drawn towards caution. */
export type CardCaution =
  | { readonly method: 'wilson-lower'; readonly confidence: number }
  | { readonly method: 'shrinkage'; readonly records: number; readonly towards: number }
  | { readonly method: 'least-denominator'; readonly denominator: number };

/** How one rater who counts stands beside the others on one card. Nobody is named. */
export interface CardRater {
  /** As in `judgements` of the measurements. */
  readonly rater: number;
  readonly relation?: RaterRelation;
  /** Rubrics that this rater judged, and those of them that others judged too. */
  readonly rubrics: number;
  readonly compared: number;
  /** Mean difference from the others on the same rubrics, in levels; below 0: more severe. Absent without others. */
  readonly difference?: number;
  /** `severe` and `lenient` from one level on, on three rubrics at least; of two raters, each is so to the other. */
  readonly verdict: 'severe' | 'lenient' | 'as-the-others' | 'too-few';
}

/** Records of one list that were left out for one reason. */
export interface LeftOutRecords {
  readonly list: string;
  readonly reason: string;
  readonly count: number;
}

/** Why a score has no class although the framework has classes. */
export type NotClassifiedReason =
  /** The group was observed for fewer months than the framework asks for. */
  | 'too-few-months'
  /** The period is longer than the one for which the numbers of the framework were set. */
  | 'period-too-long'
  /** It is not known for how long the group was observed, or whether it existed all the time: its day of formation is not given. */
  | 'months-unknown'
  /** Too little of what is counted from records was measured. */
  | 'too-little-measured'
  /** Too few functions were judged by raters who count. */
  | 'quality-not-judged'
  /** There are judgements, and the list of members is not whole, so that it cannot be told whether the raters are members. */
  | 'raters-not-checked'
  /** The data are not as good as the framework asks for; `quality` of the card states in which part. */
  | 'data-quality-too-low';

/** Where a score stands among the classes. Distances are in points of the framework's range. */
export interface ClassPlacement {
  /** Code of the band. */
  readonly code: string;
  /** The next better class and how far it is; absent in the best one. */
  readonly next?: { readonly code: string; readonly from: number; readonly distance: number };
  /** The class below and how much may be lost before falling into it; absent in the lowest one. */
  readonly previous?: { readonly code: string; readonly below: number; readonly distance: number };
  /** Nearer to a cut-off than the framework's margin: the class should not be relied on. */
  readonly borderline: boolean;
}

/** The same criteria read another way: by principle, or by stage of the empowerment process. */
export interface Reading {
  /** Code of the reading, such as `principles`. */
  readonly code: string;
  readonly parts: readonly ReadingPart[];
}

/** One part of a reading: the plain mean of its counted criteria. */
export interface ReadingPart {
  readonly code: string;
  /** `not-covered`: no criterion of the framework speaks of this part. */
  readonly status: 'scored' | 'not-measured' | 'not-covered';
  readonly score?: number;
  readonly counted: number;
  readonly total: number;
}

/** What a score rests on: counted records and judgements, one of them, or nothing. */
export type EvidenceBase = 'numbers-and-judgements' | 'numbers-only' | 'judgements-only' | 'none';

/** Under which definitions a score was made. */
export interface ScoreProvenance {
  readonly framework: string;
  /** First day on which the framework holds. */
  readonly frameworkSince: LocalDate;
  /** The groups for which its goalposts were set; absent: groups of every size. */
  readonly stratum?: string;
  /** The day the scoring speaks of, where the caller gave one. */
  readonly asOf?: LocalDate;
  /** Whether the framework holds on that day; absent without a day. */
  readonly inForce?: boolean;
  /** Criteria whose numbers are defaults that still need local calibration. */
  readonly uncalibrated: readonly string[];
  /** Qualitative criteria whose rubric is a draft. */
  readonly drafts: readonly string[];
}

/**
 * A score with everything needed to defend it: raw values, weights, points, what was missing, clamped or left out,
 * the other readings beside the headline, and under which definitions it was made. Plain data, safe for JSON;
 * `score` and everything explained come from one evaluation.
 */
export interface Scorecard {
  /** Id of the framework. */
  readonly framework: string;
  /** Id of the KIM, where the measurements name one. */
  readonly kimId?: string;
  /** The period measured, where the measurements name one. */
  readonly period?: Period;
  /** Score of the root, unrounded; absent when it could not be given (see `groups[0].reason`). */
  readonly score?: number;
  /** The score if everything that is missing were the best. Absent where nothing is missing. */
  readonly upperBound?: number;
  /** Why there is no class although there is a score; absent where there is one, or the framework has none. */
  readonly notClassified?: readonly NotClassifiedReason[];
  /** Class of `score`; absent without score, where the framework has no bands, or with `notClassified`. */
  readonly class?: ClassPlacement;
  /** How sure the score is; absent without a score, or where it was not asked for. */
  readonly certainty?: ScoreCertainty;
  /** How good the data behind the index are, part by part. */
  readonly quality: DataQuality;
  /** The raters who count, the most severe first; absent where the judgements do not state who belongs together. */
  readonly raters?: readonly CardRater[];
  /** Records that were left out and why, with how many of each; absent where the caller did not state it. */
  readonly notCounted?: readonly LeftOutRecords[];
  /** The geometric mean of the same dimensions with the same weights: what is left without full compensation. */
  readonly geometricReading?: number;
  /** The weakest scored dimension(s) of the index of those known for the most part: more than one when they are equal. */
  readonly weakest?: { readonly codes: readonly string[]; readonly score: number };
  /**
   * Lists of which only a part was measured, as the measurements name them: what is counted in them is at least so many.
   * Absent when all were whole.
   */
  readonly partialLists?: readonly string[];
  /** Of how many months observed it is not known whether the group existed, for want of its day of formation; absent: of none. */
  readonly monthsUnknown?: number;
  /**
   * How many parts of what was handed in could not be read and were left out, as `assess` states it; absent when all was read,
   * or where the caller did not state it.
   */
  readonly partsLeftOut?: number;
  /** It is of a forum of KIMs, which is not counted among KIMs. Absent: of a KIM. */
  readonly bodyType?: 'forum-kim';
  readonly evidence: EvidenceBase;
  /** All criteria of the index. */
  readonly availability: AvailabilityByKind;
  /** The index first, then its groups from the top down, in the order of the framework. */
  readonly groups: readonly GroupScore[];
  /** The criteria of the index in the order of the framework. */
  readonly criteria: readonly CriterionScore[];
  /** Trees that are reported beside the index and never averaged into it. */
  readonly beside: readonly {
    readonly groups: readonly GroupScore[];
    readonly criteria: readonly CriterionScore[];
  }[];
  readonly readings: readonly Reading[];
  /** Codes of criteria whose raw value was drawn to a goalpost. */
  readonly clamped: readonly string[];
  /** Codes of groups in which the weights of missing children were shared out. */
  readonly renormalised: readonly string[];
  readonly provenance: ScoreProvenance;
}
