import type { DateSpan } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';
import { countingKey } from '../kernel/text.js';
import type { Draft } from '../model/draft.js';
import type { FormerMember, Member } from '../model/member.js';

/** The two lists from which it follows who belonged to a group on a day. */
export interface MemberLists<Entry extends Draft<Member>> {
  readonly members?: readonly Entry[];
  readonly formerMembers?: readonly Draft<FormerMember>[];
}

/** The people who belonged to a group on one day, as far as its lists of members name them. */
export interface MembersOn<Entry extends Draft<Member> = Draft<Member>> {
  /** Those of the current list, each person once: of entries that share an id the first stands here. */
  readonly roster: readonly Entry[];
  /** Ids of everybody who belonged on that day, also of those who left later. */
  readonly ids: ReadonlySet<string>;
  /** Positions in `members` of entries without an id: each may be one more person, or one who was counted already. */
  readonly withoutId: readonly number[];
  /** How many belonged all the time, as far as is known. */
  readonly throughout: number;
  /** For everybody else, from when to when. */
  readonly spans: readonly Partial<DateSpan>[];
}

/** Whether somebody on the list of members belongs on a day: from the day of joining on; without one, always. */
export function isMemberOn({ joinedOn }: Draft<Member>, day: LocalDate): boolean {
  return joinedOn === undefined || joinedOn <= day;
}

/** Positions of the entries of the list of members that belong on a day. */
export function presentOn({ members = [] }: MemberLists<Draft<Member>>, day: LocalDate): readonly number[] {
  const present: number[] = [];
  for (let i = 0; i < members.length; i++) if (isMemberOn(members[i] as Draft<Member>, day)) present.push(i);
  return present;
}

/** Whether a day lies in a span of membership. Both ends belong to it; an end that is absent is open. */
export function belongsOn({ from, through }: Partial<DateSpan>, day: LocalDate): boolean {
  return (from === undefined || from <= day) && (through === undefined || day <= through);
}

/**
 * Who belonged to a group on a day. An id, as it is written, is one person, however often it is listed; whoever joined later does not
 * belong yet; whoever left later still does, to the last day. A former member without a day of leaving is not counted:
 * nobody knows how long that person belonged.
 */
export function membersOn<Entry extends Draft<Member>>(
  { members = [], formerMembers = [] }: MemberLists<Entry>,
  day: LocalDate,
): MembersOn<Entry> {
  const roster: Entry[] = [];
  const ids = new Set<string>();
  const withoutId: number[] = [];
  const spans: Partial<DateSpan>[] = [];
  let throughout = 0;
  for (let i = 0; i < members.length; i++) {
    const member = members[i] as Entry;
    const { id, joinedOn } = member;
    const isPresent = isMemberOn(member, day);
    if (id === undefined) {
      if (isPresent) withoutId.push(i);
    } else {
      const known = ids.size;
      if (isPresent ? ids.add(id).size === known : ids.has(id)) continue;
    }
    if (joinedOn === undefined) throughout++;
    else spans.push({ from: joinedOn });
    if (isPresent) roster.push(member);
  }
  for (const { id, joinedOn, leftOn } of formerMembers) {
    if (leftOn === undefined || id === undefined || ids.has(id)) continue;
    const span = joinedOn === undefined ? { through: leftOn } : { from: joinedOn, through: leftOn };
    spans.push(span);
    if (belongsOn(span, day)) ids.add(id);
  }
  return { roster, ids, withoutId, throughout, spans };
}

/**
 * How many of some people surely are different ones, however their ids are spelt; one without an id is one more. Ids count as they are
 * written wherever members are counted; this is what may be gained by them.
 *
 * @param keyOf the key of an id, where each spelling is looked into once.
 */
export function toldApart(ids: Iterable<string | undefined>, keyOf: (id: string) => string = countingKey): number {
  const keys = new Set<string>();
  let withoutId = 0;
  for (const id of ids) {
    if (id === undefined || id === '') withoutId++;
    else keys.add(keyOf(id) || id);
  }
  return keys.size + withoutId;
}

/** How many people are, were or are going to be members, each id once; an entry without an id is one more. */
export function peopleEver({ members = [], formerMembers = [] }: MemberLists<Draft<Member>>): number {
  const ids = new Set<string>();
  let withoutId = 0;
  for (const { id } of [...members, ...formerMembers]) {
    if (id === undefined) withoutId++;
    else ids.add(id);
  }
  return ids.size + withoutId;
}
