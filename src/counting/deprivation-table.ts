import { requireArgument, requireOptions } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { scorecard } from '../model/kinds.js';
import type { Measurement } from '../model/measurement.js';
import type { Scorecard } from '../model/scorecard.js';
import { adequacyValueOf } from '../score/as-read.js';
import { measurementsOf } from '../score/card-measurements.js';
import { createEvaluation, readRawValues } from '../score/evaluate.js';
import { type Evaluation, state } from '../score/evaluation.js';
import type { Framework } from '../score/framework.js';
import type { BodyType } from '../vocabulary/concepts/body-types.js';
import { countData } from './count-deprivations.js';
import type { CountingIndex } from './counting-index.js';
import { type Cell, type CountingPlan, cellOf, countingPlanOf, reasonOf } from './counting-plan.js';
import type { DeprivationData } from './deprivation-data.js';
import type { Identification } from './identification.js';
import { identification as identificationKind, measuredKims, tableOptions } from './kinds.js';

/** A KIM to be counted: its measurements, as `measureKim` gives them. */
export interface MeasuredKim {
  readonly kimId?: string;
  /** A forum is no KIM and is left out (`is-a-forum`), as a summary leaves it out. */
  readonly bodyType?: BodyType;
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
  /**
   * How often a 0 or 1 was not measured, by indicator: it follows from `notApplicable` or `closedGate`, or from a framework
   * that counts what is missing as not adequate (`whenMissing`).
   */
  readonly inferred: readonly {
    readonly code: string;
    readonly notApplicable: number;
    readonly closedGate: number;
    readonly assumedLowest: number;
  }[];
}

/**
 * From measurements or scorecards to deprivations: 1 where a criterion of the index is not adequate by the framework's
 * `adequateFrom`. The nested weights of the framework become whole numbers on one scale; what is reported beside the
 * index is not counted.
 *
 * A KIM is left out when something is missing that the framework does not count as not adequate (`missing`), or when no criterion of a dimension that has weight applies
 * to it (`dimension-not-applicable`; so it is when it did not exist in the period). A forum of KIMs is no KIM (`is-a-forum`).
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
  return tableFor(kims, framework, options, 'deprivationTable');
}

function tableFor<Kim extends MeasuredKim | Scorecard>(
  kims: readonly Kim[],
  framework: Framework,
  options: DeprivationTableOptions<Kim>,
  caller: string,
): DeprivationTable {
  requireArgument(kims, measuredKims, caller, 'kims');
  requireOptions(options, tableOptions, caller);
  const plan = countingPlanOf(framework, options.criteria, caller);
  const inferred = plan.criteria.map(({ code }) => ({ code, notApplicable: 0, closedGate: 0, assumedLowest: 0 }));
  const leftOut: (string | undefined)[] = [];
  const rows = readKims(plan, kims, options, caller, ({ cells, row, leftOut: reason }, { bodyType }) => {
    if (bodyType === 'forum-kim') {
      leftOut.push('is-a-forum');
      return row;
    }
    cells.forEach((is, c) => {
      if (is === 'adequate' || is === 'deprived' || is === 'missing') return;
      const own = inferred[c];
      if (own === undefined) return;
      if (is === 'closed-gate') own.closedGate++;
      else if (is === 'not-applicable') own.notApplicable++;
      else own.assumedLowest++;
    });
    leftOut.push(reason);
    return row;
  });
  const { weightOf } = options;
  return {
    rows,
    weights: plan.criteria.map(({ countingWeight }) => countingWeight),
    codes: plan.criteria.map(({ code }) => code),
    dimensionOf: plan.criteria.map(({ dimension }) => dimension),
    ids: kims.map(({ kimId }) => kimId),
    leftOut,
    definedBy: framework.id,
    uncalibrated: uncalibratedOf(plan),
    ...(weightOf !== undefined && { unitWeights: kims.map(weightOf) }),
    inferred,
  };
}

/** The counted criteria whose cut-off is a default that still needs local calibration. @internal */
export function uncalibratedOf({ criteria }: CountingPlan): string[] {
  return criteria.flatMap(({ code, criterion }) =>
    criterion.adequateFrom?.basis.kind === 'needs-local-calibration' ? [code] : [],
  );
}

