import { namesSomeMembers } from '../facts/whole-lists.js';
import type { Activity, Attendance } from '../model/activity.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { InformationItem } from '../model/information.js';
import type { StatedCount } from '../model/member.js';
import type { Registration } from '../model/registration.js';
import { isMinorBand } from './minors.js';

/** Ids of the members under 18; `unknown` when nobody can state who they are. */
export type Minors = ReadonlySet<string> | 'unknown';

/**
 * A registration without the members under 18. Where there were any, the list is no longer whole, and states it; how many
 * members there are stands as a number instead.
 */
export function registrationWithoutMinors(registration: Registration): Registration {
  const { members = [], statedCounts = [] } = registration;
  const listed = members.filter(({ ageBand }) => ageBand === undefined || !isMinorBand(ageBand));
  if (listed.length === members.length) return registration;
  const without = { ...registration, members: listed, membersListed: 'some' as const };
  if (namesSomeMembers(registration)) return dropEmptyMembers(without);
  const size: StatedCount = { count: members.length, counts: 'anggota' };
  // The list went before what anyone stated, and so does the number that takes its place.
  const others = statedCounts.filter(({ counts }) => counts !== 'anggota');
  return dropEmptyMembers({ ...without, statedCounts: [size, ...others] });
}

/** An empty list would state that there are no members. */
function dropEmptyMembers(registration: Registration): Registration {
  if (registration.members === undefined || registration.members.length > 0) return registration;
  const { members: _none, ...rest } = registration;
  return rest;
}

/** A report in which no list of people holds a member under 18, nor anybody who might be one. */
export function reportWithoutMinors(report: ActivityReport, minors: Minors): ActivityReport {
  if (minors !== 'unknown' && minors.size === 0) return report;
  const { activities, informationItems, ratings } = report;
  return {
    ...report,
    ...(activities !== undefined && { activities: activities.map((activity) => activityWithout(activity, minors)) }),
    ...(informationItems !== undefined && {
      informationItems: informationItems.map((item) => informationWithout(item, minors)),
    }),
    ratings: withoutRatersUnderAge(ratings, minors),
  };
}

function withoutRatersUnderAge(ratings: ActivityReport['ratings'], minors: Minors): ActivityReport['ratings'] {
  const adult = ratings?.filter(({ raterId }) => !isMinor(raterId, minors));
  return adult?.length === 0 ? undefined : adult;
}

/** Of raters and beneficiaries nobody states the age; only a member who is known to be under 18 is left out there. */
const isMinor = (id: string, minors: Minors) => minors !== 'unknown' && minors.has(id);

const mayHoldMinor = (ids: readonly string[], minors: Minors) =>
  minors === 'unknown' ? ids.length > 0 : ids.some((id) => minors.has(id));

function activityWithout(activity: Activity, minors: Minors): Activity {
  const { attendance, beneficiaryIds, ...rest } = activity;
  const anyMinor = beneficiaryIds?.some((id) => isMinor(id, minors)) === true;
  return {
    ...rest,
    ...(attendance !== undefined && { attendance: attendanceWithout(attendance, minors) }),
    ...(beneficiaryIds !== undefined &&
      (anyMinor ? { beneficiaries: rest.beneficiaries ?? new Set(beneficiaryIds).size } : { beneficiaryIds })),
  };
}

function attendanceWithout(attendance: Attendance, minors: Minors): Attendance {
  const { memberIds, ...rest } = attendance;
  if (memberIds === undefined || !mayHoldMinor(memberIds, minors)) return attendance;
  return { ...rest, members: rest.members ?? new Set(memberIds).size };
}

function informationWithout(item: InformationItem, minors: Minors): InformationItem {
  const { memberIds, ...rest } = item;
  if (memberIds === undefined || !mayHoldMinor(memberIds, minors)) return item;
  const adults = minors === 'unknown' ? [] : memberIds.filter((id) => !minors.has(id));
  return adults.length === 0 ? rest : { ...rest, memberIds: adults };
}
