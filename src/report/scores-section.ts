import { ratersApart } from '../explain/cautions.js';
import { explainScore } from '../explain/explain-score.js';
import type { Explanation } from '../explain/explanation.js';
import { type FrameworkWords, frameworkWords } from '../explain/framework-words.js';
import { render } from '../explain/render.js';
import {
  caveatsOf,
  criterionName,
  judgementsLeftOut,
  missingOf,
  valueAsRead,
  whyMissing,
} from '../explain/render-criterion.js';
import type { Measured } from '../model/measurement.js';
import type { CriterionScore, CriterionUse, Scorecard } from '../model/scorecard.js';
import type { Framework } from '../score/framework.js';
import { moreDecimals } from '../texts/format/numbers.js';
import { periodOf, type ReportContext } from './context.js';
import { escaped, missing, paragraphs, stackedTable } from './html.js';

/** All scores side by side, a table a framework. */
export function scoresSection(context: ReportContext): string {
  const { content, language } = context;
  const byFramework = new Map<string, { readonly card: Scorecard; readonly name: string }[]>();
  (content.cards ?? []).forEach((card, i) => {
    const cards = byFramework.get(card.framework) ?? [];
    byFramework.set(card.framework, cards);
    cards.push({ card, name: context.nameOfCard(card, i) });
  });
  const { scores: words } = language.report;
  const headings = [
    { text: words.name },
    { text: words.score, figures: true },
    { text: words.interval, figures: true },
    { text: words.class },
    { text: words.certainty },
    { text: words.quality },
    { text: words.weakest },
  ];
  return [...byFramework]
    .map(([id, cards]) => {
      const framework = context.frameworkOf(id);
      const names = frameworkWords(framework, language);
      const [period, ...others] = new Set(cards.map(({ card }) => periodOf(card, language)));
      const inCommon = others.length === 0 ? period : undefined;
      const caption = words.caption(names.title, inCommon, language.format.number(framework.range.max));
      const rows = cards.map(({ card, name }) => [escaped(name), ...scoreCells(card, names, framework, context)]);
      return stackedTable({ caption, headings, rows });
    })
    .join('\n');
}

function scoreCells(
  card: Scorecard,
  names: FrameworkWords,
  { range }: Framework,
  { language }: ReportContext,
): string[] {
  const { scores: words } = language.report;
  const { number, list } = language.format;
  const { score, certainty, quality, weakest } = card;
  if (score === undefined) return [missing(words.noScore), '', '', '', escaped(words.grades[quality.grade]), ''];
  const noClass =
    card.notClassified === undefined
      ? words.noClass
      : language.score.noClass({ reasons: card.notClassified }, language.format);
  const written = (value: number) => number(value, 1 + moreDecimals(range), true);
  const { lower, upper } = certainty?.interval ?? {};
  return [
    escaped(written(score)),
    lower === undefined || upper === undefined
      ? missing(words.notKnown)
      : escaped(`${written(lower)}–${written(upper)}`),
    card.class === undefined ? missing(noClass) : escaped(names.class(card.class.code)),
    certainty === undefined ? missing(words.notKnown) : escaped(words.verdicts[certainty.label.verdict]),
    escaped(words.grades[quality.grade]),
    escaped(weakest === undefined ? '' : list(weakest.codes.map(names.group))),
  ];
}

/** One sheet a group: profile, explanation, and every measure. */
export function groupsSection(context: ReportContext): string {
  return (context.content.cards ?? [])
    .map((card, i) => {
      const name = context.nameOfCard(card, i);
      const explanation = explainScore(card, context.frameworkOf(card.framework));
      const { language } = context;
      const apart = ratersApart(card, language).map((sentence) => `<p>${escaped(sentence)}</p>`);
      return `<article><h3>${escaped(name)}</h3>
${profile(explanation, name, context)}
${[paragraphs(render(explanation, language, { name, detail: 'spoken' })), ...apart].join('\n')}
${criteria(explanation, name, context)}
</article>`;
    })
    .join('\n');
}

