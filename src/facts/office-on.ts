import type { LocalDate } from '../kernel/local-date.js';
import type { RegistrationDraft } from '../model/submission.js';
import type { OfficerRole } from '../vocabulary/concepts/officer-roles.js';
import { isMemberOn } from './members-on.js';
import { namesSomeMembers } from './whole-lists.js';

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

/** Who holds which office on a day. */
export interface BoardOn extends Omit<OfficeOn, 'holders'> {
  readonly holders: ReadonlyMap<OfficerRole, readonly number[]>;
}

type Listing = Pick<RegistrationDraft, 'members' | 'membersListed' | 'partialLists'>;

/** Who holds which office on a day. Without a list of members, nobody is known to and the list does not name everybody. */
export function boardOn(registration: Listing, day: LocalDate): BoardOn {
  const { members } = registration;
  const holders = new Map<OfficerRole, number[]>();
  const unknown: number[] = [];
  if (members === undefined) return { holders, unknown, present: 0, listsAll: false };
  let present = 0;
  for (let i = 0; i < members.length; i++) {
    const member = members[i] ?? {};
    const { id, offices } = member;
    if (!isMemberOn(member, day)) continue;
    present++;
    if (offices === undefined) unknown.push(i);
    else {
      for (const role of offices) {
        const held = holders.get(role);
        if (held === undefined) holders.set(role, [i]);
        else if (!held.some((other) => other === i || (id !== undefined && members[other]?.id === id))) held.push(i);
      }
    }
  }
  return { holders, unknown, present, listsAll: !namesSomeMembers(registration) };
}

/** Who holds one office, of a board. */
export function officeOf({ holders, unknown, present, listsAll }: BoardOn, role: OfficerRole): OfficeOn {
  return { holders: holders.get(role) ?? [], unknown, present, listsAll };
}

/** Who holds an office on a day. */
export function officeOn(registration: Listing, role: OfficerRole, day: LocalDate): OfficeOn {
  return officeOf(boardOn(registration, day), role);
}

/** Whether somebody holds an office on a day; `undefined` when somebody of whom that is not known may. */
export function isOfficeFilled({ holders, unknown, listsAll }: OfficeOn): boolean | undefined {
  if (holders.length > 0) return true;
  return listsAll && unknown.length === 0 ? false : undefined;
}
