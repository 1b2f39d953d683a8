import { decreeStateOn } from '../../facts/recognition-on.js';
import { isWholeList } from '../../facts/whole-lists.js';
import type { GovernmentLevel } from '../../vocabulary/concepts/government-levels.js';
import { governmentLevels, seatUnits } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';

/**
 * In some places it is settled who issues the decree that recognises a KIM. Nationally it is not.
 *
 * Fails, once for the list, when the seat is one of `units`, all decrees are listed, and none in force on the day of
 * judgement was issued by one of `issuers`.
 *
 * Boundary: one such decree is enough, whoever issued the others.
 */
export const decreeIssuerNotLocal = /* @__PURE__ */ rule({
  code: 'decree.issuer-not-local',
  kind: 'registration',
  needs: ['seat.unit', 'decrees'],
  ifNothingExamined: 'nothing-to-check',
  check(
    draft,
    answer: Answering<'registration', { readonly issuers: readonly GovernmentLevel[] }>,
    { units, issuers }: OptionsOf<typeof decreeIssuerNotLocalReference>,
  ) {
    const { seat, decrees } = draft;
    if (!units.includes(seat.unit)) return answer.hasNothingToCheck();
    let inForce = 0;
    let unknown = 0;
    for (let i = 0; i < decrees.length; i++) {
      const decree = decrees[i] ?? {};
      if (decreeStateOn(decree, answer.asOf) !== 'in-force') continue;
      inForce++;
      answer.examined();
      if (decree.issuer === undefined) {
        unknown++;
        answer.lacks(['decrees', i, 'issuer']);
      } else if (issuers.includes(decree.issuer)) return answer.passes();
    }
    if (unknown > 0) return;
    if (!isWholeList(draft, 'decrees')) answer.cannotTell('partial-list', ['decreesListed']);
    else if (inForce > 0) answer.found(['decrees'], { issuers });
  },
});

/** For the page of the rules. */
export const decreeIssuerNotLocalReference = {
  options: { units: /* @__PURE__ */ someCodesOf(seatUnits), issuers: /* @__PURE__ */ someCodesOf(governmentLevels) },
  reads: [
    'seat.unit',
    'decrees[].issuedOn',
    'decrees[].expiresOn',
    'decrees[].issuer',
    'decreesListed',
    'partialLists',
  ],
  reportsAt: ['decrees'],
  lacks: ['decrees[].issuer'],
  cannotTell: { 'partial-list': ['decreesListed'] },
} as const satisfies RuleReference;
