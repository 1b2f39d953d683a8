import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { ConceptScheme } from './concept.js';
import type { SchemeLanguage, SchemeTexts } from './concept-texts.js';

/**
 * What a language states about a scheme.
 *
 * @throws KimError `missing-argument` when the language has no texts for it.
 */
export function textsOf<Code extends string, Id extends string>(
  { id }: ConceptScheme<Code, Id>,
  language: SchemeLanguage<NoInfer<Code>, NoInfer<Id>>,
): SchemeTexts<Code> {
  return textsWithId(id, language) as SchemeTexts<Code>;
}

/** As `textsOf`, for a scheme of which only the id is at hand. */
export function textsWithId(
  id: string,
  language: { readonly concepts: { readonly [Id in string]?: SchemeTexts } },
): SchemeTexts {
  const texts = language?.concepts?.[id];
  if (texts?.concepts === undefined) {
    throw new KimError(
      'missing-argument',
      `The language has no texts for the scheme ${quoted(id)}; pass a language such as id from "kim-domain/texts/id".`,
    );
  }
  return texts;
}
