import { type Kind, requireArgument } from '../kernel/arguments.js';
import { inOneLine } from '../kernel/text.js';
import type { FrameworkTexts } from '../texts/framework-texts.js';
import { languageWith } from '../texts/kinds.js';
import { namedFramework } from './kinds.js';

/** A language, or the part of one that names frameworks. */
export interface FrameworkLanguage {
  readonly frameworks: Readonly<Record<string, FrameworkTexts>>;
}

/** What must be known of a framework to find its names. */
export interface NamedFramework {
  readonly id: string;
  /** The framework whose names it uses; default: its own. */
  readonly namedAs?: string | undefined;
}

/** The names of a framework and of its parts. */
export interface FrameworkWords {
  readonly title: string;
  /** What it is for and what it is not; empty where the language does not state. */
  readonly note: string;
  /** The title of a dimension or of a part of one. */
  readonly group: (code: string) => string;
  /** The name of a class. */
  readonly class: (code: string) => string;
  /** `undefined` for a criterion that the framework does not name itself. */
  readonly criterion: (code: string) => string | undefined;
}

/**
 * The names of a framework in a language. What the language does not name is called by its code, so that a framework
 * from elsewhere can be shown before anybody has written its texts.
 *
 * @throws KimError `missing-argument`, `invalid-argument`.
 *
 * @example
 * ```ts
 * frameworkWords(adindaFramework, id).class('sedang'); // 'Sedang'
 * frameworkWords({ id: 'from-elsewhere' }, id).class('middle'); // 'middle'
 * ```
 */
export function frameworkWords(framework: NamedFramework, language: FrameworkLanguage): FrameworkWords {
  requireArgument(framework, namedFramework, 'frameworkWords', 'framework');
  requireArgument(language, frameworkLanguage, 'frameworkWords', 'language');
  const { id, namedAs = id } = framework;
  const { frameworks } = language;
  const texts = Object.hasOwn(frameworks, namedAs) ? frameworks[namedAs] : undefined;
  const nameIn = (names: Readonly<Record<string, string>> | undefined, code: string) =>
    names !== undefined && Object.hasOwn(names, code) ? names[code] : undefined;
  return {
    title: texts?.title ?? inOneLine(id),
    note: texts?.note ?? '',
    group: (code) => nameIn(texts?.groups, code) ?? inOneLine(code),
    class: (code) => nameIn(texts?.classes, code) ?? inOneLine(code),
    criterion: (code) => nameIn(texts?.criteria, code),
  };
}

const frameworkLanguage: Kind = /* @__PURE__ */ languageWith('frameworks');
