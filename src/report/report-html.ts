import {
  type Kind,
  listOf,
  localDate,
  optional,
  partial,
  record,
  requireArgument,
  shape,
  tableOf,
  text,
} from '../kernel/arguments.js';
import { scorecards } from '../model/kinds.js';
import type { SubmissionKind } from '../model/submission.js';
import { safeTable } from '../privacy/kinds.js';
import { frameworkShape } from '../score/kinds.js';
import { languageWith } from '../texts/kinds.js';
import type { Language } from '../texts/language.js';
import { contextOf, hidesAny, type ReportContext, requireNothingBesideHidden } from './context.js';
import { escaped, listOfItems, page } from './html.js';
import { basisSection, comparisonsSection, countsSection, figuresSection, regionsSection } from './other-sections.js';
import { registrationsSection } from './registrations-section.js';
import type { ReportContent, ReportRegistration } from './report-content.js';
import { groupsSection, scoresSection } from './scores-section.js';
import { style } from './style.js';

/**
 * A report as one page of HTML: what the groups are registered as, what they score and why, what changed, how regions stand,
 * tables of counts, and drawings. The page needs nothing from outside and runs no script, is read from 360 pixels on, and
 * prints on A4. Every text is escaped, drawings stand in it as pictures.
 *
 * A report is about single groups, or it shows counts of which some are hidden. Never both: from the groups, the hidden
 * counts could be counted again.
 *
 * @param content everything in it may be left out. Cards get their names from the registrations, by id.
 * @param language a whole language, such as `id` from `kim-domain/texts/id`, with the words of your own frameworks and rules
 * laid over it (`extendLanguage`).
 * @returns the same text for the same content.
 * @throws KimError `invalid-argument` for content of another shape, or hidden counts beside groups; `unknown-id` for a
 * framework that is not among `frameworks`; `missing-argument` without content or language.
 *
 * @example
 * ```ts
 * const group = { kind: 'registration', schemaVersion: 'v1', id: 'k1', name: 'KIM <Mawar>', bodyType: 'kim', members: [] };
 * const html = reportHtml({ registrations: [checkSubmission(group, { asOf: '2026-01-31' })] }, id);
 * html.startsWith('<!doctype html>\n<html lang="id">'); // true
 * html.includes('KIM &lt;Mawar&gt;'); // true
 * html.includes('<script'); // false
 * ```
 */
export function reportHtml(content: ReportContent, language: Language): string {
  requireArgument(content, contentKind, 'reportHtml', 'content');
  requireArgument(language, wholeLanguage, 'reportHtml', 'language');
  requireArgument(language.locale, text, 'reportHtml', 'language.locale');
  requireNothingBesideHidden(content);
  const context = contextOf(content, language);
  const { report: words } = language;
  const title = content.title ?? words.title;
  const sections = [
    ...(given(content.registrations) ? [['registrations', registrationsSection(context)] as const] : []),
    ...(given(content.cards)
      ? [['scores', scoresSection(context)] as const, ['groups', groupsSection(context)] as const]
      : []),
    ...(given(content.comparisons) ? [['comparisons', comparisonsSection(context)] as const] : []),
    ...(given(content.regions) ? [['regions', regionsSection(context)] as const] : []),
    ...(given(content.counts) ? [['counts', countsSection(context)] as const] : []),
    ...(given(content.figures) ? [['figures', figuresSection(context)] as const] : []),
    ['basis', basisSection(context)] as const,
  ];
  const links = sections.map(([code]) => `<li><a href="#${code}">${escaped(words.sections[code])}</a></li>`);
  const parts = sections.map(
    ([code, html], i) =>
      `<section${code === 'groups' ? ' class="sheets"' : ''} aria-labelledby="${code}">
<h2 id="${code}">${i + 1}. ${escaped(words.sections[code])}</h2>
${html}
</section>`,
  );
  const cautions = cautionsOf(context);
  const caution =
    cautions.length === 0
      ? ''
      : `<div class="caution"><h2>${escaped(words.caution)}</h2>${listOfItems(cautions.map(escaped))}</div>`;
  const body = `<header>
<h1>${escaped(title)}</h1>
${caution}
<nav aria-label="${escaped(words.contents)}"><ol>${links.join('')}</ol></nav>
</header>
<main id="main">
${parts.join('\n')}
</main>`;
  return page({ locale: language.locale, title, skip: words.skip, style, body });
}

const given = (items: readonly unknown[] | undefined) => items !== undefined && items.length > 0;

