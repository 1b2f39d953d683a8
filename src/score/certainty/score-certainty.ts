import { flag, numberWithin, oneOf, requireOptions, seed, wholeNumber } from '../../kernel/arguments.js';
import { createRandom } from '../../kernel/random.js';
import type { ProbableClass, ScoreCertainty, SourceWidth, UncertaintySource } from '../../model/certainty.js';
import type { CriterionScore } from '../../model/scorecard.js';
import { mean } from '../../stats/mean.js';
import { normalProbability, normalQuantile } from '../../stats/normal-distribution.js';
import { quantileOfSorted } from '../../stats/quantile.js';
import { placed } from '../class-bands.js';
import type { CompiledFramework, CriterionNode, GroupNode, Tree } from '../compile.js';
import { evaluate, scoreOf, wholeWeights } from '../evaluate.js';
import { copyOf, type Evaluation, state } from '../evaluation.js';
import type { ClassBands, Framework } from '../framework.js';
import { classProbabilities, labelOf, missingOf } from './class-label.js';
import { drawValues, filled, fillMissing, type SpreadValue } from './draw-values.js';
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
   * holds the middle, as if any part of the highest were as likely. Probabilities of classes are the least within the bounds, or
   * those of the draws.
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

/** What is asked about one score. */
interface Asked {
  readonly plan: CertaintyPlan;
  /** The evaluation if everything missing were the best; the same as the evaluation itself where nothing is. */
  readonly highest: Evaluation;
  /** Which part of a whole observation was not made. */
  readonly unseen: number;
  /** Whether the score may be given a class. */
  readonly isClassified: boolean;
}

/**
 * How sure the score of an index is.
 *
 * @param criteria of the card of this evaluation.
 * @returns `undefined` without a score.
 * @internal
 */
export function certaintyOf(
  { framework, index: tree }: CompiledFramework,
  made: Evaluation,
  criteria: readonly CriterionScore[],
  { plan, highest, unseen, isClassified }: Asked,
): ScoreCertainty | undefined {
  const score = scoreOf(tree, made);
  if (score === undefined) return undefined;
  const { spread, takenAsExact } = spreadValues(tree, made, criteria, plan);
  const isLinear = tree.own.aggregations.every(({ method }) => method === 'arithmetic');
  const isOpen = plan.missing !== false && (unseen > 0 || highest !== made);
  const found = (isLinear ? computed : drawn)({
    framework,
    tree,
    made,
    criteria,
    plan,
    spread,
    score,
    unseen,
    ends: isOpen ? endsOf(tree, made, { framework, highest, unseen }) : undefined,
    bands: isClassified ? framework.bands : undefined,
  });
  const { lower, upper, widths, classes } = found;
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
      ? labelOf(score, classes, framework.bands, {}, missingOf(tree, made, framework, plan.missing !== false))
      : { verdict: 'refused', reason: framework.bands === undefined ? 'no-classes' : 'not-classified' },
  };
}

/** What is missing, at its lowest and at its highest. */
interface Ends {
  readonly lowest: Evaluation;
  readonly highest: Evaluation;
  readonly low: number;
  readonly high: number;
}

function endsOf(
  tree: Tree,
  made: Evaluation,
  { framework, highest: known, unseen }: Pick<Question, 'framework' | 'unseen'> & Pick<Ends, 'highest'>,
): Ends {
  // What is assumed to be the lowest is so already.
  const isLowest = tree.criteria.every(({ node }) => (made.state[node] ?? state.missing) < state.missing);
  const lowest = isLowest ? made : filled(tree, made, 0, framework);
  const highest = unseen > 0 ? filled(tree, made, 1, framework, unseen) : known;
  const scored = (by: Evaluation) => scoreOf(tree, by) ?? Number.NaN;
  return { lowest, highest, low: scored(lowest), high: scored(highest) };
}

interface Question {
  readonly framework: Framework;
  readonly tree: Tree;
  readonly made: Evaluation;
  readonly criteria: readonly CriterionScore[];
  readonly plan: CertaintyPlan;
  readonly spread: readonly SpreadValue[];
  readonly score: number;
  readonly unseen: number;
  /** Absent where nothing is missing, or what is missing is not to be varied. */
  readonly ends: Ends | undefined;
  /** Absent where no class may be named: then nobody asks how probable each is. */
  readonly bands: ClassBands | undefined;
}

