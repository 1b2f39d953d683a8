import type { Path } from '../../kernel/json-pointer.js';
import type { Requirement, RequirementVerdict } from '../../model/requirement.js';
import type { RegistrationDraft } from '../../model/submission.js';
import type { RequirementsResult } from '../../model/validation-report.js';
import { planOf } from '../plan.js';
import type { AnyRuleCode } from '../registry.js';
import type { RuleSet } from '../rule-set.js';
import { openQuestions } from './open-questions.js';
import type { JudgedRules, RequirementDefinition } from './requirement-definition.js';

/**
 * How the requirements of a rule set stand, from what its rules found about a draft. A requirement of which no rule applies
 * (the number of members of a forum) is left out.
 */
export function assessRequirements(
  ruleSet: RuleSet,
  report: JudgedRules,
  draft: RegistrationDraft,
): RequirementsResult<AnyRuleCode> {
  const { requirements: definitions, bindings } = ruleSet;
  const requirements: Requirement<AnyRuleCode>[] = [];
  for (const definition of definitions) {
    const requirement = requirementOf(definition, report, bindings);
    if (requirement !== undefined) requirements.push(requirement);
  }
  return {
    verdict: verdictOf(requirements, report, definitions),
    requirements,
    questions: openQuestions(requirements, report, draft, planOf(ruleSet).known),
  };
}

/** What one rule contributes to a requirement. */
interface Answer {
  readonly kind: 'passed' | 'failed' | 'warned' | 'to-clarify' | 'not-known';
  /** What is recorded was examined and holds, though the list is not whole. */
  readonly heldSoFar: boolean;
  readonly paths: readonly Path[];
}

const passed: Answer = { kind: 'passed', heldSoFar: true, paths: [] };

/** The answer of one rule; a requirement has few rules, so that looking for each is less work than sorting all. */
function answerOf(rule: AnyRuleCode, report: JudgedRules): Answer | undefined {
  if (report.passed.includes(rule)) return passed;
  const open = report.notChecked.find(({ code }) => code === rule);
  if (open !== undefined) {
    const kind = open.reason === 'sources-disagree' ? 'to-clarify' : 'not-known';
    return { kind, heldSoFar: open.reason === 'holds-so-far', paths: open.missing };
  }
  const found = report.issues.filter(({ code }) => code === rule);
  const [first] = found;
  if (first === undefined) return undefined;
  // A hint is advice: the rule holds as far as a requirement goes.
  const kind = first.severity === 'error' ? 'failed' : first.severity === 'warning' ? 'warned' : 'passed';
  return { kind, heldSoFar: kind === 'passed', paths: found.map(({ path }) => path) };
}

function requirementOf(
  { code, core, rules, onWarning = 'to-clarify' }: RequirementDefinition,
  report: JudgedRules,
  bindings: RuleSet['bindings'],
): Requirement<AnyRuleCode> | undefined {
  const warned = onWarning === 'not-met' ? 'failed' : 'to-clarify';
  const by: Record<Exclude<Answer['kind'], 'warned'>, AnyRuleCode[]> = {
    passed: [],
    failed: [],
    'to-clarify': [],
    'not-known': [],
  };
  const paths: Path[] = [];
  let answered = 0;
  let heldSoFar = false;
  for (const rule of rules) {
    const answer = answerOf(rule, report);
    if (answer === undefined) continue;
    answered++;
    by[answer.kind === 'warned' ? warned : answer.kind].push(rule);
    if (answer.heldSoFar) heldSoFar = true;
    for (const path of answer.paths) paths.push(path);
  }
  if (answered === 0) return undefined;
  const isMet = by.passed.length === answered;
  return {
    code,
    status: by.failed.length > 0 ? 'not-met' : isMet ? 'met' : heldSoFar ? 'partly-met' : 'not-known',
    core,
    limits: limitsOf(rules, bindings),
    passed: by.passed,
    failed: by.failed,
    toClarify: by['to-clarify'],
    notKnown: by['not-known'],
    paths,
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

function verdictOf(
  requirements: readonly Requirement[],
  { issues }: JudgedRules,
  definitions: readonly RequirementDefinition[],
): RequirementVerdict {
  const core = requirements.filter((requirement) => requirement.core);
  if (core.some(({ status }) => status === 'not-met')) return 'does-not';
  // A warning that says that a requirement is not met leaves nothing for a person to settle.
  const isSettled = (code: AnyRuleCode) =>
    definitions.some(({ onWarning, rules }) => onWarning === 'not-met' && rules.includes(code));
  const isOpen = ({ code, severity }: JudgedRules['issues'][number]) =>
    severity === 'error' || (severity === 'warning' && !isSettled(code));
  if (issues.some(isOpen)) return 'needs-clarification';
  if (requirements.some(({ toClarify }) => toClarify.length > 0)) return 'needs-clarification';
  return core.length > 0 && core.every(({ status }) => status === 'met') ? 'meets-requirements' : 'not-enough-known';
}
