import { distinctAttendees } from '../../facts/attendees.js';
import type { Path } from '../../kernel/json-pointer.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

type TwiceParams = {
  /** Where the same id stands first. */
  readonly first: Path;
};

/**
 * A member comes to an activity once.
 *
 * Fails at every id in a list of attendance that stands in it before.
 *
 * Boundary: ids are compared as they are written. The same member may come to every activity.
 */
export const activityAttendeeTwice = /* @__PURE__ */ rule({
  code: 'activity.attendee-twice',
  kind: 'activity-report',
  list: 'activities',
  ifNothingExamined: 'not-given',
  check({ activities }, answer: Answering<'activity-report', TwiceParams>) {
    const attendees = answer.fact(distinctAttendees);
    for (let i = 0; i < activities.length; i++) {
      const ids = activities[i]?.attendance?.memberIds;
      if (ids === undefined) continue;
      answer.examined();
      if (attendees[i] === ids.length) continue;
      const firsts = new Map<string, number>();
      const at = ['activities', i, 'attendance', 'memberIds'];
      ids.forEach((id, j) => {
        const first = firsts.get(id);
        if (first === undefined) firsts.set(id, j);
        else answer.found([...at, j], { first: [...at, first] });
      });
    }
  },
});

/** For the page of the rules. */
export const activityAttendeeTwiceReference = {
  reads: ['activities[].attendance.memberIds'],
  reportsAt: ['activities[].attendance.memberIds'],
} as const satisfies RuleReference;
