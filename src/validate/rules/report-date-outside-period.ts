import { type RuleReference, rule } from '../rule.js';
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
  // One known end would do for some dates; but whether the period is reversed is not known then.
  needs: ['period.from', 'period.through'],
  impliedBy: 'report.date-in-future',
  ifNothingExamined: 'nothing-to-check',
  check(report, answer) {
    const { from, through } = report.period;
    if (through < from) return answer.isCovered();
    const isStated = refuseHappenings(report, { before: from, after: through }, answer);
    if (!isStated) answer.cannotTell('not-given', ...happeningLists.map((list) => [list]));
  },
});

/** For the page of the rules. */
export const reportDateOutsidePeriodReference = {
  reads: happeningPlacesAndPeriod,
  reportsAt: happeningPlaces,
  coveredBy: ['report.period-reversed'],
  lacks: happeningPlaces,
  cannotTell: { 'not-given': happeningLists },
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
