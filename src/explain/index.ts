/**
 * From results to words: why a score is what it is, as a tree of facts, and the sentences that state it.
 * The languages themselves are in `kim-domain/texts/id` and `kim-domain/texts/en`.
 *
 * @module
 */

export type { CompletionKind } from '../score/completion-kinds.js';
export type { Completion } from '../score/completions.js';
export type { ClassificationMessages } from '../texts/classification-messages.js';
export type { ComparisonMessages } from '../texts/comparison-messages.js';
export * from '../texts/extend-language.js';
export type { FrameworkTexts } from '../texts/framework-texts.js';
export type { IndicatorMessages } from '../texts/indicator-messages.js';
export type { Language } from '../texts/language.js';
export type { Format, Message } from '../texts/message.js';
export type { FormLanguage, IssueLanguage, RequirementLanguage, RuleCodeOf } from '../texts/part-of-language.js';
export type { RequirementMessages } from '../texts/requirement-messages.js';
export type { ScoreMessages } from '../texts/score-messages.js';
export {
  type ExplainedRequirement,
  type ExplainedRequirements,
  explainRequirements,
  type RequirementsLanguage,
  renderRequirements,
} from './explain-requirements.js';
export { explainScore } from './explain-score.js';
export type * from './explanation.js';
export * from './framework-words.js';
export { type RenderOptions, render } from './render.js';
export { type ClassificationRenderOptions, renderClassification } from './render-classification.js';
export { type ComparisonOptions, renderComparison } from './render-comparison.js';
export { renderIssue } from './render-issue.js';
export { requireSentences, type SentenceLanguage } from './require-sentences.js';
