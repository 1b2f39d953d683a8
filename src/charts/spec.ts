/** A value in a row of chart data: text already in the language of the reader, or a number to draw by. */
export type ChartValue = string | number | boolean | null;

/** How one channel (position, colour, text …) gets its value. */
export interface ChartChannel {
  field?: string;
  type?: 'quantitative' | 'ordinal' | 'nominal';
  /** A fixed place or colour in pixels or CSS; `'width'` is the far side of the plot. */
  value?: string | number;
  axis?: ChartAxis | null;
  /** `null`: the field holds the colour itself. */
  scale?: ChartScale | null;
  legend?: ChartLegend | null;
  title?: string | null;
  sort?: null;
}

/** A scale with its domain named: nothing is left to a tool's defaults. */
export interface ChartScale {
  domain?: number[] | string[];
  range?: string[];
  zero?: boolean;
  nice?: boolean;
  padding?: number;
}

/** An axis whose ticks are written in the language of the reader. */
export interface ChartAxis {
  aria: boolean;
  values: number[];
  labelExpr: string;
  title: string | null;
  grid: boolean;
  labelOverlap: 'greedy' | false;
  labelFlush: boolean;
}

/** A legend below the plot. */
export interface ChartLegend {
  aria: boolean;
  orient: 'bottom';
  direction: 'vertical' | 'horizontal';
  columns: number;
  title: string | null;
  /** 0: never cut off. */
  labelLimit: number;
  titleLimit: number;
  symbolType: 'square';
  symbolStrokeColor: string;
  symbolStrokeWidth: number;
  symbolSize: number;
}

/** A mark and how it looks. */
export interface ChartMark {
  type: 'bar' | 'rule' | 'point' | 'line' | 'area' | 'text' | 'tick';
  /** False for what only decorates or repeats: a screen reader passes over it. */
  aria: boolean;
  fill?: string;
  stroke?: string;
  color?: string;
  strokeWidth?: number;
  strokeDash?: number[];
  opacity?: number;
  size?: number;
  thickness?: number;
  height?: number;
  dx?: number;
  dy?: number;
  angle?: number;
  align?: 'left' | 'center' | 'right';
  baseline?: 'top' | 'middle' | 'bottom';
  fontSize?: number;
  fontWeight?: 'normal' | 'bold';
  limit?: number;
  shape?: string;
  filled?: boolean;
}

/** One layer of a chart. */
export interface ChartLayer {
  data?: { values: Record<string, ChartValue>[] };
  transform?: { filter: string }[];
  mark: ChartMark;
  encoding: {
    x?: ChartChannel;
    x2?: ChartChannel;
    y?: ChartChannel;
    y2?: ChartChannel;
    fill?: ChartChannel;
    color?: ChartChannel;
    text?: ChartChannel;
    tooltip?: ChartChannel;
    description?: ChartChannel;
  };
}

/**
 * A chart as data: a Vega-Lite 6 specification in the small part of that grammar which these charts use. It is
 * assignable to `TopLevelSpec` of `vega-lite`, holds its data, and points to nothing outside. Plain JSON, made anew at
 * every call, so it may be changed.
 */
export interface VegaLiteSpec {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  /** The alternative text: what the chart shows, in full sentences with the main figures. */
  description: string;
  title: {
    text: string[];
    subtitle: string[];
    aria: boolean;
    anchor: 'start';
    frame: 'group';
    offset: number;
    dx: number;
  };
  background: string;
  width: number | 'container';
  height: number;
  padding: { left: number; top: number; right: number; bottom: number };
  autosize: { type: 'fit-x' | 'none'; contains: 'content' | 'padding' };
  data: { values: Record<string, ChartValue>[] };
  layer: ChartLayer[];
  config: ChartConfig;
}

/** The look all charts share. */
export interface ChartConfig {
  font: string;
  view: { stroke: null };
  title: { color: string; subtitleColor: string; fontSize: number; subtitleFontSize: number; subtitlePadding: number };
  axis: {
    labelColor: string;
    titleColor: string;
    labelFontSize: number;
    titleFontSize: number;
    titleFontWeight: 'normal';
    gridColor: string;
    domainColor: string;
    tickColor: string;
  };
  legend: { labelColor: string; titleColor: string; labelFontSize: number; titleFontSize: number };
}
