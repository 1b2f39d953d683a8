import type { Period } from '../kernel/date-span.js';
import { dayNumber } from '../kernel/local-date.js';
import { annualisedGrowth, type NoAnnualisedReason } from '../stats/annualised-growth.js';
import type { Estimate } from '../stats/estimate.js';
import { growth } from '../stats/growth.js';
import { type MannKendallFigures, mannKendall, type NoMannKendallReason } from '../stats/mann-kendall.js';
import { type SenSlopeFigures, senSlope } from '../stats/sen-slope.js';
import { canPool, type PeriodCards, together, type UnitValue, valuesOf } from './period-values.js';

/** Of what, and between what. */
export interface TrendOptions {
  /** `score` (default), or the code of a group or criterion. */
  readonly of?: string;
  /** `same` (default) refuses cards of different frameworks; `any` takes them as if they said the same. */
  readonly frameworks?: 'same' | 'any';
  /**
   * `same` (default) refuses periods in which different KIMs have a value; `common` takes those that have one in every
   * period that has any; `any` takes whoever has one, so that a trend may be a change of who was asked.
   */
  readonly units?: 'same' | 'common' | 'any';
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
  /** Absent where nobody has a value: a gap. */
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
      /** KIMs that have a value in some periods, but not in all that have any. */
      readonly units: readonly string[];
    }
  /** Two periods share a day: what happened then would be counted twice, and no test holds. */
  | { readonly status: 'not-comparable'; readonly reason: 'overlapping-periods' };

const daysInYear = 365.2425;

/**
 * The trend of a score, a dimension or a criterion over periods, of one KIM or of many: change, growth, Mann–Kendall test
 * and Sen's slope with true differences of time.
 *
 * @param periods in any order.
 * @returns a trend, or why the periods cannot be compared.
 * @throws KimError `unknown-id` for a code no card has, `invalid-argument` for two cards of one KIM in one period.
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
  const { of = 'score', frameworks = 'same', units = 'same', minimum, confidence } = options;
  const sorted = [...periods].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  if (sorted.some(({ period }, i) => i > 0 && period.from <= (sorted[i - 1] as PeriodCards).period.through)) {
    return { status: 'not-comparable', reason: 'overlapping-periods' };
  }
  const ids = [...new Set(sorted.flatMap(({ cards }) => cards.map(({ framework }) => framework)))];
  if (frameworks === 'same' && ids.length > 1) {
    return { status: 'not-comparable', reason: 'different-frameworks', frameworks: ids };
  }
  const values = sorted.map((period) => valuesOf(period, of));
  const unsteady = unitsNotInAll(values);
  if (units === 'same' && unsteady.length > 0) {
    return { status: 'not-comparable', reason: 'different-units', units: unsteady };
  }
  const left = units === 'common' ? new Set(unsteady) : new Set<string>();
  const kept = values.map((byUnit) => [...byUnit].flatMap(([id, value]) => (left.has(id) ? [] : [value])));
  return { status: 'estimated', of, unitsLeft: [...left], ...figuresOf(sorted, kept, { minimum, confidence }) };
}

/** KIMs with a value in some, but not all, of the periods in which anybody has one. */
function unitsNotInAll(values: readonly ReadonlyMap<string, UnitValue>[]): string[] {
  const periods = values.filter((byUnit) => byUnit.size > 0);
  const all = new Set(periods.flatMap((byUnit) => [...byUnit.keys()]));
  return [...all].filter((id) => periods.some((byUnit) => !byUnit.has(id))).sort();
}

function figuresOf(
  periods: readonly PeriodCards[],
  units: readonly (readonly UnitValue[])[],
  { minimum, confidence }: Pick<TrendOptions, 'minimum' | 'confidence'>,
): Omit<TrendFigures, 'of' | 'unitsLeft'> {
  const pooled = units.some((each) => each.length > 0) && canPool(units.flat());
  const middle = ({ from, through }: Period) => (dayNumber(from) + dayNumber(through)) / 2;
  const start = periods[0] === undefined ? 0 : middle(periods[0].period);
  const points = periods.map(({ period }, i): TrendPoint => {
    const value = together(units[i] as readonly UnitValue[], pooled);
    return {
      period,
      years: (middle(period) - start) / daysInYear,
      ...(value !== undefined && { value }),
      units: (units[i] as readonly UnitValue[]).length,
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
