import { cannotTell, nothingToCheck, type Rule } from '../rule.js';
import { type BareFinding, conclude, type NoOptions } from '../support/conclude.js';

/** A KIM is not its own company: the other KIMs of an activity are others. */
export const activityOtherKimIsItself: Rule<'activity.other-kim-is-itself', 'activity-report', NoOptions> = {
  code: 'activity.other-kim-is-itself',
  kind: 'activity-report',
  check({ activities, kimId }) {
    if (activities === undefined) return cannotTell('not-given', ['activities']);
    if (activities.length === 0) return nothingToCheck;
    if (kimId === undefined) return cannotTell('not-given', ['kimId']);
    const findings: BareFinding[] = [];
    let stated = 0;
    activities.forEach(({ otherKimIds }, i) => {
      if (otherKimIds === undefined) return;
      stated++;
      otherKimIds.forEach((id, j) => {
        if (id === kimId) findings.push({ path: ['activities', i, 'otherKimIds', j], params: {} });
      });
    });
    return stated === 0 ? cannotTell('not-given', ['activities']) : conclude(findings);
  },
};
