import { presentOn } from '../../facts/members-on.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

/**
 * One person holds several offices of the group.
 *
 * Fails at every member of the day of judgement with two or more different offices.
 *
 * Boundary: the same office named twice is one.
 */
export const officersSeveralOffices = /* @__PURE__ */ rule({
  code: 'officers.several-offices',
  kind: 'registration',
  list: 'members',
  wholeList: true,
  ifNothingExamined: 'nothing-to-check',
  check({ members }, answer: Answering<'registration', { readonly count: number }>) {
    for (const i of answer.fact(presentOn)) {
      answer.examined();
      const offices = members[i]?.offices;
      if (offices === undefined) answer.lacks(['members', i, 'offices']);
      else if (offices.length > 1) {
        const count = new Set(offices).size;
        if (count > 1) answer.found(['members', i, 'offices'], { count });
      }
    }
  },
});

/** For the page of the rules. */
export const officersSeveralOfficesReference = {
  reads: ['members[].offices', 'members[].joinedOn', 'membersListed', 'partialLists'],
  reportsAt: ['members[].offices'],
  lacks: ['members[].offices'],
} as const satisfies RuleReference;
