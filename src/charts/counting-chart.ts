import { type Kind, listOf, numberWithin, oneOf, optional, requireArgument, shape, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { countOrHidden, requireDistinct, requireWithin } from './checks.js';
import { axisHeight, axisOf, framed, roomOf } from './frame.js';
import { legendHeight, legendOf } from './legend.js';
import { type ChartOptions, labelled, requireChartOptions } from './options.js';
import { accent, ground, unordered } from './palette.js';
import { barMark, insideLayer, missingMark, row, rowsLayout, sentence } from './rows.js';
import type { ChartChannel, ChartValue, VegaLiteSpec } from './spec.js';

/** The counting index of one region. */
export interface CountingRow {
  /** Name of the region, as people call it. */
  readonly region: string;
  /** How many groups the index rests on. */
  readonly units: number | null;
  /**
   * The adjusted headcount M0, from 0 to 1; absent when it could not be computed, which is never shown as 0. `null`, as are
   * the units, where the groups are so few that they are hidden.
   */
  readonly m0?: number | null;
  /** Share of M0 that each dimension contributes; the shares sum to 1 unless M0 is 0. */
  readonly contributions?: readonly { readonly dimension: string; readonly share: number }[];
}

/** Options of the counting index. */
export interface CountingOptions extends ChartOptions {
  /** The dimensions in their order, at most six. */
  readonly dimensions: readonly { readonly code: string; readonly label: string }[];
  /** `shortfall` (default) draws M0; `empowerment` draws 1 − M0 and, up to 1, the shortfall. */
  readonly reading?: 'shortfall' | 'empowerment';
}

type Contribution = NonNullable<CountingRow['contributions']>[number];

/** Longer lists are stated by their ends. */
const mostListed = 8;
/** So many pixels hold the number of a dimension. */
const roomForNumber = 16;

const unit: Kind = /* @__PURE__ */ numberWithin(0, 1);
const countingRows: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('the counting index of a region', {
    region: text,
    units: countOrHidden,
    m0: {
      takes: 'a number from 0 to 1, or null where it is hidden',
      accepts: (value) => value === undefined || value === null || unit.accepts(value),
    },
    contributions: /* @__PURE__ */ optional(
      /* @__PURE__ */ listOf(
        /* @__PURE__ */ shape('a contribution', { dimension: text, share: /* @__PURE__ */ numberWithin(0) }),
        'a list of contributions',
      ),
    ),
  }),
  'a list of rows, one for each region',
);
const ownOptions = { dimensions: labelled, reading: /* @__PURE__ */ oneOf('shortfall', 'empowerment') };

/**
 * The counting index (Alkire–Foster M0) by region: the bar is the index, its segments what each dimension contributes.
 *
 * @throws KimError `invalid-argument` for values outside 0 to 1, an unknown dimension, more than six, a region given
 * twice, or contributions that do not sum to 1.
 *
 * @example
 * ```ts
 * const dimensions = [
 *   { code: 'akses', label: 'Access' },
 *   { code: 'diskusi', label: 'Discussion' },
 * ];
 * const contributions = [
 *   { dimension: 'akses', share: 0.75 },
 *   { dimension: 'diskusi', share: 0.25 },
 * ];
 * const rows = [{ region: 'Kabupaten A', units: 12, m0: 0.4, contributions }];
 * countingChart(rows, { language: en, dimensions }).description; // 'Shortfall index (M0) by region. 1 region: Kabupaten A 0.40, most of it from Access (75%).'
 * ```
 */
export function countingChart(rows: readonly CountingRow[], options: CountingOptions): VegaLiteSpec {
  requireArgument(rows, countingRows, 'countingChart', 'rows');
  requireChartOptions(options, ownOptions, 'countingChart');
  requireArgument(options.dimensions, labelled, 'countingChart', 'dimensions');
  const { language, dimensions, reading = 'shortfall' } = options;
  check(rows, dimensions);
  const { counting, hidden, noData } = language.charts;
  const title = options.title ?? counting.title[reading];
  const top = reading === 'empowerment' ? 1 : topOf(rows);
  const marks = dimensions.map(markOf);
  const values = rows.flatMap((one, i) => barOf(one, i, top, options));
  const headed = values.filter(({ name }) => name !== '') as unknown as { name: string; figures: string }[];
  const { height, headers } = rowsLayout(headed, options);
  const note = rows.some(({ units }) => units === null) ? ` ${hidden.note}` : '';
  const summary =
    rows.length === 0 ? noData : counting.summary(language.format.number(rows.length), figuresOf(rows, options));
  return framed(
    {
      title,
      subtitle: counting.subtitle[reading] + note,
      description: `${title}. ${summary}${note}`,
      height,
      below: axisHeight.bare + legendHeight(marks, options),
      values,
      layers: [...barLayers(top, marks, options), ...headers],
    },
    options,
  );
}

const markOf = ({ label }: { readonly label: string }, i: number) => `${i + 1}  ${label}`;

/** An index as it is read: how much is lacking, or how much is there. */
function shown(m0: number, { language, reading }: CountingOptions): string {
  return language.format.number(reading === 'empowerment' ? 1 - m0 : m0, 2, true);
}

type Row = Record<string, ChartValue>;

