import { countingPlanOf } from '../counting/counting-plan.js';
import { type Identification, lineOf } from '../counting/identification.js';
import { identification as identificationKind } from '../counting/kinds.js';
import {
  type Kind,
  listOf,
  localDate,
  only,
  optional,
  period as periodKind,
  record,
  requireArgument,
  text,
} from '../kernel/arguments.js';
import type { Period } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';
import { compiledOf } from '../score/compile.js';
import type { Framework } from '../score/framework.js';
import { type FacilitationRole, facilitationRoles } from '../vocabulary/about-kim/facilitation-roles.js';
import { informationFlows } from '../vocabulary/about-kim/information-flows.js';
import { adinda } from '../vocabulary/concepts/adinda.js';
import { type MemberElement, memberElements } from '../vocabulary/concepts/member-elements.js';
import { type ActivityNumbers, noActivities } from './activity-counts.js';
import type { Seats } from './seats.js';

/**
 * Numbers that need not be whole (scores, raw values, numerators) are kept as whole ten-thousandths: each is rounded once,
 * when it is added, and never again. Sums stay exact up to 9 × 10^11.
 */
export const summaryScale = 10_000;

/** Bins of the histogram of scores: hundredths of the framework's range, 1 point each on a scale from 0 to 100. */
export const summaryBins = 100;

/** Under which definitions a summary was made. Summaries merge only where all of this is the same. */
export interface SummaryStamp {
  readonly schemaVersion: 'v1';
  /** The vocabularies whose codes are counted, each with the day up to which it was checked (its `horizon`). */
  readonly vocabulary: Readonly<Record<string, LocalDate>>;
  /** Id of the framework of the scorecards. */
  readonly framework: string;
  readonly range: { readonly min: number; readonly max: number };
  /** Who counts as empowered; null: nobody is counted. */
  readonly identification: Identification | null;
  /** The criteria that are counted, each with its whole weight in counting; null: nobody is counted. */
  readonly countedWeights: Readonly<Record<string, number>> | null;
  /** Id of the rule set under which the submissions were validated; null: not stated. */
  readonly ruleSet: string | null;
  readonly period: Period;
  readonly asOf: LocalDate;
}

/** What is known of one indicator, summed over KIMs. */
export interface IndicatorSums {
  readonly measured: number;
  readonly notApplicable: number;
  readonly noData: number;
  readonly insufficientData: number;
  /** KIMs whose value is adequate by the framework's `adequateFrom`, among the measured. */
  readonly adequate: number;
  readonly valueScaled: number;
  /** KIMs whose value comes with numerator and denominator, and the sums of those. */
  readonly ratios: number;
  readonly numeratorScaled: number;
  readonly denominatorScaled: number;
}

/** Yes, no and not known. */
export interface KnownCount {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/**
 * The state of a summary of the KIMs of a place: whole numbers and a list of region codes, plain JSON, always with the
 * same keys in the same order. Two summaries of the same KIMs are the same text, in whatever order and in however many
 * parts they were made. It holds no mean, no share, no name and no id; `finishSummary` makes figures of it.
 *
 * It still describes people when it is of few: suppress small cells before publishing what `finishSummary` gives.
 */
export interface Summary {
  readonly stamp: SummaryStamp;
  readonly kims: number;
  /** Networks of KIMs; not KIMs, and in no other number. */
  readonly forums: number;
  /** KIMs with at least one activity in the period. */
  readonly activeKims: number;
  readonly reports: { readonly expected: number; readonly received: number };
  readonly seats: Seats;
  /** KIMs without a (well-formed) region code. */
  readonly seatsUnknown: number;
  /** KIMs with a decree in force on the day of the stamp, and KIMs with an entry in a register. */
  readonly decree: KnownCount;
  readonly registered: KnownCount;
  readonly elements: {
    /** KIMs of which any element of society is known, and the members of whom one is. */
    readonly kimsStated: number;
    readonly membersStated: number;
    readonly membersUnstated: number;
    /** KIMs with at least one member of the element, from the list of members or what was stated of it. */
    readonly kims: Readonly<Record<MemberElement, number>>;
    readonly members: Readonly<Record<MemberElement, number>>;
  };
  readonly activities: ActivityNumbers;
  readonly facilitation: {
    /** KIMs whose report has a list of support received (it may be empty). */
    readonly kimsStated: number;
    readonly kims: Readonly<Record<FacilitationRole, number>>;
    readonly times: Readonly<Record<FacilitationRole, number>>;
  };
  readonly scores: {
    readonly scored: number;
    readonly notScored: number;
    readonly scoreScaled: number;
    /** Of `summaryBins` equal bins from the bottom of the range to its top; the top itself belongs to the last. */
    readonly bins: readonly number[];
    readonly borderline: number;
  };
  readonly classes: Readonly<Record<string, number>>;
  readonly dimensions: Readonly<Record<string, { readonly scored: number; readonly scoreScaled: number }>>;
  readonly indicators: Readonly<Record<string, IndicatorSums>>;
  /** Null where the stamp has no identification. */
  readonly counting: {
    readonly counted: number;
    readonly excluded: number;
    readonly poor: number;
    readonly onCutOff: number;
    /** Σ deprived weight of the poor, in the whole weights of the stamp. */
    readonly censoredScore: number;
    readonly deprived: Readonly<Record<string, number>>;
    readonly censored: Readonly<Record<string, number>>;
  } | null;
}

/** What a summary is of. */
export interface SummaryDefinition {
  readonly framework: Framework;
  /** Who counts as empowered. Without it nobody is counted; with it, every criterion needs `adequateFrom`. */
  readonly identification?: Identification;
  /** Count only these criteria of the index, as in `deprivationTable`; default all. */
  readonly countedCriteria?: readonly string[];
  readonly ruleSet?: string;
  readonly period: Period;
  readonly asOf: LocalDate;
}

const summaryDefinition: Kind = /* @__PURE__ */ only('a definition of a summary', {
  framework: record,
  identification: /* @__PURE__ */ optional(identificationKind),
  countedCriteria: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text, 'a list of codes of criteria')),
  ruleSet: /* @__PURE__ */ optional(text),
  period: periodKind,
  asOf: localDate,
});

