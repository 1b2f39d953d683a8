import { type Kind, oneOf, requireArgument, requireOptions, text, wholeNumber } from '../kernel/arguments.js';
import { wholeMonths as wholeMonthsOf } from '../kernel/date-span.js';
import { inOneLine } from '../kernel/text.js';
import type { ScoreCertainty, UncertaintySource } from '../model/certainty.js';
import type { Measured } from '../model/measurement.js';
import type { AvailabilityByKind, Scorecard } from '../model/scorecard.js';
import { isMostlyKnown } from '../score/mostly-known.js';
import { atLeastShown, inPointsOf } from '../texts/format/numbers.js';
import { languageWith } from '../texts/kinds.js';
import type { Language } from '../texts/language.js';
import { evidenceOf, linesLeftOut, partsMissing, ratersApart, whyNoClass } from './cautions.js';
import type { ExplainedCriterion, ExplainedGroup, Explanation, ExplanationNode } from './explanation.js';
import { frameworkWords } from './framework-words.js';
import { explanation as explanationKind } from './kinds.js';
import {
  asCounted,
  criterionName,
  describeCriterion,
  inItsUnit,
  isBound,
  liesFarApart,
  missingOf,
  type RenderContext,
  valueAsRead,
  valueInWords,
  whyMissing,
} from './render-criterion.js';

/** How much to state. */
export interface RenderOptions {
  /** What to call the group; default: "the group" where it is one. */
  readonly name?: string;
  /**
   * `full` (default): every criterion with its value and some of its evidence. `spoken`: of every function only the best and
   * the weakest criterion, for reading aloud.
   */
  readonly detail?: 'full' | 'spoken';
  /** How many record ids to name as evidence for one criterion in a full text; default 3. */
  readonly evidenceIds?: number;
}

/**
 * States why a score is what it is, in plain sentences: what was counted, what did not count and why, what is missing,
 * what the nearest class needs. Paragraphs are separated by an empty line.
 *
 * @param explanation from `explainScore`.
 * @param language the language, such as `id` from `kim-domain/texts/id`.
 * @throws KimError `missing-argument`, `invalid-argument`.
 */
