import { inOneLine } from '../kernel/text.js';
import type { Indicator } from '../measure/indicator.js';
import { indicators } from '../measure/registry.js';
import type { Measured, Measurement } from '../model/measurement.js';
import type { CriterionScore } from '../model/scorecard.js';
import type { Language } from '../texts/language.js';
import type { Format } from '../texts/message.js';
import type { ExplainedCriterion } from './explanation.js';
import type { FrameworkWords } from './framework-words.js';

/** In which language, on which range, and with how many record ids as evidence. */
export interface RenderContext {
  readonly language: Language;
  /** How points of the framework's range are written. */
  readonly points: Format;
  /** The names of the framework. */
  readonly words: FrameworkWords;
  /** Upper end of the framework's range. */
  readonly top: number;
  readonly detail: 'full' | 'spoken';
  readonly evidenceIds: number;
}

/** The name of a criterion: the framework's own, else that of the indicator, else its code. */
export function criterionName(code: string, language: Language, words: FrameworkWords | undefined): string {
  const names: Readonly<Record<string, string>> = language.indicators.names;
  return words?.criterion(code) ?? (Object.hasOwn(names, code) ? names[code] : undefined) ?? inOneLine(code);
}

/** What was measured and what it is worth, with its evidence and the limits that decided. Empty without a value. */
export function describeCriterion(criterion: ExplainedCriterion, context: RenderContext): string {
  const { score: texts, format, concepts } = context.language;
  const { measurement, normalised, clamped } = criterion.score;
  if (measurement.status !== 'measured' || normalised === undefined) return '';
  const name = criterionName(criterion.code, context.language, context.words);
  const value = valueAsRead(criterion, context.language);
  const sentences = [texts.criterion({ name, value, normalised, top: context.top, clamped }, context.points)];
  if (context.detail === 'full')
    sentences.push(
      ...caveatsOf(criterion.code, measurement, context.language),
      ...judgementsLeftOut(criterion.score, context.language),
    );
  const ids = (measurement.evidence?.slice(0, context.evidenceIds) ?? []).map(inOneLine);
  const more = (measurement.evidence?.length ?? 0) - ids.length;
  if (ids.length > 0) sentences.push(texts.evidenceIds({ ids, more }, format));
  const limits = criterion.leaves.flatMap((leaf) =>
    leaf.kind === 'time-limit'
      ? [{ name: concepts['aspiration-classes'].concepts[leaf.aspirationClass].label, limit: leaf.entry.value }]
      : [],
  );
  if (context.detail === 'full' && limits.length > 0) sentences.push(texts.timeLimits({ limits }, format));
  return sentences.join(' ');
}

/** What a reader must know of a value: what was not recorded, left out of it, sorted by nobody, adds nothing, has no known day, or may be counted twice. */
export function caveatsOf(
  code: string,
  { unstated = 0, inferred = 0, surplus = 0, dayUnknown = 0, resembling = 0, withoutLists }: Measured,
  language: Language,
): string[] {
  const { indicators: texts, format } = language;
  const lists = withoutLists?.map((list) => listName(list, language));
  return [
    ...(lists === undefined ? [] : [texts.withoutLists({ lists }, format)]),
    ...(unstated > 0 ? [texts.unstated({ count: unstated }, format)] : []),
    ...(inferred > 0 ? [texts.inferred({ count: inferred }, format)] : []),
    // Once the days are known, some of it may count.
    ...(surplus > 0 && dayUnknown === 0 ? [texts.surplus({ count: surplus }, format)] : []),
    ...(resembling > 0
      ? [
          texts.resembling(
            { count: resembling, of: indicatorOf(code)?.unit === 'partners' ? 'partners' : 'people' },
            format,
          ),
        ]
      : []),
    ...(dayUnknown > 0 ? [texts.dayUnknown({ count: dayUnknown }, format)] : []),
  ];
}

/** How many judgements a framework does not count, and why; empty where it counts all, or a reason beside it tells. */
export function judgementsLeftOut(
  { measurement, levels }: Pick<CriterionScore, 'measurement' | 'levels'>,
  { indicators: texts, format }: Language,
): string[] {
  const { judgements = [] } = measurement.status === 'measured' ? measurement : {};
  const unstated = judgements.filter(({ relation }) => relation === undefined).length;
  // Of raters who may be members the reason says so itself.
  const unchecked = judgements.filter((one) => one.unchecked === true && one.relation !== undefined).length;
  const left = levels === undefined ? 0 : judgements.length - levels.length;
  if (left <= 0) return [];
  const others = Math.max(0, left - unstated - unchecked);
  return unstated + others === 0 ? [] : [texts.judgementsLeftOut({ unstated, others }, format)];
}

/** The name of a list of a report, or of a registration (`registration.members`); else its code. */
export function listName(list: string, { fields }: Language): string {
  const [kind, name] = list.startsWith('registration.')
    ? (['registration', list.slice('registration.'.length)] as const)
    : (['activity-report', list] as const);
  const labels: Readonly<Record<string, { readonly label: string } | undefined>> = fields[kind];
  return (Object.hasOwn(labels, name) ? labels[name]?.label : undefined) ?? inOneLine(list);
}

