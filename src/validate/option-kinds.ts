import {
  finiteNumber,
  isRecord,
  type Kind,
  listOf as listOfKind,
  requireArgument,
  text as textKind,
} from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import { type CodeList, codeRows } from '../vocabulary/code-list.js';
import type { ConceptScheme } from '../vocabulary/concept.js';

/** What an option may be; the type of its value goes with it. */
export interface OptionKind<Value = unknown> extends Kind {
  /** Never there: it carries the type alone. */
  readonly value?: Value;
}

/** What each option of a rule may be. A rule without options declares none. */
export type OptionKinds = Readonly<Record<string, OptionKind>>;

/** A number of things, at least so many. */
export function atLeast(minimum: number): OptionKind<number> {
  requireArgument(minimum, finiteNumber, 'atLeast', 'minimum');
  return {
    takes: `a number of at least ${minimum}`,
    accepts: (value) => typeof value === 'number' && Number.isFinite(value) && value >= minimum,
  };
}

/** A share of one, above 0. */
export const share: OptionKind<number> = /* @__PURE__ */ frozen({
  takes: 'a number above 0 and at most 1',
  accepts: (value) => typeof value === 'number' && value > 0 && value <= 1,
});

/** A scheme, or the list of its codes. */
const schemeOrList: Kind = {
  takes: 'a scheme, such as techniques, or a list of codes',
  accepts: (value) =>
    isRecord(value) && typeof value.id === 'string' && (isRecord(value.concepts) || typeof value.codes === 'string'),
};

/** A list of the codes of a scheme, or of a list of codes. */
export function someCodesOf<Code extends string>(
  scheme: ConceptScheme<Code> | CodeList<Code>,
): OptionKind<readonly Code[]> {
  requireArgument(scheme, schemeOrList, 'someCodesOf', 'scheme');
  const known: readonly string[] =
    'concepts' in scheme ? Object.keys(scheme.concepts) : codeRows(scheme).map(({ code }) => code);
  return {
    takes: `a list of codes of the scheme "${scheme.id}"`,
    accepts: (value) => Array.isArray(value) && value.every((code) => known.includes(code)),
  };
}

/** A list of some words. */
export function someOf<const Word extends string>(...words: readonly Word[]): OptionKind<readonly Word[]> {
  requireArgument(words, someWords, 'someOf', 'words');
  return {
    takes: `a list of ${words.map((word) => `"${word}"`).join(', ')}`,
    accepts: (value) => Array.isArray(value) && value.every((word) => words.includes(word)),
  };
}

const someWords: Kind = /* @__PURE__ */ listOfKind(textKind, 'texts');

/** A list of things, each as described. */
export function listOf<Item>(takes: string, accepts: (item: unknown) => boolean): OptionKind<readonly Item[]> {
  return { takes: `a list of ${takes}`, accepts: (value) => Array.isArray(value) && value.every(accepts) };
}

/**
 * Refuses options that a rule does not take, lacks or cannot use.
 *
 * @throws KimError `invalid-definition` that names the rule set, the rule and the option.
 */
export function requireRuleOptions(
  options: unknown,
  kinds: Readonly<Record<string, Kind>>,
  subject: string,
  code: string,
): void {
  const refuse = (fault: string): never => {
    throw new KimError('invalid-definition', `${subject} binds ${quoted(code)} ${fault}.`);
  };
  const given: Readonly<Record<string, unknown>> = isRecord(options) ? options : refuse('without an object of options');
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(kinds, name)) continue;
    const known = Object.keys(kinds).map(quoted).join(', ') || 'none';
    refuse(`with an option ${quoted(name)} that the rule does not take; it takes: ${known}`);
  }
  for (const [name, { takes, accepts }] of Object.entries(kinds)) {
    if (!Object.hasOwn(given, name)) refuse(`without its option ${quoted(name)}: ${takes}`);
    if (!accepts(given[name])) refuse(`with a wrong option ${quoted(name)}: it takes ${takes}`);
  }
}
