import { decreeStateOn } from '../../facts/recognition-on.js';
import { rule } from '../rule.js';

/**
 * No decree is in force any more. A decree without a known end counts as in force.
 *
 * Fails, once for the list, when every decree that has been issued by the day of judgement ended before it.
 *
 * Boundary: the last day of validity passes, and so does the day of issue. Decrees issued later are passed over; if
 * there are no others, there is nothing to check.
 */
export const decreeExpired = /* @__PURE__ */ rule({
  code: 'decree.expired',
  kind: 'registration',
  reads: ['decrees[].issuedOn', 'decrees[].expiresOn'],
  reportsAt: ['decrees'],
  list: 'decrees',
  ifNothingExamined: 'nothing-to-check',
  check({ decrees }, answer) {
    let isExpired = false;
    for (const decree of decrees) {
      const state = decreeStateOn(decree, answer.asOf);
      if (state === 'in-force') return answer.examined();
      if (state === 'expired') isExpired = true;
    }
    if (isExpired) answer.found(['decrees']);
  },
});