/**
 * A summary of nothing yet: the neutral element of `mergeSummaries`.
 *
 * @throws KimError `missing-argument` without framework, period or `asOf`, `invalid-definition` for a framework that is
 * unsound or that is to be counted without `adequateFrom`.
 *
 * @example
 * ```ts
 * const period = { from: '2025-01-01', through: '2025-12-31' };
 * const empty = createSummary({ framework: adindaFramework, period, asOf: '2026-01-31' });
 * empty.kims; // 0
 * Object.keys(empty.classes).length; // 4
 * mergeSummaries([empty, empty]); // empty
 * ```
 */
export function createSummary(definition: SummaryDefinition): Summary {
  return emptySummary(definition, 'createSummary');
}

/** The same under the name of the function that was called. @internal */
export function emptySummary(definition: SummaryDefinition, caller: string): Summary {
  requireArgument(definition, summaryDefinition, caller, 'definition');
  const { framework, identification, countedCriteria, period, asOf, ruleSet } = definition;
  const { index, beside } = compiledOf(framework, caller);
  const { min, max } = framework.range;
  const criteria = [index, ...beside].flatMap((tree) => tree.criteria.map(({ code }) => code));
  const dimensions = index.root.children.flatMap((child) => ('group' in child ? [child.code] : []));
  const countedWeights =
    identification === undefined ? null : weightsOf(framework, identification, countedCriteria, caller);
  return {
    stamp: {
      schemaVersion: 'v1',
      vocabulary: {
        adinda: adinda.horizon,
        'facilitation-roles': facilitationRoles.horizon,
        'information-flows': informationFlows.horizon,
        'member-elements': memberElements.horizon,
      },
      framework: framework.id,
      range: { min, max },
      identification: identification === undefined ? null : copyOf(identification),
      countedWeights,
      ruleSet: ruleSet ?? null,
      period: { from: period.from, through: period.through },
      asOf,
    },
    kims: 0,
    forums: 0,
    activeKims: 0,
    reports: { expected: 0, received: 0 },
    seats: [],
    seatsUnknown: 0,
    decree: { yes: 0, no: 0, unknown: 0 },
    registered: { yes: 0, no: 0, unknown: 0 },
    elements: {
      kimsStated: 0,
      membersStated: 0,
      membersUnstated: 0,
      kims: zeros(Object.keys(memberElements.concepts)),
      members: zeros(Object.keys(memberElements.concepts)),
    },
    activities: noActivities(),
    facilitation: {
      kimsStated: 0,
      kims: zeros(Object.keys(facilitationRoles.concepts)),
      times: zeros(Object.keys(facilitationRoles.concepts)),
    },
    scores: { scored: 0, notScored: 0, scoreScaled: 0, bins: new Array<number>(summaryBins).fill(0), borderline: 0 },
    classes: zeros((framework.bands?.bands ?? []).map(({ code }) => code)),
    dimensions: Object.fromEntries(dimensions.map((code) => [code, { scored: 0, scoreScaled: 0 }])),
    indicators: Object.fromEntries(criteria.map((code) => [code, noIndicator()])),
    counting: countedWeights === null ? null : noCounting(Object.keys(countedWeights)),
  };
}

function noIndicator(): IndicatorSums {
  return {
    measured: 0,
    notApplicable: 0,
    noData: 0,
    insufficientData: 0,
    adequate: 0,
    valueScaled: 0,
    ratios: 0,
    numeratorScaled: 0,
    denominatorScaled: 0,
  };
}

function weightsOf(
  framework: Framework,
  identification: Identification,
  countedCriteria: readonly string[] | undefined,
  caller: string,
): Record<string, number> {
  const { criteria, totalWeight } = countingPlanOf(framework, countedCriteria, caller);
  // Refuses an invalid line before anything is counted.
  lineOf(identification, totalWeight, caller);
  return Object.fromEntries(criteria.map(({ code, countingWeight }) => [code, countingWeight]));
}

function noCounting(codes: readonly string[]): NonNullable<Summary['counting']> {
  return {
    counted: 0,
    excluded: 0,
    poor: 0,
    onCutOff: 0,
    censoredScore: 0,
    deprived: zeros(codes),
    censored: zeros(codes),
  };
}

function copyOf(identification: Identification): Identification {
  const { cutOff, empoweredFrom } = identification;
  const copy = ({ numerator, denominator }: NonNullable<typeof cutOff>) => ({ numerator, denominator });
  return cutOff === undefined
    ? { empoweredFrom: copy(empoweredFrom as NonNullable<typeof empoweredFrom>) }
    : { cutOff: copy(cutOff) };
}

function zeros<Code extends string>(codes: readonly string[]): Record<Code, number> {
  return Object.fromEntries(codes.map((code) => [code, 0])) as Record<Code, number>;
}
