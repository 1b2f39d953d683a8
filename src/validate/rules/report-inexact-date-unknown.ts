import { activityReportFields } from '../../fields/activity-report-fields.js';
import { type RuleReference, rule } from '../rule.js';
import { refuseUnknownInexactDates } from '../support/inexact-dates.js';

/**
 * A date that is known only by its bounds is a date of this report.
 *
 * Fails at every entry whose field holds no day in this report, whose item is not in it, or whose day is stated and lies
 * outside the bounds.
 *
 * Boundary: a day at one of its bounds passes, and so does a day that is absent where the entry names it. Entries that lack a
 * part are passed over. Where only some of a list is here, the item may be among the others.
 */
export const reportInexactDateUnknown = /* @__PURE__ */ rule({
  code: 'report.inexact-date-unknown',
  kind: 'activity-report',
  list: 'inexactDates',
  ifNothingExamined: 'not-given',
  check: (draft, answer) => refuseUnknownInexactDates(draft, activityReportFields, answer),
});

/** For the page of the rules. */
export const reportInexactDateUnknownReference = {
  reads: ['inexactDates[].field', 'inexactDates[].id', 'inexactDates[].from', 'inexactDates[].through', 'partialLists'],
  reportsAt: ['inexactDates[].field'],
  lacks: ['activities', 'decisions', 'informationItems', 'products', 'partners', 'aspirations', 'facilitation'],
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
