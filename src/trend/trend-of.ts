import {
  listOf,
  oneOf,
  period as periodKind,
  requireArgument,
  requireOptions,
  shape,
  text,
  wholeNumber,
} from '../kernel/arguments.js';
import type { Period } from '../kernel/date-span.js';
import { frozen } from '../kernel/frozen.js';
import { KimError } from '../kernel/kim-error.js';
import { dayNumber } from '../kernel/local-date.js';
import { scorecards } from '../model/kinds.js';
import type { Measurement } from '../model/measurement.js';
import { measurementsOf } from '../score/card-measurements.js';
import { compiledOf } from '../score/compile.js';
import type { Framework } from '../score/framework.js';
import { frameworkShape } from '../score/kinds.js';
import { createScorer } from '../score/score-kim.js';
import { annualisedGrowth, type NoAnnualisedReason } from '../stats/annualised-growth.js';
import type { Estimate } from '../stats/estimate.js';
import { growth } from '../stats/growth.js';
import { type MannKendallFigures, mannKendall, type NoMannKendallReason } from '../stats/mann-kendall.js';
import { confidence as confidenceKind } from '../stats/require-options.js';
import { type SenSlopeFigures, senSlope } from '../stats/sen-slope.js';
import { canPool, type PeriodCards, together, type UnitValue, valuesOf } from './period-values.js';

/** Of what, and between what. */
export interface TrendOptions {
  /** `score` (default), or the code of a group or criterion. */
  readonly of?: string;
  /** `same` (default) refuses cards of different frameworks; `any` takes them as if they stated the same. */
  readonly frameworks?: 'same' | 'any';
  /**
   * `same` (default) refuses periods in which different KIMs have a value, and a KIM that has a card without the value in one of
   * them; `common` takes those that have one in every
   * period that has any; `any` takes whoever has one, so that a trend may be a change of who was asked.
   */
  readonly units?: 'same' | 'common' | 'any';
  /**
   * `same` (default) refuses a score that rests on other criteria in one period than in another: the change would be
   * one of what could be counted. `common` scores every card again by the criteria that count in all of its periods
   * (it needs `framework`), so that one left out in a single bad year is left out of all: `criteriaNotInAll` names it.
   * `any` takes them as they are, and names the criteria.
   */
  readonly criteria?: 'same' | 'common' | 'any';
  /** The framework of the cards; only for `criteria: 'common'`. */
  readonly framework?: Framework;
  /** Periods that the Mann–Kendall test needs; default 4, better 8. */
  readonly minimum?: number;
  /** Of the interval of Sen's slope; default 0.95. */
  readonly confidence?: number;
}

/** One period of a trend. */
export interface TrendPoint {
  readonly period: Period;
  /** Years from the middle of the first period to the middle of this one. */
  readonly years: number;
  /** Absent where nobody has a value: a gap, such as a period without cards. */
  readonly value?: number;
  /** KIMs behind the value. */
  readonly units: number;
}

/** A trend with what it rests on. Slopes are per year. */
export interface TrendFigures {
  readonly of: string;
  /** `pooled-share`: numerators over denominators of all KIMs; `mean`: of their values, all alike. */
  readonly how: 'mean' | 'pooled-share';
  readonly points: readonly TrendPoint[];
  /** From the first period with a value to the last; absent with fewer than two. */
  readonly change?: {
    readonly absolute: number;
    readonly years: number;
    readonly growth: Estimate<{ readonly growth: number }, 'base-not-positive'>;
    readonly annualised: Estimate<{ readonly growth: number }, NoAnnualisedReason>;
  };
  readonly mannKendall: Estimate<MannKendallFigures, NoMannKendallReason>;
  readonly sen: Estimate<SenSlopeFigures, 'too-few-periods'>;
  /**
   * Criteria that count in some periods of a KIM and not in others: left out with `criteria: 'common'`, a warning with
   * `any`. Where it is not empty with `any`, the trend is partly one of what could be counted.
   */
  readonly criteriaNotInAll: readonly string[];
  /** KIMs left out because they lack a value in some period (`units: 'common'`). */
  readonly unitsLeft: readonly string[];
}

