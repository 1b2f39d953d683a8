import { plainCopy } from '../kernel/plain-copy.js';
import { inOneLine } from '../kernel/text.js';
import type { ChartOptions } from './options.js';
import { faint, ground, ink, softInk } from './palette.js';
import type { ChartAxis, ChartLayer, ChartValue, VegaLiteSpec } from './spec.js';

/** What differs from chart to chart. */
export interface ChartParts {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly height: number;
  /** Pixels below the plot, for its axis and its legend. */
  readonly below: number;
  /** Pixels left of the plot, for an axis there. */
  readonly beside?: number;
  readonly values: Record<string, ChartValue>[];
  readonly layers: ChartLayer[];
}

const titleSize = 15;
const subtitleSize = 12;
const margin = 10;

/** Average width of a character as a share of the font size, on the safe side for Arial; bold is wider. */
export const characterWidth = 0.54;
export const boldWidth = 0.6;

/**
 * Pixels between the margins of a chart. Without a known width, a phone is assumed.
 *
 * @internal
 */
export function roomOf(options: ChartOptions): number {
  const { width = 'container' } = options;
  return (width === 'container' ? 300 : width) - 2 * margin;
}

/**
 * A whole specification around the layers of one chart.
 *
 * A chart of known width lays itself out (`none`): drawn without a browser, Vega overestimates the width of text by half
 * and would shrink the plot. In a container the browser measures, and Vega fits (`fit-x`).
 *
 * @internal
 */
export function framed(parts: ChartParts, options: ChartOptions): VegaLiteSpec {
  const { width = 'container' } = options;
  const room = roomOf(options);
  const text = inLines(options.title ?? parts.title, room / (titleSize * boldWidth));
  const subtitle = inLines(parts.subtitle, room / (subtitleSize * characterWidth));
  const { beside = 0 } = parts;
  const fixed = width !== 'container';
  const top = text.length * (titleSize + 2) + subtitle.length * (subtitleSize + 2) + 16;
  // Copied, for some layers are constants of this room.
  return plainCopy<VegaLiteSpec>({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    // Names of rows stand in it.
    description: inOneLine(parts.description),
    title: { text, subtitle, aria: false, anchor: 'start', frame: 'group', offset: 12, dx: 0 - beside },
    background: ground,
    width: fixed ? room - beside : width,
    height: parts.height,
    padding: fixed
      ? { left: margin + beside, top: margin + top, right: margin, bottom: margin + parts.below }
      : { left: margin, top: margin, right: margin, bottom: margin },
    autosize: fixed ? { type: 'none', contains: 'content' } : { type: 'fit-x', contains: 'padding' },
    data: { values: parts.values },
    layer: parts.layers,
    config: {
      font: 'Arial, Helvetica, sans-serif',
      view: { stroke: null },
      title: {
        color: ink,
        subtitleColor: softInk,
        fontSize: titleSize,
        subtitleFontSize: subtitleSize,
        subtitlePadding: 4,
      },
      axis: {
        labelColor: softInk,
        titleColor: softInk,
        labelFontSize: 12,
        titleFontSize: 12,
        titleFontWeight: 'normal',
        gridColor: faint,
        domainColor: softInk,
        tickColor: softInk,
      },
      legend: { labelColor: ink, titleColor: ink, labelFontSize: 12, titleFontSize: 12 },
    },
  });
}

/** Breaks a text between words into lines of at most so many characters. */
function inLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** How an axis looks besides its ticks. */
interface AxisLook {
  readonly title?: string;
  readonly grid?: boolean;
  /** Leave out labels that would run into each other; the first one stays. */
  readonly thin?: boolean;
}

/**
 * An axis with the named ticks, each written as given. Vega itself writes numbers in English only.
 *
 * @internal
 */
export function axisOf(
  ticks: readonly { readonly value: number; readonly label: string }[],
  { title, grid = false, thin = false }: AxisLook = {},
): ChartAxis {
  const values = ticks.map(({ value }) => value);
  const labels = ticks.map(({ label }) => label);
  return {
    aria: false,
    values,
    labelExpr: `${JSON.stringify(labels)}[indexof(${JSON.stringify(values)}, datum.value)]`,
    title: title ?? null,
    grid,
    labelOverlap: thin ? 'greedy' : false,
    labelFlush: true,
  };
}

/** Pixels of an axis below the plot, without and with a title. */
export const axisHeight = { bare: 24, titled: 42 } as const;
