import { type RuleReference, rule } from '../rule.js';

/**
 * A reporting period ends on or after the day it begins.
 *
 * Fails when the last day of the period lies before its first.
 *
 * Boundary: a period of one day passes.
 */
export const reportPeriodReversed = /* @__PURE__ */ rule({
  code: 'report.period-reversed',
  kind: 'activity-report',
  needs: ['period.from', 'period.through'],
  check({ period: { from, through } }, answer) {
    if (through < from) answer.found(['period', 'through']);
  },
});

/** For the page of the rules. */
export const reportPeriodReversedReference = {
  reads: ['period.from', 'period.through'],
  reportsAt: ['period.through'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
