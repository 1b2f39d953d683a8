import {
  either,
  flag,
  type Kind,
  listOf,
  localDate,
  oneOf,
  record,
  requireAsOf,
  requireOptions,
  text,
} from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { LocalDate } from '../kernel/local-date.js';
import { requireIndicator } from './define-indicator.js';
import { exposureIn } from './exposure.js';
import { firstSeenOn } from './first-seen.js';
import type { Indicator } from './indicator.js';
import type { InferredFacets } from './inferred-facets.js';
import { inexactDaysOf } from './known-days.js';
import { makeTally } from './make-tally.js';
import type { Corrections, Measurements } from './measurements.js';
import { noData, notApplicable } from './outcomes.js';
import { partialListsOf, withoutEmptyParts } from './partial-lists.js';
import type { KimMeasurement } from './reasons.js';
import { type IndicatorCode, indicators } from './registry.js';
import { type KimRecords, requireRecords } from './require-records.js';
import type { Consensus } from './rubrics.js';
import type { Tally } from './tally.js';

/** How to measure. */
export interface MeasureOptions<Code extends string = IndicatorCode> {
  /** The day of measuring; nothing after it has happened yet. */
  readonly asOf: LocalDate;
  /** Only these indicators: codes of this library, or declarations of your own; default all of this library. */
  readonly indicators?: readonly (Code | Indicator<Code>)[];
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
   * Facets that were inferred (from the title, for example), by id of the activity. They are used only where the reporter stated
   * none, and every value that rests on them states on how many.
   */
  readonly inferredFacets?: ReadonlyMap<string, InferredFacets>;
}

const measureOptions: Readonly<Record<string, Kind>> = {
  asOf: localDate,
  indicators: /* @__PURE__ */ listOf(
    /* @__PURE__ */ either('a code of an indicator, or a declaration', text, record),
    'a list of codes of indicators, or declarations',
  ),
  evidence: flag,
  consensus: /* @__PURE__ */ oneOf('mean', 'median'),
  minimumStated: {
    takes: 'a share above 0 and at most 1',
    accepts: (value) => typeof value === 'number' && value > 0 && value <= 1,
  },
  inferredFacets: { takes: 'a Map of facets by id of the activity', accepts: (value) => value instanceof Map },
};

/**
 * Measures one group in one period: every indicator of this library, or those asked for, from the records alone. Nothing is rounded, nothing
 * is filled in; an indicator without a value states why.
 *
 * @param records the report, and the registration of the same KIM. Lists that are absent were not recorded; lists that are
 * empty state that there was nothing. Lists that are marked as partial are named in `partialLists`.
 * @param options the day of measuring, and choices with named defaults.
 * @returns one measurement for each indicator, in the unit the indicator declares, and what was left out.
 * @throws KimError `missing-argument` without a report or `asOf`, `unknown-id` for an indicator that does not exist,
 * `invalid-definition` for an unsound declaration of your own, `invalid-argument` for a `minimumStated` outside (0, 1] and
 * for a report or registration that was not read to the end (give the `submission` of `parseSubmission`), and for the
 * registration of another KIM.
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
export function measureKim<Code extends string = IndicatorCode>(
  records: KimRecords,
  options: MeasureOptions<Code>,
): Measurements<Code> {
  requireRecords(records);
  requireAsOf(options?.asOf, 'measureKim');
  requireOptions(options, measureOptions, 'measureKim');
  const report = withoutEmptyParts(records.report);
  const { registration } = records;
  const { asOf, evidence: keepEvidence = true, consensus = 'mean', minimumStated = 2 / 3 } = options;
  const wanted = options.indicators === undefined ? undefined : options.indicators.map(resolve);
  const formedOn = registration?.formation?.formedOn;
  const inexact = inexactDaysOf(report);
  const seenOn = firstSeenOn(report, registration, asOf, inexact, inexactDaysOf(registration));
  const exposure = exposureIn(report.period, asOf, formedOn, seenOn);
  const { tally, notCounted } = makeTally({
    report,
    registration,
    window: exposure,
    asOf,
    minimumStated,
    keepEvidence,
    consensus,
    inferred: options.inferredFacets,
    inexact,
    evidenceRequired: evidenceRuleOf(wanted),
  });
  // A record whose day may lie outside of the time is left out of its list, and may have counted.
  const mayHaveCounted = notCounted.flatMap(({ list, reason }) => (reason === 'day-not-known' ? [list] : []));
  const partialLists = partialListsOf(report, registration, exposure.through, mayHaveCounted);
  const result = {
    kimId: report.kimId,
    reportId: report.id,
    period: { ...report.period },
    asOf,
    exposure,
    measurements: measureAll(tally, wanted, partialLists) as Measurements<Code>['measurements'],
    rubrics: Object.fromEntries(tally.rubrics ?? []),
    inferredActivities: tally.activities?.inferred ?? 0,
    notCounted,
    choices: { consensus, minimumStated },
  };
  const definitions = definitionsOf(wanted);
  const corrections = correctionsOf(tally);
  return {
    ...result,
    ...(definitions === undefined ? {} : { definitions }),
    ...(corrections === undefined ? {} : { corrections }),
    ...(partialLists.length === 0 ? {} : { partialLists }),
    ...(registration?.bodyType === 'forum-kim' ? { bodyType: registration.bodyType } : {}),
  };
}

const shipped: Readonly<Record<string, Indicator>> = indicators;

/** A code of this library as its declaration; a declaration of one's own checked. */
function resolve(wanted: Indicator | string): Indicator {
  if (typeof wanted !== 'string') {
    requireIndicator(wanted, 'measureKim');
    return wanted;
  }
  const indicator = Object.hasOwn(shipped, wanted) ? shipped[wanted] : undefined;
  if (indicator === undefined)
    throw new KimError(
      'unknown-id',
      'measureKim needs indicators: codes of this library, or declarations of your own.',
    );
  return indicator;
}

