import { decreeEffects } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type OptionsOf, type RuleReference, rule } from '../rule.js';
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
  list: 'decrees',
  wholeList: 'decrees',
  ifNothingExamined: 'nothing-to-check',
  check: ({ decrees }, answer, { effects }: OptionsOf<typeof independenceAppointedByDecreeReference>) =>
    refuseEffects(decrees, effects, answer),
});

/** For the page of the rules. */
export const independenceAppointedByDecreeReference = {
  options: { effects: /* @__PURE__ */ someCodesOf(decreeEffects) },
  reads: ['decrees[].issuedOn', 'decrees[].expiresOn', 'decrees[].effect', 'decreesListed', 'partialLists'],
  reportsAt: ['decrees[].effect'],
  lacks: ['decrees[].effect'],
} as const satisfies RuleReference;
