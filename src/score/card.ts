import { frozen } from '../kernel/frozen.js';
import type { Measurement } from '../model/measurement.js';
import type {
  AvailabilityByKind,
  CriterionAvailability,
  CriterionScore,
  CriterionUse,
  Decomposition,
  GroupScore,
  NotScoredReason,
  Scorecard,
} from '../model/scorecard.js';
import { zeroBinds } from './aggregate/aggregators.js';
import type { Weighted } from './aggregate/arguments.js';
import { partOf } from './aggregate/recompose.js';
import { asRead, countedLevels } from './as-read.js';
import type { CriterionNode, GroupNode, Tree } from './compile.js';
import { isGateClosed, scoreOf, wholeWeights } from './evaluate.js';
import { type Evaluation, state } from './evaluation.js';
import { isMostlyKnown } from './mostly-known.js';

/**
 * The card of one tree.
 *
 * @internal
 */
export interface TreeCard {
  /** The first of the groups. */
  readonly root: GroupScore;
  readonly groups: readonly GroupScore[];
  readonly criteria: readonly CriterionScore[];
}

/**
 * Writes down one evaluation. Nothing is decided here: shares, parts and points are read off the numbers that made the score.
 *
 * @internal
 */
export function writeCard(tree: Tree, made: Evaluation): TreeCard {
  const groups: GroupScore[] = [];
  const criteria: CriterionScore[] = [];
  const write = (group: GroupNode, place: Place): GroupScore => {
    const decomposition = decompositionOf(group, made);
    const written = writeGroup(group, place, decomposition, made);
    groups.push(written);
    const { present } = written.weights;
    for (const child of group.children) {
      const counts = decomposition !== undefined && made.state[child.node] === state.present;
      const share = counts ? child.weight / present : 0;
      const below = { isScored: place.isScored, share, effective: share * place.effective, above: decomposition };
      if ('group' in child) write(child, below);
      else criteria.push(writeCriterion(child, below, made));
    }
    return written;
  };
  const isScored = scoreOf(tree, made) !== undefined;
  const root = write(tree.root, { isScored, share: 1, effective: isScored ? 1 : 0, above: undefined });
  return { root, groups, criteria };
}

/** With which share a node was counted, in its group and in the tree, and how its group decomposes. */
interface Place {
  /** Whether the tree has a score at all. */
  readonly isScored: boolean;
  readonly share: number;
  readonly effective: number;
  readonly above: Decomposition | undefined;
}

const neverMeasured: Measurement = /* @__PURE__ */ frozen({ status: 'no-data', reason: 'not-given' });

const uses: readonly (CriterionUse | undefined)[] = [
  'counted',
  'not-applicable',
  'set-aside',
  'no-data',
  'insufficient-data',
  'out-of-table',
];

const reasons: readonly (NotScoredReason | undefined)[] = [
  undefined,
  undefined,
  undefined,
  'incomplete',
  'below-threshold',
  'nothing-measured',
  'zero-refused',
];

const numberAt = (numbers: readonly number[], { node }: { readonly node: number }): number =>
  numbers[node] ?? Number.NaN;

function decompositionOf(group: GroupNode, made: Evaluation): Decomposition | undefined {
  if (made.state[group.node] !== state.present) return undefined;
  const { aggregation } = group.group;
  const value = numberAt(made.value, group);
  if (aggregation.method === 'weakest-link' || (value === 0 && zeroBinds(aggregation))) {
    const binding = countedChildren(group, made).filter((child) => numberAt(made.value, child) === value);
    return { kind: 'binding', children: binding.map(({ code }) => code) };
  }
  switch (aggregation.method) {
    case 'arithmetic':
      return { kind: 'points' };
    case 'geometric':
      return { kind: 'log-shares' };
    case 'harmonic':
      return { kind: 'reciprocal-shares' };
    case 'power':
      return { kind: 'power-shares', exponent: aggregation.exponent };
  }
}

/** The children of a group that have a value and a weight. */
function countedChildren({ children }: GroupNode, made: Evaluation): (CriterionNode | GroupNode)[] {
  return children.filter(({ node, weight }) => weight > 0 && made.state[node] === state.present);
}

