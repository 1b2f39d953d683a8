import { KimError } from '../kernel/kim-error.js';
import { createRandom } from '../kernel/random.js';
import { createWorkspace, readOne, state, type Workspace } from '../score/evaluate.js';
import type { OutputRange } from '../score/normalise/output-range.js';
import type { TreePlan } from '../score/plan.js';
import { mean } from '../stats/mean.js';
import { median } from '../stats/median.js';
import { replicateSeed } from './draw.js';
import { cell, type ScoreMatrix } from './matrix.js';
import type { UncertainKim } from './plan.js';

/** The ratings behind one rubric of one group. */
interface Panel {
  readonly criterion: number;
  /** One entry for each rater: the level given. */
  readonly levels: readonly number[];
  readonly consensus: 'mean' | 'median';
}

/**
 * The panels of each group, for rubrics that count. A rubric that was measured, but whose ratings were not handed over, is
 * refused: its uncertainty would be left out in silence.
 *
 * @internal
 */
export function panelsOf(kims: readonly UncertainKim[], tree: TreePlan, matrix: ScoreMatrix): readonly Panel[][] {
  return kims.map(({ rubrics }, u) => {
    const panels: Panel[] = [];
    tree.codes.forEach((code, criterion) => {
      if (!tree.isQualitative[criterion] || matrix.cells[u * matrix.criteria + criterion] !== cell.present) return;
      const reading = rubrics?.[code];
      if (reading === undefined) {
        throw new KimError(
          'missing-argument',
          `Raters cannot be resampled: group ${u} has a level of "${code}", but not its ratings (rubrics).`,
        );
      }
      const levels = reading.levels.flatMap((count, i) => new Array<number>(count).fill(i + 1));
      panels.push({ criterion, levels, consensus: reading.consensus });
    });
    return panels;
  });
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

/**
 * Writes the resampled levels of one group into its row of a matrix, normalised as any level is.
 *
 * @internal
 */
export function createLevelWriter(
  tree: TreePlan,
  range: OutputRange,
): (matrix: ScoreMatrix, row: number, panels: readonly Panel[], levels: readonly number[]) => void {
  const work: Workspace = createWorkspace(tree);
  return (matrix, row, panels, levels) => {
    panels.forEach(({ criterion }, i) => {
      work.loaded[criterion] = state.present;
      work.raw[criterion] = levels[i] as number;
      readOne(tree, range, work, criterion);
      const known = work.state[criterion] === state.present;
      matrix.cells[row * matrix.criteria + criterion] = known ? cell.present : cell.missing;
      matrix.values[row * matrix.criteria + criterion] = work.value[criterion] as number;
    });
  };
}