/** The measured value in its unit; empty without one. No mean speaks for raters who lie far apart. */
export function valueInWords({ code, score }: ExplainedCriterion, language: Language): string {
  const { measurement, unit, raw, levels = [] } = score;
  if (measurement.status !== 'measured') return '';
  if (liesFarApart(score)) {
    return language.indicators.farApart({ levels }, language.format);
  }
  if (score.kind === 'qualitative') return inItsUnit(code, unit, { value: raw ?? measurement.value }, language);
  const value = inItsUnit(code, unit, measurement, language);
  if (!isBound(code, score)) return value;
  return language.indicators.bound({ value, isMost: score.direction === 'lower' }, language.format);
}

/** Units of what can only be more where a part is lacking. */
const countedUnits: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'per-month',
  'per-year',
  'kinds',
  'partners',
  'persons',
  'points',
]);

/**
 * Whether more may have counted than was there: a list was lacking, or a part of one, or some days. A share of the records of a part
 * is none of this, unless it is one of months.
 */
export function isBound(code: string, { measurement, unit }: Pick<CriterionScore, 'measurement' | 'unit'>): boolean {
  if (measurement.status !== 'measured') return false;
  const { withoutLists = [], fromPartsOf = [], dayUnknown = 0 } = measurement;
  if (unit === 'share' && measurement.value >= 1) return false;
  if (withoutLists.length > 0 || dayUnknown > 0) return true;
  const isOfMonths = indicatorOf(code)?.exposure === 'active-months';
  return fromPartsOf.length > 0 && (isOfMonths || countedUnits.has(unit));
}

/** The value as the framework read it, told as what it is: at least so much, or raters far apart; `undefined` without one. */
export function rawInWords(code: string, score: CriterionScore | undefined, language: Language): string | undefined {
  if (score?.raw === undefined) return undefined;
  const { indicators: texts, format } = language;
  if (liesFarApart(score)) return texts.levels({ levels: score.levels ?? [] }, format);
  const inUnit = inItsUnit(code, score.unit, { value: score.raw }, language);
  const value = score.caution === undefined ? inUnit : language.score.countedAs({ value: inUnit }, format);
  return isBound(code, score) ? texts.bound({ value, isMost: score.direction === 'lower' }, format) : value;
}

/** An indicator of this library; a framework may have others. */
function indicatorOf(code: string): Indicator | undefined {
  const known: Readonly<Record<string, Indicator>> = indicators;
  return Object.hasOwn(known, code) ? known[code] : undefined;
}

/** The measured value in its unit and, where it was drawn towards caution, as what it was read. */
export function valueAsRead(criterion: ExplainedCriterion, language: Language): string {
  const { caution, raw, unit } = criterion.score;
  const value = valueInWords(criterion, language);
  if (caution === undefined || raw === undefined) return value;
  const readAs = inItsUnit(criterion.code, unit, { value: raw }, language);
  return language.score.cautious({ value, readAs, isShort: caution.method === 'least-denominator' }, language.format);
}

/** Raters who differ by so many levels have not judged the same. */
const farApart = 2;

/** Whether the raters of a criterion lie so far apart that no level speaks for them. */
export function liesFarApart({ levels = [] }: CriterionScore): boolean {
  return levels.length > 1 && Math.max(...levels) - Math.min(...levels) >= farApart;
}

/** Another value of a criterion, told as so many cases of those that there are, where it is known of how many it is a part. */
export function asCounted(
  { measurement, caution }: CriterionScore,
  value: number,
): Pick<Measured, 'value' | 'numerator' | 'denominator'> {
  const { denominator = 0 } = measurement.status === 'measured' ? measurement : {};
  const numerator = Math.round(value * denominator);
  // What was drawn towards caution is no part of what was observed.
  const isWhole = denominator > 0 && caution === undefined && Math.abs(value * denominator - numerator) < 1e-6;
  return isWhole ? { value, numerator, denominator } : { value };
}

/** A value of a criterion in its unit; without one a bare number. */
export function inItsUnit(
  code: string,
  unit: CriterionScore['unit'],
  { value, numerator, denominator }: Pick<Measured, 'value' | 'numerator' | 'denominator'>,
  language: Language,
): string {
  if (unit === undefined) return language.format.number(value);
  const of = (language.indicators.rateOf as Readonly<Record<string, string | undefined>>)[code];
  return language.indicators.values[unit]({ value, numerator, denominator, ...(of && { of }) }, language.format);
}

/** Why there is no value; a framework from elsewhere may have reasons that no language knows. */
function reasonOf(missing: Exclude<Measurement, Measured>, { indicators: texts, score, format }: Language): string {
  const { reason } = missing;
  const known: Readonly<Record<string, string>> = texts.reasons;
  const why = Object.hasOwn(known, reason)
    ? (known[reason] as string)
    : reason === 'not-given'
      ? score.notGiven
      : score.reasonUnknown;
  if (missing.status !== 'insufficient-data') return why;
  return `${why} ${texts.tooFew({ n: missing.n, needed: missing.needed }, format)}`;
}

/** Why a criterion has no value to the framework, and which judgements it does not count. */
export const whyMissing = (
  criterion: CriterionScore,
  missing: Exclude<Measurement, Measured>,
  language: Language,
): string => [...judgementsLeftOut(criterion, language), reasonOf(missing, language)].join(' ');

/** The reason why a criterion has no value to the framework; `undefined` where it has one. */
export function missingOf({ measurement, notRead }: CriterionScore): Exclude<Measurement, Measured> | undefined {
  return measurement.status === 'measured' ? notRead : measurement;
}
