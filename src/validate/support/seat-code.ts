import type { RegistrationDraft } from '../../model/submission.js';
import { parseRegionCode, type RegionCode, type RegionCodeFault } from '../../vocabulary/law/region-code.js';
import { type CannotTell, cannotTell, type DoesNotApply } from '../rule.js';
import { coveredByAnotherRule } from './conclude.js';

/** What is wrong with the writing of a code, as against the place it names. */
export type WritingFault = Exclude<RegionCodeFault, `impossible-${string}`>;

/** A code that is written well and names no place that can be. */
export type ImpossibleFault = Extract<RegionCodeFault, `impossible-${string}`>;

/** Whether a fault is one of writing. */
export function isWritingFault(fault: RegionCodeFault): fault is WritingFault {
  return !fault.startsWith('impossible-');
}

/** The seat's region code taken apart, or the answer of a rule that needs one: malformed codes have rules of their own. */
export function seatCode({ seat }: RegistrationDraft): RegionCode | CannotTell | DoesNotApply {
  if (seat?.regionCode === undefined) return cannotTell('not-given', ['seat', 'regionCode']);
  const code = parseRegionCode(seat.regionCode);
  return code.wellFormed ? code : coveredByAnotherRule;
}
