import { flag, numberWithin, oneOf, requireOptions, seed, wholeNumber } from '../../kernel/arguments.js';
import { createRandom } from '../../kernel/random.js';
import type { ProbableClass, ScoreCertainty, SourceWidth, UncertaintySource } from '../../model/certainty.js';
import type { CriterionScore } from '../../model/scorecard.js';
import { mean } from '../../stats/mean.js';
import { normalProbability, normalQuantile } from '../../stats/normal-distribution.js';
import { quantileOfSorted } from '../../stats/quantile.js';
import { placed } from '../class-bands.js';
import type { CompiledFramework, GroupNode, Tree } from '../compile.js';
import { evaluate, scoreOf, wholeWeights } from '../evaluate.js';
import { copyOf, type Evaluation, state } from '../evaluation.js';
import type { ClassBands, Framework } from '../framework.js';
import { classProbabilities, labelOf, missingOf } from './class-label.js';
import { drawValues, filledScore, fillMissing, isAnyUnknown, type SpreadValue } from './draw-values.js';
import { drawWeights } from './draw-weights.js';
import { normalisedDeviation } from './normalised-deviation.js';
import { commonRaters, commonRecords, valueSpread } from './value-spread.js';

/** What the certainty of a score takes into account. Each source can be switched off. */
export interface CertaintyOptions {
  /** Default true. */
  readonly records?: boolean;
  /** Default true. */
  readonly raters?: boolean;
  /**
   * `bounds` (default): the interval reaches from all that is missing at the lowest to all of it at the highest. `draws`: it
   * holds the middle, as if any part of the highest were as likely. Probabilities of classes are of draws in both.
   */
  readonly missing?: 'bounds' | 'draws' | false;
  /** By which part each weight may be wrong, such as 0.25; default 0.25, and none for the preset of an official index. */
  readonly weights?: number | false;
  /** Default 0.9. */
  readonly coverage?: number;
  /** Of replicates, where there is no closed form; default 1. */
  readonly seed?: number;
  /** Default 200. */
  readonly replicates?: number;
}

/** Options that were checked, with what need be worked out once. @internal */
export interface CertaintyPlan {
  readonly records: boolean;
  readonly raters: boolean;
  readonly missing: 'bounds' | 'draws' | false;
  readonly weights: number;
  readonly coverage: number;
  /** Half the width of the interval in standard deviations. */
  readonly z: number;
  readonly seed: number;
  readonly replicates: number;
}

const orNot = (kind: { readonly takes: string; readonly accepts: (value: unknown) => boolean }) => ({
  takes: `${kind.takes}, or false`,
  accepts: (value: unknown) => value === false || kind.accepts(value),
});

const optionKinds = {
  records: flag,
  raters: flag,
  missing: /* @__PURE__ */ orNot(/* @__PURE__ */ oneOf('bounds', 'draws')),
  weights: /* @__PURE__ */ orNot(/* @__PURE__ */ numberWithin(0, 0.99)),
  coverage: /* @__PURE__ */ numberWithin(0.01, 0.999),
  seed,
  replicates: /* @__PURE__ */ wholeNumber(1, 1_000_000),
};

/** @throws KimError `invalid-argument` for options that are none. @internal */
export function certaintyPlan(options: CertaintyOptions, { origin }: Framework, caller: string): CertaintyPlan {
  requireOptions(options, optionKinds, caller);
  const {
    records = true,
    raters = true,
    missing = 'bounds',
    coverage = 0.9,
    seed: from = 1,
    replicates = 200,
  } = options;
  const { weights = origin.status === 'official-preset' ? 0 : 0.25 } = options;
  const z = normalQuantile((1 + coverage) / 2);
  return { records, raters, missing, weights: weights || 0, coverage, z, seed: from, replicates };
}

/**
 * How sure the score of an index is.
 *
 * @param criteria of the card of this evaluation.
 * @param asked the plan, the score if everything missing were the best, and whether the score may be given a class.
 * @returns `undefined` without a score.
 * @internal
 */
