import { writeFileSync } from 'node:fs';
import { adindaFramework } from 'kim-domain';
import { classSharesChart, countingChart, rankIntervalsChart, trendChart } from 'kim-domain/charts';
import { frameworkWords } from 'kim-domain/explain';
import { reportHtml } from 'kim-domain/report';
import { en } from 'kim-domain/texts/en';
import { id } from 'kim-domain/texts/id';
import { drawChart } from './draw-chart.mjs';
import { readJson } from './read-json.mjs';
import {
  classCounts,
  contentOf,
  countingRows,
  empoweredFrom,
  exampleContent,
  rankRows,
  series,
} from './report-data.mjs';
import { words } from './words.mjs';

/** The day is fixed, so that the report is the same bytes on every day. */
const reportDay = '2026-01-31';

/**
 * Writes a report: one page of HTML that needs nothing from outside. Of the files named, or of the example data.
 *
 * @returns the exit code: 0 written, 2 a file cannot be read or written.
 */
export async function writeReport({ report, files, locale, asOf = reportDay }) {
  const language = { id, en }[locale];
  try {
    const content =
      files.length > 0
        ? contentOf(files.map(readJson), asOf)
        : await exampleReport(language, words[locale].report, asOf);
    writeFileSync(report, reportHtml(content, language));
  } catch (error) {
    if (error.name === 'KimError') throw error;
    console.error(error.code === undefined ? error.message : `cannot write ${report}`);
    return 2;
  }
  return 0;
}

async function exampleReport(language, say, asOf) {
  const example = exampleContent(asOf);
  const { registrations, names, cards } = example;
  const framework = frameworkWords(adindaFramework, language);
  const dimensions = adindaFramework.root.children.map(({ code }) => ({ code, label: framework.group(code) }));
  const classes = adindaFramework.bands.bands.map(({ code }) => ({ code, label: framework.class(code) }));
  const named = (rows) => rows.map((row) => ({ ...row, region: say.region(row.region) }));
  const counting = countingRows(example);
  const { points, line } = series();
  const from = `${empoweredFrom.numerator}/${empoweredFrom.denominator}`;
  const figures = await Promise.all([
    drawChart((width) => classSharesChart(named(classCounts(example)), { language, width, classes })),
    drawChart((width) => countingChart(named(counting.rows), { language, width, dimensions })).then((figure) => ({
      ...figure,
      caption: say.countingNote(from, counting.excluded),
    })),
    drawChart((width) => rankIntervalsChart(rankRows(example), { language, width })),
    drawChart((width) => trendChart(points, { language, width, line, title: say.trendTitle })),
  ]);
  return { title: say.title, notes: say.notes, registrations, names, cards, figures };
}
