import { frozen } from '../kernel/frozen.js';
import type { AnyRule } from './rule.js';

/** Rules by their code. */
export type RuleTable<Row extends AnyRule = AnyRule> = {
  readonly [Code in Row['code']]: Extract<Row, { readonly code: Code }>;
};

/** The rules of a list by their code: the code stands in the rule and nowhere else. */
export function ruleTable<const Rows extends readonly AnyRule[]>(rows: Rows): RuleTable<Rows[number]> {
  return Object.freeze(Object.fromEntries(rows.map((rule) => [rule.code, frozen(rule)]))) as RuleTable<Rows[number]>;
}
