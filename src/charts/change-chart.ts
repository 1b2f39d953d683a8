import { finiteNumber, flag, type Kind, optional, requireArgument, shape } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { range as rangeKind } from '../model/kinds.js';
import type { ScoreComparison } from '../score/compare.js';
import { moreDecimals } from '../texts/format/numbers.js';
import { type ChartOptions, requireChartOptions } from './options.js';
import { signed, spansChart } from './spans.js';
import type { VegaLiteSpec } from './spec.js';

/** What a change is made of, as `compareScores` gives it. */
export type ChangeToDraw = Pick<ScoreComparison, 'before' | 'after' | 'range' | 'split' | 'sameFramework'>;

const score: Kind = /* @__PURE__ */ optional(finiteNumber);
const comparisonKind: Kind = /* @__PURE__ */ shape('a comparison of compareScores', {
  before: score,
  after: score,
  range: /* @__PURE__ */ optional(rangeKind),
  sameFramework: flag,
  split: /* @__PURE__ */ optional(
    /* @__PURE__ */ shape('the causes of a change', {
      records: finiteNumber,
      availability: finiteNumber,
      rules: finiteNumber,
    }),
  ),
});

/**
 * A change with its three causes: the records, what could be counted at all, and the rules, which are left out where both
 * scores were made by the same. The causes add up to the change.
 *
 * @throws KimError `invalid-argument` for a change that could not be split (`noSplit` states why).
 *
 * @example
 * ```ts
 * const last = scoreValues({ iks: 0.6, ike: 0.6, ikl: 0.6 }, idmFramework);
 * const now = scoreValues({ iks: 1, ike: 0.6, ikl: 0.6 }, idmFramework);
 * const { data } = changeChart(compareScores(last, now), { language: en });
 * data.values.map(({ name, figures }) => `${name}: ${figures}`); // ['Due to the records: +0.133', 'Due to other data that could be counted: 0.000', 'The whole change: +0.133']
 * ```
 */
export function changeChart(comparison: ChangeToDraw, options: ChartOptions): VegaLiteSpec {
  requireArgument(comparison, comparisonKind, 'changeChart', 'comparison');
  requireChartOptions(options, {}, 'changeChart');
  const { before, after, range, split, sameFramework } = comparison;
  if (before === undefined || after === undefined || split === undefined) {
    throw new KimError(
      'invalid-argument',
      'changeChart takes a change that compareScores could split into its causes.',
    );
  }
  const { charts, format } = options.language;
  const words = charts.change;
  const change = after - before;
  const decimals = 1 + (range === undefined ? 0 : moreDecimals(range));
  const rows = [
    { name: words.records, points: split.records },
    { name: words.availability, points: split.availability },
    ...(sameFramework ? [] : [{ name: words.rules, points: split.rules }]),
    { name: words.whole, points: change },
  ].map(({ name, points }) => {
    const figures = signed(points, options, decimals);
    return { name, figures, sentence: `${name} ${figures}`, from: Math.min(0, points), to: Math.max(0, points) };
  });
  const write = (value: number) => format.number(value, decimals, true);
  return spansChart(
    rows,
    {
      title: options.title ?? words.title,
      subtitle: words.subtitle,
      summary: words.summary(write(before), write(after), rows.map(({ sentence }) => sentence).join('; ')),
      axis: words.axis,
    },
    options,
  );
}
