import type { Measurement } from '../model/measurement.js';
import type { CriterionScore, CriterionUse, Decomposition, GroupScore, NotScoredReason } from '../model/scorecard.js';
import { zeroBinds } from './aggregate/aggregators.js';
import { partOf } from './aggregate/recompose.js';
import { isGateClosed, state, type Workspace } from './evaluate.js';
import type { GroupPlan, TreePlan } from './plan.js';

/**
 * The card of one tree.
 *
 * @internal
 */
export interface TreeCard {
  readonly groups: readonly GroupScore[];
  readonly criteria: readonly CriterionScore[];
}

/**
 * Writes down one evaluation. Nothing is decided here: shares, parts and points are read off the numbers that made the score.
 *
 * @internal
 */
export function writeCard(tree: TreePlan, work: Workspace): TreeCard {
  shareOut(tree, work);
  countCriteria(tree, work);
  const { codes, groups } = tree;
  const decompositions = new Array<Decomposition | undefined>(groups.length);
  const groupScores = new Array<GroupScore>(groups.length);
  for (let g = 0; g < groups.length; g++) {
    decompositions[g] = decompositionOf(groups[g] as GroupPlan, codes.length + g, tree, work);
    groupScores[g] = writeGroup(tree, work, g, decompositions);
  }
  const criterionScores = new Array<CriterionScore>(codes.length);
  for (let c = 0; c < codes.length; c++) {
    criterionScores[c] = writeCriterion(tree, work, c, decompositions, work.measurements[c] ?? neverMeasured);
  }
  return { groups: groupScores, criteria: criterionScores };
}

const neverMeasured: Measurement = { status: 'no-data', reason: 'not-given' };

const uses: readonly CriterionUse[] = [
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

/** From the root down: which share of its group, and of the tree, each node was counted with. */
function shareOut({ codes, groups }: TreePlan, work: Workspace): void {
  const root = codes.length;
  work.share[root] = 1;
  work.effective[root] = work.state[root] === state.present ? 1 : 0;
  for (let g = 0; g < groups.length; g++) {
    const { children, weights } = groups[g] as GroupPlan;
    const own = root + g;
    const scored = work.state[own] === state.present;
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as number;
      const counts = scored && work.state[child] === state.present;
      const share = counts ? (weights[i] as number) / (work.present[g] as number) : 0;
      work.share[child] = share;
      work.effective[child] = share * (work.effective[own] as number);
    }
  }
}

/** From the leaves up: how many criteria of each kind were there, and for how many the question arises. */
function countCriteria({ codes, groups, groupOf, isQualitative }: TreePlan, work: Workspace): void {
  const { counts } = work;
  counts.fill(0);
  for (let c = 0; c < codes.length; c++) {
    const is = work.state[c] as number;
    if (is === state.notApplicable || is === state.setAside) continue;
    const at = (groupOf[c] as number) * 4 + (isQualitative[c] ? 2 : 0);
    if (is === state.present && work.assumed[c] === 0) counts[at] = (counts[at] as number) + 1;
    counts[at + 1] = (counts[at + 1] as number) + 1;
  }
  for (let g = groups.length - 1; g > 0; g--) {
    const up = (groups[g] as GroupPlan).parent * 4;
    for (let k = 0; k < 4; k++) counts[up + k] = (counts[up + k] as number) + (counts[g * 4 + k] as number);
  }
}

const points: Decomposition = { kind: 'points' };
const logShares: Decomposition = { kind: 'log-shares' };
const reciprocalShares: Decomposition = { kind: 'reciprocal-shares' };

function decompositionOf(plan: GroupPlan, own: number, tree: TreePlan, work: Workspace): Decomposition | undefined {
  if (work.state[own] !== state.present) return undefined;
  const { aggregation } = plan.group;
  const value = work.value[own] as number;
  if (aggregation.method === 'weakest-link' || (value === 0 && zeroBinds(aggregation))) {
    return { kind: 'binding', children: childrenAt(value, plan, tree, work) };
  }
  switch (aggregation.method) {
    case 'arithmetic':
      return points;
    case 'geometric':
      return logShares;
    case 'harmonic':
      return reciprocalShares;
    case 'power':
      return { kind: 'power-shares', exponent: aggregation.exponent };
  }
}

