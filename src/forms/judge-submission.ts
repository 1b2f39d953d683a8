import { requireAsOf } from '../kernel/arguments.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { Severity } from '../model/issue.js';
import type { Submission, SubmissionDraft } from '../model/submission.js';
import { type ParseOptions, parseSubmission } from '../parse/parse-submission.js';
import type { ShapeIssue } from '../parse/shape-issue.js';
import type { RuleIssue, RuleReport } from '../validate/registry.js';
import type { AreaLookup } from '../validate/rule.js';
import type { RuleSet } from '../validate/rule-set.js';
import { ruleSetAt } from '../validate/rule-set-at.js';
import { validateSubmission } from '../validate/validate-submission.js';
import { type NormaliseOptions, normalise } from './normalise.js';

/** Under which rules, and on which day, a value from a form or a request is judged. */
export interface JudgementContext extends ParseOptions {
  /** The day of judgement. */
  readonly asOf: LocalDate;
  /** Default: the national rule set in force on `asOf`. */
  readonly ruleSet?: RuleSet | undefined;
  /** The registration a report belongs to; unknown input, read like any other. */
  readonly registration?: unknown;
  /** Knows which area codes exist. */
  readonly areaLookup?: AreaLookup | undefined;
  /** Whether to read the value as a form gives it, with `normalise` (and its options); default false. */
  readonly normalise?: boolean | NormaliseOptions | undefined;
}

/** A finding about the shape or of a rule. */
export type SubmissionIssue = ShapeIssue | RuleIssue;

/** What shape and rules together say of a value. */
export interface Judgement {
  /** The whole submission; absent when its shape is wrong anywhere. It may still break rules: see `sound`. */
  readonly submission?: Submission | undefined;
  /** Everything that had the right shape; absent when not even the kind could be told. */
  readonly readable?: SubmissionDraft | undefined;
  /** Findings about the shape and of the rules, the gravest first. */
  readonly issues: readonly SubmissionIssue[];
  /** Whether there were more issues than were kept. */
  readonly truncated: boolean;
  /** The shape is right and no rule found an error, among those that could be checked. */
  readonly sound: boolean;
  /** What the rules say, with those that could not be checked; absent when not even the kind could be told. */
  readonly validation?: RuleReport | undefined;
}

/**
 * Reads a value and judges it by the rules: what `submissionSchema` answers from, with the warnings, the hints and
 * everything that could not be checked, for which Standard Schema has no place.
 *
 * @param value anything; it is never thrown at, never changed and never repeated in an issue.
 * @throws KimError `missing-argument` without `asOf`, `invalid-argument` when it is no date.
 *
 * @example
 * ```ts
 * const value = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim', members: [{ id: 'a' }] };
 * const { sound, submission, issues } = judgeSubmission(value, { asOf: '2026-01-31' });
 * sound; // false
 * submission.name; // 'KIM'
 * issues[0].code; // 'members.below-minimum'
 * ```
 */
export function judgeSubmission(value: unknown, context: JudgementContext): Judgement {
  requireAsOf(context?.asOf, 'judgeSubmission');
  const parsed = parseSubmission(asTyped(value, context), context);
  const { submission, readable } = parsed;
  if (readable === undefined) return { issues: parsed.issues, truncated: parsed.truncated, sound: false };
  const validation = judgeDraft(readable, context, context.maxIssues);
  const { maxIssues = defaultMaxIssues } = context;
  const issues = gravestFirst([...parsed.issues, ...validation.issues]);
  return {
    submission,
    readable,
    issues: issues.slice(0, maxIssues),
    truncated: parsed.truncated || validation.truncated || issues.length > maxIssues,
    sound: submission !== undefined && validation.sound,
    validation,
  };
}

/** The value as it is to be read: as it stands, or as forms give values. */
export function asTyped(value: unknown, { normalise: how = false }: Pick<JudgementContext, 'normalise'>): unknown {
  return how === false ? value : normalise(value, how === true ? {} : how).value;
}

/** How many issues are kept when nobody says how many. */
export const defaultMaxIssues = 200;

/** The rules' report on a draft. */
export function judgeDraft(
  draft: SubmissionDraft,
  context: JudgementContext,
  maxIssues = defaultMaxIssues,
): RuleReport {
  const { asOf, ruleSet = ruleSetAt(asOf), areaLookup, registration } = context;
  const told = registration === undefined ? undefined : parseSubmission(registration).readable;
  return validateSubmission(draft, {
    ruleSet,
    asOf,
    maxIssues,
    ...(areaLookup !== undefined && { areaLookup }),
    ...(told?.kind === 'registration' && { registration: told }),
  });
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Whether a finding is at least as grave as a severity. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return gravity[severity] <= gravity[least];
}

/** The gravest first, otherwise in the given order. */
export function gravestFirst<Found extends { readonly severity: Severity }>(issues: readonly Found[]): Found[] {
  return [...issues].sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}
