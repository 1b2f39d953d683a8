import { KimError } from '../kernel/kim-error.js';
import { createRandom } from '../kernel/random.js';
import { quoted } from '../kernel/text.js';
import { countedLevels } from '../score/as-read.js';
import type { CriterionNode, Tree } from '../score/compile.js';
import { isRead } from '../score/evaluate.js';
import { state } from '../score/evaluation.js';
import { mean } from '../stats/mean.js';
import { median } from '../stats/median.js';
import { replicateSeed } from './draw.js';
import type { ScoreMatrix } from './matrix.js';
import type { UncertainKim } from './plan.js';

/** The ratings behind one rubric of one group. @internal */
export interface Panel {
  readonly criterion: CriterionNode;
  /** One entry for each rater: the level given. */
  readonly levels: readonly number[];
  readonly consensus: 'mean' | 'median';
}

/**
 * The panels of each group, for rubrics that count: of the judgements those that the framework counts. A rubric that was
 * measured, but whose judgements or ratings were not handed over, is refused: its uncertainty would be left out in silence.
 *
 * @internal
 */
export function panelsOf(
  kims: readonly UncertainKim[],
  tree: Tree,
  matrix: ScoreMatrix,
  caller: string,
): readonly Panel[][] {
  const rubrics = tree.criteria.filter(({ isQualitative }) => isQualitative);
  return kims.map((kim, u) =>
    rubrics.flatMap((criterion): Panel[] => {
      if (matrix.states[u * matrix.width + criterion.node] !== state.present) return [];
      // What nobody judged, or nobody who counts, may count with the lowest result; there is no panel to draw again.
      const measurement = kim.measurements[criterion.code];
      if (measurement?.status !== 'measured' || !isRead(measurement, criterion)) return [];
      const { raters } = criterion.criterion;
      const counted = countedLevels(measurement, raters);
      const reading = kim.rubrics?.[criterion.code];
      if (counted !== undefined && (raters !== undefined || reading === undefined))
        return [{ criterion, levels: counted, consensus: measurement.consensus ?? 'mean' }];
      if (reading === undefined) {
        throw new KimError(
          'missing-argument',
          `${caller} cannot resample raters: group ${u} has a level of ${quoted(criterion.code)}, but neither its judgements nor its ratings (rubrics).`,
        );
      }
      const levels = reading.levels.flatMap((count, i) => new Array<number>(count).fill(i + 1));
      return [{ criterion, levels, consensus: reading.consensus }];
    }),
  );
}

/**
 * The levels that resampled raters come to, for one group in one replicate. The generator of a group is its own, so that
 * neither the order of the groups nor how many there are changes a draw.
 *
 * @internal
 */
export function resampledLevels(panels: readonly Panel[], seed: number, index: number, unit: number): number[] {
  if (panels.length === 0) return [];
  const random = createRandom(Math.imul(replicateSeed(seed, index), 0x85ebca6b) ^ Math.imul(unit + 1, 0xc2b2ae35));
  return panels.map(({ levels, consensus }) => {
    const drawn = levels.map(() => levels[Math.floor(random() * levels.length)] as number);
    return (consensus === 'mean' ? mean(drawn) : median(drawn)) as number;
  });
}
