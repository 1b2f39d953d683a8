import type { AreaLevel } from '../../vocabulary/concepts/area-levels.js';
import type { SeatUnit } from '../../vocabulary/concepts/seat-units.js';
import { type Answering, type RuleReference, rule } from '../rule.js';
import { seatCode } from '../support/seat-code.js';

type UnitParams = {
  /** What the village part of the code states the place is. */
  readonly byCode: AreaLevel;
};

/** The units whose kind the first digit of the village part states. */
const villageUnits: readonly SeatUnit[] = ['desa', 'kelurahan', 'desa-adat'];

/**
 * The stated unit of the seat is the one its region code names: 1 a kelurahan, 2 a desa, 3 a desa adat.
 *
 * Fails when the unit is a desa, kelurahan or desa adat and the first digit of the village part of the code names another.
 *
 * Boundary: hamlets, neighbourhoods, kecamatan and organisations have no village code of their own: nothing to check.
 */
export const seatUnitAgainstCode = /* @__PURE__ */ rule({
  code: 'seat.unit-against-code',
  kind: 'registration',
  needs: ['seat.unit'],
  ifNothingExamined: 'nothing-to-check',
  check({ seat: { unit, regionCode } }, answer: Answering<'registration', UnitParams>) {
    if (!villageUnits.includes(unit)) return;
    answer.examined();
    if (regionCode === undefined) return answer.cannotTell('not-given', ['seat', 'regionCode']);
    const code = answer.fact(seatCode);
    if (!code.wellFormed) return answer.isCovered();
    if (code.village === undefined) return answer.cannotTell('too-little-known', ['seat', 'regionCode']);
    if (code.level !== unit) answer.found(['seat', 'unit'], { byCode: code.level });
  },
});

/** For the page of the rules. */
export const seatUnitAgainstCodeReference = {
  reads: ['seat.unit', 'seat.regionCode'],
  reportsAt: ['seat.unit'],
  coveredBy: ['seat.malformed-region-code', 'seat.impossible-region-code'],
  cannotTell: { 'not-given': ['seat.regionCode'], 'too-little-known': ['seat.regionCode'] },
} as const satisfies RuleReference;
