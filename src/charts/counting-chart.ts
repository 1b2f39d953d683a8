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
  const { format } = language;
  const words = language.charts;
  check(rows, dimensions);
  const empowerment = reading === 'empowerment';
  const shown = (m0: number) => format.number(empowerment ? 1 - m0 : m0, 2, true);
  const names = dimensions.map(({ label }, i) => ({
    name: label,
    mark: `${i + 1}  ${label}`,
  }));
  const top = empowerment ? 1 : topOf(rows);
  const values = rows.flatMap((one, i): Record<string, ChartValue>[] => {
    const { region, units, m0 } = one;
    const n = units === null ? words.hidden.figure : `n = ${format.number(units)}`;
    if (m0 === undefined || m0 === null) {
      const figures = m0 === null ? words.hidden.figure : words.counting.missing;
      return [
        {
          row: i,
          name: `${region} (${n})`,
          figures,
          kind: 'missing',
          from: 0,
          to: top,
          sentence: `${region}: ${figures}`,
        },
      ];
    }
    const header = { row: i, name: `${region} (${n})`, figures: shown(m0), kind: 'header' };
    const start = empowerment ? 1 - m0 : 0;
    const empowered = {
      row: i,
      name: '',
      figures: '',
      kind: 'empowered',
      from: 0,
      to: start,
      sentence: `${region}: ${words.counting.empowered} ${shown(m0)}`,
    };
    return [header, ...(empowerment ? [empowered] : []), ...segments(one, m0, i, start)];
  });

  function segments({ region, contributions = [] }: CountingRow, m0: number, i: number, start: number) {
    const shares = new Map(contributions.map(({ dimension, share }) => [dimension, share]));
    let from = start;
    return dimensions.flatMap(({ code }, j): Record<string, ChartValue>[] => {
      const share = shares.get(code) ?? 0;
      if (share === 0) return [];
      const to = Math.min(from + share * m0, top);
      const wide = ((to - from) / top) * roomOf(options) >= 16;
      const { name = '', mark = '' } = names[j] ?? {};
      const segment = {
        row: i,
        name: '',
        figures: '',
        kind: 'part',
        from,
        to,
        middle: (from + to) / 2,
        mark,
        text: unordered[j]?.text ?? ground,
        inside: wide ? `${j + 1}` : '',
        sentence: `${region}: ${name} ${format.percent(share, 0)}`,
      };
      from = to;
      return [segment];
    });
  }

  const title = options.title ?? words.counting.title[reading];
  const figures = figuresOf(rows, options, shown);
  const note = rows.some(({ units }) => units === null) ? ` ${words.hidden.note}` : '';
  const headed = values.filter(({ name }) => name !== '') as { name: string; figures: string }[];
  const { height, headers } = rowsLayout(headed, options);
  const x: ChartChannel = {
    type: 'quantitative',
    scale: { domain: [0, top], nice: false },
    axis: axisOf([0, 1, 2, 3, 4, 5].map((i) => ({ value: (top * i) / 5, label: format.number((top * i) / 5) }))),
  };
  const marks = names.map(({ mark }) => mark);
  const colour: ChartChannel = {
    field: 'mark',
    type: 'nominal',
    scale: { domain: marks, range: names.map((_, i) => unordered[i]?.fill ?? ground) },
    legend: legendOf(words.counting.legend, marks, options),
  };
  const bar = (kind: string) => ({ transform: [{ filter: `datum.kind === '${kind}'` }] });
  const place = { x: { ...x, field: 'from' }, x2: { field: 'to' }, y: row, ...sentence };
  return framed(
    {
      title,
      subtitle: words.counting.subtitle[reading] + note,
      description: `${title}. ${rows.length === 0 ? words.noData : words.counting.summary(format.number(rows.length), figures)}${note}`,
      height,
      below: axisHeight.bare + legendHeight(marks, options),
      values,
      layers: [
        { ...bar('missing'), mark: missingMark, encoding: place },
        { ...bar('empowered'), mark: { ...barMark, fill: accent }, encoding: place },
        {
          ...bar('part'),
          mark: { ...barMark, stroke: ground, strokeWidth: 1.5 },
          encoding: { ...place, fill: colour },
        },
        insideLayer(x),
        ...headers,
      ],
    },
    options,
  );
}

/** The end of the scale: the greatest index, rounded up to a tenth that five ticks divide well. */
function topOf(rows: readonly CountingRow[]): number {
  const most = Math.max(0, ...rows.map(({ m0 }) => m0 ?? 0));
  return [0.1, 0.25, 0.5].find((top) => most <= top) ?? 1;
}

function figuresOf(
  rows: readonly CountingRow[],
  { language, dimensions, reading }: CountingOptions,
  shown: (m0: number) => string,
): string {
  const { format } = language;
  const { counting, ends, hidden } = language.charts;
  const figure = ({ region, m0 }: CountingRow) =>
    `${region} ${m0 === undefined ? counting.missing : m0 === null ? hidden.figure : shown(m0)}`;
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
      if (one.m0 === undefined || one.m0 === null || one.m0 === 0 || most === undefined || dimension === undefined)
        return figure(one);
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
