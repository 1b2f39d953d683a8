import type { MemberElement } from '../../vocabulary/concepts/member-elements.js';
import { memberElements } from '../../vocabulary/concepts/member-elements.js';
import type { PublicOffice } from '../../vocabulary/concepts/public-offices.js';
import { publicOffices } from '../../vocabulary/concepts/public-offices.js';
import { codesOf } from '../option-kinds.js';
import type { Rule } from '../rule.js';
import { eachMember } from '../support/each-member.js';
import { firstAmong } from '../support/first-among.js';

/** Somebody is a member who, by the rules of the place, may not be one. Nationally nobody is barred. */
export const membersBarredFromJoining: Rule<
  'members.barred-from-joining',
  'registration',
  { readonly publicOffices: readonly PublicOffice[]; readonly elements: readonly MemberElement[] }
> = {
  code: 'members.barred-from-joining',
  kind: 'registration',
  options: { publicOffices: codesOf(publicOffices), elements: codesOf(memberElements) },
  check: (draft, options, { asOf }) =>
    eachMember(draft, asOf, ({ publicOffices, elements }, i, findings, missing) => {
      if (firstAmong(publicOffices, options.publicOffices) !== undefined) {
        findings.push({ path: ['members', i, 'publicOffices'], params: {} });
      } else if (firstAmong(elements, options.elements) !== undefined) {
        findings.push({ path: ['members', i, 'elements'], params: {} });
      } else if (publicOffices === undefined) missing.push(['members', i, 'publicOffices']);
      else if (elements === undefined && options.elements.length > 0) missing.push(['members', i, 'elements']);
    }),
};
