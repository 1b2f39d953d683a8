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
 * @param exposure for how many calendar months the group was observed, and in how many it is known to have existed; absent: not known.
 * @param grade of the data.
 * @returns nothing where the class may be given, or where the framework asks for nothing.
 * @internal
 */
export function unmetRequirements(
  index: ScoredIndex,
  { bands }: Framework,
  exposure: { readonly months: number; readonly knownMonths?: number } | undefined,
  grade: QualityGrade,
): readonly NotClassifiedReason[] {
  if (bands?.requires === undefined) return [];
  const { monthsObserved, measured, judged, quality } = bands.requires;
  const unmet: NotClassifiedReason[] = [];
  if (monthsObserved !== undefined) {
    const { months, knownMonths = months } = exposure ?? {};
    if (months !== undefined && months < monthsObserved) unmet.push('too-few-months');
    else if (knownMonths === undefined || knownMonths < monthsObserved) unmet.push('months-unknown');
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
    const asked = index.groups.filter(({ code }) =>
      index.criteria.some(({ parent, kind }) => parent === code && kind === 'qualitative'),
    );
    const known = asked.filter(({ availability }) => availability.qualitative.present > 0);
    const unchecked = asked.filter(
      (group) =>
        !known.includes(group) &&
        index.criteria.some(({ parent, notRead }) => parent === group.code && isNotChecked(notRead)),
    );
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
