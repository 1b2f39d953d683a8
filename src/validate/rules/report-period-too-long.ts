import { monthsTouched } from '../../kernel/date-span.js';
import { atLeast } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';

/**
 * A report over many years is more likely a slip in the year than a report.
 *
 * Fails when the period touches more calendar months than `maximumMonths`.
 *
 * Boundary: exactly `maximumMonths` pass; a month counts as soon as one day of it lies in the period.
 */
export const reportPeriodTooLong = /* @__PURE__ */ rule({
  code: 'report.period-too-long',
  kind: 'activity-report',
  needs: ['period.from', 'period.through'],
  check(
    { period: { from, through } },
    answer: Answering<'activity-report', { readonly months: number; readonly maximumMonths: number }>,
    { maximumMonths }: OptionsOf<typeof reportPeriodTooLongReference>,
  ) {
    if (through < from) return answer.isCovered();
    const months = monthsTouched({ from, through });
    if (months > maximumMonths) answer.found(['period', 'through'], { months, maximumMonths });
  },
});

/** For the page of the rules. */
export const reportPeriodTooLongReference = {
  options: { maximumMonths: /* @__PURE__ */ atLeast(1) },
  reads: ['period.from', 'period.through'],
  reportsAt: ['period.through'],
  coveredBy: ['report.period-reversed'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
