import { foldKimName } from '../facts/group-names.js';
import { isRecord, requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { Registration } from '../model/registration.js';
import { acceptedMatches, registrations } from './kinds.js';
import { foldId, foldPlace } from './rows/import-names.js';

/** Why two registrations that may be one group are not certainly so. */
export type MatchDoubt =
  | 'name-differs'
  | 'place-differs'
  | 'region-differs'
  | 'id-differs'
  | 'id-spelled-differently'
  | 'several-candidates';

/** Two registrations that are, or may be, of one group; by their position in the lists that were given. */
export interface RegistrationMatch {
  readonly left: number;
  readonly right: number;
  readonly by: 'id' | 'name-and-place';
  /** Empty when nothing speaks against it. */
  readonly doubts: readonly MatchDoubt[];
}

/** How two registers of the same groups fit together. */
export interface RegistrationMatches {
  readonly matches: readonly RegistrationMatch[];
  /** Positions of those that are in one register only. */
  readonly onlyLeft: readonly number[];
  readonly onlyRight: readonly number[];
}

/**
 * Finds the groups that stand in two registers: by id, else by name and place. It shows what speaks against each match and
 * merges nothing; `mergeRegistrations` does, for the matches that somebody has accepted.
 *
 * @throws KimError `missing-argument` or `invalid-argument` for what is no registration.
 *
 * @example
 * ```ts
 * const base = { kind: 'registration', schemaVersion: 'v1', bodyType: 'kim' };
 * const left = [{ ...base, id: 'kim-1', name: 'KIM Mawar', seat: { placeName: 'Desa Balong' } }];
 * const right = [{ ...base, id: '77', name: 'Kim MAWAR', seat: { placeName: 'Balong' } }];
 * matchRegistrations(left, right).matches; // [{ left: 0, right: 0, by: 'name-and-place', doubts: ['id-differs'] }]
 * ```
 */
export function matchRegistrations(left: readonly Registration[], right: readonly Registration[]): RegistrationMatches {
  requireArgument(left, registrations, 'matchRegistrations', 'left');
  requireArgument(right, registrations, 'matchRegistrations', 'right');
  const [ours, theirs] = [left.map(keysOf), right.map(keysOf)];
  const byId = new Map<string, number[]>();
  const byName = new Map<string, OfOneName>();
  theirs.forEach((keys, j) => {
    push(byId, keys.id, j);
    addTo(byName, keys, j);
  });
  const found: RegistrationMatch[] = [];
  ours.forEach((keys, i) => {
    for (const j of byId.get(keys.id) ?? [])
      found.push({ left: i, right: j, by: 'id', doubts: doubtsOf(keys, theirs[j] as Keys) });
  });
  // Ids that two offices gave may be equal by chance: where the names differ, another group may be meant.
  const isSettled = ({ doubts }: RegistrationMatch) => !doubts.includes('name-differs');
  const settledLeft = new Set(found.filter(isSettled).map((match) => match.left));
  const settledRight = new Set(found.filter(isSettled).map((match) => match.right));
  ours.forEach((keys, i) => {
    if (settledLeft.has(i)) return;
    for (const j of candidatesFor(keys, byName.get(keys.name)))
      if (!settledRight.has(j))
        found.push({ left: i, right: j, by: 'name-and-place', doubts: doubtsOf(keys, theirs[j] as Keys) });
  });
  const counts = { left: countBy(found, 'left'), right: countBy(found, 'right') };
  const matches = found
    .map((match) => {
      const isOnly = counts.left.get(match.left) === 1 && counts.right.get(match.right) === 1;
      return isOnly ? match : { ...match, doubts: [...match.doubts, 'several-candidates' as const] };
    })
    .sort((a, b) => a.left - b.left || a.right - b.right);
  const rest = (list: readonly unknown[], side: 'left' | 'right') =>
    list.map((_, i) => i).filter((i) => !counts[side].has(i));
  return { matches, onlyLeft: rest(left, 'left'), onlyRight: rest(right, 'right') };
}

/** A registration in the forms in which it is compared. */
interface Keys {
  readonly writtenId: string;
  readonly id: string;
  readonly name: string;
  readonly place: string | undefined;
  readonly region: string | undefined;
}

function keysOf({ id, name, seat }: Registration): Keys {
  const { placeName, regionCode } = seat ?? {};
  return {
    writtenId: id,
    id: foldId(id),
    name: foldKimName(name),
    place: placeName === undefined ? undefined : foldPlace(placeName),
    region: regionCode,
  };
}

/** Groups of one name, by where they are: a province has thousands of them. */
interface OfOneName {
  readonly all: number[];
  readonly withoutPlace: number[];
  readonly byPlace: Map<string, number[]>;
  readonly byRegion: Map<string, number[]>;
}

function addTo(byName: Map<string, OfOneName>, { name, place, region }: Keys, at: number): void {
  const same: OfOneName = byName.get(name) ?? { all: [], withoutPlace: [], byPlace: new Map(), byRegion: new Map() };
  byName.set(name, same);
  same.all.push(at);
  if (place === undefined) same.withoutPlace.push(at);
  else push(same.byPlace, place, at);
  if (region !== undefined) push(same.byRegion, region, at);
}

/** Those of the name that are not elsewhere. Places that are spelled differently and have one code are one place. */
function candidatesFor({ place, region }: Keys, same: OfOneName | undefined): Iterable<number> {
  if (same === undefined) return [];
  if (place === undefined) return same.all;
  const ofRegion = region === undefined ? [] : (same.byRegion.get(region) ?? []);
  return new Set([...same.withoutPlace, ...(same.byPlace.get(place) ?? []), ...ofRegion]);
}

function countBy(matches: readonly RegistrationMatch[], side: 'left' | 'right'): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const match of matches) counts.set(match[side], (counts.get(match[side]) ?? 0) + 1);
  return counts;
}

