import type { LocalDate } from '../kernel/local-date.js';
import type { RequirementDefinition } from './requirements/requirement-definition.js';
import type { LocalProfile, RuleSet } from './rule-set.js';

/** Whether something that may have a first day, and a day on which it ends, holds on a day. */
export function isInForce({ since, until }: { since?: LocalDate; until?: LocalDate }, date: LocalDate): boolean {
  return (since === undefined || since <= date) && (until === undefined || date < until);
}

/**
 * A local profile laid over a national rule set: what the profile names replaces the national binding, everything else
 * holds as it does nationally, for as long as both are in force.
 */
export function layOver(base: RuleSet, local: LocalProfile): RuleSet {
  const since = local.since !== undefined && local.since > base.since ? local.since : base.since;
  const ends = [base.until, local.until].filter((until) => until !== undefined).sort();
  const [until] = ends;
  return {
    id: `${local.id}${base.id.slice(base.profile.length)}`,
    over: base.id,
    profile: local.id,
    since,
    ...(until !== undefined && { until }),
    legalBasis: base.legalBasis,
    bindings: { ...base.bindings, ...local.bindings },
    requirements: requirementsOver(base.requirements, local.requirements ?? []),
  };
}

function requirementsOver(
  base: readonly RequirementDefinition[],
  local: readonly RequirementDefinition[],
): readonly RequirementDefinition[] {
  const replaced = base.map((requirement) => local.find(({ code }) => code === requirement.code) ?? requirement);
  const added = local.filter(({ code }) => base.every((requirement) => requirement.code !== code));
  return [...replaced, ...added];
}
