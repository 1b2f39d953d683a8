import { cannotTell, fail, pass, type Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';

/** A reporting period ends on or after the day it begins. */
export const reportPeriodReversed: Rule<'report.period-reversed', 'activity-report', NoOptions> = {
  code: 'report.period-reversed',
  kind: 'activity-report',
  check({ period }) {
    if (period?.from === undefined) return cannotTell('not-given', ['period', 'from']);
    if (period.through === undefined) return cannotTell('not-given', ['period', 'through']);
    return period.through < period.from ? fail(['period', 'through'], {}) : pass;
  },
};
