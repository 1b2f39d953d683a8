import { type CountingPlan, cell, countingPlanOf, readCells } from '../counting/counting-plan.js';
import { reasonOf } from '../counting/deprivation-table.js';
import { lineOf } from '../counting/identification.js';
import type { Measurement } from '../model/measurement.js';
import type { CriterionScore, Scorecard } from '../model/scorecard.js';
import type { Framework } from '../score/framework.js';
import type { Mutable } from './activity-counts.js';
import type { MutableSummary } from './mutable-summary.js';
import { type IndicatorSums, type Summary, summaryBins, summaryScale } from './summary.js';

/**
 * Adds a card, or its absence: a KIM without a card is not scored, and not counted.
 *
 * @internal
 */
export function addCard(
  summary: MutableSummary,
  card: Scorecard | undefined,
  framework: Framework,
  sign: 1 | -1,
): void {
  addScore(summary, card, sign);
  if (card === undefined) {
    if (summary.counting !== null) summary.counting.excluded += sign;
    return;
  }
  for (const { depth, code, score } of card.groups) {
    if (depth !== 1 || score === undefined) continue;
    const dimension = summary.dimensions[code] as Mutable<Summary['dimensions'][string]>;
    dimension.scored += sign;
    dimension.scoreScaled += sign * scaled(score);
  }
  addIndicators(summary, card.criteria, framework, sign);
  for (const { criteria } of card.beside) addIndicators(summary, criteria, framework, sign);
  addCounting(summary, card, framework, sign);
}

function addScore({ scores, classes, stamp }: MutableSummary, card: Scorecard | undefined, sign: 1 | -1): void {
  const score = card?.score;
  if (score === undefined) {
    scores.notScored += sign;
    return;
  }
  scores.scored += sign;
  scores.scoreScaled += sign * scaled(score);
  const bin = binOf(score, stamp.range);
  scores.bins[bin] = (scores.bins[bin] as number) + sign;
  if (card?.class === undefined) return;
  classes[card.class.code] = (classes[card.class.code] as number) + sign;
  if (card.class.borderline) scores.borderline += sign;
}

/** The bin of a score. What only rounding keeps from an edge (0.29 of 1 is 28.999…) is on the edge. */
function binOf(score: number, { min, max }: Summary['stamp']['range']): number {
  const place = ((score - min) / (max - min)) * summaryBins;
  const nearest = Math.round(place);
  const bin = Math.abs(place - nearest) < 1e-9 ? nearest : Math.floor(place);
  return Math.min(Math.max(bin, 0), summaryBins - 1);
}

function addIndicators(
  { indicators }: MutableSummary,
  criteria: readonly CriterionScore[],
  framework: Framework,
  sign: 1 | -1,
): void {
  for (const { code, measurement, direction, raw } of criteria) {
    const sums = indicators[code] as Mutable<IndicatorSums>;
    switch (measurement.status) {
      case 'measured': {
        const { value, numerator, denominator } = measurement;
        sums.measured += sign;
        sums.valueScaled += sign * scaled(value);
        const adequateFrom = framework.criteria[code]?.adequateFrom;
        if (adequateFrom !== undefined && isAdequate(raw ?? value, direction, adequateFrom)) sums.adequate += sign;
        if (numerator === undefined || denominator === undefined) break;
        sums.ratios += sign;
        sums.numeratorScaled += sign * scaled(numerator);
        sums.denominatorScaled += sign * scaled(denominator);
        break;
      }
      case 'not-applicable':
        sums.notApplicable += sign;
        break;
      case 'no-data':
        sums.noData += sign;
        break;
      case 'insufficient-data':
        sums.insufficientData += sign;
        break;
    }
  }
}

function isAdequate(
  value: number,
  direction: CriterionScore['direction'],
  { value: from, through }: { readonly value: number; readonly through?: number },
): boolean {
  if (direction === 'lower') return value <= from;
  return value >= from && (direction === 'higher' || through === undefined || value <= through);
}

function addCounting(summary: MutableSummary, card: Scorecard, framework: Framework, sign: 1 | -1): void {
  const { counting, stamp } = summary;
  if (counting === null || stamp.identification === null) return;
  const plan = countingPlanOf(framework, stamp.countedCriteria);
  const cells = cellsOf(plan, card);
  if (cells.includes(cell.missing) || reasonOf(plan, cells) !== undefined) {
    counting.excluded += sign;
    return;
  }
  // The same reading as in `deprivationTable`: a closed gate is a deprivation, what does not arise is none.
  const isDeprived = (c: number) => cells[c] === cell.deprived || cells[c] === cell.closedGate;
  const score = plan.weights.reduce((sum, weight, c) => (isDeprived(c) ? sum + weight : sum), 0);
  const line = lineOf(stamp.identification, plan.totalWeight);
  const isPoor = score >= line.poorFrom;
  counting.counted += sign;
  if (score === line.onLine) counting.onCutOff += sign;
  if (isPoor) {
    counting.poor += sign;
    counting.censoredScore += sign * score;
  }
  plan.codes.forEach((code, c) => {
    if (!isDeprived(c)) return;
    counting.deprived[code] = (counting.deprived[code] as number) + sign;
    if (isPoor) counting.censored[code] = (counting.censored[code] as number) + sign;
  });
}

function cellsOf(plan: CountingPlan, card: Scorecard): Uint8Array {
  const measurements: Record<string, Measurement> = {};
  for (const { code, measurement } of card.criteria) measurements[code] = measurement;
  const cells = new Uint8Array(plan.codes.length);
  readCells(plan, measurements, cells);
  return cells;
}

const scaled = (value: number): number => Math.round(value * summaryScale);
