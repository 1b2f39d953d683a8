import { boardOn, officeOf } from '../../facts/office-on.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

/**
 * A group has one chair (ketua), not several.
 *
 * Fails, once, at the second person who is chair on the day of judgement.
 *
 * Boundary: one id is one person, however often it is listed; an entry without an id may be the person found already.
 */
export const officersChairDouble = /* @__PURE__ */ rule({
  code: 'officers.chair-double',
  kind: 'registration',
  list: 'members',
  wholeList: true,
  ifNothingExamined: 'nothing-to-check',
  check({ members }, answer: Answering<'registration', { readonly count: number }>) {
    const { holders, unknown, present } = officeOf(answer.fact(boardOn), 'ketua');
    if (present > 0) answer.examined();
    const named = holders.filter((index) => members[index]?.id !== undefined);
    const second = named[1];
    if (second !== undefined) return answer.found(['members', second, 'offices'], { count: named.length });
    for (const index of unknown) answer.lacks(['members', index, 'offices']);
    if (holders.length < 2) return;
    for (const index of holders) if (members[index]?.id === undefined) answer.lacks(['members', index, 'id']);
  },
});

/** For the page of the rules. */
export const officersChairDoubleReference = {
  reads: ['members[].offices', 'members[].id', 'members[].joinedOn', 'membersListed', 'partialLists'],
  reportsAt: ['members[].offices'],
  lacks: ['members[].offices', 'members[].id'],
} as const satisfies RuleReference;
