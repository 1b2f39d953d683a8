import type { Measurement } from '../model/measurement.js';
import type { CriterionScore, Scorecard } from '../model/scorecard.js';
import { listsWithOpenDays } from '../score/completions.js';
import { inPointsOf } from '../texts/format/numbers.js';
import type { Language } from '../texts/language.js';
import type { FrameworkWords } from './framework-words.js';
import {
  caveatsOf,
  criterionName,
  judgementsLeftOut,
  liesFarApart,
  listName,
  missingOf,
  valueAsRead,
  whyMissing,
} from './render-criterion.js';

/*
 * What a reader must know before using a figure, in whole sentences: written once, and said alike by the text of a card, by rows
 * and by the printed report.
 */

/** The value of one indicator, as far as it was scored. */
export interface ValueOnCard {
  readonly code: string;
  readonly measurement: Measurement;
  /** Absent where it was not scored. */
  readonly criterion?: CriterionScore | undefined;
  /** Of the card; absent where it was not scored. */
  readonly drafts?: readonly string[] | undefined;
}

/** What must be known of one value. Empty for most. */
export function cautionsOfValue(
  { code, measurement, criterion, drafts = [] }: ValueOnCard,
  language: Language,
  words: FrameworkWords | undefined,
): string[] {
  const sentences: string[] = [];
  if (criterion !== undefined && (criterion.caution !== undefined || liesFarApart(criterion))) {
    const value = valueAsRead({ kind: 'criterion', code, score: criterion, leaves: [] }, language);
    sentences.push(`${criterionName(code, language, words)}: ${value}.`);
  }
  if (measurement.status === 'measured') sentences.push(...caveatsOf(code, measurement, language));
  const missing = criterion === undefined ? undefined : missingOf(criterion);
  // Why nothing was measured has a column and a cell of its own; why what was measured is not read has not.
  if (criterion !== undefined && missing !== undefined && measurement.status === 'measured')
    sentences.push(whyMissing(criterion, missing, language));
  else if (measurement.status === 'insufficient-data') sentences.push(tooFew(measurement, language));
  else if (criterion !== undefined) sentences.push(...judgementsLeftOut(criterion, language));
  if (criterion?.use === 'counted' && drafts.includes(code)) sentences.push(language.indicators.draftRubric);
  return sentences;
}

const tooFew = ({ n, needed }: { readonly n: number; readonly needed: number }, { indicators, format }: Language) =>
  indicators.tooFew({ n, needed }, format);

/** What must be known of the framework of a card. */
interface ScoredBy {
  readonly range: { readonly min: number; readonly max: number };
  /** For how many months a group must have been observed before it is given a class. */
  readonly monthsForClass?: number | undefined;
}

/** What must be known of a score besides its interval: why there is no class, what it lacks, and what was left out. */
export function cautionsOfScore(card: Scorecard, language: Language, framework: ScoredBy | undefined): string[] {
  const { score: texts, format } = language;
  const points = framework === undefined ? format : inPointsOf(format, framework.range);
  return [
    ...whyNoClass(card, language, framework?.monthsForClass),
    ...(card.upperBound === undefined ? [] : [texts.upperBound({ upTo: card.upperBound }, points)]),
    ...(card.score === undefined || card.evidence === 'numbers-and-judgements' ? [] : [evidenceOf(card, language)]),
    ...ratersApart(card, language),
    ...partsMissing(card, language),
    ...linesLeftOut(card, language),
  ];
}

/** On what a score rests; what a framework does not ask for is not said to lack. */
export function evidenceOf({ evidence, availability }: Scorecard, { score: { evidence: texts } }: Language): string {
  const { quantitative, qualitative } = availability;
  if (evidence === 'numbers-only' && qualitative.total === 0) return texts['numbers-asked'];
  if (evidence === 'judgements-only' && quantitative.total === 0) return texts['judgements-asked'];
  return texts[evidence];
}

/** Why there is no class although there is a score. */
export function whyNoClass(
  { notClassified }: Scorecard,
  { score: texts, format }: Language,
  monthsForClass: number | undefined,
): string[] {
  if (notClassified === undefined) return [];
  const monthsNeeded = monthsForClass === undefined ? {} : { monthsNeeded: monthsForClass };
  return [texts.notClassified({ reasons: notClassified, ...monthsNeeded }, format)];
}

/** Raters who stand clearly apart from the others. */
export function ratersApart({ raters = [] }: Scorecard, { score: texts, format, concepts }: Language): string[] {
  const apart = raters.filter(({ verdict }) => verdict === 'severe' || (verdict === 'lenient' && raters.length > 2));
  if (apart.length === 0) return [];
  const labels = concepts['rater-relations'].concepts;
  const stated = apart.flatMap(({ relation, difference = 0 }) =>
    relation === undefined ? { difference } : { relation: labels[relation].label, difference },
  );
  return [texts.ratersApart({ raters: raters.length, apart: stated }, format)];
}

/** Parts of a report that could not be read, and lists of which only a part was there or could be counted. */
export function partsMissing(card: Scorecard, language: Language): string[] {
  const { score: texts, format } = language;
  const { partsLeftOut: count, partialLists = [] } = card;
  const open = listsWithOpenDays(card);
  const named = (isOpen: boolean) =>
    partialLists.filter((list) => open.has(list) === isOpen).map((list) => listName(list, language));
  const [parts, openLists] = [named(false), named(true)];
  return [
    ...(count === undefined ? [] : [texts.partsLeftOut({ count }, format)]),
    ...(parts.length === 0 ? [] : [texts.partialLists({ lists: parts }, format)]),
    ...(openLists.length === 0 ? [] : [texts.openLists({ lists: openLists }, format)]),
  ];
}

/** Records that did not count, one line for each reason of each list. */
export function linesLeftOut({ notCounted = [] }: Scorecard, language: Language): string[] {
  const { score: texts, format, indicators } = language;
  const reasons: Readonly<Record<string, string>> = indicators.notCounted;
  return notCounted.map(({ list, reason, count }) => {
    const why = Object.hasOwn(reasons, reason) ? (reasons[reason] as string) : texts.reasonUnknown;
    return texts.leftOut({ list: listName(list, language), count, reason: why }, format);
  });
}
