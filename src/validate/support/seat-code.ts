import type { LocalDate } from '../../kernel/local-date.js';
import type { RegistrationDraft } from '../../model/submission.js';
import { codeRows } from '../../vocabulary/code-list.js';
import { provinceRegionCodes } from '../../vocabulary/generated/province-region-codes.js';
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

/** The day from which there is a province with a code: `''` for those that were always there, `undefined` for none. */
export function provinceSince(code: string): LocalDate | '' | undefined {
  return firstDays.get(code);
}

const firstDays: ReadonlyMap<string, LocalDate | ''> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ codeRows(provinceRegionCodes).map(({ code, concept }) => [code, concept.since ?? '']),
);

/** Whether there was a province of the seat's region code on the day of judgement. */
export function isInProvince(_draft: RegistrationDraft, asOf: LocalDate, { fact }: Facts<'registration'>): boolean {
  const code = fact(seatCode);
  const since = code.wellFormed ? provinceSince(code.province) : undefined;
  return since !== undefined && since <= asOf;
}
