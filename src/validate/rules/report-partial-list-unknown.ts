import { activityReportFields } from '../../fields/activity-report-fields.js';
import { type RuleReference, rule } from '../rule.js';

/** The lists of a report, each of which may be marked as there in part. */
export const listsOfReport: readonly string[] = /* @__PURE__ */ (() =>
  Object.entries(activityReportFields).flatMap(([name, field]) =>
    'list' in field && !name.includes('[') ? [name] : [],
  ))();

/**
 * A list that is said to be there in part is a list of a report.
 *
 * Fails at every name of `partialLists` that no list of a report has: what is marked so would pass for whole.
 *
 * Boundary: names are compared as they are written. Lists within an item, such as `activities[].partners`, have no mark of their own.
 */
export const reportPartialListUnknown = /* @__PURE__ */ rule({
  code: 'report.partial-list-unknown',
  kind: 'activity-report',
  list: 'partialLists',
  ifNothingExamined: 'not-given',
  check({ partialLists }, answer) {
    partialLists.forEach((name, i) => {
      answer.examined();
      if (!listsOfReport.includes(name)) answer.found(['partialLists', i]);
    });
  },
});

/** For the page of the rules. */
export const reportPartialListUnknownReference = {
  reads: ['partialLists'],
  reportsAt: ['partialLists'],
} as const satisfies RuleReference;
