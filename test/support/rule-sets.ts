import { ruleSetOf } from '../../src/validate/define-rule-set.js';
import { rules } from '../../src/validate/registry.js';
import { requireBindings } from '../../src/validate/require-bindings.js';
import type { RuleSet } from '../../src/validate/rule-set.js';

/** A rule set like another, with these bindings and no others. */
export function withBindings(base: RuleSet, bindings: object, id = 'uji'): RuleSet {
  const { bindings: _bindings, requirements, ...heading } = base;
  requireBindings(`Rule set "${id}"`, heading.kinds, rules, bindings as RuleSet['bindings']);
  return ruleSetOf({ ...heading, id }, rules, [bindings as RuleSet['bindings']], requirements);
}
