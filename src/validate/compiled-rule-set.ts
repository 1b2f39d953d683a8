import { KimError } from '../kernel/kim-error.js';
import type { SubmissionKind } from '../model/submission.js';
import { requireRuleOptions } from './option-kinds.js';
import { type AnyRule, type RuleCode, rules } from './registry.js';
import type { RuleBinding, RuleSet } from './rule-set.js';

/** A rule with its binding, ready to be asked. */
export interface BoundRule {
  readonly code: RuleCode;
  readonly check: AnyRule['check'];
  readonly impliedBy?: string | undefined;
  readonly binding: RuleBinding;
}

type Compiled = Readonly<Record<SubmissionKind, readonly BoundRule[]>>;

const anyRules: Readonly<Record<string, AnyRule | undefined>> = rules as unknown as Record<string, AnyRule>;

/** Rule sets are data that nobody changes, and one judges thousands of submissions: each is read once. */
const compiledSets = new WeakMap<RuleSet, Compiled>();

/**
 * The rules of a rule set that are about a kind of submission, in the order of the rule set.
 *
 * @throws KimError `invalid-definition` when it binds a rule that does not exist.
 */
export function boundRules(ruleSet: RuleSet, kind: SubmissionKind): readonly BoundRule[] {
  let compiled = compiledSets.get(ruleSet);
  if (compiled === undefined) {
    compiled = compile(ruleSet);
    compiledSets.set(ruleSet, compiled);
  }
  return compiled[kind];
}

function compile({ id, bindings }: RuleSet): Compiled {
  const compiled: Record<SubmissionKind, BoundRule[]> = { registration: [], 'activity-report': [] };
  for (const [key, binding] of Object.entries(bindings)) {
    if (binding === undefined) continue;
    const rule = anyRules[key];
    if (rule?.code !== key) {
      throw new KimError('invalid-definition', `Rule set "${id}" binds "${key}", and there is no such rule.`);
    }
    requireRuleOptions(binding.options, rule.options ?? {}, id, key);
    compiled[rule.kind].push({ code: rule.code, check: rule.check, impliedBy: rule.impliedBy, binding });
  }
  return compiled;
}
