import { assembleIndex, type CountingIndex } from '../counting/counting-index.js';
import type { CountingTally } from '../counting/tally.js';
import { requireArgument, requireOptions } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { type Ratio, ratio } from '../kernel/ratio.js';
import type { FacilitationRole } from '../vocabulary/about-kim/facilitation-roles.js';
import type { MemberElement } from '../vocabulary/concepts/member-elements.js';
import { type ActivityFigures, activityFigures } from './finish-activities.js';
import { regionSize, summary as summaryKind } from './kinds.js';
import { copySummary } from './merge-summaries.js';
import { type BinnedQuartiles, quartilesFromBins } from './quartiles-from-bins.js';
import { placesOfLength } from './seats.js';
import { requireSound } from './sound-summary.js';
import { type IndicatorSums, type KnownCount, type Summary, type SummaryStamp, summaryScale } from './summary.js';

/** How many places the summarised region has, from the host's own list of them. */
export interface RegionSize {
  readonly kecamatan?: number;
  readonly villages?: number;
}

/** How far the places of a region have KIMs. Two readings that must not be taken for each other. */
export interface CoverageFigures {
  /** Different places with at least one KIM, and with one that was active, as far as the codes of the seats state. */
  readonly withKim: number;
  readonly withActiveKim: number;
  /** KIMs for each place of the region; may exceed 1. Absent where the size of the region was not given. */
  readonly kimsPerPlace?: Ratio;
  /** Share of places with at least one KIM; never exceeds 1. */
  readonly shareWithKim?: Ratio;
  readonly shareWithActiveKim?: Ratio;
}

/** Figures of one indicator. Percentages do not average: `pooled` divides sums, `mean` is the mean of KIMs. */
export interface IndicatorFigures {
  /** KIMs with a value, of all for whom the question arises. */
  readonly measured: Ratio;
  readonly notApplicable: number;
  /** Sum of numerators by sum of denominators, over KIMs that have both: the figure of the region. */
  readonly pooled?: Ratio;
  /** Mean of the values of the KIMs, each KIM alike. */
  readonly mean: Ratio;
  /** KIMs that are adequate, of the measured. */
  readonly adequate: Ratio;
}

/** What a summary states. Every share carries its numerator and denominator. */
export interface SummaryFigures {
  readonly stamp: SummaryStamp;
  readonly kims: number;
  readonly forums: number;
  readonly activeKims: Ratio;
  /** Reports received, of those that were due. */
  readonly reporting: Ratio;
  readonly coverage: { readonly kecamatan: CoverageFigures; readonly villages: CoverageFigures };
  readonly seatsUnknown: number;
  /** Of the KIMs of whom it is known. */
  readonly withDecree: Ratio;
  readonly registered: Ratio;
  /** By element of society: KIMs that have it, of those that state any; members, of those that state theirs. */
  readonly elements: Readonly<Record<MemberElement, { readonly kims: Ratio; readonly members: Ratio }>>;
  readonly activities: ActivityFigures;
  /** By role: KIMs that received it, of those that report on support at all, and how often it was given. */
  readonly facilitation: Readonly<Record<FacilitationRole, { readonly kims: Ratio; readonly times: number }>>;
  readonly scores: {
    readonly scored: Ratio;
    /** Exact but for the rounding of each score to a ten-thousandth. */
    readonly mean: Ratio;
    readonly quartiles?: BinnedQuartiles;
    readonly borderline: Ratio;
    /** KIMs with a class, of those with a score: of the others the framework asks for more before it gives one. */
    readonly classified: Ratio;
  };
  /** By class: KIMs in it, of those that have a class. */
  readonly classes: Readonly<Record<string, Ratio>>;
  /** Mean score of each dimension, over KIMs that have one. */
  readonly dimensions: Readonly<Record<string, Ratio>>;
  readonly indicators: Readonly<Record<string, IndicatorFigures>>;
  /** The counting index with every KIM alike, and how many could not be counted; null where nobody is counted. */
  readonly counting: (Omit<CountingIndex, 'excluded'> & { readonly excluded: number }) | null;
}

/**
 * From the sums of a summary to figures: shares, means, coverage, and the counting index. Only here is anything divided.
 *
 * Cells of few people or KIMs are not hidden here: suppress them before anything is published.
 *
 * @param size of the region, for coverage. Without it the coverage has counts and no shares.
 * @throws KimError `invalid-argument` where the region has fewer places than its KIMs are at home in: the list is of
 * another year or another region.
 *
 * @example
 * ```ts
 * const period = { from: '2025-01-01', through: '2025-12-31' };
 * const kim = (regionCode) => ({ registration: { bodyType: 'kim', seat: { regionCode } } });
 * const own = createSummary({ framework: adindaFramework, period, asOf: '2026-01-31' });
 * for (const code of ['62.71.01.1001', '62.71.01.1002', '62.71.01.1003', '62.71.02.1001']) addKimInto(own, kim(code), adindaFramework);
 * const { coverage, reporting } = finishSummary(own, { kecamatan: 3 });
 * coverage.kecamatan.kimsPerPlace; // { numerator: 4, denominator: 3, value: 4 / 3 }
 * coverage.kecamatan.shareWithKim; // { numerator: 2, denominator: 3, value: 2 / 3 }
 * reporting.value; // 0
 * ```
 */
