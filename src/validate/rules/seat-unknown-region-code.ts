import { type RuleReference, rule } from '../rule.js';
import { isInProvince, seatCode } from '../support/seat-code.js';

/**
 * The host knows the region code of the seat. Districts and villages are not part of this library.
 *
 * Fails when the lookup of the host does not know the code.
 *
 * Boundary: none; the lookup gets the code with dots.
 */
export const seatUnknownRegionCode = /* @__PURE__ */ rule({
  code: 'seat.unknown-region-code',
  kind: 'registration',
  needs: ['seat.regionCode'],
  check(_draft, answer) {
    const code = answer.fact(seatCode);
    if (!code.wellFormed) return answer.isCovered();
    if (answer.areaLookup === undefined) return answer.cannotTell('no-area-lookup');
    if (!answer.fact(isInProvince)) return answer.isCovered();
    if (answer.areaLookup(code.dotted) === undefined) answer.found(['seat', 'regionCode']);
  },
});

/** For the page of the rules. */
export const seatUnknownRegionCodeReference = {
  reads: ['seat.regionCode'],
  reportsAt: ['seat.regionCode'],
  coveredBy: ['seat.malformed-region-code', 'seat.impossible-region-code'],
  cannotTell: { 'no-area-lookup': [] },
  notInJsonSchema: 'needs-area-lookup',
} as const satisfies RuleReference;
