import { presentOn } from '../../facts/members-on.js';
import { ageBands } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type OptionsOf, type RuleReference, rule } from '../rule.js';

/**
 * An officer is younger than the place allows. Nationally no age is asked for.
 *
 * Fails at every member of the day of judgement who holds an office and is in one of the age bands `bands`.
 *
 * Boundary: the band counts as it is recorded; no age is computed.
 */
export const officersUnderAge = /* @__PURE__ */ rule({
  code: 'officers.under-age',
  kind: 'registration',
  list: 'members',
  wholeList: true,
  ifNothingExamined: 'nothing-to-check',
  check({ members }, answer, { bands }: OptionsOf<typeof officersUnderAgeReference>) {
    for (const i of answer.fact(presentOn)) {
      answer.examined();
      const { offices, ageBand } = members[i] ?? {};
      if (offices?.length === 0 || (ageBand !== undefined && !bands.includes(ageBand))) continue;
      if (offices === undefined) answer.lacks(['members', i, 'offices']);
      else if (ageBand === undefined) answer.lacks(['members', i, 'ageBand']);
      else answer.found(['members', i, 'ageBand']);
    }
  },
});

/** For the page of the rules. */
export const officersUnderAgeReference = {
  options: { bands: /* @__PURE__ */ someCodesOf(ageBands) },
  reads: ['members[].offices', 'members[].ageBand', 'members[].joinedOn', 'membersListed', 'partialLists'],
  reportsAt: ['members[].ageBand'],
  lacks: ['members[].offices', 'members[].ageBand'],
} as const satisfies RuleReference;
