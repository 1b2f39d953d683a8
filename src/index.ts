/**
 * The whole way from an unknown value to an explained score, and what one needs to walk it.
 * Everything else stands in the sub-path of its room.
 *
 * @module
 */
export { type AssessContext, type AssessedReport, type Assessment, assess } from './assess.js';
export {
  type CheckContext,
  type CheckResult,
  checkSubmission,
  type SubmissionIssue,
} from './check.js';
export { type CheckManyContext, checkMany } from './check-many.js';
export * from './classify/classification.js';
export { classifyActivity } from './classify/classify-activity.js';
export { explainScore } from './explain/explain-score.js';
export type { Explanation } from './explain/explanation.js';
export { type RenderOptions, render } from './explain/render.js';
export { renderIssue } from './explain/render-issue.js';
export { toJsonPointer } from './kernel/json-pointer.js';
export { KimError, type KimErrorCode } from './kernel/kim-error.js';
export { isLocalDate } from './kernel/local-date.js';
export { measureKim } from './measure/measure-kim.js';
export type { Measurements } from './measure/measurements.js';
export type * from './model/index.js';
export { type ParseOptions, parseSubmission, type SubmissionParseResult } from './parse/parse-submission.js';
export type { Framework } from './score/framework.js';
export { adindaFramework } from './score/frameworks/adinda.js';
export { scoreKim } from './score/score-kim.js';
export type { Language } from './texts/language.js';
export type { RuleCode, RuleIssue, RuleReport } from './validate/registry.js';
export type { RuleSet } from './validate/rule-set.js';
export { ruleSetAt, ruleSetById } from './validate/rule-set-at.js';
export { type ValidationContext, validateSubmission } from './validate/validate-submission.js';
export { version } from './version.js';
