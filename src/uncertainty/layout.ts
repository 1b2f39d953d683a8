import type { TreePlan } from '../score/plan.js';

/**
 * The children of all groups in one list, so that a replicate needs nothing but numbers: an edge is a child in its group.
 *
 * @internal
 */
export interface Layout {
  readonly criteria: number;
  readonly groups: number;
  /** Edges of group g: from start[g] up to start[g + 1]. */
  readonly start: Int32Array;
  /** Node of each edge: criteria first, then groups from the top down. */
  readonly child: Int32Array;
  /** The framework's own weight of each edge. */
  readonly weight: Float64Array;
}

/** @internal */
export function layoutOf({ codes, groups }: TreePlan): Layout {
  const start = new Int32Array(groups.length + 1);
  groups.forEach(({ children }, g) => {
    start[g + 1] = (start[g] as number) + children.length;
  });
  return {
    criteria: codes.length,
    groups: groups.length,
    start,
    child: Int32Array.from(groups.flatMap(({ children }) => children)),
    weight: Float64Array.from(groups.flatMap(({ weights }) => weights)),
  };
}
