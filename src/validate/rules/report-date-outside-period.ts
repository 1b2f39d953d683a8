import { rule } from '../rule.js';
import { happeningLists, happeningPlaces, happeningPlacesAndPeriod, refuseHappenings } from '../support/happenings.js';

/**
 * What a report states happened within its period. Aspirations and decisions may come from before and go on after.
 *
 * Fails at every day of an activity, information item, product or facilitation before the first or after the last day of
 * the period.
 *
 * Boundary: both ends of the period belong to it. A reversed period is the matter of another rule, and so is a day that has
 * not come.
 */
export const reportDateOutsidePeriod = /* @__PURE__ */ rule({
  code: 'report.date-outside-period',
  kind: 'activity-report',
  reads: happeningPlacesAndPeriod,
  reportsAt: happeningPlaces,
  // One known end would do for some dates; but whether the period is reversed is not known then.
  needs: ['period.from', 'period.through'],
  coveredBy: ['report.period-reversed'],
  impliedBy: 'report.date-in-future',
  lacks: happeningPlaces,
  ifNothingExamined: 'nothing-to-check',
  cannotTell: { 'not-given': happeningLists },
  notInJsonSchema: 'compares-fields',
  check(report, answer) {
    const { from, through } = report.period;
    if (through < from) return answer.isCovered();
    const isStated = refuseHappenings(report, { before: from, after: through }, answer);
    if (!isStated) answer.cannotTell('not-given', ...happeningLists.map((list) => [list]));
  },
});
