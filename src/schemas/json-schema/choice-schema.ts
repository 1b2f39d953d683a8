import type { FieldScheme } from '../../fields/field.js';
import { KimError } from '../../kernel/kim-error.js';
import type { Language } from '../../texts/language.js';
import type { JsonSchema } from '../../validate/json-schema/words.js';
import type { ConceptScheme } from '../../vocabulary/concept.js';
import type { ConceptText, SchemeLanguage } from '../../vocabulary/concept-texts.js';
import { conceptsInOrder } from '../../vocabulary/queries.js';
import { textsOf } from '../../vocabulary/texts-of.js';
import { schemes } from './schemes.js';

/**
 * The codes of a concept scheme as a list of choices that form builders and code generators read: each with its label
 * and its meaning, in the order for people. Retired codes are marked and stay, for a stored record stays readable.
 *
 * @param codes the codes that the shape accepts; all of them, and no others, become choices.
 */
export function choiceSchema(schemeId: string, codes: readonly string[], language: SchemeLanguage): JsonSchema {
  const scheme: ConceptScheme | undefined = schemes.find(({ id }) => id === schemeId);
  if (scheme === undefined) throw new KimError('invalid-definition', `No concept scheme "${schemeId}" is known.`);
  return schemeSchema(scheme, codes, language);
}

/** The same of any scheme. */
export function schemeSchema(scheme: ConceptScheme, codes: readonly string[], language: SchemeLanguage): JsonSchema {
  const { title, description, concepts } = textsOf(scheme, language);
  const choices = conceptsInOrder(scheme)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, concept }) => ({
      const: code,
      title: concepts[code]?.label,
      description: concepts[code]?.definition,
      ...(concept.until !== undefined && { deprecated: true }),
    }));
  if (choices.length !== codes.length) {
    throw new KimError('invalid-definition', `The shape accepts codes that scheme "${scheme.id}" does not have.`);
  }
  return { title, description, type: 'string', oneOf: choices };
}

/** The same of a list that is no scheme of its own, or part of one. */
export function ownChoiceSchema(
  list: FieldScheme | undefined,
  codes: readonly string[],
  { lists, concepts }: Language,
): JsonSchema {
  const schemes: Readonly<Record<string, { readonly concepts: Readonly<Record<string, ConceptText>> }>> = concepts;
  const own: { readonly [Id in FieldScheme]?: Readonly<Record<string, ConceptText>> } = {
    'forum-levels': { ...lists.forumLevel, ...concepts['area-levels'].concepts },
    'list-extents': lists.listExtent,
  };
  const texts = (list && (own[list] ?? schemes[list]?.concepts)) ?? {};
  const choices = Object.entries(texts).filter(([code]) => codes.includes(code));
  if (choices.length !== codes.length) {
    throw new KimError('invalid-definition', `The shape accepts codes that list "${list}" does not have.`);
  }
  return {
    type: 'string',
    oneOf: choices.map(([code, { label, definition }]) => ({ const: code, title: label, description: definition })),
  };
}
