import { describe, expect, test } from 'vitest';
import type { QualityPart } from '../../src/model/certainty.js';
import type { CriterionScore } from '../../src/model/scorecard.js';
import { dataQuality, isAtLeastGrade } from '../../src/score/data-quality.js';
import { isMostlyKnown } from '../../src/score/mostly-known.js';

/* Each mark of the quality of data: on it, and a little to its worse side. */

const criterion = (more: object): CriterionScore =>
  ({ code: 'c', parent: 'root', kind: 'quantitative', direction: 'higher', use: 'counted', ...more }) as CriterionScore;
const measured = (n: number, more: object = {}) =>
  criterion({ measurement: { status: 'measured', value: 1, n, ...more } });
const missing = (use: CriterionScore['use'] = 'no-data') =>
  criterion({ use, measurement: { status: 'no-data', reason: 'not-recorded' } });
const panel = (...levels: readonly number[]) =>
  criterion({ kind: 'qualitative', levels, measurement: { status: 'measured', value: 2, n: levels.length } });
const of = (criteria: readonly CriterionScore[], months?: number, lists?: readonly string[]) =>
  dataQuality({ criteria, months, partialLists: lists });
const grade = (name: QualityPart['part'], ...given: Parameters<typeof of>) =>
  of(...given).parts.find(({ part }) => part === name)?.grade;
const shareMissing = (count: number, all: number) =>
  Array.from({ length: all }, (_, i) => (i < count ? missing() : measured(20)));

describe('marks', () => {
  test.each<[QualityPart['part'], ...(readonly [string, Parameters<typeof of>][])]>([
    ['months', ['strong', [[], 12]], ['fair', [[], 11]], ['fair', [[], 6]], ['weak', [[], 5]], ['weak', [[], 0]]],
    [
      'measured',
      ['strong', [shareMissing(1, 10)]],
      ['fair', [shareMissing(2, 10)]],
      ['fair', [shareMissing(1, 3)]],
      ['weak', [shareMissing(4, 10)]],
    ],
    [
      'denominators',
      ['strong', [[measured(10)]]],
      ['fair', [[measured(9)]]],
      ['fair', [[measured(4)]]],
      ['weak', [[measured(3)]]],
      ['strong', [[measured(2), measured(12), measured(11)]]],
    ],
    [
      'unstated',
      ['strong', [[measured(9, { unstated: 1 })]]],
      ['fair', [[measured(8, { unstated: 1 })]]],
      ['fair', [[measured(2, { unstated: 1 })]]],
      ['weak', [[measured(3, { unstated: 2 })]]],
      ['weak', [[measured(2, { unstated: 2 })]]],
    ],
    [
      'inferred',
      ['strong', [[measured(10, { inferred: 1 })]]],
      ['fair', [[measured(9, { inferred: 1 })]]],
      ['fair', [[measured(3, { inferred: 1 })]]],
      ['weak', [[measured(5, { inferred: 2 })]]],
    ],
    [
      'raters',
      ['strong', [[panel(3, 3, 3)]]],
      ['fair', [[panel(3, 3, 3), panel(2, 2)]]],
      ['weak', [[panel(3, 3), panel(2)]]],
    ],
    [
      'agreement',
      ['strong', [[panel(2, 3), panel(4, 4)]]],
      ['fair', [[panel(2, 3), panel(4, 4), panel(1, 3)]]],
      ['weak', [[panel(2, 3), panel(1, 3)]]],
    ],
    ['lists', ['strong', [[], undefined, []]], ['fair', [[], undefined, ['a']]], ['weak', [[], undefined, ['a', 'b']]]],
  ])('of %s', (name, ...cases) => {
    expect(cases.map(([, given]) => grade(name, ...given))).toEqual(cases.map(([expected]) => expected));
  });
});

