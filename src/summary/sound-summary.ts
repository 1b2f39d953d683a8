import { lineOf } from '../counting/identification.js';
import { KimError } from '../kernel/kim-error.js';
import { compiledOf } from '../score/compile.js';
import type { ClassBands, Criterion, Framework } from '../score/framework.js';
import { parseRegionCode } from '../vocabulary/law/region-code.js';
import type { ActivityNumbers } from './activity-counts.js';
import { type IndicatorSums, type Summary, summaryBins, summaryScale } from './summary.js';
import { unitBounds } from './unit-bounds.js';

/**
 * Refuses a summary whose numbers contradict each other, or are such as no KIM could bring: no sum of KIMs is such. What
 * comes from a file or a database may be cut, edited, or of another program.
 *
 * @param framework that of the summary, where it is at hand: then its classes and units are looked at too.
 */
export function requireSound(summary: Summary, caller: string, argument: string, framework?: Framework): void {
  const laws = [...lawsOfSummary(summary, caller), ...(framework ? lawsOfFramework(summary, framework, caller) : [])];
  const broken = laws.find(([, holds]) => !holds);
  if (broken !== undefined) throw contradiction(broken[0], caller, argument);
}

/** The same for counts of activities. */
export function requireSoundCounts(counts: ActivityNumbers, caller: string, argument: string): void {
  const broken = lawsOfActivities(counts).find(([, holds]) => !holds);
  if (broken !== undefined) throw contradiction(broken[0], caller, argument);
}

type Law = readonly [law: string, holds: boolean];

function contradiction(law: string, caller: string, argument: string): KimError {
  return new KimError('invalid-argument', `${caller} needs ${argument}: one in which ${law}.`);
}

function lawsOfSummary(summary: Summary, caller: string): readonly Law[] {
  const { kims, activeKims, reports, seats, elements, facilitation, scores, counting, stamp, indicators } = summary;
  const most = (table: Readonly<Record<string, number>>) => Math.max(0, ...Object.values(table));
  const activeAtPlaces = sumOf(seats.map(([, , active]) => active));
  const classified = sumOf(Object.values(summary.classes));
  const cards = Object.values(indicators).map(answersOf);
  const [ofCards = kims] = cards;
  return [
    ['no more KIMs are active than sent a report', activeKims <= reports.received],
    ['no more reports are due or received than there are KIMs', reports.expected <= kims && reports.received <= kims],
    ['every KIM has one place or none', sumOf(seats.map(([, own]) => own)) + summary.seatsUnknown === kims],
    ['places stand in order, once each', seats.every(([code], i) => i === 0 || (seats[i - 1]?.[0] as string) < code)],
    ['every place has a code of regions', seats.every(([code]) => isPlace(code))],
    ['no place has more active KIMs than KIMs', seats.every(([, own, active]) => own >= 1 && active <= own)],
    [
      'every active KIM has one place or none',
      activeAtPlaces <= activeKims && activeKims - activeAtPlaces <= summary.seatsUnknown,
    ],
    ['decree is known or not of every KIM', sumOf(Object.values(summary.decree)) === kims],
    ['registration is known or not of every KIM', sumOf(Object.values(summary.registered)) === kims],
    ['elements are of KIMs that state them', most(elements.kims) <= elements.kimsStated && elements.kimsStated <= kims],
    ['every KIM that states elements has one', sumOf(Object.values(elements.kims)) >= elements.kimsStated],
    ['elements are of members who state them', most(elements.members) <= elements.membersStated],
    [
      'elements of members are elements of KIMs',
      Object.entries(elements.members).every(([code, count]) => count === 0 || elements.kims[code as never] > 0),
    ],
    ['members are of KIMs', kims > 0 || elements.membersStated + elements.membersUnstated === 0],
    ['activities are of active KIMs', activeKims <= summary.activities.activities],
    ['where there are activities, KIMs are active', summary.activities.activities > 0 === activeKims > 0],
    ['activities stand in reports', reports.received > 0 || summary.activities.outsidePeriod === 0],
    ...lawsOfActivities(summary.activities),
    ['support is of KIMs that state it', most(facilitation.kims) <= facilitation.kimsStated],
    ['support is stated by KIMs with a report', facilitation.kimsStated <= reports.received],
    [
      'support was given as often as KIMs received it, or more often',
      Object.entries(facilitation.kims).every(([role, count]) => {
        const times = facilitation.times[role as never] as number;
        return count <= times && count > 0 === times > 0;
      }),
    ],
    ['every KIM is scored or not', scores.scored + scores.notScored === kims],
    ['the bins hold every score', sumOf(scores.bins) === scores.scored],
    ['the sum of scores is one of scores of these bins', isSumOfBins(scores, stamp.range)],
    ['no more KIMs have a class than a score', classified <= scores.scored],
    ['no more KIMs are borderline than have a class', scores.borderline <= classified],
    ['every card answers for every indicator', cards.every((count) => count === ofCards) && ofCards <= kims],
    ['no more KIMs have a score than a card', scores.scored <= ofCards],
    [
      'groups are scored of KIMs with a card, and their sums are those of scores',
      Object.values(summary.dimensions).every(
        ({ scored, scoreScaled }) =>
          scored <= ofCards &&
          scoreScaled >= (stamp.range.min * summaryScale - 0.5) * scored &&
          scoreScaled <= (stamp.range.max * summaryScale + 0.5) * scored,
      ),
    ],
    ['indicators are of KIMs', Object.values(indicators).every(isIndicatorSound)],
    ['KIMs are counted exactly if it has a cut-off', (counting === null) === (stamp.identification === null)],
    ['every KIM is counted or left out', counting === null || counting.counted + counting.excluded === kims],
    ['KIMs are counted by their cards', counting === null || counting.counted <= ofCards],
    ...(counting === null ? [] : lawsOfCounting(summary, counting, caller)),
  ];
}