/** Codes of the counted children of a group that have exactly this value. */
function childrenAt(value: number, { children, weights }: GroupPlan, tree: TreePlan, work: Workspace): string[] {
  const codes: string[] = [];
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as number;
    if (work.state[child] === state.present && weights[i] !== 0 && work.value[child] === value) {
      codes.push(nodeCode(tree, child));
    }
  }
  return codes;
}

/** @internal */
export function nodeCode({ codes, groups }: TreePlan, node: number): string {
  return node < codes.length ? (codes[node] as string) : (groups[node - codes.length] as GroupPlan).group.code;
}

function writeGroup(
  tree: TreePlan,
  work: Workspace,
  g: number,
  decompositions: readonly (Decomposition | undefined)[],
): GroupScore {
  const { codes, groups, nominalWeight, additive } = tree;
  const plan = groups[g] as GroupPlan;
  const own = codes.length + g;
  const is = work.state[own] as number;
  const scored = is === state.present;
  const value = work.value[own] as number;
  const present = work.present[g] as number;
  const counted = scored && work.effective[codes.length] === 1;
  return {
    code: plan.group.code,
    parent: g === 0 ? undefined : (groups[plan.parent] as GroupPlan).group.code,
    depth: plan.depth,
    status: scored ? 'scored' : is === state.notApplicable ? 'not-applicable' : 'not-scored',
    reason: reasons[is],
    score: scored ? value : undefined,
    aggregation: plan.group.aggregation.method,
    decomposition: decompositions[g],
    missingPolicy: plan.group.missing.policy,
    renormalised: scored && present < plan.totalWeight,
    gate: plan.group.gate === undefined ? undefined : { criterion: plan.group.gate, closed: isGateClosed(plan, work) },
    nominalWeight: nominalWeight[own] as number,
    effectiveWeight: work.effective[own] as number,
    shareInGroup: work.share[own] as number,
    part: scored && g > 0 ? partIn(decompositions[plan.parent], own, work) : undefined,
    points: counted && additive[own] ? (work.effective[own] as number) * value : undefined,
    weights: { present, applicable: work.applicable[g] as number, total: plan.totalWeight },
    availability: {
      quantitative: {
        present: work.counts[g * 4] as number,
        applicable: work.counts[g * 4 + 1] as number,
        total: plan.quantitative,
      },
      qualitative: {
        present: work.counts[g * 4 + 2] as number,
        applicable: work.counts[g * 4 + 3] as number,
        total: plan.qualitative,
      },
    },
  };
}

function writeCriterion(
  tree: TreePlan,
  work: Workspace,
  c: number,
  decompositions: readonly (Decomposition | undefined)[],
  measurement: Measurement,
): CriterionScore {
  const { codes, groups, groupOf, criteria, nominalWeight, additive } = tree;
  const g = groupOf[c] as number;
  const criterion = criteria[c] as TreePlan['criteria'][number];
  const is = work.state[c] as number;
  const present = is === state.present;
  const assumed = work.assumed[c] === 1;
  const measured = measurement.status === 'measured' && !assumed;
  const inScoredGroup = decompositions[g] !== undefined;
  const value = work.value[c] as number;
  const clamped = work.clamped[c] as number;
  const counted = present && work.effective[codes.length] === 1;
  return {
    code: codes[c] as string,
    parent: (groups[g] as GroupPlan).group.code,
    kind: criterion.kind,
    direction: criterion.direction,
    use: assumed ? 'assumed-lowest' : present && !inScoredGroup ? 'unused' : (uses[is] as CriterionUse),
    unit: criterion.unit,
    measurement,
    raw: measured ? work.raw[c] : undefined,
    caution:
      measured && criterion.caution !== undefined && work.raw[c] !== measurement.value ? criterion.caution : undefined,
    normalised: measured && is !== state.unknown && work.loaded[c] === state.present ? value : undefined,
    clamped: !measured || clamped === 0 ? undefined : clamped > 0 ? 'to-highest' : 'to-lowest',
    nominalWeight: nominalWeight[c] as number,
    effectiveWeight: work.effective[c] as number,
    shareInGroup: work.share[c] as number,
    part: present ? partIn(decompositions[g], c, work) : undefined,
    points: counted && additive[c] ? (work.effective[c] as number) * value : undefined,
  };
}

function partIn(decomposition: Decomposition | undefined, node: number, work: Workspace): number | undefined {
  if (decomposition === undefined) return undefined;
  return partOf(decomposition, work.share[node] as number, work.value[node] as number);
}
