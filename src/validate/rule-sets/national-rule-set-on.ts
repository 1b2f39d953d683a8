import { localDate, requireArgument } from '../../kernel/arguments.js';
import { KimError } from '../../kernel/kim-error.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { SubmissionKind } from '../../model/submission.js';
import { isInForce } from '../define-rule-set.js';
import type { RuleSet } from '../rule-set.js';

/** The national rule set of a day, of some that follow each other. An application that asks here carries no local profile. */
export function nationalRuleSetOn<Kind extends SubmissionKind>(
  nationals: readonly RuleSet<Kind>[],
  date: LocalDate,
  caller: string,
): RuleSet<Kind> {
  requireArgument(date, localDate, caller, 'date');
  const found = nationals.find((ruleSet) => isInForce(ruleSet, date));
  if (found === undefined) {
    throw new KimError('invalid-argument', `${caller}: no rules are known before ${nationals[0]?.since}.`);
  }
  return found;
}
