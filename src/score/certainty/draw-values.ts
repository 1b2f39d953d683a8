import type { RandomSource } from '../../kernel/random.js';
import { normalQuantile } from '../../stats/normal-distribution.js';
import type { CriterionNode, Tree } from '../compile.js';
import { type Evaluation, readValue, state } from '../evaluate.js';
import type { OutputRange } from '../normalise/output-range.js';
import { commonRaters, commonRecords, type ValueSpread } from './value-spread.js';

/** A value that is spread, in its place. @internal */
export interface SpreadValue {
  readonly node: CriterionNode;
  readonly spread: ValueSpread;
}

/**
 * Puts values into an evaluation as another year, or other raters, could have given them. Criteria of one group share a part
 * of their chance, and so do all rubrics.
 *
 * @internal
 */
export function drawValues(
  values: readonly SpreadValue[],
  range: OutputRange,
  random: RandomSource,
  into: Evaluation,
): void {
  const common = new Map<string, number>();
  for (const { node, spread } of values) {
    const isRated = spread.source === 'raters';
    const group = isRated ? '' : node.parent;
    const shared = common.get(group) ?? normal(random);
    common.set(group, shared);
    const part = isRated ? commonRaters : commonRecords;
    const z = Math.sqrt(part) * shared + Math.sqrt(1 - part) * normal(random);
    readValue(node, spread.mean + z * spread.deviation, range, into);
  }
}

/**
 * Puts a value in the place of everything that is missing: the same part of the range for all, since a group that keeps bad
 * books keeps them everywhere.
 *
 * @param part 0 for the lowest, 1 for the highest.
 * @internal
 */
export function fillMissing(
  { criteria }: Tree,
  part: number,
  { min, max, floor = min }: OutputRange,
  into: Evaluation,
): void {
  for (const { node } of criteria) {
    if ((into.state[node] as number) < state.missing && into.assumed[node] === 0) continue;
    // What was measured without all of its lists is at least what it is.
    const least = into.assumed[node] === 2 ? (into.value[node] as number) : floor;
    into.state[node] = state.present;
    into.value[node] = least + part * (max - least);
  }
}

function normal(random: RandomSource): number {
  return normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())));
}
