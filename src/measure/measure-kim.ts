import { requireAsOf } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';
import { exposureOf } from './exposure.js';
import type { Indicator } from './indicator.js';
import { makeTally } from './make-tally.js';
import type { Corrections, GateState, Measurements } from './measurements.js';
import { notApplicable } from './outcomes.js';
import type { KimMeasurement } from './reasons.js';
import {
  type GatedDimension,
  gates,
  type IndicatorCode,
  indicators,
  type QualitativeIndicatorCode,
} from './registry.js';
import type { Consensus, RubricReading } from './rubrics.js';
import type { Tally } from './tally.js';
import type { InferredFacets } from './tally-activities.js';

/** What is measured: the report of a period and, where it is at hand, the registration of the group. */
export interface KimRecords {
  readonly report: ActivityReport;
  /** Without it, whatever needs members, residents or the day of formation has no value, and says so. */
  readonly registration?: Registration | undefined;
}

/** How to measure. */
export interface MeasureOptions<Code extends IndicatorCode = IndicatorCode> {
  /** The day of measuring; nothing after it has happened yet. */
  readonly asOf: LocalDate;
  /** Only these indicators; default all. */
  readonly indicators?: readonly Code[];
  /** Whether to keep the ids of the records behind every value; default true. A bulk run is faster without. */
  readonly evidence?: boolean;
  /** How several ratings of one criterion become one level; default the mean. */
  readonly consensus?: Consensus;
  /**
   * The share of records that must state a fact before it is counted, above 0 and at most 1; default two thirds. Below
   * it the answer is `insufficient-data`, so that leaving bad values out never pays.
   */
  readonly minimumStated?: number;
  /**
   * Facets that were inferred (from the title, say), by id of the activity. They are used only where the reporter stated
   * none, and every value that rests on them says on how many.
   */
  readonly inferredFacets?: ReadonlyMap<string, InferredFacets>;
}

/**
 * Measures one group in one period: every indicator of the registry, from the records alone. Nothing is rounded, nothing
 * is filled in; an indicator without a value says why.
 *
 * @param records the report, and the registration it belongs to. Lists that are absent were not recorded; lists that are
 * empty say that there was nothing.
 * @param options the day of measuring, and choices with named defaults.
 * @returns one measurement for each indicator, in the unit the indicator declares, and what was left out.
 * @throws KimError `missing-argument` without a report or `asOf`, `unknown-id` for an indicator that does not exist,
 * `invalid-argument` for a `minimumStated` outside (0, 1].
 *
 * @example
 * ```ts
 * const report = {
 *   kind: 'activity-report', schemaVersion: 'v1', id: 'r1', kimId: 'k1',
 *   period: { from: '2025-01-01', through: '2025-12-31' },
 *   activities: [
 *     { id: 'a1', date: '2025-03-01', functions: ['diskusi'] },
 *     { id: 'a2', date: '2025-09-01', functions: ['diskusi', 'implementasi'] },
 *   ],
 *   aspirations: [],
 * };
 * const { measurements } = measureKim({ report }, { asOf: '2026-01-31' });
 * measurements['implementasi.kegiatan']; // { status: 'measured', value: 1, n: 1, numerator: 1, denominator: 1, evidence: ['a2'] }
 * measurements['aspirasi.disalurkan']; // { status: 'not-applicable', reason: 'nothing-of-this-function' }
 * measurements['diseminasi.produk']; // { status: 'no-data', reason: 'not-recorded' }
 * ```
 */
