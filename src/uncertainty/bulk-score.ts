import { aggregateOf, zeroBinds } from '../score/aggregate/aggregators.js';
import type { Aggregation, MissingPolicy } from '../score/framework.js';
import { isAtLeastShare } from '../score/is-at-least-share.js';
import type { Layout } from './layout.js';
import { cell, type ScoreMatrix } from './matrix.js';

/**
 * How one replicate turns normalised values into scores.
 *
 * @internal
 */
export interface Setting {
  readonly weights: Float64Array;
  readonly aggregations: readonly Aggregation[];
  readonly policies: readonly MissingPolicy[];
  readonly left?: Uint8Array;
}

/**
 * Scores many groups under one setting, by the laws of `evaluate` and to the last bit: a test holds the two equal.
 * Whether enough is there is judged by the framework's own whole weights, however the weights of the means vary.
 *
 * @param scored takes, for each unit and group, 1 where the group is scored.
 * @param out takes the score of unit `from + i` at `at + i * stride`; `NaN` (inside this folder only) where there is none.
 * @internal
 */
export function bulkScore(
  layout: Layout,
  { criteria, values, cells }: ScoreMatrix,
  { weights, aggregations, policies, left }: Setting,
  from: number,
  to: number,
  out: Float64Array,
  at: number,
  stride: number,
  scored?: Uint8Array,
): void {
  const { groups, start, child, weight: nominal } = layout;
  const groupValues = new Float64Array(groups);
  const groupCells = new Uint8Array(groups);
  const childValues = new Float64Array(child.length);
  const childWeights = new Float64Array(child.length);
  const arithmetic = Uint8Array.from(aggregations, ({ method }) => (method === 'arithmetic' ? 1 : 0));
  const threshold = policies.map((policy) => (policy.policy === 'threshold' ? policy.atLeast : undefined));
  const needs = Uint8Array.from(policies, ({ policy }) =>
    policy === 'require-all' ? 0 : policy === 'threshold' ? 1 : 2,
  );
  for (let u = from; u < to; u++) {
    const row = u * criteria;
    for (let g = groups - 1; g >= 0; g--) {
      const end = start[g + 1] as number;
      let present = 0;
      let applicable = 0;
      let total = 0;
      let weighted = 0;
      let lowest = Number.POSITIVE_INFINITY;
      let highest = Number.NEGATIVE_INFINITY;
      let count = 0;
      const plain = arithmetic[g] === 1;
      for (let e = start[g] as number; e < end; e++) {
        const node = child[e] as number;
        let is: number;
        let value: number;
        if (node < criteria) {
          is = left !== undefined && left[node] === 1 ? cell.outside : (cells[row + node] as number);
          value = values[row + node] as number;
        } else {
          is = groupCells[node - criteria] as number;
          value = groupValues[node - criteria] as number;
        }
        if (is === cell.present) {
          const weight = weights[e] as number;
          const whole = nominal[e] as number;
          present += whole;
          applicable += whole;
          if (plain) {
            if (weight !== 0) {
              total += weight;
              weighted += weight * value;
              if (value < lowest) lowest = value;
              if (value > highest) highest = value;
            }
          } else {
            childValues[count] = value;
            childWeights[count] = weight;
            count++;
          }
        } else if (is === cell.missing) applicable += nominal[e] as number;
      }
      if (applicable === 0) {
        groupCells[g] = cell.outside;
        continue;
      }
      const enough =
        needs[g] === 0
          ? present === applicable
          : needs[g] === 1
            ? isAtLeastShare(present, applicable, threshold[g] as { numerator: number; denominator: number })
            : present > 0;
      if (!enough) {
        groupCells[g] = cell.missing;
        continue;
      }
      if (plain) {
        groupCells[g] = cell.present;
        groupValues[g] = Math.min(highest, Math.max(lowest, weighted / total));
        continue;
      }
      const aggregation = aggregations[g] as Aggregation;
      if (isRefused(aggregation, childValues, childWeights, count)) {
        groupCells[g] = cell.missing;
        continue;
      }
      groupCells[g] = cell.present;
      groupValues[g] = aggregateOf(aggregation, childValues, childWeights, count);
    }
    if (scored !== undefined) {
      for (let g = 0; g < groups; g++) scored[(u - from) * groups + g] = groupCells[g] === cell.present ? 1 : 0;
    }
    out[at + (u - from) * stride] = groupCells[0] === cell.present ? (groupValues[0] as number) : Number.NaN;
  }
}

function isRefused(aggregation: Aggregation, values: Float64Array, weights: Float64Array, count: number): boolean {
  if (!('zero' in aggregation) || aggregation.zero !== 'refuse' || !zeroBinds(aggregation)) return false;
  for (let i = 0; i < count; i++) if (values[i] === 0 && (weights[i] as number) > 0) return true;
  return false;
}