/** The rows of one region: its name and index, what is there where that is read, and what each dimension lacks. */
function barOf(
  { region, units, m0, contributions = [] }: CountingRow,
  row: number,
  top: number,
  options: CountingOptions,
) {
  const { language, dimensions, reading } = options;
  const { format, charts } = language;
  const { counting, hidden } = charts;
  const name = `${region} (${units === null ? hidden.figure : `n = ${format.number(units)}`})`;
  if (m0 === undefined || m0 === null) {
    const figures = m0 === null ? hidden.figure : counting.missing;
    return [{ row, name, figures, kind: 'missing', from: 0, to: top, sentence: `${region}: ${figures}` }];
  }
  const figures = shown(m0, options);
  const bar: Row[] = [{ row, name, figures, kind: 'header' }];
  const segment = (kind: string, from: number, to: number, more: Row) =>
    bar.push({ row, name: '', figures: '', kind, from, to, ...more });
  let from = reading === 'empowerment' ? 1 - m0 : 0;
  if (reading === 'empowerment')
    segment('empowered', 0, from, { sentence: `${region}: ${counting.empowered} ${figures}` });
  for (const [j, dimension] of dimensions.entries()) {
    const share = contributions.find((one) => one.dimension === dimension.code)?.share ?? 0;
    if (share === 0) continue;
    const to = Math.min(from + share * m0, top);
    segment('part', from, to, {
      middle: (from + to) / 2,
      mark: markOf(dimension, j),
      text: unordered[j]?.text ?? ground,
      inside: ((to - from) / top) * roomOf(options) >= roomForNumber ? `${j + 1}` : '',
      sentence: `${region}: ${dimension.label} ${format.percent(share, 0)}`,
    });
    from = to;
  }
  return bar;
}

/** What is not known, what is there, the part of each dimension in its colour, and the numbers inside. */
function barLayers(top: number, marks: string[], options: CountingOptions) {
  const { format, charts } = options.language;
  const x: ChartChannel = {
    type: 'quantitative',
    scale: { domain: [0, top], nice: false },
    axis: axisOf([0, 1, 2, 3, 4, 5].map((i) => ({ value: (top * i) / 5, label: format.number((top * i) / 5) }))),
  };
  const fill: ChartChannel = {
    field: 'mark',
    type: 'nominal',
    scale: { domain: marks, range: marks.map((_, i) => unordered[i]?.fill ?? ground) },
    legend: legendOf(charts.counting.legend, marks, options),
  };
  const where = (kind: string) => [{ filter: `datum.kind === '${kind}'` }];
  const encoding = { x: { ...x, field: 'from' }, x2: { field: 'to' }, y: row, ...sentence };
  return [
    { transform: where('missing'), mark: missingMark, encoding },
    { transform: where('empowered'), mark: { ...barMark, fill: accent }, encoding },
    {
      transform: where('part'),
      mark: { ...barMark, stroke: ground, strokeWidth: 1.5 },
      encoding: { ...encoding, fill },
    },
    insideLayer(x),
  ];
}

/** The end of the scale: the greatest index, rounded up to a tenth that five ticks divide well. */
function topOf(rows: readonly CountingRow[]): number {
  const most = Math.max(0, ...rows.map(({ m0 }) => m0 ?? 0));
  return [0.1, 0.25, 0.5].find((top) => most <= top) ?? 1;
}

function figuresOf(rows: readonly CountingRow[], options: CountingOptions): string {
  const { language, dimensions, reading } = options;
  const { format } = language;
  const { counting, ends, hidden } = language.charts;
  const figure = ({ region, m0 }: CountingRow) =>
    `${region} ${m0 === undefined ? counting.missing : m0 === null ? hidden.figure : shown(m0, options)}`;
  const computed = rows.filter(({ m0 }) => m0 !== undefined && m0 !== null);
  if (rows.length > mostListed && computed.length > 0) {
    const written = [...computed].sort((a, b) => (b.m0 ?? 0) - (a.m0 ?? 0)).map(figure);
    // The highest M0 is the lowest empowerment.
    if (reading === 'empowerment') written.reverse();
    return ends(written[0] ?? '', written.at(-1) ?? '');
  }
  return rows
    .map((one) => {
      const most = (one.contributions ?? []).reduce<Contribution | undefined>(
        (a, b) => (a === undefined || b.share > a.share ? b : a),
        undefined,
      );
      const dimension = dimensions.find(({ code }) => code === most?.dimension);
      if (!one.m0 || most === undefined || dimension === undefined) return figure(one);
      return `${figure(one)}, ${counting.mostly(dimension.label, format.percent(most.share, 0))}`;
    })
    .join('; ');
}

function check(rows: readonly CountingRow[], dimensions: CountingOptions['dimensions']): void {
  requireDistinct(
    rows.map(({ region }) => region),
    'countingChart',
    'regions',
  );
  requireDistinct(
    dimensions.map(({ code }) => code),
    'countingChart',
    'codes of dimensions',
  );
  if (dimensions.length > unordered.length) {
    throw new KimError('invalid-argument', `countingChart can distinguish at most ${unordered.length} dimensions.`);
  }
  const known = new Set(dimensions.map(({ code }) => code));
  for (const { units, m0, contributions = [] } of rows) {
    if ((units === null) !== (m0 === null) || (units === null && contributions.length > 0)) {
      throw new KimError(
        'invalid-argument',
        'countingChart takes null for units and M0 together, and then no contributions: one would tell of the other.',
      );
    }
    requireWithin(
      [m0 ?? undefined, ...contributions.map(({ share }) => share)],
      0,
      1,
      'countingChart',
      'M0 and contributions',
    );
    if (contributions.some(({ dimension }) => !known.has(dimension))) {
      throw new KimError('invalid-argument', 'countingChart got a dimension that options.dimensions does not name.');
    }
    const sum = contributions.reduce((total, { share }) => total + share, 0);
    if (m0 === undefined || m0 === null || m0 === 0 || Math.abs(sum - 1) < 1e-6) continue;
    throw new KimError('invalid-argument', 'the contributions of a region must sum to 1.');
  }
}
