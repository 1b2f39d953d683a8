import type { AreaLevel } from '../../vocabulary/concepts/area-levels.js';
import type { SeatUnit } from '../../vocabulary/concepts/seat-units.js';
import { cannotTell, fail, nothingToCheck, pass, type Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';
import { seatCode } from '../support/seat-code.js';

type UnitParams = {
  /** What the village part of the code states the place is. */
  readonly byCode: AreaLevel;
};

/** The units whose kind the first digit of the village part states. */
const villageUnits: ReadonlySet<SeatUnit> = new Set(['desa', 'kelurahan', 'desa-adat']);

/** The stated unit of the seat is the one its region code names: 1 a kelurahan, 2 a desa, 3 a desa adat. */
export const seatUnitAgainstCode: Rule<'seat.unit-against-code', 'registration', NoOptions, UnitParams> = {
  code: 'seat.unit-against-code',
  kind: 'registration',
  check(draft) {
    const unit = draft.seat?.unit;
    if (unit === undefined) return cannotTell('not-given', ['seat', 'unit']);
    // Hamlets, neighbourhoods and organisations have no code of their own; a kecamatan has another part of it.
    if (!villageUnits.has(unit)) return nothingToCheck;
    const code = seatCode(draft);
    if (!('wellFormed' in code)) return code;
    if (code.village === undefined) return cannotTell('too-little-known', ['seat', 'regionCode']);
    return code.level === unit ? pass : fail(['seat', 'unit'], { byCode: code.level });
  },
};