interface Found {
  readonly lower: number;
  readonly upper: number;
  readonly widths: readonly SourceWidth[];
  readonly classes: readonly ProbableClass[] | undefined;
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

/**
 * Where all means are arithmetic: variances add up around the score, and what is missing spreads between its bounds.
 *
 * The middle is the score itself, with what is missing at the lowest. It was the expected score of another year once, under a
 * prior that thinks half a record more likely than none; for groups with few records this lay above what they reached.
 */
function computed(question: Question): Found {
  const { plan, framework, score, bands, ends } = question;
  const { low, high } = ends ?? { low: score, high: score };
  const gap = high - low;
  const chance = chanceOf(question);
  const { records, raters } = chance;
  const weights = plan.weights === 0 ? 0 : weightVariance(question);
  const deviation = Math.sqrt(records + raters + weights);
  const { z } = plan;
  const isDrawn = plan.missing === 'draws' && gap > 0;
  const below = (score: number) => probabilityBelow(score, low, gap, deviation);
  const [lower, upper] = isDrawn
    ? [quantile(below, (1 - plan.coverage) / 2, framework), quantile(below, (1 + plan.coverage) / 2, framework)]
    : [low - z * Math.sqrt(chance.down + weights), high + z * Math.sqrt(chance.up + weights)];
  return {
    lower,
    upper,
    widths: widthsOf(plan, {
      records: 2 * z * Math.sqrt(records),
      raters: 2 * z * Math.sqrt(raters),
      missing: gap,
      weights: 2 * z * Math.sqrt(weights),
    }),
    classes: bands && (isDrawn ? classesBelow(bands, below, undefined) : leastClasses(question, bands, weights)),
  };
}

/** How probable each class is at least. */
function leastClasses(question: Question, bands: ClassBands, weights: number): readonly ProbableClass[] {
  const { score, ends } = question;
  const { records, raters } = chanceOf(question, ends !== undefined);
  const deviation = Math.sqrt(records + raters + weights);
  const around = (centre: number) =>
    classesBelow(bands, (score) => probabilityBelow(score, centre, 0, deviation), deviation === 0 ? centre : undefined);
  return ends === undefined ? around(score) : leastOf(around(ends.low), around(ends.high));
}

/**
 * How probable each class is at least, whatever is missing turns out to be: a class becomes likelier and then less likely as
 * the score rises, so it is the least at one of the ends.
 */
function leastOf(atLow: readonly ProbableClass[], atHigh: readonly ProbableClass[] = atLow): readonly ProbableClass[] {
  return atLow.map(({ code, probability }, i) => ({
    code,
    probability: Math.min(probability, atHigh[i]?.probability ?? 0),
  }));
}

/** Standard deviations of criteria that share a part of their chance, in points of the index. */
class Shared {
  #own = 0;
  #sum = 0;

  add(deviation: number): void {
    this.#own += deviation * deviation;
    this.#sum += deviation;
  }

