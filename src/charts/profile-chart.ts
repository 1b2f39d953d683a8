import { finiteNumber, type Kind, listOf, optional, requireArgument, shape, text } from '../kernel/arguments.js';
import { moreDecimals } from '../texts/format/numbers.js';
import { requireDistinct, requireInterval, requireWithin, type WithInterval } from './checks.js';
import { axisHeight, axisOf, framed } from './frame.js';
import { dashed, spoken } from './intervals.js';
import { type ChartOptions, requireChartOptions, scale } from './options.js';
import { accent, faint, ink } from './palette.js';
import { barMark, intervalLayers, missingMark, row, rowsLayout, sentence } from './rows.js';
import type { ChartChannel, VegaLiteSpec } from './spec.js';

/** One dimension of a profile. */
export interface ProfileRow extends WithInterval {
  readonly code: string;
  readonly label: string;
  /** On the scale of the chart; absent when it could not be given, which is shown as missing and never as 0. */
  readonly score?: number;
}

/** Options of a profile. */
export interface ProfileOptions extends ChartOptions {
  /** The scale of the scores; default 0 to 100. */
  readonly range?: { readonly min: number; readonly max: number };
}

const maybeNumber: Kind = /* @__PURE__ */ optional(finiteNumber);
const profileRowsKind: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a row of a profile', {
    code: text,
    label: text,
    score: maybeNumber,
    low: maybeNumber,
    high: maybeNumber,
  }),
  'a list of rows, one for each dimension',
);
const ownOptions = { range: scale };

/**
 * The profile of one group: a bar for each dimension in the order given, with its value in words of the language, its
 * interval where there is one, and a dashed outline where there is no score. Bars on one scale compare well; a radar
 * does not (its area depends on the order of the axes), so there is none.
 *
 * @param rows one for each dimension; `profileRows` makes them from an explained score.
 * @throws KimError `invalid-argument` for scores or intervals outside the scale, or a code given twice.
 *
 * @example
 * ```ts
 * const rows = [
 *   { code: 'akses', label: 'Akses', score: 81.25, low: 75, high: 86 },
 *   { code: 'diskusi', label: 'Diskusi' },
 * ];
 * const spec = profileChart(rows, { language: id });
 * spec.description; // 'Profil menurut fungsi ADINDA. Nilai tiap fungsi pada skala 0 sampai 100: Akses 81,3 (75,0 sampai 86,0); Diskusi belum dapat dinilai.'
 * ```
 */
export function profileChart(rows: readonly ProfileRow[], options: ProfileOptions): VegaLiteSpec {
  requireArgument(rows, profileRowsKind, 'profileChart', 'rows');
  requireChartOptions(options, ownOptions, 'profileChart');
  const { language, range: { min, max } = { min: 0, max: 100 } } = options;
  const { format } = language;
  const words = language.charts;
  requireDistinct(
    rows.map(({ code }) => code),
    'profileChart',
    'codes of a profile',
  );
  const write = (value: number) => format.number(value, 1 + moreDecimals({ min, max }), true);
  const values = rows.map(({ label, score, low, high }, i) => {
    requireWithin([score, low, high], min, max, 'profileChart', 'scores of a profile');
    requireInterval({ low, high }, score, 'profileChart', 'a score of a profile');
    const interval = low === undefined || high === undefined ? undefined : ([write(low), write(high)] as const);
    const name = label;
    const figures = score === undefined ? words.profile.missing : write(score) + dashed(interval);
    const sentence = `${name} ${score === undefined ? words.profile.missing : write(score) + spoken(interval, words)}`;
    return { row: i, name, figures, sentence, score: score ?? null, low: low ?? null, high: high ?? null, min, max };
  });
  const title = options.title ?? words.profile.title;
  const ends = [format.number(min), format.number(max)] as const;
  const figures = values.map((value) => value.sentence).join('; ');
  const intervals = values.some(({ low }) => low !== null);
  const summary = rows.length === 0 ? words.noData : words.profile.summary(figures, ...ends);
  const x: ChartChannel = {
    type: 'quantitative',
    scale: { domain: [min, max], nice: false },
    axis: axisOf(
      [0, 1, 2, 3, 4].map((i) => {
        const value = min + ((max - min) * i) / 4;
        return { value, label: format.number(value) };
      }),
    ),
  };
  const { height, headers } = rowsLayout(values, options);
  const scored = [{ filter: 'isValid(datum.score)' }];
  return framed(
    {
      title,
      subtitle: words.profile.subtitle(...ends, intervals),
      description: `${title}. ${summary}`,
      height,
      below: axisHeight.bare,
      values,
      layers: [
        {
          transform: scored,
          mark: { ...barMark, aria: false, fill: faint },
          encoding: { x: { ...x, field: 'min' }, x2: { field: 'max' }, y: row },
        },
        {
          transform: [{ filter: '!isValid(datum.score)' }],
          mark: missingMark,
          encoding: { x: { ...x, field: 'min' }, x2: { field: 'max' }, y: row, ...sentence },
        },
        {
          transform: scored,
          mark: { ...barMark, fill: accent },
          encoding: { x: { ...x, field: 'min' }, x2: { field: 'score' }, y: row, ...sentence },
        },
        // The lowest score has a bar without length; this line shows that it is there.
        {
          transform: [{ filter: 'datum.score === datum.min' }],
          mark: { type: 'tick', aria: false, color: ink, thickness: 4, size: 16, opacity: 1 },
          encoding: { x: { ...x, field: 'score' }, y: row },
        },
        ...intervalLayers(x),
        ...headers,
      ],
    },
    options,
  );
}
