import { peopleEver } from '../../facts/members-on.js';
import type { Path } from '../../kernel/json-pointer.js';
import { cannotTell, type Finding, nothingToCheck, type Rule } from '../rule.js';
import { concludeSearch, type NoOptions } from '../support/conclude.js';
import { noRegistration, registrationLacks, registrationOf } from '../support/registration-of.js';

type RosterParams = {
  /** How many members are stated to have come. */
  readonly present: number;
  /** How many members the group has or ever had. */
  readonly roster: number;
};

/**
 * No more members can come than the group has or had. Those who left since may have come: that there were too many can
 * only be decided in a registration that lists them too, if only by an empty list.
 */
export const activityAttendanceAboveRoster: Rule<
  'activity.attendance-above-roster',
  'activity-report',
  NoOptions,
  RosterParams
> = {
  code: 'activity.attendance-above-roster',
  kind: 'activity-report',
  check(report, _options, context) {
    const { activities } = report;
    if (activities === undefined) return cannotTell('not-given', ['activities']);
    if (activities.length === 0) return nothingToCheck;
    const registration = registrationOf(report, context);
    if (registration === undefined) return noRegistration(report);
    const { members, formerMembers, membersListed } = registration;
    const roster = peopleEver(registration);
    const lacking: Path[] = [];
    if (members === undefined || membersListed === 'some') lacking.push(['members']);
    if (formerMembers === undefined) lacking.push(['formerMembers']);
    const findings: Finding<RosterParams>[] = [];
    let stated = 0;
    activities.forEach(({ attendance }, i) => {
      const present = attendance?.members;
      if (present === undefined) return;
      stated++;
      if (present > roster) {
        findings.push({ path: ['activities', i, 'attendance', 'members'], params: { present, roster } });
      }
    });
    if (stated === 0) return cannotTell('not-given', ['activities']);
    return concludeSearch(findings, lacking.length > 0 ? registrationLacks(...lacking) : undefined);
  },
};
