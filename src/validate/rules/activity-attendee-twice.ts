import type { Path } from '../../kernel/json-pointer.js';
import { cannotTell, type Finding, nothingToCheck, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';

type TwiceParams = {
  /** Where the same id stands first. */
  readonly first: Path;
};

/** A member comes to an activity once. */
export const activityAttendeeTwice: Rule<'activity.attendee-twice', 'activity-report', NoOptions, TwiceParams> = {
  code: 'activity.attendee-twice',
  kind: 'activity-report',
  check({ activities }) {
    if (activities === undefined) return cannotTell('not-given', ['activities']);
    if (activities.length === 0) return nothingToCheck;
    const findings: Finding<TwiceParams>[] = [];
    let lists = 0;
    activities.forEach(({ attendance }, i) => {
      const ids = attendance?.memberIds;
      if (ids === undefined) return;
      lists++;
      if (new Set(ids).size === ids.length) return;
      const firsts = new Map<string, number>();
      ids.forEach((id, j) => {
        const first = firsts.get(id);
        if (first === undefined) firsts.set(id, j);
        else {
          const at = ['activities', i, 'attendance', 'memberIds'];
          findings.push({ path: [...at, j], params: { first: [...at, first] } });
        }
      });
    });
    return lists === 0 ? cannotTell('not-given', ['activities']) : conclude(findings);
  },
};
