import { finiteNumber, type Kind, listOf, optional, requireArgument, shape, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { moreDecimals } from '../texts/format/numbers.js';
import { requireInterval, requireWithin } from './checks.js';
import { axisHeight, axisOf, framed } from './frame.js';
import { spoken } from './intervals.js';
import { type ChartOptions, requireChartOptions, scale } from './options.js';
import type { ChartChannel, VegaLiteSpec } from './spec.js';
import { domainOf, lineLayers, seriesLayers } from './trend-layers.js';
import type { TrendLine, TrendPoint } from './trend-series.js';

/** Options of a trend. */
export interface TrendOptions extends ChartOptions {
  /** The scale of the scores; default 0 to 100. The whole scale is drawn, so that small changes look small. */
  readonly range?: { readonly min: number; readonly max: number };
  /** A fitted line, such as Sen's. */
  readonly line?: TrendLine;
}

/** Longer series are stated by their ends. */
const mostListed = 8;

const maybeNumber: Kind = /* @__PURE__ */ optional(finiteNumber);
const trendPoints: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a point of a series', {
    at: finiteNumber,
    label: text,
    score: maybeNumber,
    low: maybeNumber,
    high: maybeNumber,
  }),
  'a list of points, one for each period',
);
const ownOptions = {
  range: scale,
  line: /* @__PURE__ */ shape('a line with a slope and an intercept', {
    slope: finiteNumber,
    intercept: finiteNumber,
    unit: /* @__PURE__ */ optional(text),
    low: maybeNumber,
    high: maybeNumber,
  }),
};

/**
 * Scores over time: one dot for each period, a line between neighbours that both have a score, a dashed upright line
 * where there is none, and the fitted line on top when asked for.
 *
 * @throws KimError `invalid-argument` when `at` does not rise, or for values outside the scale.
 *
 * @example
 * ```ts
 * const points = [
 *   { at: 2023, label: '2023', score: 41.5 },
 *   { at: 2024, label: '2024' },
 *   { at: 2025, label: '2025', score: 52 },
 * ];
 * trendChart(points, { language: id }).description; // 'Perkembangan nilai. Nilai tiap periode pada skala 0 sampai 100: 2023 41,5; 2024 belum ada nilai; 2025 52,0.'
 * ```
 */
export function trendChart(points: readonly TrendPoint[], options: TrendOptions): VegaLiteSpec {
  requireArgument(points, trendPoints, 'trendChart', 'points');
  requireChartOptions(options, ownOptions, 'trendChart');
  const { language, line, range: { min, max } = { min: 0, max: 100 } } = options;
  const { format } = language;
  const words = language.charts;
  checkSeries(points, line, min, max);
  const write = (value: number) => format.number(value, 1 + moreDecimals({ min, max }), true);
  const labelled = worthALabel(points);
  const values = points.map(({ at, label, score, low, high }, i) => {
    const interval = low === undefined || high === undefined ? undefined : ([write(low), write(high)] as const);
    const sentence = `${label} ${score === undefined ? words.trend.missing : write(score) + spoken(interval, words)}`;
    const figures = score !== undefined && labelled.has(i) ? write(score) : '';
    return {
      at,
      sentence,
      figures,
      missing: words.trend.missing,
      score: score ?? null,
      low: low ?? null,
      high: high ?? null,
      // Figures stand above the interval, not on it.
      top: high ?? score ?? null,
    };
  });
  const title = options.title ?? words.trend.title;
  const ends = [format.number(min), format.number(max)] as const;
  const x: ChartChannel = {
    field: 'at',
    type: 'quantitative',
    scale: { domain: domainOf(points), nice: false, zero: false, padding: 22 },
    axis: axisOf(
      points.map(({ at, label }) => ({ value: at, label })),
      { thin: true },
    ),
  };
  const y: ChartChannel = {
    type: 'quantitative',
    scale: { domain: [min, max], nice: false },
    axis: axisOf(
      [0, 1, 2, 3, 4].map((i) => {
        const value = min + ((max - min) * i) / 4;
        return { value, label: format.number(value) };
      }),
      { grid: true },
    ),
  };
  return framed(
    {
      title,
      subtitle: [
        words.trend.subtitle(
          ...ends,
          points.some(({ score }) => score === undefined),
        ),
        ...lineSaid(line, options),
      ].join(' '),
      description: [`${title}.`, seriesSaid(points, values, options), ...lineSaid(line, options)].join(' '),
      height: 220,
      below: axisHeight.bare,
      beside: 30,
      values,
      layers: [...lineLayers(points, line, x, y, min, max), ...seriesLayers(x, y)],
    },
    options,
  );
}

function seriesSaid(
  points: readonly TrendPoint[],
  values: readonly { readonly sentence: string }[],
  { language, range: { min, max } = { min: 0, max: 100 } }: TrendOptions,
): string {
  const { trend, noData } = language.charts;
  const { format } = language;
  const sentence = values.map((value) => value.sentence);
  if (sentence.length === 0) return noData;
  if (sentence.length <= mostListed) return trend.summary(sentence.join('; '), format.number(min), format.number(max));
  const [lowest, highest] = extremes(points);
  return trend.outlined(
    sentence[lowest ?? 0] ?? '',
    sentence[highest ?? 0] ?? '',
    sentence[0] ?? '',
    sentence.at(-1) ?? '',
  );
}

function lineSaid(line: TrendLine | undefined, { language }: TrendOptions): string[] {
  if (line === undefined) return [];
  const { trend, range } = language.charts;
  const write = (value: number) => language.format.number(value, 2, true);
  const { slope, low, high, unit } = line;
  const interval = low === undefined || high === undefined ? '' : range(write(low), write(high));
  return [trend.line(write(slope), interval, unit)];
}

/** Places of the lowest and the highest score. */
function extremes(points: readonly TrendPoint[]): [number | undefined, number | undefined] {
  let lowest: number | undefined;
  let highest: number | undefined;
  points.forEach(({ score }, i) => {
    if (score === undefined) return;
    if (lowest === undefined || score < (points[lowest]?.score ?? score)) lowest = i;
    if (highest === undefined || score > (points[highest]?.score ?? score)) highest = i;
  });
  return [lowest, highest];
}

/** All scores of a short series; of a longer one the first, the last, the lowest and the highest. */
function worthALabel(points: readonly TrendPoint[]): Set<number> {
  const scored = points.flatMap(({ score }, i) => (score === undefined ? [] : [i]));
  if (points.length <= 6) return new Set(scored);
  return new Set([scored[0], scored.at(-1), ...extremes(points)].filter((i) => i !== undefined));
}

function checkSeries(points: readonly TrendPoint[], line: TrendLine | undefined, min: number, max: number): void {
  points.forEach((point, i) => {
    requireWithin([point.score, point.low, point.high], min, max, 'trendChart', 'scores of a series');
    requireInterval(point, point.score, 'trendChart', 'a score of a series');
    const before = points[i - 1]?.at ?? Number.NEGATIVE_INFINITY;
    if (Number.isFinite(point.at) && point.at > before) return;
    throw new KimError('invalid-argument', 'the points of a series need finite times that rise from point to point.');
  });
  if (line === undefined) return;
  requireInterval(line, line.slope, 'trendChart', 'a slope');
  if ([line.slope, line.intercept, line.low ?? 0, line.high ?? 0].every(Number.isFinite)) return;
  throw new KimError('invalid-argument', 'a line needs a finite slope and intercept.');
}
