import { isRecord } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { SubmissionKind } from '../model/submission.js';
import { type AskedRule, askedRule } from './asked-rule.js';
import { type Answers, emptyAnswers } from './conclude.js';
import { requireRuleOptions } from './option-kinds.js';
import type { AnyRuleCode } from './registry.js';
import { factsReadOf } from './requirements/open-questions.js';
import { isSettledByWarning, type PlannedRequirement, planRequirements } from './requirements/plan-requirements.js';
import type { RequirementDefinition } from './requirements/requirement-definition.js';
import type { AnyRule } from './rule.js';
import type { RuleBinding, RuleSet } from './rule-set.js';

/** A rule with its binding, ready to be asked. */
export interface BoundRule {
  readonly code: AnyRuleCode;
  readonly rule: AnyRule;
  readonly binding: RuleBinding;
  readonly asked: AskedRule;
  /** A warning of it settles that a requirement is not met: nothing is left to clarify. */
  readonly warningSettles: boolean;
  /** Of each list that may be asked for, the facts of its entries that it reads. */
  readonly readsOf: ReadonlyMap<string, readonly string[]>;
}

/** What a rule set needs to judge, besides its data. */
export interface Plan {
  /** The rules that a rule set laid over this one may bind. */
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

/**
 * Binds rules, kind by kind.
 *
 * @param subject how sentences about the rule set begin.
 * @throws KimError `invalid-definition` when a rule does not exist or an option is wrong.
 */
export function planFor(
  subject: string,
  kinds: readonly SubmissionKind[],
  known: Readonly<Record<string, AnyRule>>,
  bindings: Readonly<Record<string, RuleBinding | undefined>>,
  requirements: readonly RequirementDefinition[],
): Plan {
  const byKind: Partial<Record<SubmissionKind, BoundRule[]>> = {};
  for (const kind of kinds) byKind[kind] = [];
  for (const [code, binding] of Object.entries(bindings)) {
    if (binding === undefined) continue;
    const rule = Object.hasOwn(known, code) ? known[code] : undefined;
    const list = rule === undefined ? undefined : byKind[rule.kind as SubmissionKind];
    if (rule === undefined || list === undefined) {
      const about = kinds.length === 1 ? ` about a ${kinds[0]}` : '';
      throw new KimError('invalid-definition', `${subject} binds ${quoted(code)}, and there is no such rule${about}.`);
    }
    requireBinding(binding, subject, code);
    requireRuleOptions(binding.options, rule.options ?? {}, subject, code);
    const isNamed = (requirement: RequirementDefinition) => requirement.rules.includes(rule.code as AnyRuleCode);
    list.push({
      code: rule.code as AnyRuleCode,
      rule,
      binding,
      asked: askedRule(rule, binding.options),
      warningSettles: requirements.some((one) => isSettledByWarning(one) && isNamed(one)),
      readsOf: factsReadOf(rule.reads),
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

/** Refuses a binding that does not say how severe a breach is, or on which source it rests. */
function requireBinding(binding: RuleBinding, subject: string, code: string): void {
  const { severity, source } = (isRecord(binding) ? binding : {}) as {
    readonly severity?: string;
    readonly source?: { readonly source?: unknown };
  };
  const fault =
    severity !== 'error' && severity !== 'warning' && severity !== 'hint'
      ? 'without a severity: "error", "warning" or "hint"'
      : typeof source?.source !== 'string'
        ? 'without a source: { source, where? }'
        : undefined;
  if (fault !== undefined) throw new KimError('invalid-definition', `${subject} binds ${quoted(code)} ${fault}.`);
}
