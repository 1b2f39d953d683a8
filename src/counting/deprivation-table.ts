import { KimError } from '../kernel/kim-error.js';
import type { Measurement } from '../model/measurement.js';
import type { Scorecard } from '../model/scorecard.js';
import type { Framework } from '../score/framework.js';
import { countDeprivations } from './count-deprivations.js';
import type { CountingIndex } from './counting-index.js';
import { type CountingPlan, cell, countingPlanOf, readCells } from './counting-plan.js';
import type { DeprivationData } from './deprivation-data.js';
import type { Identification } from './identification.js';

/** A KIM to be counted: its measurements, as `measureKim` gives them. */
export interface MeasuredKim {
  readonly kimId?: string;
  readonly measurements: Readonly<Record<string, Measurement | undefined>>;
}

/** How measurements become deprivations. */
export interface DeprivationTableOptions<Kim> {
  /**
   * Count only these criteria of the index, such as those that rest on records where few KIMs have been rated; default all.
   * Each is weighed as part of those left in its group, and the figures are of another definition.
   */
  readonly criteria?: readonly string[];
  /** For how many a KIM stands (its members, its residents); default 1. A KIM for which it is not known is left out. */
  readonly weightOf?: (kim: Kim, position: number) => number | undefined;
  /**
   * What a question that does not arise counts as. `not-deprived` (default) is the usage of the global MPI, where a
   * household without children is not deprived in schooling; `missing` leaves such a KIM out.
   */
  readonly notApplicable?: 'not-deprived' | 'missing';
  /**
   * What rests on a closed gate counts as (a KIM without any aspirations: were they answered?). `deprived` (default):
   * where there is nothing of a function at all, nothing of it is adequate. Else it is read as a question that does not arise.
   */
  readonly closedGate?: 'deprived' | 'not-applicable';
}

/** Deprivations of many KIMs under one framework, ready for every function of counting. */
export interface DeprivationTable extends DeprivationData {
  readonly weights: readonly number[];
  readonly codes: readonly string[];
  readonly dimensionOf: readonly string[];
  readonly definedBy: string;
  /** How often a 0 or 1 was not measured but follows from `notApplicable` or `closedGate`, by indicator. */
  readonly inferred: readonly { readonly code: string; readonly notApplicable: number; readonly closedGate: number }[];
}

/**
 * From measurements or scorecards to deprivations: 1 where a criterion of the index is not adequate by the framework's
 * `adequateFrom`. The nested weights of the framework become whole numbers on one scale; what is reported beside the
 * index is not counted.
 *
 * A KIM is left out when something is missing (`missing`), or when no criterion of a dimension that has weight applies
 * to it (`dimension-not-applicable`; so it is when it did not exist in the period).
 *
 * @throws KimError `invalid-definition` where a criterion has no `adequateFrom`, `invalid-argument` for a card of another
 * framework, `unknown-id` for a criterion that is not of the index.
 *
 * @example
 * ```ts
 * const village = (value) => ({ status: 'measured', value, n: 1 });
 * const basis = { kind: 'needs-local-calibration' };
 * const { iks, ike, ikl } = idmFramework.criteria;
 * const adequateFrom = { value: 0.6, basis };
 * const counted = defineFramework({ ...idmFramework, id: 'idm-counted', criteria: { iks: { ...iks, adequateFrom }, ike: { ...ike, adequateFrom }, ikl: { ...ikl, adequateFrom } } });
 * deprivationTable([{ measurements: { iks: village(0.6), ike: village(0.5) } }], counted).rows; // [[0, 1, undefined]]
 * deprivationTable([], idmFramework); // throws invalid-definition
 * ```
 */
export function deprivationTable<Kim extends MeasuredKim | Scorecard>(
  kims: readonly Kim[],
  framework: Framework,
  options: DeprivationTableOptions<Kim> = {},
): DeprivationTable {
  const plan = countingPlanOf(framework, options.criteria);
  const cells = new Uint8Array(plan.codes.length);
  const values = cellValues(options);
  const closed = new Uint32Array(plan.codes.length);
  const inapplicable = new Uint32Array(plan.codes.length);
  const leftOut: (string | undefined)[] = [];
  const rows = kims.map((kim) => {
    readCells(plan, measurementsOf(kim, framework), cells);
    leftOut.push(reasonOf(plan, cells));
    const row = new Array<0 | 1 | undefined>(cells.length);
    for (let c = 0; c < cells.length; c++) {
      const is = cells[c] as number;
      row[c] = values[is];
      if (is === cell.closedGate) closed[c] = (closed[c] as number) + 1;
      else if (is === cell.notApplicable) inapplicable[c] = (inapplicable[c] as number) + 1;
    }
    return row;
  });
  const { weightOf } = options;
  const { codes, weights, dimensionOf } = plan;
  return {
    rows,
    weights,
    codes,
    dimensionOf,
    ids: kims.map(({ kimId }) => kimId),
    leftOut,
    definedBy: framework.id,
    ...(weightOf !== undefined && { unitWeights: kims.map(weightOf) }),
    inferred: codes.map((code, c) => ({
      code,
      notApplicable: inapplicable[c] as number,
      closedGate: closed[c] as number,
    })),
  };
}

/**
 * The counting index of many KIMs under the framework by which they are scored: one standard for both.
 *
 * With `empoweredFrom: { numerator: 2, denominator: 3 }` a KIM is empowered (berdaya) when it is adequate in at least two
 * thirds of the weight: a second reading beside the score, in which a strong function cannot hide a dead one.
 *
 * @throws KimError as `deprivationTable` and `countDeprivations`.
 *
 * @example
 * ```ts
 * const kim = { kimId: 'kim-1', measurements: { 'akses.frekuensi': { status: 'measured', value: 3, n: 36 } } };
 * const index = countKims([kim], adindaFramework, { empoweredFrom: { numerator: 2, denominator: 3 } });
 * index.units; // 0
 * index.excluded[0]?.reason; // 'missing'
 * ```
 */
export function countKims<Kim extends MeasuredKim | Scorecard>(
  kims: readonly Kim[],
  framework: Framework,
  identification: Identification,
  options: DeprivationTableOptions<Kim> = {},
): CountingIndex {
  return countDeprivations(deprivationTable(kims, framework, options), identification);
}

/** What each cell counts as. */
function cellValues<Kim>(options: DeprivationTableOptions<Kim>): readonly (0 | 1 | undefined)[] {
  const inapplicable = options.notApplicable === 'missing' ? undefined : 0;
  return [0, 1, options.closedGate === 'not-applicable' ? inapplicable : 1, inapplicable, undefined];
}

/**
 * Why a KIM cannot be counted whatever its deprivations are.
 *
 * @internal
 */
export function reasonOf({ dimensions, weights }: CountingPlan, cells: Uint8Array): string | undefined {
  for (const criteria of dimensions) {
    let asked = false;
    let weighed = false;
    for (const c of criteria) {
      if ((weights[c] as number) > 0) weighed = true;
      if (cells[c] !== cell.notApplicable) asked = true;
    }
    if (weighed && !asked) return 'dimension-not-applicable';
  }
  return undefined;
}

function measurementsOf(
  kim: MeasuredKim | Scorecard,
  framework: Framework,
): Readonly<Record<string, Measurement | undefined>> {
  if ('measurements' in kim) return kim.measurements;
  if (kim?.framework !== framework.id) {
    throw new KimError('invalid-argument', 'Counting needs measurements, or cards of the framework that is counted.');
  }
  const measurements: Record<string, Measurement> = {};
  for (const { code, measurement } of kim.criteria) measurements[code] = measurement;
  return measurements;
}
