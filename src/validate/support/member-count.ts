import { exactCount, type MemberCount as Facts, memberCountOn } from '../../facts/member-count-on.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { RegistrationDraft } from '../../model/submission.js';
import { type CannotTell, cannotTell } from '../rule.js';

/** Between which bounds the number of members lies, for a rule. */
export interface MemberCount extends Pick<Facts, 'atLeast' | 'atMost'> {
  /** The number itself where a complete list was counted. A stated number is not repeated: it is somebody's input. */
  readonly counted: number | null;
  /** The answer of a rule that cannot decide between the bounds. */
  readonly undecided: () => CannotTell;
}

/** How many members there are on the day of judgement. */
export function memberCount(draft: RegistrationDraft, asOf: LocalDate): MemberCount {
  const count = memberCountOn(draft, asOf);
  const { atLeast, atMost, from, doubt } = count;
  return {
    atLeast,
    ...(atMost && { atMost }),
    counted: from === 'members' ? (exactCount(count) ?? null) : null,
    undecided: () => cannotTell(doubt.reason, ...doubt.missing.slice(0, 50)),
  };
}
