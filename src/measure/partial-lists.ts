import { namesFewerThanStated } from '../facts/whole-lists.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';

/** Lists of a report that are measured. */
const ofReport = [
  'activities',
  'decisions',
  'informationItems',
  'products',
  'partners',
  'aspirations',
  'ratings',
  'facilitation',
  'income',
] as const satisfies readonly (keyof ActivityReport)[];

/** Lists of a registration that are measured. */
const ofRegistration = [
  'members',
  'formerMembers',
  'decrees',
  'registryEntries',
  'statedCounts',
] as const satisfies readonly (keyof Registration)[];

/**
 * The measured lists of which only a part is there: those of the report by their names, those of the registration behind
 * `registration.`. Nothing else that `partialLists` holds is repeated.
 *
 * @param left lists of which a record was left out that may have counted.
 * @internal
 */
export function partialListsOf(
  report: ActivityReport,
  registration: Registration | undefined,
  lastDay: LocalDate,
  left: readonly string[],
): readonly string[] {
  const partial: string[] = ofReport.filter((list) => report.partialLists?.includes(list) || left.includes(list));
  for (const list of ofRegistration) if (isPartial(registration, list, lastDay)) partial.push(`registration.${list}`);
  return partial;
}

function isPartial(
  registration: Registration | undefined,
  list: (typeof ofRegistration)[number],
  lastDay: LocalDate,
): boolean {
  if (registration === undefined) return false;
  // A list of members that is there, and shorter than the number that is stated.
  if (list === 'members' && registration.members !== undefined && namesFewerThanStated(registration, lastDay))
    return true;
  const marks: Partial<Record<typeof list, string | undefined>> = {
    members: registration.membersListed,
    decrees: registration.decreesListed,
    registryEntries: registration.registryEntriesListed,
  };
  return marks[list] === 'some' || registration.partialLists?.includes(list) === true;
}

/**
 * The report without lists of which only a part is known and nothing is left: an empty list would state that there was nothing.
 *
 * @internal
 */
export function withoutEmptyParts(report: ActivityReport): ActivityReport {
  const empty = ofReport.filter((list) => report[list]?.length === 0 && report.partialLists?.includes(list));
  if (empty.length === 0) return report;
  const kept: Partial<Record<(typeof ofReport)[number], unknown>> & ActivityReport = { ...report };
  for (const list of empty) delete kept[list];
  return kept;
}
