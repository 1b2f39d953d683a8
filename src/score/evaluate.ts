import { KimError } from '../kernel/kim-error.js';
import type { Measurement } from '../model/measurement.js';
import { aggregateOf, zeroBinds } from './aggregate/aggregators.js';
import type { CompiledFramework, CriterionNode, GroupNode, Tree, Way } from './compile.js';
import type { Aggregation, MissingPolicy } from './framework.js';
import { isAtLeastShare } from './is-at-least-share.js';
import type { OutputRange } from './normalise/output-range.js';
import { readRaw } from './normalise/read-criterion.js';

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
  readonly state: Uint8Array;
  /** On the range of the framework; meaningless unless present. */
  readonly value: Float64Array;
  /** Of criteria: the raw value; meaningless unless measured. */
  readonly raw: Float64Array;
  /** Of criteria: -1 drawn up to the lowest value, 1 drawn down to the highest, 0 within. */
  readonly clamped: Int8Array;
  /** Of groups: weight present, and weight for which the question arises. */
  readonly present: Float64Array;
  readonly applicable: Float64Array;
  /** The children of one group that are there, while their mean is taken. */
  readonly childValues: Float64Array;
  readonly childWeights: Float64Array;
}

/** @internal */
export function createEvaluation({ size, widest }: Tree): Evaluation {
  return {
    state: new Uint8Array(size),
    value: new Float64Array(size),
    raw: new Float64Array(size),
    clamped: new Int8Array(size),
    present: new Float64Array(size),
    applicable: new Float64Array(size),
    childValues: new Float64Array(widest),
    childWeights: new Float64Array(widest),
  };
}

/** Measurements by code. */
type Measurements = Readonly<Record<string, Measurement | null | undefined>>;

/**
 * Step one: every criterion is read from its measurement, and what rests on a closed gate is set aside.
 *
 * @throws KimError `invalid-argument` for a measurement that is none.
 * @internal
 */
export function readMeasurements(tree: Tree, measurements: Measurements, range: OutputRange, into: Evaluation): void {
  for (const node of tree.criteria) {
    const measurement = measurements[node.code];
    const is = stateOf(measurement);
    into.state[node.node] = is;
    if (is === state.present) readValue(node, (measurement as { readonly value: number }).value, range, into);
  }
  closeGates(tree, into);
}

function stateOf(measurement: Measurement | null | undefined): number {
  if (measurement === undefined || measurement === null) return state.missing;
  switch (measurement.status) {
    case 'measured':
      return state.present;
    case 'not-applicable':
      return state.notApplicable;
    case 'no-data':
      return state.missing;
    case 'insufficient-data':
      return state.insufficient;
    default:
      throw new KimError(
        'invalid-argument',
        'A measurement must have the status measured, not-applicable, no-data or insufficient-data.',
      );
  }
}

/**
 * Normalises the raw value of one criterion and draws it into the range.
 *
 * @throws KimError `invalid-argument` for a value that is not a finite number.
 * @internal
 */
export function readValue({ node, criterion }: CriterionNode, raw: number, range: OutputRange, into: Evaluation): void {
  if (!Number.isFinite(raw)) {
    throw new KimError(
      'invalid-argument',
      'A measured value must be a finite number; use "no-data" where there is none.',
    );
  }
  const { min, max, floor = min } = range;
  into.raw[node] = raw;
  into.clamped[node] = 0;
  const value = readRaw(raw, criterion.normalise, min, max);
  if (value === undefined) {
    into.state[node] = state.unknown;
    return;
  }
  into.state[node] = state.present;
  if (value > max) {
    into.value[node] = max;
    into.clamped[node] = 1;
  } else if (value < min) {
    into.value[node] = floor;
    into.clamped[node] = -1;
  } else {
    // What only rounding keeps from the bottom is at the bottom: no mean need take the logarithm of noise.
    const atBottom = value - min < (max - min) * 1e-12;
    into.value[node] = atBottom || value < floor ? floor : value;
  }
}

/** What rests on a gate that was measured and is 0 is set aside. @internal */
export function closeGates({ groups }: Tree, into: Evaluation): void {
  for (const group of groups) {
    if (isGateClosed(group, into)) for (const { node } of group.restOnGate) into.state[node] = state.setAside;
  }
}

/**
 * Whether the gate of a group was measured and is 0: no activity of this kind at all.
 *
 * @internal
 */
export function isGateClosed({ gate }: GroupNode, { state: is, raw }: Evaluation): boolean {
  if (gate === undefined) return false;
  const measured = is[gate.node] === state.present || is[gate.node] === state.unknown;
  return measured && raw[gate.node] === 0;
}

/**
 * Step two: from the leaves up, each group becomes the mean of its children that are there, if enough of them is.
 * Whether enough is there is judged by the framework's own whole weights, however the weights of the means vary.
 *
 * @internal
 */
export function evaluate(group: GroupNode, way: Way, into: Evaluation): void {
  for (const part of group.groups) evaluate(part, way, into);
  const { state: is, value, childValues, childWeights } = into;
  const { children, node, position } = group;
  let present = 0;
  let applicable = 0;
  let count = 0;
  for (const child of children) {
    const of = is[child.node] as number;
    if (of === state.present) {
      present += child.weight;
      childValues[count] = value[child.node] as number;
      childWeights[count] = way.weights[child.node] as number;
      count++;
    }
    if (of === state.present || of >= state.missing) applicable += child.weight;
  }
  into.present[node] = present;
  into.applicable[node] = applicable;
  is[node] = verdict(way.policies[position] as MissingPolicy, present, applicable);
  if (is[node] !== state.present) return;
  const aggregation = way.aggregations[position] as Aggregation;
  if (isRefused(aggregation, into, count)) is[node] = state.refused;
  else value[node] = aggregateOf(aggregation, childValues, childWeights, count);
}

function verdict(missing: MissingPolicy, present: number, applicable: number): number {
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

function isRefused(aggregation: Aggregation, { childValues, childWeights }: Evaluation, count: number): boolean {
  if (!('zero' in aggregation) || aggregation.zero !== 'refuse' || !zeroBinds(aggregation)) return false;
  for (let i = 0; i < count; i++) if (childValues[i] === 0 && childWeights[i] !== 0) return true;
  return false;
}

/**
 * Both steps, as the framework says.
 *
 * @internal
 */
export function evaluateTree(tree: Tree, measurements: Measurements, { framework }: CompiledFramework): Evaluation {
  const made = createEvaluation(tree);
  readMeasurements(tree, measurements, framework.range, made);
  evaluate(tree.root, tree.own, made);
  return made;
}

/** The score of the tree; `undefined` without one. @internal */
export function scoreOf({ root: { node } }: Tree, { state: is, value }: Evaluation): number | undefined {
  return is[node] === state.present ? value[node] : undefined;
}