/** What must be known before reading: of the host, of the frameworks, and of what is missing or hidden. */
function cautionsOf({ content, language, frameworkOf }: ReportContext): string[] {
  const { cautions: words } = language.report;
  const { notes = [], cards = [], counts = [] } = content;
  const origins = new Set(cards.map(({ framework }) => language.score.origins[frameworkOf(framework).origin.status]));
  const uncalibrated = new Set(cards.flatMap(({ provenance }) => provenance.uncalibrated)).size;
  return [
    ...notes,
    ...[...origins].filter((sentence) => sentence !== ''),
    ...(uncalibrated > 0 ? [words.uncalibrated(language.format.number(uncalibrated))] : []),
    ...(cards.some(({ upperBound }) => upperBound !== undefined) ? [words.missing] : []),
    ...(counts.some(({ table }) => hidesAny(table)) ? [words.hidden] : []),
  ];
}

const wholeLanguage: Kind = /* @__PURE__ */ languageWith(
  'report.sections',
  'format.number',
  'score.criterion',
  'indicators.names',
  'comparison.change',
  'requirements.heading',
  'frameworks',
  'ruleSets',
  'rules',
  'ruleTitles',
  'shape.shape.missing',
  'cannotTellReasons',
  'concepts.aspiration-classes',
  'fields.registration',
);
const maybeText = /* @__PURE__ */ optional(text);
const maybeListOf = (kind: Kind, takes: string) => optional(listOf(kind, takes));
const texts = /* @__PURE__ */ listOf(text, 'a list of texts');
const countsShape: Kind = /* @__PURE__ */ shape(
  'a table of counts with its title and the names of its rows and columns',
  {
    title: text,
    rows: texts,
    columns: texts,
    table: safeTable,
  },
);
const countsKind: Kind = {
  ...countsShape,
  takes: 'a table of counts with a name for every row and every column',
  accepts: (value) => {
    if (!countsShape.accepts(value)) return false;
    const { rows, columns, table } = value as NonNullable<ReportContent['counts']>[number];
    return (
      rows.length === table.cells.length &&
      rows.length === table.rowTotals.length &&
      columns.length === table.columnTotals.length &&
      table.cells.every((row) => row.length === columns.length)
    );
  },
};
const svg: Kind = {
  takes: 'a whole SVG, from <svg to </svg>',
  accepts: (value) =>
    typeof value === 'string' && /^<svg[\s>]/.test(value.trimStart()) && value.trimEnd().endsWith('</svg>'),
};

const check: Kind = /* @__PURE__ */ shape('a result of checkSubmission', {
  issues: /* @__PURE__ */ listOf(record, 'a list of issues'),
  validation: /* @__PURE__ */ optional(
    /* @__PURE__ */ shape('what was checked, under which rules and on what day', { ruleSet: text, asOf: localDate }),
  ),
});
/** What was read of an activity report can be told from a registration; what could not be read cannot. */
const checkOfRegistration: Kind = {
  ...check,
  takes: 'a result of checkSubmission of a registration',
  accepts: (value) =>
    check.accepts(value) &&
    (value as ReportRegistration).readable?.kind !== ('activity-report' satisfies SubmissionKind),
};

const contentKind: Kind = /* @__PURE__ */ partial('the content of a report, such as { cards, registrations }', {
  title: maybeText,
  notes: /* @__PURE__ */ optional(texts),
  names: /* @__PURE__ */ optional(/* @__PURE__ */ tableOf(text, 'names by the ids of groups')),
  registrations: /* @__PURE__ */ maybeListOf(checkOfRegistration, 'a list of results of checkSubmission'),
  ruleSet: /* @__PURE__ */ optional(record),
  cards: /* @__PURE__ */ optional(scorecards),
  frameworks: /* @__PURE__ */ maybeListOf(frameworkShape, 'a list of frameworks'),
  comparisons: /* @__PURE__ */ maybeListOf(
    /* @__PURE__ */ shape('a comparison with the name of its group', {
      name: text,
      comparison: /* @__PURE__ */ shape('a comparison of compareScores', { frameworks: record }),
    }),
    'a list of comparisons',
  ),
  regions: /* @__PURE__ */ maybeListOf(
    /* @__PURE__ */ shape('a region with its name and the figures of finishSummary', {
      name: text,
      figures: /* @__PURE__ */ shape('figures of finishSummary', {
        activeKims: record,
        coverage: record,
        scores: record,
      }),
    }),
    'a list of regions',
  ),
  counts: /* @__PURE__ */ maybeListOf(countsKind, 'a list of tables of counts'),
  figures: /* @__PURE__ */ maybeListOf(
    /* @__PURE__ */ shape('a drawing with its text', {
      alt: text,
      svg,
      wide: /* @__PURE__ */ optional(svg),
      caption: maybeText,
    }),
    'a list of drawings',
  ),
});