/** What counts as deprived, or not, without having been measured. */
type UnmeasuredOptions = Pick<DeprivationTableOptions<unknown>, 'notApplicable' | 'closedGate'>;

/** What is kept of each KIM as counting sees it. @internal */
export function readKims<Kim extends MeasuredKim | Scorecard, Kept>(
  plan: CountingPlan,
  kims: readonly Kim[],
  options: UnmeasuredOptions,
  caller: string,
  keep: (read: DeprivationRow, kim: Kim) => Kept,
): Kept[] {
  const evaluation = createEvaluation(plan.tree);
  return kims.map((kim) =>
    keep(readRow(plan, measurementsOfKim(kim, plan.framework, caller), options, evaluation, caller), kim),
  );
}

/** One KIM as counting sees it. @internal */
export interface DeprivationRow {
  readonly cells: readonly Cell[];
  readonly row: readonly (0 | 1 | undefined)[];
  /** Why the KIM cannot be counted whatever its row holds. */
  readonly leftOut: string | undefined;
}

/**
 * Reads one KIM by the first step of the evaluation that scores it.
 *
 * @param evaluation of the tree of the plan; written over.
 * @internal
 */
export function readRow(
  plan: CountingPlan,
  measurements: Readonly<Record<string, Measurement | null | undefined>>,
  unmeasured: UnmeasuredOptions,
  evaluation: Evaluation,
  caller: string,
): DeprivationRow {
  readRawValues(plan.tree, measurements, evaluation, caller);
  for (const criterion of plan.byCases) {
    const measurement = evaluation.given[criterion.node];
    if (evaluation.state[criterion.node] !== state.present || measurement?.status !== 'measured') continue;
    evaluation.raw[criterion.node] = adequacyValueOf(measurement, criterion) ?? Number.NaN;
  }
  const cells = plan.criteria.map((criterion) => cellOf(criterion, evaluation));
  return { cells, row: cells.map((is) => countsAs(is, unmeasured)), leftOut: reasonOf(plan, cells) };
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
 * const kim = { kimId: 'kim-1', measurements: { 'akses.jenis-sumber': { status: 'measured', value: 3, n: 36 } } };
 * const silent = { kimId: 'kim-2', measurements: {} };
 * const index = countKims([kim, silent], adindaFramework, { empoweredFrom: { numerator: 2, denominator: 3 } });
 * index.empowerment.headcountRatio.numerator; // 0
 * index.excluded[0]?.reason; // 'missing'
 * ```
 */
export function countKims<Kim extends MeasuredKim | Scorecard>(
  kims: readonly Kim[],
  framework: Framework,
  identification: Identification,
  options: DeprivationTableOptions<Kim> = {},
): CountingIndex {
  requireArgument(identification, identificationKind, 'countKims', 'identification');
  return countData(tableFor(kims, framework, options, 'countKims'), identification, 'countKims');
}

/** What each cell counts as. */
function countsAs(is: Cell, { notApplicable, closedGate }: UnmeasuredOptions): 0 | 1 | undefined {
  switch (is) {
    case 'adequate':
      return 0;
    case 'deprived':
    case 'assumed-lowest':
      return 1;
    case 'closed-gate':
      if (closedGate !== 'not-applicable') return 1;
      break;
    case 'missing':
      return undefined;
  }
  return notApplicable === 'missing' ? undefined : 0;
}

function measurementsOfKim(
  kim: MeasuredKim | Scorecard,
  framework: Framework,
  caller: string,
): Readonly<Record<string, Measurement | undefined>> {
  if ('measurements' in kim) return kim.measurements;
  requireArgument(kim, scorecard, caller, 'kims');
  if (kim.framework !== framework.id) {
    throw new KimError('invalid-argument', `${caller} needs kims: cards of the framework that is counted.`);
  }
  return measurementsOf(kim);
}
