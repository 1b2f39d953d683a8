import {
  finiteNumber,
  type Kind,
  listOf,
  numberWithin,
  optional,
  requireArgument,
  shape,
  text,
  wholeNumber,
} from '../kernel/arguments.js';
import { requireDistinct, requireInterval, requireWithin, type WithInterval } from './checks.js';
import { axisHeight, axisOf, framed } from './frame.js';
import { dashed, spoken } from './intervals.js';
import { type ChartOptions, requireChartOptions } from './options.js';
import { accent, faint, ground, softInk } from './palette.js';
import { intervalLayers, missingMark, row, rowsLayout, sentence } from './rows.js';
import type { ChartChannel, ChartLayer, VegaLiteSpec } from './spec.js';

/** How far the raters of one thing agree. */
export interface AgreementRow extends WithInterval {
  /** What was rated, as people call it. */
  readonly name: string;
  /** Krippendorff's alpha, at most 1, below 0 for raters who contradict each other; absent where it has no value. */
  readonly alpha?: number;
  /** How many units two or more raters judged. */
  readonly units: number;
}

/** Options of agreement. */
export interface AgreementChartOptions extends ChartOptions {
  /** Krippendorff's marks; defaults 0.667 and 0.8, as in `agreementOf`. */
  readonly tentativeFrom?: number;
  readonly firmFrom?: number;
}

const number: Kind = /* @__PURE__ */ optional(finiteNumber);
const agreementRows: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a row: name, alpha and units', {
    name: text,
    alpha: number,
    low: number,
    high: number,
    units: /* @__PURE__ */ wholeNumber(0),
  }),
  'a list of rows',
);
const mark: Kind = /* @__PURE__ */ numberWithin(0, 1);
const ownOptions = { tentativeFrom: mark, firmFrom: mark };

/** Longer lists are stated by their ends. */
const mostListed = 8;

/**
 * Agreement of raters: alpha for each thing that was rated, with its interval, beside the two marks from which on it can be
 * relied on. `agreementOf` gives the numbers. Nobody is named.
 *
 * @throws KimError `invalid-argument` for an alpha above 1, an interval upside down or without alpha, or a name given twice.
 *
 * @example
 * ```ts
 * const rows = [{ name: 'Mutu diskusi', alpha: 0.72, low: 0.6, high: 0.81, units: 40 }, { name: 'Mutu produk', units: 0 }];
 * agreementChart(rows, { language: id }).data.values.map(({ figures }) => figures); // ['0,72 (0,60–0,81)', 'belum dapat dihitung']
 * ```
 */
export function agreementChart(rows: readonly AgreementRow[], options: AgreementChartOptions): VegaLiteSpec {
  requireArgument(rows, agreementRows, 'agreementChart', 'rows');
  requireChartOptions(options, ownOptions, 'agreementChart');
  const { language, tentativeFrom = 0.667, firmFrom = 0.8 } = options;
  const { charts, format } = language;
  const words = charts.agreement;
  requireDistinct(
    rows.map(({ name }) => name),
    'agreementChart',
    'names of rows',
  );
  const write = (value: number) => format.number(value, 2, true);
  const least = Math.min(0, ...rows.flatMap(({ alpha = 0, low = 0 }) => [alpha, low]));
  // Below −1 only the few who contradict each other in everything: the scale ends at a tenth.
  const bottom = Math.floor(least * 10) / 10;
  const values = rows.map(({ name, alpha, low, high, units }, i) => {
    requireWithin([alpha, low, high], Number.MIN_SAFE_INTEGER, 1, 'agreementChart', 'alpha');
    requireInterval({ low, high }, alpha, 'agreementChart', 'an alpha');
    const interval = low === undefined || high === undefined ? undefined : ([write(low), write(high)] as const);
    const n = `n = ${format.number(units)}`;
    return {
      row: i,
      name: `${name} (${n})`,
      figures: alpha === undefined ? words.missing : write(alpha) + dashed(interval),
      sentence: `${name} ${alpha === undefined ? words.missing : write(alpha) + spoken(interval, charts)} (${n})`,
      alpha: alpha ?? null,
      low: low ?? null,
      high: high ?? null,
      bottom,
      top: 1,
      tentative: tentativeFrom,
      firm: firmFrom,
    };
  });
  const title = options.title ?? words.title;
  const all = values.map((value) => value.sentence);
  const ranked = values.filter(({ alpha }) => alpha !== null).sort((a, b) => (b.alpha ?? 0) - (a.alpha ?? 0));
  const figures =
    all.length <= mostListed || ranked.length === 0
      ? all.join('; ')
      : charts.ends(ranked[0]?.sentence ?? '', ranked.at(-1)?.sentence ?? '');
  const x: ChartChannel = {
    type: 'quantitative',
    scale: { domain: [bottom, 1], nice: false, zero: false },
    axis: axisOf(
      [...(bottom < 0 ? [bottom] : []), 0, 0.5, 1].map((value) => ({ value, label: format.number(value) })),
      { title: words.axis, thin: true },
    ),
  };
  const { height, headers } = rowsLayout(values, options);
  // Within the rows, so that they cross no figures.
  const upright = (field: 'tentative' | 'firm'): ChartLayer => ({
    mark: { type: 'tick', aria: false, color: softInk, thickness: 2, size: 22, opacity: 1 },
    encoding: { x: { ...x, field }, y: row },
  });
  const known = [{ filter: 'isValid(datum.alpha)' }];
  return framed(
    {
      title,
      subtitle: words.subtitle(
        format.number(tentativeFrom, 3),
        format.number(firmFrom, 3),
        values.some(({ low }) => low !== null),
      ),
      description: `${title}. ${rows.length === 0 ? charts.noData : words.summary(format.number(rows.length), figures)}`,
      height,
      below: axisHeight.titled,
      values,
      layers: [
        {
          transform: known,
          mark: { type: 'rule', aria: false, color: faint, strokeWidth: 2 },
          encoding: { x: { ...x, field: 'bottom' }, x2: { field: 'top' }, y: row },
        },
        {
          transform: [{ filter: '!isValid(datum.alpha)' }],
          mark: missingMark,
          encoding: { x: { ...x, field: 'bottom' }, x2: { field: 'top' }, y: row, ...sentence },
        },
        upright('tentative'),
        upright('firm'),
        ...intervalLayers(x),
        {
          transform: known,
          mark: { type: 'point', aria: true, fill: accent, stroke: ground, strokeWidth: 1.5, size: 130, opacity: 1 },
          encoding: { x: { ...x, field: 'alpha' }, y: row, ...sentence },
        },
        ...headers,
      ],
    },
    options,
  );
}