function doubtsOf(a: Keys, b: Keys): readonly MatchDoubt[] {
  const doubts: MatchDoubt[] = [];
  if (a.id !== b.id) doubts.push('id-differs');
  else if (a.writtenId !== b.writtenId) doubts.push('id-spelled-differently');
  if (a.name !== b.name) doubts.push('name-differs');
  const differ = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && one !== other;
  if (differ(a.place, b.place)) doubts.push('place-differs');
  if (differ(a.region, b.region)) doubts.push('region-differs');
  return doubts;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key) ?? [];
  map.set(key, list);
  list.push(value);
}

/** A group of one register or of both. */
export interface JoinedRegistration {
  readonly registration: Registration;
  /** Where it stood in each list; absent for a list in which it did not. */
  readonly left?: number;
  readonly right?: number;
  /** The fields that both had and that differed: the left one was kept. */
  readonly kept: readonly string[];
}

/**
 * Joins two registers: merges the pairs that are given, and nothing else. Every group comes out once: those of the left list in
 * their order, then those of the right list that were not merged. Of each field that only one of a pair has, that one is taken;
 * of a field that both have, the left one, and the field is named in `kept`. Lists are not mixed, for the same person may be in
 * both; what states of a list whether it is whole goes with the list.
 *
 * @param accepted matches that somebody has accepted.
 * @throws KimError `invalid-argument` for a position outside the lists, or one that is named twice.
 *
 * @example
 * ```ts
 * const base = { kind: 'registration', schemaVersion: 'v1', bodyType: 'kim', name: 'KIM Mawar' };
 * const left = [{ ...base, id: 'kim-1' }];
 * const right = [{ ...base, id: '77', decrees: [{ number: '188/12' }] }, { ...base, id: '78' }];
 * const [merged, other] = mergeRegistrations(left, right, [{ left: 0, right: 0 }]);
 * merged.registration; // { kind: 'registration', schemaVersion: 'v1', bodyType: 'kim', name: 'KIM Mawar', id: 'kim-1', decrees: [{ number: '188/12' }] }
 * merged.kept; // ['id']
 * other; // { registration: right[1], right: 1, kept: [] }
 * ```
 */
