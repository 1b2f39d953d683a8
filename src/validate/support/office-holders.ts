import { isOfficeFilled, officeOn } from '../../facts/office-on.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { RegistrationDraft } from '../../model/submission.js';
import type { OfficerRole } from '../../vocabulary/concepts/officer-roles.js';
import { cannotTell, fail, nothingToCheck, type Outcome, pass } from '../rule.js';
import { tooLittleKnown } from './conclude.js';

/** Whether somebody holds an office. Fails only when the list is complete and all offices are known. */
export function officeFilled(
  draft: RegistrationDraft,
  role: OfficerRole,
  asOf: LocalDate,
): Outcome<Record<never, never>> {
  if (draft.members === undefined) return cannotTell('not-given', ['members']);
  const office = officeOn(draft, role, asOf);
  if (isOfficeFilled(office)) return pass;
  if (!office.listsAll) return cannotTell('partial-list', ['members']);
  if (office.present === 0) return nothingToCheck;
  const missing = office.unknown.map((index) => ['members', index, 'offices']);
  return missing.length > 0 ? tooLittleKnown(missing) : fail(['members'], {});
}
