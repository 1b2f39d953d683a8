import { roomOf } from './frame.js';
import type { ChartOptions } from './options.js';
import { softInk } from './palette.js';
import type { ChartLegend } from './spec.js';

const legendLine = 19;

/** As many columns as have room, by Vega's own estimate of the width of text; at most three. */
function columnsOf(labels: readonly string[], options: ChartOptions): number {
  const longest = Math.max(1, ...labels.map((label) => label.length));
  return Math.min(3, Math.max(1, Math.floor(roomOf(options) / (longest * 12 * 0.8 + 36))));
}

/**
 * Pixels of a legend with these entries.
 *
 * @internal
 */
export function legendHeight(labels: readonly string[], options: ChartOptions): number {
  return 36 + Math.ceil(labels.length / columnsOf(labels, options)) * legendLine;
}

/**
 * A legend below the plot, in as many columns as there is room for.
 *
 * @internal
 */
export function legendOf(title: string, labels: readonly string[], options: ChartOptions): ChartLegend {
  const columns = columnsOf(labels, options);
  return {
    aria: false,
    orient: 'bottom',
    direction: columns > 1 ? 'horizontal' : 'vertical',
    columns,
    title,
    titleLimit: 0,
    labelLimit: 0,
    symbolType: 'square',
    symbolStrokeColor: softInk,
    symbolStrokeWidth: 1,
    symbolSize: 140,
  };
}
