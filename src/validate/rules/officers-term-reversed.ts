import { type RuleReference, rule } from '../rule.js';

/**
 * A term of office ends on or after the day it begins.
 *
 * Fails when the last day of the term lies before its first.
 *
 * Boundary: a term of one day passes.
 */
export const officersTermReversed = /* @__PURE__ */ rule({
  code: 'officers.term-reversed',
  kind: 'registration',
  needs: ['termOfOffice.from', 'termOfOffice.through'],
  check({ termOfOffice: { from, through } }, answer) {
    if (through < from) answer.found(['termOfOffice', 'through']);
  },
});

/** For the page of the rules. */
export const officersTermReversedReference = {
  reads: ['termOfOffice.from', 'termOfOffice.through'],
  reportsAt: ['termOfOffice.through'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
