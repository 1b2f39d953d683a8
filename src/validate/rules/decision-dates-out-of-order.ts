import { type Answering, type RuleReference, rule } from '../rule.js';
import { recordIndexes } from '../support/record-indexes.js';

type DecisionParams = {
  /** Which date is too early: when it was due, or when it was done. */
  readonly date: 'dueOn' | 'doneOn';
};

/**
 * A decision is due, and done, on or after the day of the activity that took it.
 *
 * Fails at every day, due or done, before the day of the activity.
 *
 * Boundary: the day of the activity itself passes. Where ids of activities are missing or double, nothing states which
 * activity took the decision. Decisions and activities without a day are passed over.
 */
export const decisionDatesOutOfOrder = /* @__PURE__ */ rule({
  code: 'decision.dates-out-of-order',
  kind: 'activity-report',
  list: 'decisions',
  needs: ['activities'],
  ifNothingExamined: 'not-given',
  check({ decisions, activities }, answer: Answering<'activity-report', DecisionParams>) {
    const { byId, complete } = answer.fact(recordIndexes).activities;
    if (!complete || byId.size < activities.length) return answer.cannotTell('too-little-known', ['activities']);
    for (let i = 0; i < decisions.length; i++) {
      const decision = decisions[i] ?? {};
      const at = decision.activityId === undefined ? undefined : byId.get(decision.activityId);
      const decidedOn = at === undefined ? undefined : activities[at]?.date;
      if (decidedOn === undefined) continue;
      for (const date of ['dueOn', 'doneOn'] as const) {
        const day = decision[date];
        if (day === undefined) continue;
        answer.examined();
        if (day < decidedOn) answer.found(['decisions', i, date], { date });
      }
    }
  },
});

/** For the page of the rules. */
export const decisionDatesOutOfOrderReference = {
  reads: ['decisions[].activityId', 'decisions[].dueOn', 'decisions[].doneOn', 'activities[].id', 'activities[].date'],
  reportsAt: ['decisions[].dueOn', 'decisions[].doneOn'],
  cannotTell: { 'too-little-known': ['activities'] },
  notInJsonSchema: 'follows-ids',
} as const satisfies RuleReference;
