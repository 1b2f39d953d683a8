import { decreeStateOn } from '../../facts/recognition-on.js';
import { isWholeList } from '../../facts/whole-lists.js';
import type { Path } from '../../kernel/json-pointer.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { RegistrationDraft } from '../../model/submission.js';
import type { DecreeEffect } from '../../vocabulary/concepts/decree-effects.js';
import { cannotTell, nothingToCheck, type Outcome } from '../rule.js';
import { type BareFinding, conclude } from './conclude.js';
import { overWhole, undecidedBy } from './whole-list.js';

/** Which effects a rule about decrees looks for. */
export interface DecreeEffectOptions {
  readonly effects: readonly DecreeEffect[];
}

/** Decrees in force that have one of some effects. A decree that has run out binds nobody any more. */
export function decreesWithEffect(
  draft: RegistrationDraft,
  effects: readonly DecreeEffect[],
  asOf: LocalDate,
): Outcome<Record<never, never>> {
  const { decrees } = draft;
  if (decrees === undefined) return cannotTell('not-given', ['decrees']);
  const findings: BareFinding[] = [];
  const missing: Path[] = [];
  let inForce = 0;
  for (let i = 0; i < decrees.length; i++) {
    const decree = decrees[i] ?? {};
    if (decreeStateOn(decree, asOf) !== 'in-force') continue;
    const { effect } = decree;
    inForce++;
    if (effect === undefined) missing.push(['decrees', i, 'effect']);
    else if (effects.includes(effect)) findings.push({ path: ['decrees', i, 'effect'], params: {} });
  }
  if (inForce === 0) return isWholeList(draft, 'decrees') ? nothingToCheck : undecidedBy('decrees');
  return overWhole(draft, 'decrees', conclude(findings, missing));
}
