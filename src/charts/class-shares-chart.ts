import { type Kind, listOf, requireArgument, shape, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { countOrHidden, requireDistinct } from './checks.js';
import { axisHeight, axisOf, framed, roomOf } from './frame.js';
import { legendHeight, legendOf } from './legend.js';
import { type ChartOptions, labelled, requireChartOptions } from './options.js';
import { faint, ground, ink, inksOfClasses, ordered, softInk } from './palette.js';
import { barMark, insideLayer, missingMark, row, rowsLayout, sentence } from './rows.js';
import type { ChartChannel, ChartValue, VegaLiteSpec } from './spec.js';

/** How many groups of one region are in one class. */
export interface ClassCount {
  /** Name of the region, as people call it. */
  readonly region: string;
  /** Code of the class; `null` for groups without a score. */
  readonly class: string | null;
  /** `null` where it is hidden because it is small or would reveal a small one. */
  readonly count: number | null;
}

/** How many groups a region has in all. */
export interface RegionTotal {
  readonly region: string;
  /** `null` where it is hidden. */
  readonly count: number | null;
}

/** Options of class shares. */
export interface ClassSharesOptions extends ChartOptions {
  /** The classes from the lowest to the highest, at most six. */
  readonly classes: readonly { readonly code: string; readonly label: string }[];
  /**
   * Totals of regions of which counts are hidden; `classCounts` gives both. With a total, what is hidden is drawn as one part;
   * without one, no bar is drawn. A region without hidden counts needs none: it is the sum.
   */
  readonly totals?: readonly RegionTotal[];
}

interface Segment {
  readonly name: string;
  readonly mark: string;
  readonly count: number;
  readonly text: string;
  readonly scored: boolean;
}

/** One region: its counts in the order of the classes, and its total where that is known. */
interface Region {
  readonly name: string;
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
}

/** Longer lists are stated by the total alone. */
const mostListed = 6;

const classCounts: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a count of groups: region, class (null without a score) and count', {
    region: text,
    class: { takes: 'a code of a class, or null', accepts: (value) => value === null || text.accepts(value) },
    count: countOrHidden,
  }),
  'a list of counts of groups',
);
const regionTotals: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('the total of a region', { region: text, count: countOrHidden }),
  'a list of totals of regions',
);
const ownOptions = { classes: labelled, totals: regionTotals };

