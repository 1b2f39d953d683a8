import { boardOn, isOfficeFilled, officeOf } from '../../facts/office-on.js';
import type { OfficerRole } from '../../vocabulary/concepts/officer-roles.js';
import type { Answering } from '../rule.js';

/** Notes whether somebody holds an office: where the list is whole and all offices are known, nobody does not. */
export function requireOffice(role: OfficerRole, answer: Answering<'registration'>): void {
  const office = officeOf(answer.fact(boardOn), role);
  const isFilled = isOfficeFilled(office);
  if (office.present > 0) answer.examined();
  if (isFilled === true) answer.passes();
  else if (isFilled === false && office.present > 0) answer.found(['members']);
  else if (office.unknown.length === 0 && office.present > 0) answer.cannotTell('partial-list', ['members']);
  else for (const index of office.unknown) answer.lacks(['members', index, 'offices']);
}
