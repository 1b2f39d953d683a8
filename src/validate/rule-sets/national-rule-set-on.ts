import { KimError } from '../../kernel/kim-error.js';
import { isLocalDate, type LocalDate } from '../../kernel/local-date.js';
import type { SubmissionKind } from '../../model/submission.js';
import { isInForce } from '../define-rule-set.js';
import type { RuleSet } from '../rule-set.js';

/** The national rule set of a day, of some that follow each other. An application that asks here carries no local profile. */
export function nationalRuleSetOn<Kind extends SubmissionKind>(
  nationals: readonly RuleSet<Kind>[],
  date: LocalDate,
  caller: string,
): RuleSet<Kind> {
  if (typeof date !== 'string' || !isLocalDate(date)) {
    throw new KimError('invalid-argument', `${caller} needs a date of the calendar, such as "2025-01-31".`);
  }
  const found = nationals.find((ruleSet) => isInForce(ruleSet, date));
  if (found === undefined) {
    throw new KimError('invalid-argument', `No rules are known before ${nationals[0]?.since}.`);
  }
  return found;
}
