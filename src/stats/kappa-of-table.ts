import {
  either,
  finiteNumber,
  finiteNumbers,
  type Kind,
  listOf,
  oneOf,
  requireOptions,
  shape,
} from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { type Estimate, notEstimable } from './estimate.js';
import { requireTable } from './require-finite.js';

/**
 * How grave a disagreement is: all alike, by its distance, by its distance squared, or a table of one's own: of
 * disagreement (0 where two answers agree) or of agreement (1, or the most, where they agree).
 */
export type KappaWeights =
  | 'unweighted'
  | 'linear'
  | 'quadratic'
  | { readonly disagreement: readonly (readonly number[])[] }
  | { readonly agreement: readonly (readonly number[])[] };

/** Kappa with what it rests on. */
export interface KappaFigures {
  /** 1: no disagreement; 0: as much as chance would give. */
  readonly kappa: number;
  /** Weighted agreement, on a scale where the most severe disagreement is 0 and none is 1. */
  readonly observedAgreement: number;
  readonly expectedAgreement: number;
  /** Units that both rated. */
  readonly units: number;
  /** Units that only one of them rated; 0 for a table. */
  readonly unitsLeft: number;
}

/** Why kappa has no value. */
export type NoKappaReason =
  /** No unit was rated by both. */
  | 'no-overlap'
  /** Both gave one and the same answer throughout (or all their differences weigh nothing): chance alone would agree. */
  | 'no-variation';

/** Kappa, or the reason why there is none. */
export type KappaResult = Estimate<KappaFigures, NoKappaReason>;

/**
 * Cohen's kappa of a table of two raters: rows are the answers of one, columns those of the other, in the same order.
 *
 * @param table how many units (or which share of them) got each pair of answers.
 * @param options `weights`: default `unweighted`; `positions`: where each answer stands on a scale for linear and
 * quadratic weights, default 0, 1, 2, …
 * @throws KimError `invalid-argument` for a table that is not square or holds negative numbers, and weights that do not fit.
 * @see Cohen 1960 and 1968; how weights of agreement and of disagreement go together: Fleiss & Cohen 1973.
 *
 * @example
 * ```ts
 * // Cohen 1968, table 1.
 * const table = [[88, 14, 18], [10, 40, 10], [2, 6, 12]];
 * kappaOfTable(table).kappa.toFixed(3); // '0.492'
 * kappaOfTable(table, { weights: { disagreement: [[0, 1, 3], [1, 0, 6], [3, 6, 0]] } }).kappa.toFixed(3); // '0.348'
 * ```
 */
export function kappaOfTable(
  table: readonly (readonly number[])[],
  options: { readonly weights?: KappaWeights; readonly positions?: readonly number[] } = {},
): KappaResult {
  requireTable(table, finiteNumber, 'kappaOfTable', 'table');
  requireOptions(options, kappaOptions, 'kappaOfTable');
  const size = table.length;
  const { weights = 'unweighted', positions = table.map((_, i) => i) } = options;
  requireSquare(table, size, 'table');
  if (positions.length !== size || !positions.every(Number.isFinite)) {
    throw new KimError('invalid-argument', 'kappaOfTable needs a finite position for each row.');
  }
  const grave = disagreementWeights(weights, positions, size);
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = table.map((_, j) => table.reduce((sum, row) => sum + (row[j] as number), 0));
  const total = rows.reduce((sum, count) => sum + count, 0);
  if (total === 0) return notEstimable('no-overlap');
  let [observed, expected, heaviest] = [0, 0, 0];
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const weight = (grave[i] as readonly number[])[j] as number;
      observed += weight * ((table[i] as readonly number[])[j] as number);
      expected += (weight * (rows[i] as number) * (columns[j] as number)) / total;
      heaviest = Math.max(heaviest, weight);
    }
  }
  if (expected === 0) return notEstimable('no-variation');
  return {
    status: 'estimated',
    kappa: 1 - observed / expected,
    observedAgreement: 1 - observed / (total * heaviest),
    expectedAgreement: 1 - expected / (total * heaviest),
    units: total,
    unitsLeft: 0,
  };
}

const tableOfNumbers: Kind = /* @__PURE__ */ listOf(finiteNumbers, 'a list of lists of finite numbers');

/** @internal */
export const kappaWeights: Kind = /* @__PURE__ */ either(
  '"unweighted", "linear", "quadratic", or a table of disagreement or agreement',
  /* @__PURE__ */ oneOf('unweighted', 'linear', 'quadratic'),
  /* @__PURE__ */ shape('a table', { disagreement: tableOfNumbers }),
  /* @__PURE__ */ shape('a table', { agreement: tableOfNumbers }),
);

const kappaOptions = { weights: kappaWeights, positions: finiteNumbers };

function disagreementWeights(
  weights: KappaWeights,
  positions: readonly number[],
  size: number,
): readonly (readonly number[])[] {
  const between = (weigh: (distance: number) => number) =>
    positions.map((a) => positions.map((b) => weigh(Math.abs(a - b))));
  if (weights === 'unweighted') return positions.map((_, i) => positions.map((_, j) => (i === j ? 0 : 1)));
  if (weights === 'linear') return between((distance) => distance);
  if (weights === 'quadratic') return between((distance) => distance * distance);
  if ('disagreement' in weights) {
    requireSquare(weights.disagreement, size, 'table of disagreement weights');
    if (weights.disagreement.some((row, i) => row[i] !== 0)) {
      throw new KimError('invalid-argument', 'Disagreement weights must be 0 where two answers are the same.');
    }
    return weights.disagreement;
  }
  requireSquare(weights.agreement, size, 'table of agreement weights');
  const most = (weights.agreement[0]?.[0] ?? 1) as number;
  if (weights.agreement.some((row, i) => row[i] !== most || row.some((weight) => weight > most))) {
    throw new KimError('invalid-argument', 'Agreement weights must be the same and highest where two answers agree.');
  }
  return weights.agreement.map((row) => row.map((weight) => most - weight));
}

function requireSquare(table: readonly (readonly number[])[], size: number, what: string): void {
  const sound = (row: readonly number[]) =>
    row.length === size && row.every((value) => Number.isFinite(value) && value >= 0);
  if (table.length !== size || !table.every(sound)) {
    throw new KimError('invalid-argument', `kappaOfTable needs a square ${what} of numbers of 0 or more.`);
  }
}
