import type { Requirement } from '../../model/requirement.js';
import type { BoundRule } from '../bound-rule.js';
import type { RequirementDefinition } from './requirement-definition.js';

/** A requirement with its rules found, ready to be assessed. */
export interface PlannedRequirement extends Pick<Requirement, 'code' | 'core' | 'limits'> {
  /** Positions of its rules among those about registrations. */
  readonly rules: readonly number[];
  /** A warning of its rules says that it is not met. */
  readonly warningFails: boolean;
}

/** Requirements, each with those of its rules that the rule set binds. */
export function planRequirements(
  definitions: readonly RequirementDefinition[],
  bound: readonly BoundRule[],
): readonly PlannedRequirement[] {
  return definitions.map((definition) => {
    const { code, core, rules } = definition;
    const positions = rules.map((rule) => bound.findIndex((other) => other.code === rule));
    const found = positions.filter((position) => position >= 0);
    return {
      code,
      core,
      rules: found,
      limits: limitsOf(found.map((position) => bound[position]?.binding.options)),
      warningFails: isSettledByWarning(definition),
    };
  });
}

/** Whether a warning settles that the requirement is not met. */
export function isSettledByWarning({ onWarning = 'to-clarify' }: RequirementDefinition): boolean {
  return onWarning === 'not-met';
}

/** The smallest and the largest number that the rules of a requirement take from the rule set. */
function limitsOf(options: readonly unknown[]): Requirement['limits'] {
  const limits: { minimum?: number; maximum?: number } = {};
  for (const { minimum, maximum } of options as readonly { minimum?: number; maximum?: number }[]) {
    if (minimum !== undefined) limits.minimum = minimum;
    if (maximum !== undefined) limits.maximum = maximum;
  }
  return limits;
}
