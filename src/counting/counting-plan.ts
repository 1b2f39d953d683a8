import { KimError } from '../kernel/kim-error.js';
import type { Measurement } from '../model/measurement.js';
import { asRead } from '../score/as-read.js';
import type { AdequacyThreshold, Criterion, Framework, FrameworkGroup } from '../score/framework.js';
import { type GroupPlan, planOf, type TreePlan } from '../score/plan.js';
import { integerWeights, type WeightTree } from './integer-weights.js';

/**
 * What counting needs of a framework.
 *
 * @internal
 */
export interface CountingPlan {
  readonly codes: readonly string[];
  readonly weights: readonly number[];
  readonly totalWeight: number;
  readonly dimensionOf: readonly string[];
  /** Positions of the criteria of each dimension. */
  readonly dimensions: readonly (readonly number[])[];
  readonly criteria: readonly CountedCriterion[];
}

/** @internal */
export interface CountedCriterion {
  readonly criterion: Criterion;
  readonly from: number;
  readonly through: number;
  /** Levels the framework knows; absent where every value is read. */
  readonly levels: readonly number[] | undefined;
  /** Code of the gate it rests on; the gate itself need not be counted. */
  readonly gate: string | undefined;
}

const plans = /* @__PURE__ */ new WeakMap<Framework, Map<string, CountingPlan>>();

/**
 * The plan of a framework for counting all criteria of the index, or some of them; each made once for a framework object.
 *
 * @throws KimError `invalid-definition` where a counted criterion has no `adequateFrom`, `unknown-id` for a code that is
 * not of the index, `invalid-argument` where none is left.
 * @internal
 */
export function countingPlanOf(framework: Framework, only?: readonly string[] | null): CountingPlan {
  const { trees } = planOf(framework);
  const made = plans.get(framework) ?? new Map<string, CountingPlan>();
  plans.set(framework, made);
  const key = only?.join(' ') ?? '*';
  const known = made.get(key);
  if (known !== undefined) return known;
  const plan = makePlan(framework, trees[0] as TreePlan, only ?? undefined);
  made.set(key, plan);
  return plan;
}

function makePlan(framework: Framework, tree: TreePlan, only: readonly string[] | undefined): CountingPlan {
  const { groups, groupOf } = tree;
  if (only?.some((code) => !tree.codes.includes(code))) {
    throw new KimError('unknown-id', `A criterion to be counted is not in the index of framework "${framework.id}".`);
  }
  const chosen = tree.codes.flatMap((code, c) => (only === undefined || only.includes(code) ? [c] : []));
  const codes = chosen.map((c) => tree.codes[c] as string);
  const gateOf = new Map<number, string | undefined>();
  for (const { restOnGate, gate } of groups) for (const node of restOnGate) gateOf.set(node, tree.codes[gate]);
  const criteria = chosen.map((c, j) => {
    const criterion = tree.criteria[c] as Criterion;
    const { adequateFrom } = criterion;
    if (adequateFrom === undefined) {
      throw new KimError(
        'invalid-definition',
        `Framework "${framework.id}" cannot be counted: the criterion "${codes[j]}" does not say from where on it is adequate (adequateFrom).`,
      );
    }
    return { criterion, ...limitsOf(criterion, adequateFrom, framework.id, codes[j] as string), gate: gateOf.get(c) };
  });
  const dimensionOf = chosen.map((c, j) => dimensionCode(groups, groupOf[c] as number) ?? (codes[j] as string));
  const left = prune(framework.root, new Set(codes));
  if (left === undefined) throw new KimError('invalid-argument', 'Counting needs at least one criterion.');
  const weights = integerWeights(left);
  return {
    codes,
    weights,
    totalWeight: weights.reduce((sum, weight) => sum + weight, 0),
    dimensionOf,
    dimensions: [...new Set(dimensionOf)].map((dimension) =>
      codes.flatMap((_, c) => (dimensionOf[c] === dimension ? [c] : [])),
    ),
    criteria,
  };
}

/** The weights of the criteria that are counted, each a part among those left in its group; nothing where none is left. */
function prune({ weight, children }: FrameworkGroup, counted: ReadonlySet<string>): WeightTree | undefined {
  const left = children.flatMap((child): WeightTree[] => {
    if ('criterion' in child) return counted.has(child.criterion) ? [{ weight: child.weight }] : [];
    const group = prune(child, counted);
    return group === undefined ? [] : [group];
  });
  if (left.length === 0) return undefined;
  // What is left of a group may have no weight at all: then the group has none.
  const weighed = left.some((child) => child.weight > 0);
  return weighed ? { weight, children: left } : { weight: 0, children: left.map((child) => ({ ...child, weight: 1 })) };
}

function limitsOf(
  { direction, normalise }: Criterion,
  { value, through }: AdequacyThreshold,
  framework: string,
  code: string,
): Omit<CountedCriterion, 'gate' | 'criterion'> {
  const levels = normalise.method === 'levels' ? normalise.levels.map(({ level }) => level) : undefined;
  if (direction === 'higher') return { from: value, through: Number.POSITIVE_INFINITY, levels };
  if (direction === 'lower') return { from: Number.NEGATIVE_INFINITY, through: value, levels };
  if (through === undefined || !(through >= value)) {
    throw new KimError(
      'invalid-definition',
      `Framework "${framework}": adequateFrom of "${code}" is a band and needs its upper end (through).`,
    );
  }
  return { from: value, through, levels };
}

/** The child of the root below which a group lies; none for the root itself. */
function dimensionCode(groups: readonly GroupPlan[], group: number): string | undefined {
  let at = groups[group] as GroupPlan;
  if (at.depth === 0) return undefined;
  while (at.depth > 1) at = groups[at.parent] as GroupPlan;
  return at.group.code;
}

/**
 * What became of one criterion of one KIM. From `missing` on there is nothing to count.
 *
 * @internal
 */
export const cell = { adequate: 0, deprived: 1, closedGate: 2, notApplicable: 3, missing: 4 } as const;

/**
 * Reads the measurements of one KIM into one cell for each criterion.
 *
 * @internal
 */
export function readCells(
  plan: CountingPlan,
  measurements: Readonly<Record<string, Measurement | undefined>>,
  cells: Uint8Array,
): void {
  const { codes, criteria } = plan;
  for (let c = 0; c < codes.length; c++) {
    cells[c] = cellOf(criteria[c] as CountedCriterion, measurements[codes[c] as string]);
  }
  for (let c = 0; c < codes.length; c++) {
    const { gate } = criteria[c] as CountedCriterion;
    if (gate === undefined) continue;
    const opened = measurements[gate];
    if (opened?.status === 'measured' && opened.value === 0) cells[c] = cell.closedGate;
  }
}

function cellOf({ criterion, from, through, levels }: CountedCriterion, given: Measurement | undefined): number {
  const whenMissing = criterion.whenMissing === 'lowest' ? cell.deprived : cell.missing;
  if (given === undefined) return whenMissing;
  const measurement = asRead(given, criterion);
  switch (measurement.status) {
    case 'measured': {
      const { value } = measurement;
      if (!Number.isFinite(value)) {
        throw new KimError('invalid-argument', 'A measured value must be a finite number.');
      }
      if (levels !== undefined && !levels.includes(value)) return whenMissing;
      return value >= from && value <= through ? cell.adequate : cell.deprived;
    }
    case 'not-applicable':
      return cell.notApplicable;
    default:
      return whenMissing;
  }
}
