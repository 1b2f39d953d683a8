import { frozen } from '../kernel/frozen.js';
import type { Path } from '../kernel/json-pointer.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { RegistrationDraft } from '../model/submission.js';
import { type MembersOn, membersOn } from './members-on.js';
import { type StatedBounds, statedCountOn, wasStatedBy } from './stated-count-on.js';
import { namesSomeMembers } from './whole-lists.js';

/** A bound of the number of members, and where the fact stands that sets it. */
export interface Bound {
  readonly value: number;
  readonly path: Path;
}

/** Why the bounds lie apart. */
export interface CountDoubt {
  readonly reason: 'not-given' | 'partial-list' | 'too-little-known' | 'sources-disagree';
  /** Where the facts would stand that bring them together. */
  readonly missing: readonly Path[];
}

/** Between which bounds the number of members lies on a day. */
export interface MemberCount {
  readonly atLeast: Bound;
  /** `undefined` when nothing bounds it. */
  readonly atMost: Bound | undefined;
  /** `members`: a list of all was counted. `stated`: all that is known are statements, or a partial list. */
  readonly from: 'members' | 'stated';
  readonly doubt: CountDoubt;
}

type Counted = Pick<RegistrationDraft, 'members' | 'membersListed' | 'partialLists' | 'formerMembers' | 'statedCounts'>;

const atMembers: Path = /* @__PURE__ */ frozen(['members']);
const notGiven: CountDoubt = { reason: 'not-given', missing: [atMembers] };
const partialList: CountDoubt = { reason: 'partial-list', missing: [atMembers] };
const tooLittleKnown: CountDoubt = { reason: 'too-little-known', missing: [atMembers] };
const sourcesDisagree: CountDoubt = { reason: 'sources-disagree', missing: [atMembers] };

/**
 * How many members a group has on a day. A list of all of them decides. Without one, the stated number of members that
 * counts decides, and the members who are listed, or a stated number of officers, state how many there are at least,
 * because officers are members. Advisers, participants, delegates, trained people and portal accounts state nothing.
 *
 * @param people `membersOn` of the same registration and day, where the caller has it already.
 */
export function memberCountOn(
  registration: Counted,
  day: LocalDate,
  people: MembersOn = membersOn(registration, day),
): MemberCount {
  const { members, statedCounts } = registration;
  const listed: Bound = { value: people.ids.size, path: atMembers };
  if (members !== undefined && !namesSomeMembers(registration)) {
    const { withoutId } = people;
    if (withoutId.length === 0) return { atLeast: listed, atMost: listed, from: 'members', doubt: tooLittleKnown };
    const missing = withoutId.map((index): Path => ['members', index, 'id']);
    return {
      atLeast: listed,
      atMost: { value: listed.value + withoutId.length, path: atMembers },
      from: 'members',
      doubt: { reason: 'too-little-known', missing },
    };
  }
  const stated = statedCountOn(statedCounts, 'anggota', day);
  const officers = statedCountOn(statedCounts, 'pengurus', day);
  let atLeast = listed;
  for (const bounds of [stated, officers]) if (bounds && bounds.least > atLeast.value) atLeast = leastOf(bounds);
  const isContradicted = stated !== undefined && stated.most < atLeast.value;
  // Then no statement counts, and only those who are listed are known to be there.
  if (isContradicted) atLeast = listed;
  const isOpen = stated === undefined || isContradicted || stated.most === Number.POSITIVE_INFINITY;
  const disagree = isContradicted || (stated !== undefined && stated.least !== stated.most);
  const anyStated = statedCounts?.some((statement) => wasStatedBy(statement, day)) === true;
  return {
    atLeast,
    atMost: isOpen ? undefined : { value: stated.most, path: ['statedCounts', stated.mostAt, 'count'] },
    from: 'stated',
    doubt: disagree ? sourcesDisagree : members !== undefined ? partialList : anyStated ? tooLittleKnown : notGiven,
  };
}

/** The number of members where it is known exactly. */
export function exactCount({ atLeast, atMost }: MemberCount): number | undefined {
  return atLeast.value === atMost?.value ? atLeast.value : undefined;
}

function leastOf({ least, leastAt }: StatedBounds): Bound {
  return { value: least, path: ['statedCounts', leastAt, 'count'] };
}
