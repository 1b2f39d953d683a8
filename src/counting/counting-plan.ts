import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import { type AdequateRange, type CriterionNode, compiledOf, isAdequate, type Tree } from '../score/compile.js';
import { type Evaluation, state } from '../score/evaluation.js';
import type { Framework, FrameworkGroup } from '../score/framework.js';
import { integerWeights, type WeightTree } from './integer-weights.js';

/**
 * What counting needs of a framework.
 *
 * @internal
 */
export interface CountingPlan {
  readonly framework: Framework;
  readonly tree: Tree;
  readonly criteria: readonly CountedCriterion[];
  /** Those that compare their cases, not the value that was read. */
  readonly byCases: readonly CountedCriterion[];
  readonly totalWeight: number;
  /** Of each dimension with a weight: the places of its criteria. */
  readonly dimensions: readonly (readonly number[])[];
}

/** A criterion that is counted. @internal */
export interface CountedCriterion extends CriterionNode {
  /** Whole weight, a part of `totalWeight`. */
  readonly countingWeight: number;
  readonly adequate: AdequateRange;
}

/**
 * The plan of a framework for counting all criteria of the index, or some of them.
 *
 * @throws KimError `invalid-definition` where a counted criterion has no `adequateFrom`, `unknown-id` for a code that is
 * not of the index, `invalid-argument` where none is left.
 * @internal
 */
export function countingPlanOf(
  framework: Framework,
  only: readonly string[] | undefined,
  caller: string,
): CountingPlan {
  const { index: tree } = compiledOf(framework, caller);
  if (only?.some((code) => !tree.criteria.some((criterion) => criterion.code === code))) {
    throw new KimError('unknown-id', `${caller} needs criteria of the index of framework ${quoted(framework.id)}.`);
  }
  const codes = tree.criteria.flatMap(({ code }) => ((only?.includes(code) ?? true) ? [code] : []));
  const left = prune(framework.root, new Set(codes));
  if (left === undefined) throw new KimError('invalid-argument', `${caller} needs criteria: at least one.`);
  const weights = integerWeights(left);
  return countingPlanWith(framework, new Map(codes.map((code, j) => [code, weights[j] ?? 0])), caller);
}

/**
 * The plan for whole weights that are known already.
 *
 * @param weights of the criteria that are counted, by code.
 * @throws KimError as `countingPlanOf`.
 * @internal
 */
export function countingPlanWith(
  framework: Framework,
  weights: ReadonlyMap<string, number>,
  caller: string,
): CountingPlan {
  const { index: tree } = compiledOf(framework, caller);
  const criteria = tree.criteria.flatMap((node): CountedCriterion[] => {
    const countingWeight = weights.get(node.code);
    if (countingWeight === undefined) return [];
    const { code, adequate } = node;
    if (adequate === undefined) {
      throw new KimError(
        'invalid-definition',
        `${caller} needs framework: one whose criteria state from where on they are adequate (adequateFrom); ${quoted(code)} does not.`,
      );
    }
    return [{ ...node, adequate, countingWeight }];
  });
  const placesOf = (of: string) => criteria.flatMap(({ dimension }, c) => (dimension === of ? [c] : []));
  const weighed = new Set(criteria.flatMap(({ dimension, countingWeight }) => (countingWeight > 0 ? [dimension] : [])));
  return {
    framework,
    tree,
    criteria,
    byCases: criteria.filter(({ criterion }) => criterion.adequateFrom?.of === 'cases'),
    totalWeight: criteria.reduce((sum, { countingWeight }) => sum + countingWeight, 0),
    dimensions: [...weighed].map(placesOf),
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

/** What a criterion of one KIM counts as. */
export type Cell = 'adequate' | 'deprived' | 'assumed-lowest' | 'closed-gate' | 'not-applicable' | 'missing';

/**
 * What became of one criterion of one KIM, from the evaluation that scores it.
 *
 * @internal
 */
export function cellOf({ node, adequate }: CountedCriterion, { state: is, raw, assumed }: Evaluation): Cell {
  switch (is[node]) {
    case state.present:
      if (assumed[node] === 1) return 'assumed-lowest';
      return isAdequate(raw[node] ?? Number.NaN, adequate) ? 'adequate' : 'deprived';
    case state.setAside:
      return 'closed-gate';
    case state.notApplicable:
      return 'not-applicable';
    default:
      return 'missing';
  }
}

/**
 * Why a KIM cannot be counted whatever its deprivations are: no question of a dimension arises.
 *
 * @internal
 */
export function reasonOf({ dimensions }: CountingPlan, cells: readonly Cell[]): string | undefined {
  const isOutside = (criteria: readonly number[]) => criteria.every((c) => cells[c] === 'not-applicable');
  return dimensions.some(isOutside) ? 'dimension-not-applicable' : undefined;
}
