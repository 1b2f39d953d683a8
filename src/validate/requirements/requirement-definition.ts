import type { RequirementCode } from '../../model/requirement.js';
import type { AnyRuleCode } from '../registry.js';

/** What makes up a requirement: data of a rule set, so that a local profile can change it. */
export interface RequirementDefinition {
  readonly code: RequirementCode;
  /** Whether a registration must meet it for the verdict `meets-requirements`. */
  readonly core: boolean;
  /** The rules that must pass. A rule that the rule set does not bind does not count. */
  readonly rules: readonly AnyRuleCode[];
  /**
   * How a warning of its rules is read. `to-clarify` (default): a person must settle it. `not-met`: it settles that the
   * requirement is not met, as when no decree is in force.
   */
  readonly onWarning?: 'to-clarify' | 'not-met';
}
