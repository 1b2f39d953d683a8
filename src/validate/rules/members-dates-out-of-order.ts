import type { Draft } from '../../model/draft.js';
import type { FormerMember } from '../../model/member.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

type OrderParams = {
  readonly order: 'joined-later' | 'left-later' | 'left-before-joining';
};

/**
 * Dates of membership contradict each other, or the day of judgement.
 *
 * Fails where somebody joined after the day of judgement, left after it, or left before joining.
 *
 * Boundary: joining or leaving on the day of judgement passes; leaving on the day of joining passes.
 */
export const membersDatesOutOfOrder = /* @__PURE__ */ rule({
  code: 'members.dates-out-of-order',
  kind: 'registration',
  ifNothingExamined: 'nothing-to-check',
  check({ members, formerMembers }, answer: Answering<'registration', OrderParams>) {
    const { asOf } = answer;
    if ((members ?? formerMembers) === undefined) return answer.cannotTell('not-given', ['members']);
    for (const [list, entries = []] of Object.entries({ members, formerMembers })) {
      entries.forEach(({ joinedOn, leftOn }: Draft<FormerMember>, i) => {
        const found = (field: string, order: OrderParams['order']) => answer.found([list, i, field], { order });
        answer.examined();
        if (list === 'members' || leftOn === undefined) {
          if (list !== 'members') answer.lacks([list, i, 'leftOn']);
          else if (joinedOn === undefined) answer.lacks([list, i, 'joinedOn']);
          if (joinedOn !== undefined && joinedOn > asOf) found('joinedOn', 'joined-later');
          return;
        }
        if (leftOn > asOf) found('leftOn', 'left-later');
        if (joinedOn === undefined) answer.lacks([list, i, 'joinedOn']);
        else if (leftOn < joinedOn) found('leftOn', 'left-before-joining');
      });
    }
  },
});

/** For the page of the rules. */
export const membersDatesOutOfOrderReference = {
  reads: ['members[].joinedOn', 'formerMembers[].joinedOn', 'formerMembers[].leftOn'],
  reportsAt: ['members[].joinedOn', 'formerMembers[].joinedOn', 'formerMembers[].leftOn'],
  lacks: ['members[].joinedOn', 'formerMembers[].joinedOn', 'formerMembers[].leftOn'],
  cannotTell: { 'not-given': ['members'] },
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
