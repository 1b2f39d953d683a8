import { cannotTell, type Finding, nothingToCheck, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';
import { indexById } from '../support/id-index.js';

type DecisionParams = {
  /** Which date is too early: when it was due, or when it was done. */
  readonly date: 'dueOn' | 'doneOn';
};

/** A decision is due, and done, on or after the day of the activity that took it. */
export const decisionDatesOutOfOrder: Rule<
  'decision.dates-out-of-order',
  'activity-report',
  NoOptions,
  DecisionParams
> = {
  code: 'decision.dates-out-of-order',
  kind: 'activity-report',
  check({ decisions, activities }) {
    if (decisions === undefined) return cannotTell('not-given', ['decisions']);
    if (decisions.length === 0) return nothingToCheck;
    if (activities === undefined) return cannotTell('not-given', ['activities']);
    const { byId, complete } = indexById(activities);
    // Where ids are missing or double, nothing states which activity took the decision.
    if (!complete || byId.size < activities.length) return cannotTell('too-little-known', ['activities']);
    const findings: Finding<DecisionParams>[] = [];
    let compared = 0;
    decisions.forEach((decision, i) => {
      const decidedOn = decision.activityId === undefined ? undefined : byId.get(decision.activityId)?.date;
      if (decidedOn === undefined) return;
      for (const date of ['dueOn', 'doneOn'] as const) {
        const day = decision[date];
        if (day === undefined) continue;
        compared++;
        if (day < decidedOn) findings.push({ path: ['decisions', i, date], params: { date } });
      }
    });
    return compared === 0 ? cannotTell('not-given', ['decisions']) : conclude(findings);
  },
};