export function finishSummary(given: Summary, size: RegionSize = {}): SummaryFigures {
  requireArgument(given, summaryKind, 'finishSummary', 'summary');
  requireSound(given, 'finishSummary', 'summary');
  requireOptions(size, regionSize, 'finishSummary');
  const summary = copySummary(given) as Summary;
  const { kims, reports, elements, facilitation, scores, classes, dimensions, indicators } = summary;
  const inClasses = Object.values(classes).reduce((sum, count) => sum + count, 0);
  const quartiles = quartilesFromBins(scores.bins, summary.stamp.range);
  return {
    stamp: summary.stamp,
    kims,
    forums: summary.forums,
    activeKims: ratio(summary.activeKims, kims),
    reporting: ratio(reports.received, reports.expected),
    coverage: { kecamatan: coverage(summary, 8, size.kecamatan), villages: coverage(summary, 13, size.villages) },
    seatsUnknown: summary.seatsUnknown,
    withDecree: known(summary.decree),
    registered: known(summary.registered),
    elements: each(elements.kims, (code, count) => ({
      kims: ratio(count, elements.kimsStated),
      members: ratio(elements.members[code], elements.membersStated),
    })),
    activities: activityFigures(summary.activities, kims),
    facilitation: each(facilitation.kims, (code, count) => ({
      kims: ratio(count, facilitation.kimsStated),
      times: facilitation.times[code],
    })),
    scores: {
      scored: ratio(scores.scored, scores.scored + scores.notScored),
      mean: meanOf(scores.scoreScaled, scores.scored),
      classified: ratio(inClasses, scores.scored),
      ...(quartiles !== undefined && { quartiles }),
      borderline: ratio(scores.borderline, inClasses),
    },
    classes: each(classes, (_, count) => ratio(count, inClasses)),
    dimensions: each(dimensions, (_, { scored, scoreScaled }) => meanOf(scoreScaled, scored)),
    indicators: each(indicators, (_, sums) => indicatorFigures(sums)),
    counting: countingFigures(summary),
  };
}

function coverage({ kims, seats }: Summary, length: 8 | 13, places: number | undefined): CoverageFigures {
  const { withKim, withActiveKim } = placesOfLength(seats, length);
  if (places === undefined) return { withKim, withActiveKim };
  if (places < withKim) {
    throw new KimError(
      'invalid-argument',
      'finishSummary needs size: at least as many places as the KIMs are at home in.',
    );
  }
  return {
    withKim,
    withActiveKim,
    kimsPerPlace: ratio(kims, places),
    shareWithKim: ratio(withKim, places),
    shareWithActiveKim: ratio(withActiveKim, places),
  };
}

function indicatorFigures(sums: IndicatorSums): IndicatorFigures {
  const { measured, noData, insufficientData, ratios, numeratorScaled, denominatorScaled } = sums;
  return {
    measured: ratio(measured, measured + noData + insufficientData),
    notApplicable: sums.notApplicable,
    ...(ratios > 0 && { pooled: ratio(numeratorScaled / summaryScale, denominatorScaled / summaryScale) }),
    mean: meanOf(sums.valueScaled, measured),
    adequate: ratio(sums.adequate, measured),
  };
}

function countingFigures({ counting, stamp }: Summary): SummaryFigures['counting'] {
  const { identification, countedWeights, framework } = stamp;
  if (counting === null || identification === null || countedWeights === null) return null;
  const codes = Object.keys(countedWeights);
  const weights = Object.values(countedWeights);
  const censored = codes.map((code) => counting.censored[code] ?? 0);
  const tally: CountingTally = {
    units: counting.counted,
    poorUnits: counting.poor,
    unitsOnLine: counting.onCutOff,
    weight: counting.counted,
    poorWeight: counting.poor,
    censoredScore: counting.censoredScore,
    poorDeprived: Float64Array.from(censored),
    otherDeprived: Float64Array.from(codes, (code, j) => (counting.deprived[code] ?? 0) - (censored[j] ?? 0)),
  };
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const index = assembleIndex(
    { codes, weights, totalWeight, definedBy: framework },
    identification,
    tally,
    [],
    undefined,
  );
  return { ...index, excluded: counting.excluded };
}

const known = ({ yes, no }: KnownCount): Ratio => ratio(yes, yes + no);

const meanOf = (sumScaled: number, count: number): Ratio => ratio(sumScaled / summaryScale, count);

function each<Key extends string, From, To>(
  table: Readonly<Record<Key, From>>,
  make: (key: Key, value: From) => To,
): Record<Key, To> {
  return Object.fromEntries((Object.keys(table) as Key[]).map((key) => [key, make(key, table[key])])) as Record<
    Key,
    To
  >;
}
