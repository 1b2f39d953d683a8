import { requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { weightTree } from './kinds.js';

/** Weights nested in weights: each is part of the sum of its siblings. A group of a framework is one. */
export interface WeightTree {
  /** A non-negative integer; that of the root is not used. */
  readonly weight: number;
  /** Absent or empty for a leaf. */
  readonly children?: readonly WeightTree[];
}

/**
 * Nested weights as whole numbers on one scale, the smallest that are exact: three dimensions alike with 2, 2 and 6
 * indicators alike become 3, 3, 3, 3 and 1, 1, 1, 1, 1, 1, of 18 in all.
 *
 * @returns one weight for each leaf, in the order of the tree.
 * @throws KimError `invalid-definition` for weights that are not whole numbers of 0 or more, siblings that are all 0, or
 * a scale beyond 2^53.
 *
 * @example
 * ```ts
 * const alike = (count) => ({ weight: 1, children: Array(count).fill({ weight: 1 }) });
 * integerWeights({ weight: 1, children: [alike(2), alike(2), alike(6)] }); // [3, 3, 3, 3, 1, 1, 1, 1, 1, 1]
 * integerWeights(idmFramework.root); // [1, 1, 1]
 * ```
 */
export function integerWeights(tree: WeightTree): number[] {
  requireArgument(tree, weightTree, 'integerWeights', 'tree');
  const shares: Share[] = [];
  collect(tree, { numerator: 1, denominator: 1 }, shares);
  let scale = 1;
  for (const { denominator } of shares) scale = exact((scale / greatestDivisor(scale, denominator)) * denominator);
  const weights = shares.map(({ numerator, denominator }) => exact(numerator * (scale / denominator)));
  const divisor = weights.reduce(greatestDivisor, 0);
  return weights.map((weight) => weight / divisor);
}

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

function collect({ children = [] }: WeightTree, share: Share, into: Share[]): void {
  if (children.length === 0) {
    into.push(share);
    return;
  }
  const total = exact(children.reduce((sum, { weight }) => sum + weight, 0));
  if (total === 0)
    throw new KimError('invalid-definition', 'integerWeights needs tree: in each group at least one weight above 0.');
  for (const child of children) collect(child, reduced(share, child.weight, total), into);
}

function reduced({ numerator, denominator }: Share, weight: number, total: number): Share {
  const [top, bottom] = [exact(numerator * weight), exact(denominator * total)];
  const divisor = greatestDivisor(top, bottom);
  return { numerator: top / divisor, denominator: bottom / divisor };
}

function greatestDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function exact(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  throw new KimError('invalid-definition', 'integerWeights needs tree: weights that can be put on one scale exactly.');
}
