import { namesSomeMembers } from '../../facts/whole-lists.js';
import type { Path } from '../../kernel/json-pointer.js';
import { countingKey } from '../../kernel/text.js';
import { type RuleReference, rule } from '../rule.js';
import { indexById } from '../support/id-index.js';

/**
 * The members a report names by id are, or were, members. That an id is nobody's can only be found in a registration
 * that lists the former members too, if only by an empty list.
 *
 * Fails at every id of an attendance or of an information item that no member and no former member has, however it is spelt.
 *
 * Boundary: the days of joining and leaving are not compared. Where either list is not whole, or an entry has no id, an
 * unknown id may be that of somebody who is not named.
 */
export const reportMemberUnknown = /* @__PURE__ */ rule({
  code: 'report.member-unknown',
  kind: 'activity-report',
  registration: [],
  ifNothingExamined: 'not-given',
  asksFor: ['activities', 'informationItems'],
  check({ activities = [], informationItems = [] }, answer) {
    const { members, formerMembers, partialLists } = answer.registration;
    const current = indexById(members ?? [{}]);
    const former = indexById(formerMembers ?? [{}]);
    const known = new Set([...current.byId.keys(), ...former.byId.keys()].map(countingKey));
    const lacking: Path[] = [];
    if (!current.complete || namesSomeMembers(answer.registration)) lacking.push(['members']);
    if (!former.complete || partialLists?.includes('formerMembers')) lacking.push(['formerMembers']);
    if (lacking.length > 0) answer.searchedInPart('registration-incomplete', ...lacking);
    const look = (ids: readonly string[] | undefined, at: (i: number) => Path) => {
      ids?.forEach((id, i) => {
        answer.examined();
        if (!known.has(countingKey(id))) answer.found(at(i));
      });
    };
    activities.forEach(({ attendance }, i) => {
      look(attendance?.memberIds, (j) => ['activities', i, 'attendance', 'memberIds', j]);
    });
    informationItems.forEach(({ memberIds }, i) => {
      look(memberIds, (j) => ['informationItems', i, 'memberIds', j]);
    });
  },
});

/** For the page of the rules. */
export const reportMemberUnknownReference = {
  reads: ['kimId', 'activities[].attendance.memberIds', 'informationItems[].memberIds'],
  reportsAt: ['activities[].attendance.memberIds', 'informationItems[].memberIds'],
  cannotTell: { 'registration-incomplete': ['members', 'formerMembers'] },
  notInJsonSchema: 'needs-registration',
} as const satisfies RuleReference;
