import { type RuleReference, rule } from '../rule.js';
import { recordIndexes } from '../support/record-indexes.js';

/**
 * A product that comes from an activity names one of the report.
 *
 * Fails at every id of an activity that no activity of the report has.
 *
 * Boundary: where the list of activities is a part, or an activity has no id, an unknown id may be its. Products that name none are passed over.
 */
export const productActivityUnknown = /* @__PURE__ */ rule({
  code: 'product.activity-unknown',
  kind: 'activity-report',
  list: 'products',
  needs: ['activities'],
  ifNothingExamined: 'not-given',
  check({ products }, answer) {
    const { byId, complete } = answer.fact(recordIndexes).activities;
    if (!complete) answer.searchedInPart('too-little-known', ['activities']);
    for (let i = 0; i < products.length; i++) {
      const { activityId } = products[i] ?? {};
      if (activityId === undefined) continue;
      answer.examined();
      if (!byId.has(activityId)) answer.found(['products', i, 'activityId']);
    }
  },
});

/** For the page of the rules. */
export const productActivityUnknownReference = {
  reads: ['products[].activityId', 'activities[].id', 'partialLists'],
  reportsAt: ['products[].activityId'],
  cannotTell: { 'too-little-known': ['activities'] },
  notInJsonSchema: 'follows-ids',
} as const satisfies RuleReference;