describe('parts', () => {
  test('are of what is known', () => {
    expect(of([])).toEqual({ grade: 'strong', gradeForClass: 'strong', parts: [] });
    expect(of([measured(0)]).parts.map(({ part }) => part)).toEqual(['measured', 'denominators']);
    expect(of([panel(3)]).parts.map(({ part }) => part)).toEqual(['raters']);
    expect(of([missing('not-applicable'), missing('set-aside')]).parts).toEqual([]);
  });

  test('a rubric that was not judged, or not by raters who count, has none, whatever the others have', () => {
    const unrated = criterion({ kind: 'qualitative', measurement: { status: 'no-data', reason: 'not-rated' } });
    const tooFew = { ...panel(4), notRead: { status: 'insufficient-data', reason: 'too-few-raters', n: 1, needed: 2 } };
    const notOfTable = { ...panel(3, 3), use: 'out-of-table' } as CriterionScore;
    for (const none of [unrated, tooFew as CriterionScore, notOfTable]) {
      expect(of([none]).parts).toEqual([{ part: 'raters', grade: 'weak', value: 0 }]);
      expect(of([none, panel(2, 2)]).parts[0]).toEqual({ part: 'raters', grade: 'weak', value: 0 });
    }
  });

  test('a rubric that was judged although nothing was done has its raters; one for which no question arises is left out', () => {
    const aside = { ...panel(3, 3, 3), use: 'set-aside' } as CriterionScore;
    const early = criterion({
      kind: 'qualitative',
      measurement: { status: 'not-applicable', reason: 'not-yet-formed' },
    });
    expect(of([aside]).parts[0]).toEqual({ part: 'raters', grade: 'strong', value: 3 });
    expect(of([aside, panel(2, 2)]).parts[0]).toEqual({ part: 'raters', grade: 'fair', value: 2 });
    expect(of([early, panel(3, 3)]).parts[0]).toEqual({ part: 'raters', grade: 'fair', value: 2 });
  });

  test('a panel without its levels has as many raters as the measurement states', () => {
    const stored = criterion({ kind: 'qualitative', measurement: { status: 'measured', value: 2, n: 3 } });
    expect(of([stored]).parts).toEqual([{ part: 'raters', grade: 'strong', value: 3 }]);
  });

  test('the whole is as good as the weakest of them', () => {
    expect(of([measured(20)], 12).grade).toBe('strong');
    expect(of([measured(20)], 7).grade).toBe('fair');
    expect(of([measured(20)], 12, ['a', 'b']).grade).toBe('weak');
  });

  test('for a class only those count that nothing left out improves', () => {
    const good = [measured(20), panel(3, 3, 3)];
    expect(of(good, 12, ['a', 'b']).gradeForClass).toBe('strong');
    expect(of([measured(20, { unstated: 80, inferred: 20 }), panel(1, 4, 4)], 12).gradeForClass).toBe('strong');
    expect(of(good, 7).gradeForClass).toBe('fair');
    expect(of([measured(20), missing(), missing(), panel(3, 3, 3)], 12).gradeForClass).toBe('weak');
    expect(of([measured(3), panel(3, 3, 3)], 12).gradeForClass).toBe('weak');
    expect(of([measured(20), panel(3, 3)], 12).gradeForClass).toBe('fair');
  });
});

test('a grade is at least another', () => {
  const grades = ['strong', 'fair', 'weak'] as const;
  expect(grades.map((own) => grades.map((asked) => isAtLeastGrade(own, asked)))).toEqual([
    [true, true, true],
    [false, true, true],
    [false, false, true],
  ]);
});

test('most is known from half on, of counted records, or of judgements where there are no others', () => {
  const known = (present: number, applicable: number, judged = 0, asked = 0) =>
    isMostlyKnown({
      quantitative: { present, applicable, total: applicable },
      qualitative: { present: judged, applicable: asked, total: asked },
    });
  expect([known(2, 4), known(1, 4), known(3, 5), known(2, 5)]).toEqual([true, false, true, false]);
  expect([known(0, 0, 1, 2), known(0, 0, 1, 3), known(0, 0), known(0, 4, 4, 4)]).toEqual([true, false, false, false]);
});
