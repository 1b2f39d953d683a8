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
    const ofGroups = index.groups.map((group) => ({
      work: workIn(group, index.criteria, lowest),
      isJudged: group.availability.qualitative.present > 0,
      isUnchecked: index.criteria.some(({ parent, notRead }) => parent === group.code && isNotChecked(notRead)),
    }));
    // A list left out must not take away what has to be judged, nor add to what was: work that is not known of counts
    // only where it was not judged.
    const asked = ofGroups.filter(({ work, isJudged }) => work === 'some' || (work === 'unknown' && !isJudged));
    const known = asked.filter(({ isJudged }) => isJudged);
    const unchecked = asked.filter(({ isJudged, isUnchecked }) => !isJudged && isUnchecked);
    if (!atLeast(known.length, asked.length, judged)) {
      if (!atLeast(known.length + unchecked.length, asked.length, judged)) unmet.push('quality-not-judged');
      if (unchecked.length > 0) unmet.push('raters-not-checked');
    }
  }
  if (quality !== undefined && !isAtLeastGrade(grade, quality)) unmet.push('data-quality-too-low');
  return unmet;
}

function isNotChecked(notRead: CriterionScore['notRead']): boolean {
  return notRead?.status === 'insufficient-data' && notRead.reason === 'raters-not-checked';
}

/** Whether anything at all was done in a group that holds a qualitative criterion of its own. */
function workIn(
  { code }: GroupScore,
  criteria: readonly CriterionScore[],
  lowest: number,
): 'some' | 'none' | 'unknown' {
  const own = criteria.filter(({ parent }) => parent === code);
  if (!own.some(({ kind }) => kind === 'qualitative')) return 'none';
  const counted = own.filter(({ kind }) => kind === 'quantitative');
  if (counted.some(({ use, normalised = lowest }) => use === 'counted' && normalised > lowest)) return 'some';
  return counted.some(({ use }) => use === 'assumed-lowest') ? 'unknown' : 'none';
}
