import { activityReportRules } from '../activity-report-rules.js';
import { ruleSetOf } from '../define-rule-set.js';
import { nationalRules } from '../registration-rules.js';
import type { RuleBindings, RuleSet } from '../rule-set.js';
import { reportBindings } from './national-report-bindings.js';
import { nationalRequirements } from './national-requirements.js';

type Heading<Id extends string> = Pick<RuleSet<never, Id>, 'id' | 'profile' | 'since' | 'until' | 'legalBasis'>;

/** The national rules about registrations, from the day of a regulation. */
export function nationalRegistrationRuleSet<const Id extends string>(
  heading: Heading<Id>,
  bindings: readonly RuleBindings[],
): RuleSet<'registration', Id> {
  return ruleSetOf({ ...heading, kinds: ['registration'] }, nationalRules, bindings, nationalRequirements);
}

/** The national rules about activity reports; no regulation changed them. */
export function nationalActivityReportRuleSet<const Id extends string>(
  heading: Heading<Id>,
): RuleSet<'activity-report', Id> {
  return ruleSetOf({ ...heading, kinds: ['activity-report'] }, activityReportRules, [reportBindings], []);
}
