import { finiteNumber, type Kind, listOf, requireArgument, shape, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { requireDistinct, requireInterval, requireWithin } from './checks.js';
import { axisHeight, axisOf, framed } from './frame.js';
import { dashed, spoken } from './intervals.js';
import { type ChartOptions, requireChartOptions } from './options.js';
import { accent, faint, ground, ink } from './palette.js';
import { row, rowsLayout, sentence } from './rows.js';
import type { ChartChannel, ChartLayer, VegaLiteSpec } from './spec.js';

/** The rank of one region or group, and the ranks it may have. */
export interface RankRow {
  /** Name as people call it. */
  readonly name: string;
  /** 1 for the highest score. Shared ranks may be halves. */
  readonly rank: number;
  readonly low: number;
  readonly high: number;
}

/** Longer lists are stated by their ends. */
const mostListed = 8;

const rankRows: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a row: name, rank, low and high', {
    name: text,
    rank: finiteNumber,
    low: finiteNumber,
    high: finiteNumber,
  }),
  'a list of rows',
);

/**
 * Ranks with the interval they may lie in when weights, normalisation or other choices of the framework change. Rows
 * stand in the order given; where intervals overlap, none of the groups is ahead. Made for checking how much a ranking
 * can be relied on, not for a league table.
 *
 * @throws KimError `invalid-argument` for ranks below 1, an interval upside down, or a name given twice.
 *
 * @example
 * ```ts
 * const rows = [
 *   { name: 'Kabupaten A', rank: 1, low: 1, high: 2 },
 *   { name: 'Kabupaten B', rank: 2, low: 1, high: 2 },
 * ];
 * rankIntervalsChart(rows, { language: en }).description; // 'Rank intervals. Ranks of 2 rows with their intervals: Kabupaten A 1 (1 to 2); Kabupaten B 2 (1 to 2).'
 * ```
 */
export function rankIntervalsChart(rows: readonly RankRow[], options: ChartOptions): VegaLiteSpec {
  requireArgument(rows, rankRows, 'rankIntervalsChart', 'rows');
  requireChartOptions(options, {}, 'rankIntervalsChart');
  const { language } = options;
  const { format } = language;
  const words = language.charts;
  const last = Math.max(2, ...rows.map(({ high }) => Math.ceil(high)));
  check(rows, last);
  const write = (value: number) => format.number(value, 1);
  const values = rows.map(({ name, rank, low, high }, i) => {
    const interval = [write(low), write(high)] as const;
    const figures = write(rank) + dashed(interval);
    return {
      row: i,
      name,
      figures,
      sentence: `${name} ${write(rank)}${spoken(interval, words)}`,
      rank,
      low,
      high,
      first: 1,
      last,
    };
  });
  const title = options.title ?? words.ranks.title;
  const all = values.map((value) => value.sentence);
  const figures = all.length <= mostListed ? all.join('; ') : words.ends(...endsOf(rows, all));
  const summary = rows.length === 0 ? words.noData : words.ranks.summary(format.number(rows.length), figures);
  const x: ChartChannel = {
    type: 'quantitative',
    scale: { domain: [1, last], nice: false, zero: false, padding: 10 },
    axis: axisOf(
      ticksOf(last).map((value) => ({ value, label: format.number(value) })),
      { title: words.ranks.axis },
    ),
  };
  const { height, headers } = rowsLayout(values, options);
  const line = (from: string, to: string, color: string, strokeWidth: number): ChartLayer => ({
    mark: { type: 'rule', aria: false, color, strokeWidth },
    encoding: { x: { ...x, field: from }, x2: { field: to }, y: row },
  });
  return framed(
    {
      title,
      subtitle: words.ranks.subtitle,
      description: `${title}. ${summary}`,
      height,
      below: axisHeight.titled,
      values,
      layers: [
        line('first', 'last', faint, 2),
        line('low', 'high', ink, 3),
        {
          mark: { type: 'point', aria: true, fill: accent, stroke: ground, strokeWidth: 1.5, size: 130, opacity: 1 },
          encoding: { x: { ...x, field: 'rank' }, y: row, ...sentence },
        },
        ...headers,
      ],
    },
    options,
  );
}

/** At most some ten whole ranks, the first and the last among them. */
function ticksOf(last: number): number[] {
  const step = Math.max(1, Math.ceil((last - 1) / 9));
  const ticks: number[] = [];
  for (let rank = 1; rank < last; rank += step) ticks.push(rank);
  if (last - (ticks.at(-1) ?? 1) < step / 2) ticks.pop();
  return [...ticks, last];
}

/** What is stated about the best and the last rank. */
function endsOf(rows: readonly RankRow[], sentence: readonly string[]): [string, string] {
  let best = 0;
  let worst = 0;
  rows.forEach(({ rank }, i) => {
    if (rank < (rows[best]?.rank ?? rank)) best = i;
    if (rank > (rows[worst]?.rank ?? rank)) worst = i;
  });
  return [sentence[best] ?? '', sentence[worst] ?? ''];
}

function check(rows: readonly RankRow[], last: number): void {
  requireDistinct(
    rows.map(({ name }) => name),
    'rankIntervalsChart',
    'names of rows',
  );
  for (const { rank, low, high } of rows) {
    requireWithin([rank, low, high], 1, Number.MAX_SAFE_INTEGER, 'rankIntervalsChart', 'ranks');
    requireInterval({ low, high }, rank, 'rankIntervalsChart', 'a rank');
  }
  if (Number.isFinite(last)) return;
  throw new KimError('invalid-argument', 'ranks must be finite numbers.');
}
