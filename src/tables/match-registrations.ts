import { isRecord, requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { Registration } from '../model/registration.js';
import { foldId, foldKimName, foldPlace } from './import-names.js';
import { acceptedMatches, registrations } from './kinds.js';

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
  const byId = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  right.forEach((one, i) => {
    push(byId, foldId(one.id), i);
    push(byName, foldKimName(one.name), i);
  });
  const matches: RegistrationMatch[] = [];
  const taken = new Set<number>();
  const matched = new Set<number>();
  left.forEach((one, i) => {
    const found = byId.get(foldId(one.id)) ?? [];
    for (const j of found) {
      const doubts = doubtsOf(one, right[j] as Registration).filter((doubt) => doubt !== 'id-differs');
      add({ left: i, right: j, by: 'id', doubts: found.length > 1 ? [...doubts, 'several-candidates'] : doubts });
    }
  });
  left.forEach((one, i) => {
    if (matched.has(i)) return;
    const found = (byName.get(foldKimName(one.name)) ?? []).filter(
      (j) => !taken.has(j) && !doubtsOf(one, right[j] as Registration).includes('place-differs'),
    );
    for (const j of found) {
      const doubts = doubtsOf(one, right[j] as Registration);
      add({
        left: i,
        right: j,
        by: 'name-and-place',
        doubts: found.length > 1 ? [...doubts, 'several-candidates'] : doubts,
      });
    }
  });

  function add(match: RegistrationMatch) {
    matches.push(match);
    matched.add(match.left);
    taken.add(match.right);
  }
  const rest = (list: readonly unknown[], found: ReadonlySet<number>) =>
    list.map((_, i) => i).filter((i) => !found.has(i));
  return { matches, onlyLeft: rest(left, matched), onlyRight: rest(right, taken) };
}

function doubtsOf(a: Registration, b: Registration): readonly MatchDoubt[] {
  const doubts: MatchDoubt[] = [];
  if (foldId(a.id) !== foldId(b.id)) doubts.push('id-differs');
  else if (a.id !== b.id) doubts.push('id-spelled-differently');
  if (foldKimName(a.name) !== foldKimName(b.name)) doubts.push('name-differs');
  const [placeA, placeB] = [a.seat?.placeName, b.seat?.placeName];
  if (placeA !== undefined && placeB !== undefined && foldPlace(placeA) !== foldPlace(placeB))
    doubts.push('place-differs');
  const [regionA, regionB] = [a.seat?.regionCode, b.seat?.regionCode];
  if (regionA !== undefined && regionB !== undefined && regionA !== regionB) doubts.push('region-differs');
  return doubts;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key) ?? [];
  map.set(key, list);
  list.push(value);
}

/**
 * Merges the pairs that are given, and nothing else: of each field that only one of the two has, that one; of a field that
 * both have, the left one, and the field is named in `kept`. Lists are not mixed, for the same person may be in both.
 *
 * @param accepted matches that somebody has accepted.
 * @throws KimError `invalid-argument` for a position outside the lists, or one that is named twice.
 *
 * @example
 * ```ts
 * const base = { kind: 'registration', schemaVersion: 'v1', bodyType: 'kim', name: 'KIM Mawar' };
 * const left = [{ ...base, id: 'kim-1' }];
 * const right = [{ ...base, id: '77', decrees: [{ number: '188/12' }] }];
 * const [merged] = mergeRegistrations(left, right, [{ left: 0, right: 0 }]);
 * merged.registration; // { kind: 'registration', schemaVersion: 'v1', bodyType: 'kim', name: 'KIM Mawar', id: 'kim-1', decrees: [{ number: '188/12' }] }
 * merged.kept; // ['id']
 * ```
 */
export function mergeRegistrations(
  left: readonly Registration[],
  right: readonly Registration[],
  accepted: readonly Pick<RegistrationMatch, 'left' | 'right'>[],
): readonly {
  readonly registration: Registration;
  readonly left: number;
  readonly right: number;
  readonly kept: readonly string[];
}[] {
  requireArgument(left, registrations, 'mergeRegistrations', 'left');
  requireArgument(right, registrations, 'mergeRegistrations', 'right');
  requireArgument(accepted, acceptedMatches, 'mergeRegistrations', 'accepted');
  const seen = { left: new Set<number>(), right: new Set<number>() };
  return accepted.map(({ left: i, right: j }) => {
    const [a, b] = [left[i], right[j]];
    if (a === undefined || b === undefined || seen.left.has(i) || seen.right.has(j)) {
      throw new KimError(
        'invalid-argument',
        'mergeRegistrations needs accepted: matches that each name one registration of each list, and each only once.',
      );
    }
    seen.left.add(i);
    seen.right.add(j);
    const kept: string[] = [];
    return { registration: mergeObjects(a, b, '', kept) as unknown as Registration, left: i, right: j, kept };
  });
}

function mergeObjects(a: object, b: object, place: string, kept: string[]): object {
  const result: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const mine = result[key];
    const at = place === '' ? key : `${place}.${key}`;
    if (mine === undefined) result[key] = value;
    else if (isRecord(mine) && isRecord(value)) result[key] = mergeObjects(mine, value, at, kept);
    else if (JSON.stringify(mine) !== JSON.stringify(value)) kept.push(at);
  }
  return result;
}
