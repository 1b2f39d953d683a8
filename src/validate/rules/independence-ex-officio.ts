import { presentOn } from '../../facts/members-on.js';
import { publicOffices } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type OptionsOf, type RuleReference, rule } from '../rule.js';
import { firstAmong } from '../support/first-among.js';

/**
 * An office in the KIM comes with an office of state, so that government fills it and not the members. Offices of the
 * neighbourhood (RT, RW) and of village community bodies are not of state.
 *
 * Fails at every member of the day of judgement who holds one of `publicOffices` and belongs to the KIM because of it.
 *
 * Boundary: `exOfficio: false` passes, whatever office is held, and so does an ordinary member of whom it is not stated.
 */
export const independenceExOfficio = /* @__PURE__ */ rule({
  code: 'independence.ex-officio',
  kind: 'registration',
  list: 'members',
  wholeList: true,
  ifNothingExamined: 'nothing-to-check',
  check({ members }, answer, options: OptionsOf<typeof independenceExOfficioReference>) {
    for (const i of answer.fact(presentOn)) {
      answer.examined();
      const { offices, exOfficio, publicOffices } = members[i] ?? {};
      if (exOfficio === false) continue;
      // An ordinary member holds no office that could come with another one.
      if (offices?.length === 0 && exOfficio === undefined) continue;
      const publicOffice = firstAmong(publicOffices, options.publicOffices);
      if (publicOffice === undefined) {
        // Whether a public office is held comes first: most members hold none, and need not be asked the rest.
        if (publicOffices === undefined) answer.lacks(['members', i, 'publicOffices']);
      } else if (exOfficio === undefined) answer.lacks(['members', i, 'exOfficio']);
      else answer.found(['members', i, 'exOfficio']);
    }
  },
});

/** For the page of the rules. */
export const independenceExOfficioReference = {
  options: { publicOffices: /* @__PURE__ */ someCodesOf(publicOffices) },
  reads: [
    'members[].offices',
    'members[].exOfficio',
    'members[].publicOffices',
    'members[].joinedOn',
    'membersListed',
    'partialLists',
  ],
  reportsAt: ['members[].exOfficio'],
  lacks: ['members[].publicOffices', 'members[].exOfficio'],
} as const satisfies RuleReference;
