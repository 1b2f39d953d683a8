import { type RuleReference, rule } from '../rule.js';
import { indexById } from '../support/id-index.js';

/**
 * A member of the group that is rated is no outsider, whatever the rating states.
 *
 * Fails at every rating by somebody whom the registration lists as a member, with a relation of somebody from outside.
 *
 * Boundary: those who left are outsiders. Ratings without a rater or a relation are passed over. Where the list of
 * members is not whole, or an entry has no id, a rater may be a member who is not named.
 */
export const ratingRaterIsMember = /* @__PURE__ */ rule({
  code: 'rating.rater-is-member',
  kind: 'activity-report',
  registration: [],
  list: 'ratings',
  ifNothingExamined: 'not-given',
  check({ ratings }, answer) {
    const { members, membersListed } = answer.registration;
    const current = indexById(members ?? [{}]);
    const isWhole = current.complete && membersListed !== 'some';
    for (let i = 0; i < ratings.length; i++) {
      const { raterId, relation } = ratings[i] ?? {};
      if (raterId === undefined || relation === undefined) continue;
      answer.examined();
      if (!isWhole) answer.cannotTell('registration-incomplete', ['members']);
      const isOutsider = relation !== 'self' && relation !== 'kim-member';
      if (isOutsider && current.byId.has(raterId)) answer.found(['ratings', i, 'relation']);
    }
  },
});

/** For the page of the rules. */
export const ratingRaterIsMemberReference = {
  reads: ['kimId', 'ratings[].raterId', 'ratings[].relation'],
  reportsAt: ['ratings[].relation'],
  cannotTell: { 'registration-incomplete': ['members'] },
  notInJsonSchema: 'needs-registration',
} as const satisfies RuleReference;
