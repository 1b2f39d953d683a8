import type { DataQuality, QualityGrade, QualityPart } from '../model/certainty.js';
import type { CriterionScore } from '../model/scorecard.js';
import { median } from '../stats/median.js';

/** What the grade looks at. */
interface Evidence {
  readonly criteria: readonly CriterionScore[];
  /** Months observed; absent: not known. */
  readonly months: number | undefined;
  readonly partialLists: readonly string[] | undefined;
}

/**
 * From where on a part is strong, and from where on fair. Defaults of this library: no source for any of them was found.
 * Below the second number, or above it where less is better, a part is weak.
 */
const marks: Readonly<Record<QualityPart['part'], readonly [strong: number, fair: number]>> = {
  months: [12, 6],
  measured: [0.9, 2 / 3],
  denominators: [10, 4],
  unstated: [0.1, 1 / 3],
  inferred: [0.1, 1 / 3],
  raters: [3, 2],
  agreement: [0.9, 2 / 3],
  lists: [0, 1],
};

/** Parts of which less is better. */
const lessIsBetter: readonly QualityPart['part'][] = ['unstated', 'inferred', 'lists'];

/**
 * Parts that nothing left out can improve. The others are shares of what was recorded, or speak of what was stated: silence
 * makes them better, so they stand on the card and decide no class.
 */
const decidesClass: readonly QualityPart['part'][] = ['months', 'measured', 'denominators', 'raters'];

/** From the best to the worst. */
const grades: readonly QualityGrade[] = ['strong', 'fair', 'weak'];

/**
 * Grades the data behind the criteria of an index.
 *
 * @internal
 */
export function dataQuality({ criteria, months, partialLists }: Evidence): DataQuality {
  const parts = [
    ...part('months', months),
    ...recordParts(criteria),
    ...raterParts(criteria),
    ...part('lists', partialLists?.length),
  ];
  const firm = parts.filter(({ part: name }) => decidesClass.includes(name));
  return { grade: weakestOf(parts), gradeForClass: weakestOf(firm), parts };
}

const weakestOf = (parts: readonly QualityPart[]) =>
  grades[Math.max(0, ...parts.map(({ grade }) => grades.indexOf(grade)))] as QualityGrade;

/** Whether data are at least as good as asked for. @internal */
export function isAtLeastGrade(grade: QualityGrade, asked: QualityGrade): boolean {
  return grades.indexOf(grade) <= grades.indexOf(asked);
}

function part(name: QualityPart['part'], value: number | undefined): QualityPart[] {
  if (value === undefined) return [];
  const [strong, fair] = marks[name];
  const reaches = (mark: number) => (lessIsBetter.includes(name) ? value <= mark + 1e-9 : value >= mark - 1e-9);
  return [{ part: name, grade: reaches(strong) ? 'strong' : reaches(fair) ? 'fair' : 'weak', value }];
}

function recordParts(criteria: readonly CriterionScore[]): QualityPart[] {
  const arising = criteria.filter(
    ({ kind, use }) => kind === 'quantitative' && !['not-applicable', 'set-aside'].includes(use),
  );
  if (arising.length === 0) return [];
  const measured = arising.flatMap(({ measurement }) => (measurement.status === 'measured' ? [measurement] : []));
  const sum = (of: (one: (typeof measured)[number]) => number) => measured.reduce((total, one) => total + of(one), 0);
  const [records, unstated, inferred] = [
    sum(({ n }) => n),
    sum((one) => one.unstated ?? 0),
    sum((one) => one.inferred ?? 0),
  ];
  return [
    ...part('measured', measured.length / arising.length),
    // What was not measured rests on no records.
    ...part(
      'denominators',
      measured.length === 0
        ? undefined
        : median(arising.map(({ measurement }) => (measurement.status === 'measured' ? measurement.n : 0))),
    ),
    ...part('unstated', records + unstated === 0 ? undefined : unstated / (records + unstated)),
    ...part('inferred', records === 0 ? undefined : inferred / records),
  ];
}

function raterParts(criteria: readonly CriterionScore[]): QualityPart[] {
  const rubrics = criteria.filter(({ kind }) => kind === 'qualitative');
  if (rubrics.length === 0) return [];
  const panels = rubrics.flatMap(({ measurement, levels, notRead, use }) => {
    if (measurement.status === 'not-applicable') return [];
    // Also where nothing was done and the rubric is set aside: hiding work takes away nothing that has to be judged.
    const isRead = measurement.status === 'measured' && notRead === undefined && use !== 'out-of-table';
    return isRead ? [{ raters: levels?.length ?? measurement.n, levels: levels ?? [] }] : [{ raters: 0, levels: [] }];
  });
  const together = panels.filter(({ levels }) => levels.length > 1);
  const near = together.filter(({ levels }) => Math.max(...levels) - Math.min(...levels) <= 1);
  return [
    ...part('raters', panels.length === 0 ? 0 : Math.min(...panels.map(({ raters }) => raters))),
    ...part('agreement', together.length === 0 ? undefined : near.length / together.length),
  ];
}
