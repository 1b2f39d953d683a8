import type { Judgement } from '../model/measurement.js';
import type { CardRater, CriterionScore } from '../model/scorecard.js';
import { differencesFromOthers } from '../stats/difference-from-others.js';
import { mean } from '../stats/mean.js';
import { doesCount } from './as-read.js';
import type { Criterion, Framework } from './framework.js';

/** A rater is set beside the others from so many rubrics on that both judged. A choice of this library. */
const rubricsNeeded = 3;
/** From so many levels on a rater is called severe or lenient. A choice of this library. */
const noticeableFrom = 1;

/**
 * How the raters who count stand beside each other on one card, the most severe first; `undefined` where the judgements do
 * not state which belong to one rater. Within one group nobody can tell a severe rater from one who knows more: that takes
 * many groups (`raterSeverity`).
 *
 * @internal
 */
export function ratersOnCard(
  criteria: readonly CriterionScore[],
  { criteria: definitions }: Framework,
): readonly CardRater[] | undefined {
  const raters = new Map<number, { relation: CardRater['relation']; rubrics: number; differences: number[] }>();
  for (const { code, measurement } of criteria) {
    if (measurement.status !== 'measured' || measurement.judgements === undefined) continue;
    const levels = new Map<number, number[]>();
    for (const { rater, relation, level } of judgementsOf(measurement.judgements, definitions[code])) {
      if (rater === undefined) continue;
      levels.set(rater, [level]);
      const known = raters.get(rater) ?? { relation, rubrics: 0, differences: [] };
      known.rubrics++;
      raters.set(rater, known);
    }
    for (const [rater, difference] of differencesFromOthers(levels)) raters.get(rater)?.differences.push(difference);
  }
  if (raters.size === 0) return undefined;
  return [...raters]
    .map(([rater, { relation, rubrics, differences }]): CardRater => {
      const difference = mean(differences);
      const compared = differences.length;
      const verdict =
        difference === undefined || compared < rubricsNeeded
          ? 'too-few'
          : difference <= -noticeableFrom
            ? 'severe'
            : difference >= noticeableFrom
              ? 'lenient'
              : 'as-the-others';
      return {
        rater,
        ...(relation !== undefined && { relation }),
        rubrics,
        compared,
        ...(difference !== undefined && { difference }),
        verdict,
      };
    })
    .sort((a, b) => (a.difference ?? 0) - (b.difference ?? 0) || a.rater - b.rater);
}

function judgementsOf(judgements: readonly Judgement[], criterion: Criterion | undefined) {
  return judgements.filter((judgement) => doesCount(judgement, criterion?.raters));
}
