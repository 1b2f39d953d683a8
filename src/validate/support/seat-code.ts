import type { LocalDate } from '../../kernel/local-date.js';
import type { RegistrationDraft } from '../../model/submission.js';
import { provinceWithCode } from '../../vocabulary/law/provinces.js';
import { parseRegionCode, type RegionCodeFault } from '../../vocabulary/law/region-code.js';
import type { Facts } from '../rule.js';

/** What is wrong with the writing of a code, as against the place it names. */
export type WritingFault = Exclude<RegionCodeFault, `impossible-${string}`>;

/** A code that is written well and names no place that can be. */
export type ImpossibleFault = Extract<RegionCodeFault, `impossible-${string}`>;

/** Whether a fault is one of writing. */
export function isWritingFault(fault: RegionCodeFault): fault is WritingFault {
  return !fault.startsWith('impossible-');
}

/** The seat's region code taken apart; of a seat without one, as of an empty text. */
export const seatCode = ({ seat }: RegistrationDraft) => parseRegionCode(seat?.regionCode ?? '');

/** The province of the seat's region code, where there was one of that code on the day of judgement. */
export function provinceOfSeat(_draft: RegistrationDraft, asOf: LocalDate, { fact }: Facts<'registration'>) {
  const code = fact(seatCode);
  return code.wellFormed ? provinceWithCode(code.province, asOf) : undefined;
}
