import type { RuleSetText } from '../validate/rule-set.js';
import type { SchemeTexts } from '../vocabulary/concept-texts.js';
import type { FrameworkTexts } from './framework-texts.js';

/** Words for what a host defines itself, by id: its own concept schemes, rule sets, local profiles, frameworks and indicators. */
export interface LanguageExtension {
  readonly concepts?: Readonly<Record<string, SchemeTexts>>;
  readonly ruleSets?: Readonly<Record<string, RuleSetText>>;
  readonly frameworks?: Readonly<Record<string, FrameworkTexts>>;
  readonly indicators?: {
    readonly names?: Readonly<Record<string, string>>;
    readonly dimensions?: Readonly<Record<string, string>>;
  };
}

/** The parts of a language that can be extended. */
interface Extendable {
  readonly concepts?: object;
  readonly ruleSets?: object;
  readonly frameworks?: object;
  readonly indicators?: { readonly names?: object; readonly dimensions?: object };
}

/**
 * A language with the words of a host's own definitions beside those of the library.
 *
 * @param language a language, or a part of one.
 * @param words for ids that the language does not have, or instead of those that it has.
 * @returns a new language; the one passed stays as it is.
 *
 * @example
 * ```ts
 * const own = extendLanguage(id, { ruleSets: { 'aturan-kami': { title: 'Aturan kami' } } });
 * own.ruleSets['aturan-kami'].title; // 'Aturan kami'
 * own.locale; // 'id'
 * ```
 */
export function extendLanguage<Base extends Extendable, const Words extends LanguageExtension>(
  language: Base,
  words: Words,
): Base & Words {
  return {
    ...language,
    concepts: { ...language.concepts, ...words.concepts },
    ruleSets: { ...language.ruleSets, ...words.ruleSets },
    frameworks: { ...language.frameworks, ...words.frameworks },
    indicators: {
      ...language.indicators,
      names: { ...language.indicators?.names, ...words.indicators?.names },
      dimensions: { ...language.indicators?.dimensions, ...words.indicators?.dimensions },
    },
  } as Base & Words;
}
