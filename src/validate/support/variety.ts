import { isMemberOn, membersOn } from '../../facts/members-on.js';
import { compositionStatedBy } from '../../facts/stated-count-on.js';
import type { Path } from '../../kernel/json-pointer.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { Draft } from '../../model/draft.js';
import type { Member, StatedComposition } from '../../model/member.js';
import type { RegistrationDraft } from '../../model/submission.js';
import { memberElements } from '../../vocabulary/concepts/member-elements.js';
import { type CannotTell, cannotTell } from '../rule.js';
import { tooLittleKnown } from './conclude.js';
import { topOf } from './narrower.js';

/** In which respect people of a group can differ. */
export type Dimension = 'sex' | 'ageBand' | 'elements';

/** What a composition rule wants to know. */
export interface CompositionOptions {
  readonly dimensions: readonly Dimension[];
  /**
   * How many of the members must be known in a dimension before they may speak for all, as a share of one. With 1,
   * nobody of whom nothing is known is taken to be like the others.
   */
  readonly knownShare: number;
}

/** Whether the members differ in a dimension. */
export type Variety = 'varied' | 'uniform' | 'unknown';

/** Whether the members of a group differ, dimension by dimension. */
export interface Composition {
  readonly varieties: readonly Variety[];
  /** Where it stands. */
  readonly path: Path;
  /** The answer of a rule that wants to know more. */
  readonly unanswered: () => CannotTell;
}

/**
 * Reads the composition from a complete list of members; without one, from those who are listed and from what was
 * stated of the group. `undefined` when there are not two members who could differ.
 */
export function compositionOf(
  draft: RegistrationDraft,
  { dimensions, knownShare }: CompositionOptions,
  asOf: LocalDate,
): Composition | undefined {
  const { membersListed } = draft;
  const members = draft.members?.filter((member) => isMemberOn(member, asOf));
  const stated = compositionStatedBy(draft.statedComposition, asOf);
  if (members === undefined || membersListed === 'some') {
    return {
      varieties: dimensions.map((dimension) => varietyWithoutRoster(members ?? [], stated, dimension)),
      path: ['statedComposition', 'exhaustive'],
      unanswered: () => cannotTell(members === undefined ? 'not-given' : 'partial-list', ['members']),
    };
  }
  const { ids, withoutId } = membersOn(draft, asOf);
  if (ids.size + withoutId.length < 2) return undefined;
  const varieties = dimensions.map((dimension) => varietyOf(members, dimension, knownShare));
  return {
    varieties,
    path: ['members'],
    unanswered: () => {
      const unknown = dimensions.filter((_, i) => varieties[i] === 'unknown');
      return tooLittleKnown(unknown.flatMap((dimension) => unknownIn(draft.members ?? [], dimension, asOf)));
    },
  };
}

/**
 * Whether members differ in a dimension. Two who differ suffice for `varied`; `uniform` needs enough of them known.
 * Elements are compared by their widest group; whoever stands for several groups brings variety alone, and `unsur-lain`
 * states nothing, because two "others" need not be alike.
 */
function varietyOf(members: readonly Draft<Member>[], dimension: Dimension, knownShare: number): Variety {
  let first: string | undefined;
  let known = 0;
  for (const member of members) {
    const value = valueIn(member, dimension);
    if (value === undefined) continue;
    if (value === several) return 'varied';
    known++;
    if (first === undefined) first = value;
    else if (first !== value) return 'varied';
  }
  return known > 0 && known >= knownShare * members.length ? 'uniform' : 'unknown';
}

/**
 * The same from a partial list and a statement about the group: two who differ suffice for `varied`, but only a
 * statement that declares to cover everybody makes a group `uniform`.
 */
function varietyWithoutRoster(
  members: readonly Draft<Member>[],
  stated: Draft<StatedComposition>,
  dimension: Dimension,
): Variety {
  const known = new Set<string>(statedValues(stated, dimension));
  const coversAll = known.size === 1 && stated.exhaustive === true;
  for (const member of members) {
    const value = valueIn(member, dimension);
    if (value === several) return 'varied';
    if (value !== undefined) known.add(value);
  }
  if (known.size > 1) return 'varied';
  return coversAll ? 'uniform' : 'unknown';
}

function statedValues(
  { sexes, ageBands, elements = [] }: Draft<StatedComposition>,
  dimension: Dimension,
): readonly string[] | undefined {
  if (dimension === 'sex') return sexes;
  if (dimension === 'ageBand') return ageBands;
  return elements.filter((element) => element !== 'unsur-lain').map((element) => topOf(memberElements, element));
}

function unknownIn(members: readonly Draft<Member>[], dimension: Dimension, asOf: LocalDate): Path[] {
  const missing: Path[] = [];
  members.forEach((member, i) => {
    if (isMemberOn(member, asOf) && valueIn(member, dimension) === undefined) missing.push(['members', i, dimension]);
  });
  return missing;
}

/** Stands for a member of several groups; no code looks like it. */
const several = '*';

function valueIn(member: Draft<Member>, dimension: Dimension): string | undefined {
  if (dimension !== 'elements') return member[dimension];
  let group: string | undefined;
  for (const element of member.elements ?? []) {
    if (element === 'unsur-lain') continue;
    const top = topOf(memberElements, element);
    if (group !== undefined && group !== top) return several;
    group = top;
  }
  return group;
}
