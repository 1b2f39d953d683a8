import { oneOf, only, optional, requireArgument } from '../kernel/arguments.js';
import { type Estimate, type Interval, notEstimable } from './estimate.js';
import { fQuantile } from './f-distribution.js';
import { numberOrNone, requireTable } from './require-finite.js';
import { confidence as confidenceKind } from './require-options.js';

/**
 * Which question is asked of the raters (Shrout & Fleiss 1979):
 *
 * - `one-way`: each unit has raters of its own; how severe a rater is counts as error. ICC(1,1) and ICC(1,k).
 * - `two-way-agreement`: the same raters rate all units and stand for all raters there are; severity counts as error.
 *   ICC(2,1) and ICC(2,k).
 * - `two-way-consistency`: the same raters rate all units, and no others are meant; severity does not matter.
 *   ICC(3,1) and ICC(3,k).
 */
export type IccForm = 'one-way' | 'two-way-agreement' | 'two-way-consistency';

/** How the coefficient is taken. */
export interface IccOptions {
  /** Always stated, never guessed: the three differ. */
  readonly form: IccForm;
  /** Of the intervals; default 0.95. */
  readonly confidence?: number;
}

/** A coefficient with its interval; no interval where the raters of every unit agree fully, or where an end of it has no value. */
export interface IccValue {
  /** 1: raters agree; 0 or below: units are distinguished no better than by chance. */
  readonly value: number;
  readonly interval?: Interval;
}

/** Reliability of one rating, and of the mean of the ratings of a unit. */
export interface IccFigures {
  readonly form: IccForm;
  readonly single: IccValue;
  /** Of the mean of `ratersPerUnit` ratings. */
  readonly ofMean: IccValue;
  /** Where units have different numbers of raters (one-way only), the number that stands for them, and the intervals are approximate. */
  readonly ratersPerUnit: number;
  readonly balanced: boolean;
  /** The test of no difference between units. */
  readonly f: number;
  readonly degrees: { readonly between: number; readonly within: number };
  readonly units: number;
  /** Units left out: with fewer than two ratings, or, in the two-way forms, without a rating of every rater. */
  readonly unitsLeft: number;
}

/** Why there is no coefficient. */
export type NoIccReason =
  /** Fewer than two units can be used. */
  | 'too-few-units'
  /** A rating needs another to be compared with. */
  | 'too-few-raters'
  /** All units have the same mean, or means that differ less than the severity of raters is unsure: nothing could be distinguished. */
  | 'no-variation';

/**
 * Intraclass correlation: how much of the differences between ratings are differences between the units that were rated,
 * for one rating and for the mean of several. For levels that are averaged it states how far the average can be relied on;
 * Krippendorff's alpha states how far the raters agree.
 *
 * @param ratings one list for each rater, one place for each unit; `null` or `undefined` where nobody rated.
 * @throws KimError `invalid-argument` for lists of different length, numbers that are not finite, and an unknown form.
 * @see Shrout & Fleiss 1979, Psychological Bulletin 86:420-428.
 *
 * @example
 * ```ts
 * const judges = [[9, 6, 8, 7, 10, 6], [2, 1, 4, 1, 5, 2], [5, 3, 6, 2, 6, 4], [8, 2, 8, 6, 9, 7]];
 * intraclassCorrelation(judges, { form: 'one-way' }).single.value.toFixed(2); // '0.17'
 * intraclassCorrelation(judges, { form: 'two-way-agreement' }).ofMean.value.toFixed(2); // '0.62'
 * intraclassCorrelation(judges, { form: 'two-way-consistency' }).single.value.toFixed(2); // '0.71'
 * intraclassCorrelation([[1, 2]], { form: 'one-way' }).reason; // 'too-few-raters'
 * ```
 */
export function intraclassCorrelation(
  ratings: readonly (readonly (number | null | undefined)[])[],
  options: IccOptions,
): Estimate<IccFigures, NoIccReason> {
  requireTable(ratings, numberOrNone, 'intraclassCorrelation', 'ratings');
  requireArgument(options, iccOptions, 'intraclassCorrelation', 'options');
  const { form, confidence = 0.95 } = options;
  if (ratings.length < 2) return notEstimable('too-few-raters');
  const all = (ratings[0] ?? []).map((_, u) => ratings.flatMap((list) => list[u] ?? []));
  const least = form === 'one-way' ? 2 : ratings.length;
  const units = all.filter((given) => given.length >= least);
  if (all.every((given) => given.length < 2)) return notEstimable('too-few-raters');
  if (units.length < 2) return notEstimable('too-few-units');
  const spread = spreadOf(units, form);
  // What is only the rounding of equal means is no variation.
  const rounding = 1e-12 * (spread.between + spread.within + spread.raters);
  if (spread.between <= rounding || (form === 'two-way-agreement' && varianceOfMeans(spread) <= rounding))
    return notEstimable('no-variation');
  const figures = form === 'two-way-agreement' ? agreement(spread, confidence) : ratioForms(spread, confidence);
  return {
    status: 'estimated',
    form,
    ...figures,
    ratersPerUnit: spread.k,
    balanced: spread.balanced,
    f: spread.between / spread.within,
    degrees: { between: spread.dfBetween, within: spread.dfWithin },
    units: units.length,
    unitsLeft: all.length - units.length,
  };
}

