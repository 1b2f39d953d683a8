import { createRandom } from '../kernel/random.js';
import { type CountArc, type CountNetwork, protect, type Width, widthsWanted } from './small-cells-network.js';

/*
 * Against somebody who has this library. They see which counts are hidden and the others; they take every table that
 * agrees with that, run the library over it, and keep those that would have looked the same (the matching attack:
 * Algorithms 2019, 12(8), 165). A table is therefore treated in steps: hide what arithmetic asks for; ask what would be
 * left after that attack; while too little is left, hide one count more and ask again.
 *
 * Whether a step is the last depends only on what is seen from outside, so all tables that come to look the same at some
 * step stop there together or go on together. That is why the answer may itself ask which others come to this step: it
 * only needs to know of smaller patterns, and the question ends.
 */

/** With more hidden counts than this too many tables agree to try them: such tables need a secret choice. */
const mostHidden = 8;
/** How many agreeing tables are listed; of more than that, so many are drawn, always the same. */
const mostListed = 128;
const drawn = 128;
/** How many values are tried for one list of tables, or one draw. */
const mostTried = 1000;

/** How a table is protected, and against whom. @internal */
export interface Protected {
  readonly isHidden: readonly boolean[];
  /** Whether the matching attack was tried and finds enough left. */
  readonly audited: boolean;
}

/**
 * Protects a table, audits the result, and hides more until the audit passes.
 *
 * @param isSmall whether a count must be hidden for itself.
 *
 * @internal
 */
export function protectWithAudit(network: CountNetwork, isSmall: (count: number) => boolean, width: Width): Protected {
  const answers = new Map<string, Verdict>();
  // In the order of their costs, as they stand without a key; what has no cost is never hidden.
  const order = network.arcs.flatMap(({ cost }, arc) => (cost === undefined ? [] : [arc]));

  const withCounts = (counts: readonly number[]): CountNetwork => ({
    nodes: network.nodes,
    arcs: network.arcs.map((arc, i) => ({ ...arc, count: counts[i] as number })),
  });

  /** The patterns that a table goes through. */
  function* patternsOf(own: CountNetwork): Generator<readonly boolean[]> {
    let hidden = protect(
      own,
      own.arcs.map(({ count }) => isSmall(count)),
      width,
    );
    for (;;) {
      yield hidden;
      const more = order.find((arc) => !hidden[arc]);
      if (more === undefined) return;
      hidden = protect(
        own,
        hidden.map((is, arc) => is || arc === more),
        width,
      );
    }
  }

  function verdictOn(own: CountNetwork, hidden: readonly boolean[]): Verdict {
    const key = own.arcs.map(({ count }, i) => (hidden[i] ? '-' : count)).join();
    const known = answers.get(key);
    if (known !== undefined) return known;
    const verdict = judge(own, hidden, key);
    answers.set(key, verdict);
    return verdict;
  }

  function judge(own: CountNetwork, hidden: readonly boolean[], key: string): Verdict {
    const count = hidden.filter(Boolean).length;
    if (count > mostHidden) return 'too-many';
    const wanted = widthsWanted(own, hidden, width);
    const low = hidden.map(() => Number.POSITIVE_INFINITY);
    const high = hidden.map(() => Number.NEGATIVE_INFINITY);
    for (const counts of agreeing(own, hidden, width, key)) {
      const other = withCounts(counts);
      if (!comesTo(other, hidden)) continue;
      counts.forEach((value, i) => {
        low[i] = Math.min(low[i] as number, value);
        high[i] = Math.max(high[i] as number, value);
      });
      if (hidden.every((is, i) => !is || (high[i] as number) - (low[i] as number) >= (wanted[i] as number))) {
        return 'enough';
      }
    }
    return 'too-little';
  }

  /** Whether a table goes through a pattern, without stopping before it. */
  function comesTo(own: CountNetwork, pattern: readonly boolean[]): boolean {
    for (const hidden of patternsOf(own)) {
      if (hidden.some((is, i) => is && !pattern[i])) return false;
      if (hidden.every((is, i) => is === pattern[i])) return true;
      if (verdictOn(own, hidden) !== 'too-little') return false;
    }
    return false;
  }

  let last: readonly boolean[] = [];
  for (const hidden of patternsOf(network)) {
    last = hidden;
    const verdict = verdictOn(network, hidden);
    if (verdict !== 'too-little') return { isHidden: hidden, audited: verdict === 'enough' };
  }
  // Nothing is shown but zeros, and no count that is not small would be hidden so.
  return { isHidden: last, audited: false };
}

