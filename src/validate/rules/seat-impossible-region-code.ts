import { type Answering, type RuleReference, rule } from '../rule.js';
import { type ImpossibleFault, isInProvince, isWritingFault, provinceSince, seatCode } from '../support/seat-code.js';

type ImpossibleParams = {
  /** Which part cannot be; `unknown-province`: no such province; `province-not-yet`: it did not exist on that day. */
  readonly fault: ImpossibleFault | 'unknown-province' | 'province-not-yet';
};

/**
 * The parts of the seat's region code can exist, and its province did on the day of judgement.
 *
 * Fails when a part of the code cannot be, or when no province had its first two digits on the day of judgement.
 *
 * Boundary: the first day of a province passes. A code that is badly written is the matter of another rule.
 */
export const seatImpossibleRegionCode = /* @__PURE__ */ rule({
  code: 'seat.impossible-region-code',
  kind: 'registration',
  needs: ['seat.regionCode'],
  check(_draft, answer: Answering<'registration', ImpossibleParams>) {
    const path = ['seat', 'regionCode'];
    const code = answer.fact(seatCode);
    if (!code.wellFormed) {
      if (isWritingFault(code.fault)) answer.isCovered();
      else answer.found(path, { fault: code.fault });
      return;
    }
    if (answer.fact(isInProvince)) return;
    answer.found(path, { fault: provinceSince(code.province) === undefined ? 'unknown-province' : 'province-not-yet' });
  },
});

/** For the page of the rules. */
export const seatImpossibleRegionCodeReference = {
  reads: ['seat.regionCode'],
  reportsAt: ['seat.regionCode'],
  coveredBy: ['seat.malformed-region-code'],
} as const satisfies RuleReference;