export function certaintyOf(
  compiled: CompiledFramework,
  made: Evaluation,
  criteria: readonly CriterionScore[],
  {
    plan,
    highest,
    isClassified,
  }: { readonly plan: CertaintyPlan; readonly highest: number | undefined; readonly isClassified: boolean },
): ScoreCertainty | undefined {
  const { framework, index: tree } = compiled;
  const score = scoreOf(tree, made);
  if (score === undefined) return undefined;
  const { spread, takenAsExact } = spreadValues(tree, made, criteria, plan);
  const isLinear = tree.own.aggregations.every(({ method }) => method === 'arithmetic');
  const found = (isLinear ? computed : drawn)({
    framework,
    tree,
    made,
    criteria,
    plan,
    spread,
    score,
    highest: highest ?? Number.NaN,
    bands: isClassified ? framework.bands : undefined,
  });
  const { lower, upper, widths, classes, atEnds } = found;
  const { min, max } = framework.range;
  return {
    method: isLinear ? 'closed-form' : 'replicates',
    ...(!isLinear && { drawn: { generator: 'xoshiro128**' as const, seed: plan.seed, replicates: plan.replicates } }),
    coverage: plan.coverage,
    interval: { lower: Math.max(min, Math.min(score, lower)), upper: Math.min(max, Math.max(score, upper)) },
    sources: widths,
    ...(plan.missing !== false && { missing: plan.missing }),
    takenAsExact,
    ...(classes && { classes }),
    label: isClassified
      ? labelOf(
          score,
          classes,
          framework.bands,
          {},
          {
            ...missingOf(tree, made, framework, plan.missing !== false),
            atEnds,
          },
        )
      : { verdict: 'refused', reason: framework.bands === undefined ? 'no-classes' : 'not-classified' },
  };
}

interface Question {
  readonly framework: Framework;
  readonly tree: Tree;
  readonly made: Evaluation;
  readonly criteria: readonly CriterionScore[];
  readonly plan: CertaintyPlan;
  readonly spread: readonly SpreadValue[];
  readonly score: number;
  /** The same if everything missing were the best. */
  readonly highest: number;
  /** Absent where no class may be named: then nobody asks how probable each is. */
  readonly bands: ClassBands | undefined;
}

interface Found {
  readonly lower: number;
  readonly upper: number;
  readonly widths: readonly SourceWidth[];
  readonly classes: readonly ProbableClass[] | undefined;
  /** The same where all that is missing is at the lowest, and at the highest; none unless those are the bounds. */
  readonly atEnds: readonly (readonly ProbableClass[])[];
}

/** The counted criteria whose values are spread, and those of whose chance nothing is known. */
function spreadValues(tree: Tree, made: Evaluation, criteria: readonly CriterionScore[], plan: CertaintyPlan) {
  const spread: SpreadValue[] = [];
  const takenAsExact: string[] = [];
  tree.criteria.forEach((node, i) => {
    const card = criteria[i];
    if (card === undefined || card.use !== 'counted' || card.effectiveWeight === 0) return;
    const found = valueSpread(node, card.measurement, made.raw[node.node] ?? Number.NaN);
    if (found === undefined) takenAsExact.push(node.code);
    else if (plan[found.source]) spread.push({ node, spread: found });
  });
  return { spread, takenAsExact };
}

const lowestOf = ({ tree, made, framework }: Question): number =>
  filledScore(tree, made, 0, framework.range) ?? Number.NaN;

/**
 * Where all means are arithmetic: variances add up around the score, and what is missing spreads evenly between its bounds.
 *
 * The middle is the score itself, with what is missing at the lowest. It was the expected score of another year once, under a
 * prior that thinks half a record more likely than none; for groups with few records this lay above what they reached.
 */
