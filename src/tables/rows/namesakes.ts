/* Groups of one name: which of them may be one, because no place that both give differs. */

/** A group as far as it may be another one. */
export interface Seen {
  readonly id: string;
  readonly byName: boolean;
  /** Without the words for a KIM, and without its place. */
  readonly name?: string;
  readonly places: readonly string[];
  readonly row: number;
  /** Another group has this name, and no place of one excludes the other: each may be a part of the other. */
  mayBeAnother: boolean;
}

/** All groups of one name, in their order. */
export interface Namesakes {
  readonly seen: readonly Seen[];
  readonly add: (seen: Seen) => void;
}

/** Groups that share what they give of some places; those that are not known yet to be like another, by how they are known. */
interface Bucket {
  readonly byName: Seen[];
  readonly byId: Seen[];
  hasByName: boolean;
  hasById: boolean;
}

/** Groups that give the same kinds of places, and the buckets in which they stand by those that others give too. */
interface Givers {
  readonly seen: Seen[];
  readonly by: Map<number, Map<string, Bucket>>;
}

/**
 * Each group is held against those before it by the places that both give, in buckets, for a province has thousands of
 * groups of one name. Two that have ids of their own are two.
 */
export function makeNamesakes(first: Seen): Namesakes {
  const seen: Seen[] = [];
  const givers = new Map<number, Givers>();

  function add(one: Seen): void {
    const given = givenBy(one);
    for (const [other, { seen: before, by }] of givers) {
      const shared = given & other;
      let buckets = by.get(shared);
      if (buckets === undefined) {
        buckets = new Map<string, Bucket>();
        by.set(shared, buckets);
        for (const earlier of before) put(buckets, shared, earlier);
      }
      const bucket = buckets.get(keyOf(one, shared));
      if (bucket !== undefined) mark(one, bucket);
    }
    const own: Givers = givers.get(given) ?? { seen: [], by: new Map() };
    givers.set(given, own);
    own.seen.push(one);
    for (const [shared, buckets] of own.by) put(buckets, shared, one);
    seen.push(one);
  }

  add(first);
  return { seen, add };
}

/** Which places a group gives, as bits. */
const givenBy = ({ places }: Seen) => places.reduce((bits, place, i) => (place === '' ? bits : bits | (1 << i)), 0);

const keyOf = ({ places }: Seen, shared: number) =>
  places.map((place, i) => ((shared & (1 << i)) === 0 ? '' : place)).join('|');

function put(buckets: Map<string, Bucket>, shared: number, one: Seen): void {
  const key = keyOf(one, shared);
  const bucket = buckets.get(key) ?? { byName: [], byId: [], hasByName: false, hasById: false };
  buckets.set(key, bucket);
  if (one.byName) bucket.hasByName = true;
  else bucket.hasById = true;
  if (!one.mayBeAnother) (one.byName ? bucket.byName : bucket.byId).push(one);
}

function mark(one: Seen, bucket: Bucket): void {
  const { byName, byId, hasByName, hasById } = bucket;
  if (!(hasByName || (one.byName && hasById))) return;
  one.mayBeAnother = true;
  for (const other of byName.splice(0)) other.mayBeAnother = true;
  if (one.byName) for (const other of byId.splice(0)) other.mayBeAnother = true;
}
