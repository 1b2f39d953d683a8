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

/** A part of every bar: its name, its number and its words in the legend, its colours. */
interface Part {
  readonly name: string;
  /** Empty for the groups without a score. */
  readonly number: string;
  readonly mark: string;
  readonly fill: string;
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
/** So many pixels hold the word for what is hidden. */
const roomForHidden = 110;

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
  const { language, classes, title = language.charts.classes.title } = options;
  check(counts, classes);
  const parts = partsOf(options);
  const regions = regionsOf(counts, options);
  const values = regions.flatMap((region, i) => barOf(region, i, parts, options));
  const { subtitle, summary } = inWords(regions, parts, options);
  const hasHidden = regions.some(({ cells }) => cells.includes(null));
  const headed = values.filter(({ from }) => from === null) as unknown as { name: string; figures: string }[];
  const { height, headers } = rowsLayout(headed, options);
  const marks = [...parts.map(({ mark }) => mark), ...(hasHidden ? [language.charts.hidden.figure] : [])];
  return framed(
    {
      title,
      subtitle,
      description: `${title}. ${summary}`,
      height,
      below: axisHeight.titled + legendHeight(marks, options),
      values,
      layers: [...segmentLayers(parts, marks, options), ...headers],
    },
    options,
  );
}

/** The parts of a bar: the classes from the lowest to the highest, then the groups without a score. */
function partsOf({ language, classes }: ClassSharesOptions): readonly Part[] {
  const { noScore } = language.charts.classes;
  const inks = inksOfClasses(classes.length);
  return [
    ...classes.map(({ label }, i) => {
      const { fill = ground, text = ground } = inks[i] ?? {};
      return { name: label, number: `${i + 1}`, mark: `${i + 1}  ${label}`, fill, text, scored: true };
    }),
    { name: noScore, number: '', mark: noScore, fill: ground, text: softInk, scored: false },
  ];
}

type Row = Record<string, ChartValue>;

/** The rows of one region: its name and total, and a segment for each part that has groups; none without a total. */
function barOf(
  { name, cells, total }: Region,
  row: number,
  parts: readonly Part[],
  options: ClassSharesOptions,
): Row[] {
  const { format, charts } = options.language;
  const room = roomOf(options);
  const figures = figureOf(total, options);
  // One row even for a region without any group: its name, and no bar.
  const bar: Row[] = [{ row, name, figures, from: null, to: null, mark: null, inside: '', sentence: '' }];
  const segment = (from: number, to: number, more: Row): Row => ({
    row,
    name: '',
    figures: '',
    from,
    to: Math.min(to, 1),
    middle: (from + to) / 2,
    ...more,
  });
  let from = 0;
  for (const [j, { name: part, number, mark, text, scored }] of parts.entries()) {
    const count = cells[j] ?? 0;
    if (total === null || count === 0) continue;
    const share = count / total;
    const percent = format.percent(share, 0);
    const inside = insideOf(share * room, number, percent);
    const sentence = `${name}: ${part} ${format.number(count)} (${percent})`;
    bar.push(segment(from, from + share, { mark, scored, text, inside, sentence }));
    from += share;
  }
  const hidden = parts.filter((_, j) => cells[j] === null);
  if (hidden.length > 0) {
    // All that is hidden as one part: how it is divided is what nobody may know.
    const mark = charts.hidden.figure;
    const inside = (1 - from) * room >= roomForHidden ? mark : '';
    const sentence = `${name}: ${hidden.map((part) => part.name).join(', ')} ${mark}`;
    bar.push(segment(from, 1, { mark, scored: null, text: ink, inside, sentence }));
  }
  return bar;
}

/** The subtitle, and what the chart shows for those who do not see it. */
function inWords(regions: readonly Region[], parts: readonly Part[], options: ClassSharesOptions) {
  const { format, charts } = options.language;
  const { classes, hidden, noData } = charts;
  const cellOf = (count: number | null) => (count === null ? hidden.figure : format.number(count));
  const sentences = regions.map(({ name, cells, total }) => {
    const listed = parts.flatMap((part, j) => (cells[j] === 0 ? [] : [`${part.name} ${cellOf(cells[j] ?? null)}`]));
    return `${name} (${figureOf(total, options)})${listed.length === 0 ? '' : `: ${listed.join(', ')}`}`;
  });
  const inAll = parts.map((part, j) => `${part.name} ${cellOf(sumOf(regions.map(({ cells }) => cells[j] ?? null)))}`);
  const figures = regions.length <= mostListed ? sentences.join('. ') : inAll.join(', ');
  const total = sumOf(regions.map((region) => region.total));
  const written = total === null ? undefined : format.number(total);
  const withoutScore = regions.some(({ cells }) => (cells.at(-1) ?? 0) > 0);
  const note = regions.some(({ cells }) => cells.includes(null)) ? ` ${hidden.note}` : '';
  const summary = regions.length === 0 ? noData : classes.summary(written, format.number(regions.length), figures);
  return { subtitle: classes.subtitle(written, withoutScore) + note, summary: summary + note };
}

/** The segments: of classes in their colours, of groups without a score, of what is hidden; and what stands inside. */
function segmentLayers(parts: readonly Part[], marks: string[], { language, ...options }: ClassSharesOptions) {
  const { axis, legend } = language.charts.classes;
  const x: ChartChannel = {
    type: 'quantitative',
    scale: { domain: [0, 1], nice: false },
    axis: axisOf(
      [0, 0.5, 1].map((value) => ({ value, label: language.format.percent(value, 0) })),
      { title: axis },
    ),
  };
  const fill: ChartChannel = {
    field: 'mark',
    type: 'nominal',
    scale: { domain: marks, range: marks.map((_, i) => parts[i]?.fill ?? faint) },
    legend: legendOf(legend, marks, { language, ...options }),
  };
  const encoding = { x: { ...x, field: 'from' }, x2: { field: 'to' }, y: row };
  const where = (scored: boolean | null) => [{ filter: `datum.scored === ${scored}` }];
  return [
    {
      transform: where(true),
      mark: { ...barMark, stroke: ground, strokeWidth: 1.5 },
      encoding: { ...encoding, fill, ...sentence },
    },
    { transform: where(false), mark: missingMark, encoding: { ...encoding, ...sentence } },
    { transform: where(null), mark: { ...missingMark, fill: faint }, encoding: { ...encoding, ...sentence } },
    insideLayer(x),
  ];
}

/** How many groups a region has, in words. */
function figureOf(total: number | null, { language: { charts, format } }: ClassSharesOptions): string {
  return total === null ? charts.hidden.figure : charts.classes.count(format.number(total));
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
