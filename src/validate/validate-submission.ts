import { requireArgument, requireAsOf, requireOptions } from '../kernel/arguments.js';
import { pointerTo } from '../kernel/json-pointer.js';
import { defaultMaxIssues, keptOf } from '../kernel/max-issues.js';
import { contextKinds } from '../model/context-kinds.js';
import type { Severity } from '../model/issue.js';
import { registrationDraft, submissionDraft } from '../model/kinds.js';
import type { SubmissionDraft } from '../model/submission.js';
import { type Answer, type NoMatter, noMatter, pass } from './asked-rule.js';
import type { BoundRule } from './bound-rule.js';
import { askRules } from './conclude.js';
import { overReadDrafts } from './over-read-drafts.js';
import { planOf, rulesAbout } from './plan.js';
import type { AnyRuleCode, RuleIssue, RuleReport } from './registry.js';
import { assessRequirements } from './requirements/assess-requirements.js';
import type { Finding, RuleContext } from './rule.js';
import type { RuleBinding, RuleSet } from './rule-set.js';
import { ruleSet as ruleSetKind } from './rule-set-kind.js';
import { mostSevereFirst } from './severity.js';

/** Under which rules, and when, a submission is judged. */
export interface ValidationContext extends RuleContext {
  readonly ruleSet: RuleSet;
  /** How many issues to keep at most; default 200. */
  readonly maxIssues?: number;
}

/**
 * Judges a submission, or a draft of one, by every rule of a rule set that is about its kind. One pass; every rule is
 * asked, whatever the others state.
 *
 * @param draft what `parseSubmission` gave as `readable`; anything in it may be absent.
 * @param context the rule set, the day of judgement, and what the host knows.
 * @returns all findings, the most severe first, and which rules passed, did not apply or could not be checked. `sound` states
 *   that no error was found; only together with `notChecked` does it state how much that means.
 * @throws KimError `missing-argument` without `draft`, `asOf` or `ruleSet`; `invalid-argument` when one of them, or an option, is
 *   not what it should be.
 *
 * @example
 * ```ts
 * const twoMembers = { kind: 'registration', bodyType: 'kim', members: [{ id: 'a' }, { id: 'b' }] };
 * const report = validateSubmission(twoMembers, { ruleSet: ruleSetAt('2025-06-01'), asOf: '2025-06-01' });
 * report.sound; // false
 * report.issues[0].code; // 'members.below-minimum'
 * report.issues[0].params; // { count: 2, minimum: 3 }
 * ```
 */
export function validateSubmission(draft: SubmissionDraft, context: ValidationContext): RuleReport {
  requireAsOf(context?.asOf, 'validateSubmission');
  requireOptions(context, contextKinds, 'validateSubmission');
  requireRuleSet(context.ruleSet, 'validateSubmission');
  requireJudged(draft, context.registration, 'validateSubmission');
  const rules = rulesAbout(draft.kind, context.ruleSet, 'validateSubmission');
  return overReadDrafts(rules, context, 'validateSubmission', () => judgeDraft(draft, context, 'validateSubmission'));
}

/**
 * As `validateSubmission`, for callers that have looked at the draft and the context.
 *
 * @internal
 */
export function judgeDraft(draft: SubmissionDraft, context: ValidationContext, caller: string): RuleReport {
  return judge(draft, context, caller, assessRequirements);
}

/**
 * As `judgeDraft`, without how the requirements stand: for those who only want to know what is wrong.
 *
 * @internal
 */
export function findFaults(draft: SubmissionDraft, context: ValidationContext, caller: string): RuleReport {
  return judge(draft, context, caller);
}

