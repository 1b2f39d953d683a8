import type { LocalDate } from '../kernel/local-date.js';
import type { Draft } from '../model/draft.js';
import type { StatedComposition, StatedCount } from '../model/member.js';
import type { RegistrationDraft } from '../model/submission.js';

/** The least and the greatest number that the statements which count give, and the position of each. */
export interface StatedBounds {
  readonly least: number;
  readonly leastAt: number;
  /** Infinite when a statement that may be the one that counts does not give its number. */
  readonly most: number;
  readonly mostAt: number;
}

/** Whether a statement had been made on a day. One without a date may have been. */
export function wasStatedBy({ statedOn }: { readonly statedOn?: LocalDate }, day: LocalDate): boolean {
  return statedOn === undefined || statedOn <= day;
}

/** What was stated about who the members are, as far as that had been stated on a day. */
export function compositionStatedBy(stated: Draft<StatedComposition> = {}, day: LocalDate): Draft<StatedComposition> {
  return wasStatedBy(stated, day) ? stated : {};
}

/**
 * Which stated count counts on a day: the latest of those stated on or before it. Statements without a date count only
 * when no dated one is usable. Where several count and differ, `least` and `most` differ: nothing states which holds.
 * In a draft, a statement of which the basis or the number is missing may be any, so it widens the bounds.
 *
 * @returns `undefined` when nothing was stated on this basis.
 */
export function statedCountOn(
  statements: RegistrationDraft['statedCounts'],
  basis: StatedCount['counts'],
  day: LocalDate,
): StatedBounds | undefined {
  if (statements === undefined) return undefined;
  let latest: LocalDate | undefined;
  let stated = false;
  for (const statement of statements) {
    const { counts, count, statedOn } = statement;
    if (counts !== basis || !wasStatedBy(statement, day)) continue;
    stated = true;
    if (count !== undefined && statedOn !== undefined && (latest === undefined || statedOn > latest)) latest = statedOn;
  }
  if (!stated) return undefined;
  let [least, leastAt] = [Number.POSITIVE_INFINITY, -1];
  let [most, mostAt] = [Number.NEGATIVE_INFINITY, -1];
  for (let i = 0; i < statements.length; i++) {
    const statement = statements[i] as Draft<StatedCount>;
    const { counts, count, statedOn } = statement;
    if ((counts !== undefined && counts !== basis) || !wasStatedBy(statement, day)) continue;
    if (latest !== undefined && (statedOn === undefined || statedOn < latest)) continue;
    const isKnown = counts === basis && count !== undefined;
    const low = isKnown ? count : 0;
    const high = isKnown ? count : Number.POSITIVE_INFINITY;
    if (low < least) [least, leastAt] = [low, i];
    if (high > most) [most, mostAt] = [high, i];
  }
  return { least, leastAt, most, mostAt };
}
