import { createRandom, type RandomSource } from '../kernel/random.js';
import { drawWeights } from '../score/certainty/draw-weights.js';
import type { CriterionNode, Way } from '../score/compile.js';
import type { ResolvedVariation } from './resolve-plan.js';

/**
 * What one replicate does: a way to take the means, one of the ways of normalising, and which criteria are left out.
 *
 * @internal
 */
export interface Draw {
  readonly way: Way;
  /** Places among the ways of the variation. */
  readonly normalisation: number;
  readonly aggregation: number;
  readonly policy: number;
  readonly left: readonly CriterionNode[];
}

/** The framework as it is. @internal */
export function ownDraw({ tree }: ResolvedVariation): Draw {
  return { way: tree.own, normalisation: 0, aggregation: 0, policy: 0, left: [] };
}

/**
 * The seed of replicate `index` is `base + index`, where `base` is the first 32 bits that the plan's seed gives: any
 * replicate can be made again by itself, and plans with neighbouring seeds share none.
 *
 * @internal
 */
export function replicateSeed(seed: number, index: number): number {
  return (Math.floor(createRandom(seed)() * 4294967296) + index) | 0;
}

/**
 * Draws in this order: weights of the children, group by group from the root down, normalisation, aggregation, missing
 * data, criteria left out. What does not vary draws nothing.
 *
 * @internal
 */
export function drawReplicate(variation: ResolvedVariation, seed: number, index: number): Draw {
  const random = createRandom(replicateSeed(seed, index));
  const { tree, normalisations, aggregations, policies, leaveOut } = variation;
  const weights = drawWeights(tree, variation.weights, random);
  const pick = (ways: readonly unknown[]) => (ways.length === 1 ? 0 : Math.floor(random() * ways.length));
  const normalisation = pick(normalisations);
  const aggregation = pick(aggregations);
  const policy = pick(policies);
  const left = leaveOut === undefined ? [] : shuffled(leaveOut.among, leaveOut.count, random);
  const way: Way = {
    weights,
    aggregations: aggregations[aggregation]?.ways ?? tree.own.aggregations,
    policies: policies[policy]?.ways ?? tree.own.policies,
  };
  return { way, normalisation, aggregation, policy, left };
}

/** The first so many of a shuffled list. */
function shuffled<Item>(list: readonly Item[], count: number, random: RandomSource): Item[] {
  const pool = [...list];
  const drawn: Item[] = [];
  for (let i = 0; i < count; i++) {
    const at = Math.floor(random() * pool.length);
    drawn.push(...pool.slice(at, at + 1));
    // The first one left takes the place of the one drawn.
    pool.splice(at, 1, ...pool.slice(0, 1));
    pool.shift();
  }
  return drawn;
}
