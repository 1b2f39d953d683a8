import { presentOn } from '../../facts/members-on.js';
import type { OfficerRole } from '../../vocabulary/concepts/officer-roles.js';
import { officerRoles, publicOffices } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';
import { firstAmong } from '../support/first-among.js';

/**
 * Somebody who holds an office of state runs the KIM, as chair, secretary or treasurer. As an adviser the same person
 * is welcome: advisers are no members, and this rule does not look at them. The finding names the office in the KIM;
 * which public office the person holds is the person's own matter and stands only in the submission.
 *
 * Fails at every member of the day of judgement who holds one of `roles` in the KIM and one of `publicOffices`.
 *
 * Boundary: an office in the KIM that is not among `roles` passes.
 */
export const independenceOfficialInOffice = /* @__PURE__ */ rule({
  code: 'independence.official-in-office',
  kind: 'registration',
  list: 'members',
  wholeList: true,
  ifNothingExamined: 'nothing-to-check',
  check(
    { members },
    answer: Answering<'registration', { readonly role: OfficerRole }>,
    options: OptionsOf<typeof independenceOfficialInOfficeReference>,
  ) {
    for (const i of answer.fact(presentOn)) {
      answer.examined();
      const { offices, publicOffices } = members[i] ?? {};
      const role = firstAmong(offices, options.roles);
      if (role === undefined && offices !== undefined) continue;
      const publicOffice = firstAmong(publicOffices, options.publicOffices);
      if (publicOffice === undefined && publicOffices !== undefined) continue;
      if (role !== undefined && publicOffice !== undefined) answer.found(['members', i, 'publicOffices'], { role });
      else answer.lacks(['members', i, role === undefined ? 'offices' : 'publicOffices']);
    }
  },
});

/** For the page of the rules. */
export const independenceOfficialInOfficeReference = {
  options: {
    roles: /* @__PURE__ */ someCodesOf(officerRoles),
    publicOffices: /* @__PURE__ */ someCodesOf(publicOffices),
  },
  reads: ['members[].offices', 'members[].publicOffices', 'members[].joinedOn', 'membersListed', 'partialLists'],
  reportsAt: ['members[].publicOffices'],
  lacks: ['members[].offices', 'members[].publicOffices'],
} as const satisfies RuleReference;
