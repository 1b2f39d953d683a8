import { peopleEver } from '../../facts/members-on.js';
import { namesSomeMembers } from '../../facts/whole-lists.js';
import type { Path } from '../../kernel/json-pointer.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

type RosterParams = {
  /** How many members are stated to have come. */
  readonly present: number;
  /** How many members the group has or ever had. */
  readonly roster: number;
};

/**
 * No more members can come than the group has or had. Those who left since may have come: that there were too many can
 * only be found in a registration that lists them too, if only by an empty list.
 *
 * Fails at every activity to which more members came than the registration lists as members and former members.
 *
 * Boundary: as many as are listed pass; an id is one person, an entry without an id one more.
 */
export const activityAttendanceAboveRoster = /* @__PURE__ */ rule({
  code: 'activity.attendance-above-roster',
  kind: 'activity-report',
  list: 'activities',
  registration: [],
  ifNothingExamined: 'not-given',
  check({ activities }, answer: Answering<'activity-report', RosterParams>) {
    const { members, formerMembers, partialLists } = answer.registration;
    const roster = peopleEver(answer.registration);
    const lacking: Path[] = [];
    if (members === undefined || namesSomeMembers(answer.registration)) lacking.push(['members']);
    if (formerMembers === undefined || partialLists?.includes('formerMembers')) lacking.push(['formerMembers']);
    if (lacking.length > 0) answer.searchedInPart('registration-incomplete', ...lacking);
    activities.forEach(({ attendance }, i) => {
      const present = attendance?.members;
      if (present === undefined) return;
      answer.examined();
      if (present > roster) answer.found(['activities', i, 'attendance', 'members'], { present, roster });
    });
  },
});

/** For the page of the rules. */
export const activityAttendanceAboveRosterReference = {
  reads: ['kimId', 'activities[].attendance.members'],
  reportsAt: ['activities[].attendance.members'],
  cannotTell: { 'registration-incomplete': ['members', 'formerMembers'] },
  notInJsonSchema: 'needs-registration',
} as const satisfies RuleReference;
