import { isRecord, type Kind, partial, record, requireArgument } from '../kernel/arguments.js';
import type { OwnRuleCode } from '../validate/rule.js';
import type { RuleSetText } from '../validate/rule-set.js';
import type { SchemeTexts } from '../vocabulary/concept-texts.js';
import type { FrameworkTexts } from './framework-texts.js';
import type { Message } from './message.js';

/** Words for what a host defines itself, by id: its own concept schemes, rule sets, local profiles, rules, frameworks and indicators. */
export interface LanguageExtension {
  /** Texts of schemes; for concepts laid under those of the library, only these. */
  readonly concepts?: Readonly<Record<string, SchemeTexts | Pick<SchemeTexts, 'concepts'>>>;
  readonly ruleSets?: Readonly<Record<string, RuleSetText>>;
  /** What is wrong, and what to do, for each rule of the host (`x-…`). */
  readonly rules?: { readonly [Code in OwnRuleCode]: Message<never> };
  /** What each rule of the host asks for. */
  readonly ruleTitles?: { readonly [Code in OwnRuleCode]: string };
  readonly frameworks?: Readonly<Record<string, FrameworkTexts>>;
  /** As `IndicatorMessages` has them, by code. */
  readonly indicators?: {
    readonly names?: Readonly<Record<string, string>>;
    readonly dimensions?: Readonly<Record<string, string>>;
    /** What is counted or judged, in one complete sentence. */
    readonly counted?: Readonly<Record<string, string>>;
    /** What is counted in a rate, such as `kunjungan`. */
    readonly rateOf?: Readonly<Record<string, string>>;
    /** Whom or what else it takes besides the group, such as `kesediaan tamu`. */
    readonly dependsOn?: Readonly<Record<string, string>>;
    /** The four observable levels, lowest first, and an example of each. */
    readonly rubrics?: Readonly<Record<string, readonly [string, string, string, string]>>;
    readonly rubricExamples?: Readonly<Record<string, readonly [string, string, string, string]>>;
  };
}

/** The parts of a language that can be extended. */
interface Extendable {
  readonly concepts?: object;
  readonly ruleSets?: object;
  readonly rules?: object;
  readonly ruleTitles?: object;
  readonly frameworks?: object;
  readonly indicators?: { readonly [Table in IndicatorTable]?: object };
}

/**
 * A language with the words of a host's own definitions beside those of the library.
 *
 * @param language a language, or a part of one.
 * @param words for ids that the language does not have, or instead of those that it has.
 * @returns a new language; the one passed stays as it is.
 * @throws KimError `missing-argument`, `invalid-argument`.
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
  requireArgument(language, extendable, 'extendLanguage', 'language');
  requireArgument(words, extension, 'extendLanguage', 'words');
  return {
    ...language,
    concepts: withConcepts(language.concepts as Schemes, words.concepts),
    ruleSets: { ...language.ruleSets, ...words.ruleSets },
    rules: { ...language.rules, ...words.rules },
    ruleTitles: { ...language.ruleTitles, ...words.ruleTitles },
    frameworks: { ...language.frameworks, ...words.frameworks },
    indicators: withIndicators(language.indicators, words.indicators),
  } as Base & Words;
}

const parts = { concepts: record, ruleSets: record, rules: record, ruleTitles: record, frameworks: record };
const indicators = {
  names: record,
  dimensions: record,
  counted: record,
  rateOf: record,
  dependsOn: record,
  rubrics: record,
  rubricExamples: record,
};
type IndicatorTable = keyof typeof indicators;
const extension: Kind = /* @__PURE__ */ partial('an object', {
  ...parts,
  indicators: /* @__PURE__ */ partial('an object', indicators),
});
const known = [...Object.keys(parts), 'indicators'];
const extendable: Kind = {
  takes: 'a language, or a part of one, with any of concepts, ruleSets, rules, ruleTitles, frameworks and indicators',
  accepts: (value) =>
    isRecord(value) &&
    known.every((name) => value[name] === undefined || isRecord(value[name])) &&
    (known.some((name) => value[name] !== undefined) || Object.keys(value).length === 0),
};

type Schemes = Readonly<Record<string, Pick<SchemeTexts, 'concepts'>>> | undefined;

/** Tables by code of indicator are laid beside those of the language; what neither has stays absent. */
function withIndicators(base: Extendable['indicators'], own: LanguageExtension['indicators']): object {
  const all: Record<string, object> = { ...base };
  for (const table of Object.keys(indicators) as IndicatorTable[]) {
    if (base?.[table] === undefined && own?.[table] === undefined) continue;
    all[table] = { ...base?.[table], ...own?.[table] };
  }
  return all;
}

/** Texts of a scheme that the language has are laid beside its own. */
function withConcepts(base: Schemes, own: LanguageExtension['concepts']): Schemes {
  const all: Record<string, Pick<SchemeTexts, 'concepts'>> = { ...base };
  for (const [scheme, texts] of Object.entries(own ?? {})) {
    all[scheme] = { ...all[scheme], ...texts, concepts: { ...all[scheme]?.concepts, ...texts.concepts } };
  }
  return all;
}
