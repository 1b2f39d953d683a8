import { type RuleReference, rule } from '../rule.js';
import { refuseReversed } from '../support/reversed.js';

/**
 * A decree cannot expire before it was issued.
 *
 * Fails at every decree whose last day lies before its day of issue.
 *
 * Boundary: a decree of one day passes. Decrees with one date only are passed over.
 */
export const decreeDatesReversed = /* @__PURE__ */ rule({
  code: 'decree.dates-reversed',
  kind: 'registration',
  list: 'decrees',
  ifNothingExamined: 'not-given',
  check({ decrees }, answer) {
    decrees.forEach(({ issuedOn, expiresOn }, i) => {
      refuseReversed(issuedOn, expiresOn, ['decrees', i, 'expiresOn'], answer);
    });
  },
});

/** For the page of the rules. */
export const decreeDatesReversedReference = {
  reads: ['decrees[].issuedOn', 'decrees[].expiresOn'],
  reportsAt: ['decrees[].expiresOn'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
