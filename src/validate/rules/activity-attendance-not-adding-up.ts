import { cannotTell, type Finding, nothingToCheck, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';

type AttendanceParams = {
  /**
   * `sexes`: more women and men than people. `others`: fewer women and men than people, where all three are stated.
   * `groups`: members and guests are not all who came. `ids`: more members are listed than were counted.
   */
  readonly check: 'sexes' | 'others' | 'groups' | 'ids';
};

/** The numbers of those who came to an activity agree with each other. */
export const activityAttendanceNotAddingUp: Rule<
  'activity.attendance-not-adding-up',
  'activity-report',
  NoOptions,
  AttendanceParams
> = {
  code: 'activity.attendance-not-adding-up',
  kind: 'activity-report',
  check({ activities }) {
    if (activities === undefined) return cannotTell('not-given', ['activities']);
    if (activities.length === 0) return nothingToCheck;
    const findings: Finding<AttendanceParams>[] = [];
    let stated = 0;
    activities.forEach(({ attendance }, i) => {
      if (attendance === undefined) return;
      const { memberIds, members, guests, women, men, total } = attendance;
      stated++;
      const found = (check: AttendanceParams['check'], field: keyof typeof attendance) =>
        findings.push({ path: ['activities', i, 'attendance', field], params: { check } });
      const listed = distinctWhereMoreThan(members, memberIds);
      if (members !== undefined && listed > members) found('ids', 'members');
      // A list may be incomplete, a number is meant to be whole: only the number must meet the sum exactly.
      const fewest = Math.max(members ?? 0, listed) + (guests ?? 0);
      const whole = total ?? (members !== undefined && guests !== undefined ? members + guests : undefined);
      if (total !== undefined) {
        const exact = members !== undefined && guests !== undefined;
        if (fewest > total || (exact && members + guests !== total)) found('groups', 'total');
      }
      if (whole !== undefined && (women ?? 0) + (men ?? 0) > whole)
        found('sexes', women === undefined ? 'men' : 'women');
      else if (total !== undefined && women !== undefined && men !== undefined && women + men < total)
        found('others', 'total');
    });
    return stated === 0 ? cannotTell('not-given', ['activities']) : conclude(findings);
  },
};

/** How many different people are listed. A list no longer than the number stated needs no second look for doubles. */
function distinctWhereMoreThan(stated: number | undefined, ids: readonly string[] | undefined): number {
  if (ids === undefined) return 0;
  return stated !== undefined && ids.length <= stated ? ids.length : new Set(ids).size;
}
