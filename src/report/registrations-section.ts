import { explainRequirements, withField } from '../explain/explain-requirements.js';
import { inOneLine } from '../kernel/text.js';
import type { Severity } from '../model/issue.js';
import { ruleSetTitle } from '../validate/rule-set-title.js';
import type { ReportContext } from './context.js';
import { escaped, listOfItems, missing, stackedTable } from './html.js';
import type { ReportRegistration } from './report-content.js';

/** How every registration stands, and then why, one by one. */
export function registrationsSection(context: ReportContext): string {
  const { content, language } = context;
  const { registrations: words } = language.report;
  const list = content.registrations ?? [];
  const rows = list.map((one, i) => {
    const { requirements } = one.validation ?? {};
    const met = requirements?.requirements.filter(({ status }) => status === 'met').length ?? 0;
    const { number } = language.format;
    return [
      escaped(nameOf(one, i, context)),
      requirements === undefined
        ? missing(words.unreadable)
        : escaped(language.requirements.verdicts[requirements.verdict]),
      requirements === undefined ? '' : escaped(`${number(met)} / ${number(requirements.requirements.length)}`),
      findings(one, context),
    ];
  });
  const headings = [
    { text: words.name },
    { text: words.verdict },
    { text: words.met, figures: true },
    { text: words.findings },
  ];
  const sheets = list.map((one, i) => sheet(one, nameOf(one, i, context), context));
  return stackedTable({ caption: captionOf(list, context), headings, rows }) + sheets.join('\n');
}

function captionOf(list: readonly ReportRegistration[], { content, language }: ReportContext): string {
  const { registrations: words, sections } = language.report;
  const validation = list.find((one) => one.validation !== undefined)?.validation;
  if (validation === undefined) return sections.registrations;
  const names: Readonly<Record<string, { readonly title: string }>> = language.ruleSets;
  const title =
    content.ruleSet?.id === validation.ruleSet
      ? ruleSetTitle(content.ruleSet, language)
      : ((Object.hasOwn(names, validation.ruleSet) ? names[validation.ruleSet]?.title : undefined) ??
        validation.ruleSet);
  return words.caption(title, language.format.date(validation.asOf));
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
