import type { RandomSource } from '../../kernel/random.js';
import { normalQuantile } from '../../stats/normal-distribution.js';
import { placed } from '../class-bands.js';
import type { CriterionNode, Tree } from '../compile.js';
import { evaluate, readValue, scoreOf } from '../evaluate.js';
import { copyOf, type Evaluation, state } from '../evaluation.js';
import type { Framework } from '../framework.js';
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
 * @param unseen which part of a whole observation was not made; what is counted could have grown in it.
 * @internal
 */
export function fillMissing(
  { criteria }: Tree,
  part: number,
  { min, max, floor = min }: OutputRange,
  into: Evaluation,
  unseen = 0,
): void {
  for (const criterion of criteria) {
    const { node } = criterion;
    const isMissing = isUnknown(into, node);
    if (!isMissing && !(unseen > 0 && grows(criterion, into))) continue;
    // What was measured without all of its lists is at least what it is.
    const least = !isMissing || into.assumed[node] === 2 ? (into.value[node] ?? floor) : floor;
    const more = isMissing ? max - least : Math.min(max - least, unseenPart(criterion, unseen) * (max - floor));
    into.state[node] = state.present;
    into.value[node] = least + part * more;
  }
}

/** Whether more could have been counted in more time. */
function grows({ node, assumesLowest, isQualitative }: CriterionNode, { state: is }: Evaluation): boolean {
  return assumesLowest && !isQualitative && is[node] === state.present;
}

/**
 * Which part of the highest result the time that was not observed could have brought, chance included: of months two for each, of
 * a rate half of that of a year in one month (no month brings more, `pace.ts`), and all of what is not divided by time.
 */
function unseenPart({ criterion: { unit, caution } }: CriterionNode, unseen: number): number {
  if (caution === undefined) return 1;
  return (unit === 'share' ? 2 : 6) * unseen;
}

/** The evaluation with everything missing filled in. @internal */
export function filled(
  tree: Tree,
  made: Evaluation,
  part: number,
  { range }: Pick<Framework, 'range'>,
  unseen = 0,
): Evaluation {
  const copy = copyOf(made);
  fillMissing(tree, part, range, copy, unseen);
  evaluate(tree, tree.own, copy);
  return copy;
}

/** Which part of the weight of an index, of that for which the question arises, is missing. @internal */
export function missingShare({ criteria }: Tree, { state: is, assumed }: Evaluation): number {
  let [missing, all] = [0, 0];
  for (const { node, nominalWeight } of criteria) {
    const of = is[node] ?? state.missing;
    if (of === state.notApplicable || of === state.setAside) continue;
    all += nominalWeight;
    if (of >= state.missing || assumed[node] === 1) missing += nominalWeight;
  }
  return all === 0 ? 0 : missing / all;
}

/** Whether what is missing could lead to another class than that of the score. @internal */
export function couldChangeClass(tree: Tree, made: Evaluation, framework: Framework): boolean {
  const { bands } = framework;
  if (bands === undefined || !isAnyUnknown(tree, made)) return false;
  const classOf = (by: Evaluation) => {
    const score = scoreOf(tree, by);
    return score === undefined ? undefined : placed(score, bands)?.code;
  };
  return [0, 1].some((part) => classOf(filled(tree, made, part, framework)) !== classOf(made));
}

/** @internal */
export function isAnyUnknown({ criteria }: Tree, made: Evaluation): boolean {
  return criteria.some(({ node }) => isUnknown(made, node));
}

/** Whether the value of a criterion is missing, or only a minimum. @internal */
export function isUnknown({ state: is, assumed }: Evaluation, node: number): boolean {
  return (is[node] ?? state.missing) >= state.missing || assumed[node] !== 0;
}

function normal(random: RandomSource): number {
  return normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())));
}
