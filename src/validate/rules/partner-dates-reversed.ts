import { type RuleReference, rule } from '../rule.js';

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
    for (let i = 0; i < partners.length; i++) {
      const { since, through } = partners[i] ?? {};
      if (since === undefined || through === undefined) continue;
      answer.examined();
      if (through < since) answer.found(['partners', i, 'through']);
    }
  },
});

/** For the page of the rules. */
export const partnerDatesReversedReference = {
  reads: ['partners[].since', 'partners[].through'],
  reportsAt: ['partners[].through'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
