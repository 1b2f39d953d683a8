import { presentOn } from '../../facts/members-on.js';
import type { Path } from '../../kernel/json-pointer.js';
import { ageBands } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';

/**
 * Members under age: welcome in a KIM, but their data are children's data, which the law protects specially.
 *
 * Fails, once for the list, when a member of the day of judgement is in one of the age bands `bands`.
 *
 * Boundary: the band counts as it is recorded; no age is computed. One such member is enough.
 */
export const membersMinorsPresent = /* @__PURE__ */ rule({
  code: 'members.minors-present',
  kind: 'registration',
  list: 'members',
  wholeList: true,
  ifNothingExamined: 'nothing-to-check',
  check(
    { members },
    answer: Answering<'registration', { readonly count: number; readonly at: readonly Path[] }>,
    { bands }: OptionsOf<typeof membersMinorsPresentReference>,
  ) {
    const at: Path[] = [];
    for (const i of answer.fact(presentOn)) {
      answer.examined();
      const ageBand = members[i]?.ageBand;
      if (ageBand === undefined) answer.lacks(['members', i, 'ageBand']);
      else if (bands.includes(ageBand)) at.push(['members', i, 'ageBand']);
    }
    if (at.length > 0) answer.found(['members'], { count: at.length, at });
  },
});

/** For the page of the rules. */
export const membersMinorsPresentReference = {
  options: { bands: /* @__PURE__ */ someCodesOf(ageBands) },
  reads: ['members[].ageBand', 'members[].joinedOn', 'membersListed', 'partialLists'],
  reportsAt: ['members'],
  lacks: ['members[].ageBand'],
} as const satisfies RuleReference;
