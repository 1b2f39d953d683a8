import { KimError } from '../kernel/kim-error.js';
import type { Measurement } from '../model/measurement.js';
import { aggregateOf, zeroBinds } from './aggregate/aggregators.js';
import { asRead } from './as-read.js';
import { isAtLeastShare } from './is-at-least-share.js';
import { betweenGoalposts } from './normalise/goalposts.js';
import type { OutputRange } from './normalise/output-range.js';
import { readRaw } from './normalise/read-criterion.js';
import type { GroupPlan, TreePlan } from './plan.js';

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
 * The numbers of one evaluation of one tree. Everything that is scored, explained, counted or tried out ("what if")
 * comes from here. One workspace is used for many groups in turn: nothing is allocated while scoring.
 *
 * @internal
 */
export interface Workspace {
  /** Of each criterion, as loaded. */
  readonly measurements: (Measurement | undefined)[];
  readonly raw: Float64Array;
  readonly loaded: Uint8Array;
  /** Of each node, as evaluated. */
  readonly state: Uint8Array;
  readonly value: Float64Array;
  /** Of each criterion: -1 drawn up to the lowest value, 1 drawn down to the highest, 0 within. */
  readonly clamped: Int8Array;
  /** Of each criterion: 1 where it is missing and counts with the lowest result, as the framework asks. */
  readonly assumed: Uint8Array;
  /** Of each group: weight present and weight for which the question arises. */
  readonly present: Float64Array;
  readonly applicable: Float64Array;
  /** Of each node: share within its group, and weight in the tree, as counted. Filled when a card is written. */
  readonly share: Float64Array;
  readonly effective: Float64Array;
  /** Of each group: criteria present and applicable, numbers then judgements. Filled when a card is written. */
  readonly counts: Int32Array;
  readonly childValues: Float64Array;
  readonly childWeights: Float64Array;
}

/** @internal */
export function createWorkspace({ codes, groups }: TreePlan): Workspace {
  const widest = Math.max(...groups.map(({ children }) => children.length));
  return {
    measurements: new Array<Measurement | undefined>(codes.length).fill(undefined),
    raw: new Float64Array(codes.length),
    loaded: new Uint8Array(codes.length),
    state: new Uint8Array(codes.length + groups.length),
    value: new Float64Array(codes.length + groups.length),
    clamped: new Int8Array(codes.length),
    assumed: new Uint8Array(codes.length),
    present: new Float64Array(groups.length),
    applicable: new Float64Array(groups.length),
    share: new Float64Array(codes.length + groups.length),
    effective: new Float64Array(codes.length + groups.length),
    counts: new Int32Array(groups.length * 4),
    childValues: new Float64Array(widest),
    childWeights: new Float64Array(widest),
  };
}

/**
 * Writes a measurement into the workspace.
 *
 * @internal
 */
export function load({ criteria }: TreePlan, work: Workspace, criterion: number, given: Measurement | undefined): void {
  work.measurements[criterion] = given;
  if (given === undefined) {
    work.loaded[criterion] = state.missing;
    return;
  }
  const measurement = asRead(given, criteria[criterion] as TreePlan['criteria'][number]);
  switch (measurement.status) {
    case 'measured':
      if (!Number.isFinite(measurement.value)) {
        throw new KimError(
          'invalid-argument',
          'A measured value must be a finite number; say "no-data" where there is none.',
        );
      }
      work.raw[criterion] = measurement.value;
      work.loaded[criterion] = state.present;
      return;
    case 'not-applicable':
      work.loaded[criterion] = state.notApplicable;
      return;
    case 'no-data':
      work.loaded[criterion] = state.missing;
      return;
    case 'insufficient-data':
      work.loaded[criterion] = state.insufficient;
      return;
    default:
      throw new KimError(
        'invalid-argument',
        'A measurement must say measured, not-applicable, no-data or insufficient-data.',
      );
  }
}

/**
 * Normalises what was loaded, sets aside what rests on a closed gate, and aggregates from the leaves to the root.
 *
 * @internal
 */
