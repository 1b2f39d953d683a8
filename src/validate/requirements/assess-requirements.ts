import type { Path } from '../../kernel/json-pointer.js';
import type { Requirement, RequirementVerdict } from '../../model/requirement.js';
import type { RegistrationDraft } from '../../model/submission.js';
import type { RequirementsResult } from '../../model/validation-report.js';
import type { Answer } from '../asked-rule.js';
import type { BoundRule } from '../bound-rule.js';
import type { AnyRuleCode } from '../registry.js';
import { openQuestions } from './open-questions.js';
import type { PlannedRequirement } from './plan-requirements.js';

/**
 * How the requirements of a rule set stand, from what its rules answered. A requirement of which no rule applies (the
 * number of members of a forum) is left out.
 *
 * @param rules the rules about registrations, and `answers` what they answered, in the same order.
 */
export function assessRequirements(
  planned: readonly PlannedRequirement[],
  rules: readonly BoundRule[],
  answers: readonly Answer[],
  draft: RegistrationDraft,
): RequirementsResult<AnyRuleCode> {
  const requirements: Requirement<AnyRuleCode>[] = [];
  for (const requirement of planned) {
    const stands = requirementOf(requirement, rules, answers);
    if (stands !== undefined) requirements.push(stands);
  }
  return {
    verdict: verdictOf(requirements, rules, answers),
    requirements,
    questions: openQuestions(planned, requirements, rules, answers, draft),
  };
}

function requirementOf(
  { code, core, limits, rules: positions, warningFails }: PlannedRequirement,
  rules: readonly BoundRule[],
  answers: readonly Answer[],
): Requirement<AnyRuleCode> | undefined {
  const passed: AnyRuleCode[] = [];
  const failed: AnyRuleCode[] = [];
  const toClarify: AnyRuleCode[] = [];
  const notKnown: AnyRuleCode[] = [];
  const paths: Path[] = [];
  let heldSoFar = false;
  for (const position of positions) {
    const { code: rule, binding } = rules[position] as BoundRule;
    const answer = answers[position] as Answer;
    if (answer.verdict === 'pass') passed.push(rule);
    else if (answer.verdict === 'cannot-tell') {
      (answer.reason === 'sources-disagree' ? toClarify : notKnown).push(rule);
      // What is recorded was examined and holds, though the list is not whole.
      if (answer.reason === 'holds-so-far') heldSoFar = true;
      for (const path of answer.missing) paths.push(path);
    } else if (answer.verdict === 'fail') {
      // A hint is advice: the rule holds as far as a requirement goes.
      if (binding.severity === 'hint') passed.push(rule);
      else (binding.severity === 'error' || warningFails ? failed : toClarify).push(rule);
      for (const { path } of answer.findings) paths.push(path);
    }
  }
  const open = toClarify.length + notKnown.length;
  if (passed.length + failed.length + open === 0) return undefined;
  const holdsInPart = passed.length > 0 || heldSoFar;
  const status = failed.length > 0 ? 'not-met' : open === 0 ? 'met' : holdsInPart ? 'partly-met' : 'not-known';
  return { code, status, core, limits: { ...limits }, passed, failed, toClarify, notKnown, paths };
}

function verdictOf(
  requirements: readonly Requirement[],
  rules: readonly BoundRule[],
  answers: readonly Answer[],
): RequirementVerdict {
  const core = requirements.filter((requirement) => requirement.core);
  if (core.some(({ status }) => status === 'not-met')) return 'does-not';
  for (let i = 0; i < rules.length; i++) {
    const { binding, warningSettles } = rules[i] as BoundRule;
    if (answers[i]?.verdict !== 'fail' || binding.severity === 'hint') continue;
    // A warning that says that a requirement is not met leaves nothing for a person to settle.
    if (binding.severity === 'error' || !warningSettles) return 'needs-clarification';
  }
  if (requirements.some(({ toClarify }) => toClarify.length > 0)) return 'needs-clarification';
  return core.length > 0 && core.every(({ status }) => status === 'met') ? 'meets-requirements' : 'not-enough-known';
}
