import { isRecord } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { SubmissionKind } from '../model/submission.js';
import { askedRule } from './asked-rule.js';
import type { BoundRule } from './bound-rule.js';
import { type Answers, emptyAnswers } from './conclude.js';
import type { AnyRuleCode } from './registry.js';
import { isSettledByWarning, type PlannedRequirement, planRequirements } from './requirements/plan-requirements.js';
import type { RequirementDefinition } from './requirements/requirement-definition.js';
import type { AnyRule } from './rule.js';
import type { RuleBinding, RuleSet } from './rule-set.js';

/** What a rule set needs to judge, besides its data. */
export interface Plan {
  /** The rules that this rule set may bind. */
  readonly known: Readonly<Record<string, AnyRule>>;
  /** The rules in force for each kind, in the order of the rule set. */
  readonly byKind: Readonly<Partial<Record<SubmissionKind, readonly BoundRule[]>>>;
  readonly requirements: readonly PlannedRequirement[];
  /** Stays alive with the rule set; see `emptyAnswers`. */
  readonly answers: Answers;
}

/** Where a rule set keeps its plan: out of sight of JSON and of spreading, because the data alone is the law. */
const place: unique symbol = /* @__PURE__ */ Symbol('plan');

/** A rule set of plain data, with the plan by which it judges; both frozen. */
export function withPlan<Set extends object>(ruleSet: Set, plan: Plan): Set {
  Object.freeze(plan.known);
  for (const list of Object.values(plan.byKind)) Object.freeze(list);
  return Object.freeze(Object.defineProperty(ruleSet, place, { value: Object.freeze(plan) }));
}

/**
 * The plan of a rule set.
 *
 * Its callers have looked whether there is one: a copy with other bindings, which would judge by the old ones, has none.
 */
export function planOf(ruleSet: RuleSet): Plan {
  return (ruleSet as RuleSet & { readonly [place]: Plan })[place];
}

/** Whether a value is a rule set with its plan. */
export function hasPlan(value: unknown): boolean {
  return isRecord(value) && place in value;
}

/** Binds rules, kind by kind. Its callers know that the rules exist and that the bindings are right (`requireBindings`). */
export function planFor(
  kinds: readonly SubmissionKind[],
  known: Readonly<Record<string, AnyRule>>,
  bindings: Readonly<Record<string, RuleBinding | undefined>>,
  requirements: readonly RequirementDefinition[],
): Plan {
  const byKind: Partial<Record<SubmissionKind, BoundRule[]>> = {};
  for (const kind of kinds) byKind[kind] = [];
  for (const [code, binding] of Object.entries(bindings)) {
    const rule = known[code];
    if (binding === undefined || rule === undefined) continue;
    const isNamed = (requirement: RequirementDefinition) => requirement.rules.includes(rule.code as AnyRuleCode);
    byKind[rule.kind]?.push({
      code: rule.code as AnyRuleCode,
      rule,
      binding,
      asked: askedRule(rule, binding.options),
      warningSettles: requirements.some((one) => isSettledByWarning(one) && isNamed(one)),
    });
  }
  return {
    known,
    byKind,
    requirements: planRequirements(requirements, byKind.registration ?? []),
    answers: emptyAnswers(),
  };
}

/**
 * The rules of a rule set about a kind of submission.
 *
 * @throws KimError `invalid-argument` when it judges no submissions of that kind.
 */
export function rulesAbout(kind: SubmissionKind, ruleSet: RuleSet, caller: string): readonly BoundRule[] {
  const rules = planOf(ruleSet).byKind[kind];
  if (rules === undefined) {
    throw new KimError(
      'invalid-argument',
      `${caller}: rule set "${ruleSet.id}" has no rules about a submission of kind "${kind}".`,
    );
  }
  return rules;
}
