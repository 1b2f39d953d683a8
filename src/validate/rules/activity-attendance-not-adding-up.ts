import { distinctAttendees } from '../../facts/attendees.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

type AttendanceParams = {
  /**
   * `sexes`: more women and men than people. `others`: fewer women and men than people, where all three are stated.
   * `groups`: members and guests are not all who came. `ids`: more members are listed than were counted.
   */
  readonly check: 'sexes' | 'others' | 'groups' | 'ids';
};

/**
 * The numbers of those who came to an activity agree with each other.
 *
 * Fails where more different members are listed than were counted; where members and guests are more than all who came, or,
 * both being stated, not as many; where women and men are more than all who came, or, all three being stated, fewer.
 *
 * Boundary: a list of members may be incomplete, so fewer names than the number pass. Equal numbers pass.
 */
export const activityAttendanceNotAddingUp = /* @__PURE__ */ rule({
  code: 'activity.attendance-not-adding-up',
  kind: 'activity-report',
  list: 'activities',
  ifNothingExamined: 'not-given',
  check({ activities }, answer: Answering<'activity-report', AttendanceParams>) {
    const attendees = answer.fact(distinctAttendees);
    for (let i = 0; i < activities.length; i++) {
      const attendance = activities[i]?.attendance;
      if (attendance === undefined) continue;
      const { members, guests, women, men, total } = attendance;
      answer.examined();
      const found = (check: AttendanceParams['check'], field: keyof typeof attendance) =>
        answer.found(['activities', i, 'attendance', field], { check });
      const listed = attendees[i] ?? 0;
      if (members !== undefined && listed > members) found('ids', 'members');
      // A list may be incomplete, a number is meant to be whole: only the number must meet the sum exactly.
      const fewest = Math.max(members ?? 0, listed) + (guests ?? 0);
      const whole = total ?? (members !== undefined && guests !== undefined ? members + guests : undefined);
      if (total !== undefined) {
        const exact = members !== undefined && guests !== undefined;
        if (fewest > total || (exact && members + guests !== total)) found('groups', 'total');
      }
      if (whole !== undefined && (women ?? 0) + (men ?? 0) > whole) {
        found('sexes', women === undefined ? 'men' : 'women');
      } else if (total !== undefined && women !== undefined && men !== undefined && women + men < total) {
        found('others', 'total');
      }
    }
  },
});

/** For the page of the rules. */
export const activityAttendanceNotAddingUpReference = {
  reads: [
    'activities[].attendance.memberIds',
    'activities[].attendance.members',
    'activities[].attendance.guests',
    'activities[].attendance.women',
    'activities[].attendance.men',
    'activities[].attendance.total',
  ],
  reportsAt: [
    'activities[].attendance.members',
    'activities[].attendance.women',
    'activities[].attendance.men',
    'activities[].attendance.total',
  ],
  notInJsonSchema: 'adds-up',
} as const satisfies RuleReference;
