import { requireAsOf } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { Severity } from '../model/issue.js';
import type { SubmissionDraft } from '../model/submission.js';
import { Answers } from './conclude.js';
import { type BoundRule, requireRuleSet, rulesAbout } from './plan.js';
import type { AnyRuleCode, RuleIssue, RuleReport } from './registry.js';
import { assessRequirements } from './requirements/assess-requirements.js';
import type { Failed, RuleContext } from './rule.js';
import type { RuleBinding, RuleSet } from './rule-set.js';
import { mostSevereFirst } from './severity.js';

/** Under which rules, and when, a submission is judged. */
export interface ValidationContext extends RuleContext {
  readonly ruleSet: RuleSet;
  /** How many issues to keep at most; default 200. */
  readonly maxIssues?: number;
}

type Mutable<Type> = {
  -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[]
    ? Item[]
    : Type[Key] extends Readonly<Record<Severity, number>>
      ? Record<Severity, number>
      : Type[Key];
};

/**
 * Judges a submission, or a draft of one, by every rule of a rule set that is about its kind. One pass; every rule is
 * asked, whatever the others state.
 *
 * @param draft what `parseSubmission` gave as `readable`; anything in it may be absent.
 * @param context the rule set, the day of judgement, and what the host knows.
 * @returns all findings, the most severe first, and which rules passed, did not apply or could not be checked. `sound` states
 *   that no error was found; only together with `notChecked` does it state how much that means.
 * @throws KimError `missing-argument` without `draft`, `asOf` or `ruleSet`; `invalid-argument` when the draft has no
 *   kind, `asOf` is no date or `maxIssues` no whole number; `invalid-definition` when the rule set binds a rule that does
 *   not exist.
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
  const report = askRules(draft, context);
  if (draft.kind === 'registration') report.requirements = assessRequirements(context.ruleSet, report, draft);
  return withAtMost(report, context.maxIssues);
}

/**
 * As `validateSubmission`, without how the requirements stand: for those who only want to know what is wrong.
 *
 * @internal
 */
export function findFaults(draft: SubmissionDraft, context: ValidationContext): RuleReport {
  return withAtMost(askRules(draft, context), context.maxIssues);
}

function withAtMost(report: Mutable<RuleReport>, maxIssues = 200): RuleReport {
  if (report.issues.length > maxIssues) {
    report.issues.length = maxIssues;
    report.truncated = true;
  }
  return report;
}

function askRules(draft: SubmissionDraft, context: ValidationContext): Mutable<RuleReport> {
  requireArguments(draft, context);
  const { ruleSet, asOf } = context;
  const report: Mutable<RuleReport> = {
    ruleSet: ruleSet.id,
    asOf,
    sound: true,
    issues: [],
    found: { error: 0, warning: 0, hint: 0 },
    groups: [],
    truncated: false,
    passed: [],
    notApplicable: [],
    notChecked: [],
  };
  const rules = rulesAbout(draft.kind, ruleSet);
  const answers = new Answers(draft, context);
  for (const { code, rule, binding, needs } of rules) {
    const outcome = answers.ask(rule, binding.options, needs);
    switch (outcome.verdict) {
      case 'pass':
        report.passed.push(code);
        break;
      case 'not-applicable':
        report.notApplicable.push({ code, verdict: 'not-applicable', reason: outcome.reason });
        break;
      case 'cannot-tell':
        report.notChecked.push({ code, verdict: 'cannot-tell', reason: outcome.reason, missing: outcome.missing });
        break;
      case 'fail':
        if (binding.severity === 'error') report.sound = false;
        report.found[binding.severity] += outcome.findings.length;
        report.groups.push({ code, severity: binding.severity, count: outcome.findings.length });
        for (const issue of issuesOf(code, outcome, binding)) report.issues.push(issue);
    }
  }
  if (report.issues.length > 1) silenceImplied(report, rules);
  if (report.issues.length > 1) {
    report.issues = mostSevereFirst(report.issues);
    report.groups = mostSevereFirst(report.groups);
  }
  return report;
}

/** Takes out what a rule found where the rule that implies it found something too. */
function silenceImplied(report: Mutable<RuleReport>, rules: readonly BoundRule[]): void {
  for (const { code, rule, binding } of rules) {
    const { impliedBy } = rule;
    if (impliedBy === undefined || !report.issues.some((issue) => issue.code === impliedBy)) continue;
    const others = report.issues.filter((issue) => issue.code !== code);
    const silenced = report.issues.length - others.length;
    if (silenced === 0) continue;
    report.issues = others;
    report.found[binding.severity] -= silenced;
    report.groups = report.groups.filter((group) => group.code !== code);
    report.notApplicable.push({ code, verdict: 'not-applicable', reason: 'covered-by-another-rule' });
  }
}

function issuesOf(code: AnyRuleCode, outcome: Failed, { severity, source }: RuleBinding): RuleIssue[] {
  return outcome.findings.map(
    // The registry pairs each code with the params of its own rule, which the compiler cannot follow through a table.
    ({ path, params }) => ({ code, severity, path, params, source, verdict: 'fail' }) as unknown as RuleIssue,
  );
}

function requireArguments(draft: SubmissionDraft | undefined, context: ValidationContext | undefined): void {
  if (draft === undefined || draft === null) {
    throw new KimError(
      'missing-argument',
      'validateSubmission needs a draft, such as parseSubmission(input).readable.',
    );
  }
  if (draft.kind !== 'registration' && draft.kind !== 'activity-report') {
    throw new KimError('invalid-argument', 'A draft states its kind: "registration" or "activity-report".');
  }
  requireRuleSet(context?.ruleSet, 'validateSubmission');
  requireAsOf(context?.asOf, 'validateSubmission');
  const { maxIssues } = context as ValidationContext;
  if (maxIssues !== undefined && !(Number.isSafeInteger(maxIssues) && maxIssues >= 0)) {
    throw new KimError('invalid-argument', 'maxIssues must be a whole number, 0 or more.');
  }
}
