import { Error as onlyErrors, parse, View } from 'vega';
import { compile } from 'vega-lite';

/** Widths in which a chart is drawn: for a phone, and for a desk and paper. */
const narrow = 328;
const wide = 720;

/**
 * A chart of `kim-domain/charts`, drawn for a report.
 *
 * @param make makes the chart at a width, such as `(width) => trendChart(points, { language: id, width })`.
 */
export async function drawChart(make) {
  const spec = make(narrow);
  return { alt: spec.description, svg: await svgOf(spec), wide: await svgOf(make(wide)) };
}

async function svgOf(spec) {
  const view = new View(parse(compile(spec).spec), { renderer: 'none', logLevel: onlyErrors });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
