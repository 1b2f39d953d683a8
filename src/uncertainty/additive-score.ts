import { aggregateOf } from '../score/aggregate/aggregators.js';
import type { Aggregation, MissingPolicy } from '../score/framework.js';
import { bulkScore } from './bulk-score.js';
import type { Layout } from './layout.js';
import { cell, type ScoreMatrix } from './matrix.js';

/**
 * What does not change while only weights and means do, as long as no mean refuses a 0: which values and groups count, and between which
 * values the mean of each group lies.
 *
 * @internal
 */
export interface AdditiveTable {
  /** Values, and 1 where there is one; both 0 where there is none, so that adding needs no question. */
  readonly values: Float64Array;
  readonly there: Float64Array;
  /** Of each unit and group: 1 where it is scored. */
  readonly scored: Uint8Array;
  /** Of each unit and group of criteria: its lowest and highest value of positive weight. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  /** Of each group: its first criterion when it has criteria only (they stand side by side), else -1. */
  readonly first: Int32Array;
}

/** @internal */
export function additiveTable(layout: Layout, matrix: ScoreMatrix, policies: readonly MissingPolicy[]): AdditiveTable {
  const { groups, start, child, weight } = layout;
  const { units, criteria, cells } = matrix;
  const first = new Int32Array(groups).fill(-1);
  for (let g = 0; g < groups; g++) {
    const nodes = child.subarray(start[g] as number, start[g + 1] as number);
    const from = nodes[0] as number;
    if (nodes.every((node, i) => node < criteria && node === from + i)) first[g] = from;
  }
  const there = Float64Array.from(cells, (is) => (is === cell.present ? 1 : 0));
  const values = matrix.values.map((value, i) => (there[i] === 1 ? value : 0));
  const lowest = new Float64Array(units * groups).fill(Number.POSITIVE_INFINITY);
  const highest = new Float64Array(units * groups).fill(Number.NEGATIVE_INFINITY);
  for (let u = 0; u < units; u++) {
    for (let g = 0; g < groups; g++) {
      if (first[g] === -1) continue;
      for (let e = start[g] as number; e < (start[g + 1] as number); e++) {
        const at = u * criteria + (child[e] as number);
        if (there[at] === 0 || weight[e] === 0) continue;
        const value = values[at] as number;
        if (value < (lowest[u * groups + g] as number)) lowest[u * groups + g] = value;
        if (value > (highest[u * groups + g] as number)) highest[u * groups + g] = value;
      }
    }
  }
  const scored = new Uint8Array(units * groups);
  const arithmetic = policies.map(() => ({ method: 'arithmetic' }) as const);
  const setting = { weights: weight, aggregations: arithmetic, policies };
  bulkScore(layout, matrix, setting, 0, units, new Float64Array(units), 0, 1, scored);
  return { values, there, scored, lowest, highest, first };
}

/**
 * `bulkScore` where no criterion is left out and no mean refuses a 0: the same additions in the same order, with little
 * to ask on the way.
 *
 * @internal
 */
export function additiveScore(
  { criteria, groups, start, child }: Layout,
  { values, there, scored, lowest, highest, first }: AdditiveTable,
  weights: Float64Array,
  aggregations: readonly Aggregation[],
  from: number,
  to: number,
  out: Float64Array,
  at: number,
  stride: number,
): void {
  const means = new Float64Array(groups);
  const childValues = new Float64Array(child.length);
  const childWeights = new Float64Array(child.length);
  const arithmetic = Uint8Array.from(aggregations, ({ method }) => (method === 'arithmetic' ? 1 : 0));
  for (let u = from; u < to; u++) {
    const row = u * criteria;
    const own = u * groups;
    for (let g = groups - 1; g >= 0; g--) {
      if (scored[own + g] === 0) continue;
      const begin = start[g] as number;
      const end = start[g + 1] as number;
      if (arithmetic[g] === 0) {
        let count = 0;
        for (let e = begin; e < end; e++) {
          const node = child[e] as number;
          if (node < criteria ? there[row + node] === 0 : scored[own + node - criteria] === 0) continue;
          childValues[count] = (node < criteria ? values[row + node] : means[node - criteria]) as number;
          childWeights[count] = weights[e] as number;
          count++;
        }
        means[g] = aggregateOf(aggregations[g] as Aggregation, childValues, childWeights, count);
        continue;
      }
      let total = 0;
      let weighted = 0;
      let low = lowest[own + g] as number;
      let high = highest[own + g] as number;
      if ((first[g] as number) >= 0) {
        for (let e = begin, i = row + (first[g] as number); e < end; e++, i++) {
          const weight = weights[e] as number;
          total += weight * (there[i] as number);
          weighted += weight * (values[i] as number);
        }
      } else {
        for (let e = begin; e < end; e++) {
          const node = child[e] as number;
          const weight = weights[e] as number;
          const counts = node < criteria ? there[row + node] === 1 : scored[own + node - criteria] === 1;
          if (!counts || weight === 0) continue;
          const value = (node < criteria ? values[row + node] : means[node - criteria]) as number;
          total += weight;
          weighted += weight * value;
          if (value < low) low = value;
          if (value > high) high = value;
        }
      }
      const mean = weighted / total;
      means[g] = mean < low ? low : mean > high ? high : mean;
    }
    out[at + (u - from) * stride] = scored[own] === 1 ? (means[0] as number) : Number.NaN;
  }
}
