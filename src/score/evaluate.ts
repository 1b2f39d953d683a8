import { wrongArgument } from '../kernel/arguments.js';
import { quoted } from '../kernel/text.js';
import { measurement as measurementKind } from '../model/kinds.js';
import type { Measured, Measurement } from '../model/measurement.js';
import { aggregateOf, zeroBinds } from './aggregate/aggregators.js';
import type { Weighted } from './aggregate/arguments.js';
import { readValueOf } from './as-read.js';
import type { CompiledFramework, CriterionNode, GroupNode, Tree, Way } from './compile.js';
import { copyOf, type Evaluation, state } from './evaluation.js';
import type { Aggregation, MissingPolicy } from './framework.js';
import { atLeast } from './is-at-least-share.js';
import { levelIn } from './normalise/levels.js';
import type { OutputRange } from './normalise/output-range.js';
import { readRaw } from './normalise/read-criterion.js';

// Constants of the module: loops over many groups take a fifth less time than with properties of an object.
const { present: isPresent, missing: fromMissing } = state;

/** @internal */
export function createEvaluation({ blank }: Tree): Evaluation {
  return copyOf(blank);
}

/** Measurements by code. */
type Measurements = Readonly<Record<string, Measurement | null | undefined>>;

/**
 * Step one, for counting and scoring alike: what is known of every criterion, and its raw value. What is missing where
 * silence is to pay nothing is assumed to be the lowest, and what rests on a closed gate is set aside.
 *
 * @throws KimError `invalid-argument` for an invalid measurement.
 * @internal
 */
export function readRawValues(tree: Tree, measurements: Measurements, into: Evaluation, caller: string): void {
  const { given: all, state: is, raw, assumed } = into;
  let measured = false;
  for (const criterion of tree.criteria) {
    const { node, code } = criterion;
    const given = measurements[code] ?? undefined;
    all[node] = given;
    assumed[node] = 0;
    if (given?.status !== 'measured') {
      is[node] = given === undefined ? state.missing : stateWithout(given, code, caller);
      continue;
    }
    if (!Number.isFinite(given.value)) throw noMeasurement(given, code, caller);
    is[node] = state.present;
    const value = criterion.isReadPlainly ? given.value : readValueOf(given, criterion);
    if (value === undefined) {
      is[node] = state.insufficient;
      continue;
    }
    raw[node] = value;
    if (isOutOfTable(criterion, value)) is[node] = state.unknown;
    else if (criterion.assumesLowest && isMinimum(given, tree, code, caller)) assumed[node] = 2;
    measured = true;
  }
  // Of whom nothing at all is known nothing is assumed.
  if (measured) for (const { node } of tree.assumingLowest) assumeLowest(node, into);
  closeGates(tree, into);
}

/** Whether a list, a part of one, or some of the days is lacking, with which more may have counted. */
function isMinimum(given: Measured, { reads }: Tree, code: string, caller: string): boolean {
  const { withoutLists, fromPartsOf, dayUnknown = 0 } = given;
  if (dayUnknown > 0) return true;
  // Most values lack nothing.
  if (withoutLists === undefined && fromPartsOf === undefined) return false;
  for (const lists of [withoutLists ?? [], fromPartsOf ?? []]) {
    if (!Array.isArray(lists)) throw noMeasurement(given, code, caller);
    if (lists.some((list) => reads === undefined || reads.has(list))) return true;
  }
  return false;
}

/** Step one for scoring: the raw values, normalised. @internal */
export function readMeasurements(
  tree: Tree,
  measurements: Measurements,
  range: OutputRange,
  into: Evaluation,
  caller: string,
): void {
  readRawValues(tree, measurements, into, caller);
  const { state: is, raw, assumed, value, clamped } = into;
  const { min, floor = min } = range;
  for (const criterion of tree.criteria) {
    const { node } = criterion;
    if (assumed[node] === 1) {
      value[node] = floor;
      clamped[node] = 0;
    } else if (is[node] === state.present || is[node] === state.setAside) {
      normaliseInto(criterion, raw[node] ?? Number.NaN, range, into);
    }
  }
}

/** Whether a criterion has a value of what was measured: enough raters who count, and a level that its table knows. @internal */
export function isRead(measured: Measured, criterion: CriterionNode): boolean {
  const value = readValueOf(measured, criterion);
  return value !== undefined && !isOutOfTable(criterion, value);
}

/** Whether the framework's table of levels does not know the value. */
function isOutOfTable({ levels }: CriterionNode, raw: number): boolean {
  return levels !== undefined && levelIn(levels, raw) === undefined;
}

/** Where a value is missing and silence is to pay nothing, the lowest result stands in its place. */
function assumeLowest(node: number, { state: is, raw, assumed }: Evaluation): void {
  if ((is[node] ?? state.missing) < state.missing) return;
  is[node] = state.present;
  raw[node] = Number.NaN;
  assumed[node] = 1;
}

/** What a measurement without a value tells; refuses what is none. */
function stateWithout(given: Exclude<Measurement, Measured>, code: string, caller: string): number {
  switch (given.status) {
    case 'not-applicable':
      return state.notApplicable;
    case 'no-data':
      return state.missing;
    case 'insufficient-data':
      return state.insufficient;
  }
  throw noMeasurement(given, code, caller);
}

const noMeasurement = (given: unknown, code: string, caller: string) =>
  wrongArgument(given, measurementKind.takes, caller, `measurements[${quoted(code)}]`);

