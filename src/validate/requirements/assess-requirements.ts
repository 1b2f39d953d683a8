import type { Path } from '../../kernel/json-pointer.js';
import type { Requirement, RequirementVerdict } from '../../model/requirement.js';
import type { RequirementsResult } from '../../model/validation-report.js';
import type { AnyRuleCode } from '../registry.js';
import type { RuleSet } from '../rule-set.js';
import { openQuestions } from './open-questions.js';
import type { JudgedRules, RequirementDefinition } from './requirement-definition.js';

/**
 * How the requirements of a rule set stand, from what its rules found. A requirement of which no rule applies (the
 * number of members of a forum) is left out.
 */
export function assessRequirements(
  { requirements: definitions, bindings }: Pick<RuleSet, 'requirements' | 'bindings'>,
  report: JudgedRules,
): RequirementsResult<AnyRuleCode> {
  const answers = answersOf(report);
  const requirements = definitions.flatMap((definition) => requirementOf(definition, answers, bindings) ?? []);
  const settled = new Set(definitions.flatMap(({ onWarning, rules }) => (onWarning === 'not-met' ? rules : [])));
  return {
    verdict: verdictOf(requirements, report, settled),
    requirements,
    questions: openQuestions(requirements, report),
  };
}

/** What one rule contributes to a requirement. */
interface Answer {
  readonly kind: 'passed' | 'failed' | 'warned' | 'to-clarify' | 'not-known';
  /** What is recorded was examined and holds, though the list is not whole. */
  readonly heldSoFar: boolean;
  readonly paths: readonly Path[];
}

function answersOf({ issues, passed, notChecked }: JudgedRules): ReadonlyMap<AnyRuleCode, Answer> {
  const answers = new Map<AnyRuleCode, Answer>();
  for (const code of passed) answers.set(code, { kind: 'passed', heldSoFar: true, paths: [] });
  for (const { code, reason, missing } of notChecked) {
    const kind = reason === 'sources-disagree' ? 'to-clarify' : 'not-known';
    answers.set(code, { kind, heldSoFar: reason === 'holds-so-far', paths: missing });
  }
  for (const { code, severity, path } of issues) {
    // A hint is advice: the rule holds as far as a requirement goes.
    const kind = severity === 'error' ? 'failed' : severity === 'warning' ? 'warned' : 'passed';
    const paths = [...(answers.get(code)?.paths ?? []), path];
    answers.set(code, { kind, heldSoFar: kind === 'passed', paths });
  }
  return answers;
}

function requirementOf(
  { code, core, rules, onWarning = 'to-clarify' }: RequirementDefinition,
  answers: ReadonlyMap<AnyRuleCode, Answer>,
  bindings: RuleSet['bindings'],
): Requirement<AnyRuleCode> | undefined {
  const answered = rules.flatMap((rule) => {
    const answer = answers.get(rule);
    if (answer === undefined) return [];
    const warned = onWarning === 'not-met' ? 'failed' : 'to-clarify';
    return [{ rule, ...answer, kind: answer.kind === 'warned' ? warned : answer.kind }];
  });
  if (answered.length === 0) return undefined;
  const rulesThat = (kind: Answer['kind']) => answered.filter((answer) => answer.kind === kind).map(({ rule }) => rule);
  const passed = rulesThat('passed');
  const failed = rulesThat('failed');
  return {
    code,
    status:
      failed.length > 0
        ? 'not-met'
        : passed.length === answered.length
          ? 'met'
          : answered.some(({ heldSoFar }) => heldSoFar)
            ? 'partly-met'
            : 'not-known',
    core,
    limits: limitsOf(rules, bindings),
    passed,
    failed,
    toClarify: rulesThat('to-clarify'),
    notKnown: rulesThat('not-known'),
    paths: answered.flatMap(({ paths }) => paths),
  };
}

/** The smallest and the largest number that the rules of a requirement take from the rule set. */
function limitsOf(rules: readonly AnyRuleCode[], bindings: RuleSet['bindings']): Requirement['limits'] {
  const limits: { minimum?: number; maximum?: number } = {};
  for (const rule of rules) {
    const options = (bindings[rule]?.options ?? {}) as { readonly minimum?: number; readonly maximum?: number };
    if (options.minimum !== undefined) limits.minimum = options.minimum;
    if (options.maximum !== undefined) limits.maximum = options.maximum;
  }
  return limits;
}

/** `settled`: rules whose warning says that a requirement is not met, and leaves nothing for a person to settle. */
function verdictOf(
  requirements: readonly Requirement[],
  { issues }: JudgedRules,
  settled: ReadonlySet<AnyRuleCode>,
): RequirementVerdict {
  const core = requirements.filter((requirement) => requirement.core);
  if (core.some(({ status }) => status === 'not-met')) return 'does-not';
  const isOpen = ({ code, severity }: JudgedRules['issues'][number]) =>
    severity === 'error' || (severity === 'warning' && !settled.has(code));
  if (issues.some(isOpen)) return 'needs-clarification';
  if (requirements.some(({ toClarify }) => toClarify.length > 0)) return 'needs-clarification';
  return core.length > 0 && core.every(({ status }) => status === 'met') ? 'meets-requirements' : 'not-enough-known';
}
