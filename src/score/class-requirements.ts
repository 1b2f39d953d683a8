import type { QualityGrade } from '../model/certainty.js';
import type { CriterionScore, GroupScore, NotClassifiedReason } from '../model/scorecard.js';
import { isAtLeastGrade } from './data-quality.js';
import type { Framework } from './framework.js';
import { atLeast } from './is-at-least-share.js';
import type { ScoreInput } from './score-input.js';

/** What the requirements look at: the index as it came out. */
interface ScoredIndex {
  readonly groups: readonly GroupScore[];
  readonly criteria: readonly CriterionScore[];
}

/**
 * What is still lacking before the score of an index may be given a class.
 *
 * @param exposure for how many calendar months the group was observed, in how many it is known to have existed, and how many
 * whole months the period has; absent: not known.
 * @param grade of the data.
 * @returns nothing where the class may be given, or where the framework asks for nothing.
 * @internal
 */
export function unmetRequirements(
  index: ScoredIndex,
  { bands }: Framework,
  exposure: ScoreInput['exposure'],
  grade: QualityGrade,
): readonly NotClassifiedReason[] {
  if (bands?.requires === undefined) return [];
  const { monthsObserved, monthsAtMost, measured, judged, quality } = bands.requires;
  const unmet: NotClassifiedReason[] = [];
  if (monthsObserved !== undefined) {
    const { months, knownMonths = months, periodMonths = months } = exposure ?? {};
    const isTooShort = (known: number | undefined) => known !== undefined && known < monthsObserved;
    if (isTooShort(months) || isTooShort(periodMonths)) unmet.push('too-few-months');
    else if (knownMonths === undefined || knownMonths < monthsObserved) unmet.push('months-unknown');
  }
  const { periodMonths = 0 } = exposure ?? {};
  if (monthsAtMost !== undefined && periodMonths > monthsAtMost) unmet.push('period-too-long');
  const { quantitative } = index.groups[0]?.availability ?? {};
  if (
    measured !== undefined &&
    quantitative !== undefined &&
    !atLeast(quantitative.present + recordedOnly(index.criteria), quantitative.applicable, measured)
  ) {
    unmet.push('too-little-measured');
  }
  if (judged !== undefined) {
    const { asked, known, unchecked } = judgedGroups(index);
    if (!atLeast(known, asked, judged)) {
      if (!atLeast(known + unchecked, asked, judged)) unmet.push('quality-not-judged');
      if (unchecked > 0) unmet.push('raters-not-checked');
    }
  }
  if (quality !== undefined && !isAtLeastGrade(grade, quality)) unmet.push('data-quality-too-low');
  return unmet;
}

/** How many groups are to be judged, were judged, or may have been: nobody checked whether their raters are members. */
function judgedGroups({ groups, criteria }: ScoredIndex): { asked: number; known: number; unchecked: number } {
  let [asked, known, unchecked] = [0, 0, 0];
  for (const { code, availability } of groups) {
    const own = criteria.filter(({ parent }) => parent === code);
    if (!own.some(({ kind }) => kind === 'qualitative')) continue;
    asked++;
    if (availability.qualitative.present > 0) known++;
    else if (own.some(({ notRead }) => isNotChecked(notRead))) unchecked++;
  }
  return { asked, known, unchecked };
}

/**
 * Criteria of which there are records that do not state what is counted. An empty list is measured, as none; a record that
 * states little must not be worse than none at all.
 */
function recordedOnly(criteria: readonly CriterionScore[]): number {
  let count = 0;
  for (const { kind, measurement } of criteria) {
    if (kind !== 'quantitative' || measurement.status !== 'no-data') continue;
    if (measurement.reason === 'not-stated' || measurement.reason === 'contradictory') count++;
  }
  return count;
}

function isNotChecked(notRead: CriterionScore['notRead']): boolean {
  return notRead?.status === 'insufficient-data' && notRead.reason === 'raters-not-checked';
}
