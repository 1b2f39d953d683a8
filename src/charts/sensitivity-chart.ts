import { finiteNumbers, type Kind, listOf, requireArgument, shape, text } from '../kernel/arguments.js';
import { requireDistinct } from './checks.js';
import { type ChartOptions, requireChartOptions } from './options.js';
import { signed, spansChart } from './spans.js';
import type { VegaLiteSpec } from './spec.js';

/** One thing that is changed alone, and what that does to the score. */
export interface SensitivityRow {
  /** What is changed, as people call it. */
  readonly name: string;
  /** Points at the one end of the change and at the other, or of a single change: the lowest and the highest. */
  readonly changes: readonly [number, ...number[]];
}

const sensitivityRows: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a row: name and changes', {
    name: text,
    changes: {
      takes: 'a list of one or more finite numbers',
      accepts: (value) => finiteNumbers.accepts(value) && (value as readonly number[]).length > 0,
    },
  }),
  'a list of rows',
);

/** Longer lists are stated by their ends. */
const mostListed = 8;

/**
 * What moves a score: for each thing that is changed alone, how many points the score changes, the strongest first.
 * `oneAtATime` and `leaveOneOut` give the numbers.
 *
 * @throws KimError `invalid-argument` for a name given twice, or changes that are no finite numbers.
 *
 * @example
 * ```ts
 * const rows = [{ name: 'Weight of access', changes: [-0.4, 0.5] }, { name: 'Without partners', changes: [-3] }];
 * sensitivityChart(rows, { language: en }).description; // 'What moves the score. Change of the score when one of 2 things is changed: Without partners −3.0; Weight of access −0.4 to +0.5.'
 * ```
 */
export function sensitivityChart(rows: readonly SensitivityRow[], options: ChartOptions): VegaLiteSpec {
  requireArgument(rows, sensitivityRows, 'sensitivityChart', 'rows');
  requireChartOptions(options, {}, 'sensitivityChart');
  const { charts, format } = options.language;
  const words = charts.sensitivity;
  requireDistinct(
    rows.map(({ name }) => name),
    'sensitivityChart',
    'names of rows',
  );
  const spans = rows
    .map(({ name, changes }) => {
      const [low, high] = [Math.min(...changes), Math.max(...changes)];
      const [from, to] = [Math.min(0, low), Math.max(0, high)];
      const one = signed(low, options) === signed(high, options);
      const figures = one ? signed(low, options) : `${signed(low, options)} / ${signed(high, options)}`;
      const written = one ? figures : charts.range(signed(low, options), signed(high, options));
      return { name, figures, sentence: `${name} ${written}`, from, to };
    })
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const all = spans.map(({ sentence }) => sentence);
  const figures = all.length <= mostListed ? all.join('; ') : charts.ends(all[0] ?? '', all.at(-1) ?? '');
  return spansChart(
    spans,
    {
      title: options.title ?? words.title,
      subtitle: words.subtitle,
      summary: words.summary(format.number(rows.length), figures),
      axis: words.axis,
    },
    options,
  );
}
