import { type RuleReference, rule } from '../rule.js';

/**
 * A KIM is not its own company: the other KIMs of an activity are others.
 *
 * Fails at every id of another KIM that is the `kimId` of the report.
 *
 * Boundary: ids are compared as they are written.
 */
export const activityOtherKimIsItself = /* @__PURE__ */ rule({
  code: 'activity.other-kim-is-itself',
  kind: 'activity-report',
  list: 'activities',
  needs: ['kimId'],
  ifNothingExamined: 'not-given',
  check({ activities, kimId }, answer) {
    for (let i = 0; i < activities.length; i++) {
      const { otherKimIds } = activities[i] ?? {};
      if (otherKimIds === undefined) continue;
      answer.examined();
      for (let j = 0; j < otherKimIds.length; j++) {
        if (otherKimIds[j] === kimId) answer.found(['activities', i, 'otherKimIds', j]);
      }
    }
  },
});

/** For the page of the rules. */
export const activityOtherKimIsItselfReference = {
  reads: ['kimId', 'activities[].otherKimIds'],
  reportsAt: ['activities[].otherKimIds'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