type Verdict = 'enough' | 'too-little' | 'too-many';

/**
 * Tables that agree with what is shown, as the counts of all arcs; all of them where they are few, else many different
 * ones, drawn by what is shown alone.
 */
function* agreeing(
  network: CountNetwork,
  hidden: readonly boolean[],
  width: Width,
  key: string,
): Generator<readonly number[]> {
  const listed: (readonly number[])[] = [];
  for (const counts of completions(network, hidden, width, inTurn)) {
    listed.push(counts);
    if (listed.length > mostListed) break;
  }
  if (listed.length <= mostListed) {
    yield* listed;
    return;
  }
  const random = createRandom(hashOf(key));
  const near = 2 * (width.minimum + width.protection);
  for (let i = 0; i < drawn; i++) {
    // Small values more often than not: among them are the tables that hide the same counts.
    const pick = (low: number, high: number): readonly number[] => {
      const end = random() < 0.7 ? Math.min(high, low + near) : high;
      const first = low + Math.floor(random() * (end - low + 1));
      return [...range(first, Math.min(high, first + near)), ...range(Math.max(low, first - near), first - 1)];
    };
    for (const counts of completions(network, hidden, width, pick)) {
      yield counts;
      break;
    }
  }
}

const inTurn = (low: number, high: number) => range(low, high);

const range = (low: number, high: number) => Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => low + i);

/** The tables that agree, found cell by cell; `values` states which values of a cell are tried, and in which order. */
function* completions(
  { nodes, arcs }: CountNetwork,
  hidden: readonly boolean[],
  { minimum, protection, least }: Width,
  values: (low: number, high: number) => readonly number[],
): Generator<readonly number[]> {
  const counts = arcs.map(({ count }, i) => (hidden[i] ? 0 : count));
  // What still has to flow out of each node; a node with a hidden total is open until that total is found.
  const open = arcs.flatMap((_, i) => (hidden[i] ? [i] : []));
  const balance = new Array<number>(nodes).fill(0);
  arcs.forEach(({ from, to }, i) => {
    balance[from] = (balance[from] as number) - (counts[i] as number);
    balance[to] = (balance[to] as number) + (counts[i] as number);
  });
  // No larger value is tried where no total bounds it.
  const ceiling = arcs.reduce((most, { count }, i) => (hidden[i] ? most : Math.max(most, count)), 0);
  const most = Math.max(ceiling, minimum + 2 * protection);

  /** The bounds that a node sets to one of its arcs, when the other open arcs of it lie ahead. */
  const boundsAt = (node: number, arc: number, at: number): readonly [number, number] => {
    const sign = (arcs[arc] as CountArc).from === node ? 1 : -1;
    let same = 0;
    let opposite = 0;
    for (let i = at + 1; i < open.length; i++) {
      const other = arcs[open[i] as number] as CountArc;
      if (other.from !== node && other.to !== node) continue;
      if ((other.from === node ? 1 : -1) === sign) same++;
      else opposite++;
    }
    const exact = sign * (balance[node] as number);
    if (opposite > 0) return [least, Number.POSITIVE_INFINITY];
    return same > 0 ? [least, exact - same * least] : [exact, exact];
  };

  let tried = 0;
  function* from(at: number): Generator<readonly number[]> {
    const arc = open[at];
    if (arc === undefined) {
      yield [...counts];
      return;
    }
    const { from: tail, to: head } = arcs[arc] as CountArc;
    const [a, b] = [boundsAt(tail, arc, at), boundsAt(head, arc, at)];
    const bound = Math.min(a[1], b[1]);
    const [low, high] = [Math.max(least, a[0], b[0]), bound === Number.POSITIVE_INFINITY ? most : bound];
    if (low > high || tried++ > mostTried) return;
    for (const value of values(low, high)) {
      counts[arc] = value;
      balance[tail] = (balance[tail] as number) - value;
      balance[head] = (balance[head] as number) + value;
      yield* from(at + 1);
      balance[tail] = (balance[tail] as number) + value;
      balance[head] = (balance[head] as number) - value;
    }
    counts[arc] = 0;
  }
  yield* from(0);
}

/** FNV-1a, to draw always the same for the same. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
