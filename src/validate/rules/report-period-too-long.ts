import { monthsTouched } from '../../kernel/date-span.js';
import { atLeast } from '../option-kinds.js';
import { cannotTell, fail, pass, type Rule } from '../rule.js';
import { coveredByAnotherRule } from '../support/conclude.js';

/** A report over many years is more likely a slip in the year than a report. */
export const reportPeriodTooLong: Rule<
  'report.period-too-long',
  'activity-report',
  { readonly maximumMonths: number },
  { readonly months: number; readonly maximumMonths: number }
> = {
  code: 'report.period-too-long',
  kind: 'activity-report',
  options: { maximumMonths: atLeast(1) },
  check({ period }, { maximumMonths }) {
    const { from, through } = period ?? {};
    if (from === undefined) return cannotTell('not-given', ['period', 'from']);
    if (through === undefined) return cannotTell('not-given', ['period', 'through']);
    if (through < from) return coveredByAnotherRule;
    const months = monthsTouched({ from, through });
    return months > maximumMonths ? fail(['period', 'through'], { months, maximumMonths }) : pass;
  },
};