export function measureKim<Code extends IndicatorCode = IndicatorCode>(
  records: KimRecords,
  options: MeasureOptions<Code>,
): Measurements<Code> {
  requireArguments(records, options);
  const { report, registration } = records;
  const { asOf, evidence: keepEvidence = true, consensus = 'mean', minimumStated = 2 / 3 } = options;
  const exposure = exposureOf(report.period, asOf, registration?.formation?.formedOn);
  const { tally, notCounted } = makeTally({
    report,
    registration,
    window: exposure,
    asOf,
    minimumStated,
    keepEvidence,
    consensus,
    inferred: options.inferredFacets,
    evidenceRequired,
  });
  const gateStates = readGates(tally);
  const result = {
    kimId: report.kimId,
    reportId: report.id,
    period: report.period,
    asOf,
    exposure,
    measurements: measureAll(tally, gateStates, options.indicators),
    gates: gateStates,
    rubrics: rubricsOf(tally),
    inferredActivities: tally.activities?.inferred ?? 0,
    notCounted,
    choices: { consensus, minimumStated },
  };
  const corrections = correctionsOf(tally);
  return corrections === undefined ? result : { ...result, corrections };
}

function measureAll<Code extends IndicatorCode>(
  tally: Tally,
  gateStates: Measurements['gates'],
  wanted: readonly Code[] | undefined,
): Measurements<Code>['measurements'] {
  if (wanted === undefined) {
    // A copy has all the keys at once; setting 34 new ones would take longer than finding the values.
    const all: Record<IndicatorCode, unknown> = { ...indicators };
    for (const code in indicators) {
      all[code as IndicatorCode] = measureOne(indicators[code as IndicatorCode], tally, gateStates);
    }
    return all as Measurements<Code>['measurements'];
  }
  const some = {} as Record<Code, KimMeasurement>;
  for (const code of wanted) some[code] = measureOne(indicators[code], tally, gateStates);
  return some;
}

function measureOne(indicator: Indicator, tally: Tally, gateStates: Measurements['gates']): KimMeasurement {
  const { state } = tally.window;
  // What stands in the registration can be read at any time; what was done needs a time to do it in.
  if (state !== 'open' && !indicator.reads.every((list) => list.startsWith('registration.'))) {
    return notApplicable(state);
  }
  if (indicator.restsOnGate && gateStates[indicator.dimension as GatedDimension] === 'closed') {
    return notApplicable('nothing-of-this-function');
  }
  return indicator.measure(tally);
}

function readGates(tally: Tally): Measurements['gates'] {
  const states = {} as Record<GatedDimension, GateState>;
  for (const dimension in gates) {
    const gate = gates[dimension as GatedDimension];
    const measurement = tally.window.state === 'open' ? indicators[gate].measure(tally) : undefined;
    states[dimension as GatedDimension] =
      measurement?.status === 'measured' ? (measurement.value > 0 ? 'open' : 'closed') : 'unknown';
  }
  return states;
}

function rubricsOf({ rubrics }: Tally): Measurements['rubrics'] {
  const readings: Partial<Record<QualitativeIndicatorCode, RubricReading>> = {};
  for (const [criterion, reading] of rubrics ?? []) readings[criterion as QualitativeIndicatorCode] = reading;
  return readings;
}

function correctionsOf({ products }: Tally): Corrections | undefined {
  if (products === undefined) return undefined;
  const { corrected, all } = products;
  const counts = { corrected: corrected.n, products: all.n };
  return corrected.ids === undefined ? counts : { ...counts, evidence: corrected.ids };
}

function evidenceRequired(criterion: string): boolean | undefined {
  if (!Object.hasOwn(indicators, criterion)) return undefined;
  const indicator: Indicator = indicators[criterion as IndicatorCode];
  return indicator.type === 'qualitative' ? indicator.rubric.evidenceRequired : undefined;
}

function requireArguments(records: KimRecords | undefined, options: MeasureOptions | undefined): void {
  if (records?.report === undefined) {
    throw new KimError('missing-argument', 'measureKim needs a report; read one with parseSubmission.');
  }
  requireAsOf(options?.asOf, 'measureKim');
  const { minimumStated = 1, indicators: wanted = [] } = options ?? {};
  if (!(minimumStated > 0 && minimumStated <= 1)) {
    throw new KimError('invalid-argument', 'minimumStated is a share above 0 and at most 1.');
  }
  for (const code of wanted) {
    if (!Object.hasOwn(indicators, code))
      throw new KimError('unknown-id', 'No indicator has one of the codes asked for.');
  }
}
