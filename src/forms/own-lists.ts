import type { FieldScheme, FieldValue } from '../fields/field.js';
import type { Language } from '../texts/language.js';
import type { ListLabels } from '../texts/list-texts.js';
import type { Choice, ChoiceOptions } from '../vocabulary/choices.js';
import type { SchemeLabels } from '../vocabulary/concept-texts.js';

/* Lists that are no concept scheme: a language names their entries itself. */

/** What a language must have to label the entries of every field. */
export interface FieldLanguage {
  readonly lists: ListLabels;
  /**
   * Texts of the schemes from which the fields are chosen: all of them, or those of the fields that are shown; labels alone
   * where nobody reads what they mean.
   */
  readonly concepts: {
    readonly [Id in keyof Language['concepts']]?: SchemeLabels<keyof Language['concepts'][Id]['concepts'] & string>;
  };
  /** Names of indicators and levels of rubrics, for the fields that are chosen from them. */
  readonly indicators?: Partial<Pick<Language['indicators'], 'names' | 'rubrics' | 'counted'>>;
}

/** For which day, and for which field, a list is made. */
export interface FieldChoiceOptions extends ChoiceOptions {
  /** For the level of a rating: the criterion that is rated; the levels then state what was observed. */
  readonly criterion?: string | undefined;
}

/** The entries of a list; `undefined` where the language does not have them. */
export type OwnList = (language: FieldLanguage, options: FieldChoiceOptions) => readonly Choice[] | undefined;

/** By the list that a field names, or by its value where that alone tells the list. */
export type OwnLists = { readonly [List in FieldScheme | FieldValue]?: OwnList };

type AllNames = Readonly<Record<'names' | 'counted', Readonly<Record<string, string>>>>;

/** Indicators, with what each counts. */
export function namedChoices(
  codes: readonly string[],
  { names = {}, counted = {} }: Partial<AllNames>,
): readonly Choice[] {
  return codes.map((code) => choice(code, { label: names[code] ?? code, definition: counted[code] }));
}

export function choice(
  value: string,
  { label, definition }: { readonly label: string; readonly definition?: string | undefined },
): Choice {
  return { value, label, ...(definition !== undefined && { description: definition }), deprecated: false, depth: 0 };
}
