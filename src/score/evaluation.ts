import type { Measurement } from '../model/measurement.js';

/**
 * What is known of a node. From `missing` on it counts as missing.
 *
 * @internal
 */
export const state = {
  present: 0,
  notApplicable: 1,
  setAside: 2,
  /** Criteria: no data. Groups: incomplete under `require-all`. */
  missing: 3,
  /** Criteria: insufficient data. Groups: below the threshold. */
  insufficient: 4,
  /** Criteria: a level the table does not know. Groups: nothing measured under `renormalise`. */
  unknown: 5,
  /** Groups: a 0 was met and is to be refused. */
  refused: 6,
} as const;

/**
 * The numbers of one evaluation of one tree, by node. The score, the card, the next steps, the replicates and counting
 * all read these.
 *
 * @internal
 */
export interface Evaluation {
  /** Of criteria: the measurement, looked up once; nothing where none was given. */
  readonly given: (Measurement | undefined)[];
  readonly state: number[];
  /** On the range of the framework; meaningless unless present. */
  readonly value: number[];
  /** Of criteria: the raw value; meaningless unless measured. */
  readonly raw: number[];
  /** Of criteria: -1 drawn up to the lowest value, 1 drawn down to the highest, 0 within. */
  readonly clamped: number[];
  /**
   * Of criteria: 1 where the value is missing and counts with the lowest result, as the framework asks; 2 where it was
   * measured without all of its lists, or from a part of one, and is at least so much.
   */
  readonly assumed: number[];
}

/** One in which nothing was read yet. @internal */
export function blankEvaluation(nodes: readonly unknown[]): Evaluation {
  const all = <Value>(value: Value) => nodes.map(() => value);
  return {
    given: all(undefined),
    state: all(0),
    value: all(Number.NaN),
    raw: all(Number.NaN),
    clamped: all(0),
    assumed: all(0),
  };
}

/** @internal */
export function copyOf({ given, state: is, value, raw, clamped, assumed }: Evaluation): Evaluation {
  // Plain lists: typed arrays of so few numbers take longer to make than to fill.
  return {
    given: given.slice(),
    state: is.slice(),
    value: value.slice(),
    raw: raw.slice(),
    clamped: clamped.slice(),
    assumed: assumed.slice(),
  };
}
