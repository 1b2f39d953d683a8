import { requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { CriterionScore, GroupScore, Scorecard } from '../model/scorecard.js';
import { compiledOf } from '../score/compile.js';
import { completionsOf } from '../score/completions.js';
import type { Criterion, Framework, FrameworkGroup } from '../score/framework.js';
import { type NextStep, nextSteps, wayToNextClass } from '../score/next-steps.js';
import type { ExplainedCriterion, ExplainedGroup, Explanation } from './explanation.js';
import { readCard } from './kinds.js';
import { leavesOf } from './leaves.js';
import { isBound } from './render-criterion.js';

/**
 * Lays out why a score is what it is.
 *
 * @param card what `scoreKim` gave; the explanation holds its very numbers and computes none of its own.
 * @param framework the framework the card was made with.
 * The steps that would raise the score come from `nextSteps`, the evaluation that made the score.
 *
 * @returns a tree from the index down to records, reasons and sources; it recomposes to the score.
 * @throws KimError `missing-argument`, `invalid-argument`, also when the card was made with another framework.
 */
export function explainScore(card: Scorecard, framework: Framework): Explanation {
  requireArgument(card, readCard, 'explainScore', 'card');
  const { wholeMonths } = compiledOf(framework, 'explainScore');
  if (card.framework !== framework.id) {
    throw new KimError('invalid-argument', 'explainScore needs the framework that the card was made with.');
  }
  const open = new Set(card.criteria.flatMap((score) => (isBound(score.code, score) ? [score.code] : [])));
  const on = card.period?.through ?? card.provenance.asOf;
  const monthsForClass = framework.bands?.requires?.monthsObserved;
  return {
    card,
    framework: {
      id: framework.id,
      ...(framework.namedAs !== undefined && { namedAs: framework.namedAs }),
      range: { min: framework.range.min, max: framework.range.max },
      origin: framework.origin.status,
      ...(monthsForClass !== undefined && { monthsForClass }),
      ...(wholeMonths !== undefined && { wholeMonths }),
    },
    root: explainTree(framework.root, card.groups, card.criteria, framework.criteria, on),
    beside: (framework.beside ?? []).map((tree, i) => {
      const { groups = [], criteria = [] } = card.beside[i] ?? {};
      return explainTree(tree, groups, criteria, framework.criteria, on);
    }),
    completions: completionsOf(card, framework),
    steps: nextSteps(card, framework)
      .filter((step) => isOfDoing(step) && !open.has(step.criterion))
      .slice(0, mostSteps),
    wayToNextClass: wayToNextClass(card, framework),
  };
}

/** How many steps a group can keep in mind. */
const mostSteps = 3;

/** To be judged better is no step one can take; to do more of something is. */
function isOfDoing({ kind }: NextStep): boolean {
  return kind === 'quantitative';
}

function explainTree(
  tree: FrameworkGroup,
  groups: readonly GroupScore[],
  criteria: readonly CriterionScore[],
  definitions: Readonly<Record<string, Criterion>>,
  on: LocalDate | undefined,
): ExplainedGroup {
  const groupScores = new Map(groups.map((score) => [score.code, score]));
  const criterionScores = new Map(criteria.map((score) => [score.code, score]));

  const explainGroup = (group: FrameworkGroup): ExplainedGroup => ({
    kind: 'group',
    code: group.code,
    score: found(groupScores.get(group.code)),
    children: group.children.map((child) =>
      'criterion' in child ? explainCriterion(child.criterion) : explainGroup(child),
    ),
  });

  const explainCriterion = (code: string): ExplainedCriterion => {
    const score = found(criterionScores.get(code));
    const definition = found(definitions[code]);
    return { kind: 'criterion', code, score, leaves: leavesOf(score, definition, on) };
  };

  return explainGroup(tree);
}

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) {
    throw new KimError(
      'invalid-argument',
      'explainScore needs a card with every group and criterion of the framework.',
    );
  }
  return thing;
}