/** Of how many KIMs an indicator states whether it has a value. */
const answersOf = ({ measured, notApplicable, noData, insufficientData }: IndicatorSums): number =>
  measured + notApplicable + noData + insufficientData;

function isPlace(code: string): boolean {
  const place = parseRegionCode(code);
  return place.wellFormed && place.dotted === code;
}

/** Each score lies in its bin; it was rounded once, and what lies on an edge belongs to either side of it. */
function isSumOfBins(
  { bins, scored, scoreScaled }: Summary['scores'],
  { min, max }: Summary['stamp']['range'],
): boolean {
  const width = ((max - min) / summaryBins) * summaryScale;
  const lowest = sumOf(bins.map((count, i) => count * (min * summaryScale + i * width)));
  return scoreScaled >= lowest - scored && scoreScaled <= lowest + scored * (width + 1);
}

function isIndicatorSound(sums: IndicatorSums): boolean {
  const { measured, adequate, ratios, valueScaled, numeratorScaled, denominatorScaled } = sums;
  return (
    adequate <= measured &&
    ratios <= measured &&
    (measured > 0 || valueScaled === 0) &&
    (ratios > 0 || (numeratorScaled === 0 && denominatorScaled === 0))
  );
}

function lawsOfCounting(
  { stamp: { identification, countedWeights }, indicators }: Summary,
  { counted, poor, onCutOff, deprived, censored, censoredScore }: NonNullable<Summary['counting']>,
  caller: string,
): readonly Law[] {
  if (identification === null || countedWeights === null) return [];
  const weights = Object.entries(countedWeights);
  const weightOf = (counts: Readonly<Record<string, number>>) =>
    sumOf(weights.map(([code, weight]) => weight * (counts[code] ?? 0)));
  const line = lineOf(identification, sumOf(weights.map(([, weight]) => weight)), caller);
  const others = counted - poor;
  const onPoorSide = line.onLine >= line.poorFrom;
  return [
    ['no more KIMs are poor than are counted', poor <= counted],
    ['KIMs on the cut-off are on its side', onCutOff <= (line.onLine === -1 ? 0 : onPoorSide ? poor : others)],
    [
      'deprivations are of KIMs that are counted',
      weights.every(([code]) => {
        const [all, ofPoor] = [deprived[code] ?? -1, censored[code] ?? -1];
        return ofPoor >= 0 && ofPoor <= poor && all >= ofPoor && all - ofPoor <= others;
      }),
    ],
    [
      'who is not deprived is adequate, or is not asked',
      weights.every(([code]) => isAdequateCount(code, indicators, counted, deprived)),
    ],
    ['the deprivations of the poor have their weights', weightOf(censored) === censoredScore],
    ['the poor are deprived enough', censoredScore >= poor * line.poorFrom],
    ['the others are not', weightOf(deprived) - censoredScore <= others * (line.poorFrom - 1)],
  ];
}

function isAdequateCount(
  code: string,
  indicators: Summary['indicators'],
  counted: number,
  deprived: Readonly<Record<string, number>>,
): boolean {
  const { adequate = 0, notApplicable = 0 } = indicators[code] ?? {};
  return counted - (deprived[code] ?? 0) <= adequate + notApplicable;
}

