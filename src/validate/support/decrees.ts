import { decreeStateOn } from '../../facts/recognition-on.js';
import type { RegistrationDraft } from '../../model/submission.js';
import type { DecreeEffect } from '../../vocabulary/concepts/decree-effects.js';
import type { Answering } from '../rule.js';

/** Notes the decrees in force that have one of some effects. A decree that has run out binds nobody any more. */
export function refuseEffects(
  decrees: NonNullable<RegistrationDraft['decrees']>,
  effects: readonly DecreeEffect[],
  answer: Pick<Answering<'registration'>, 'asOf' | 'examined' | 'lacks' | 'found'>,
): void {
  for (let i = 0; i < decrees.length; i++) {
    const decree = decrees[i] ?? {};
    if (decreeStateOn(decree, answer.asOf) !== 'in-force') continue;
    answer.examined();
    const { effect } = decree;
    if (effect === undefined) answer.lacks(['decrees', i, 'effect']);
    else if (effects.includes(effect)) answer.found(['decrees', i, 'effect']);
  }
}
