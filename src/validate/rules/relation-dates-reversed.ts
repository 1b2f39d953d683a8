import { type RuleReference, rule } from '../rule.js';
import { refuseReversed } from '../support/reversed.js';

/**
 * A relation ends on or after the day it begins.
 *
 * Fails at every relation whose last day lies before its first.
 *
 * Boundary: a relation of one day passes. Relations with one date only are passed over.
 */
export const relationDatesReversed = /* @__PURE__ */ rule({
  code: 'relation.dates-reversed',
  kind: 'registration',
  list: 'relations',
  ifNothingExamined: 'not-given',
  check({ relations }, answer) {
    relations.forEach(({ since, through }, i) => {
      refuseReversed(since, through, ['relations', i, 'through'], answer);
    });
  },
});

/** For the page of the rules. */
export const relationDatesReversedReference = {
  reads: ['relations[].since', 'relations[].through'],
  reportsAt: ['relations[].through'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