function computed(question: Question): Found {
  const { tree, made, plan, framework, score, highest, bands } = question;
  const anyMissing = plan.missing !== false && isAnyUnknown(tree, made);
  const low = anyMissing ? lowestOf(question) : score;
  const gap = anyMissing ? highest - low : 0;
  const { records, raters } = chanceOf(question);
  const weights = plan.weights === 0 ? 0 : weightVariance(tree, made, plan.weights);
  const deviation = Math.sqrt(records + raters + weights);
  const { z } = plan;
  const below = (score: number) => probabilityBelow(score, low, gap, deviation);
  const atEnd = (more: number) =>
    bands === undefined
      ? []
      : [
          classesBelow(
            bands,
            (score) => probabilityBelow(score, low + more, 0, deviation),
            deviation === 0 ? low + more : undefined,
          ),
        ];
  const [lower, upper] =
    plan.missing === 'draws' && gap > 0
      ? [quantile(below, (1 - plan.coverage) / 2, framework), quantile(below, (1 + plan.coverage) / 2, framework)]
      : [low - z * deviation, low + gap + z * deviation];
  return {
    lower,
    upper,
    widths: widthsOf(plan, {
      records: 2 * z * Math.sqrt(records),
      raters: 2 * z * Math.sqrt(raters),
      missing: gap,
      weights: 2 * z * Math.sqrt(weights),
    }),
    classes: bands && classesBelow(bands, below, deviation + gap === 0 ? score : undefined),
    atEnds: plan.missing === 'bounds' && gap > 0 ? [0, gap].flatMap(atEnd) : [],
  };
}

/** The variances of the two kinds of chance. */
function chanceOf({ criteria, spread, framework: { range } }: Question) {
  const groups = new Map<string, { own: number; sum: number }>();
  const rubrics = { own: 0, sum: 0 };
  for (const { node, spread: value } of spread) {
    const deviation = (criteria[node.node]?.effectiveWeight ?? 0) * (normalisedDeviation(node, value, range) ?? 0);
    const together = value.source === 'raters' ? rubrics : (groups.get(node.parent) ?? { own: 0, sum: 0 });
    if (value.source === 'records') groups.set(node.parent, together);
    together.own += deviation * deviation;
    together.sum += deviation;
  }
  let records = 0;
  for (const { own, sum } of groups.values()) records += (1 - commonRecords) * own + commonRecords * sum * sum;
  return { records, raters: (1 - commonRaters) * rubrics.own + commonRaters * rubrics.sum * rubrics.sum };
}

/**
 * The variance that weights give to a score when each is multiplied by 1 give or take a part: to the first order, for each
 * mean, the squares of share times distance from the mean.
 */
function weightVariance(tree: Tree, made: Evaluation, part: number): number {
  const varianceOf = (group: GroupNode, share: number): number => {
    if (made.state[group.node] !== state.present) return 0;
    const mean = made.value[group.node] ?? Number.NaN;
    const { present: total } = wholeWeights(group, made);
    let variance = 0;
    for (const child of group.children) {
      if (made.state[child.node] !== state.present) continue;
      const own = (share * child.weight) / total;
      const away = own * ((made.value[child.node] ?? Number.NaN) - mean);
      variance += ((part * part) / 3) * away * away;
      if ('group' in child) variance += varianceOf(child, own);
    }
    return variance;
  };
  return varianceOf(tree.root, 1);
}

/** The distribution of a normal value plus an even one: the integral of the normal distribution, taken between two places. */
function probabilityBelow(score: number, centre: number, gap: number, deviation: number): number {
  if (deviation === 0) {
    if (gap === 0) return score > centre ? 1 : 0;
    return Math.min(1, Math.max(0, (score - centre) / gap));
  }
  const z = (score - centre) / deviation;
  if (gap === 0) return normalProbability(z);
  const step = gap / deviation;
  return Math.min(1, Math.max(0, (integral(z) - integral(z - step)) / step));
}

/** The integral of the normal distribution up to a place. */
function integral(z: number): number {
  return z * normalProbability(z) + Math.exp((-z * z) / 2) / 2.5066282746310002;
}

