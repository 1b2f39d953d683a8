import { decreeEffects } from '../../vocabulary/concepts/decree-effects.js';
import { codesOf } from '../option-kinds.js';
import type { Rule } from '../rule.js';
import { type DecreeEffectOptions, decreesWithEffect } from '../support/decrees.js';

/** The decree appoints the officers instead of recognising those whom the members chose. */
export const independenceAppointedByDecree: Rule<
  'independence.appointed-by-decree',
  'registration',
  DecreeEffectOptions
> = {
  code: 'independence.appointed-by-decree',
  kind: 'registration',
  options: { effects: codesOf(decreeEffects) },
  check: (draft, { effects }, { asOf }) => decreesWithEffect(draft, effects, asOf),
};
