import { type Kind, listOf, requireArgument, shape, text, wholeNumber } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { requireDistinct } from './checks.js';
import { axisHeight, axisOf, framed, roomOf } from './frame.js';
import { legendHeight, legendOf } from './legend.js';
import { type ChartOptions, labelled, requireChartOptions } from './options.js';
import { ground, inksOfClasses, ordered, softInk } from './palette.js';
import { barMark, insideLayer, missingMark, row, rowsLayout, sentence } from './rows.js';
import type { ChartChannel, ChartValue, VegaLiteSpec } from './spec.js';

/** How many groups of one region are in one class. */
export interface ClassCount {
  /** Name of the region, as people call it. */
  readonly region: string;
  /** Code of the class; `null` for groups without a score. */
  readonly class: string | null;
  readonly count: number;
}

/** Options of class shares. */
export interface ClassSharesOptions extends ChartOptions {
  /** The classes from the lowest to the highest, at most six. */
  readonly classes: readonly { readonly code: string; readonly label: string }[];
}

interface Segment {
  readonly name: string;
  readonly mark: string;
  readonly count: number;
  readonly text: string;
  readonly scored: boolean;
}

/** Longer lists are stated by the total alone. */
const mostListed = 6;

const classCounts: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a count of groups: region, class (null without a score) and count', {
    region: text,
    class: { takes: 'a code of a class, or null', accepts: (value) => value === null || text.accepts(value) },
    count: /* @__PURE__ */ wholeNumber(0),
  }),
  'a list of counts of groups',
);
const ownOptions = { classes: labelled };

/**
 * Classes by region: for each region one bar of the shares, from the lowest class to the highest, then the groups that
 * have no score, which count in the total. Regions stand in the order in which they first come; a pair that is not
 * given counts 0. Counts of groups, no personal data; suppress small cells first where they could give someone away.
 *
 * @throws KimError `invalid-argument` for an unknown class, more than six classes, a pair given twice, or a count that
 * is no whole number from 0.
 *
 * @example
 * ```ts
 * const classes = [
 *   { code: 'rendah', label: 'Low' },
 *   { code: 'tinggi', label: 'High' },
 * ];
 * const counts = [
 *   { region: 'Kabupaten A', class: 'rendah', count: 3 },
 *   { region: 'Kabupaten A', class: null, count: 1 },
 * ];
 * classSharesChart(counts, { language: en, classes }).description; // 'Classes by region. 4 KIMs in 1 region. Kabupaten A (4 KIMs): Low 3, no score yet 1.'
 * ```
 */