/** By halving: the score below which a part of the distribution lies. */
function quantile(below: (score: number) => number, part: number, { range }: Framework): number {
  let [low, high] = [range.min, range.max];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (below(middle) < part) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** @param certain the score, where nothing could be otherwise. */
function classesBelow(
  table: ClassBands,
  below: (score: number) => number,
  certain: number | undefined,
): ProbableClass[] {
  const { bands, decimals } = table;
  if (certain !== undefined) {
    const own = placed(certain, table)?.code;
    return bands.map(({ code }) => ({ code, probability: code === own ? 1 : 0 }));
  }
  // A printed score reaches a class half a last digit earlier.
  const earlier = decimals === undefined ? 0 : 0.5 * 10 ** -decimals;
  const starts = bands.map(({ from }, i) => (i === 0 ? 0 : below(from - earlier)));
  return bands.map(({ code }, i) => ({
    code,
    probability: Math.max(0, (starts[i + 1] ?? 1) - (starts[i] ?? 0)),
  }));
}

/** The same by drawing, for means without a closed form; what was drawn is moved as a whole so that it lies around the score. */
function drawn(question: Question): Found {
  const { framework, tree, plan, made, spread, highest, bands } = question;
  const anyMissing = plan.missing !== false && isAnyUnknown(tree, made);
  const all = { records: plan.records, raters: plan.raters, missing: anyMissing, weights: plan.weights > 0 };
  const run = (sources: Readonly<Record<UncertaintySource, boolean>>, filledWith?: number) => {
    const random = createRandom(plan.seed);
    const vary = sources.weights ? ({ kind: 'around', spread: plan.weights } as const) : undefined;
    const values = spread.filter((value) => sources[value.spread.source]);
    const scores = Float64Array.from({ length: plan.replicates }, () => {
      const copy = copyOf(made);
      drawValues(values, framework.range, random, copy);
      if (sources.missing) fillMissing(tree, filledWith ?? random(), framework.range, copy);
      evaluate(tree, { ...tree.own, weights: drawWeights(tree, vary, random) }, copy);
      return scoreOf(tree, copy) ?? Number.NaN;
    });
    return scores.filter((score) => !Number.isNaN(score)).sort();
  };
  const ends = (sorted: Float64Array) => {
    const at = (part: number) => quantileOfSorted(sorted, part) ?? question.score;
    return [at((1 - plan.coverage) / 2), at((1 + plan.coverage) / 2)] as const;
  };
  const alone = (source: UncertaintySource) => {
    const none = { records: false, raters: false, missing: false, weights: false };
    const [from, to] = ends(run({ ...none, [source]: all[source] }));
    return to - from;
  };
  const low = anyMissing ? lowestOf(question) : question.score;
  const atLowest = run(all, 0);
  const offset = low - (mean(atLowest) ?? low);
  const moved = (scores: Float64Array) =>
    scores.map((score) => Math.min(framework.range.max, Math.max(framework.range.min, score + offset)));
  const sorted = moved(run(all));
  const [lower, upper] = ends(sorted);
  const isBounded = plan.missing === 'bounds' && anyMissing;
  const bounds = isBounded ? [low, highest] : [];
  return {
    lower: Math.min(lower, ...bounds),
    upper: Math.max(upper, ...bounds),
    widths: widthsOf(plan, {
      records: alone('records'),
      raters: alone('raters'),
      missing: anyMissing ? highest - low : 0,
      weights: alone('weights'),
    }),
    classes: bands && classesIn(sorted, bands)[0],
    atEnds:
      bands !== undefined && isBounded
        ? [atLowest, run(all, 1)].flatMap((scores) => classesIn(moved(scores), bands))
        : [],
  };
}

/** How probable the classes are by replicates; none where nothing gave a score. */
function classesIn(sorted: Float64Array, bands: ClassBands): (readonly ProbableClass[])[] {
  if (sorted.length === 0) return [];
  return [classProbabilities(sorted, bands).map(({ code, probability }) => ({ code, probability }))];
}

const allSources: readonly UncertaintySource[] = ['records', 'raters', 'missing', 'weights'];

function widthsOf(plan: CertaintyPlan, widths: Readonly<Record<UncertaintySource, number>>): SourceWidth[] {
  return allSources.filter((source) => plan[source]).map((source) => ({ source, width: widths[source] }));
}