/** A trend, or why the periods cannot be compared. */
export type Trend =
  | ({ readonly status: 'estimated' } & TrendFigures)
  | {
      readonly status: 'not-comparable';
      readonly reason: 'different-frameworks';
      readonly frameworks: readonly string[];
    }
  | {
      readonly status: 'not-comparable';
      readonly reason: 'different-units';
      /** KIMs that have a value in some periods, but not in all that have any, or in which they have a card. */
      readonly units: readonly string[];
    }
  | {
      readonly status: 'not-comparable';
      readonly reason: 'different-criteria';
      /** Criteria that count in some periods of a KIM, but not in all of them. */
      readonly criteria: readonly string[];
    }
  /** Two periods share a day: what happened then would be counted twice, and no test holds. */
  | { readonly status: 'not-comparable'; readonly reason: 'overlapping-periods' };

const daysInYear = 365.2425;

const somePeriods = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a period with its cards', { period: periodKind, cards: scorecards }),
  'a list of periods, each with its cards',
);
const trendOptions = {
  of: text,
  frameworks: /* @__PURE__ */ oneOf('same', 'any'),
  units: /* @__PURE__ */ oneOf('same', 'common', 'any'),
  criteria: /* @__PURE__ */ oneOf('same', 'common', 'any'),
  framework: frameworkShape,
  minimum: /* @__PURE__ */ wholeNumber(2),
  confidence: confidenceKind,
};

/**
 * The trend of a score, a dimension or a criterion over periods, of one KIM or of many: change, growth, Mann–Kendall test
 * and Sen's slope with true differences of time.
 *
 * @param periods in any order.
 * A score or dimension is compared only where it rests on the same criteria in every period of a KIM, unless asked for
 * otherwise: a KIM that was not rated, and then was, has another base of evidence, not another quality.
 *
 * @returns a trend, or why the periods cannot be compared.
 * @throws KimError `unknown-id` for a code no card has, `invalid-argument` for two cards of one KIM in one period and for a card of
 * another period,
 * `missing-argument` for `criteria: 'common'` without the framework.
 *
 * @example
 * ```ts
 * const year = (y, value) => ({
 *   period: { from: `${y}-01-01`, through: `${y}-12-31` },
 *   cards: [scoreValues({ iks: value, ike: value, ikl: value }, idmFramework)],
 * });
 * const trend = trendOf([year(2021, 0.5), year(2022, 0.55), year(2023, 0.6), year(2024, 0.65)]);
 * trend.mannKendall.s; // 6
 * trend.sen.slope.toFixed(3); // '0.050'
 * trend.change.growth.growth.toFixed(2); // '0.30'
 * trendOf([year(2021, 0.5), year(2022, 0.55)]).mannKendall.reason; // 'too-few-periods'
 * ```
 */
export function trendOf(periods: readonly PeriodCards[], options: TrendOptions = {}): Trend {
  requireArgument(periods, somePeriods, 'trendOf', 'periods');
  requireOptions(options, trendOptions, 'trendOf');
  requireOwnPeriods(periods);
  const { of = 'score', frameworks = 'same', units = 'same', criteria = 'same', minimum, confidence } = options;
  const sorted = [...periods].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  const overlaps = sorted.some(({ period }, i) => period.from <= (sorted[i - 1]?.period.through ?? ''));
  if (overlaps) return { status: 'not-comparable', reason: 'overlapping-periods' };
  const ids = [...new Set(sorted.flatMap(({ cards }) => cards.map(({ framework }) => framework)))];
  if (frameworks === 'same' && ids.length > 1) {
    return { status: 'not-comparable', reason: 'different-frameworks', frameworks: ids };
  }
  const notInAll = criteriaNotInAll(sorted.map((period) => valuesOf(period, of)));
  const unsteady = [...new Set([...notInAll.values()].flatMap((codes) => [...codes]))].sort();
  if (criteria === 'same' && unsteady.length > 0) {
    return { status: 'not-comparable', reason: 'different-criteria', criteria: unsteady };
  }
  const compared = criteria === 'common' ? withoutCriteria(sorted, notInAll, options.framework) : sorted;
  const values = compared.map((period) => valuesOf(period, of));
  const notAlways = unitsNotInAll(compared, values);
  if (units === 'same' && notAlways.length > 0) {
    return { status: 'not-comparable', reason: 'different-units', units: notAlways };
  }
  const left = units === 'common' ? new Set(notAlways) : new Set<string>();
  const kept = values.map((byUnit) => [...byUnit].flatMap(([id, value]) => (left.has(id) ? [] : [value])));
  return {
    status: 'estimated',
    of,
    criteriaNotInAll: unsteady,
    unitsLeft: [...left],
    ...figuresOf(sorted, kept, { minimum, confidence }),
  };
}

