import { decreeStateOn } from '../../facts/recognition-on.js';
import { cannotTell, fail, nothingToCheck, pass, type Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';

/** No decree is in force any more. A decree without a known end counts as in force. */
export const decreeExpired: Rule<'decree.expired', 'registration', NoOptions> = {
  code: 'decree.expired',
  kind: 'registration',
  check({ decrees }, _options, { asOf }) {
    if (decrees === undefined) return cannotTell('not-given', ['decrees']);
    let issued = 0;
    for (const decree of decrees) {
      const state = decreeStateOn(decree, asOf);
      if (state === 'in-force') return pass;
      if (state === 'expired') issued++;
    }
    return issued === 0 ? nothingToCheck : fail(['decrees'], {});
  },
};
