import { exactCount, memberCountOn } from '../facts/member-count-on.js';
import { belongsOn, isMemberOn, membersOn, toldApart } from '../facts/members-on.js';
import { wasStatedBy } from '../facts/stated-count-on.js';
import type { DateSpan } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';
import { countingKey } from '../kernel/text.js';
import type { Member, StatedCount } from '../model/member.js';
import type { Registration } from '../model/registration.js';
import { noData, notApplicable } from './outcomes.js';
import type { KimMeasurement } from './reasons.js';

/** How many members a group has, and from what that is known. */
export interface Membership {
  readonly state: 'known' | 'no-registration' | 'is-a-forum' | 'members-unknown';
  /** Members on the last day of the window; 0 unless the state is `known`. */
  readonly size: number;
  /** How many of them have an id that differs from another one in its spelling alone; absent: none is known to. */
  readonly resembling?: number;
  /**
   * How many may have come to something of the group at most: everybody on its lists who had joined by the last day, however the id is spelt, or as many
   * as were ever stated until then, whichever is more; `undefined` where nothing is known. Whatever is left out makes it no greater.
   */
  readonly most?: number;
  /** Who they are, however an id is spelt; absent where no list names anybody. Never leaves the tally. */
  readonly named?: ReadonlySet<string>;
  /** Those members themselves, where there is a list of all. */
  readonly roster?: readonly Member[];
  /** Ids of everybody who belonged on the last day; never leaves the tally. */
  readonly ids?: ReadonlySet<string>;
  /** How many belonged all the time, as far as is known; where the number is not known, how many surely did. */
  readonly throughout: number;
  /** For everybody else, from when to when. */
  readonly spans: readonly Partial<DateSpan>[];
}

const unknown = { size: 0, throughout: 0, spans: [] } as const;

/**
 * The members of a group: from the roster where it lists all of them, else from the stated number that
 * counts on the last day.
 *
 * @param lastDay the last day that counts; whoever joined later is not a member yet.
 * @param keyOf the key of an id, where each spelling is looked into once.
 */
export function membershipOf(
  registration: Registration | undefined,
  lastDay: LocalDate,
  keyOf: (id: string) => string = countingKey,
): Membership {
  if (registration === undefined) return { state: 'no-registration', ...unknown };
  const most = mostMembers(registration, lastDay, keyOf);
  if (registration.bodyType === 'forum-kim') return { state: 'is-a-forum', ...unknown, ...most };
  const people = membersOn<Member>(registration, lastDay);
  const count = memberCountOn(registration, lastDay, people);
  const size = exactCount(count);
  if (size === undefined) return { state: 'members-unknown', ...unknown, ...most };
  if (count.from === 'stated') return { state: 'known', size, ...most, throughout: size, spans: [] };
  const { roster, ids, throughout, spans } = people;
  const resembling = ids.size - toldApart(ids, keyOf);
  return { state: 'known', size, resembling, ...most, roster, ids, throughout, spans };
}

function mostMembers(
  { members, formerMembers = [], statedCounts = [] }: Registration,
  lastDay: LocalDate,
  keyOf: (id: string) => string,
): Pick<Membership, 'most' | 'named'> {
  const stated = statedCounts.flatMap((one) =>
    countsMembers.includes(one.counts) && wasStatedBy(one, lastDay) ? [one.count] : [],
  );
  if (members === undefined && stated.length === 0) return {};
  const joined = [members ?? [], formerMembers].flatMap((list) =>
    list.flatMap((one) => (isMemberOn(one, lastDay) ? [one.id] : [])),
  );
  const most = Math.max(toldApart(joined, keyOf), ...stated);
  return joined.length === 0 ? { most } : { most, named: new Set(joined.map(keyOf)) };
}

/** Statements of the number of members or of officers, who are members. */
const countsMembers: readonly StatedCount['counts'][] = ['anggota', 'pengurus'];

/** How many members there were on a day, and so could have come. */
export function couldCome({ throughout, spans }: Membership, date: LocalDate): number {
  let count = throughout;
  for (const span of spans) if (belongsOn(span, date)) count++;
  return count;
}

/** Refuses an indicator that needs to know how many members there may be at most. A forum is asked as a group is. */
export function mostMembersKnown({ state, most }: Membership): KimMeasurement | undefined {
  if (most !== undefined) return undefined;
  return noData(state === 'no-registration' ? state : 'members-unknown');
}

/** Refuses an indicator that needs to know the members. */
export function membersKnown({ state }: Membership): KimMeasurement | undefined {
  switch (state) {
    case 'known':
      return undefined;
    case 'is-a-forum':
      return notApplicable('is-a-forum');
    default:
      return noData(state);
  }
}

/** Refuses an indicator that divides by the number of members. */
export function membersNeeded(membership: Membership): KimMeasurement | undefined {
  return membersKnown(membership) ?? (membership.size === 0 ? notApplicable('no-members') : undefined);
}
