import { writeFileSync } from 'node:fs';
import { adindaFramework, render, renderIssue } from 'kim-domain';
import { explainRequirements, frameworkWords } from 'kim-domain/explain';
import { indicators } from 'kim-domain/measure';
import { en } from 'kim-domain/texts/en';
import { id } from 'kim-domain/texts/id';
import { ruleSetTitle } from 'kim-domain/validate';
import { kimDefinition, kimIndependence, sources } from 'kim-domain/vocabulary';
import { drawCharts } from './report-charts.mjs';
import { reportData } from './report-data.mjs';
import { escaped, list, page, paragraphs, table } from './report-html.mjs';
import { reportWords } from './report-words.mjs';
import { words } from './words.mjs';

/** The day is fixed, so that the report is the same bytes on every day. */
const reportDay = '2026-01-31';

/**
 * Writes the report: one page of HTML that needs nothing from outside.
 *
 * @returns the exit code: 0 written, 2 the file cannot be written.
 */
export async function writeReport({ report, locale, asOf = reportDay }) {
  const html = await reportPage(locale, asOf);
  try {
    writeFileSync(report, html);
  } catch {
    console.error(`cannot write ${report}`);
    return 2;
  }
  return 0;
}

async function reportPage(locale, asOf) {
  const language = { id, en }[locale];
  const say = { ...words[locale], ...reportWords[locale] };
  const data = reportData(asOf);
  const context = { data, language, say, locale };
  const sections = [
    ['kim', say.kim, whatIsKim(context)],
    ['registrations', say.registrations, registrations(context)],
    ['scores', say.scores, scores(context)],
    ['charts', say.charts, charts(context, await drawCharts(data, language, say))],
    ['explanations', say.explanations, explanations(context)],
    ['indicators', say.indicators, indicatorTables(context)],
    ['basis', say.basis, basis(context)],
  ];
  const link = ([anchor, title]) => `<li><a href="#${anchor}">${escaped(title)}</a></li>`;
  const body = `<header>
<h1>${escaped(say.title)}</h1>
<aside class="caution"><h2>${escaped(say.caution)}</h2>${list(cautions(context).map(escaped))}</aside>
<nav aria-label="${escaped(say.contents)}"><ol>${sections.map(link).join('')}</ol></nav>
</header>
<main id="main">
${sections.map(section).join('\n')}
</main>
<footer><p class="note">${escaped(say.made(frameworkWords(adindaFramework, language).title, language.format.date(asOf)))}</p></footer>`;
  return page({ locale, title: say.title, skip: say.skip, body });
}

function section([anchor, title, content], i) {
  return `<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${i + 1}. ${escaped(title)}</h2>
${content}
</section>`;
}

function cautions({ data, say }) {
  const [{ card }] = data.groups;
  return say.cautions.map((one) => (typeof one === 'string' ? one : one(card.provenance.uncalibrated.length)));
}

function whatIsKim({ say, language: { aboutKim } }) {
  return [
    [aboutKim.definition, kimDefinition],
    [aboutKim.independence, kimIndependence],
  ]
    .map(([text, statement]) => `<p>${escaped(text)} ${cited(statement.sources, say)}</p>`)
    .join('\n');
}

function cited(citations, say) {
  return `<span class="note">${escaped(say.source)}: ${citations.map(citation).join('; ')}</span>`;
}

function citation({ source, where }) {
  const { title, address } = sources[source];
  return escaped([title, where, address].filter(Boolean).join(', '));
}

function registrations({ data, language, say }) {
  const { columns } = say;
  const rows = data.registrations.map(({ name, verdict, issues, notChecked, validation }) => [
    escaped(name),
    requirementsOf(validation, language, verdict),
    list(
      issues.map((issue) => {
        const basis = issue.source === undefined ? '' : ` ${cited([issue.source], say)}`;
        return `<strong>${escaped(say.severity[issue.severity])}:</strong> ${escaped(renderIssue(issue, language))}${basis}`;
      }),
    ) || escaped(say.none),
    `<details><summary>${escaped(say.notChecked(notChecked.length))}</summary>${list(
      notChecked.map(({ code, reason }) =>
        escaped(`${language.ruleTitles[code]}: ${language.cannotTellReasons[reason]}`),
      ),
    )}</details>`,
  ]);
  const { date } = language.format;
  const caption = say.registrationsCaption(ruleSetTitle(data.ruleSet, language), date(data.asOf));
  return table(caption, [columns.name, columns.verdict, columns.findings, columns.notChecked], rows, say.scroll, true);
}