export function mergeRegistrations(
  left: readonly Registration[],
  right: readonly Registration[],
  accepted: readonly Pick<RegistrationMatch, 'left' | 'right'>[],
): readonly JoinedRegistration[] {
  requireArgument(left, registrations, 'mergeRegistrations', 'left');
  requireArgument(right, registrations, 'mergeRegistrations', 'right');
  requireArgument(accepted, acceptedMatches, 'mergeRegistrations', 'accepted');
  const rightOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { left: i, right: j } of accepted) {
    if (left[i] === undefined || right[j] === undefined || rightOf.has(i) || taken.has(j)) {
      throw new KimError(
        'invalid-argument',
        'mergeRegistrations needs accepted: matches that each name one registration of each list, and each only once.',
      );
    }
    rightOf.set(i, j);
    taken.add(j);
  }
  const joined = left.map((one, i): JoinedRegistration => {
    const j = rightOf.get(i);
    return j === undefined
      ? { registration: one, left: i, kept: [] }
      : { ...merged(one, right[j] as Registration), left: i, right: j };
  });
  const others = right.flatMap((one, j) => (taken.has(j) ? [] : [{ registration: one, right: j, kept: [] }]));
  return [...joined, ...others];
}

/** What states something of other fields goes with these, and not by itself. */
const aboutOthers: ReadonlySet<string> = new Set(['partialLists', 'inexactDates']);
const markSuffix = 'Listed';

function merged(a: Registration, b: Registration): Pick<JoinedRegistration, 'registration' | 'kept'> {
  const kept: string[] = [];
  const result = mergeObjects(a, b, '', kept);
  const [left, right] = [a, b] as unknown as readonly Readonly<Record<string, unknown>>[];
  const isOfRight = (list: string) => left?.[list] === undefined && right?.[list] !== undefined;
  for (const key of Object.keys(result)) {
    if (!key.endsWith(markSuffix)) continue;
    const list = key.slice(0, -markSuffix.length);
    if (left?.[list] === undefined && right?.[list] === undefined) continue;
    const mark = isOfRight(list) ? right?.[key] : left?.[key];
    if (mark === undefined) delete result[key];
    else result[key] = mark;
  }
  const partialLists = [
    ...(a.partialLists ?? []).filter((list) => !isOfRight(list)),
    ...(b.partialLists ?? []).filter((list) => left?.[list] === undefined),
  ];
  const inexactDates = [
    ...(a.inexactDates ?? []),
    ...(b.inexactDates ?? []).filter(({ field }) =>
      field.includes('[]') ? isOfRight(field.split('[]')[0] as string) : leafIn(a, field) === undefined,
    ),
  ];
  const first = inexactDates.filter(
    (one, i) => inexactDates.findIndex((other) => other.field === one.field && other.id === one.id) === i,
  );
  if (partialLists.length > 0) result.partialLists = [...new Set(partialLists)];
  // A day that one register knows is not left uncertain because the other knows only its year.
  const dates = first.filter(
    ({ field, from, through }) =>
      field.includes('[]') || leafIn(a, field) !== undefined || !isDayWithin(leafIn(b, field), from, through, b, field),
  );
  if (dates.length > 0) result.inexactDates = dates;
  return { registration: result as unknown as Registration, kept };
}

const leafIn = (holder: object, field: string): unknown =>
  field.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), holder);

function isDayWithin(day: unknown, from: string, through: string, of: Registration, field: string): boolean {
  const isExact = !(of.inexactDates ?? []).some((one) => one.field === field);
  return isExact && typeof day === 'string' && day >= from && day <= through;
}

function mergeObjects(a: object, b: object, place: string, kept: string[]): Record<string, unknown> {
  const result: Record<string, unknown> = { ...a };
  if (place === '') for (const key of aboutOthers) delete result[key];
  for (const [key, value] of Object.entries(b)) {
    if (place === '' && aboutOthers.has(key)) continue;
    const mine = result[key];
    const at = place === '' ? key : `${place}.${key}`;
    if (mine === undefined) result[key] = value;
    else if (isRecord(mine) && isRecord(value)) result[key] = mergeObjects(mine, value, at, kept);
    else if (JSON.stringify(mine) !== JSON.stringify(value)) kept.push(at);
  }
  return result;
}
