import type { Kind } from '../kernel/arguments.js';
import type { Path } from '../kernel/json-pointer.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { IssueParams } from '../model/issue.js';
import type { ActivityReportDraft, RegistrationDraft, SubmissionKind } from '../model/submission.js';
import type { OptionKinds } from './option-kinds.js';
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

/** A rule has nothing to state about this submission. */
export interface DoesNotApply {
  readonly verdict: 'not-applicable';
  readonly reason: NotApplicableReason;
}

/** A rule could not be checked. */
export interface CannotTell {
  readonly verdict: 'cannot-tell';
  readonly reason: CannotTellReason;
  /** Where the missing facts would stand. */
  readonly missing: readonly Path[];
}

/**
 * The four answers of a rule. Absent input is never a failure: it is `cannot-tell`, with the paths of what is missing.
 * Where one part fails and another cannot be known, the rule fails.
 */
export type Outcome<Params extends IssueParams = IssueParams> = Passed | Failed<Params> | DoesNotApply | CannotTell;

/** The draft a rule reads. */
export type DraftOf<Kind extends SubmissionKind> = Kind extends 'registration'
  ? RegistrationDraft
  : ActivityReportDraft;

/**
 * A rule knows *how* to check one thing. Which numbers hold, how grave a breach is and on which clause it rests
 * comes from the rule set as options, severity and source.
 *
 * A rule is total: it answers for every draft, whatever is absent in it, and never throws. It does not depend on the
 * order of lists, takes time in proportion to their length, and puts nothing a person wrote into its params.
 */
export interface Rule<
  Code extends string,
  Kind extends SubmissionKind,
  Options,
  Params extends IssueParams = Record<never, never>,
> {
  /** `subject.fault`, lower case; never renamed. */
  readonly code: Code;
  readonly kind: Kind;
  /** What each of its options may be; absent when it takes none. */
  readonly options?: OptionKinds<Options>;
  /** A rule that implies this one: where both find something, only that one reports it. */
  readonly impliedBy?: string;
  /** Judges a draft; never throws, whatever is absent. */
  readonly check: (draft: DraftOf<Kind>, options: Options, context: RuleContext) => Outcome<Params>;
}

/** Code of a rule that a host defined: in a namespace of its own, never confused with a rule of this library. */
export type OwnRuleCode = `x-${string}`;

/** A rule whose types are not known in detail, as the engine sees it. */
export interface AnyRule {
  readonly code: string;
  readonly kind: SubmissionKind;
  readonly options?: Readonly<Record<string, Kind>>;
  readonly impliedBy?: string;
  // biome-ignore lint/suspicious/noExplicitAny: drafts and options of different rules have nothing in common.
  readonly check: (draft: any, options: any, context: RuleContext) => Outcome<IssueParams>;
}

/** The answer of a rule that found nothing wrong; shared, so that passing costs no memory. */
export const pass: Passed = { verdict: 'pass' };

/** The answer of a rule about groups when the submission is a forum of groups. */
export const isAForum: DoesNotApply = { verdict: 'not-applicable', reason: 'is-a-forum' };

/** The answer of a rule about something this submission states it does not have. */
export const nothingToCheck: DoesNotApply = { verdict: 'not-applicable', reason: 'nothing-to-check' };

/** Fails in the one place given. */
export function fail<Params extends IssueParams>(path: Path, params: Params): Failed<Params> {
  return { verdict: 'fail', findings: [{ path, params }] };
}

/** Cannot tell, because the facts at these places are missing or do not suffice. */
export function cannotTell(reason: CannotTellReason, ...missing: readonly Path[]): CannotTell {
  return { verdict: 'cannot-tell', reason, missing };
}

/** Fails when there are findings, else gives the other answer: `pass`, or what could not be stated. */
export function failIfAny<Params extends IssueParams, Otherwise extends Outcome = Passed>(
  findings: readonly Finding<Params>[],
  otherwise: Otherwise = pass as Otherwise,
): Failed<Params> | Otherwise {
  return hasAny(findings) ? { verdict: 'fail', findings } : otherwise;
}

function hasAny<Item>(list: readonly Item[]): list is readonly [Item, ...Item[]] {
  return list.length > 0;
}
