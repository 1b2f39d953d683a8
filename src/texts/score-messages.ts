import type { Period } from '../kernel/date-span.js';
import type { QualityGrade, QualityPart, UncertaintySource } from '../model/certainty.js';
import type { EvidenceBase, NotClassifiedReason } from '../model/scorecard.js';
import type { CompletionKind } from '../score/completion-kinds.js';
import type { FrameworkOrigin } from '../score/framework.js';
import type { TimeLimit } from '../vocabulary/law/aspiration-limits.js';
import type { Message } from './message.js';

/** The sentences of an explanation. Scores are on the range of the framework; `top` is its upper end. */
export interface ScoreMessages {
  /** `isGroup`: it is of a KIM, and not of an office, a village or a service. */
  readonly heading: Message<{ readonly name?: string; readonly isGroup: boolean; readonly period?: Period }>;
  readonly headline: Message<{ readonly score: number; readonly top: number; readonly className?: string }>;
  readonly borderline: string;
  /** How far the score could lie elsewhere, how probable that is, and what makes most of it. */
  readonly certainty: Message<{
    readonly lower: number;
    readonly upper: number;
    readonly coverage: number;
    /** Whether the chance is at least so much, because all that the missing could be lies within. */
    readonly atLeast: boolean;
    /** What spreads the score, the widest first; none where nothing does. */
    readonly sources: readonly (UncertaintySource | 'unobserved')[];
    /**
     * How this follows from what was said before: `beyond` the score that all that is missing could bring, `besides` what is missing,
     * or of its own.
     */
    readonly after?: 'beyond' | 'besides';
  }>;
  /** How sure the class is; of `refused` the classes that are likely are named beside the one that the score alone would give. */
  readonly classCertainty: Message<{
    readonly verdict: 'stable' | 'borderline' | 'refused';
    /** The class of the score itself. */
    readonly own: string;
    /** The most probable class first; none where what is missing could make any of them the right one. */
    readonly likely: readonly { readonly className: string; readonly probability: number }[];
    /** Whether the rest hangs on what is missing, so that each probability is the least that it can be. */
    readonly atLeast: boolean;
  }>;
  /** How good the data are, and the parts that make the grade, with their figures. */
  readonly quality: Message<{
    readonly grade: QualityGrade;
    readonly parts: readonly { readonly part: QualityPart['part']; readonly value: number }[];
  }>;
  /**
   * Raters who judged clearly more severely or leniently than the others, by how many levels and how they stand to the group.
   * Of two raters, only the one who was more severe.
   */
  readonly ratersApart: Message<{
    readonly raters: number;
    readonly apart: readonly { readonly relation?: string; readonly difference: number }[];
  }>;
  /** Before a list of records that were left out. */
  readonly leftOutIntro: string;
  /** One line of it: records of one list, how many, and why (a whole sentence). */
  readonly leftOut: Message<{ readonly list: string; readonly count: number; readonly reason: string }>;
  /** Lists of the report of which only a part was there; by their names. */
  readonly partialLists: Message<{ readonly lists: readonly string[] }>;
  /** Lists of which records did not count for want of their days, or of which only a part was there; by their names. */
  readonly openLists: Message<{ readonly lists: readonly string[] }>;
  /** Parts of what was handed in that could not be read. */
  readonly partsLeftOut: Message<{ readonly count: number }>;
  /** There is a score, but no class: why not. `monthsNeeded`: for how many months a group must have been observed. */
  readonly notClassified: Message<{ readonly reasons: readonly NotClassifiedReason[]; readonly monthsNeeded?: number }>;
  /** The same for a cell of a table: no whole sentence, and what is lacking in a few words. */
  readonly noClass: Message<{ readonly reasons: readonly NotClassifiedReason[] }>;
  /** What is missing counts with the lowest result: the score is at least this, and could be as much as `upTo`. */
  readonly upperBound: Message<{ readonly upTo: number }>;
  /** `isSomeKnown`: there is something to count, and still too little. */
  readonly noHeadline: Message<{ readonly unscored: readonly string[]; readonly isSomeKnown: boolean }>;
  /** `…-asked`: the framework asks for nothing else. */
  readonly evidence: { readonly [Base in EvidenceBase | 'numbers-asked' | 'judgements-asked']: string };
  /** Beside the headline: what is left when strong functions may not make up for weak ones. */
  readonly balance: Message<{
    readonly geometric?: number;
    readonly weakest: readonly string[];
    readonly weakestScore: number;
  }>;
  /** Strongest function, when it is not the only one. */
  readonly strongest: Message<{
    readonly strongest: readonly string[];
    readonly score: number;
    /** Whether there are others of which too little is known. */
    readonly ofKnown: boolean;
  }>;
  readonly group: Message<{ readonly title: string; readonly score: number; readonly points?: number }>;
  /** Nothing of this function can be counted yet, and it counts with the lowest result. */
  readonly groupUnknown: Message<{ readonly title: string }>;
  /** Nothing of this function happened at all. */
  readonly gateClosed: Message<{ readonly title: string }>;
  readonly criterion: Message<{
    readonly name: string;
    readonly value: string;
    readonly normalised: number;
    readonly top: number;
    readonly clamped?: 'to-lowest' | 'to-highest';
  }>;
  /** A value that was drawn towards caution because little was observed: as measured, and as it was read, in its unit. */
  readonly cautious: Message<{
    readonly value: string;
    readonly readAs: string;
    /** What was little is the time, and not the records. */
    readonly isShort: boolean;
  }>;
  /** A value of which was read less than was measured, or more: in a sentence of its own what was measured stands beside it. */
  readonly countedAs: Message<{ readonly value: string }>;
  /** Of one part: what stands best and what is weakest, with their values. */
  readonly bestAndWorst: Message<{
    readonly best: { readonly name: string; readonly value: string };
    readonly worst: { readonly name: string; readonly value: string };
  }>;
  /** Some of the records that were counted, by id, and how many more there are. */
  readonly evidenceIds: Message<{ readonly ids: readonly string[]; readonly more: number }>;
  /** The limits that decided what counted. */
  readonly timeLimits: Message<{ readonly limits: readonly { readonly name: string; readonly limit: TimeLimit }[] }>;
  readonly notApplicableIntro: string;
  readonly missingIntro: string;
  /** The same, where there is no score that could rest on the others. */
  readonly missingAloneIntro: string;
  /** The same, where what is missing counts with the lowest result. */
  readonly assumedIntro: string;
  readonly unusedIntro: string;
  /** One line of a list: what, and why. */
  readonly withReason: Message<{ readonly name: string; readonly reason: string }>;
  readonly reasonUnknown: string;
  /** Nobody gave a value: of figures that a host scores itself. */
  readonly notGiven: string;
  /** Before what can be completed so that the score is surer. */
  readonly completionsIntro: string;
  /**
   * `criteria`: how many measures it makes surer; `gain`: by how much the score could rise at most, where that is known. Of the day of
   * formation `months` are those of which nobody knows whether the group existed; of months those that were observed of `needed`.
   * `forClass`: without it there is no class.
   */
  readonly completion: Message<{
    readonly what: CompletionKind;
    readonly criteria: number;
    readonly gain?: number;
    readonly months?: number;
    readonly needed?: number;
    readonly forClass?: true;
  }>;
  /** Before steps of doing: what raters judge is none of them. */
  readonly stepsIntro: string;
  readonly step: Message<{
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly gain: number;
    /** Whether it would be the first activity of its kind. */
    readonly opensGate: boolean;
    /** Who else has to do something, where the group cannot take the step alone. */
    readonly dependsOn?: string;
  }>;
  /**
   * `steps`: how many measures would have to rise, where steps are known that lead there; `judged`: how many of them are judged by
   * raters, and so are no steps of doing.
   */
  readonly nextClass: Message<{
    readonly className: string;
    readonly distance: number;
    readonly steps?: number;
    readonly judged?: number;
  }>;
  readonly besideIntro: string;
  /** Who set the way of scoring; empty for the preset of a published index. */
  readonly origins: { readonly [Status in FrameworkOrigin['status']]: string };
}
