import { type RuleReference, rule } from '../rule.js';
import { recordIndexes } from '../support/record-indexes.js';

/**
 * A decision names the activity that took it, and that activity is in the report.
 *
 * Fails at every id of an activity that no activity of the report has.
 *
 * Boundary: where the list of activities is a part, or an activity has no id, an unknown id may be its.
 */
export const decisionActivityUnknown = /* @__PURE__ */ rule({
  code: 'decision.activity-unknown',
  kind: 'activity-report',
  list: 'decisions',
  needs: ['activities'],
  check({ decisions }, answer) {
    const { byId, complete } = answer.fact(recordIndexes).activities;
    if (!complete) answer.searchedInPart('too-little-known', ['activities']);
    for (let i = 0; i < decisions.length; i++) {
      const { activityId } = decisions[i] ?? {};
      if (activityId === undefined) answer.lacks(['decisions', i, 'activityId']);
      else if (!byId.has(activityId)) answer.found(['decisions', i, 'activityId']);
    }
  },
});

/** For the page of the rules. */
export const decisionActivityUnknownReference = {
  reads: ['decisions[].activityId', 'activities[].id', 'partialLists'],
  reportsAt: ['decisions[].activityId'],
  lacks: ['decisions[].activityId'],
  cannotTell: { 'too-little-known': ['activities'] },
  notInJsonSchema: 'follows-ids',
} as const satisfies RuleReference;
