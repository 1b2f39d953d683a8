import { cannotTell, nothingToCheck, type Rule } from '../rule.js';
import { type BareFinding, conclude, coveredByAnotherRule, type NoOptions } from '../support/conclude.js';
import { datedListPaths, eachHappening } from '../support/happenings.js';

/** What a report states happened within its period. Aspirations and decisions may come from before and go on after. */
export const reportDateOutsidePeriod: Rule<'report.date-outside-period', 'activity-report', NoOptions> = {
  code: 'report.date-outside-period',
  kind: 'activity-report',
  check(report) {
    const { from, through } = report.period ?? {};
    // One known end would do for some dates; but whether the period is reversed is not known then.
    if (from === undefined) return cannotTell('not-given', ['period', 'from']);
    if (through === undefined) return cannotTell('not-given', ['period', 'through']);
    if (through < from) return coveredByAnotherRule;
    const findings: BareFinding[] = [];
    const { stated, records, missing } = eachHappening(report, (day, path) => {
      if (day < from || day > through) findings.push({ path: path(), params: {} });
    });
    if (!stated) return cannotTell('not-given', ...datedListPaths);
    return records === 0 ? nothingToCheck : conclude(findings, missing);
  },
};
