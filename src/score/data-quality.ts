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
  const firm = parts.filter(({ part }) => decidesClass.includes(part));
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
  const [strong, fair] = marks[part];
  const isLessBetter = lessIsBetter.includes(part);
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
    restsOn.push(measurement.n);
    measured++;
    records += measurement.n;
    unstated += measurement.unstated ?? 0;
    inferred += measurement.inferred ?? 0;
  }
  if (restsOn.length === 0) return;
  add('measured', measured / restsOn.length);
  if (measured > 0) add('denominators', median(restsOn));
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
