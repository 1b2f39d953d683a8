import { requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { deprivationData } from './kinds.js';

/**
 * What is counted: for every unit (a person, a household, a KIM) whether it is deprived in each indicator.
 * `deprivationTable` makes one from measurements and a framework, `deprivationsBelow` from raw values and cut-offs.
 */
export interface DeprivationData {
  /** One row for each unit, for each indicator 1 (deprived), 0 (not) or nothing (not known, which is neither). */
  readonly rows: readonly ArrayLike<number | null | undefined>[];
  /** Non-negative integers, one for each indicator, read as parts of their sum; default all alike. See `integerWeights`. */
  readonly weights?: readonly number[];
  /** Codes of the indicators; default `1`, `2` and so on. */
  readonly codes?: readonly string[];
  /** The dimension of each indicator; without it, contributions are given by indicator only. */
  readonly dimensionOf?: readonly string[];
  /**
   * For how many each unit stands: its members, its residents, a sampling weight. Default 1, so that units are counted.
   * Whole numbers keep every figure exact. A unit without a weight is left out and listed.
   */
  readonly unitWeights?: ArrayLike<number | null | undefined>;
  /** Ids of the units. With them, periods can be checked to be of the same units. */
  readonly ids?: readonly (string | undefined)[];
  /** A reason for each unit that is to be left out whatever its row states. */
  readonly leftOut?: readonly (string | undefined)[];
  /** Name of the definition of the indicators, such as the id of a framework; figures of two names are not compared. */
  readonly definedBy?: string;
  /** Codes of the indicators whose cut-off is a default that still needs local calibration. */
  readonly uncalibrated?: readonly string[];
}

/**
 * The same, checked and complete.
 *
 * @internal
 */
export interface CheckedData extends DeprivationData {
  readonly weights: readonly number[];
  readonly codes: readonly string[];
  readonly totalWeight: number;
}

/** @internal */
export function checkData(data: DeprivationData, caller: string): CheckedData {
  requireArgument(data, deprivationData, caller, 'data');
  const width = data.weights?.length ?? data.codes?.length ?? data.rows[0]?.length ?? 0;
  if (width === 0) throw new KimError('invalid-argument', `${caller} needs data: at least one indicator.`);
  const weights = data.weights ?? new Array<number>(width).fill(1);
  const codes = data.codes ?? weights.map((_, j) => String(j + 1));
  if (codes.length !== width || (data.dimensionOf ?? codes).length !== width) {
    throw new KimError(
      'invalid-argument',
      `${caller} needs data: as many weights, codes and dimensions as indicators.`,
    );
  }
  if (new Set(codes).size !== width)
    throw new KimError('invalid-argument', `${caller} needs data: codes that differ from each other.`);
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(totalWeight > 0 && Number.isSafeInteger(totalWeight))) {
    throw new KimError(
      'invalid-argument',
      `${caller} needs data: weights that add up to more than 0 and are small enough to be exact.`,
    );
  }
  const units = data.rows.length;
  for (const list of [data.unitWeights, data.ids, data.leftOut]) {
    if (list !== undefined && list.length !== units) {
      throw new KimError('invalid-argument', `${caller} needs data: as many unit weights, ids and reasons as rows.`);
    }
  }
  return { ...data, weights, codes, totalWeight };
}