  /** @param common how much of the chance is common to all. */
  variance(common: number): number {
    return (1 - common) * this.#own + common * this.#sum * this.#sum;
  }
}

/**
 * The variances of the two kinds of chance, and of both together downwards and upwards: none leads below the lowest result of a
 * criterion or above its highest, so what is hidden leaves the interval on both sides at least as far as it was.
 *
 * @param withUnknown whether the chance in what is not known wholly is taken to be as great as it can be, a deviation of half the
 * range: no class may become surer by records that are not there.
 */
function chanceOf(question: Question, withUnknown = false) {
  const { criteria, spread, framework, tree, made, plan, ends } = question;
  const { range } = framework;
  const pools = new Map<string, Record<'all' | 'down' | 'up', Shared>>();
  const lowest = (ends?.lowest ?? made).value;
  const highest = (ends?.highest ?? made).value;
  const add = (node: CriterionNode, source: 'records' | 'raters', normalised: number) => {
    const key = source === 'raters' ? '' : node.parent;
    const pool = pools.get(key) ?? { all: new Shared(), down: new Shared(), up: new Shared() };
    pools.set(key, pool);
    const weight = criteria[node.node]?.effectiveWeight ?? 0;
    pool.all.add(weight * normalised);
    const below = ((lowest[node.node] ?? range.min) - range.min) / plan.z;
    const above = (range.max - (highest[node.node] ?? range.max)) / plan.z;
    pool.down.add(weight * Math.min(normalised, below));
    pool.up.add(weight * Math.min(normalised, above));
  };
  const isOpen = (node: number) => withUnknown && made.assumed[node] !== 0;
  for (const { node, spread: value } of spread) {
    if (!isOpen(node.node)) add(node, value.source, normalisedDeviation(node, value, range) ?? 0);
  }
  for (const node of withUnknown ? tree.criteria : []) {
    const source = node.isQualitative ? 'raters' : 'records';
    if (isOpen(node.node) && plan[source]) add(node, source, (range.max - range.min) / 2);
  }
  const chance = { records: 0, raters: 0, down: 0, up: 0 };
  for (const [key, { all, down, up }] of pools) {
    const [source, common] = key === '' ? (['raters', commonRaters] as const) : (['records', commonRecords] as const);
    chance[source] += all.variance(common);
    chance.down += down.variance(common);
    chance.up += up.variance(common);
  }
  return chance;
}

/**
 * The variance that weights give to a score when each is multiplied by 1 give or take a part: to the first order, for each
 * mean, the squares of share times distance from the mean; of what is missing, as far as it could lie from it.
 */
function weightVariance({ tree, made, plan, ends }: Question): number {
  const lowest = (ends?.lowest ?? made).value;
  const highest = (ends?.highest ?? made).value;
  const farthest = (child: number, group: number) =>
    Math.max(
      (highest[child] ?? Number.NaN) - (lowest[group] ?? Number.NaN),
      (highest[group] ?? Number.NaN) - (lowest[child] ?? Number.NaN),
    );
  const varianceOf = (group: GroupNode, share: number): number => {
    const { present: total } = wholeWeights(group, made);
    let variance = 0;
    for (const child of group.children) {
      if (made.state[child.node] !== state.present) continue;
      const own = (share * child.weight) / total;
      const away = own * farthest(child.node, group.node);
      variance += ((plan.weights * plan.weights) / 3) * away * away;
      if ('group' in child) variance += varianceOf(child, own);
    }
    return variance;
  };
  return varianceOf(tree.root, 1);
}

/** The distribution of a normal value plus an even one: the integral of the normal distribution, taken between two places. */
function probabilityBelow(score: number, centre: number, gap: number, deviation: number): number {
  // Without any chance there is a gap: what is certain is asked for no probability.
  if (deviation === 0) return Math.min(1, Math.max(0, (score - centre) / gap));
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
  const { framework, tree, plan, made, spread, ends: open, bands, unseen } = question;
  const all = { records: plan.records, raters: plan.raters, missing: open !== undefined, weights: plan.weights > 0 };
  const run = (sources: Readonly<Record<UncertaintySource, boolean>>, filledWith?: number) => {
    const random = createRandom(plan.seed);
    const vary = sources.weights ? ({ kind: 'around', spread: plan.weights } as const) : undefined;
    const values = spread.filter((value) => sources[value.spread.source]);
    const scores = Float64Array.from({ length: plan.replicates }, () => {
      const copy = copyOf(made);
      drawValues(values, framework.range, random, copy);
      if (sources.missing) fillMissing(tree, filledWith ?? random(), framework.range, copy, unseen);
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
  const { low, high } = open ?? { low: question.score, high: question.score };
  const atLowest = run(all, 0);
  const offset = low - (mean(atLowest) ?? low);
  const moved = (scores: Float64Array) =>
    scores.map((score) => Math.min(framework.range.max, Math.max(framework.range.min, score + offset)));
  const sorted = moved(run(all));
  const [lower, upper] = ends(sorted);
  const isBounded = plan.missing === 'bounds' && open !== undefined;
  const bounds = isBounded ? [low, high] : [];
  const [atLow, atHigh] = (isBounded && bands !== undefined ? [atLowest, run(all, 1)] : [sorted]).map((scores, i) =>
    classesIn(isBounded || i > 0 ? moved(scores) : scores, bands),
  );
  return {
    lower: Math.min(lower, ...bounds),
    upper: Math.max(upper, ...bounds),
    widths: widthsOf(plan, {
      records: alone('records'),
      raters: alone('raters'),
      missing: high - low,
      weights: alone('weights'),
    }),
    classes: atLow && leastOf(atLow, atHigh),
  };
}

/** How probable the classes are by replicates; none where nothing gave a score. */
function classesIn(sorted: Float64Array, bands: ClassBands | undefined): readonly ProbableClass[] | undefined {
  if (bands === undefined || sorted.length === 0) return undefined;
  return classProbabilities(sorted, bands).map(({ code, probability }) => ({ code, probability }));
}

const allSources: readonly UncertaintySource[] = ['records', 'raters', 'missing', 'weights'];

function widthsOf(plan: CertaintyPlan, widths: Readonly<Record<UncertaintySource, number>>): SourceWidth[] {
  return allSources.filter((source) => plan[source]).map((source) => ({ source, width: widths[source] }));
}
