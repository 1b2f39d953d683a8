import {
  isRecord,
  type Kind,
  listOf,
  localDate,
  record,
  requireArgument,
  shape,
  text,
  wrongArgument,
} from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { ConceptScheme } from './concept.js';

/*
 * What functions on the vocabulary take, besides plain values.
 */

export const conceptScheme: Kind = /* @__PURE__ */ shape('a concept scheme, such as techniques', {
  id: text,
  horizon: localDate,
  concepts: {
    takes: 'an object of concepts by code',
    accepts: (value) => isRecord(value) && Object.values(value).every(isRecord),
  },
});

/** Refuses what is no scheme, by the part in which all differ from other things: this is called for single titles. */
export function requireScheme(scheme: unknown, caller: string): asserts scheme is ConceptScheme {
  if (!isRecord(scheme) || !isRecord(scheme.concepts) || typeof scheme.id !== 'string') {
    throw wrongArgument(scheme, conceptScheme.takes, caller, 'scheme');
  }
}

/** Refuses a code that the scheme does not have. */
export function requireCode(scheme: ConceptScheme, code: unknown, caller: string, argument = 'code'): void {
  requireScheme(scheme, caller);
  if (typeof code === 'string' && Object.hasOwn(scheme.concepts, code) && isRecord(scheme.concepts[code])) return;
  if (typeof code !== 'string')
    throw wrongArgument(code, `a code of the scheme ${quoted(scheme.id)}`, caller, argument);
  throw new KimError(
    'unknown-id',
    `${caller} needs ${argument}: a code of the scheme ${quoted(scheme.id)}, which does not have it.`,
  );
}

const texts: Kind = /* @__PURE__ */ shape('the texts of a concept', { label: text, definition: text });

/** Refuses what is no language, or one without the texts of this scheme. */
export function requireTexts(scheme: ConceptScheme, language: unknown, caller: string, argument = 'language'): void {
  requireArgument(language, languageWithTexts, caller, argument);
  const { concepts } = language as { readonly concepts: Readonly<Record<string, unknown>> };
  const own = Object.hasOwn(concepts, scheme.id) ? concepts[scheme.id] : undefined;
  const complete =
    isRecord(own) &&
    isRecord(own.concepts) &&
    Object.keys(scheme.concepts).every((code) =>
      texts.accepts((own.concepts as Readonly<Record<string, unknown>>)[code]),
    );
  if (complete) return;
  throw new KimError(
    'missing-argument',
    `${caller} needs ${argument} with texts for every concept of the scheme ${quoted(scheme.id)}; pass a language such as id from "kim-domain/texts/id".`,
  );
}

const languageWithTexts: Kind = /* @__PURE__ */ shape('a language, such as id of "kim-domain/texts/id"', {
  concepts: record,
});

/** Refuses what is no list of languages. */
export function requireLanguages(scheme: ConceptScheme, languages: unknown, caller: string): void {
  requireArgument(languages, listOfLanguages, caller, 'languages');
  for (const [i, language] of (languages as readonly unknown[]).entries()) {
    requireTexts(scheme, language, caller, `languages[${i}]`);
  }
}

const listOfLanguages: Kind = /* @__PURE__ */ listOf(languageWithTexts, 'a list of languages, such as [id, en]');