/** The index and its parts as bars. */
function profile({ card, framework, root }: Explanation, name: string, { language }: ReportContext): string {
  const { groups: words, scores } = language.report;
  const names = frameworkWords(framework, language);
  const { min, max } = framework.range;
  const decimals = 1 + moreDecimals(framework.range);
  const rows = [
    { label: words.overall, score: card.score, interval: card.certainty?.interval },
    ...root.children.flatMap((child) =>
      child.kind === 'group' ? [{ label: names.group(child.code), score: child.score.score, interval: undefined }] : [],
    ),
  ].map(({ label, score, interval }) => [
    escaped(label),
    score === undefined ? missing(scores.noScore) : escaped(language.format.number(score, decimals, true)),
    score === undefined ? '' : bar({ value: score, interval, min, max }),
  ]);
  const headings = [{ text: words.part }, { text: scores.score, figures: true }, { text: words.bar }];
  const table = stackedTable({ caption: words.profile(name, card.certainty !== undefined), headings, rows });
  return table.replace('class="stack"', 'class="profile"');
}

interface Bar {
  readonly value: number;
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
  readonly min: number;
  readonly max: number;
}

/** A bar beside its figure; only a picture of it, so hidden from screen readers. Drawn, because backgrounds are not printed. */
function bar({ value, interval, min, max }: Bar): string {
  const at = (score: number) => Math.round((100_000 * (score - min)) / (max - min)) / 1000;
  const line =
    interval === undefined
      ? ''
      : `<rect x="${at(interval.lower)}" y="4.25" width="${at(interval.upper) - at(interval.lower)}" height="1.5" fill="#1f1f1f"/>`;
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="10" fill="#dedede"/><rect width="${at(value)}" height="10" fill="#5aa9d6"/>${line}</svg>`;
}

function criteria(explanation: Explanation, name: string, context: ReportContext): string {
  const { language } = context;
  const { groups: words } = language.report;
  const headings = [
    { text: words.criterion },
    { text: words.value },
    { text: words.fraction, figures: true },
    { text: words.worth, figures: true },
  ];
  const names = frameworkWords(explanation.framework, language);
  const decimals = 1 + moreDecimals(explanation.framework.range);
  const rows = explanation.card.criteria.map((score) => criterionRow(score, names, decimals, context));
  return stackedTable({ caption: words.criteria(name), headings, rows });
}

function criterionRow(
  score: CriterionScore,
  names: FrameworkWords,
  decimals: number,
  { language }: ReportContext,
): string[] {
  const { groups: words } = language.report;
  const { number } = language.format;
  const name = escaped(criterionName(score.code, language, names));
  const uses: Partial<Record<CriterionUse, string>> = {
    unused: words.unused,
    'set-aside': words.setAside,
    'assumed-lowest': words.lowest,
  };
  const use = uses[score.use];
  const aside = use === undefined ? '' : ` ${missing(`(${use})`)}`;
  const reason = missingOf(score);
  if (reason !== undefined) return [name, missing(whyMissing(score, reason, language)) + aside, '', ''];
  // That rubrics are a draft stands below the text of the card, once for all.
  const cautions = [
    ...caveatsOf(score.code, score.measurement as Measured, language),
    ...judgementsLeftOut(score, language),
  ];
  const more = cautions.length === 0 ? '' : ` ${missing(cautions.join(' '))}`;
  const { numerator, denominator } = score.measurement as {
    readonly numerator?: number;
    readonly denominator?: number;
  };
  return [
    name,
    escaped(valueAsRead({ kind: 'criterion', code: score.code, score, leaves: [] }, language)) + aside + more,
    numerator === undefined || denominator === undefined
      ? ''
      : escaped(`${number(numerator)} / ${number(denominator)}`),
    score.normalised === undefined ? '' : escaped(number(score.normalised, decimals, true)),
  ];
}
