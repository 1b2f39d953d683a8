import type { FieldTables } from '../fields/field-tables.js';
import type { SubmissionKind } from '../model/submission.js';
import type { RuleCode, rules } from '../validate/registry.js';
import type { SchemeLabels } from '../vocabulary/concept-texts.js';
import type { Language } from './language.js';
import type { ListLabels } from './list-texts.js';

/** The rules that judge submissions of a kind. */
export type RuleCodeOf<Kind extends SubmissionKind> = {
  readonly [Code in RuleCode]: (typeof rules)[Code]['kind'] extends Kind ? Code : never;
}[RuleCode];

/** What of a language states what is wrong with a submission. A part for one kind has the sentences of its rules alone. */
export interface IssueLanguage extends Pick<Language, 'locale' | 'format' | 'shape'> {
  readonly rules: Partial<Language['rules']>;
}

/** What of a language states what is wrong with submissions of one kind. */
export interface MessageLanguage<Kind extends SubmissionKind> extends Pick<Language, 'locale' | 'format' | 'shape'> {
  readonly rules: Pick<Language['rules'], RuleCodeOf<Kind>>;
}

/** What of a language names the fields and steps of a form of one kind, and the indicators on which a target can be set. */
export type WordLanguage<Kind extends SubmissionKind> = {
  readonly fields: Pick<Language['fields'], Kind> & { readonly steps: Pick<Language['fields']['steps'], Kind> };
} & ('indicators' extends ListOf<Kind> ? { readonly indicators: Pick<Language['indicators'], 'names'> } : unknown);

/**
 * What of a language states how a registration stands, beside its messages and words: a page loads it when somebody asks
 * for the requirements.
 */
export interface RequirementLanguage extends Pick<Language, 'requirements' | 'cannotTellReasons'> {
  readonly ruleTitles: Pick<Language['ruleTitles'], RuleCodeOf<'registration'>>;
}

type Rows<Kind extends SubmissionKind> = FieldTables[Kind][keyof FieldTables[Kind]];
type ListOf<Kind extends SubmissionKind> = Extract<Rows<Kind>, { readonly scheme: string }>['scheme'];
type SchemeOf<Kind extends SubmissionKind> =
  | Extract<ListOf<Kind>, keyof Language['concepts']>
  | ('forum-levels' extends ListOf<Kind> ? 'area-levels' : never);

/** What of a language labels the entries of every list of a form of one kind, but the indicators of targets. */
export type ChoiceLanguage<Kind extends SubmissionKind> = {
  readonly lists: ListLabels;
  readonly concepts: {
    readonly [Id in SchemeOf<Kind>]: SchemeLabels<keyof Language['concepts'][Id]['concepts'] & string>;
  };
} & ('rubric-criteria' extends ListOf<Kind>
  ? { readonly indicators: Pick<Language['indicators'], 'names' | 'rubrics'> }
  : unknown);

/**
 * What of a language a form of one kind needs: messages, the words of its fields, and labels for its lists. Much lighter than
 * the whole; what a label means stands in the texts of its scheme.
 */
export type FormLanguage<Kind extends SubmissionKind> = MessageLanguage<Kind> &
  WordLanguage<Kind> &
  ChoiceLanguage<Kind>;
