import { KimError } from '../kernel/kim-error.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { SubmissionKind } from '../model/submission.js';
import { isInForce } from './define-rule-set.js';
import type { RuleSet } from './rule-set.js';

/**
 * The national rules in force on a day, for callers that need no local profile and have looked at the day.
 *
 * @internal
 */
export function nationalRulesOn<Kind extends SubmissionKind>(
  date: LocalDate,
  nationals: readonly RuleSet<Kind>[],
  caller: string,
): RuleSet<Kind> {
  const base = nationals.find((ruleSet) => isInForce(ruleSet, date));
  if (base !== undefined) return base;
  throw new KimError('invalid-argument', `${caller}: no rules are known before ${nationals[0]?.since}.`);
}
