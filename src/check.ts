import { requireAsOf, requireOptions } from './kernel/arguments.js';
import { defaultMaxIssues, keptOf } from './kernel/max-issues.js';
import { contextKinds } from './model/context-kinds.js';
import type { IssueGroup, Severity } from './model/issue.js';
import type { RegistrationDraft, Submission, SubmissionDraft, SubmissionKind } from './model/submission.js';
import { IssueCollector } from './parse/issue-collector.js';
import { outcomeOf } from './parse/parse-as.js';
import { type ParseOptions, readSubmission, type SubmissionParseResult } from './parse/parse-submission.js';
import type { ShapeIssue } from './parse/shape-issue.js';
import type { RuleIssue, RuleReport } from './validate/registry.js';
import type { RuleSet } from './validate/rule-set.js';
import { ruleSetAt } from './validate/rule-set-at.js';
import { mostSevereFirst } from './validate/severity.js';
import { judgeDraft, requireRuleSet, type ValidationContext } from './validate/validate-submission.js';

/** Under which rules, and on which day, a value is checked. */
export interface CheckContext extends ParseOptions, Omit<ValidationContext, 'ruleSet' | 'registration' | 'maxIssues'> {
  /** Default: the national rule set in force on `asOf`. */
  readonly ruleSet?: RuleSet | undefined;
  /** The registration a report belongs to; unknown input, read like any other, that has been waited for. None: `undefined`, not `null`. */
  readonly registration?: unknown;
}

/** A finding about the shape or of a rule. */
export type SubmissionIssue = ShapeIssue | RuleIssue;

/** What the check of a value found: its shape, and what the rules state about it. */
export interface CheckResult {
  /** The whole submission; absent when its shape is wrong anywhere. It may still break rules: see `sound`. */
  readonly submission?: Submission | undefined;
  /** Everything that had the right shape; absent when not even the kind could be read. */
  readonly readable?: SubmissionDraft | undefined;
  /** Findings about the shape and of the rules, the most severe first. */
  readonly issues: readonly SubmissionIssue[];
  /** How many findings there were of each severity, whether kept in `issues` or not. */
  readonly found: Readonly<Record<Severity, number>>;
  /** How often each code was found, kept or not, the most severe first. */
  readonly groups: readonly IssueGroup<SubmissionIssue['code']>[];
  /** Whether there were more findings than `issues` holds: the first of every code, then the most severe. */
  readonly truncated: boolean;
  /** The shape is right and no rule found an error, among those that could be checked. */
  readonly sound: boolean;
  /** What the rules state, with those that could not be checked; absent when not even the kind could be read. */
  readonly validation?: RuleReport | undefined;
  /** The registration that the context gave is none that could be read, `null` too; the rules that need it stand in `notChecked`. */
  readonly registration?: 'unreadable';
}

/**
 * Checks a value: reads its shape and asks the rules. The one way to check a submission, for a form, a service and a
 * script. Values as a form gives them (all texts) go through `normalise` first.
 *
 * @param input anything; it is never thrown at, never changed and never repeated in an issue.
 * @param context the day of judgement, and what else is known.
 * @throws KimError `missing-argument` without `asOf`, `invalid-argument` when it is no date or another option is wrong.
 *
 * @example
 * ```ts
 * const value = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim', members: [{ id: 'a' }] };
 * const { sound, submission, issues, found } = checkSubmission(value, { asOf: '2026-01-31' });
 * sound; // false
 * submission.name; // 'KIM'
 * issues[0].code; // 'members.below-minimum'
 * found.error; // 1
 * ```
 */
export function checkSubmission(input: unknown, context: CheckContext): CheckResult {
  requireContext(context, 'checkSubmission');
  return checkWith(input, context, 'checkSubmission');
}

/** Refuses a context of which something is wrong. */
export function requireContext(context: CheckContext, caller: string): void {
  requireAsOf(context?.asOf, caller);
  requireOptions(context, contextKinds, caller);
  if (context.ruleSet !== undefined) requireRuleSet(context.ruleSet, caller);
}

