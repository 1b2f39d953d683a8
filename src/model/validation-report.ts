import type { Path } from '../kernel/json-pointer.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { Issue, IssueGroup, Severity } from './issue.js';
import type { OpenQuestion, Requirement, RequirementVerdict } from './requirement.js';

/** A rule that had nothing to state about this submission, and why. */
export interface NotApplicable<Code extends string = string, Reason extends string = string> {
  readonly code: Code;
  readonly verdict: 'not-applicable';
  readonly reason: Reason;
}

/** A rule that could not be checked, why, and what is missing. */
export interface NotChecked<Code extends string = string, Reason extends string = string> {
  readonly code: Code;
  readonly verdict: 'cannot-tell';
  readonly reason: Reason;
  /** Where the missing facts would stand; at most 50 places. */
  readonly missing: readonly Path[];
  /** How many such places there are, where `missing` lists fewer. */
  readonly missingTotal?: number;
}

/**
 * What the rules state about a submission. Every rule that is in force and is about this kind of submission stands in exactly
 * one of `issues`, `passed`, `notApplicable` and `notChecked`.
 *
 * Never show `sound` without `notChecked`: a submission of which nothing is known has no errors either.
 */
export interface ValidationReport<
  Found extends Issue = Issue,
  WhyNotApplicable extends string = string,
  WhyNotChecked extends string = string,
> {
  /** Id of the rule set. */
  readonly ruleSet: string;
  /** The day on which the submission was judged. */
  readonly asOf: LocalDate;
  /** No rule of severity error was broken, among those that could be checked. */
  readonly sound: boolean;
  /** Most severe first, then in the order of the rule set. */
  readonly issues: readonly Found[];
  /** How many issues there were of each severity, kept or not. */
  readonly found: Readonly<Record<Severity, number>>;
  /** How often each code was found, kept or not, the most severe first. */
  readonly groups: readonly IssueGroup<Found['code']>[];
  /** Whether there were more issues than were kept: the first of every code, then the most severe. */
  readonly truncated: boolean;
  readonly passed: readonly Found['code'][];
  readonly notApplicable: readonly NotApplicable<Found['code'], WhyNotApplicable>[];
  readonly notChecked: readonly NotChecked<Found['code'], WhyNotChecked>[];
  /** Of a registration: how it stands as a KIM, on what that rests, and what to ask next. */
  readonly requirements?: RequirementsResult<Found['code']>;
}

/** How a registration stands: the verdict, the requirements on which it rests, and what to ask next. */
export interface RequirementsResult<RuleCode extends string = string> {
  readonly verdict: RequirementVerdict;
  /** In the order of the rule set. */
  readonly requirements: readonly Requirement<RuleCode>[];
  /** The most useful question first. */
  readonly questions: readonly OpenQuestion<RuleCode>[];
}
