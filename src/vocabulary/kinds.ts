import { isRecord, type Kind, wrongArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { ConceptScheme } from './concept.js';
import type { SchemeLabels, SchemeTexts } from './concept-texts.js';

/*
 * What functions on the vocabulary take, besides plain values. A form takes one of them along into a browser, so they are
 * written out short, and look at the parts in which a scheme and a language differ from other things.
 */

const aScheme = 'a concept scheme, such as techniques';

/** Refuses what is no scheme. */
export function requireScheme(scheme: unknown, caller: string): asserts scheme is ConceptScheme {
  if (!isRecord(scheme) || typeof scheme.id !== 'string' || !isRecord(scheme.concepts)) {
    throw wrongArgument(scheme, aScheme, caller, 'scheme');
  }
}

/** Refuses what is no scheme, and one whose rows are none. */
export function requireRows(scheme: unknown, caller: string): asserts scheme is ConceptScheme {
  requireScheme(scheme, caller);
  if (!Object.values(scheme.concepts).every(isRow)) throw wrongArgument(scheme, aScheme, caller, 'scheme');
}

const isText = (value: unknown) => value === undefined || typeof value === 'string';

/** Whether the names of a row are texts. */
function isRow(row: unknown): boolean {
  return (
    isRecord(row) &&
    isText(row.term) &&
    (row.aliases === undefined || (Array.isArray(row.aliases) && row.aliases.every(isText)))
  );
}

/** Refuses a code that the scheme does not have. */
export function requireCode(scheme: ConceptScheme, code: unknown, caller: string, argument = 'code'): void {
  requireScheme(scheme, caller);
  if (typeof code === 'string' && Object.hasOwn(scheme.concepts, code) && isRecord(scheme.concepts[code])) return;
  const error = wrongArgument(code, 'a code of the scheme', caller, argument);
  throw typeof code === 'string' ? new KimError('unknown-id', error.message) : error;
}

/** A code of a scheme, as a part of something else. */
export function codeOf(scheme: ConceptScheme): Kind {
  return {
    takes: `a code of ${scheme.id}`,
    accepts: (value) => typeof value === 'string' && Object.hasOwn(scheme.concepts, value),
  };
}

/** What a language states of a scheme; refuses what is no language, and one without texts for every code. */
export function textsIn<Code extends string>(
  { id, concepts }: ConceptScheme<Code>,
  language: unknown,
  caller: string,
): SchemeTexts<Code> {
  return labelsIn(id, Object.keys(concepts) as Code[], language, caller) as SchemeTexts<Code>;
}

/** The labels that a language has for some codes of a scheme; refuses what is no language, and one without them all. */
export function labelsIn<Code extends string>(
  id: string,
  codes: readonly Code[],
  language: unknown,
  caller: string,
): SchemeLabels<Code> {
  const all = isRecord(language) ? language.concepts : undefined;
  const texts = isRecord(all) ? all[id] : undefined;
  const own = isRecord(texts) ? texts.concepts : undefined;
  const isComplete = isRecord(own) && codes.every((code) => isRecord(own[code]) && typeof own[code].label === 'string');
  if (isComplete) return texts as unknown as SchemeLabels<Code>;
  const takes = 'a language with the texts of the scheme, such as id from "kim-domain/texts/id"';
  throw wrongArgument(isRecord(language) ? undefined : language, takes, caller, 'language');
}

/** Languages, before it is looked at whether they have the texts. */
export const languages: Kind = { takes: 'a list of languages, such as [id, en]', accepts: Array.isArray };