export function classSharesChart(counts: readonly ClassCount[], options: ClassSharesOptions): VegaLiteSpec {
  requireArgument(counts, classCounts, 'classSharesChart', 'counts');
  requireChartOptions(options, ownOptions, 'classSharesChart');
  requireArgument(options.classes, labelled, 'classSharesChart', 'classes');
  const { language, classes } = options;
  const { format } = language;
  const words = language.charts;
  check(counts, classes);
  const inks = inksOfClasses(classes.length);
  const kinds: Omit<Segment, 'count'>[] = [
    ...classes.map(({ label }, i) => ({
      name: label,
      mark: `${i + 1}  ${label}`,
      text: inks[i]?.text ?? ground,
      scored: true,
    })),
    { name: words.classes.noScore, mark: words.classes.noScore, text: softInk, scored: false },
  ];
  const place = new Map<string | null, number>([
    ...classes.map(({ code }, i) => [code, i] as const),
    [null, classes.length],
  ]);
  const regions = new Map<string, number[]>();
  for (const { region, class: code, count } of counts) {
    const cells = regions.get(region) ?? kinds.map(() => 0);
    cells[place.get(code) ?? 0] = count;
    regions.set(region, cells);
  }
  const values: Record<string, ChartValue>[] = [];
  const sentences: string[] = [];
  const room = roomOf(options);
  let total = 0;
  [...regions].forEach(([region, cells], i) => {
    const inRegion = cells.reduce((a, b) => a + b, 0);
    total += inRegion;
    const segments = kinds.map((kind, j) => ({ ...kind, count: cells[j] ?? 0 })).filter(({ count }) => count > 0);
    const n = words.classes.count(format.number(inRegion));
    // One row even for a region without any group: its name, and no bar.
    values.push({ row: i, name: region, figures: n, from: null, to: null, mark: null, inside: '', sentence: '' });
    let from = 0;
    for (const { name, mark, count, text, scored } of segments) {
      const share = count / inRegion;
      const to = from + share;
      const percent = format.percent(share, 0);
      const number = scored ? `${kinds.findIndex((kind) => kind.mark === mark) + 1}` : '';
      values.push({
        row: i,
        name: '',
        figures: '',
        from,
        to: Math.min(to, 1),
        middle: from + share / 2,
        mark,
        scored,
        text,
        inside: insideOf(share * room, number, percent),
        sentence: `${region}: ${name} ${format.number(count)} (${percent})`,
      });
      from = to;
    }
    const listed = segments.map(({ name, count }) => `${name} ${format.number(count)}`).join(', ');
    sentences.push(`${region} (${n})${listed === '' ? '' : `: ${listed}`}`);
  });
  const title = options.title ?? words.classes.title;
  const figures = regions.size <= mostListed ? sentences.join('. ') : totals(counts, kinds, place, options);
  const summary =
    regions.size === 0
      ? words.noData
      : words.classes.summary(format.number(total), format.number(regions.size), figures);
  const headed = values.filter(({ from }) => from === null) as { name: string; figures: string }[];
  const { height, headers } = rowsLayout(headed, options);
  const x: ChartChannel = {
    type: 'quantitative',
    scale: { domain: [0, 1], nice: false },
    axis: axisOf(
      [0, 0.5, 1].map((value) => ({ value, label: format.percent(value, 0) })),
      { title: words.classes.axis },
    ),
  };
  const marks = kinds.map(({ mark }) => mark);
  const colour: ChartChannel = {
    field: 'mark',
    type: 'nominal',
    scale: {
      domain: marks,
      range: kinds.map(({ scored }, i) => (scored ? (inks[i]?.fill ?? ground) : ground)),
    },
    legend: legendOf(words.classes.legend, marks, options),
  };
  return framed(
    {
      title,
      subtitle: words.classes.subtitle(
        format.number(total),
        counts.some(({ class: code, count }) => code === null && count > 0),
      ),
      description: `${title}. ${summary}`,
      height,
      below: axisHeight.titled + legendHeight(marks, options),
      values,
      layers: [
        {
          transform: [{ filter: 'datum.scored === true' }],
          mark: { ...barMark, stroke: ground, strokeWidth: 1.5 },
          encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y: row, fill: colour, ...sentence },
        },
        {
          transform: [{ filter: 'datum.scored === false' }],
          mark: missingMark,
          encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y: row, ...sentence },
        },
        insideLayer(x),
        ...headers,
      ],
    },
    options,
  );
}

/** What fits into a segment: number and share, the number alone, or nothing. */
function insideOf(pixels: number, number: string, percent: string): string {
  if (pixels >= 60) return number === '' ? percent : `${number} · ${percent}`;
  return pixels >= 16 ? number : '';
}

function totals(
  counts: readonly ClassCount[],
  kinds: readonly Omit<Segment, 'count'>[],
  place: ReadonlyMap<string | null, number>,
  { language: { format } }: ChartOptions,
): string {
  const sums = kinds.map(() => 0);
  for (const { class: code, count } of counts) {
    const i = place.get(code) ?? 0;
    sums[i] = (sums[i] ?? 0) + count;
  }
  return kinds.map(({ name }, i) => `${name} ${format.number(sums[i] ?? 0)}`).join(', ');
}

function check(counts: readonly ClassCount[], classes: ClassSharesOptions['classes']): void {
  requireDistinct(
    classes.map(({ code }) => code),
    'classSharesChart',
    'codes of classes',
  );
  if (classes.length > ordered.length) {
    throw new KimError('invalid-argument', `classSharesChart can distinguish at most ${ordered.length} classes.`);
  }
  requireDistinct(
    counts.map(({ region, class: code }) => JSON.stringify([region, code])),
    'classSharesChart',
    'pairs of region and class',
  );
  const known = new Set(classes.map(({ code }) => code));
  for (const { class: code, count } of counts) {
    if (code !== null && !known.has(code)) {
      throw new KimError('invalid-argument', 'classSharesChart got a class that options.classes does not name.');
    }
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new KimError('invalid-argument', 'counts of classSharesChart must be whole numbers from 0.');
    }
  }
}
