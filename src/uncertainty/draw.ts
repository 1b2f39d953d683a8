import { createRandom, type RandomSource } from '../kernel/random.js';
import type { ResolvedVariation } from './resolve-plan.js';

/**
 * What one replicate does, in numbers: weights of the edges, which of the ways, and which criteria are left out.
 *
 * @internal
 */
export interface Draw {
  readonly weights: Float64Array;
  readonly normalisation: number;
  readonly aggregation: number;
  readonly policy: number;
  /** 1 for criteria left out; absent where none is. */
  readonly left?: Uint8Array;
}

/** The framework as it is. @internal */
export function ownDraw({ layout }: ResolvedVariation): Draw {
  return { weights: layout.weight, normalisation: 0, aggregation: 0, policy: 0 };
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
 * Draws in this order: weights edge by edge from the root down, normalisation, aggregation, missing data, criteria left
 * out. What does not vary draws nothing.
 *
 * @internal
 */
export function drawReplicate(variation: ResolvedVariation, seed: number, index: number): Draw {
  const random = createRandom(replicateSeed(seed, index));
  const weights = drawWeights(variation, random);
  const pick = (ways: readonly unknown[]) => (ways.length === 1 ? 0 : Math.floor(random() * ways.length));
  const normalisation = pick(variation.normalisations);
  const aggregation = pick(variation.aggregations);
  const policy = pick(variation.policies);
  const left = variation.leaveOut && drawLeft(variation.leaveOut, variation.layout.criteria, random);
  return { weights, normalisation, aggregation, policy, ...(left && { left }) };
}

function drawWeights({ weights, layout }: ResolvedVariation, random: RandomSource): Float64Array {
  if (weights === undefined) return layout.weight;
  if (weights.kind === 'any') {
    // Exponential numbers read as parts of their sum are spread evenly over all splits.
    return layout.weight.map((weight) => (weight === 0 ? 0 : -Math.log(1 - random()) + Number.MIN_VALUE));
  }
  const { spread } = weights;
  return layout.weight.map((weight) => (weight === 0 ? 0 : weight * (1 - spread + 2 * spread * random())));
}

/** The first of a shuffled list. */
function drawLeft(
  { count, among }: { readonly count: number; readonly among: readonly number[] },
  criteria: number,
  random: RandomSource,
): Uint8Array {
  const pool = [...among];
  const left = new Uint8Array(criteria);
  for (let i = 0; i < count; i++) {
    const at = i + Math.floor(random() * (pool.length - i));
    [pool[i], pool[at]] = [pool[at] as number, pool[i] as number];
    left[pool[i] as number] = 1;
  }
  return left;
}
