import { type RuleReference, rule } from '../rule.js';

/**
 * An activity to which nobody came was hardly held.
 *
 * Fails at every activity whose total is 0, or to which neither members nor guests came.
 *
 * Boundary: where guests were not counted, some may have come. Activities of which nobody was counted are passed over.
 */
export const activityNobodyCame = /* @__PURE__ */ rule({
  code: 'activity.nobody-came',
  kind: 'activity-report',
  list: 'activities',
  ifNothingExamined: 'not-given',
  check({ activities }, answer) {
    for (let i = 0; i < activities.length; i++) {
      const { attendance } = activities[i] ?? {};
      const { total, members, guests } = attendance ?? {};
      if (total === undefined && (members === undefined || guests === undefined)) continue;
      answer.examined();
      if (total === 0) answer.found(['activities', i, 'attendance', 'total']);
      else if (total === undefined && members === 0 && guests === 0) {
        answer.found(['activities', i, 'attendance', 'members']);
      }
    }
  },
});

/** For the page of the rules. */
export const activityNobodyCameReference = {
  reads: ['activities[].attendance.total', 'activities[].attendance.members', 'activities[].attendance.guests'],
  reportsAt: ['activities[].attendance.total', 'activities[].attendance.members'],
} as const satisfies RuleReference;
