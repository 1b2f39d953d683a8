import type { MarkedList } from '../facts/whole-lists.js';
import type { Path } from '../kernel/json-pointer.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { IssueParams } from '../model/issue.js';
import type { ActivityReportDraft, RegistrationDraft, SubmissionKind } from '../model/submission.js';
import type { NotInJsonSchema, Translation } from './json-schema/translation.js';
import type { OptionKind, OptionKinds } from './option-kinds.js';
import type { CannotTellReason, NotApplicableReason } from './reasons.js';

/** What the host knows of an area code; `undefined` when it knows none. */
export type AreaLookup = (regionCode: string) => { readonly name?: string } | undefined;

/** What a rule may know besides the submission and its options. */
export interface RuleContext {
  /** The day on which the submission is judged. */
  readonly asOf: LocalDate;
  /** Knows which area codes exist. Without it, existence is not checked. */
  readonly areaLookup?: AreaLookup;
  /** The registration a report belongs to. Without it, rules that compare the two cannot tell. */
  readonly registration?: RegistrationDraft;
}

/** One place where a rule is broken. */
export interface Finding<Params extends IssueParams = IssueParams> {
  readonly path: Path;
  readonly params: Params;
}

/** A rule found nothing wrong. */
export interface Passed {
  readonly verdict: 'pass';
}

/** A rule is broken, in at least one place. */
export interface Failed<Params extends IssueParams = IssueParams> {
  readonly verdict: 'fail';
  readonly findings: readonly [Finding<Params>, ...Finding<Params>[]];
}

/** A rule is not about this submission. */
export interface DoesNotApply {
  readonly verdict: 'not-applicable';
  readonly reason: NotApplicableReason;
}

/** A rule could not be checked. */
export interface CannotTell {
  readonly verdict: 'cannot-tell';
  readonly reason: CannotTellReason;
  /** Where the missing facts would stand; at most 50 places. */
  readonly missing: readonly Path[];
  /** How many such places there are, where `missing` lists fewer. */
  readonly missingTotal?: number;
}

/**
 * The four answers of a rule. Absent input is never a failure: it is `cannot-tell`, with the paths of what is missing.
 * Where one part fails and another is not known, the rule fails.
 */
export type Outcome<Params extends IssueParams = IssueParams> = Passed | Failed<Params> | DoesNotApply | CannotTell;

/** The draft a rule reads. */
export type DraftOf<Kind extends SubmissionKind> = Kind extends 'registration'
  ? RegistrationDraft
  : ActivityReportDraft;

/** Params of a finding that code and path describe wholly. */
export type NoParams = Record<never, never>;

/**
 * The answer of a rule while it is being found. A rule notes what it finds and what it lacks; which of the four answers
 * follows is decided in one place, from what the rule declares (`conclude`).
 */
export interface Answering<Kind extends SubmissionKind = SubmissionKind, Params extends IssueParams = NoParams> {
  readonly asOf: LocalDate;
  readonly areaLookup: AreaLookup | undefined;
  /** The registration the report belongs to, for a rule that declares that it needs it (`registration`). */
  readonly registration: RegistrationDraft;
  /** The registration that the host gave, whosever it is. */
  readonly given: RegistrationDraft | undefined;
  /** A fact about the draft on the day of judgement; computed once for all rules that ask for it. */
  fact<Fact>(of: (draft: DraftOf<Kind>, asOf: LocalDate, answer: Facts<Kind>) => Fact): Fact;
  /** The rule is broken here. */
  found(path: Path, ...params: keyof Params extends never ? [] : [params: Params]): void;
  /** A fact is missing here. The rule cannot tell, unless it is broken elsewhere. */
  lacks(path: Path): void;
  /** Something was there to be examined; see `ifNothingExamined`. */
  examined(): void;
  /** What was searched is not wholly known: what was not found there may be there all the same. */
  searchedInPart(reason: CannotTellReason, ...missing: readonly Path[]): void;
  /** Enough is known: the rule passes, whatever else is missing. */
  passes(): void;
  /** It cannot tell, for a reason of its own, declared in `cannotTell`. */
  cannotTell(reason: CannotTellReason, ...missing: readonly Path[]): void;
  /** Nothing here is of the kind that the rule is about. */
  hasNothingToCheck(): void;
  /** Another rule, named in `coveredBy` of its reference, reports the case. */
  isCovered(): void;
}

/** What a fact may rest on: other facts. */
export type Facts<Kind extends SubmissionKind> = Pick<Answering<Kind>, 'fact'>;

type Union<Each> = (Each extends unknown ? (one: Each) => void : never) extends (all: infer All) => void ? All : never;

type Deep<Draft, Place extends string> = Place extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Draft
    ? { readonly [Key in Head]-?: NonNullable<Draft[Head]> & Deep<NonNullable<Draft[Head]>, Rest> }
    : unknown
  : Place extends keyof Draft
    ? { readonly [Key in Place]-?: NonNullable<Draft[Place]> }
    : unknown;

/** A draft in which some places are known to be there. */
export type With<Draft, Place extends string> = [Place] extends [never]
  ? Draft
  : Draft & Union<Place extends string ? Deep<Draft, Place> : never>;

