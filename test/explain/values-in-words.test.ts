import { describe, expect, test } from 'vitest';
import { explainScore } from '../../src/explain/explain-score.js';
import type { ExplainedCriterion, Explanation } from '../../src/explain/explanation.js';
import { render } from '../../src/explain/render.js';
import { describeCriterion, isBound, missingOf, valueInWords, whyMissing } from '../../src/explain/render-criterion.js';
import type { Measurement } from '../../src/model/measurement.js';
import type { CriterionScore } from '../../src/model/scorecard.js';
import type { Framework } from '../../src/score/framework.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { id } from '../../src/texts/id/index.js';
import { child, equalCriteria, framework, group, renormalise, share, twoClasses } from '../score/support/frameworks.js';

/* A value in words, or why there is none. */

const measured = (value: number, more: object = {}): Measurement => ({ status: 'measured', value, n: 4, ...more });
const explained = (rules: Framework, ...values: readonly (Measurement | undefined)[]): Explanation => {
  const measurements = Object.fromEntries(
    values.flatMap((value, i) => (value === undefined ? [] : [[`c${i + 1}`, value]])),
  );
  return explainScore(scoreKim({ measurements }, rules), rules);
};
const base = explained(equalCriteria(2, { bands: twoClasses(50) }), measured(0.4), measured(0.4));

test('a level is told as it was read, and never as a part of cases or as the least', () => {
  const criterion = base.root.children[0] as ExplainedCriterion;
  const told = (kind: string, more: object = {}) =>
    valueInWords(
      {
        ...criterion,
        score: {
          ...criterion.score,
          kind,
          unit: 'level',
          raw: 2,
          measurement: measured(3, { numerator: 3, denominator: 4, dayUnknown: 1 }),
          ...more,
        },
      } as ExplainedCriterion,
      id,
    );
  expect(told('qualitative')).toBe(id.indicators.values.level({ value: 2 }, id.format));
  expect(told('qualitative', { raw: undefined })).toBe(id.indicators.values.level({ value: 3 }, id.format));
  expect(told('quantitative')).not.toBe(told('qualitative'));
});

describe('why there is no value', () => {
  const one = framework({ c1: share, c2: share }, group('root', [child('c1'), child('c2')], { missing: renormalise }));
  const why = (reason: string, status = 'no-data') => {
    const c1 = { status, reason, ...(status === 'insufficient-data' && { n: 1, needed: 3 }) } as Measurement;
    return explained(one, c1, measured(0.5)).card.criteria[0] as CriterionScore;
  };

  test('is told for what is known, for what was not given, and for what no language knows', () => {
    const told = (criterion: CriterionScore) => whyMissing(criterion, missingOf(criterion) as never, id);
    expect(told(why('not-recorded'))).toBe(id.indicators.reasons['not-recorded']);
    expect(told(why('not-given'))).toBe(id.score.notGiven);
    for (const reason of ['phase-of-the-moon', '', 'toString', '__proto__']) {
      expect(told(why(reason))).toBe(id.score.reasonUnknown);
    }
    expect(told(why('phase-of-the-moon', 'insufficient-data'))).toBe(
      `${id.score.reasonUnknown} ${id.indicators.tooFew({ n: 1, needed: 3 }, id.format)}`,
    );
    expect(missingOf(explained(one, measured(0.5), measured(0.5)).card.criteria[0] as CriterionScore)).toBeUndefined();
  });

  test('stands with the questions that do not arise', () => {
    const text = render(explained(one, { status: 'not-applicable', reason: 'no-sources' }, measured(0.5)), id);
    expect(text).toContain(`${id.score.notApplicableIntro}\n- `);
    expect(render(explained(one, measured(0.5), measured(0.5)), id)).not.toContain(id.score.notApplicableIntro);
  });

  test('nothing is told of a criterion without a measured and a normalised value', () => {
    const criterion = base.root.children[0] as ExplainedCriterion;
    const context = { language: id, points: id.format, words: { criterion: () => undefined }, top: 100 } as never;
    const told = (more: object) => describeCriterion({ ...criterion, score: { ...criterion.score, ...more } }, context);
    expect(told({})).not.toBe('');
    expect(told({ normalised: undefined })).toBe('');
    expect(told({ measurement: { status: 'no-data', reason: 'not-recorded' } })).toBe('');
  });
});

describe('what can only be more', () => {
  const lacks = [{ withoutLists: ['activities'] }, { dayUnknown: 1 }, { fromPartsOf: ['activities'] }];
  const bound = (unit: string | undefined, value: number, more: object, code = 'own') =>
    isBound(code, { measurement: measured(value, more), unit } as never);

  test.each([
    ['share', [true, true, false]],
    ['days', [true, true, false]],
    [undefined, [true, true, false]],
    ['per-month', [true, true, true]],
    ['per-year', [true, true, true]],
    ['kinds', [true, true, true]],
    ['partners', [true, true, true]],
    ['persons', [true, true, true]],
    ['points', [true, true, true]],
  ] as const)('of the unit %s', (unit, expected) => {
    expect(lacks.map((more) => bound(unit, 0.5, more))).toEqual(expected);
    for (const nothing of [{}, { withoutLists: [] }, { dayUnknown: 0 }, { fromPartsOf: [] }]) {
      expect(bound(unit, 0.5, nothing)).toBe(false);
    }
    // A whole share cannot be more; a rate can.
    expect(bound(unit, 1, { dayUnknown: 1 })).toBe(unit !== 'share');
  });

  test('is a share of months, and nothing that was not measured', () => {
    expect(bound('share', 0.5, { fromPartsOf: ['activities'] }, 'diskusi.bulan-aktif')).toBe(true);
    expect(bound('share', 0.5, {}, 'diskusi.bulan-aktif')).toBe(false);
    expect(isBound('own', { measurement: { status: 'no-data', reason: 'not-recorded' }, unit: 'persons' })).toBe(false);
  });
});
