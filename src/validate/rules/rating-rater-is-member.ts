import { ofTheGroup } from '../../facts/of-the-group.js';
import { namesSomeMembers } from '../../facts/whole-lists.js';
import { type RuleReference, rule } from '../rule.js';
import { indexById } from '../support/id-index.js';

/**
 * Who is or was a member of the group that is rated is no outsider, whatever the rating states.
 *
 * Fails at every rating by somebody whom the registration lists as a member or a former member, or by the group itself, with a
 * relation of somebody from outside; however the id or the name of the member or of the group is spelt.
 *
 * Boundary: ratings without a rater or a relation are passed over. Where the list of
 * members is not whole, or an entry has no id, a rater may be a member who is not named.
 */
export const ratingRaterIsMember = /* @__PURE__ */ rule({
  code: 'rating.rater-is-member',
  kind: 'activity-report',
  registration: [],
  list: 'ratings',
  ifNothingExamined: 'not-given',
  check({ kimId, ratings }, answer) {
    const { members } = answer.registration;
    const isOfGroup = ofTheGroup(answer.registration, kimId);
    const isWhole = indexById(members ?? [{}]).complete && !namesSomeMembers(answer.registration);
    for (let i = 0; i < ratings.length; i++) {
      const { raterId, relation } = ratings[i] ?? {};
      if (raterId === undefined || relation === undefined) continue;
      answer.examined();
      if (!isWhole) answer.cannotTell('registration-incomplete', ['members']);
      const isOutsider = relation !== 'self' && relation !== 'kim-member';
      if (isOutsider && isOfGroup(raterId)) answer.found(['ratings', i, 'relation']);
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