/** What can be known beside the definition: in which bins the scores of a class lie, and what a unit cannot be. */
function lawsOfFramework(summary: Summary, framework: Framework, caller: string): readonly Law[] {
  const { scores, classes, dimensions, indicators } = summary;
  const { index } = compiledOf(framework, caller);
  const { bands, criteria } = framework;
  return [
    ['classes are those of the scores', bands === undefined || areOfBins(bands, summary)],
    [
      'no value, numerator or denominator with a unit is below 0',
      Object.entries(indicators).every(
        ([code, { valueScaled, numeratorScaled, denominatorScaled }]) =>
          criteria[code]?.unit === undefined || Math.min(valueScaled, numeratorScaled, denominatorScaled) >= 0,
      ),
    ],
    [
      'no values are beyond what their unit allows',
      Object.entries(indicators).every(([code, sums]) => isWithinUnit(sums, criteria[code])),
    ],
    [
      'who is adequate is not deprived',
      index.groups.some(({ gate }) => gate !== undefined) ||
        Object.entries(summary.counting?.deprived ?? {}).every(([code, deprived]) => {
          const sums = indicators[code];
          return sums === undefined || sums.adequate <= answersOf(sums) - deprived;
        }),
    ],
    ['scores are the means of their groups', isMeanOfGroups(index.root.group, { scores, dimensions, indicators })],
    ['classes are given only where there are any', bands !== undefined || sumOf(Object.values(classes)) === 0],
  ];
}

/** In every run of classes are no more KIMs than scores in the bins that meet it. */
function areOfBins(
  { bands, margin, decimals = 4 }: ClassBands,
  { classes, scores, stamp: { range } }: Summary,
): boolean {
  const width = (range.max - range.min) / summaryBins;
  // Where the printed value decides, a score may lie half a unit outside of its class.
  const slack = 0.5 * 10 ** -decimals + 1e-9 * (range.max - range.min);
  const within = (from: number, to: number) =>
    sumOf(
      scores.bins.filter((_, i) => range.min + (i + 1) * width >= from - slack && range.min + i * width <= to + slack),
    );
  const runs = bands.every((first, i) =>
    bands.slice(i).every((last, j) => {
      const inRun = sumOf(bands.slice(i, i + j + 1).map(({ code }) => classes[code] ?? 0));
      return inRun <= within(first.from, last.to);
    }),
  );
  const cuts = bands.slice(1).map(({ from }) => within(from - margin, from + margin));
  return runs && scores.borderline <= sumOf(cuts);
}

/**
 * Where the index is the arithmetic mean of its groups, every KIM with a score has all of them, and no other KIM has any,
 * the sum of scores is known from the sums of the groups, but for rounding.
 */
function isMeanOfGroups(
  { aggregation, missing, children }: Framework['root'],
  { scores, dimensions, indicators }: Pick<Summary, 'scores' | 'dimensions' | 'indicators'>,
): boolean {
  const groups = children.flatMap((child) => ('criterion' in child ? [] : [child]));
  const isPlain =
    aggregation.method === 'arithmetic' && missing.policy === 'require-all' && groups.length === children.length;
  const areSame = groups.every(({ code }) => dimensions[code]?.scored === scores.scored);
  const allApply = Object.values(indicators).every(({ notApplicable }) => notApplicable === 0);
  if (!isPlain || !areSame || !allApply) return true;
  const total = sumOf(groups.map(({ weight }) => weight));
  const mean = sumOf(groups.map(({ code, weight }) => (weight * (dimensions[code]?.scoreScaled ?? 0)) / total));
  return Math.abs(mean - scores.scoreScaled) <= scores.scored + 1;
}

/** Each value was rounded once. */
function isWithinUnit(sums: IndicatorSums, criterion: Criterion | undefined): boolean {
  const { measured, valueScaled, numeratorScaled, denominatorScaled, ratios } = sums;
  const bounds = unitBounds(criterion);
  if (bounds === undefined) return true;
  const [least, most] = bounds;
  return (
    valueScaled >= (least * summaryScale - 0.5) * measured &&
    valueScaled <= (most * summaryScale + 0.5) * measured &&
    (criterion?.unit !== 'share' || numeratorScaled <= denominatorScaled + ratios)
  );
}

function lawsOfActivities(counts: ActivityNumbers): readonly Law[] {
  const { activities, functions, functionsUnstated, flow, flowUnstated, attendanceStated, attendance } = counts;
  return [
    ['functions are of activities', Object.values(functions).every((each) => each + functionsUnstated <= activities)],
    ['every activity has one direction of flow or none', sumOf(Object.values(flow)) + flowUnstated === activities],
    ['people came to activities', attendanceStated <= activities && (attendanceStated > 0 || attendance === 0)],
  ];
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