/**
 * Classes by region: for each region one bar of the shares, from the lowest class to the highest, then the groups that
 * have no score, which count in the total. Regions stand in the order in which they first come; a pair that is not
 * given counts 0. Where small counts could give someone away, hide them first (`suppressSmallCells`) and draw what is left:
 * a hidden count is never drawn, and the chart states that some are.
 *
 * @throws KimError `invalid-argument` for an unknown class, more than six classes, a pair given twice, a count that
 * is no whole number from 0, or a single hidden count beside a total, from which it could be worked out.
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
  const regions = regionsOf(counts, options);
  const values: Record<string, ChartValue>[] = [];
  const sentences: string[] = [];
  const room = roomOf(options);
  const { hidden } = words;
  regions.forEach(({ name: region, cells, total: inRegion }, i) => {
    const n = inRegion === null ? hidden.figure : words.classes.count(format.number(inRegion));
    const known = kinds
      .map((kind, j) => ({ ...kind, count: cells[j] ?? 0, hidden: cells[j] === null }))
      .filter(({ count, hidden: is }) => count > 0 || is);
    // One row even for a region without any group: its name, and no bar.
    values.push({ row: i, name: region, figures: n, from: null, to: null, mark: null, inside: '', sentence: '' });
    let from = 0;
    for (const { name, mark, count, text, scored } of inRegion === null ? [] : known.filter(({ hidden: is }) => !is)) {
      const share = count / (inRegion as number);
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
    if (known.some(({ hidden: is }) => is)) {
      // All that is hidden as one part: how it is divided is what nobody may know.
      values.push({
        row: i,
        name: '',
        figures: '',
        from,
        to: 1,
        middle: (from + 1) / 2,
        mark: hidden.figure,
        scored: null,
        text: ink,
        inside: (1 - from) * room >= 110 ? hidden.figure : '',
        sentence: `${region}: ${known.flatMap(({ name, hidden: is }) => (is ? [name] : [])).join(', ')} ${hidden.figure}`,
      });
    }
    const listed = known
      .map(({ name, count, hidden: is }) => `${name} ${is ? hidden.figure : format.number(count)}`)
      .join(', ');
    sentences.push(`${region} (${n})${listed === '' ? '' : `: ${listed}`}`);
  });
  const note = counts.some(({ count }) => count === null) ? ` ${hidden.note}` : '';
  const total = sumOf(regions.map((region) => region.total));
  const written = total === null ? undefined : format.number(total);
  const title = options.title ?? words.classes.title;
  const figures = regions.length <= mostListed ? sentences.join('. ') : totals(regions, kinds, options);
  const summary =
    regions.length === 0 ? words.noData : words.classes.summary(written, format.number(regions.length), figures);
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
  const isHidden = regions.some(({ cells }) => cells.includes(null));
  const marks = [...kinds.map(({ mark }) => mark), ...(isHidden ? [hidden.figure] : [])];
  const colour: ChartChannel = {
    field: 'mark',
    type: 'nominal',
    scale: {
      domain: marks,
      range: [
        ...kinds.map(({ scored }, i) => (scored ? (inks[i]?.fill ?? ground) : ground)),
        ...(isHidden ? [faint] : []),
      ],
    },
    legend: legendOf(words.classes.legend, marks, options),
  };
  return framed(
    {
      title,
      subtitle:
        words.classes.subtitle(
          written,
          counts.some(({ class: code, count }) => code === null && count !== null && count > 0),
        ) + note,
      description: `${title}. ${summary}${note}`,
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
        {
          transform: [{ filter: 'datum.scored === null' }],
          mark: { ...missingMark, fill: faint },
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

/** The regions in the order in which they first come. */
function regionsOf(counts: readonly ClassCount[], { classes, totals: given = [] }: ClassSharesOptions): Region[] {
  const place = new Map<string | null, number>([
    ...classes.map(({ code }, i) => [code, i] as const),
    [null, classes.length],
  ]);
  const cells = new Map<string, (number | null)[]>();
  for (const { region, class: code, count } of counts) {
    const row = cells.get(region) ?? Array.from(place, () => 0);
    row[place.get(code) ?? 0] = count;
    cells.set(region, row);
  }
  const stated = new Map(given.map(({ region, count }) => [region, count]));
  return [...cells].map(([name, row]) => {
    const sum = sumOf(row);
    if (sum !== null) return { name, cells: row, total: sum };
    const total = stated.get(name) ?? null;
    const rest = total === null ? 0 : total - row.reduce<number>((all, count) => all + (count ?? 0), 0);
    if (total === null || (rest >= 0 && row.filter((count) => count === null).length > 1)) {
      return { name, cells: row, total };
    }
    throw new KimError(
      'invalid-argument',
      'classSharesChart takes totals that hold what is shown, and two or more hidden counts beside one: a single one could be worked out.',
    );
  });
}

/** The sum of counts, unless one is hidden. */
function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0 as number | null);
}

function totals(
  regions: readonly Region[],
  kinds: readonly Omit<Segment, 'count'>[],
  { language: { charts, format } }: ChartOptions,
): string {
  return kinds
    .map(({ name }, i) => {
      const sum = sumOf(regions.map(({ cells }) => cells[i] ?? null));
      return `${name} ${sum === null ? charts.hidden.figure : format.number(sum)}`;
    })
    .join(', ');
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
    if (count !== null && (!Number.isSafeInteger(count) || count < 0)) {
      throw new KimError(
        'invalid-argument',
        'counts of classSharesChart must be whole numbers from 0, or null where they are hidden.',
      );
    }
  }
}