/**
 * Puts another raw value, a finite number, in the place of that of one criterion.
 *
 * @internal
 */
export function readValue(node: CriterionNode, raw: number, range: OutputRange, into: Evaluation): void {
  into.raw[node.node] = raw;
  into.state[node.node] = isOutOfTable(node, raw) ? state.unknown : state.present;
  if (into.state[node.node] === state.present) normaliseInto(node, raw, range, into);
}

/** Normalises a raw value and draws it into the range. */
function normaliseInto({ node, criterion }: CriterionNode, raw: number, range: OutputRange, into: Evaluation): void {
  const { min, max, floor = min } = range;
  into.clamped[node] = 0;
  const value = readRaw(raw, criterion.normalise, min, max) ?? floor;
  into.value[node] = drawnIntoRange(value, range);
  if (value > max) into.clamped[node] = 1;
  else if (value < min) into.clamped[node] = -1;
}

/** A normalised value within the range, lifted to its floor. @internal */
export function drawnIntoRange(value: number, { min, max, floor = min }: OutputRange): number {
  if (value > max) return max;
  // What only rounding keeps from the bottom is at the bottom: no mean need take the logarithm of noise.
  return value < floor || value - min < (max - min) * 1e-12 ? floor : value;
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
export function evaluate({ fromLeaves }: Tree, way: Way, into: Evaluation): void {
  const { state: is, value } = into;
  const { weights, policies, aggregations } = way;
  for (const group of fromLeaves) {
    const { node, position, nodes, wholes } = group;
    let present = 0;
    let missing = 0;
    let total = 0;
    let sum = 0;
    let last = 0;
    for (let i = 0; i < nodes.length; i++) {
      const child = nodes[i] as number;
      const of = is[child] as number;
      if (of === isPresent) {
        const weight = weights[child] as number;
        last = value[child] as number;
        present += wholes[i] as number;
        total += weight;
        sum += weight * last;
      } else if (of >= fromMissing) missing += wholes[i] as number;
    }
    const judged = verdict(policies[position] as MissingPolicy, present, present + missing);
    is[node] = judged;
    if (judged !== isPresent) continue;
    const aggregation = aggregations[position] as Aggregation;
    if (aggregation.method !== 'arithmetic') takeMean(group, aggregation, weights, into);
    else {
      const mean = sum / total;
      value[node] = mean;
      // Rounding could carry a mean outside of its values only where it is next to them.
      if (Math.abs(mean - last) <= 1e-6 * Math.abs(last)) drawIn(group, weights, into);
    }
  }
}

/**
 * Of the children of a group, by the framework's whole weights: how much is there, and for how much the question arises.
 *
 * @internal
 */
export function wholeWeights(
  { nodes, wholes }: GroupNode,
  { state: is }: Evaluation,
): { readonly present: number; readonly applicable: number } {
  let [present, applicable] = [0, 0];
  for (let i = 0; i < nodes.length; i++) {
    const of = is[nodes[i] as number] as number;
    const whole = wholes[i] as number;
    if (of === state.present) present += whole;
    if (of === state.present || of >= state.missing) applicable += whole;
  }
  return { present, applicable };
}

/** A mean that rounding carried outside of its values is the nearest of them: nine times 91.475 is 91.475 on average. */
function drawIn({ node, nodes }: GroupNode, weights: readonly number[], { state: is, value }: Evaluation): void {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const child of nodes) {
    if (is[child] !== state.present || weights[child] === 0) continue;
    lowest = Math.min(lowest, value[child] ?? lowest);
    highest = Math.max(highest, value[child] ?? highest);
  }
  value[node] = Math.min(highest, Math.max(lowest, value[node] ?? lowest));
}

/** The mean by any other law; a 0 that is to be refused leaves the group without one. */
function takeMean({ nodes, node }: GroupNode, by: Aggregation, weights: readonly number[], into: Evaluation): void {
  const children = nodes.flatMap((child): Weighted[] => {
    const [value, weight] = [into.value[child], weights[child]];
    if (into.state[child] !== state.present || value === undefined || !weight) return [];
    return [{ value, weight }];
  });
  const refuses = 'zero' in by && by.zero === 'refuse' && zeroBinds(by);
  if (refuses && children.some(({ value }) => value === 0)) into.state[node] = state.refused;
  else into.value[node] = aggregateOf(by, children);
}

function verdict(missing: MissingPolicy, present: number, applicable: number): number {
  if (applicable === 0) return state.notApplicable;
  switch (missing.policy) {
    case 'require-all':
      return present === applicable ? state.present : state.missing;
    case 'threshold':
      return atLeast(present, applicable, missing.atLeast) ? state.present : state.insufficient;
    case 'renormalise':
      return present > 0 ? state.present : state.unknown;
  }
}

/**
 * Both steps, as the framework states.
 *
 * @internal
 */
export function evaluateTree(
  tree: Tree,
  measurements: Measurements,
  { framework }: CompiledFramework,
  caller: string,
): Evaluation {
  const made = createEvaluation(tree);
  readMeasurements(tree, measurements, framework.range, made, caller);
  evaluate(tree, tree.own, made);
  return made;
}

/** The score of the tree; `undefined` without one. @internal */
export function scoreOf({ root: { node } }: Tree, { state: is, value }: Evaluation): number | undefined {
  return is[node] === state.present ? value[node] : undefined;
}
