import { type Kind, optional, requireArgument, requireOptions, wholeNumber } from '../kernel/arguments.js';
import { roundHalfUp } from '../kernel/rounding.js';
import type { ChangeCauses, CriterionChange, ScoreComparison } from '../score/compare.js';
import { inPointsOf, moreDecimals } from '../texts/format/numbers.js';
import { languageWith } from '../texts/kinds.js';
import type { Language } from '../texts/language.js';
import type { Format } from '../texts/message.js';
import { frameworkWords, type NamedFramework } from './framework-words.js';
import { comparison as comparisonKind, namedFramework } from './kinds.js';
import { criterionName, rawInWords } from './render-criterion.js';

/** What to name. */
export interface ComparisonOptions {
  /** The criteria with the greatest change; default 5. */
  readonly most?: number;
  /** Names the criteria and classes of a framework from elsewhere; not needed for those of this library. */
  readonly framework?: NamedFramework;
}

/**
 * States what changed between two scores: how much is work and how much is another way of scoring, and which measures
 * moved most.
 *
 * @param comparison from `compareScores`.
 * @param language the language, such as `id` from `kim-domain/texts/id`.
 * @throws KimError `missing-argument`, `invalid-argument`.
 */
export function renderComparison(
  comparison: ScoreComparison,
  language: Language,
  options: ComparisonOptions = {},
): string {
  requireArgument(comparison, comparisonKind, 'renderComparison', 'comparison');
  requireArgument(language, wholeLanguage, 'renderComparison', 'language');
  requireOptions(options, comparisonOptions, 'renderComparison');
  const { most = 5, framework } = options;
  const { comparison: texts, format } = language;
  const points = comparison.range === undefined ? format : inPointsOf(format, comparison.range);
  const { before, after, change, split, noSplit, classChange, countedOnlyBefore, countedOnlyAfter } = comparison;
  const sentences = comparison.kims === undefined ? [] : [texts.twoKims];
  if (before !== undefined && after !== undefined && change !== undefined) {
    sentences.push(texts.change({ before, after, change: changeAsShown(comparison) }, points));
  }
  if (classChange !== undefined && before !== undefined && after !== undefined) {
    const className = (code: string | undefined, id: string) => nameOfClass(code, id, framework, language);
    const names = {
      before: className(classChange.before, comparison.frameworks.before),
      after: className(classChange.after, comparison.frameworks.after),
    };
    sentences.push(texts.classChanged(names, format));
  }
  if (split !== undefined) {
    const { rules, ...causes } = causesAsShown(split, comparison);
    sentences.push(texts.split({ ...causes, ...(!comparison.sameFramework && { rules }) }, points), texts.splitRule);
  }
  if (noSplit !== undefined) sentences.push(texts.noSplit[noSplit]);
  const hasMoved = (criterion: CriterionChange) =>
    causesOf(criterion).some((caused) => points.number(caused, 1) !== '0');
  const moved = [...(split?.criteria ?? [])].filter(hasMoved).sort((a, b) => size(b) - size(a));
  const named = [framework ?? { id: comparison.frameworks.after }, { id: comparison.frameworks.before }];
  const nameOf = (code: string) => nameIn(named, code, language);
  const names = (codes: readonly string[]) => format.list(codes.map(nameOf));
  const lines = moved.slice(0, most).map((one) => `- ${movement(one, nameOf(one.code), language, points)}`);
  const paragraphs = [
    sentences.join(' '),
    [...(lines.length === 0 ? [] : [texts.moved]), ...lines].join('\n'),
    countedOnlyAfter.length === 0 ? '' : texts.countedOnlyAfter({ names: names(countedOnlyAfter) }, format),
    countedOnlyBefore.length === 0 ? '' : texts.countedOnlyBefore({ names: names(countedOnlyBefore) }, format),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

const wholeLanguage: Kind = /* @__PURE__ */ languageWith(
  'comparison.change',
  'format.number',
  'frameworks',
  'indicators.names',
);
const comparisonOptions = {
  most: /* @__PURE__ */ wholeNumber(0),
  framework: /* @__PURE__ */ optional(namedFramework),
};

/** As many decimals as are shown: one, and more of a narrow range. */
const shown = (value: number, { range }: ScoreComparison) => roundHalfUp(value, 1 + (range ? moreDecimals(range) : 0));

/** Whoever takes the one score that is read out from the other comes to this. */
const changeAsShown = (comparison: ScoreComparison) =>
  shown(comparison.after ?? 0, comparison) - shown(comparison.before ?? 0, comparison);

/** The causes as they are read out: what rounding would leave over goes to the largest, so that they add up to the change. */
function causesAsShown({ records, availability, rules }: ChangeCauses, comparison: ScoreComparison): ChangeCauses {
  const names = ['records', 'availability', 'rules'] as const;
  const exact = { records, availability, rules };
  const causes = { ...exact };
  for (const name of names) causes[name] = shown(exact[name], comparison);
  const largest = names.reduce((a, b) => (Math.abs(causes[b]) > Math.abs(causes[a]) ? b : a));
  causes[largest] += changeAsShown(comparison) - (causes.records + causes.availability + causes.rules);
  return causes;
}

const causesOf = ({ records, availability, rules }: CriterionChange) => [records, availability, rules].map(Math.abs);
const size = (criterion: CriterionChange) => causesOf(criterion).reduce((sum, points) => sum + points, 0);

/** The name of a class of one of the two frameworks. */
function nameOfClass(
  code: string | undefined,
  id: string,
  own: NamedFramework | undefined,
  language: Language,
): string | undefined {
  return code === undefined ? undefined : frameworkWords(own?.id === id ? own : { id }, language).class(code);
}

/** The name of a criterion in the first of the frameworks that names it, else that of the indicator. */
function nameIn(frameworks: readonly NamedFramework[], code: string, language: Language): string {
  const words = frameworks.map((framework) => frameworkWords(framework, language));
  return criterionName(
    code,
    language,
    words.find(({ criterion }) => criterion(code) !== undefined),
  );
}

function movement(
  { code, before, after, records, availability, rules }: CriterionChange,
  name: string,
  language: Language,
  points: Format,
): string {
  return language.comparison.criterion(
    {
      name,
      from: rawInWords(code, before, language),
      to: rawInWords(code, after, language),
      records,
      availability,
      rules,
    },
    points,
  );
}
