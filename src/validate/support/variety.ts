import { membersOn, presentOn } from '../../facts/members-on.js';
import { compositionStatedBy } from '../../facts/stated-count-on.js';
import { namesSomeMembers } from '../../facts/whole-lists.js';
import type { Path } from '../../kernel/json-pointer.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { Draft } from '../../model/draft.js';
import type { Member, StatedComposition } from '../../model/member.js';
import type { RegistrationDraft } from '../../model/submission.js';
import { widerCodes } from '../../vocabulary/code-list.js';
import { memberElements } from '../../vocabulary/generated/lists.js';
import type { Answering, Facts } from '../rule.js';
import { topOf } from './narrower.js';

/** Elements, each with its wider group. */
const widerElements = /* @__PURE__ */ widerCodes(memberElements);

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
}

/** What is recorded of the members in one dimension. */
interface Recorded {
  /** Two of them differ. */
  readonly differ: boolean;
  /** Of how many it is recorded. */
  readonly known: number;
  /** Without a whole list: a statement about everybody names one value, and nobody listed has another. */
  readonly statedAlike: boolean;
}

/** What is recorded of the members, in every dimension. */
interface Composed extends Readonly<Record<Dimension, Recorded>> {
  /** Every member is listed. */
  readonly isWhole: boolean;
  /** How many entries of the list are members. */
  readonly entries: number;
  /** How many people these are. */
  readonly people: number;
}

/** What is recorded of the members of the day of judgement. */
function composedOf(draft: RegistrationDraft, asOf: LocalDate, { fact }: Facts<'registration'>): Composed {
  const members = draft.members ?? [];
  const present = fact(presentOn);
  const { ids, withoutId } = fact(membersOn);
  const isWhole = draft.members !== undefined && !namesSomeMembers(draft);
  const stated = isWhole ? {} : compositionStatedBy(draft.statedComposition, asOf);
  const recorded = (dimension: Dimension) => recordedIn(members, present, stated, dimension);
  return {
    isWhole,
    entries: present.length,
    people: ids.size + withoutId.length,
    sex: recorded('sex'),
    ageBand: recorded('ageBand'),
    elements: recorded('elements'),
  };
}

/**
 * What is recorded in a dimension; it is enough to see two who differ. Elements are compared by their widest group; whoever
 * stands for several groups brings variety alone, and `unsur-lain` states nothing, because two "others" need not be alike.
 */
function recordedIn(
  members: readonly Draft<Member>[],
  present: readonly number[],
  stated: Draft<StatedComposition>,
  dimension: Dimension,
): Recorded {
  const values = new Set<string>(statedValues(stated, dimension));
  const statedAlike = values.size === 1 && stated.exhaustive === true;
  let known = 0;
  if (values.size > 1) return { differ: true, known, statedAlike: false };
  let first = statedValues(stated, dimension)?.[0];
  for (const i of present) {
    const value = valueIn(members[i] ?? {}, dimension);
    if (value === undefined) continue;
    known++;
    if (value === several || (first !== undefined && first !== value))
      return { differ: true, known, statedAlike: false };
    first = value;
  }
  return { differ: false, known, statedAlike };
}

/**
 * Reads the composition from a complete list of members; without one, from those who are listed and from what was
 * stated of the group. `undefined` when there are not two members who could differ.
 */
export function compositionFor(
  { dimensions, knownShare }: CompositionOptions,
  answer: Facts<'registration'>,
): Composition | undefined {
  const composed = answer.fact(composedOf);
  const { isWhole, entries, people } = composed;
  if (isWhole && people < 2) return undefined;
  const varieties = dimensions.map((dimension): Variety => {
    const { differ, known, statedAlike } = composed[dimension];
    if (differ) return 'varied';
    return (isWhole ? known > 0 && known >= knownShare * entries : statedAlike) ? 'uniform' : 'unknown';
  });
  return { varieties, path: isWhole ? ['members'] : ['statedComposition', 'exhaustive'] };
}

/** Notes what would have to be known to decide. */
export function noteWhatIsUnknown(
  { members }: RegistrationDraft,
  { varieties }: Composition,
  { dimensions }: CompositionOptions,
  answer: Pick<Answering<'registration'>, 'fact' | 'lacks' | 'cannotTell'>,
): void {
  if (!answer.fact(composedOf).isWhole) {
    answer.cannotTell(members === undefined ? 'not-given' : 'partial-list', ['members']);
    return;
  }
  dimensions.forEach((dimension, at) => {
    if (varieties[at] !== 'unknown') return;
    for (const i of answer.fact(presentOn)) {
      if (valueIn(members?.[i] ?? {}, dimension) === undefined) answer.lacks(['members', i, dimension]);
    }
  });
}

/** What a rule about the composition reads. */
export const compositionReads = [
  'bodyType',
  'members[].id',
  'members[].sex',
  'members[].ageBand',
  'members[].elements',
  'members[].joinedOn',
  'membersListed',
  'partialLists',
  'formerMembers[].id',
  'formerMembers[].joinedOn',
  'formerMembers[].leftOn',
  'statedComposition.sexes',
  'statedComposition.ageBands',
  'statedComposition.elements',
  'statedComposition.exhaustive',
  'statedComposition.statedOn',
] as const;

/** Why a rule about the composition cannot tell, but for what is missing of single members. */
export const compositionDoubts = { 'not-given': ['members'], 'partial-list': ['members'] } as const;

function statedValues(
  { sexes, ageBands, elements = [] }: Draft<StatedComposition>,
  dimension: Dimension,
): readonly string[] | undefined {
  if (dimension === 'sex') return sexes;
  if (dimension === 'ageBand') return ageBands;
  return elements.filter((element) => element !== 'unsur-lain').map((element) => topOf(widerElements, element));
}

/** Stands for a member of several groups; no code looks like it. */
const several = '*';

function valueIn(member: Draft<Member>, dimension: Dimension): string | undefined {
  if (dimension !== 'elements') return member[dimension];
  let group: string | undefined;
  for (const element of member.elements ?? []) {
    if (element === 'unsur-lain') continue;
    const top = topOf(widerElements, element);
    if (group !== undefined && group !== top) return several;
    group = top;
  }
  return group;
}
