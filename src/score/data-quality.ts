import type { DataQuality, QualityGrade, QualityPart } from '../model/certainty.js';
import type { CriterionScore } from '../model/scorecard.js';
import { quantileOfSorted } from '../stats/quantile.js';

/** What the grade looks at. */
interface Evidence {
  readonly criteria: readonly CriterionScore[];
  /** Months observed; absent: not known. */
  readonly months: number | undefined;
  readonly partialLists: readonly string[] | undefined;
}

/** How a part is graded. */
interface Mark {
  /** From where on it is strong. */
  readonly strong: number;
  /** From where on it is fair; below it, or above it where less is better, it is weak. */
  readonly fair: number;
  readonly isLessBetter?: true;
  /**
   * Whether nothing left out can improve it. The others are shares of what was recorded, or speak of what was stated: silence
   * makes them better, so they stand on the card and decide no class.
   */
  readonly decidesClass?: true;
}

/** Defaults of this library: no source for any of the numbers was found. */
const marks: Readonly<Record<QualityPart['part'], Mark>> = {
  months: { strong: 12, fair: 6, decidesClass: true },
  measured: { strong: 0.9, fair: 2 / 3, decidesClass: true },
  denominators: { strong: 10, fair: 4, decidesClass: true },
  unstated: { strong: 0.1, fair: 1 / 3, isLessBetter: true },
  inferred: { strong: 0.1, fair: 1 / 3, isLessBetter: true },
  raters: { strong: 3, fair: 2, decidesClass: true },
  agreement: { strong: 0.9, fair: 2 / 3 },
  lists: { strong: 0, fair: 1, isLessBetter: true },
};

/** What is graded, part by part. @internal */
export const qualityParts: readonly string[] = /* @__PURE__ */ Object.keys(marks);

/** From the best to the worst. @internal */
export const qualityGrades: readonly QualityGrade[] = ['strong', 'fair', 'weak'];

/**
 * Grades the data behind the criteria of an index.
 *
 * @internal
 */
export function dataQuality({ criteria, months, partialLists }: Evidence): DataQuality {
  const parts: QualityPart[] = [];
  const add: AddPart = (part, value) => {
    if (value !== undefined) parts.push({ part, grade: gradeOf(part, value), value });
  };
  add('months', months);
  addRecordParts(criteria, add);
  addRaterParts(criteria, add);
  add('lists', partialLists?.length);
  const firm = parts.filter(({ part }) => marks[part].decidesClass);
  return { grade: weakestOf(parts), gradeForClass: weakestOf(firm), parts };
}

/** Notes a part; one without a value is left out. */
type AddPart = (part: QualityPart['part'], value: number | undefined) => void;

const weakestOf = (parts: readonly QualityPart[]) =>
  qualityGrades[Math.max(0, ...parts.map(({ grade }) => qualityGrades.indexOf(grade)))] as QualityGrade;

/** Whether data are at least as good as asked for. @internal */
export function isAtLeastGrade(grade: QualityGrade, asked: QualityGrade): boolean {
  return qualityGrades.indexOf(grade) <= qualityGrades.indexOf(asked);
}

function gradeOf(part: QualityPart['part'], value: number): QualityGrade {
  const { strong, fair, isLessBetter } = marks[part];
  const reaches = (mark: number) => (isLessBetter ? value <= mark + 1e-9 : value >= mark - 1e-9);
  return reaches(strong) ? 'strong' : reaches(fair) ? 'fair' : 'weak';
}

function addRecordParts(criteria: readonly CriterionScore[], add: AddPart): void {
  // On how many records each criterion rests for which the question arises; what was not measured rests on none.
  const restsOn: number[] = [];
  let [measured, records, unstated, inferred] = [0, 0, 0, 0];
  for (const { kind, use, measurement } of criteria) {
    if (kind !== 'quantitative' || use === 'not-applicable' || use === 'set-aside') continue;
    if (measurement.status !== 'measured') {
      restsOn.push(0);
      continue;
    }
    const { n, toldApart = n } = measurement;
    restsOn.push(toldApart);
    measured++;
    records += toldApart;
    unstated += measurement.unstated ?? 0;
    inferred += Math.min(toldApart, measurement.inferred ?? 0);
  }
  if (restsOn.length === 0) return;
  add('measured', measured / restsOn.length);
  // The median, without the checks and the copy of a list of somebody else's.
  if (measured > 0)
    add(
      'denominators',
      quantileOfSorted(
        restsOn.sort((a, b) => a - b),
        0.5,
      ),
    );
  if (records + unstated !== 0) add('unstated', unstated / (records + unstated));
  if (records !== 0) add('inferred', inferred / records);
}

function addRaterParts(criteria: readonly CriterionScore[], add: AddPart): void {
  let [rubrics, together, near] = [0, 0, 0];
  let fewest = Number.POSITIVE_INFINITY;
  for (const { kind, measurement, levels, notRead, use } of criteria) {
    if (kind !== 'qualitative') continue;
    rubrics++;
    if (measurement.status === 'not-applicable') continue;
    // Also where nothing was done and the rubric is set aside: hiding work takes away nothing that has to be judged.
    if (measurement.status !== 'measured' || notRead !== undefined || use === 'out-of-table') {
      fewest = 0;
      continue;
    }
    fewest = Math.min(fewest, levels?.length ?? measurement.n);
    if (levels === undefined || levels.length < 2) continue;
    together++;
    if (Math.max(...levels) - Math.min(...levels) <= 1) near++;
  }
  if (rubrics === 0) return;
  add('raters', fewest === Number.POSITIVE_INFINITY ? 0 : fewest);
  if (together > 0) add('agreement', near / together);
}
