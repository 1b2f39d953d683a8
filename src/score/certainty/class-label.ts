import type { ClassLabel, ProbableClass } from '../../model/certainty.js';
import { placed } from '../class-bands.js';
import type { Tree } from '../compile.js';
import type { Evaluation } from '../evaluation.js';
import type { ClassBand, ClassBands, Framework } from '../framework.js';
import { couldChangeClass, missingShare } from './draw-values.js';

/** How probable one class is: replicates that gave it, over those that gave a score. */
export interface ClassProbability extends ProbableClass {
  readonly replicates: number;
}

/**
 * From which probability on a class is stated. The defaults are the words of the IPCC: "very likely" from 0.90, "likely" from
 * 0.66 (Mastrandrea et al. 2010, Guidance note on consistent treatment of uncertainties).
 */
export interface LabelLimits {
  /** Default 0.9. */
  readonly stableFrom?: number;
  /** Default 0.66. */
  readonly labelFrom?: number;
}

/**
 * How many replicates fall into each class.
 *
 * @param sorted scores, ascending.
 * @internal
 */
export function classProbabilities(sorted: Float64Array, table: ClassBands): ClassProbability[] {
  const order = new Map(table.bands.map(({ code }, i) => [code, i]));
  const placeOf = (at: number) => order.get(placed(sorted[at] ?? Number.NaN, table)?.code ?? '') ?? 0;
  // Classes rise with the scores: the first score of each class is found by halving.
  const firstFrom = (band: number) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(middle) >= band) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const starts = table.bands.map((_, band) => (band === 0 ? 0 : firstFrom(band)));
  return table.bands.map(({ code }: ClassBand, band) => {
    const replicates = (starts[band + 1] ?? sorted.length) - (starts[band] ?? 0);
    return { code, replicates, probability: replicates / sorted.length };
  });
}

/** What is missing, as far as it bears on a class. @internal */
export interface MissingInClass {
  /** Half of the index or more: then no class is stable, however the rest came out. */
  readonly isHalf: boolean;
  /** It could lead to another class, and the probabilities know nothing of it. */
  readonly isIgnored: boolean;
}

/** @param isVaried whether the probabilities take into account what is missing. @internal */
export function missingOf(tree: Tree, made: Evaluation, framework: Framework, isVaried: boolean): MissingInClass {
  return {
    isHalf: missingShare(tree, made) >= 0.5,
    isIgnored: !isVaried && couldChangeClass(tree, made, framework),
  };
}

/**
 * Whether the class of a score may be stated.
 *
 * @param classes in the order of the framework; `undefined` where hardly any replicate gave a score.
 * @internal
 */
export function labelOf(
  score: number | undefined,
  classes: readonly ProbableClass[] | undefined,
  table: ClassBands | undefined,
  { stableFrom = 0.9, labelFrom = 0.66 }: LabelLimits = {},
  missing: MissingInClass | undefined = undefined,
): ClassLabel {
  if (table === undefined) return { verdict: 'refused', reason: 'no-classes' };
  if (score === undefined || classes === undefined) return { verdict: 'refused', reason: 'not-scored' };
  if (missing?.isIgnored) return { verdict: 'refused', reason: 'missing-not-varied' };
  const code = placed(score, table)?.code ?? '';
  const probability = classes.find((each) => each.code === code)?.probability ?? 0;
  if (probability < labelFrom) return { verdict: 'refused', reason: 'improbable' };
  return { verdict: probability >= stableFrom && !missing?.isHalf ? 'stable' : 'borderline', code, probability };
}
