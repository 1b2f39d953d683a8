import { KimError } from '../kernel/kim-error.js';
import type { CheckedData } from './deprivation-data.js';
import type { Line } from './identification.js';

/**
 * Sums over units, from which every figure of counting is made. Sums of two sets of units add up to those of both:
 * that is why subgroups decompose exactly.
 *
 * @internal
 */
export interface CountingTally {
  units: number;
  poorUnits: number;
  unitsOnLine: number;
  weight: number;
  poorWeight: number;
  /** Σ unit weight × deprived weight, over the poor. */
  censoredScore: number;
  /** By indicator: Σ unit weight of those who are deprived in it and poor, and of those who are deprived in it alone. */
  readonly poorDeprived: Float64Array;
  readonly otherDeprived: Float64Array;
}

/** @internal */
export function createTally(width: number): CountingTally {
  return {
    units: 0,
    poorUnits: 0,
    unitsOnLine: 0,
    weight: 0,
    poorWeight: 0,
    censoredScore: 0,
    poorDeprived: new Float64Array(width),
    otherDeprived: new Float64Array(width),
  };
}

/** @internal */
export function addTally(into: CountingTally, other: CountingTally): void {
  into.units += other.units;
  into.poorUnits += other.poorUnits;
  into.unitsOnLine += other.unitsOnLine;
  into.weight += other.weight;
  into.poorWeight += other.poorWeight;
  into.censoredScore += other.censoredScore;
  for (let j = 0; j < into.poorDeprived.length; j++) {
    into.poorDeprived[j] = (into.poorDeprived[j] as number) + (other.poorDeprived[j] as number);
    into.otherDeprived[j] = (into.otherDeprived[j] as number) + (other.otherDeprived[j] as number);
  }
}

/** What became of a unit that could not be counted. */
export interface ExcludedUnit {
  /** Position among the rows. */
  readonly unit: number;
  readonly id?: string;
  /**
   * `missing`: not known in at least one indicator. `no-unit-weight`: it is not known for how many it stands.
   * Any other reason comes with the data: `deprivationTable` gives `dimension-not-applicable`.
   */
  readonly reason: string;
  /** Codes of the indicators that are not known, where that is the reason. */
  readonly missing?: readonly string[];
}

/** @internal */
export const missingScore = -1;
function notADeprivation(caller: string): KimError {
  return new KimError(
    'invalid-argument',
    `${caller} needs data: a 0 or 1 for each indicator, or nothing where it is not known.`,
  );
}

/**
 * The deprived weight of a row; -1 where something is not known.
 *
 * @internal
 */
export function deprivedWeight(
  row: ArrayLike<number | null | undefined>,
  weights: ArrayLike<number>,
  caller: string,
): number {
  let score = 0;
  for (let j = 0; j < weights.length; j++) {
    const value = row[j];
    if (value === null || value === undefined) return missingScore;
    // Only 0 and 1 are their own last bit: one test for both, which the processor need not guess.
    if (typeof value !== 'number' || (value & 1) !== value) throw notADeprivation(caller);
    score += value * (weights[j] as number);
  }
  return score;
}

/** @internal */
export function addUnit(
  tally: CountingTally,
  row: ArrayLike<number | null | undefined>,
  score: number,
  unitWeight: number,
  line: Line,
): void {
  tally.units++;
  tally.weight += unitWeight;
  if (score === line.onLine) tally.unitsOnLine++;
  const isPoor = score >= line.poorFrom;
  if (isPoor) {
    tally.poorUnits++;
    tally.poorWeight += unitWeight;
    tally.censoredScore += unitWeight * score;
  }
  const sums = isPoor ? tally.poorDeprived : tally.otherDeprived;
  for (let j = 0; j < sums.length; j++) sums[j] = (sums[j] as number) + (row[j] as number) * unitWeight;
}

function codesMissing(row: ArrayLike<number | null | undefined>, codes: readonly string[]): string[] {
  const missing: string[] = [];
  for (let j = 0; j < codes.length; j++) {
    if (row[j] === null || row[j] === undefined) missing.push(codes[j] as string);
  }
  return missing;
}

/**
 * Goes through all units once.
 *
 * @param tallyOf where a unit is counted.
 * @param onUnit receives the deprived weight of each counted unit and -1 for the others.
 * @returns the units that were left out.
 * @internal
 */
export function tallyAll(
  data: CheckedData,
  line: Line,
  tallyOf: (unit: number) => CountingTally,
  caller: string,
  onUnit?: (unit: number, score: number) => void,
): ExcludedUnit[] {
  const { rows, codes, unitWeights, leftOut, ids } = data;
  const weights = Float64Array.from(data.weights);
  const excluded: ExcludedUnit[] = [];
  const exclude = (unit: number, reason: string, missing?: readonly string[]) => {
    const id = ids?.[unit];
    const named = id === undefined ? { unit, reason } : { unit, id, reason };
    excluded.push(missing === undefined ? named : { ...named, missing });
    onUnit?.(unit, missingScore);
  };
  for (let unit = 0; unit < rows.length; unit++) {
    const row = rows[unit] as ArrayLike<number | null | undefined>;
    if (row.length !== weights.length) {
      throw new KimError('invalid-argument', `${caller} needs data: rows of one width, a 0 or 1 for each indicator.`);
    }
    const reason = leftOut?.[unit];
    if (reason !== undefined) {
      exclude(unit, reason);
      continue;
    }
    const score = deprivedWeight(row, weights, caller);
    if (score === missingScore) {
      exclude(unit, 'missing', codesMissing(row, codes));
      continue;
    }
    const unitWeight = unitWeights === undefined ? 1 : unitWeights[unit];
    if (unitWeight === null || unitWeight === undefined) {
      exclude(unit, 'no-unit-weight');
      continue;
    }
    addUnit(tallyOf(unit), row, score, unitWeight, line);
    onUnit?.(unit, score);
  }
  return excluded;
}
