import { text as aText, requireArgument } from '../kernel/arguments.js';
import { foldText } from '../kernel/text.js';
import type { Concept, ConceptScheme } from './concept.js';
import { codesOf } from './concept-of.js';
import type { SchemeLanguage } from './concept-texts.js';
import { languages as languageList, requireRows, textsIn } from './kinds.js';

/**
 * Makes a function that finds a concept by any of its names.
 *
 * Case, marks, hyphens and blanks do not matter. Where two concepts share a name, this decides, in this order: a concept
 * in use wins over a retired one; a code over the field's own term, that over a label of a language, that over an alias;
 * the earlier row of the file over the later.
 *
 * @param languages whose labels are recognised too, as a form in that language shows them; of two the first wins.
 * @returns a function that gives `undefined` for a text that is no name of the scheme; it never guesses.
 *
 * @example
 * ```ts
 * const find = aliasLookup(techniques);
 * find('  STUDY-Banding '); // 'studi-banding'
 * find('desiminasi'); // 'diseminasi-informasi'
 * find('rapat anggota tahunan'); // undefined
 * aliasLookup(memberElements, [en])('farmer'); // 'petani'
 * ```
 */
export function aliasLookup<Code extends string, Id extends string>(
  scheme: ConceptScheme<Code, Id>,
  languages: readonly SchemeLanguage<NoInfer<Code>, NoInfer<Id>>[] = [],
): (text: string) => Code | undefined {
  requireRows(scheme, 'aliasLookup');
  requireArgument(languages, languageList, 'aliasLookup', 'languages');
  const codes = codesOf(scheme);
  const retired = (code: Code) => scheme.concepts[code].until !== undefined;
  const ordered = [...codes.filter((code) => !retired(code)), ...codes.filter(retired)];
  const index = new Map<string, { readonly code: Code; readonly rank: number }>();
  for (const code of ordered) {
    const { term, aliases = [] }: Concept = scheme.concepts[code];
    const labels = languages.map((language) => [textsIn(scheme, language, 'aliasLookup').concepts[code].label]);
    [[code], term === undefined ? [] : [term], ...labels, aliases].forEach((names, rank) => {
      for (const name of names.map(foldText)) {
        const known = index.get(name);
        const wins = known === undefined || (rank < known.rank && retired(code) === retired(known.code));
        if (name !== '' && wins) index.set(name, { code, rank });
      }
    });
  }
  return (text) => {
    requireArgument(text, aText, 'aliasLookup', 'text');
    return index.get(foldText(text))?.code;
  };
}
