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
    if (members === undefined && formerMembers === undefined) return answer.cannotTell('not-given', ['members']);
    const current = members ?? [];
    for (let i = 0; i < current.length; i++) {
      answer.examined();
      const joinedOn = current[i]?.joinedOn;
      if (joinedOn === undefined) answer.lacks(['members', i, 'joinedOn']);
      else if (joinedOn > asOf) answer.found(['members', i, 'joinedOn'], { order: 'joined-later' });
    }
    const former = formerMembers ?? [];
    for (let i = 0; i < former.length; i++) {
      answer.examined();
      const joinedOn = former[i]?.joinedOn;
      const leftOn = former[i]?.leftOn;
      if (leftOn === undefined) {
        answer.lacks(['formerMembers', i, 'leftOn']);
        if (joinedOn !== undefined && joinedOn > asOf) {
          answer.found(['formerMembers', i, 'joinedOn'], { order: 'joined-later' });
        }
        continue;
      }
      if (leftOn > asOf) answer.found(['formerMembers', i, 'leftOn'], { order: 'left-later' });
      if (joinedOn === undefined) answer.lacks(['formerMembers', i, 'joinedOn']);
      else if (leftOn < joinedOn) answer.found(['formerMembers', i, 'leftOn'], { order: 'left-before-joining' });
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
