/**
 * A table with its totals as a circulation: every count flows along one arc, and what flows into a node flows out again.
 * A row total flows from the top to its row, a cell from its row to its column, a column total to the bottom, and the grand
 * total from the bottom back to the top. That the totals add up is then that nothing is lost at any node, and what somebody
 * who knows the shown counts can work out of a hidden one is exactly how much more or less could flow along its arc.
 *
 * @internal
 */
export interface CountNetwork {
  readonly nodes: number;
  readonly arcs: readonly CountArc[];
}

/** @internal */
export interface CountArc {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** What it costs to hide it; undefined when it must not be hidden to protect another. Never a function of a count above 0. */
  readonly cost: number | undefined;
}

/** How wide the ranges of hidden counts must be. @internal */
export interface Width {
  /** Where a hidden count could be below this … */
  readonly minimum: number;
  /** … the values that it could have lie at least this far apart; elsewhere at least 1. */
  readonly protection: number;
  /** What a reader knows every hidden count to be at least: 1 where zeros are always shown, else 0. */
  readonly least: number;
}

/**
 * Hides further counts until every hidden one could have values far enough apart. Each in turn looks for the cheapest
 * ways on which more could flow through it; whatever count lies on such a way is hidden too. Choosing the fewest is a
 * hard problem (NP-hard); this finds a good choice, always the same one.
 *
 * What is asked of a hidden count depends only on what a reader sees, not on its own value, nor does the order or a
 * cost; so tables that look alike tend to be treated alike, and recomputing them states little.
 *
 * @param isHidden the counts that must be hidden in any case.
 * @returns for every arc whether it is hidden.
 *
 * @internal
 */
export function protect(network: CountNetwork, isHidden: readonly boolean[], width: Width): readonly boolean[] {
  const search = createSearch(network, isHidden, width.least);
  // What is hidden on the way is looked at in its turn.
  for (let next = 0; next < search.hiddenArcs.length; next++) {
    const arc = search.hiddenArcs[next] as number;
    const wanted = widthWanted(search, network, arc, width);
    widen(search, arc, wanted);
  }
  return search.isHidden;
}

type Search = ReturnType<typeof createSearch>;

/** A count that could be small needs the whole protection; whether it could be is seen from outside. */
function widthWanted(search: Search, { arcs }: CountNetwork, arc: number, { minimum, protection }: Width): number {
  const { count } = arcs[arc] as CountArc;
  if (count < minimum) return protection;
  const down = count - minimum + 1;
  return search.push(arc, 'less', down, 'hidden') < down ? 1 : protection;
}

/** Hides one way after the other, until a count could have values that lie `wanted` apart, or nothing is left to hide. */
function widen(search: Search, arc: number, wanted: number): void {
  for (;;) {
    const more = search.push(arc, 'more', wanted, 'hidden');
    const less = search.push(arc, 'less', wanted - more, 'hidden');
    if (more + less >= wanted) return;
    const isWider =
      search.push(arc, 'more', more + 1, 'any') > more || search.push(arc, 'less', less + 1, 'any') > less;
    if (!isWider) return;
  }
}

/** For every hidden arc, how wide it must be. @internal */
export function widthsWanted(network: CountNetwork, isHidden: readonly boolean[], width: Width): readonly number[] {
  const search = createSearch(network, isHidden, width.least);
  return isHidden.map((hidden, arc) => (hidden ? widthWanted(search, network, arc, width) : 0));
}

/** A way through the residual network: arcs, and whether each would carry more or less. */
interface Step {
  readonly arc: number;
  readonly forward: boolean;
  readonly to: number;
}

