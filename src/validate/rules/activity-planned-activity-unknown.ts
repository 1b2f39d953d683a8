import { type RuleReference, rule } from '../rule.js';
import { indexById } from '../support/id-index.js';

/**
 * An activity that carries out a plan names a planned activity of one of the work programmes.
 *
 * Fails at every id of a planned activity that no work programme of the registration has.
 *
 * Boundary: a programme that lists no activities may have any, so may one of a list that is a part, and a planned activity without an id may be the one.
 */
export const activityPlannedActivityUnknown = /* @__PURE__ */ rule({
  code: 'activity.planned-activity-unknown',
  kind: 'activity-report',
  list: 'activities',
  registration: ['workProgrammes'],
  ifNothingExamined: 'not-given',
  check({ activities }, answer) {
    const { workProgrammes: programmes = [], partialLists } = answer.registration;
    const planned = indexById(programmes.flatMap((programme) => programme.activities ?? [{}]));
    if (!planned.complete || partialLists?.includes('workProgrammes'))
      answer.searchedInPart('registration-incomplete', ['workProgrammes']);
    activities.forEach(({ plannedActivityId }, i) => {
      if (plannedActivityId === undefined) return;
      answer.examined();
      if (!planned.byId.has(plannedActivityId)) answer.found(['activities', i, 'plannedActivityId']);
    });
  },
});

/** For the page of the rules. */
export const activityPlannedActivityUnknownReference = {
  reads: ['kimId', 'activities[].plannedActivityId'],
  reportsAt: ['activities[].plannedActivityId'],
  cannotTell: { 'registration-incomplete': ['workProgrammes'] },
  notInJsonSchema: 'needs-registration',
} as const satisfies RuleReference;
