import { type RuleReference, rule } from '../rule.js';

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
    for (let i = 0; i < decrees.length; i++) {
      const { issuedOn, expiresOn } = decrees[i] ?? {};
      if (issuedOn === undefined || expiresOn === undefined) continue;
      answer.examined();
      if (expiresOn < issuedOn) answer.found(['decrees', i, 'expiresOn']);
    }
  },
});

/** For the page of the rules. */
export const decreeDatesReversedReference = {
  reads: ['decrees[].issuedOn', 'decrees[].expiresOn'],
  reportsAt: ['decrees[].expiresOn'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
