import { decreeEffects } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { rule } from '../rule.js';
import { refuseEffects } from '../support/decrees.js';

/**
 * The decree appoints the officers instead of recognising those whom the members chose.
 *
 * Fails at every decree in force on the day of judgement whose effect is one of `effects`.
 *
 * Boundary: the day of issue and the last day of validity belong to a decree; without an end it is in force.
 */
export const independenceAppointedByDecree = /* @__PURE__ */ rule({
  code: 'independence.appointed-by-decree',
  kind: 'registration',
  reads: ['decrees[].issuedOn', 'decrees[].expiresOn', 'decrees[].effect', 'decreesListed', 'partialLists'],
  reportsAt: ['decrees[].effect'],
  list: 'decrees',
  wholeList: 'decrees',
  lacks: ['decrees[].effect'],
  ifNothingExamined: 'nothing-to-check',
  options: { effects: someCodesOf(decreeEffects) },
  check: ({ decrees }, answer, { effects }) => refuseEffects(decrees, effects, answer),
});
