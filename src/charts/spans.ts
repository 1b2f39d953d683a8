import { axisHeight, axisOf, framed } from './frame.js';
import type { ChartOptions } from './options.js';
import { accent, faint, ink } from './palette.js';
import { barMark, row, rowsLayout, sentence } from './rows.js';
import type { ChartChannel, ChartLayer, VegaLiteSpec } from './spec.js';

/** A bar from one number of points to another, on both sides of 0. */
export interface SpanRow {
  readonly name: string;
  readonly figures: string;
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
}

/** What differs from chart to chart. */
interface SpanParts {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly axis: string;
}

/**
 * Bars around 0 on one scale that is the same on both sides.
 *
 * @internal
 */
export function spansChart(
  rows: readonly SpanRow[],
  { title, subtitle, summary, axis }: SpanParts,
  options: ChartOptions,
): VegaLiteSpec {
  const top = topOf(Math.max(0, ...rows.flatMap(({ from, to }) => [Math.abs(from), Math.abs(to)])));
  const values = rows.map((one, i) => ({ ...one, row: i, zero: 0, least: -top, most: top }));
  const x: ChartChannel = {
    type: 'quantitative',
    scale: { domain: [-top, top], nice: false },
    axis: axisOf(
      [-1, -0.5, 0, 0.5, 1].map((part) => ({ value: part * top, label: signed(part * top, options, 3, false) })),
      { title: axis },
    ),
  };
  const { height, headers } = rowsLayout(values, options);
  const line = (from: string, to: string, color: string): ChartLayer => ({
    mark: { type: 'rule', aria: false, color, strokeWidth: 1 },
    encoding: { x: { ...x, field: from }, x2: { field: to }, y: row },
  });
  return framed(
    {
      title,
      subtitle,
      description: `${title}. ${rows.length === 0 ? options.language.charts.noData : summary}`,
      height,
      below: axisHeight.titled,
      values,
      layers: [
        line('least', 'most', faint),
        {
          mark: { ...barMark, fill: accent },
          encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y: row, ...sentence },
        },
        {
          mark: { type: 'tick', aria: false, color: ink, thickness: 2, size: 24, opacity: 1 },
          encoding: { x: { ...x, field: 'zero' }, y: row },
        },
        ...headers,
      ],
    },
    options,
  );
}

/**
 * Points with their sign, for a reader who sees no direction: `+3,1`, `−2,0`.
 *
 * @internal
 */
export function signed(value: number, { language: { format } }: ChartOptions, decimals = 1, fixed = true): string {
  const text = format.number(Math.abs(value), decimals, fixed);
  if (Number(Math.abs(value).toFixed(decimals)) === 0) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}

/** The end of the scale: the greatest number of points, rounded up to one that divides well. */
function topOf(most: number): number {
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([1, 2, 5].find((step) => step * power >= most) ?? 10);
}
