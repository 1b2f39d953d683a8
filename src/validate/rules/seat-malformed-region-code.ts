import { parseRegionCode } from '../../vocabulary/law/region-code.js';
import { cannotTell, fail, pass, type Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';
import { isWritingFault, type WritingFault } from '../support/seat-code.js';

/** The region code of the seat is written as the Ministry of Home Affairs writes them. */
export const seatMalformedRegionCode: Rule<
  'seat.malformed-region-code',
  'registration',
  NoOptions,
  { readonly fault: WritingFault }
> = {
  code: 'seat.malformed-region-code',
  kind: 'registration',
  check({ seat }) {
    if (seat?.regionCode === undefined) return cannotTell('not-given', ['seat', 'regionCode']);
    const code = parseRegionCode(seat.regionCode);
    if (code.wellFormed || !isWritingFault(code.fault)) return pass;
    return fail(['seat', 'regionCode'], { fault: code.fault });
  },
};
