import { type RuleReference, rule } from '../rule.js';
import { refuseReversed } from '../support/reversed.js';

/**
 * A partnership ends on or after the day it begins.
 *
 * Fails at every partner whose last day lies before the first.
 *
 * Boundary: a partnership of one day passes. Partners with one date only are passed over.
 */
export const partnerDatesReversed = /* @__PURE__ */ rule({
  code: 'partner.dates-reversed',
  kind: 'activity-report',
  list: 'partners',
  ifNothingExamined: 'not-given',
  check({ partners }, answer) {
    partners.forEach(({ since, through }, i) => {
      refuseReversed(since, through, ['partners', i, 'through'], answer);
    });
  },
});

/** For the page of the rules. */
export const partnerDatesReversedReference = {
  reads: ['partners[].since', 'partners[].through'],
  reportsAt: ['partners[].through'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
