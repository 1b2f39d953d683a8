import { type Kind, listOf, requireArgument, shape, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { countOrHidden, requireDistinct } from './checks.js';
import { axisHeight, axisOf, framed } from './frame.js';
import { type ChartOptions, requireChartOptions } from './options.js';
import { accent, faint } from './palette.js';
import { barMark, missingMark, row, rowsLayout, sentence } from './rows.js';
import type { ChartChannel, VegaLiteSpec } from './spec.js';

/** A part of a whole. */
export interface ShareRow {
  /** What people call it; stands once. */
  readonly name: string;
  /** A whole number from 0 to `of`; `null` where it is hidden because it is small or would reveal a small one. */
  readonly count: number | null;
  /** A whole number from 0; `null` where it is hidden. Of 0 nothing can be said, which is never shown as 0 %. */
  readonly of: number | null;
}

const shareRows: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a row: name, count and of', { name: text, count: countOrHidden, of: countOrHidden }),
  'a list of rows',
);

/** Longer lists are stated by their ends. */
const mostListed = 8;

/**
 * Shares of wholes as bars, each with its numbers.
 *
 * @internal
 */
export function sharesChart(
  rows: readonly ShareRow[],
  of: 'completeness' | 'coverage',
  options: ChartOptions,
  caller: string,
): VegaLiteSpec {
  requireArgument(rows, shareRows, caller, 'rows');
  requireChartOptions(options, {}, caller);
  const { language } = options;
  const words = language.charts[of];
  const { format, charts } = language;
  check(rows, caller);
  const values = rows.map(({ name, count, of: whole }, i) => {
    const share = count === null || whole === null || whole === 0 ? null : count / whole;
    const known = (number: number | null) => (number === null ? charts.hidden.figure : format.number(number));
    const figures =
      share === null
        ? whole === 0
          ? words.missing
          : count === null && whole === null
            ? charts.hidden.figure
            : words.of(known(count), known(whole))
        : `${words.of(known(count), known(whole))} (${format.percent(share, 0)})`;
    return { row: i, name, figures, sentence: `${name}: ${figures}`, share, from: 0, to: 1 };
  });
  const title = options.title ?? words.title;
  const hidden = rows.some((one) => one.count === null || one.of === null) ? ` ${charts.hidden.note}` : '';
  const all = values.map((value) => value.sentence);
  const summary = rows.length === 0 ? charts.noData : words.summary(format.number(rows.length), stated(values, all));
  const x: ChartChannel = {
    type: 'quantitative',
    scale: { domain: [0, 1], nice: false },
    axis: axisOf(
      [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: format.percent(value, 0) })),
      { title: words.axis },
    ),
  };
  const { height, headers } = rowsLayout(values, options);
  const known = [{ filter: 'isValid(datum.share)' }];

  function stated(list: typeof values, sentences: readonly string[]): string {
    if (list.length <= mostListed) return sentences.join('; ');
    const ranked = list.filter(({ share }) => share !== null).sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
    const [first, last] = [ranked[0], ranked.at(-1)];
    return first === undefined || last === undefined
      ? charts.hidden.figure
      : charts.ends(first.sentence, last.sentence);
  }

  return framed(
    {
      title,
      subtitle: words.subtitle + hidden,
      description: `${title}. ${summary}${hidden}`,
      height,
      below: axisHeight.titled,
      values,
      layers: [
        {
          transform: known,
          mark: { ...barMark, aria: false, fill: faint },
          encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y: row },
        },
        {
          transform: known,
          mark: { ...barMark, fill: accent },
          encoding: { x: { ...x, field: 'from' }, x2: { field: 'share' }, y: row, ...sentence },
        },
        {
          transform: [{ filter: '!isValid(datum.share)' }],
          mark: missingMark,
          encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y: row, ...sentence },
        },
        ...headers,
      ],
    },
    options,
  );
}

function check(rows: readonly ShareRow[], caller: string): void {
  requireDistinct(
    rows.map(({ name }) => name),
    caller,
    'names of rows',
  );
  for (const { count, of } of rows) {
    if (count === null || of === null || count <= of) continue;
    throw new KimError('invalid-argument', `${caller} takes counts that are no greater than their whole.`);
  }
}