function judge(
  draft: SubmissionDraft,
  context: ValidationContext,
  caller: string,
  assess?: typeof assessRequirements,
): RuleReport {
  const { ruleSet, asOf, maxIssues = defaultMaxIssues } = context;
  const rules = rulesAbout(draft.kind, ruleSet, caller);
  let answers = askRules(rules, draft, context);
  let lists = sorted(rules, answers);
  if (lists.groups.length > 1) {
    answers = withoutImplied(rules, answers);
    lists = sorted(rules, answers);
  }
  const { issues, found, groups, passed, notApplicable, notChecked } = lists;
  const report: Mutable<RuleReport> = {
    ruleSet: ruleSet.id,
    asOf,
    sound: found.error === 0,
    issues: keptOf(issues, maxIssues),
    found,
    groups,
    truncated: issues.length > maxIssues,
    passed,
    notApplicable,
    notChecked,
  };
  if (assess !== undefined && draft.kind === 'registration') {
    report.requirements = assess(planOf(ruleSet).requirements, rules, answers, draft);
  }
  return report;
}

/** At a place where a rule found something and the rule that implies it did too, only that one reports it. */
function withoutImplied(rules: readonly BoundRule[], answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer, at) => {
    const { rule, code } = rules[at] as BoundRule;
    if (answer.verdict !== 'fail' || rule.impliedBy === undefined) return answer;
    const other = answers[rules.findIndex((other) => other.code === rule.impliedBy)];
    if (other?.verdict !== 'fail') return answer;
    const places = new Set(other.findings.map(({ path }) => pointerTo(path)));
    const others = answer.findings.filter(({ path }) => !places.has(pointerTo(path)));
    return others.length > 0
      ? { verdict: 'fail', findings: others as [Finding, ...Finding[]] }
      : noMatter(code, 'covered-by-another-rule');
  });
}

type Mutable<Type> = {
  -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[]
    ? Item[]
    : Type[Key] extends Readonly<Record<Severity, number>>
      ? Record<Severity, number>
      : Type[Key];
};

/** The answers by verdict. */
function sorted(rules: readonly BoundRule[], answers: readonly Answer[]) {
  const lists: Mutable<Pick<RuleReport, 'issues' | 'found' | 'groups' | 'passed' | 'notApplicable' | 'notChecked'>> = {
    issues: [],
    found: { error: 0, warning: 0, hint: 0 },
    groups: [],
    passed: [],
    notApplicable: [],
    notChecked: [],
  };
  for (let i = 0; i < rules.length; i++) {
    const { code, binding } = rules[i] as BoundRule;
    const answer = answers[i] as Answer;
    if (answer === pass) lists.passed.push(code);
    else if (answer.verdict === 'cannot-tell') lists.notChecked.push(answer);
    else if (answer.verdict === 'fail') {
      lists.found[binding.severity] += answer.findings.length;
      lists.groups.push({ code, severity: binding.severity, count: answer.findings.length });
      for (const finding of answer.findings) lists.issues.push(issueOf(code, finding, binding));
    } else lists.notApplicable.push(answer as NoMatter);
  }
  if (lists.issues.length > 1) {
    lists.issues = mostSevereFirst(lists.issues);
    lists.groups = mostSevereFirst(lists.groups);
  }
  return lists;
}

function issueOf(code: AnyRuleCode, { path, params }: Finding, { severity, source }: RuleBinding): RuleIssue {
  // The registry pairs each code with the params of its own rule, which the compiler cannot follow through a table.
  return { code, severity, path, params, source, verdict: 'fail' } as unknown as RuleIssue;
}

/** Refuses a wrong draft, and a wrong registration beside it. */
export function requireJudged(draft: SubmissionDraft, registration: unknown, caller: string): void {
  requireArgument(draft, submissionDraft, caller, 'draft');
  if (registration !== undefined) requireArgument(registration, registrationDraft, caller, 'registration');
}

/** Refuses a call without a rule set. */
export function requireRuleSet(ruleSet: unknown, caller: string): asserts ruleSet is RuleSet {
  requireArgument(ruleSet, ruleSetKind, caller, 'ruleSet');
}
