import { type Kind, optional, record, requireArgument, shape, text } from '../kernel/arguments.js';
import type { RuleSet, RuleSetText } from './rule-set.js';

/** A language, or the part of one that names rule sets and local profiles. */
export interface RuleSetLanguage {
  readonly ruleSets: Readonly<Record<string, RuleSetText>>;
}

/**
 * The name of a rule set: of a local one the name of the place with that of the national rules under it. A rule set that
 * the language does not name is called by its id.
 *
 * @throws KimError `missing-argument`, `invalid-argument`.
 *
 * @example
 * ```ts
 * ruleSetTitle(ruleSetAt('2025-01-01'), id); // 'Aturan nasional sejak Permen Kominfo 4/2024'
 * ruleSetTitle(ruleSetAt('2025-01-01', 'kota-surabaya'), id); // 'Kota Surabaya (Aturan nasional sejak Permen Kominfo 4/2024)'
 * ```
 */
export function ruleSetTitle(ruleSet: Pick<RuleSet, 'id' | 'profile' | 'over'>, language: RuleSetLanguage): string {
  requireArgument(ruleSet, titled, 'ruleSetTitle', 'ruleSet');
  requireArgument(language, withRuleSets, 'ruleSetTitle', 'language');
  const { id, profile, over } = ruleSet;
  const { ruleSets } = language;
  const titleOf = (name: string) => (Object.hasOwn(ruleSets, name) ? ruleSets[name]?.title : undefined) ?? name;
  return over === undefined ? titleOf(id) : `${titleOf(profile)} (${titleOf(over)})`;
}

const titled: Kind = /* @__PURE__ */ shape('a rule set', {
  id: text,
  profile: text,
  over: /* @__PURE__ */ optional(text),
});
const withRuleSets: Kind = /* @__PURE__ */ shape('a language, such as id from "kim-domain/texts/id"', {
  ruleSets: record,
});
