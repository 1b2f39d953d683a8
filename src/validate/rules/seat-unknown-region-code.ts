import { provinceWithCode } from '../../vocabulary/law/provinces.js';
import { cannotTell, fail, pass, type Rule } from '../rule.js';
import { coveredByAnotherRule, type NoOptions } from '../support/conclude.js';
import { seatCode } from '../support/seat-code.js';

/** The host knows the region code of the seat. Districts and villages are not part of this library. */
export const seatUnknownRegionCode: Rule<'seat.unknown-region-code', 'registration', NoOptions> = {
  code: 'seat.unknown-region-code',
  kind: 'registration',
  check(draft, _options, { areaLookup, asOf }) {
    const code = seatCode(draft);
    if (!('wellFormed' in code)) return code;
    if (areaLookup === undefined) return cannotTell('no-area-lookup');
    if (provinceWithCode(code.province, asOf) === undefined) return coveredByAnotherRule;
    return areaLookup(code.dotted) === undefined ? fail(['seat', 'regionCode'], {}) : pass;
  },
};
