import type { RandomSource } from '../../kernel/random.js';
import type { Tree } from '../compile.js';

/** How weights vary within each group; see `WeightVariation`. @internal */
export type DrawnWeights = { readonly kind: 'around'; readonly spread: number } | { readonly kind: 'any' };

/** The weights of one replicate, group by group from the root down; a weight of 0 stays 0. @internal */
export function drawWeights(tree: Tree, vary: DrawnWeights | undefined, random: RandomSource): readonly number[] {
  if (vary === undefined) return tree.own.weights;
  const weights = [...tree.own.weights];
  for (const { children } of tree.groups) {
    for (const { node, weight } of children) if (weight > 0) weights[node] = drawWeight(weight, vary, random);
  }
  return weights;
}

function drawWeight(weight: number, vary: DrawnWeights, random: RandomSource): number {
  // Exponential numbers read as parts of their sum are spread evenly over all splits.
  if (vary.kind === 'any') return -Math.log(1 - random()) + Number.MIN_VALUE;
  return weight * (1 - vary.spread + 2 * vary.spread * random());
}
