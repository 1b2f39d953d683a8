import type { LocalDate } from '../kernel/local-date.js';
import type { RegistrationDraft } from '../model/submission.js';
import type { OfficerRole } from '../vocabulary/concepts/officer-roles.js';
import { isMemberOn } from './members-on.js';

/** Who holds an office on a day, as far as the list of members states. */
export interface OfficeOn {
  /** Positions in `members` of the people who hold it, each person once. */
  readonly holders: readonly number[];
  /** Positions of members of whom it is not known which offices they hold. */
  readonly unknown: readonly number[];
  /** How many entries of the list are members on that day. */
  readonly present: number;
  /** Whether the list names everybody who was a member on that day. */
  readonly listsAll: boolean;
}

/** Who holds an office on a day. Without a list of members, nobody is known to and the list does not name everybody. */
export function officeOn(
  { members, membersListed }: Pick<RegistrationDraft, 'members' | 'membersListed'>,
  role: OfficerRole,
  day: LocalDate,
): OfficeOn {
  if (members === undefined) return { holders: [], unknown: [], present: 0, listsAll: false };
  const holders: number[] = [];
  const unknown: number[] = [];
  let present = 0;
  for (let i = 0; i < members.length; i++) {
    const member = members[i] ?? {};
    const { id, offices } = member;
    if (!isMemberOn(member, day)) continue;
    present++;
    if (offices === undefined) unknown.push(i);
    else if (offices.includes(role) && !holders.some((held) => id !== undefined && members[held]?.id === id)) {
      holders.push(i);
    }
  }
  return { holders, unknown, present, listsAll: membersListed !== 'some' };
}

/** Whether somebody holds an office on a day; `undefined` when somebody of whom that is not known may. */
export function isOfficeFilled({ holders, unknown, listsAll }: OfficeOn): boolean | undefined {
  if (holders.length > 0) return true;
  return listsAll && unknown.length === 0 ? false : undefined;
}
