import type { SeatUnit } from '../../vocabulary/concepts/seat-units.js';
import { seatUnits } from '../../vocabulary/concepts/seat-units.js';
import { codesOf } from '../option-kinds.js';
import { cannotTell, fail, pass, type Rule } from '../rule.js';
import { groupsOnly } from '../support/groups-only.js';

/** Where a rule set states at which units a KIM is at home. Others occur, and are known to be good KIMs. */
export const seatUnitNotVillage: Rule<
  'seat.unit-not-village',
  'registration',
  { readonly units: readonly SeatUnit[] }
> = {
  code: 'seat.unit-not-village',
  kind: 'registration',
  options: { units: codesOf(seatUnits) },
  check(draft, { units }) {
    const unit = draft.seat?.unit;
    if (unit === undefined) return groupsOnly(draft, cannotTell('not-given', ['seat', 'unit']));
    return groupsOnly(draft, units.includes(unit) ? pass : fail(['seat', 'unit'], {}));
  },
};
