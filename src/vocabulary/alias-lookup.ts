import { text as aText, requireArgument } from '../kernel/arguments.js';
import { foldText } from '../kernel/text.js';
import type { Concept, ConceptScheme } from './concept.js';
import { codesOf } from './concept-of.js';
import type { SchemeLanguage } from './concept-texts.js';
import { languages as languageList, requireRows, textsIn } from './kinds.js';

/**
 * Makes a function that finds a concept by any of its names, for looking up many texts.
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
 * find('sesuatu'); // undefined
 * ```
 */
export function aliasLookup<Code extends string, Id extends string>(
  scheme: ConceptScheme<Code, Id>,
  languages: readonly SchemeLanguage<NoInfer<Code>, NoInfer<Id>>[] = [],
): (text: string) => Code | undefined {
  requireNamedScheme(scheme, languages, 'aliasLookup');
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

/**
 * The concept that a text names, by code, term, alias or label. For many texts make one `aliasLookup`; the rule for names
 * shared by two concepts is stated there.
 *
 * @example
 * ```ts
 * findByAlias(techniques, 'Bimbingan Tehnis'); // 'bimbingan-teknis'
 * findByAlias(adinda, 'desiminasi'); // 'diseminasi'
 * findByAlias(techniques, 'rapat anggota tahunan'); // undefined
 * findByAlias(memberElements, 'farmer', [en]); // 'petani'
 * ```
 */
export function findByAlias<Code extends string, Id extends string>(
  scheme: ConceptScheme<Code, Id>,
  text: string,
  languages?: readonly SchemeLanguage<NoInfer<Code>, NoInfer<Id>>[],
): Code | undefined {
  requireNamedScheme(scheme, languages, 'findByAlias');
  requireArgument(text, aText, 'findByAlias', 'text');
  return aliasLookup(scheme, languages)(text);
}

function requireNamedScheme(scheme: ConceptScheme, languages: unknown, caller: string): void {
  requireRows(scheme, caller);
  if (languages === undefined) return;
  requireArgument(languages, languageList, caller, 'languages');
  for (const language of languages as readonly unknown[]) textsIn(scheme, language, caller);
}
