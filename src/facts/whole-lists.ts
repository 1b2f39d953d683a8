import type { LocalDate } from '../kernel/local-date.js';
import type { RegistrationDraft } from '../model/submission.js';
import { toldApart } from './members-on.js';
import { statedCountOn } from './stated-count-on.js';

/** Lists of a registration that are whole only if a mark (`relationsListed`) or their emptiness states it. */
export type MarkedList = keyof typeof markOf;

/** Where each of them is stated to be whole. */
export const markOf = {
  decrees: 'decreesListed',
  registryEntries: 'registryEntriesListed',
  relations: 'relationsListed',
} as const;

/**
 * Whether a list names everything there is. It does when its mark states `all`; without a mark, an empty list states that
 * there is none, and any other list may be a part.
 */
export function isWholeList(draft: RegistrationDraft, list: MarkedList): boolean {
  const entries = draft[list];
  if (entries === undefined || draft.partialLists?.includes(list)) return false;
  const listed = draft[markOf[list]];
  return listed === undefined ? entries.length === 0 : listed === 'all';
}

/** Whether the list of members names only some of them. Stated in neither of the two ways, it names all. */
export function namesSomeMembers({
  membersListed,
  partialLists,
}: Pick<RegistrationDraft, 'membersListed' | 'partialLists'>): boolean {
  return membersListed === 'some' || partialLists?.includes('members') === true;
}

/**
 * Whether the lists of members and former members name fewer people, however their ids are spelt, than the group was stated to have
 * on a day: then nobody knows whether the list is whole, whatever it says of itself.
 */
export function namesFewerThanStated(
  { members = [], formerMembers = [], statedCounts }: RegistrationDraft,
  day: LocalDate,
): boolean {
  const { least = 0 } = statedCountOn(statedCounts, 'anggota', day) ?? {};
  if (least === 0) return false;
  return toldApart([...members, ...formerMembers].map(({ id }) => id)) < least;
}
