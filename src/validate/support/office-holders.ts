import type { Path } from '../../kernel/json-pointer.js';
import type { RegistrationDraft } from '../../model/submission.js';
import type { OfficerRole } from '../../vocabulary/concepts/officer-roles.js';
import { cannotTell, fail, nothingToCheck, type Outcome, pass } from '../rule.js';
import { tooLittleKnown } from './conclude.js';

/** Who holds an office, as far as the list says. */
export interface OfficeHolders {
  /** Positions of the members who hold it. */
  readonly holders: readonly number[];
  /** Where it is not known which offices a member holds. */
  readonly missing: readonly Path[];
}

/** Looks for the holders of an office. */
export function holdersOf(members: NonNullable<RegistrationDraft['members']>, role: OfficerRole): OfficeHolders {
  const holders: number[] = [];
  const missing: Path[] = [];
  for (let i = 0; i < members.length; i++) {
    const offices = members[i]?.offices;
    if (offices === undefined) missing.push(['members', i, 'offices']);
    else if (offices.includes(role)) holders.push(i);
  }
  return { holders, missing };
}

/** Whether somebody holds an office. Fails only when the list is complete and all offices are known. */
export function officeFilled(
  { members, membersListed }: RegistrationDraft,
  role: OfficerRole,
): Outcome<Record<never, never>> {
  if (members === undefined) return cannotTell('not-given', ['members']);
  const { holders, missing } = holdersOf(members, role);
  if (holders.length > 0) return pass;
  if (membersListed === 'some') return cannotTell('partial-list', ['members']);
  if (members.length === 0) return nothingToCheck;
  return missing.length > 0 ? tooLittleKnown(missing) : fail(['members'], {});
}
