import { type RuleReference, rule } from '../rule.js';
import { recordIndexes } from '../support/record-indexes.js';

/**
 * A partner named in an activity is one of the partners of the report.
 *
 * Fails at every id of a partner that no partner of the report has.
 *
 * Boundary: where the list of partners is a part, or a partner has no id, an unknown id may be its.
 */
export const activityPartnerUnknown = /* @__PURE__ */ rule({
  code: 'activity.partner-unknown',
  kind: 'activity-report',
  list: 'activities',
  needs: ['partners'],
  ifNothingExamined: 'not-given',
  check({ activities }, answer) {
    const { byId, complete } = answer.fact(recordIndexes).partners;
    if (!complete) answer.searchedInPart('too-little-known', ['partners']);
    for (let i = 0; i < activities.length; i++) {
      const { partners = [] } = activities[i] ?? {};
      for (let j = 0; j < partners.length; j++) {
        const { partnerId } = partners[j] ?? {};
        if (partnerId === undefined) continue;
        answer.examined();
        if (!byId.has(partnerId)) answer.found(['activities', i, 'partners', j, 'partnerId']);
      }
    }
  },
});

/** For the page of the rules. */
export const activityPartnerUnknownReference = {
  reads: ['activities[].partners[].partnerId', 'partners[].id', 'partialLists'],
  reportsAt: ['activities[].partners[].partnerId'],
  cannotTell: { 'too-little-known': ['partners'] },
  notInJsonSchema: 'follows-ids',
} as const satisfies RuleReference;
