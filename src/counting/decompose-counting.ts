import { requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { type Ratio, ratio } from '../kernel/ratio.js';
import { countedIdsOf } from './count-deprivations.js';
import { assembleIndex, type CountingIndex } from './counting-index.js';
import { checkData, type DeprivationData } from './deprivation-data.js';
import { type Identification, lineOf } from './identification.js';
import { labels as labelList } from './kinds.js';
import { addTally, type CountingTally, createTally, type ExcludedUnit, tallyAll } from './tally.js';

/** One subgroup: a province, the towns, any label. */
export interface CountingSubgroup {
  /** Absent: the units without a label. */
  readonly label?: string;
  /** Its share of all unit weights. */
  readonly unitShare: Ratio;
  /** Its share of M0: more than its `unitShare` where it is worse off than the whole. These add up to 1. */
  readonly contribution: Ratio;
  readonly index: CountingIndex;
}

/** A counting index and its subgroups. H and M0 of the whole are those of the groups, weighted with `unitShare`. */
export interface CountingDecomposition {
  readonly overall: CountingIndex;
  /** In the order of their labels; units without a label come last. */
  readonly groups: readonly CountingSubgroup[];
}

/**
 * Counts the whole and each subgroup in one pass. The sums of the groups are the sums of the whole: nothing is lost or
 * counted twice, whatever the label (province, kabupaten, urban or rural, with or without a decree).
 *
 * @param labels one for each row; units without one are a group of their own.
 * @throws KimError as `countDeprivations`, and `invalid-argument` for more or fewer labels than rows.
 *
 * @example
 * ```ts
 * const rows = [[0, 0], [0, 1], [1, 1], [1, 1]];
 * const { overall, groups } = decomposeCounting({ rows }, ['desa', 'desa', 'kelurahan', 'desa'], { cutOff: { numerator: 1, denominator: 1 } });
 * overall.headcountRatio.value; // 0.5
 * groups.map(({ label, unitShare, contribution }) => [label, unitShare.value, contribution.value]); // [['desa', 0.75, 0.5], ['kelurahan', 0.25, 0.5]]
 * ```
 */
export function decomposeCounting(
  data: DeprivationData,
  labels: readonly (string | undefined)[],
  identification: Identification,
): CountingDecomposition {
  return decompose(data, labels, identification, 'decomposeCounting');
}

/** The same under the name of the function that was called. @internal */
export function decompose(
  data: DeprivationData,
  labels: readonly (string | undefined)[],
  identification: Identification,
  caller: string,
): CountingDecomposition {
  const checked = checkData(data, caller);
  requireArgument(labels, labelList, caller, 'labels');
  if (labels.length !== checked.rows.length) {
    throw new KimError('invalid-argument', `${caller} needs labels: as many as rows.`);
  }
  const parts = new Map<string | undefined, Part>();
  const partOf = (unit: number): Part => {
    const label = labels[unit];
    const known = parts.get(label);
    if (known !== undefined) return known;
    const made: Part = { tally: createTally(checked.codes.length), excluded: [], units: [] };
    parts.set(label, made);
    return made;
  };
  for (let unit = 0; unit < checked.rows.length; unit++) partOf(unit).units.push(unit);
  const line = lineOf(identification, checked.totalWeight, caller);
  const excluded = tallyAll(checked, line, (unit) => partOf(unit).tally, caller);
  for (const unit of excluded) partOf(unit.unit).excluded.push(unit);
  const whole = createTally(checked.codes.length);
  const groups = [...parts].sort(([a], [b]) => byLabel(a, b));
  for (const [, { tally }] of groups) addTally(whole, tally);
  return {
    overall: assembleIndex(checked, identification, whole, excluded, countedIdsOf(checked, excluded)),
    groups: groups.map(([label, part]) => ({
      ...(label !== undefined && { label }),
      unitShare: ratio(part.tally.weight, whole.weight),
      contribution: ratio(part.tally.censoredScore, whole.censoredScore),
      index: assembleIndex(
        checked,
        identification,
        part.tally,
        part.excluded,
        countedIdsOf(checked, part.excluded, part.units),
      ),
    })),
  };
}

interface Part {
  readonly tally: CountingTally;
  readonly excluded: ExcludedUnit[];
  readonly units: number[];
}

/** No two groups have one label. */
function byLabel(a: string | undefined, b: string | undefined): number {
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