export function evaluate(tree: TreePlan, range: OutputRange, work: Workspace): void {
  for (let c = 0; c < tree.criteria.length; c++) readOne(tree, range, work, c);
  aggregate(tree, work);
}

/**
 * The second half: from the values of the criteria to the root.
 *
 * @internal
 */
export function aggregate({ criteria, groups }: TreePlan, work: Workspace): void {
  for (let g = groups.length - 1; g >= 0; g--) {
    const group = groups[g] as GroupPlan;
    if (isGateClosed(group, work)) {
      for (const child of group.restOnGate) work.state[child] = state.setAside;
    }
    aggregateGroup(group, g, criteria.length, work);
  }
}

/**
 * Normalises what was loaded of one criterion.
 *
 * @internal
 */
export function readOne(tree: TreePlan, { min, max, floor = min }: OutputRange, work: Workspace, c: number): void {
  const loaded = work.loaded[c] as number;
  work.state[c] = loaded;
  work.clamped[c] = 0;
  work.assumed[c] = 0;
  const { normalise, whenMissing } = tree.criteria[c] as TreePlan['criteria'][number];
  if (loaded >= state.missing && whenMissing === 'lowest') {
    work.state[c] = state.present;
    work.value[c] = floor;
    work.assumed[c] = 1;
  }
  if (loaded !== state.present) return;
  const raw = work.raw[c] as number;
  // The common case is written out; `readRaw` uses the same line.
  const value =
    normalise.method === 'goalposts' && normalise.transform === undefined
      ? betweenGoalposts(raw, normalise.worst, normalise.best - normalise.worst, min, max)
      : readRaw(raw, normalise, min, max);
  if (value === undefined) {
    work.state[c] = state.unknown;
    return;
  }
  if (value > max) {
    work.value[c] = max;
    work.clamped[c] = 1;
  } else if (value < min) {
    work.value[c] = floor;
    work.clamped[c] = -1;
  } else {
    // What only rounding keeps from the bottom is at the bottom: no mean need take the logarithm of noise.
    const atBottom = value - min < (max - min) * 1e-12;
    work.value[c] = atBottom || value < floor ? floor : value;
  }
}

/**
 * Whether the gate of a group was measured and is 0: no activity of this kind at all.
 *
 * @internal
 */
export function isGateClosed({ gate }: GroupPlan, work: Workspace): boolean {
  return gate >= 0 && work.loaded[gate] === state.present && work.raw[gate] === 0;
}

function aggregateGroup({ group, children, weights }: GroupPlan, g: number, offset: number, work: Workspace): void {
  let present = 0;
  let applicable = 0;
  let count = 0;
  let hasZero = false;
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as number;
    const weight = weights[i] as number;
    const is = work.state[child] as number;
    if (is === state.present) {
      const value = work.value[child] as number;
      if (value === 0 && weight > 0) hasZero = true;
      work.childValues[count] = value;
      work.childWeights[count] = weight;
      count++;
      present += weight;
      applicable += weight;
    } else if (is >= state.missing) applicable += weight;
  }
  work.present[g] = present;
  work.applicable[g] = applicable;
  const own = offset + g;
  work.state[own] = verdict(group.missing, present, applicable);
  if (work.state[own] !== state.present) return;
  const { aggregation } = group;
  if (hasZero && zeroBinds(aggregation) && 'zero' in aggregation && aggregation.zero === 'refuse') {
    work.state[own] = state.refused;
    return;
  }
  work.value[own] = aggregateOf(aggregation, work.childValues, work.childWeights, count);
}

function verdict(missing: GroupPlan['group']['missing'], present: number, applicable: number): number {
  if (applicable === 0) return state.notApplicable;
  switch (missing.policy) {
    case 'require-all':
      return present === applicable ? state.present : state.missing;
    case 'threshold':
      return isAtLeastShare(present, applicable, missing.atLeast) ? state.present : state.insufficient;
    case 'renormalise':
      return present > 0 ? state.present : state.unknown;
  }
}
