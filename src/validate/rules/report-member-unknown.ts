import type { Path } from '../../kernel/json-pointer.js';
import type { RegistrationDraft } from '../../model/submission.js';
import { type CannotTell, cannotTell, type Rule } from '../rule.js';
import { type BareFinding, concludeSearch, type NoOptions } from '../support/conclude.js';
import { indexById } from '../support/id-index.js';
import { noRegistration, registrationLacks, registrationOf } from '../support/registration-of.js';

/**
 * The members a report names by id are, or were, members. That an id is nobody's can only be decided in a registration
 * which lists the former members too, if only by an empty list.
 */
export const reportMemberUnknown: Rule<'report.member-unknown', 'activity-report', NoOptions> = {
  code: 'report.member-unknown',
  kind: 'activity-report',
  check(report, _options, context) {
    const { activities = [], informationItems = [] } = report;
    const registration = registrationOf(report, context);
    if (registration === undefined) return noRegistration(report);
    const { isKnown, whyNotWhollyKnown } = rosterOf(registration);
    const findings: BareFinding[] = [];
    let named = 0;
    const look = (ids: readonly string[] | undefined, at: (i: number) => Path) => {
      ids?.forEach((id, i) => {
        named++;
        if (!isKnown(id)) findings.push({ path: at(i), params: {} });
      });
    };
    activities.forEach(({ attendance }, i) => {
      look(attendance?.memberIds, (j) => ['activities', i, 'attendance', 'memberIds', j]);
    });
    informationItems.forEach(({ memberIds }, i) => {
      look(memberIds, (j) => ['informationItems', i, 'memberIds', j]);
    });
    if (named === 0) return cannotTell('not-given', ['activities'], ['informationItems']);
    return concludeSearch(findings, whyNotWhollyKnown);
  },
};

/** Everyone who is or was a member, and which list does not name them all. */
function rosterOf({ members, membersListed, formerMembers }: RegistrationDraft): {
  readonly isKnown: (id: string) => boolean;
  readonly whyNotWhollyKnown: CannotTell | undefined;
} {
  const current = indexById(members ?? [{}]);
  const former = indexById(formerMembers ?? [{}]);
  const lacking: Path[] = [];
  if (!current.complete || membersListed === 'some') lacking.push(['members']);
  if (!former.complete) lacking.push(['formerMembers']);
  return {
    isKnown: (id) => current.byId.has(id) || former.byId.has(id),
    whyNotWhollyKnown: lacking.length > 0 ? registrationLacks(...lacking) : undefined,
  };
}
