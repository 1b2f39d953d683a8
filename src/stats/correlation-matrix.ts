import { oneOf, requireOptions, wholeNumber } from '../kernel/arguments.js';
import { pearsonCorrelation } from './pearson-correlation.js';
import { numberOrNone, requireTable } from './require-finite.js';
import { spearmanCorrelation } from './spearman-correlation.js';

/** How two lists are compared. */
export interface CorrelationMatrixOptions {
  /** Default `pearson`. */
  readonly method?: 'pearson' | 'spearman';
  /** Pairs of values that a coefficient needs at least; default 3. */
  readonly minimum?: number;
}

/** One cell of the matrix. */
export interface CorrelationCell {
  /** From -1 to 1; absent with a reason. */
  readonly coefficient?: number;
  /** Members with a value in both lists. */
  readonly n: number;
  readonly reason?: 'too-few-pairs' | 'no-variation';
}

/**
 * Correlations of all lists with all, over the members that have both values. Symmetric; each cell states its own n, for
 * with missing values no two need rest on the same members.
 *
 * @param columns one list for each variable, one place for each member; `null` or `undefined` where there is no value.
 * @throws KimError `invalid-argument` for lists of different length, numbers that are not finite, and a minimum below 2.
 *
 * @example
 * ```ts
 * const matrix = correlationMatrix([[1, 2, 3, 4], [4, 3, 2, null]]);
 * matrix[0]?.[1]; // { coefficient: -1, n: 3 }
 * correlationMatrix([[1, 2], [2, 1]])[0]?.[1]; // { n: 2, reason: 'too-few-pairs' }
 * ```
 */
export function correlationMatrix(
  columns: readonly (readonly (number | null | undefined)[])[],
  options: CorrelationMatrixOptions = {},
): CorrelationCell[][] {
  requireTable(columns, numberOrNone, 'correlationMatrix', 'columns');
  requireOptions(options, matrixOptions, 'correlationMatrix');
  const { method = 'pearson', minimum = 3 } = options;
  const correlate = method === 'pearson' ? pearsonCorrelation : spearmanCorrelation;
  const matrix: CorrelationCell[][] = columns.map(() => []);
  for (let i = 0; i < columns.length; i++) {
    for (let j = i; j < columns.length; j++) {
      const cell = cellOf(columns[i] as Column, columns[j] as Column, minimum, correlate);
      (matrix[i] as CorrelationCell[])[j] = cell;
      (matrix[j] as CorrelationCell[])[i] = cell;
    }
  }
  return matrix;
}

const matrixOptions = { method: /* @__PURE__ */ oneOf('pearson', 'spearman'), minimum: /* @__PURE__ */ wholeNumber(2) };

type Column = readonly (number | null | undefined)[];

function cellOf(
  first: Column,
  second: Column,
  minimum: number,
  correlate: (a: readonly number[], b: readonly number[]) => number | undefined,
): CorrelationCell {
  const [a, b]: [number[], number[]] = [[], []];
  for (let m = 0; m < first.length; m++) {
    const [x, y] = [first[m], second[m]];
    if (x === null || x === undefined || y === null || y === undefined) continue;
    a.push(x);
    b.push(y);
  }
  if (a.length < minimum) return { n: a.length, reason: 'too-few-pairs' };
  const coefficient = correlate(a, b);
  return coefficient === undefined ? { n: a.length, reason: 'no-variation' } : { coefficient, n: a.length };
}
