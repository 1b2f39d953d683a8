import { foldKimName } from '../../facts/group-names.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import { mostRowsOfNote } from './import-group.js';
import { foldsOfId, placesOf } from './import-names.js';
import { makeNamesakes, type Namesakes, type Seen } from './namesakes.js';

/* Groups that may be one: their ids differ only in how they are written, or one of them does not give its place in full. */

/** Remembers the groups of an import. */
export interface Suspicions {
  readonly add: (head: Readonly<Record<string, unknown>>, id: string, byName: boolean, row: number) => Seen;
  /** A group that was known by its name until now has an id too. */
  readonly addId: (seen: Seen, id: string, row: number) => void;
  readonly all: () => Iterable<RowsInOutcome>;
}

/** Of one id, more ways to write it than these are not noted. */
const mostOfOneId = 100;

export function makeSuspicions(): Suspicions {
  const firstById = new Map<string, Seen>();
  const byId = new Map<string, Cluster>();
  const firstByName = new Map<string, Seen>();
  const byName = new Map<string, Namesakes>();

  function add(head: Readonly<Record<string, unknown>>, id: string, isByName: boolean, row: number): Seen {
    const name = typeof head.kim_name === 'string' ? withoutPlace(foldKimName(head.kim_name)) : undefined;
    const [place = '', ...others] = placesOf(head);
    // `KIM Mawar Desa Contoh` is in Contoh; in another village, its name only says so.
    const isApart = name?.place !== undefined && place !== '' && place !== name.place;
    const seen: Seen = {
      id,
      byName: isByName,
      places: [place || (name?.place ?? ''), ...others],
      row,
      ...(name !== undefined && { name: name.rest }),
      mayBeAnother: false,
    };
    addToCluster(firstById, byId, foldsOfId(id), seen);
    if (name !== undefined && name.rest !== '' && !isApart) remember(firstByName, byName, name.rest, seen);
    return seen;
  }

  function* all(): Generator<RowsInOutcome, void> {
    for (const { seen } of new Set(byId.values())) {
      const ids = new Set<string>();
      const different = seen.filter(({ id }) => !ids.has(id) && ids.add(id));
      if (different.length > 1) yield noteOf('group.id-resembles', 'kim_id', different);
    }
    for (const { seen } of byName.values()) {
      const maybeOne = seen.filter(({ mayBeAnother }) => mayBeAnother);
      if (maybeOne.length > 1) yield noteOf('group.name-resembles', 'kim_name', maybeOne);
    }
    // Of two ways to write one id, beside one name, each may have a part of the list.
    for (const { seen } of new Set(byId.values()))
      for (const one of seen) one.mayBeAnother ||= seen.some((other) => other.id !== one.id && mayBeOne(one, other));
  }

  return {
    add,
    addId: (seen, id, row) => addToCluster(firstById, byId, foldsOfId(id), { ...seen, id, byName: false, row }),
    all,
  };
}

const mayBeOne = (one: Seen, other: Seen) =>
  one.name !== undefined &&
  one.name === other.name &&
  one.places.every((place, i) => place === '' || !other.places[i] || place === other.places[i]);

/** Groups of which the ids resemble each other, directly or by another between them. */
interface Cluster {
  readonly seen: Seen[];
  readonly folds: string[];
}

/** Most groups are alone; a cluster is made for those that are not. */
function addToCluster(
  alone: Map<string, Seen>,
  clusters: Map<string, Cluster>,
  folds: readonly string[],
  seen: Seen,
): void {
  const found = new Set<Cluster>();
  for (const fold of folds) {
    const before = alone.get(fold);
    if (before !== undefined) begin(alone, clusters, before);
    const cluster = clusters.get(fold);
    if (cluster !== undefined) found.add(cluster);
  }
  const [first, ...others] = found;
  if (first === undefined) {
    for (const fold of folds) alone.set(fold, seen);
    return;
  }
  for (const other of others) {
    first.seen.push(...other.seen);
    first.folds.push(...other.folds);
  }
  first.folds.push(...folds);
  if (first.seen.length < mostOfOneId) first.seen.push(seen);
  for (const fold of others.length > 0 ? first.folds : folds) clusters.set(fold, first);
}

function begin(alone: Map<string, Seen>, clusters: Map<string, Cluster>, seen: Seen): void {
  const cluster: Cluster = { seen: [seen], folds: [...foldsOfId(seen.id)] };
  for (const fold of cluster.folds) {
    alone.delete(fold);
    clusters.set(fold, cluster);
  }
}

/** Most names are those of one group; more is kept of those that are not. */
function remember(first: Map<string, Seen>, several: Map<string, Namesakes>, key: string, seen: Seen): void {
  const before = first.get(key);
  if (before === undefined) {
    first.set(key, seen);
    return;
  }
  const known = several.get(key) ?? makeNamesakes(before);
  several.set(key, known);
  known.add(seen);
}

function noteOf(
  code: 'group.id-resembles' | 'group.name-resembles',
  column: 'kim_id' | 'kim_name',
  seen: readonly Seen[],
): RowsInOutcome {
  const rows = [...new Set(seen.map(({ row }) => row))].sort((a, b) => a - b).slice(0, mostRowsOfNote);
  return { kind: 'group', row: rows[0] as number, rows, code, column };
}

/** `mawar desa contoh`: the name, and the place in it. */
function withoutPlace(folded: string): { readonly rest: string; readonly place?: string } {
  const at = / (?:desa|ds|kelurahan|kel|nagari|gampong|kampung) /.exec(folded);
  if (at === null) return { rest: folded };
  return { rest: folded.slice(0, at.index), place: folded.slice(at.index + at[0].length) };
}