export function render(explanation: Explanation, language: Language, options: RenderOptions = {}): string {
  requireArgument(explanation, explanationKind, 'render', 'explanation');
  requireArgument(language, wholeLanguage, 'render', 'language');
  requireOptions(options, renderOptions, 'render');
  const { detail = 'full', evidenceIds = detail === 'full' ? 3 : 0 } = options;
  const words = frameworkWords(explanation.framework, language);
  const { range } = explanation.framework;
  const points = inPointsOf(language.format, range);
  const context = { language, words, points, top: range.max, detail, evidenceIds };
  const paragraphs = [
    opening(explanation, context, options),
    ...explanation.root.children.flatMap((child) => paragraphsOf(child, context)),
    listed(language.score.notApplicableIntro, explanation.root, context, ['not-applicable']),
    listed(language.score.assumedIntro, explanation.root, context, ['no-data', 'insufficient-data'], isAssumed),
    listed(missingIntro(explanation, language), explanation.root, context, ['no-data', 'insufficient-data'], isLeftOut),
    detail === 'full' ? unused(explanation.root, context) : '',
    leftOut(explanation, context),
    completed(explanation, context),
    outlook(explanation, context),
    detail === 'full' ? beside(explanation, context) : '',
    basis(explanation, context),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

const wholeLanguage: Kind = /* @__PURE__ */ languageWith(
  'score.criterion',
  'format.number',
  'indicators.names',
  'fields.activity-report',
  'concepts.aspiration-classes',
  'frameworks',
);
const renderOptions = {
  name: text,
  detail: /* @__PURE__ */ oneOf('full', 'spoken'),
  evidenceIds: /* @__PURE__ */ wholeNumber(0),
};

function opening({ card, framework, root }: Explanation, context: RenderContext, { name }: RenderOptions): string {
  const { words, points } = context;
  const { score: texts, format } = context.language;
  const called = inOneLine(name ?? '');
  const sentences = [
    texts.heading(
      { ...(called !== '' && { name: called }), isGroup: card.kimId !== undefined, period: card.period },
      format,
    ),
  ];
  const groups = root.children.filter((child) => child.kind === 'group');
  if (card.score === undefined) {
    const unscored = groups.filter(({ score }) => score.status === 'not-scored').map(({ code }) => words.group(code));
    sentences.push(texts.noHeadline({ unscored, isSomeKnown: isKnown(card.availability) }, format));
  } else {
    const { certainty, upperBound } = card;
    // How far it could lie elsewhere follows from what is missing.
    const most = upperBound === undefined ? [] : [texts.upperBound({ upTo: upperBound }, points)];
    const isBeyond = certainty?.missing !== 'draws';
    // A class that is not certain is not named with the score, but with the others that are as likely.
    const isNamed = card.class !== undefined && certainty?.label.verdict !== 'refused';
    const className = isNamed ? words.class(card.class?.code ?? '') : undefined;
    sentences.push(texts.headline({ score: card.score, top: framework.range.max, className }, points));
    if (isBeyond) sentences.push(...most);
    if (certainty !== undefined) sentences.push(...sureness(certainty, card, framework.wholeMonths, context));
    else if (card.class?.borderline) sentences.push(texts.borderline);
    if (!isBeyond) sentences.push(...most);
    sentences.push(...whyNoClass(card, context.language, framework.monthsForClass));
    sentences.push(evidenceOf(card, context.language));
    if (framework.origin !== 'official-preset') sentences.push(qualityOf(card, context));
    if (context.detail === 'full') sentences.push(...ratersApart(card, context.language));
  }
  sentences.push(...balance(card, groups, context));
  return sentences.join(' ');
}

/** How far the score could lie elsewhere, and how sure its class is. */
function sureness(
  { interval, coverage, sources, missing, classes = [], label }: ScoreCertainty,
  card: Scorecard,
  wholeMonths: number | undefined,
  { words, points, language: { score: texts, format } }: RenderContext,
): string[] {
  const { upperBound } = card;
  const atLeast = missing === 'bounds' && sources.some(({ source, width }) => source === 'missing' && width > 0);
  const after = upperBound === undefined || missing === 'draws' ? undefined : missing ? 'beyond' : 'besides';
  const widest = spreadOf(sources, card, after === 'beyond', wholeMonths);
  const sentences = [
    texts.certainty({ ...interval, coverage, atLeast, sources: widest, ...(after && { after }) }, points),
  ];
  if (card.class === undefined) return sentences;
  const likely = classes
    .filter(({ probability }) => probability >= leastStated)
    .sort((a, b) => b.probability - a.probability)
    .map(({ code, probability }) => ({ className: words.class(code), probability }));
  // Probabilities that know nothing of what is missing are not read out.
  const isOpen = label.verdict === 'refused' && label.reason === 'missing-not-varied';
  const own = isOpen
    ? []
    : label.verdict === 'refused'
      ? likely
      : likely.filter(({ className }) => className === words.class(label.code));
  const byScore = words.class(card.class.code);
  const isWhole = classes.reduce((sum, { probability }) => sum + probability, 0) > 1 - 1e-6;
  return [
    ...sentences,
    texts.classCertainty({ verdict: label.verdict, own: byScore, likely: own, atLeast: !isWhole }, format),
  ];
}

type Spreading = UncertaintySource | 'unobserved';

/** What spreads a score, the widest first: of what is missing, months that were not observed go by their name. */
function spreadOf(
  sources: ScoreCertainty['sources'],
  card: Scorecard,
  isBeyond: boolean,
  wholeMonths: number | undefined,
): Spreading[] {
  const { score = 0, upperBound = score, criteria } = card;
  const isUnobserved = wholeMonths !== undefined && monthsObserved(card, wholeMonths) < wholeMonths;
  const isAllKnown = criteria.every(({ use }) => use === 'counted' || use === 'not-applicable' || use === 'set-aside');
  const spread = sources.flatMap(({ source, width }): { source: Spreading; width: number }[] => {
    if (source !== 'missing' || (!isBeyond && !(isUnobserved && isAllKnown))) return [{ source, width }];
    // Beyond what all that is missing could bring there are only the months.
    return isUnobserved ? [{ source: 'unobserved', width: width - (upperBound - score) }] : [];
  });
  return spread
    .filter(({ width }) => width > 1e-9)
    .sort((a, b) => b.width - a.width)
    .map(({ source }) => source);
}

/** How many months of the period were observed for certain, and the group known to exist in them. */
function monthsObserved({ quality, period }: Scorecard, whole: number): number {
  const observed = quality.parts.find(({ part }) => part === 'months')?.value ?? whole;
  return period === undefined ? observed : Math.min(observed, wholeMonthsOf(period));
}

/** A class that is less probable is not worth a word. */
const leastStated = 0.05;

/** The grade of the data, with the parts that make it no better; a good grade needs no reasons. */
function qualityOf(
  { quality: { grade, parts } }: Scorecard,
  { language: { score: texts, format } }: RenderContext,
): string {
  const weakest = grade === 'strong' ? [] : parts.filter((part) => part.grade === grade);
  return texts.quality({ grade, parts: weakest }, format);
}

/** Records that did not count, and lists of which only a part was there. */
function leftOut({ card }: Explanation, { language }: RenderContext): string {
  const lines = linesLeftOut(card, language).map((line) => `- ${line}`);
  return [...partsMissing(card, language), ...(lines.length === 0 ? [] : [language.score.leftOutIntro, ...lines])].join(
    '\n',
  );
}

const isKnown = ({ quantitative, qualitative }: AvailabilityByKind) => quantitative.present + qualitative.present > 0;

function balance(
  card: Scorecard,
  groups: readonly ExplainedGroup[],
  { words, points, language: { score: texts } }: RenderContext,
): string[] {
  const known = groups.filter((group) => isMostlyKnown(group.score.availability) && isMostlyFirm(group));
  const scored = known.flatMap(({ code, score: { score } }) =>
    score === undefined ? [] : [{ title: words.group(code), score }],
  );
  if (scored.length === 0) return [];
  const highest = Math.max(...scored.map(({ score }) => score));
  const lowest = Math.min(...scored.map(({ score }) => score));
  const weakest = card.weakest?.score ?? lowest;
  // Where criteria stand beside the groups, the weakest may be none of them. What is not known is not called weak.
  if (highest === lowest || (known.length === groups.length && weakest < lowest)) return [];
  const titlesAt = (value: number) => scored.filter(({ score }) => score === value).map(({ title }) => title);
  return [
    texts.strongest({ strongest: titlesAt(highest), score: highest, ofKnown: known.length < groups.length }, points),
    texts.balance(
      // Of what is not known at all, no mean without compensation is known.
      {
        geometric: known.length < groups.length ? undefined : card.geometricReading,
        weakest: titlesAt(lowest),
        weakestScore: lowest,
      },
      points,
    ),
  ];
}

/** Whether at least half of what counts in a group is not known to be possibly better than it was counted for. */
function isMostlyFirm(group: ExplainedGroup): boolean {
  const counted = criteriaOf(group).filter(({ score }) => score.use === 'counted');
  const open = counted.filter(({ code, score }) => score.clamped !== 'to-highest' && isBound(code, score));
  return 2 * open.length <= counted.length;
}

function paragraphsOf(node: ExplanationNode, context: RenderContext): string[] {
  if (node.kind === 'criterion') return [describeCriterion(node, context)];
  const { score: texts, format } = context.language;
  const { score, children } = node;
  const title = context.words.group(node.code);
  // Groups without a score are named in the opening; why they have none follows in the lists.
  if (score.score === undefined) return [];
  if (!isKnown(score.availability)) return [texts.groupUnknown({ title }, format)];
  const sentences = [texts.group({ title, score: score.score, points: score.points }, context.points)];
  if (score.gate?.closed) sentences.push(texts.gateClosed({ title }, format));
  else sentences.push(...criterionSentences(children, context));
  const inner = children.flatMap((child) => (child.kind === 'group' ? paragraphsOf(child, context) : []));
  return [sentences.join(' '), ...inner];
}

function criterionSentences(children: readonly ExplanationNode[], context: RenderContext): string[] {
  const counted = children.filter((child) => child.kind === 'criterion' && child.score.use === 'counted');
  const criteria = counted as readonly ExplainedCriterion[];
  const described = (criterion: ExplainedCriterion) => describeCriterion(criterion, context);
  const worth = ({ score }: ExplainedCriterion) => score.normalised ?? 0;
  // What raters judge quite differently is neither the best nor the worst.
  const agreed = criteria.filter(({ score }) => !liesFarApart(score));
  const [first] = agreed;
  if (context.detail === 'full' || first === undefined || agreed.length < 2) return criteria.map(described);
  const best = agreed.reduce((a, b) => (worth(b) > worth(a) ? b : a), first);
  // What is known to be more than it was counted for is not called what most needs to be better.
  const [firm, ...others] = agreed.filter(({ code, score }) => !isBound(code, score) && !isFull(score));
  if (firm === undefined) return criteria.map(described);
  const worst = others.reduce((a, b) => (worth(b) < worth(a) ? b : a), firm);
  return worth(best) === worth(worst) ? criteria.map(described) : [contrast(best, worst, context)];
}

/** A share of all, which only more time could make better. */
const isFull = ({ measurement, unit }: ExplainedCriterion['score']) =>
  measurement.status === 'measured' && unit === 'share' && measurement.value >= 1;

function contrast(best: ExplainedCriterion, worst: ExplainedCriterion, { language, words }: RenderContext): string {
  const stated = (criterion: ExplainedCriterion) => ({
    name: criterionName(criterion.code, language, words),
    value: valueAsRead(criterion, language),
  });
  return language.score.bestAndWorst({ best: stated(best), worst: stated(worst) }, language.format);
}

/** One line for every reason why criteria of a tree have no value. */
function listed(
  intro: string,
  tree: ExplainedGroup,
  { language, words }: RenderContext,
  statuses: readonly Exclude<ExplainedCriterion['score']['measurement'], Measured>['status'][],
  wanted: (criterion: ExplainedCriterion) => boolean = () => true,
): string {
  const names = new Map<string, string[]>();
  for (const criterion of criteriaOf(tree)) {
    const missing = missingOf(criterion.score);
    if (missing === undefined || !statuses.includes(missing.status) || !wanted(criterion)) continue;
    const reason = whyMissing(criterion.score, missing, language);
    const others = names.get(reason);
    if (others === undefined) names.set(reason, [criterionName(criterion.code, language, words)]);
    else others.push(criterionName(criterion.code, language, words));
  }
  const { score: texts, format } = language;
  const lines = [...names].map(([reason, of]) => `- ${texts.withReason({ name: format.list(of), reason }, format)}`);
  return lines.length === 0 ? '' : [intro, ...lines].join('\n');
}

const isAssumed = ({ score }: ExplainedCriterion) => score.use === 'assumed-lowest';
const isLeftOut = (criterion: ExplainedCriterion) => !isAssumed(criterion);

/** Without a score nothing rests on other measures. */
const missingIntro = ({ card }: Explanation, { score }: Language) =>
  card.score === undefined ? score.missingAloneIntro : score.missingIntro;

/** What was measured and still could not be used, because too much else of its function is missing. */
function unused(tree: ExplainedGroup, { language, words }: RenderContext): string {
  const lines = criteriaOf(tree)
    .filter(({ score }) => score.use === 'unused')
    .map((criterion) => `- ${criterionName(criterion.code, language, words)}: ${valueInWords(criterion, language)}.`);
  return lines.length === 0 ? '' : [language.score.unusedIntro, ...lines].join('\n');
}

/** What could be completed, so that the score is surer. */
function completed({ completions }: Explanation, { points, language: { score: texts } }: RenderContext): string {
  const lines = completions.map(({ criteria: { length }, ...one }) => {
    const gain = one.gain === undefined ? {} : { gain: atLeastShown(one.gain, points) };
    return `- ${texts.completion({ ...one, ...gain, criteria: length }, points)}`;
  });
  return lines.length === 0 ? '' : [texts.completionsIntro, ...lines].join('\n');
}

/** What would raise the score, and what the nearest class needs. */
function outlook(
  { card, root, steps, wayToNextClass: way }: Explanation,
  { language, words, points }: RenderContext,
): string {
  const { score: texts } = language;
  const criteria = new Map(criteriaOf(root).map((criterion) => [criterion.code, criterion]));
  const lines = steps.flatMap(({ criterion: code, from, to, gain, opensGate }) => {
    const criterion = criteria.get(code);
    // A gain that would be written as none is none to speak of.
    if (criterion === undefined || points.number(gain, 1) === '0') return [];
    // Both as so many cases, or both as the bare value.
    const { score } = criterion;
    const counted = [from, to].map((value) => asCounted(score, value));
    const isCounted = counted.every(({ numerator }) => numerator !== undefined);
    const inUnit = (value: number, i: number) =>
      inItsUnit(criterion.code, score.unit, (isCounted && counted[i]) || { value }, language);
    const others = (language.indicators.dependsOn as Readonly<Record<string, string | undefined>>)[code];
    const step = {
      name: criterionName(criterion.code, language, words),
      from: score.caution === undefined ? inUnit(from, 0) : texts.countedAs({ value: inUnit(from, 0) }, points),
      to: inUnit(to, 1),
      gain,
      opensGate,
      ...(others !== undefined && { dependsOn: others }),
    };
    return [`- ${texts.step(step, points)}`];
  });
  const className = card.class?.next === undefined ? undefined : words.class(card.class.next.code);
  const needed =
    way === undefined || className === undefined
      ? []
      : [
          texts.nextClass(
            {
              className,
              distance: atLeastShown(way.distance, points),
              steps: way.reached ? way.steps.length : undefined,
              judged: way.steps.filter(({ kind }) => kind === 'qualitative').length,
            },
            points,
          ),
        ];
  return [...(lines.length === 0 ? [] : [texts.stepsIntro]), ...lines, ...needed].join('\n');
}

function beside({ beside: trees }: Explanation, context: RenderContext): string {
  const lines = trees
    .flatMap(criteriaOf)
    .filter(({ score }) => score.measurement.status === 'measured')
    .map((criterion) => `- ${describeCriterion(criterion, context)}`);
  return lines.length === 0 ? '' : [context.language.score.besideIntro, ...lines].join('\n');
}

function basis({ card, framework, root }: Explanation, { language, words }: RenderContext): string {
  const isDraft = criteriaOf(root).some(({ code }) => card.provenance.drafts.includes(code) && isCounted(code, card));
  return [isDraft ? language.indicators.draftRubric : '', language.score.origins[framework.origin], words.note]
    .filter((text) => text !== '')
    .join(' ');
}

const isCounted = (code: string, { criteria }: Scorecard) =>
  criteria.some((criterion) => criterion.code === code && criterion.use === 'counted');

function criteriaOf(node: ExplanationNode): readonly ExplainedCriterion[] {
  return node.kind === 'criterion' ? [node] : node.children.flatMap(criteriaOf);
}
