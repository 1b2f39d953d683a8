/**
 * Judges a submission by the rules in force on a day: what is broken, what is in order, what does not apply, and what
 * could not be checked.
 *
 * @module
 */

export { activityReportRules } from './activity-report-rules.js';
export { judgeByRule } from './conclude.js';
export * from './define-rule.js';
export {
  defineLocalProfile,
  defineRuleSet,
  type RuleSetDefinition,
} from './define-rule-set.js';
export * from './describe-rule.js';
export * from './impact-of.js';
export type { NotInJsonSchema, Translation } from './json-schema/translation.js';
export { atLeast, type OptionKind, type OptionKinds, share, someCodesOf, someOf } from './option-kinds.js';
export * from './reasons.js';
export { registrationRules } from './registration-rules.js';
export type {
  AnyRuleCode,
  RuleCode,
  RuleIssue,
  RuleOptions,
  RuleParams,
  RuleReport,
} from './registry.js';
export type {
  Answering,
  AreaLookup,
  CannotTell,
  DoesNotApply,
  DraftOf,
  Facts,
  Failed,
  Finding,
  JudgingRule,
  Outcome,
  OwnRuleCode,
  Passed,
  Rule,
  RuleContext,
  RuleReference,
  ValuesOf,
  With,
} from './rule.js';
export * from './rule-set.js';
export * from './rule-set-at.js';
export * from './rule-set-title.js';
export { localProfiles } from './rule-sets/local-profiles.js';
export { nationalEvidence } from './rule-sets/national-evidence.js';
export { nationalRuleSets } from './rule-sets/national-rule-sets.js';
export { type ValidationContext, validateSubmission } from './validate-submission.js';
