import { accent, ground, ink, softInk } from './palette.js';
import { sentence } from './rows.js';
import type { ChartChannel, ChartLayer, ChartValue } from './spec.js';
import type { TrendLine, TrendPoint } from './trend-series.js';

/**
 * The series itself: dots, the line between neighbours, intervals, and an upright line where there is no score.
 *
 * @internal
 */
export function seriesLayers(x: ChartChannel, y: ChartChannel): ChartLayer[] {
  const scored = [{ filter: 'isValid(datum.score)' }];
  const missing = [{ filter: '!isValid(datum.score)' }];
  return [
    {
      transform: missing,
      mark: { type: 'rule', aria: true, color: softInk, strokeWidth: 1.5, strokeDash: [4, 3] },
      encoding: { x, ...sentence },
    },
    {
      transform: missing,
      mark: { type: 'text', aria: false, angle: 270, dy: -8, align: 'right', color: softInk, fontSize: 12 },
      encoding: { x, y: { value: 4 }, text: { field: 'missing', type: 'nominal' } },
    },
    // Rows without a score stay in the data of this layer: that is what breaks the line.
    {
      mark: { type: 'line', aria: false, stroke: accent, strokeWidth: 2 },
      encoding: { x, y: { ...y, field: 'score' } },
    },
    {
      transform: [{ filter: 'isValid(datum.low)' }],
      mark: { type: 'rule', aria: false, color: ink, strokeWidth: 1.5 },
      encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
    },
    {
      transform: scored,
      mark: { type: 'point', aria: true, fill: accent, stroke: ground, strokeWidth: 1, size: 90, opacity: 1 },
      encoding: { x, y: { ...y, field: 'score' }, ...sentence },
    },
    {
      transform: scored,
      mark: { type: 'text', aria: false, dy: -14, color: ink, fontSize: 12, fontWeight: 'bold' },
      encoding: { x, y: { ...y, field: 'top' }, text: { field: 'figures', type: 'nominal' } },
    },
  ];
}

/**
 * The fitted line and the fan of its slopes, cut where they leave the scale.
 *
 * @internal
 */
export function lineLayers(
  points: readonly TrendPoint[],
  line: TrendLine | undefined,
  x: ChartChannel,
  y: ChartChannel,
  min: number,
  max: number,
): ChartLayer[] {
  if (line === undefined || points.length === 0) return [];
  const [from, to] = domainOf(points);
  const middle = (from + to) / 2;
  const within = (value: number) => Math.min(max, Math.max(min, value));
  const onLine = (slope: number, at: number) => within(line.intercept + line.slope * middle + slope * (at - middle));
  const { slope, low = slope, high = slope } = line;
  // Enough places for the cut at the edge of the scale to be drawn where it is.
  const values: Record<string, ChartValue>[] = Array.from({ length: 41 }, (_, i) => {
    const at = from + ((to - from) * i) / 40;
    return { at, value: onLine(slope, at), low: onLine(low, at), high: onLine(high, at) };
  });
  const layers: ChartLayer[] = [
    {
      data: { values },
      mark: { type: 'line', aria: false, stroke: ink, strokeWidth: 1.5, strokeDash: [7, 4] },
      encoding: { x, y: { ...y, field: 'value' } },
    },
  ];
  if (line.low === undefined) return layers;
  return [
    {
      data: { values },
      mark: { type: 'area', aria: false, fill: softInk, opacity: 0.15 },
      encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
    },
    ...layers,
  ];
}

/**
 * The first and the last time; a single one gets room on both sides.
 *
 * @internal
 */
export function domainOf(points: readonly TrendPoint[]): [number, number] {
  const first = points[0]?.at ?? 0;
  const last = points.at(-1)?.at ?? 1;
  return first === last ? [first - 1, last + 1] : [first, last];
}
