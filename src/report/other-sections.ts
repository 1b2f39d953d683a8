import { frameworkWords } from '../explain/framework-words.js';
import { renderComparison } from '../explain/render-comparison.js';
import type { Ratio } from '../kernel/ratio.js';
import type { SafeCount } from '../privacy/small-cells.js';
import { version } from '../version.js';
import type { Citation, OwnCitation } from '../vocabulary/concept.js';
import { sources } from '../vocabulary/sources.js';
import type { ReportContext } from './context.js';
import { escaped, listOfItems, missing, paragraphs, pictureOf, scrollingTable, stackedTable } from './html.js';

/** What changed, group by group, in sentences. */
export function comparisonsSection({ content, language, frameworkOf }: ReportContext): string {
  return (content.comparisons ?? [])
    .map(({ name, comparison }) => {
      const framework = frameworkOf(comparison.frameworks.after);
      return `<article><h3>${escaped(name)}</h3>\n${paragraphs(renderComparison(comparison, language, { framework }))}</article>`;
    })
    .join('\n');
}

/** The regions, one a row. */
export function regionsSection({ content, language }: ReportContext): string {
  const { regions: words } = language.report;
  const { number, percent } = language.format;
  const share = ({ numerator, denominator, value }: Ratio) =>
    value === undefined
      ? missing(words.notKnown)
      : escaped(words.of(number(numerator), number(denominator), percent(value, 0)));
  const places = ({ withKim, shareWithKim }: { readonly withKim: number; readonly shareWithKim?: Ratio }) =>
    shareWithKim === undefined ? escaped(number(withKim)) : share(shareWithKim);
  const rows = (content.regions ?? []).map(({ name, figures }) => [
    escaped(name),
    escaped(number(figures.kims)),
    share(figures.activeKims),
    share(figures.reporting),
    share(figures.withDecree),
    places(figures.coverage.kecamatan),
    places(figures.coverage.villages),
    figures.scores.mean.value === undefined
      ? missing(words.notKnown)
      : escaped(number(figures.scores.mean.value, 1, true)),
  ]);
  const headings = [
    { text: words.name },
    { text: words.kims, figures: true },
    { text: words.active },
    { text: words.reports },
    { text: words.decree },
    { text: words.kecamatan },
    { text: words.villages },
    { text: words.mean, figures: true },
  ];
  return stackedTable({ caption: words.caption, headings, rows });
}

/** Tables of counts, with what is hidden said to be so. */
export function countsSection({ content, language }: ReportContext): string {
  const { counts: words, scroll } = language.report;
  const written = ({ count }: SafeCount) =>
    count === null ? missing(words.hidden) : escaped(language.format.number(count));
  return (content.counts ?? [])
    .map(({ title, rows, columns, table }) => {
      const headings = [{ text: words.group }, ...[...columns, words.total].map((text) => ({ text, figures: true }))];
      const body = [
        ...rows.map((name, r) => [
          escaped(name),
          ...(table.cells[r] ?? []).map(written),
          written(table.rowTotals[r] as SafeCount),
        ]),
        [escaped(words.total), ...table.columnTotals.map(written), written(table.total)],
      ];
      return scrollingTable({ caption: title, headings, rows: body }, scroll);
    })
    .join('\n');
}

/** The drawings of the host, as pictures. */
export function figuresSection({ content }: ReportContext): string {
  return (content.figures ?? [])
    .map(({ alt, svg, wide = svg, caption }) => {
      const source = `<source media="print, (min-width: 800px)" srcset="${pictureOf(wide)}">`;
      const below = caption === undefined ? '' : `<figcaption>${escaped(caption)}</figcaption>`;
      return `<figure><picture>${source}<img src="${pictureOf(svg)}" alt="${escaped(alt)}"></picture>${below}</figure>`;
    })
    .join('\n');
}

/** On what rules and numbers rest. */
export function basisSection({ content, language, frameworkOf }: ReportContext): string {
  const { basis: words } = language.report;
  const used = [...new Set((content.cards ?? []).map(({ framework }) => framework))].map(frameworkOf);
  const cited = new Set<string>();
  for (const { issues } of content.registrations ?? []) {
    for (const issue of issues) if ('source' in issue && issue.source !== undefined) cited.add(written(issue.source));
  }
  for (const framework of used) {
    for (const { basis } of Object.values(framework.criteria)) {
      if (basis.kind === 'source') cited.add(written(basis.citation));
      if (basis.kind === 'reference') cited.add(basis.reference);
    }
  }
  const notes = [...new Set(used.map((framework) => frameworkWords(framework, language).note))];
  const heading = cited.size === 0 ? '' : `<h3>${escaped(words.sources)}</h3>`;
  return [
    ...notes.filter((note) => note !== '').map((note) => `<p>${escaped(note)}</p>`),
    heading + listOfItems([...cited].sort().map(escaped)),
    `<p class="note">${escaped(words.made(version))}</p>`,
  ].join('\n');
}

/** A citation of a source of this library; of a source of a host only its own id is known. */
function written({ source, where }: Citation | OwnCitation): string {
  const known: Readonly<Record<string, { readonly title: string; readonly address?: string }>> = sources;
  const { title, address } = (Object.hasOwn(known, source) ? known[source] : undefined) ?? { title: source };
  return [title, where, address].filter((part) => part !== undefined).join(', ');
}
