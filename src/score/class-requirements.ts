import type { QualityGrade } from '../model/certainty.js';
import type { CriterionScore, GroupScore, NotClassifiedReason } from '../model/scorecard.js';
import { isAtLeastGrade } from './data-quality.js';
import type { Framework } from './framework.js';
import { atLeast } from './is-at-least-share.js';

/** What the requirements look at: the index as it came out. */
interface ScoredIndex {
  readonly groups: readonly GroupScore[];
  readonly criteria: readonly CriterionScore[];
}

/**
 * What is still lacking before the score of an index may be given a class.
 *
 * @param months for how many calendar months the group was observed; absent: not known.
 * @param grade of the data.
 * @returns nothing where the class may be given, or where the framework asks for nothing.
 * @internal
 */
export function unmetRequirements(
  index: ScoredIndex,
  { bands, range }: Framework,
  months: number | undefined,
  grade: QualityGrade,
): readonly NotClassifiedReason[] {
  if (bands?.requires === undefined) return [];
  const { monthsObserved, measured, judged, quality } = bands.requires;
  const unmet: NotClassifiedReason[] = [];
  if (monthsObserved !== undefined) {
    if (months === undefined) unmet.push('months-unknown');
    else if (months < monthsObserved) unmet.push('too-few-months');
  }
  const { quantitative } = index.groups[0]?.availability ?? {};
  if (
    measured !== undefined &&
    quantitative !== undefined &&
    !atLeast(quantitative.present, quantitative.applicable, measured)
  ) {
    unmet.push('too-little-measured');
  }
  if (judged !== undefined) {
    const lowest = range.floor ?? range.min;
    const active = index.groups.filter((group) => hasSomethingToJudge(group, index.criteria, lowest));
    const known = active.filter(({ availability }) => availability.qualitative.present > 0);
    if (!atLeast(known.length, active.length, judged)) unmet.push('quality-not-judged');
  }
  if (quality !== undefined && !isAtLeastGrade(grade, quality)) unmet.push('data-quality-too-low');
  return unmet;
}

/** A group that holds a qualitative criterion of its own, and in which anything at all was done. */
function hasSomethingToJudge({ code }: GroupScore, criteria: readonly CriterionScore[], lowest: number): boolean {
  const own = criteria.filter(({ parent }) => parent === code);
  return (
    own.some(({ kind }) => kind === 'qualitative') &&
    own.some(
      ({ kind, use, normalised = lowest }) => kind === 'quantitative' && use === 'counted' && normalised > lowest,
    )
  );
}