function writeGroup(
  node: GroupNode,
  { isScored, share, effective, above }: Place,
  decomposition: Decomposition | undefined,
  made: Evaluation,
): GroupScore {
  const { group, gate } = node;
  const is = made.state[node.node] ?? state.missing;
  const scored = is === state.present;
  const value = numberAt(made.value, node);
  const { present, applicable } = wholeWeights(node, made);
  return {
    code: node.code,
    parent: node.parent,
    depth: node.depth,
    status: scored ? 'scored' : is === state.notApplicable ? 'not-applicable' : 'not-scored',
    reason: reasons[is],
    score: scored ? value : undefined,
    aggregation: group.aggregation.method,
    decomposition,
    missingPolicy: group.missing.policy,
    renormalised: scored && present < node.totalWeight,
    gate: gate === undefined ? undefined : { criterion: gate.code, closed: isGateClosed(node, made) },
    nominalWeight: node.nominalWeight,
    effectiveWeight: effective,
    shareInGroup: share,
    part: scored && above !== undefined ? partOf(above, share, value) : undefined,
    points: scored && isScored && node.additive ? effective * value : undefined,
    weights: { present, applicable, total: node.totalWeight },
    availability: availabilityOf(node, made),
  };
}

function writeCriterion(
  node: CriterionNode,
  { isScored, share, effective, above }: Place,
  made: Evaluation,
): CriterionScore {
  const measurement = made.given[node.node] ?? neverMeasured;
  const is = made.state[node.node] ?? state.missing;
  const present = is === state.present;
  const assumed = made.assumed[node.node] === 1;
  const isMeasured = measurement.status === 'measured';
  const found = numberAt(made.raw, node);
  // Where the evaluation holds no value of what was measured, it is read once more to learn why.
  const read = isMeasured && Number.isNaN(found) ? asRead(measurement, node) : undefined;
  const known = read === undefined || read.status !== 'measured' ? found : read.value;
  const raw = isMeasured && !Number.isNaN(known) ? known : undefined;
  const measured = raw !== undefined;
  const value = numberAt(made.value, node);
  const clamped = made.clamped[node.node] ?? 0;
  const { caution } = node.criterion;
  const isDrawn = isMeasured && measured && raw !== measurement.value && caution !== undefined;
  return {
    code: node.code,
    parent: node.parent,
    kind: node.criterion.kind,
    direction: node.criterion.direction,
    use: assumed ? 'assumed-lowest' : present && above === undefined ? 'unused' : (uses[is] as CriterionUse),
    unit: node.criterion.unit,
    measurement,
    notRead: read !== undefined && read.status !== 'measured' ? read : undefined,
    levels: isMeasured ? countedLevels(measurement, node.criterion.raters) : undefined,
    raw,
    caution: isDrawn ? caution : undefined,
    normalised: measured && !assumed && is !== state.unknown ? value : undefined,
    clamped: !measured || assumed || clamped === 0 ? undefined : clamped > 0 ? 'to-highest' : 'to-lowest',
    nominalWeight: node.nominalWeight,
    effectiveWeight: effective,
    shareInGroup: share,
    part: present && above !== undefined ? partOf(above, share, value) : undefined,
    points: present && isScored && node.additive ? effective * value : undefined,
  };
}

/** How many criteria of each kind were there below a group, and for how many the question arises. */
function availabilityOf({ below }: GroupNode, made: Evaluation): AvailabilityByKind {
  const quantitative = { present: 0, applicable: 0, total: 0 };
  const qualitative = { present: 0, applicable: 0, total: 0 };
  for (const { node, isQualitative } of below) {
    const of: { -readonly [Key in keyof CriterionAvailability]: number } = isQualitative ? qualitative : quantitative;
    const is = made.state[node];
    of.total++;
    if (is === state.notApplicable || is === state.setAside) continue;
    of.applicable++;
    if (is === state.present && made.assumed[node] !== 1) of.present++;
  }
  return { quantitative, qualitative };
}

/**
 * The weakest of the dimensions that count and are known for the most part; several where they are equal.
 *
 * @param groups of the card of this evaluation, which stand in the order of those of the tree.
 * @internal
 */
export function weakestOf({ root }: Tree, made: Evaluation, groups: readonly GroupScore[]): Scorecard['weakest'] {
  const counted = countedChildren(root, made).filter((child) => {
    const known = 'group' in child ? groups[child.position]?.availability : undefined;
    return known === undefined ? made.assumed[child.node] !== 1 : isMostlyKnown(known);
  });
  if (counted.length === 0) return undefined;
  const score = Math.min(...counted.map((child) => numberAt(made.value, child)));
  return { codes: counted.filter((child) => numberAt(made.value, child) === score).map(({ code }) => code), score };
}

/**
 * The dimensions that count.
 *
 * @internal
 */
export function countedDimensions({ root }: Tree, made: Evaluation): readonly Weighted[] {
  return countedChildren(root, made).map((child) => ({ value: numberAt(made.value, child), weight: child.weight }));
}
