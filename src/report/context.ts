import { wrongArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { inOneLine, quoted } from '../kernel/text.js';
import type { Scorecard } from '../model/scorecard.js';
import type { Framework } from '../score/framework.js';
import { frameworks as shipped } from '../score/frameworks.js';
import type { Language } from '../texts/language.js';
import type { ReportContent } from './report-content.js';

/** What every section needs. */
export interface ReportContext {
  readonly content: ReportContent;
  readonly language: Language;
  /** The name of a group by its id; else what a group without a name is called. */
  readonly nameOf: (kimId: string | undefined, place: number) => string;
  /** The name of the group of a card; with the period of the card where there are cards of others. */
  readonly nameOfCard: (card: Scorecard, place: number) => string;
  /** @throws KimError `unknown-id` for a framework that is not among those of the content. */
  readonly frameworkOf: (id: string) => Framework;
}

export function contextOf(content: ReportContent, language: Language): ReportContext {
  const known = content.frameworks ?? Object.values<Framework>(shipped);
  const names = new Map<string, string>();
  for (const { readable } of content.registrations ?? []) {
    if (readable?.kind !== 'registration' || readable.id === undefined || readable.name === undefined) continue;
    names.set(readable.id, readable.name);
  }
  for (const [id, name] of Object.entries(content.names ?? {})) names.set(id, name);
  // Names stand in sentences, of which line breaks make paragraphs and lists.
  for (const [id, name] of names) names.set(id, inOneLine(name));
  const nameOf: ReportContext['nameOf'] = (kimId, place) =>
    (kimId === undefined ? undefined : (names.get(kimId) ?? inOneLine(kimId))) ??
    language.report.unnamed(language.format.number(place + 1));
  const periods = new Set((content.cards ?? []).map((card) => periodOf(card, language)));
  periods.delete(undefined);
  return {
    content,
    language,
    nameOf,
    nameOfCard: (card, place) => {
      const name = nameOf(card.kimId, place);
      const period = periodOf(card, language);
      return period === undefined || periods.size === 1 ? name : `${name} (${period})`;
    },
    frameworkOf: (id) => {
      const found = known.find((framework) => framework.id === id);
      if (found !== undefined) return found;
      throw new KimError(
        'unknown-id',
        `reportHtml needs frameworks: among them ${quoted(id)}, the framework of a card.`,
      );
    },
  };
}

/** The period of a card in words. */
export function periodOf({ period }: Scorecard, { format, report }: Language): string | undefined {
  return period && report.scores.period(format.date(period.from), format.date(period.through));
}

/**
 * Refuses what would give hidden counts away: the cards of single groups, or the figures of regions, beside them.
 */
export function requireNothingBesideHidden({
  cards,
  registrations,
  regions,
  comparisons,
  counts,
}: ReportContent): void {
  if (!(counts ?? []).some(({ table }) => hidesAny(table))) return;
  const single = { cards, registrations, regions, comparisons };
  const beside = Object.entries(single).find(([, list]) => list !== undefined && list.length > 0);
  if (beside === undefined) return;
  throw wrongArgument(
    beside[1],
    'nothing beside counts of which some are hidden, for they could be counted again from it',
    'reportHtml',
    `content.${beside[0]}`,
  );
}

/** Whether anything in a table of counts is hidden. */
export function hidesAny(table: NonNullable<ReportContent['counts']>[number]['table']): boolean {
  const { cells, rowTotals, columnTotals, total } = table;
  return [...cells.flat(), ...rowTotals, ...columnTotals, total].some(({ count }) => count === null);
}