/** The verdict, with the requirements on which it rests and what to ask next. */
function requirementsOf(validation, language, verdict) {
  const { requirements, clarify, questions } = explainRequirements(validation, language);
  const lines = requirements.map(({ title, standing, reasons }) => [`${title}: ${standing}.`, ...reasons].join(' '));
  const { askFirst, alsoClarify, verdicts } = language.requirements;
  const parts = [
    list(lines.map(escaped)),
    ...(clarify.length > 0 ? [`<p>${escaped(alsoClarify)}</p>${list(clarify.map(escaped))}`] : []),
    ...(questions.length > 0 ? [`<p>${escaped(askFirst)}</p>${list(questions.map(escaped))}`] : []),
  ];
  return `<details><summary>${escaped(verdicts[verdict])}</summary>${parts.join('')}</details>`;
}

function scores({ data, language, say }) {
  const { number, date, list: listed } = language.format;
  const framework = frameworkWords(adindaFramework, language);
  const { columns } = say;
  const rows = data.groups.map(({ name, card, explanation }, i) => {
    const { interval, label } = data.uncertain[i];
    const { children } = explanation.root;
    const titles = (groups) => listed(groups.map(({ code }) => framework.group(code))) || say.none;
    const weakest = children.filter(({ code }) => card.weakest?.codes.includes(code));
    const missing = children.filter(({ score }) => !isComplete(score.availability));
    const scored = card.score !== undefined;
    return [
      escaped(name),
      scored ? number(card.score, 1, true) : `<span class="missing">${escaped(say.noScore)}</span>`,
      scored && interval ? `${number(interval.lower, 1, true)}–${number(interval.upper, 1, true)}` : '',
      card.class === undefined ? escaped(say.noClass) : escaped(framework.class(card.class.code)),
      escaped(say.verdicts[label.verdict]),
      escaped(titles(weakest)),
      escaped(titles(missing)),
    ];
  });
  const [{ card }] = data.groups;
  const period = `${date(card.period.from)} – ${date(card.period.through)}`;
  const heads = [
    columns.name,
    { text: columns.score, number: true },
    { text: columns.range, number: true },
    columns.class,
    columns.label,
    columns.weakest,
    columns.missing,
  ];
  return table(say.scoresCaption(period, number(data.replicates)), heads, rows, say.scroll);
}

function isComplete({ quantitative, qualitative }) {
  return [quantitative, qualitative].every(({ present, applicable }) => present === applicable);
}

function charts({ data, say }, { profiles, comparisons }) {
  const { empoweredFrom, excluded } = data.counting;
  const from = `${empoweredFrom.numerator}/${empoweredFrom.denominator}`;
  return `<h3>${escaped(say.profiles)}</h3>
<div class="grid">${profiles.join('\n')}</div>
<h3>${escaped(say.comparisons)}</h3>
<p class="note">${escaped(say.countingNote(from, excluded))}</p>
${comparisons.join('\n')}`;
}

function explanations({ data, language }) {
  return data.groups
    .map(({ name, explanation }) => `<h3>${escaped(name)}</h3>\n${paragraphs(render(explanation, language, { name }))}`)
    .join('\n');
}

function indicatorTables({ data, language, say }) {
  const { columns } = say;
  const heads = [
    columns.criterion,
    { text: columns.value },
    { text: columns.fraction, number: true },
    { text: columns.n, number: true },
    { text: columns.worth, number: true },
  ];
  return data.groups
    .map(({ name, card }) => {
      const rows = card.criteria.map((criterion) => indicatorRow(criterion, language, say));
      return `<h3>${escaped(name)}</h3>\n${table(say.indicatorsCaption(name), heads, rows, say.scroll)}`;
    })
    .join('\n');
}

function indicatorRow({ code, use, measurement, normalised }, { indicators: texts, format }, say) {
  const name = escaped(texts.names[code]);
  const missing = (text) => `<span class="missing">${escaped(text)}</span>`;
  if (measurement.status !== 'measured') return [name, missing(texts.reasons[measurement.reason]), '', '', ''];
  const { value, numerator, denominator, n } = measurement;
  const words = texts.values[indicators[code].unit]({ value, numerator, denominator }, format);
  const notCounted = { unused: say.unused, 'set-aside': say.setAside }[use];
  return [
    name,
    escaped(words) + (notCounted === undefined ? '' : ` ${missing(`(${notCounted})`)}`),
    denominator === undefined ? '' : `${format.number(numerator)} / ${format.number(denominator)}`,
    format.number(n),
    normalised === undefined ? '' : format.number(normalised, 1, true),
  ];
}

function basis({ data, language, say }) {
  const framework = frameworkWords(adindaFramework, language);
  const used = new Map();
  for (const { issues } of data.registrations) {
    for (const { source } of issues) if (source !== undefined) used.set(JSON.stringify(source), source);
  }
  for (const {
    basis: { kind, citation: cite },
  } of Object.values(adindaFramework.criteria)) {
    if (kind === 'source') used.set(JSON.stringify(cite), cite);
  }
  const items = [...used.values()].map(citation).sort();
  return `<p>${escaped(framework.note)}</p>
<h3>${escaped(say.sources)}</h3>
${list(items)}`;
}
