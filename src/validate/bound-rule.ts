import type { HoldsRule } from './asked-rule.js';
import type { AnyRuleCode } from './registry.js';
import type { AnyRule } from './rule.js';
import type { RuleBinding } from './rule-set.js';

/** A rule with its binding, ready to be asked. */
export interface BoundRule extends HoldsRule {
  readonly code: AnyRuleCode;
  readonly rule: AnyRule;
  readonly binding: RuleBinding;
  /** A warning of it settles that a requirement is not met: nothing is left to clarify. */
  readonly warningSettles: boolean;
}
