import { exactCount, type MemberCount as Facts, memberCountOn } from '../../facts/member-count-on.js';
import { membersOn } from '../../facts/members-on.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { RegistrationDraft } from '../../model/submission.js';
import type { Facts as OtherFacts } from '../rule.js';

/** Between which bounds the number of members lies, for a rule. */
export interface MemberCount extends Pick<Facts, 'atLeast' | 'atMost' | 'doubt'> {
  /** The number itself where a complete list was counted. A stated number is not repeated: it is somebody's input. */
  readonly counted: number | null;
}

/** How many members there are on the day of judgement. */
export function memberCount(
  draft: RegistrationDraft,
  asOf: LocalDate,
  { fact }: OtherFacts<'registration'>,
): MemberCount {
  const count = memberCountOn(draft, asOf, fact(membersOn));
  const { atLeast, atMost, from, doubt } = count;
  return {
    atLeast,
    atMost,
    counted: from === 'members' ? (exactCount(count) ?? null) : null,
    doubt,
  };
}

/** What a rule about the number of members reads. */
export const memberCountReads = [
  'bodyType',
  'members[].id',
  'members[].joinedOn',
  'membersListed',
  'partialLists',
  'formerMembers[].id',
  'formerMembers[].joinedOn',
  'formerMembers[].leftOn',
  'statedCounts[].counts',
  'statedCounts[].count',
  'statedCounts[].statedOn',
] as const;

/** Why a rule about the number of members cannot tell. */
export const memberCountDoubts = {
  'not-given': ['members'],
  'partial-list': ['members'],
  'too-little-known': ['members', 'members[].id'],
  'sources-disagree': ['members'],
} as const;
