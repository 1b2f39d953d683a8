import { type Answering, type RuleReference, rule } from '../rule.js';
import { isWritingFault, seatCode, type WritingFault } from '../support/seat-code.js';

/**
 * The region code of the seat is written as the Ministry of Home Affairs writes them.
 *
 * Fails when the code has other characters than digits and dots, a wrong number of digits, or dots in wrong places.
 *
 * Boundary: all dots or none; 2, 4, 6 or 10 digits. A code that is well written and cannot be passes here.
 */
export const seatMalformedRegionCode = /* @__PURE__ */ rule({
  code: 'seat.malformed-region-code',
  kind: 'registration',
  needs: ['seat.regionCode'],
  check(_draft, answer: Answering<'registration', { readonly fault: WritingFault }>) {
    const code = answer.fact(seatCode);
    if (!code.wellFormed && isWritingFault(code.fault)) answer.found(['seat', 'regionCode'], { fault: code.fault });
  },
});

/** For the page of the rules. */
export const seatMalformedRegionCodeReference = {
  reads: ['seat.regionCode'],
  reportsAt: ['seat.regionCode'],
} as const satisfies RuleReference;
