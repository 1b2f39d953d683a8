import { isRecord, type Kind, listOf, requireArgument, requireOptions, shape, text } from '../kernel/arguments.js';
import { languageWith } from '../texts/kinds.js';
import type { Language } from '../texts/language.js';

/** What every chart needs besides its data. */
export interface ChartOptions {
  /** The language, such as `id` from `kim-domain/texts/id`. */
  readonly language: Pick<Language, 'charts' | 'format'>;
  /** What stands above the chart; default: the chart's own name. */
  readonly title?: string;
  /**
   * Width of the whole chart in pixels, at least 240; or `'container'` (default): as wide as the element it stands in.
   * All charts are readable from 300 pixels on. Heights follow from the data.
   */
  readonly width?: number | 'container';
}

/** The least width in which a title, a name and its value still fit. */
const leastWidth = 240;

/**
 * Refuses options that are none; a language is always needed.
 *
 * @internal
 */
export function requireChartOptions(options: unknown, own: Readonly<Record<string, Kind>>, caller: string): void {
  requireArgument(options, withLanguage, caller, 'options');
  requireOptions(options, { ...chartOptions, ...own }, caller);
}

const language: Kind = /* @__PURE__ */ languageWith('charts.noData', 'format.number');
const withLanguage: Kind = /* @__PURE__ */ shape('an object with a language, such as { language: id }', { language });
const chartOptions: Readonly<Record<string, Kind>> = {
  language,
  title: text,
  width: {
    takes: `"container" or a number of pixels of at least ${leastWidth}`,
    accepts: (value) => value === 'container' || (Number.isFinite(value) && (value as number) >= leastWidth),
  },
};

/** The scale of a chart. @internal */
export const scale: Kind = {
  takes: 'a range of finite numbers, min below max',
  accepts: (value) =>
    isRecord(value) &&
    Number.isFinite(value.min) &&
    Number.isFinite(value.max) &&
    Number(value.min) < Number(value.max),
};

/** Codes with the labels that people read. @internal */
export const labelled: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a code with its label', { code: text, label: text }),
  'a list of codes with labels',
);
