import { seatUnits } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type OptionsOf, type RuleReference, rule } from '../rule.js';

/**
 * Where a rule set states at which units a KIM is at home. Others occur, and are known to be good KIMs.
 *
 * Fails when the unit of the seat is none of `units`.
 *
 * Boundary: none.
 */
export const seatUnitNotVillage = /* @__PURE__ */ rule({
  code: 'seat.unit-not-village',
  kind: 'registration',
  groupsOnly: true,
  needs: ['seat.unit'],
  check({ seat: { unit } }, answer, { units }: OptionsOf<typeof seatUnitNotVillageReference>) {
    if (!units.includes(unit)) answer.found(['seat', 'unit']);
  },
});

/** For the page of the rules. */
export const seatUnitNotVillageReference = {
  options: { units: /* @__PURE__ */ someCodesOf(seatUnits) },
  reads: ['seat.unit', 'bodyType'],
  reportsAt: ['seat.unit'],
} as const satisfies RuleReference;
