import type { Issue, IssueParams } from '../model/issue.js';
import type { ValidationReport } from '../model/validation-report.js';
import { activityReportRuleReferences, activityReportRules } from './activity-report-rules.js';
import type { CannotTellReason, NotApplicableReason } from './reasons.js';
import { registrationRuleReferences, registrationRules } from './registration-rules.js';
import type { AnyRule, JudgingRule, OwnRuleCode, Rule, RuleReference } from './rule.js';

type Rules = typeof registrationRules & typeof activityReportRules;

/** Every rule of this library, by code. An application for one kind is lighter with the table of that kind. */
export const rules: Rules = /* @__PURE__ */ (() => Object.freeze({ ...registrationRules, ...activityReportRules }))();

/** What the page of each rule of this library states beside it. */
export const ruleReferences: typeof registrationRuleReferences & typeof activityReportRuleReferences =
  /* @__PURE__ */ (() => ({ ...registrationRuleReferences, ...activityReportRuleReferences }))();

/** What readers of a rule want to know; one of a host has it in itself. */
export function referenceOf(rule: AnyRule): RuleReference {
  return Object.hasOwn(ruleReferences, rule.code) ? ruleReferences[rule.code as RuleCode] : (rule as Rule);
}

/** Code of a rule of this library. */
export type RuleCode = keyof Rules;

/** Code of any rule: of this library, or of a host. */
export type AnyRuleCode = RuleCode | OwnRuleCode;

/** The options each rule takes from a rule set. */
export type RuleOptions = {
  readonly [Code in RuleCode]: Rules[Code]['check'] extends (
    draft: never,
    answer: never,
    options: infer Options,
  ) => void
    ? Options
    : never;
};

/** The facts each rule gives with a finding. */
export type RuleParams = {
  readonly [Code in RuleCode]: Rules[Code] extends JudgingRule<
    Code,
    infer _Kind,
    infer _Place,
    infer _Options,
    infer Params
  >
    ? Params
    : never;
};

/** A finding of a rule: the code says which params it carries. Those of a rule of a host are plain JSON. */
export type RuleIssue =
  | { readonly [Code in RuleCode]: Issue<Code, RuleParams[Code]> }[RuleCode]
  | Issue<OwnRuleCode, IssueParams>;

/** What `validateSubmission` returns. */
export type RuleReport = ValidationReport<RuleIssue, NotApplicableReason, CannotTellReason>;
