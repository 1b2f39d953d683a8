import { explainRequirements, withField } from '../explain/explain-requirements.js';
import { inOneLine } from '../kernel/text.js';
import type { Severity } from '../model/issue.js';
import { ruleSetTitle } from '../validate/rule-set-title.js';
import type { ReportContext } from './context.js';
import { escaped, listOfItems, missing, stackedTable } from './html.js';
import type { ReportRegistration } from './report-content.js';

/** How every registration stands, a table for each rule set and day, and then why, one by one. */
export function registrationsSection(context: ReportContext): string {
  const { content, language } = context;
  const { registrations: words } = language.report;
  const tables = new Map<string, string[][]>();
  const list = (content.registrations ?? []).map((one, i) => ({ one, name: nameOf(one, i, context) }));
  for (const { one, name } of list) {
    const caption = captionOf(one, context);
    const rows = tables.get(caption) ?? [];
    tables.set(caption, rows);
    rows.push(rowOf(one, name, context));
  }
  const headings = [
    { text: words.name },
    { text: words.verdict },
    { text: words.met, figures: true },
    { text: words.findings },
  ];
  return [
    ...[...tables].map(([caption, rows]) => stackedTable({ caption, headings, rows })),
    ...list.map(({ one, name }) => sheet(one, name, context)),
  ].join('\n');
}

function rowOf(one: ReportRegistration, name: string, context: ReportContext): string[] {
  const { report, requirements: texts, format } = context.language;
  const { requirements } = one.validation ?? {};
  if (requirements === undefined)
    return [escaped(name), missing(report.registrations.unreadable), '', findings(one, context)];
  const { requirements: asked, verdict } = requirements;
  const met = asked.filter(({ status }) => status === 'met').length;
  return [
    escaped(name),
    escaped(texts.verdicts[verdict]),
    escaped(`${format.number(met)} / ${format.number(asked.length)}`),
    findings(one, context),
  ];
}

/** By what it was checked; what could not be read was checked by nothing. */
function captionOf({ validation }: ReportRegistration, context: ReportContext): string {
  const { registrations: words, sections } = context.language.report;
  return validation === undefined
    ? sections.registrations
    : words.caption(titleOf(validation.ruleSet, context), context.language.format.date(validation.asOf));
}

/** The name of a rule set by its id, which for a place is that of its profile with the year of the national rules below. */
function titleOf(id: string, { content, language }: ReportContext): string {
  if (content.ruleSet?.id === id) return ruleSetTitle(content.ruleSet, language);
  const year = /-\d{4}$/.exec(id)?.[0] ?? '';
  const [profile, over] = [id.slice(0, id.length - year.length), `nasional${year}`];
  const isLocal = Object.hasOwn(language.ruleSets, profile) && Object.hasOwn(language.ruleSets, over);
  return ruleSetTitle({ id, profile, ...(isLocal && { over }) }, language);
}

function nameOf({ readable }: ReportRegistration, place: number, context: ReportContext): string {
  const { id, name } = readable?.kind === 'registration' ? readable : {};
  return name === undefined ? context.nameOf(id, place) : inOneLine(name);
}

function findings({ issues }: ReportRegistration, { language }: ReportContext): string {
  const { registrations: words } = language.report;
  const counts = (['error', 'warning', 'hint'] as const satisfies readonly Severity[]).flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count === 0 ? [] : [words.count[severity](language.format.number(count))];
  });
  return escaped(counts.length === 0 ? words.none : counts.join(', '));
}

/** One registration: the requirements that are not met, what else to settle, and what to ask. */
function sheet(one: ReportRegistration, name: string, { language }: ReportContext): string {
  const { requirements: texts, report } = language;
  const screen = one.validation && explainRequirements(one.validation, language, name);
  const words = language.fields[one.readable?.kind ?? 'registration'];
  const shape = one.issues
    .filter(({ code }) => code.startsWith('shape.'))
    .map((issue) => withField(issue, language, words));
  const open = screen?.requirements.filter(({ status }) => status !== 'met') ?? [];
  const met = screen?.requirements.filter(({ status }) => status === 'met') ?? [];
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
  return `<article><h3>${escaped(screen?.heading ?? name)}</h3>
${shape.length === 0 ? '' : paragraph(report.registrations.shape) + listOfItems([...new Set(shape)].map(escaped))}
${listOfItems(open.map(({ title, standing, reasons }) => `<strong>${escaped(title)}: ${escaped(standing)}.</strong> ${escaped(reasons.join(' '))}`))}
${met.length === 0 ? '' : paragraph(report.registrations.fulfilled(language.format.list(met.map(({ title }) => title))))}
${screen === undefined || screen.clarify.length === 0 ? '' : paragraph(texts.alsoClarify) + listOfItems(screen.clarify.map(escaped))}
${screen === undefined || screen.questions.length === 0 ? '' : paragraph(texts.askFirst) + listOfItems(screen.questions.map(escaped))}
</article>`;
}
