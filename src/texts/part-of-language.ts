import type { SubmissionKind } from '../model/submission.js';
import type { RuleCode, rules } from '../validate/registry.js';
import type { Language } from './language.js';

/** The rules that judge submissions of a kind. */
export type RuleCodeOf<Kind extends SubmissionKind> = {
  readonly [Code in RuleCode]: (typeof rules)[Code]['kind'] extends Kind ? Code : never;
}[RuleCode];

/** What of a language states what is wrong with a submission. A part for one kind has the sentences of its rules alone. */
export interface IssueLanguage extends Pick<Language, 'locale' | 'format' | 'shape'> {
  readonly rules: Partial<Language['rules']>;
}

/**
 * What of a language a form for one kind needs for its messages and fields, besides the texts of the concepts that it
 * offers: much lighter than the whole.
 */
export interface FormLanguage<Kind extends SubmissionKind>
  extends Pick<Language, 'locale' | 'format' | 'shape' | 'lists'> {
  readonly rules: Pick<Language['rules'], RuleCodeOf<Kind>>;
  readonly fields: Pick<Language['fields'], Kind> & { readonly steps: Pick<Language['fields']['steps'], Kind> };
}