function createSearch({ nodes, arcs }: CountNetwork, given: readonly boolean[], least: number) {
  const isHidden = [...given];
  const hiddenArcs: number[] = [];
  const stepsOf = (): Step[][] => Array.from({ length: nodes }, () => []);
  // Most searches stay among what is hidden, which is little; the others are few.
  const hiddenSteps = stepsOf();
  const allSteps = stepsOf();
  const addSteps = (steps: Step[][], arc: number) => {
    const { from, to } = arcs[arc] as CountArc;
    steps[from]?.push({ arc, forward: true, to });
    steps[to]?.push({ arc, forward: false, to: from });
  };
  const hide = (arc: number) => {
    isHidden[arc] = true;
    hiddenArcs.push(arc);
    addSteps(hiddenSteps, arc);
  };
  arcs.forEach((_, arc) => {
    addSteps(allSteps, arc);
    if (isHidden[arc]) hide(arc);
  });

  const shift = new Map<number, number>();
  const room = ({ arc, forward }: Step) =>
    forward ? Number.POSITIVE_INFINITY : (arcs[arc] as CountArc).count + (shift.get(arc) ?? 0) - least;

  const arrived = new Array<{ readonly from: number; readonly step: Step } | undefined>(nodes);
  const wayTo = (start: number, end: number): Step[] => {
    const way: Step[] = [];
    for (let node = end; node !== start; ) {
      const { from, step } = arrived[node] as { readonly from: number; readonly step: Step };
      way.push(step);
      node = from;
    }
    return way;
  };

  /**
   * A short way among hidden counts that avoids one arc, last step first; undefined when there is none. How much can flow in
   * all depends on no choice of ways, so one that ends soon will do: where a count stands from which one step leads to the end.
   */
  function hiddenWay(start: number, end: number, avoided: number): Step[] | undefined {
    const last = new Map<number, Step>();
    for (const { arc, forward, to } of hiddenSteps[end] as Step[]) {
      const step = { arc, forward: !forward, to: end };
      if (arc !== avoided && room(step) >= 1) last.set(to, step);
    }
    const straight = last.get(start);
    if (straight !== undefined) return [straight];
    const seen = new Set([start]);
    const queue = [start];
    for (let next = 0; next < queue.length; next++) {
      const node = queue[next] as number;
      for (const step of hiddenSteps[node] as Step[]) {
        if (step.arc === avoided || seen.has(step.to) || room(step) < 1) continue;
        seen.add(step.to);
        arrived[step.to] = { from: node, step };
        const toEnd = last.get(step.to);
        if (toEnd !== undefined) return [toEnd, ...wayTo(start, step.to)];
        queue.push(step.to);
      }
    }
    return undefined;
  }

  /** The cheapest way of all, where what is hidden already costs nothing. */
  function cheapestWay(start: number, end: number, avoided: number): Step[] | undefined {
    const distance = new Array<number>(nodes).fill(Number.POSITIVE_INFINITY);
    const queue = createQueue();
    distance[start] = 0;
    queue.add(start, 0);
    for (let node = queue.take(); node !== undefined && node !== end; node = queue.take()) {
      for (const step of allSteps[node] as Step[]) {
        const { cost } = arcs[step.arc] as CountArc;
        const price = isHidden[step.arc] ? 0 : cost;
        if (step.arc === avoided || price === undefined || room(step) < 1) continue;
        const reached = (distance[node] as number) + price;
        if (reached >= (distance[step.to] as number)) continue;
        distance[step.to] = reached;
        arrived[step.to] = { from: node, step };
        queue.add(step.to, reached);
      }
    }
    return distance[end] === Number.POSITIVE_INFINITY ? undefined : wayTo(start, end);
  }

  return {
    isHidden,
    hiddenArcs,
    /** How much more or less could flow along an arc, up to `wanted`; `any` hides what lies on the way. */
    push(arc: number, direction: 'more' | 'less', wanted: number, through: 'hidden' | 'any'): number {
      const { from, to, count } = arcs[arc] as CountArc;
      const [start, end] = direction === 'more' ? [to, from] : [from, to];
      const limit = direction === 'more' ? wanted : Math.min(wanted, count - least);
      const findWay = through === 'hidden' ? hiddenWay : cheapestWay;
      shift.clear();
      let pushed = 0;
      while (pushed < limit) {
        const way = findWay(start, end, arc);
        if (way === undefined) break;
        const amount = way.reduce((smallest, step) => Math.min(smallest, room(step)), limit - pushed);
        for (const { arc: passed, forward } of way) {
          shift.set(passed, (shift.get(passed) ?? 0) + (forward ? amount : -amount));
          if (!isHidden[passed]) hide(passed);
        }
        pushed += amount;
      }
      return pushed;
    },
  };
}

/** A binary heap of nodes; equal distances leave in the order of the nodes, so that a result never depends on luck. */
function createQueue() {
  const heap: (readonly [distance: number, node: number])[] = [];
  const isBefore = (i: number, j: number) => {
    const [a, b] = [heap[i] as readonly [number, number], heap[j] as readonly [number, number]];
    return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  };
  const swap = (i: number, j: number) => {
    [heap[i], heap[j]] = [heap[j] as readonly [number, number], heap[i] as readonly [number, number]];
  };
  return {
    add(node: number, distance: number) {
      heap.push([distance, node]);
      for (let i = heap.length - 1; i > 0 && isBefore(i, (i - 1) >> 1); i = (i - 1) >> 1) swap(i, (i - 1) >> 1);
    },
    take(): number | undefined {
      const top = heap[0];
      const last = heap.pop();
      if (top === undefined || last === undefined) return undefined;
      if (heap.length > 0) {
        heap[0] = last;
        for (let i = 0; ; ) {
          let first = i;
          for (const child of [2 * i + 1, 2 * i + 2]) if (child < heap.length && isBefore(child, first)) first = child;
          if (first === i) break;
          swap(i, first);
          i = first;
        }
      }
      return top[1];
    },
  };
}
