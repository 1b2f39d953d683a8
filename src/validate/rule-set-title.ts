import type { RuleSet, RuleSetText } from './rule-set.js';

/** A language, or the part of one that names rule sets and local profiles. */
export interface RuleSetLanguage {
  readonly ruleSets: Readonly<Record<string, RuleSetText>>;
}

/**
 * The name of a rule set: of a local one the name of the place with that of the national rules under it. A rule set that
 * the language does not name is called by its id.
 *
 * @example
 * ```ts
 * ruleSetTitle(ruleSetAt('2025-01-01'), id); // 'Aturan nasional sejak Permen Kominfo 4/2024'
 * ruleSetTitle(ruleSetAt('2025-01-01', 'kota-surabaya'), id); // 'Kota Surabaya (Aturan nasional sejak Permen Kominfo 4/2024)'
 * ```
 */
export function ruleSetTitle({ id, profile, over }: RuleSet, { ruleSets }: RuleSetLanguage): string {
  const titleOf = (name: string) => (Object.hasOwn(ruleSets, name) ? ruleSets[name]?.title : undefined) ?? name;
  return over === undefined ? titleOf(id) : `${titleOf(profile)} (${titleOf(over)})`;
}
