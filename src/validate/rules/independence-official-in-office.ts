import type { OfficerRole } from '../../vocabulary/concepts/officer-roles.js';
import { officerRoles } from '../../vocabulary/concepts/officer-roles.js';
import type { PublicOffice } from '../../vocabulary/concepts/public-offices.js';
import { publicOffices } from '../../vocabulary/concepts/public-offices.js';
import { codesOf } from '../option-kinds.js';
import type { Rule } from '../rule.js';
import { eachMember } from '../support/each-member.js';
import { firstAmong } from '../support/first-among.js';

/**
 * Somebody who holds an office of state runs the KIM, as chair, secretary or treasurer. As an adviser the same person
 * is welcome: advisers are no members, and this rule does not look at them. The finding names the office in the KIM;
 * which public office the person holds is the person's own matter and stands only in the submission.
 */
export const independenceOfficialInOffice: Rule<
  'independence.official-in-office',
  'registration',
  { readonly roles: readonly OfficerRole[]; readonly publicOffices: readonly PublicOffice[] },
  { readonly role: OfficerRole }
> = {
  code: 'independence.official-in-office',
  kind: 'registration',
  options: { roles: codesOf(officerRoles), publicOffices: codesOf(publicOffices) },
  check: (draft, options, { asOf }) =>
    eachMember(draft, asOf, ({ offices, publicOffices }, i, findings, missing) => {
      const role = firstAmong(offices, options.roles);
      if (role === undefined && offices !== undefined) return;
      const publicOffice = firstAmong(publicOffices, options.publicOffices);
      if (publicOffice === undefined && publicOffices !== undefined) return;
      if (role !== undefined && publicOffice !== undefined) {
        findings.push({ path: ['members', i, 'publicOffices'], params: { role } });
      } else missing.push(['members', i, role === undefined ? 'offices' : 'publicOffices']);
    }),
};
