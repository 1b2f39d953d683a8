import { countingPlanWith } from '../counting/counting-plan.js';
import { readRow } from '../counting/deprivation-table.js';
import { lineOf } from '../counting/identification.js';
import { addUnit, createTally, deprivedWeight, missingScore } from '../counting/tally.js';
import { KimError } from '../kernel/kim-error.js';
import type { CriterionScore, Scorecard } from '../model/scorecard.js';
import { adequacyValueOf } from '../score/as-read.js';
import { measurementsOf } from '../score/card-measurements.js';
import { placed } from '../score/class-bands.js';
import { compiledOf, isAdequate, type Tree } from '../score/compile.js';
import { createEvaluation, evaluateTree, scoreOf } from '../score/evaluate.js';
import { type Evaluation, state } from '../score/evaluation.js';
import type { Framework } from '../score/framework.js';
import type { MutableSummary } from './mutable-summary.js';
import { type Summary, summaryBins, summaryScale } from './summary.js';
import { unitBounds } from './unit-bounds.js';

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
  caller: string,
): void {
  addScore(summary, card, sign, caller);
  if (card === undefined) {
    if (summary.counting !== null) summary.counting.excluded += sign;
    return;
  }
  for (const { depth, code, score } of card.groups) {
    if (depth !== 1 || score === undefined) continue;
    const dimension = ownOf(summary.dimensions, code, caller);
    dimension.scored += sign;
    dimension.scoreScaled += sign * scaled(score);
  }
  const { index, beside } = compiledOf(framework, caller);
  addIndicators(summary, card.criteria, index, sign, caller);
  for (const [i, tree] of beside.entries()) addIndicators(summary, card.beside[i]?.criteria ?? [], tree, sign, caller);
  addCounting(summary, card, framework, sign, caller);
}

/** What the summary holds under a code of its framework. */
function ownOf<Value>(table: Readonly<Record<string, Value>>, code: string, caller: string): Value {
  const own = Object.hasOwn(table, code) ? table[code] : undefined;
  if (own === undefined)
    throw new KimError('invalid-argument', `${caller} needs card: one of the framework of the summary.`);
  return own;
}

function addScore(
  { scores, classes, stamp }: MutableSummary,
  card: Scorecard | undefined,
  sign: 1 | -1,
  caller: string,
): void {
  const score = card?.score;
  if (score === undefined) {
    scores.notScored += sign;
    return;
  }
  scores.scored += sign;
  scores.scoreScaled += sign * scaled(score);
  const bin = binOf(score, stamp.range);
  scores.bins[bin] = (scores.bins[bin] ?? 0) + sign;
  if (card?.class === undefined) return;
  classes[card.class.code] = ownOf(classes, card.class.code, caller) + sign;
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
  tree: Tree,
  sign: 1 | -1,
  caller: string,
): void {
  const measured = new Map(criteria.map(({ code, measurement }) => [code, measurement]));
  for (const node of tree.criteria) {
    const { code, adequate } = node;
    const sums = ownOf(indicators, code, caller);
    const measurement = measured.get(code);
    switch (measurement?.status) {
      case 'measured': {
        const { value, numerator, denominator } = measurement;
        sums.measured += sign;
        sums.valueScaled += sign * scaled(value);
        const read = adequacyValueOf(measurement, node);
        if (read !== undefined && isAdequate(read, adequate)) sums.adequate += sign;
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

/**
 * Refuses a card that lacks a criterion of its framework, has a value below 0 in a unit that has none, or states a score, a group
 * or a class that does not follow from its measurements: a summary that holds it could not be told from one that was damaged.
 *
 * @internal
 */
export function requireWholeCard(card: Scorecard, framework: Framework, caller: string): void {
  const compiled = compiledOf(framework, caller);
  const { index, beside } = compiled;
  const measured = measurementsOf(card);
  for (const { code, criterion } of [index, ...beside].flatMap(({ criteria }) => criteria)) {
    const measurement = Object.hasOwn(measured, code) ? measured[code] : undefined;
    if (measurement === undefined) {
      throw new KimError('invalid-argument', `${caller} needs card: one with every criterion of the framework.`);
    }
    if (measurement.status !== 'measured' || criterion.unit === undefined) continue;
    const { value, numerator = 0, denominator = 0 } = measurement;
    if (Math.min(value, numerator, denominator) < 0) {
      throw new KimError(
        'invalid-argument',
        `${caller} needs card: one without values below 0 in units that have none.`,
      );
    }
    const [least, most] = unitBounds(criterion) ?? [value, value];
    if (!(value >= least && value <= most) || (criterion.unit === 'share' && numerator > denominator)) {
      throw new KimError('invalid-argument', `${caller} needs card: one without values beyond what their unit allows.`);
    }
  }
  if (!followsFrom(card, index, evaluateTree(index, measured, compiled, caller), framework)) {
    throw new KimError(
      'invalid-argument',
      `${caller} needs card: one whose score, groups and class follow from its measurements.`,
    );
  }
}

function followsFrom(card: Scorecard, index: Tree, made: Evaluation, { bands, range }: Framework): boolean {
  const slack = (range.max - range.min) * 1e-9;
  const isSame = (stated: number | undefined, found: number | undefined) =>
    stated === undefined || found === undefined ? stated === found : Math.abs(stated - found) <= slack;
  const score = scoreOf(index, made);
  const groups = new Map(card.groups.map((group) => [group.code, group.score]));
  const areGroups = index.groups.every(({ group, node }) =>
    isSame(groups.get(group.code), made.state[node] === state.present ? made.value[node] : undefined),
  );
  if (!isSame(card.score, score) || !areGroups) return false;
  // That there is no class can have reasons which a card does not carry; which class it is follows from the score.
  if (card.class === undefined) return true;
  return score !== undefined && bands !== undefined && placed(score, bands)?.code === card.class.code;
}

function addCounting(
  { counting, stamp }: MutableSummary,
  card: Scorecard,
  framework: Framework,
  sign: 1 | -1,
  caller: string,
): void {
  const { identification, countedWeights } = stamp;
  if (counting === null || identification === null || countedWeights === null) return;
  const plan = countingPlanWith(framework, new Map(Object.entries(countedWeights)), caller);
  const { row, leftOut } = readRow(plan, measurementsOf(card), {}, createEvaluation(plan.tree), caller);
  const score = deprivedWeight(
    row,
    plan.criteria.map(({ countingWeight }) => countingWeight),
    caller,
  );
  if (leftOut !== undefined || score === missingScore) {
    counting.excluded += sign;
    return;
  }
  const one = createTally(row.length);
  addUnit(one, row, score, 1, lineOf(identification, plan.totalWeight, caller));
  counting.counted += sign;
  counting.poor += sign * one.poorUnits;
  counting.onCutOff += sign * one.unitsOnLine;
  counting.censoredScore += sign * one.censoredScore;
  plan.criteria.forEach(({ code }, j) => {
    const censored = one.poorDeprived[j] ?? 0;
    counting.censored[code] = ownOf(counting.censored, code, caller) + sign * censored;
    counting.deprived[code] = ownOf(counting.deprived, code, caller) + sign * (censored + (one.otherDeprived[j] ?? 0));
  });
}

const scaled = (value: number): number => Math.round(value * summaryScale);
