import { decreeEffects } from '../../vocabulary/concepts/decree-effects.js';
import { codesOf } from '../option-kinds.js';
import type { Rule } from '../rule.js';
import { type DecreeEffectOptions, decreesWithEffect } from '../support/decrees.js';

/** The decree establishes the group, where a group formed by the community would only be recognised. */
export const independenceEstablishedByDecree: Rule<
  'independence.established-by-decree',
  'registration',
  DecreeEffectOptions
> = {
  code: 'independence.established-by-decree',
  kind: 'registration',
  options: { effects: codesOf(decreeEffects) },
  check: (draft, { effects }, { asOf }) => decreesWithEffect(draft, effects, asOf),
};