function measureAll(
  tally: Tally,
  wanted: readonly Indicator[] | undefined,
  partialLists: readonly string[],
): Record<string, KimMeasurement> {
  const of = (indicator: Indicator) => fromParts(measureOne(indicator, tally), indicator, partialLists);
  if (wanted === undefined) {
    // A copy has all the keys at once; setting so many new ones would take longer than finding the values.
    const all: Record<string, unknown> = { ...indicators };
    for (const code in indicators) all[code] = of(shipped[code] as Indicator);
    return all as Record<string, KimMeasurement>;
  }
  const some: Record<string, KimMeasurement> = {};
  for (const indicator of wanted) some[indicator.code] = of(indicator);
  return some;
}

function measureOne(indicator: Indicator, tally: Tally): KimMeasurement {
  const { state } = tally.window;
  // What stands in the registration can be read at any time; what was done needs a time to do it in.
  if (state !== 'open' && !indicator.reads.every((list) => list.startsWith('registration.'))) {
    return state === 'period-reversed' ? noData(state) : notApplicable(state);
  }
  return indicator.measure(tally);
}

/**
 * Names the lists of which only a part was there. Not of ratings: other raters could have judged lower as well as higher, which
 * is their chance.
 */
function fromParts(found: KimMeasurement, { type, reads }: Indicator, partialLists: readonly string[]): KimMeasurement {
  if (partialLists.length === 0 || found.status !== 'measured' || type !== 'quantitative') return found;
  const lists: readonly string[] = reads;
  const fromPartsOf = partialLists.filter((list) => lists.includes(list));
  return fromPartsOf.length === 0 ? found : { ...found, fromPartsOf };
}

/** Whether a rating must name records; `undefined` for a criterion that is neither of this library nor asked for. */
function evidenceRuleOf(wanted: readonly Indicator[] | undefined): (criterion: string) => boolean | undefined {
  return (criterion) => {
    const indicator =
      wanted?.find(({ code }) => code === criterion) ??
      (Object.hasOwn(shipped, criterion) ? shipped[criterion] : undefined);
    return indicator?.type === 'qualitative' ? indicator.rubric.evidenceRequired : undefined;
  };
}

function definitionsOf(wanted: readonly Indicator[] | undefined): Measurements['definitions'] {
  const own = wanted?.filter((indicator) => shipped[indicator.code] !== indicator) ?? [];
  if (own.length === 0) return undefined;
  return Object.fromEntries(
    own.map(({ code, dimension, type, unit, direction }) => [code, { dimension, type, unit, direction }]),
  );
}

function correctionsOf({ products }: Tally): Corrections | undefined {
  if (products === undefined) return undefined;
  const { corrected, all } = products;
  const counts = { corrected: corrected.n, products: all.n };
  return corrected.ids === undefined ? counts : { ...counts, evidence: corrected.ids };
}