/** Refuses a card of another period than the one that it is handed over for. */
function requireOwnPeriods(periods: readonly PeriodCards[]): void {
  periods.forEach(({ period, cards }, i) => {
    const other = cards.findIndex(
      (card) =>
        card.period !== undefined && (card.period.from !== period.from || card.period.through !== period.through),
    );
    if (other >= 0)
      throw new KimError('invalid-argument', `trendOf needs periods[${i}].cards[${other}]: a card of that period.`);
  });
}

/** By KIM: the criteria that count in some of its periods, but not in all in which it has a value. */
function criteriaNotInAll(values: readonly ReadonlyMap<string, UnitValue>[]): Map<string, ReadonlySet<string>> {
  const ids = new Set(values.flatMap((byUnit) => [...byUnit.keys()]));
  return new Map(
    [...ids].map((id) => {
      const bases = values.flatMap((byUnit) => byUnit.get(id)?.restsOn ?? []);
      const any = new Set(bases.flatMap((codes) => [...codes]));
      return [id, new Set([...any].filter((code) => !bases.every((codes) => codes.has(code))))];
    }),
  );
}

/** The same cards, scored again as if some criteria of each KIM were never asked for. */
function withoutCriteria(
  periods: readonly PeriodCards[],
  left: ReadonlyMap<string, ReadonlySet<string>>,
  framework: Framework | undefined,
): PeriodCards[] {
  if (framework === undefined) {
    throw new KimError('missing-argument', 'trendOf needs framework, that of the cards, to score by common criteria.');
  }
  compiledOf(framework, 'trendOf');
  const score = createScorer(framework);
  return periods.map(({ period, cards }) => ({
    period,
    cards: cards.map((card) => {
      if (card.framework !== framework.id) {
        throw new KimError('invalid-argument', 'trendOf needs framework to be that of the cards.');
      }
      const without = left.get(card.kimId ?? '') ?? new Set();
      const measurements = Object.entries(measurementsOf(card)).map(([code, measurement]) => [
        code,
        without.has(code) ? neverAsked : measurement,
      ]);
      return score({ ...card, measurements: Object.fromEntries(measurements) });
    }),
  }));
}

const neverAsked: Measurement = /* @__PURE__ */ frozen({ status: 'not-applicable', reason: 'not-in-all-periods' });

/**
 * KIMs with a value in some, but not all, of the periods in which anybody has one, or in which they have a card: a year is no gap
 * because what would show it was left out.
 */
function unitsNotInAll(periods: readonly PeriodCards[], values: readonly ReadonlyMap<string, UnitValue>[]): string[] {
  const all = new Set(values.flatMap((byUnit) => [...byUnit.keys()]));
  const cards = periods.map((period) => new Set(period.cards.map(({ kimId = '' }) => kimId)));
  const isLacking = (id: string) =>
    values.some((byUnit, i) => !byUnit.has(id) && (byUnit.size > 0 || cards[i]?.has(id) === true));
  return [...all].filter(isLacking).sort();
}

function figuresOf(
  periods: readonly PeriodCards[],
  units: readonly (readonly UnitValue[])[],
  { minimum, confidence }: Pick<TrendOptions, 'minimum' | 'confidence'>,
): Omit<TrendFigures, 'of' | 'unitsLeft' | 'criteriaNotInAll'> {
  const pooled = units.some((each) => each.length > 0) && canPool(units.flat());
  const middle = ({ from, through }: Period) => (dayNumber(from) + dayNumber(through)) / 2;
  const start = periods[0] === undefined ? 0 : middle(periods[0].period);
  const points = periods.map(({ period }, i): TrendPoint => {
    const own = units[i] ?? [];
    const value = together(own, pooled);
    return {
      period,
      years: (middle(period) - start) / daysInYear,
      ...(value !== undefined && { value }),
      units: own.length,
    };
  });
  const series = points.map(({ value }) => value);
  const times = points.map(({ years }) => years);
  const change = changeOf(points);
  return {
    how: pooled ? 'pooled-share' : 'mean',
    points,
    ...(change && { change }),
    mannKendall: mannKendall(series, { times, ...(minimum !== undefined && { minimum }) }),
    sen: senSlope(series, { times, ...(confidence !== undefined && { confidence }) }),
  };
}

function changeOf(points: readonly TrendPoint[]): TrendFigures['change'] {
  const known = points.filter((point): point is TrendPoint & { value: number } => point.value !== undefined);
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined || first === last) return undefined;
  const years = last.years - first.years;
  return {
    absolute: last.value - first.value,
    years,
    growth: growth(first.value, last.value),
    annualised: annualisedGrowth(first.value, last.value, years),
  };
}
