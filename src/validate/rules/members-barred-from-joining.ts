import { presentOn } from '../../facts/members-on.js';
import { memberElements, publicOffices } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type OptionsOf, type RuleReference, rule } from '../rule.js';
import { firstAmong } from '../support/first-among.js';

/**
 * Somebody is a member who, by the rules of the place, may not be one. Nationally nobody is barred.
 *
 * Fails at every member of the day of judgement who holds one of `publicOffices` or stands for one of `elements`.
 *
 * Boundary: codes are compared as they are, not with what is broader or narrower. Who joins later is not looked at.
 */
export const membersBarredFromJoining = /* @__PURE__ */ rule({
  code: 'members.barred-from-joining',
  kind: 'registration',
  list: 'members',
  wholeList: true,
  ifNothingExamined: 'nothing-to-check',
  check({ members }, answer, options: OptionsOf<typeof membersBarredFromJoiningReference>) {
    for (const i of answer.fact(presentOn)) {
      answer.examined();
      const { publicOffices, elements } = members[i] ?? {};
      if (firstAmong(publicOffices, options.publicOffices) !== undefined) {
        answer.found(['members', i, 'publicOffices']);
      } else if (firstAmong(elements, options.elements) !== undefined) answer.found(['members', i, 'elements']);
      else if (publicOffices === undefined) answer.lacks(['members', i, 'publicOffices']);
      else if (elements === undefined && options.elements.length > 0) answer.lacks(['members', i, 'elements']);
    }
  },
});

/** For the page of the rules. */
export const membersBarredFromJoiningReference = {
  options: {
    publicOffices: /* @__PURE__ */ someCodesOf(publicOffices),
    elements: /* @__PURE__ */ someCodesOf(memberElements),
  },
  reads: ['members[].publicOffices', 'members[].elements', 'members[].joinedOn', 'membersListed', 'partialLists'],
  reportsAt: ['members[].publicOffices', 'members[].elements'],
  lacks: ['members[].publicOffices', 'members[].elements'],
} as const satisfies RuleReference;
