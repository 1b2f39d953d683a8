import type { LocalDate } from '../../kernel/local-date.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

/**
 * The term for which the officers were chosen is over.
 *
 * Fails when the last day of the term lies before the day of judgement.
 *
 * Boundary: the last day of the term passes. A term that begins after the day of judgement states nothing about that day. A
 * term that ends before it begins is the matter of another rule.
 */
export const officersTermExpired = /* @__PURE__ */ rule({
  code: 'officers.term-expired',
  kind: 'registration',
  impliedBy: 'officers.term-reversed',
  needs: ['termOfOffice.through'],
  check({ termOfOffice: { from, through } }, answer: Answering<'registration', { readonly asOf: LocalDate }>) {
    const { asOf } = answer;
    if (from !== undefined && from > asOf) answer.cannotTell('not-given', ['termOfOffice', 'through']);
    else if (through < asOf) answer.found(['termOfOffice', 'through'], { asOf });
  },
});

/** For the page of the rules. */
export const officersTermExpiredReference = {
  reads: ['termOfOffice.from', 'termOfOffice.through'],
  reportsAt: ['termOfOffice.through'],
  cannotTell: { 'not-given': ['termOfOffice.through'] },
} as const satisfies RuleReference;