/** As `checkSubmission`, for callers that have looked at the context. */
export function checkWith(input: unknown, context: CheckContext, caller: string): CheckResult {
  return checkByRules(input, { ...context, ruleSet: context.ruleSet ?? ruleSetAt(context.asOf) }, caller);
}

function checkByRules(input: unknown, given: CheckUnderContext, caller: string): CheckResult {
  const context = contextOf(given);
  const result = checkRead(readSubmission(input, given), context, judgeDraft, caller);
  const isUnreadable = given.registration !== undefined && context.registration === undefined;
  return isUnreadable ? { ...result, registration: 'unreadable' } : result;
}

/** As `CheckContext`, with the rule set stated. */
export interface CheckUnderContext extends Omit<CheckContext, 'ruleSet'> {
  /** Of one kind, such as `registrationRuleSetAt` gives, or of both. */
  readonly ruleSet: RuleSet;
}

/**
 * As `checkSubmission`, under a rule set that the caller states: an application that checks one kind of submission does not
 * carry the rules about the other. A submission of a kind that the rule set does not judge is refused as of an unknown kind.
 *
 * @throws KimError `missing-argument` without `asOf` or `ruleSet`; otherwise as `checkSubmission`.
 *
 * @example
 * ```ts
 * const ruleSet = registrationRuleSetAt('2026-01-31');
 * checkUnder({ kind: 'activity-report' }, { asOf: '2026-01-31', ruleSet }).issues[0].code; // 'shape.unknown-kind'
 * ```
 */
export function checkUnder(input: unknown, context: CheckUnderContext): CheckResult {
  requireContext(context, 'checkUnder');
  requireRuleSet(context.ruleSet, 'checkUnder');
  return checkByRules(input, context, 'checkUnder');
}

/**
 * What a value that has been read is found to be: the findings about its shape, and what the rules state about it.
 *
 * @internal
 */
export function checkRead(
  parsed: SubmissionParseResult,
  context: ValidationContext,
  judge: typeof judgeDraft,
  caller: string,
): CheckResult {
  const { submission, readable } = parsed;
  if (readable === undefined) {
    const { issues, found, groups, truncated } = parsed;
    return { issues, found, groups, truncated, sound: false };
  }
  const kinds: readonly SubmissionKind[] = context.ruleSet.kinds;
  if (!kinds.includes(readable.kind)) return otherKind(kinds, context.maxIssues);
  const validation = judge(readable, context, caller);
  const { maxIssues = defaultMaxIssues } = context;
  const issues = mostSevereFirst([...parsed.issues, ...validation.issues]);
  return {
    submission,
    readable,
    issues: keptOf(issues, maxIssues),
    found: {
      error: parsed.found.error + validation.found.error,
      warning: parsed.found.warning + validation.found.warning,
      hint: parsed.found.hint + validation.found.hint,
    },
    groups: mostSevereFirst([...parsed.groups, ...validation.groups]),
    truncated: parsed.truncated || validation.truncated || issues.length > maxIssues,
    sound: submission !== undefined && validation.sound,
    validation,
  };
}

function contextOf({
  asOf,
  ruleSet,
  areaLookup,
  maxIssues,
  registration: given,
}: CheckUnderContext): ValidationContext {
  const registration = readRegistration(given);
  return {
    ruleSet,
    asOf,
    ...(maxIssues !== undefined && { maxIssues }),
    ...(areaLookup !== undefined && { areaLookup }),
    ...(registration !== undefined && { registration }),
  };
}

/** The finding about a submission of a kind that the rule set does not judge. */
function otherKind(known: readonly SubmissionKind[], maxIssues = defaultMaxIssues): CheckResult {
  const found = new IssueCollector(maxIssues);
  found.enter('kind');
  found.add('shape.unknown-kind', { known });
  return { ...outcomeOf(found), sound: false };
}

function readRegistration(input: unknown): RegistrationDraft | undefined {
  if (input === undefined) return undefined;
  const { readable } = readSubmission(input, { maxIssues: 0 });
  return readable?.kind === 'registration' ? readable : undefined;
}