/** The values of options, from their kinds. */
export type ValuesOf<Kinds extends OptionKinds> = {
  readonly [Name in keyof Kinds]: Kinds[Name] extends OptionKind<infer Value> ? Value : never;
};

/**
 * A rule knows *how* to check one thing. Which numbers hold, how severe a breach is and on which clause it rests
 * comes from the rule set as options, severity and source.
 *
 * A rule is total: it answers for every draft, whatever is absent in it, and never throws. It does not depend on the
 * order of lists, takes time in proportion to their length, and puts nothing a person wrote into its params.
 *
 * Places are written `members[].ageBand`. What it declares decides when it cannot tell or does not apply; see `RuleReference`
 * for what is stated for readers alone.
 */
export interface JudgingRule<
  Code extends string = string,
  Kind extends SubmissionKind = SubmissionKind,
  Place extends string = string,
  Options = unknown,
  Params extends IssueParams = IssueParams,
> {
  /** `subject.fault`, lower case; never renamed. */
  readonly code: Code;
  readonly kind: Kind;
  /** A rule that implies this one: at a place where both find something, only that one reports it. */
  readonly impliedBy?: string;
  /** It is about groups: it does not apply to a forum of groups, and finds nothing while that is not known. */
  readonly groupsOnly?: true;
  /** The list that it is about: without it, it cannot tell; when it is empty, there is nothing to check. */
  readonly list?: Place;
  /** Fields without which it cannot tell. */
  readonly needs?: readonly Place[];
  /** It compares a report with the registration of its group, and needs these fields of it. */
  readonly registration?: readonly string[];
  /**
   * The list of which a pass takes the whole, because an entry that is not listed may break the rule too. `true`: the
   * members. Where the list may be a part and nothing is wrong in it, the rule holds so far.
   */
  readonly wholeList?: true | MarkedList;
  /** The answer when no entry has what it compares. */
  readonly ifNothingExamined?: 'not-given' | 'nothing-to-check';
  /** What to ask for then; by default the list. */
  readonly asksFor?: readonly string[];
  /** Notes what it finds, and what it lacks; never throws, whatever is absent. */
  readonly check: (draft: With<DraftOf<Kind>, Place>, answer: Answering<Kind, Params>, options: Options) => void;
}

/**
 * What readers of a rule want to know and judging does not need: `describeRule` gives it, the page of the rules is written from
 * it, and tests hold the rule to it. It stands beside the rule, so that no form carries it along.
 */
export interface RuleReference<Kinds extends OptionKinds = OptionKinds> {
  /** What each of its options may be; absent when it takes none. */
  readonly options?: Kinds;
  /** Every field that it reads. */
  readonly reads: readonly string[];
  /** The fields at which it reports: what a person can change. */
  readonly reportsAt: readonly string[];
  /** Rules that report some of its cases in its place; then it does not apply. */
  readonly coveredBy?: readonly string[];
  /** Facts that it wants of every entry. Where nothing is wrong but such a fact is missing, it cannot tell. */
  readonly lacks?: readonly string[];
  /** Further reasons for which it cannot tell, each with the places of what is missing. */
  readonly cannotTell?: { readonly [Reason in CannotTellReason]?: readonly string[] };
  /** What keeps it from being stated in JSON Schema; a rule without it has a translation beside its file. */
  readonly notInJsonSchema?: NotInJsonSchema;
}

/** The options of a rule, from its reference. */
export type OptionsOf<Reference extends { readonly options: OptionKinds }> = ValuesOf<Reference['options']>;

/** The references of some rules, each under its code. */
export type RuleReferences<Code extends string = string> = { readonly [Each in Code]: RuleReference };

/** A rule of a host, whole. */
export interface Rule<
  Code extends string = string,
  Kind extends SubmissionKind = SubmissionKind,
  Place extends string = string,
  Kinds extends OptionKinds = OptionKinds,
  Params extends IssueParams = IssueParams,
> extends JudgingRule<Code, Kind, Place, ValuesOf<Kinds>, Params>,
    RuleReference<Kinds> {
  /** The rule as a JSON Schema. Those of this library stand beside their rule, `….json-schema.ts`. */
  readonly jsonSchema?: Translation<ValuesOf<Kinds>>;
}

/** Code of a rule that a host defined: in a namespace of its own, never confused with a rule of this library. */
export type OwnRuleCode = `x-${string}`;

/** A rule whose types are not known in detail, as the engine sees it; one of a host has its reference in itself. */
export interface AnyRule extends Omit<JudgingRule, 'check' | 'list' | 'needs'>, Partial<RuleReference> {
  readonly list?: string;
  readonly needs?: readonly string[];
  readonly jsonSchema?: Translation<never>;
  // biome-ignore lint/suspicious/noExplicitAny: drafts, options and params of different rules have nothing in common.
  readonly check: (draft: any, answer: any, options: any) => void;
}

/** A rule of this library; hosts use `defineRule`, which checks what they give. */
export function rule<
  const Code extends string,
  Kind extends SubmissionKind,
  const Place extends string = never,
  Options = Readonly<Record<never, never>>,
  Params extends IssueParams = NoParams,
>(definition: JudgingRule<Code, Kind, Place, Options, Params>): JudgingRule<Code, Kind, Place, Options, Params> {
  return definition;
}
