import { provinceWithCode } from '../../vocabulary/law/provinces.js';
import { parseRegionCode } from '../../vocabulary/law/region-code.js';
import { cannotTell, fail, pass, type Rule } from '../rule.js';
import { coveredByAnotherRule, type NoOptions } from '../support/conclude.js';
import { type ImpossibleFault, isWritingFault } from '../support/seat-code.js';

type ImpossibleParams = {
  /** Which part cannot be; `unknown-province`: no such province; `province-not-yet`: it did not exist on that day. */
  readonly fault: ImpossibleFault | 'unknown-province' | 'province-not-yet';
};

/** The parts of the seat's region code can exist, and its province did on the day of judgement. */
export const seatImpossibleRegionCode: Rule<
  'seat.impossible-region-code',
  'registration',
  NoOptions,
  ImpossibleParams
> = {
  code: 'seat.impossible-region-code',
  kind: 'registration',
  check({ seat }, _options, { asOf }) {
    const path = ['seat', 'regionCode'];
    if (seat?.regionCode === undefined) return cannotTell('not-given', path);
    const code = parseRegionCode(seat.regionCode);
    if (!code.wellFormed) {
      return isWritingFault(code.fault) ? coveredByAnotherRule : fail(path, { fault: code.fault });
    }
    if (provinceWithCode(code.province, asOf) !== undefined) return pass;
    return fail(path, { fault: provinceWithCode(code.province) ? 'province-not-yet' : 'unknown-province' });
  },
};