const forms = /* @__PURE__ */ oneOf('one-way', 'two-way-agreement', 'two-way-consistency');
const iccOptions = /* @__PURE__ */ only('a form, and a confidence where it is not 0.95', {
  form: forms,
  confidence: /* @__PURE__ */ optional(confidenceKind),
});

/** Mean squares: between units, between raters, and what is left. */
interface Spread {
  readonly n: number;
  readonly k: number;
  readonly balanced: boolean;
  readonly between: number;
  readonly raters: number;
  readonly within: number;
  readonly dfBetween: number;
  readonly dfWithin: number;
}

const meanOf = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
const squares = (list: readonly number[], around: number) => list.reduce((sum, x) => sum + (x - around) ** 2, 0);

function spreadOf(units: readonly (readonly number[])[], form: IccForm): Spread {
  const n = units.length;
  const sizes = units.map(({ length }) => length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const grand = meanOf(units.flat());
  const betweenSquares = units.reduce((sum, unit) => sum + unit.length * (meanOf(unit) - grand) ** 2, 0);
  const within = units.reduce((sum, unit) => sum + squares(unit, meanOf(unit)), 0);
  const k = (total - sizes.reduce((sum, size) => sum + size ** 2, 0) / total) / (n - 1);
  const common = {
    n,
    k,
    balanced: sizes.every((size) => size === sizes[0]),
    between: betweenSquares / (n - 1),
    dfBetween: n - 1,
  };
  if (form === 'one-way') {
    return { ...common, raters: 0, within: noiseless(within, total) / (total - n), dfWithin: total - n };
  }
  const means = (units[0] ?? []).map((_, rater) => meanOf(units.map((unit) => unit[rater] as number)));
  const raterSquares = n * squares(means, grand);
  const dfWithin = (n - 1) * (means.length - 1);
  return {
    ...common,
    raters: raterSquares / (means.length - 1),
    within: noiseless(within - raterSquares, within) / dfWithin,
    dfWithin,
  };
}

/** A sum of squares that is only the rounding of its parts is 0. */
function noiseless(sum: number, scale: number): number {
  return sum <= 1e-12 * scale ? 0 : sum;
}

/** One-way, and two-way without regard to severity: both are ratios of two mean squares. */
function ratioForms({ k, between, within, dfBetween, dfWithin }: Spread, confidence: number) {
  const single = (between - within) / (between + (k - 1) * within);
  const ofMean = (between - within) / between;
  if (within === 0) return { single: { value: single }, ofMean: { value: ofMean } };
  const upTo = (1 + confidence) / 2;
  const f = between / within;
  const low = f / fQuantile(upTo, dfBetween, dfWithin);
  const high = f * fQuantile(upTo, dfWithin, dfBetween);
  const one = (ratio: number) => (ratio - 1) / (ratio + k - 1);
  return {
    single: { value: single, interval: { lower: one(low), upper: one(high) } },
    ofMean: { value: ofMean, interval: { lower: 1 - 1 / low, upper: 1 - 1 / high } },
  };
}

/** How far the means of units differ, for which severity counts too; 0 or below where chance alone would make them differ more. */
const varianceOfMeans = ({ n, between, raters, within }: Pick<Spread, 'n' | 'between' | 'raters' | 'within'>) =>
  between + (raters - within) / n;

/** Two-way with severity as error; the interval is Satterthwaite's, as in Shrout & Fleiss. */
function agreement({ n, k, between, raters, within }: Spread, confidence: number) {
  const value = (between - within) / (between + (k - 1) * within + (k * (raters - within)) / n);
  const ofMean = (between - within) / varianceOfMeans({ n, between, raters, within });
  if (within === 0) return { single: { value }, ofMean: { value: ofMean } };
  const ratio = raters / within;
  const part = n * (1 + (k - 1) * value) - k * value;
  const degrees =
    ((k - 1) * (n - 1) * (k * value * ratio + part) ** 2) / ((n - 1) * (k * value * ratio) ** 2 + part ** 2);
  const upTo = (1 + confidence) / 2;
  const [above, below] = [fQuantile(upTo, n - 1, degrees), fQuantile(upTo, degrees, n - 1)];
  const rest = k * raters + (k * n - k - n) * within;
  const lower = (n * (between - above * within)) / (above * rest + n * between);
  const upper = (n * (below * between - within)) / (rest + n * below * between);
  const stepUp = (one: number) => (one * k) / (1 + one * (k - 1));
  // From -1 / (k - 1) down a single rating stands for no mean of several.
  const hasEnd = 1 + lower * (k - 1) > 1e-9;
  return {
    single: { value, interval: { lower, upper } },
    ofMean: { value: ofMean, ...(hasEnd && { interval: { lower: stepUp(lower), upper: stepUp(upper) } }) },
  };
}
