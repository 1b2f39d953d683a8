import { adindaFramework } from 'kim-domain';
import {
  classSharesChart,
  countingChart,
  profileChart,
  profileRows,
  rankIntervalsChart,
  trendChart,
} from 'kim-domain/charts';
import { frameworkWords } from 'kim-domain/explain';
import { Error as onlyErrors, parse, View } from 'vega';
import { compile } from 'vega-lite';
import { escaped } from './report-html.mjs';

/** Widths in which a chart is drawn: for a phone and, where that makes a difference, for a desk. */
const narrow = 328;
const wide = 720;

/** The charts of the report as figures with inline SVG. */
export async function drawCharts(data, language, say) {
  const both = (make) => drawn([make({ language, width: narrow }), make({ language, width: wide })]);
  const framework = frameworkWords(adindaFramework, language);
  const dimensions = data.groups[0].explanation.root.children.map(({ code }) => ({
    code,
    label: framework.group(code),
  }));
  const classes = adindaFramework.bands.bands.map(({ code }) => ({ code, label: framework.class(code) }));
  const named = (rows) => rows.map((row) => ({ ...row, region: say.region(row.region) }));
  const ranks = data.uncertain.flatMap(({ position, ranks: places }) =>
    places?.own === undefined
      ? []
      : [{ name: data.groups[position].name, rank: places.own, low: places.lower, high: places.upper }],
  );
  ranks.sort((a, b) => a.rank - b.rank);
  return {
    profiles: await Promise.all(
      data.groups.map((group, i) => {
        const rows = [overallRow(group, data.uncertain[i], say), ...profileRows(group.explanation, language)];
        return drawn([profileChart(rows, { language, width: narrow, title: group.name })]);
      }),
    ),
    comparisons: await Promise.all([
      both((options) => classSharesChart(named(data.classCounts), { ...options, classes })),
      both((options) => countingChart(named(data.counting.rows), { ...options, dimensions })),
      both((options) => rankIntervalsChart(ranks, options)),
      both((options) => trendChart(data.trend.points, { ...options, line: data.trend.line, title: say.trendTitle })),
    ]),
  };
}

/** The score of the whole index above its functions: it alone has an interval. */
function overallRow({ card }, { interval }, say) {
  const label = say.overall;
  if (card.score === undefined) return { code: 'indeks', label };
  return { code: 'indeks', label, score: card.score, low: interval.lower, high: interval.upper };
}

/** One figure from one or two specifications of the same chart. */
async function drawn(specs) {
  const svgs = await Promise.all(specs.map(svgOf));
  const classes = specs.length === 1 ? [''] : [' class="narrow"', ' class="wide"'];
  return `<figure>${svgs.map((svg, i) => `<div${classes[i]}>${svg}</div>`).join('')}</figure>`;
}

async function svgOf(spec) {
  const view = new View(parse(compile(spec).spec), { renderer: 'none', logLevel: onlyErrors });
  const svg = await view.toSVG();
  view.finalize();
  // One picture with one text: what Vega calls its inner parts is English.
  return svg.replace('<svg ', `<svg role="img" aria-label="${escaped(spec.description)}" `);
}
