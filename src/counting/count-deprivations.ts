import { assembleIndex, type CountingIndex } from './counting-index.js';
import { type CheckedData, checkData, type DeprivationData } from './deprivation-data.js';
import { type Identification, lineOf } from './identification.js';
import { createTally, type ExcludedUnit, tallyAll } from './tally.js';

/**
 * The counting index of Alkire and Foster (2011): who is deprived in enough to be poor (H), in how much the poor are
 * deprived (A), both in one figure (M0 = H × A), and what each indicator and dimension adds to it.
 *
 * Cut-offs are met exactly: weights are whole numbers, and nothing is divided before it is compared. A unit with
 * anything missing is left out and listed with what is missing; so is one without a weight of its own.
 *
 * @param data deprivations, weights, and what else is known of indicators and units.
 * @param identification `cutOff` (poor from this share of deprivations on) or `empoweredFrom` (empowered from this share
 * of adequacies on). The two differ for units exactly on the line; `unitsOnCutOff` states how many there are.
 * @returns plain data; ratios without a value where there is nothing to divide by.
 * @throws KimError `missing-argument` without rows or identification, `invalid-argument` for lists that do not fit
 * together, weights that are not whole numbers, or a row that holds anything but 0, 1 and nothing.
 *
 * @example
 * ```ts
 * const rows = [[0, 0, 0, 0], [0, 1, 0, 1], [1, 1, 1, 1], [0, 1, 0, 0]];
 * const index = countDeprivations({ rows }, { cutOff: { numerator: 2, denominator: 4 } });
 * index.headcountRatio; // { numerator: 2, denominator: 4, value: 0.5 }
 * index.intensity.value; // 0.75
 * index.adjustedHeadcountRatio.value; // 0.375
 * index.empowerment.index.value; // 0.625
 * index.indicators[1]?.contribution; // { numerator: 2, denominator: 6, value: 1 / 3 }
 * countDeprivations({ rows: [[1, null], [1, 1]] }, { cutOff: { numerator: 1, denominator: 2 } }).excluded; // [{ unit: 0, reason: 'missing', missing: ['2'] }]
 * ```
 */
export function countDeprivations(data: DeprivationData, identification: Identification): CountingIndex {
  return countData(data, identification, 'countDeprivations');
}

/** The same under the name of the function that was called. @internal */
export function countData(data: DeprivationData, identification: Identification, caller: string): CountingIndex {
  const checked = checkData(data, caller);
  const tally = createTally(checked.codes.length);
  const excluded = tallyAll(checked, lineOf(identification, checked.totalWeight, caller), () => tally, caller);
  return assembleIndex(checked, identification, tally, excluded, countedIdsOf(checked, excluded));
}

/**
 * The ids of the counted units; absent where one of them has none.
 *
 * @internal
 */
export function countedIdsOf(
  { rows, ids }: CheckedData,
  excluded: readonly ExcludedUnit[],
  among: readonly number[] | undefined = undefined,
): string[] | undefined {
  if (ids === undefined) return undefined;
  const left = new Set(excluded.map(({ unit }) => unit));
  const counted: string[] = [];
  const size = among?.length ?? rows.length;
  for (let i = 0; i < size; i++) {
    const unit = among?.[i] ?? i;
    if (left.has(unit)) continue;
    const id = ids[unit];
    if (id === undefined) return undefined;
    counted.push(id);
  }
  return counted;
}
