import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Measurement } from '../../src/model/measurement.js';
import { compareScores } from '../../src/score/compare.js';
import type { Criterion, Framework } from '../../src/score/framework.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { idmFramework as idm } from '../../src/score/frameworks/idm.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { asOf, registration, report, wholeList } from '../measure/fixtures.js';
import { child, equalCriteria, framework, group, rubric, share, twoThirds, valuesOf } from './support/frameworks.js';

const old = equalCriteria(3, { id: 'rules-old' }, { missing: twoThirds });
const reweighted: Framework = {
  ...old,
  id: 'rules-new',
  root: group('root', [child('c1', 3), child('c2'), child('c3')], { missing: twoThirds }),
};
const both = [old, reweighted];

describe('compareScores', () => {
  test('under one framework and with the same criteria everything is records', () => {
    const [before, after] = [scoreValues(valuesOf([0.2, 0.4, 0.6]), old), scoreValues(valuesOf([0.5, 0.4, 0.3]), old)];
    const { change, split, sameFramework } = compareScores(before, after, both);
    expect(change).toBeCloseTo(0, 12);
    expect(sameFramework).toBe(true);
    expect(split?.rule).toBe('mean-of-all-orders');
    expect(split?.rules).toBe(0);
    expect(split?.criteria.map(({ code, records, rules }) => [code, Math.round(records * 1e9) / 1e9, rules])).toEqual([
      ['c1', 10, 0],
      ['c2', 0, 0],
      ['c3', -10, 0],
    ]);
  });

  test('a criterion that only one of the frameworks asks for is a matter of rules, not of what could be counted', () => {
    const fewer = equalCriteria(2, { id: 'rules-fewer' }, { missing: twoThirds });
    const three = scoreValues(valuesOf([1, 0.4, 0.1]), old);
    const two = scoreValues(valuesOf([1, 0.4]), fewer);
    for (const [before, after] of [
      [three, two],
      [two, three],
    ] as const) {
      const { change, split } = compareScores(before, after, [old, fewer]);
      expect(split).toMatchObject({ records: 0, availability: 0 });
      expect(split?.rules).toBeCloseTo(change as number, 9);
    }
  });

  test('with the same data everything is rules', () => {
    const values = valuesOf([1, 0.4, 0.1]);
    const { change, split, sameFramework } = compareScores(
      scoreValues(values, old),
      scoreValues(values, reweighted),
      both,
    );
    expect(sameFramework).toBe(false);
    expect(split).toMatchObject({ records: 0, availability: 0 });
    expect(split?.rules).toBeCloseTo(change as number, 12);
    expect(change).toBeCloseTo(70 - 50, 12);
  });

  test('with both, each is the mean of its effect over the orders', () => {
    const [d0, d1] = [valuesOf([0.2, 0.5, 0.8]), valuesOf([0.8, 0.5, 0.2])];
    const s = (values: typeof d0, rules: Framework) => scoreValues(values, rules).score as number;
    const { split } = compareScores(scoreValues(d0, old), scoreValues(d1, reweighted), both);
    expect(split?.availability).toBe(0);
    expect(split?.records).toBeCloseTo((s(d1, old) - s(d0, old) + s(d1, reweighted) - s(d0, reweighted)) / 2, 12);
    expect(split?.rules).toBeCloseTo((s(d0, reweighted) - s(d0, old) + s(d1, reweighted) - s(d1, old)) / 2, 12);
  });

  test('law: the causes add up to the change, and the criteria to each of them', () => {
    const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined, freq: 8 });
    const three = fc.tuple(value, value, value);
    fc.assert(
      fc.property(three, three, fc.constantFrom(...both), fc.constantFrom(...both), (a, b, rulesBefore, rulesAfter) => {
        const [before, after] = [scoreValues(valuesOf(a), rulesBefore), scoreValues(valuesOf(b), rulesAfter)];
        const { change, split, noSplit } = compareScores(before, after, both);
        if (split === undefined) {
          expect(noSplit === 'not-both-scored' || noSplit === 'not-scorable-crosswise').toBe(true);
          return;
        }
        expect(split.records + split.availability + split.rules).toBeCloseTo(change as number, 9);
        for (const cause of ['records', 'availability', 'rules'] as const) {
          expect(split.criteria.reduce((sum, criterion) => sum + criterion[cause], 0)).toBeCloseTo(split[cause], 9);
        }
        if (rulesBefore === rulesAfter) expect(split.rules).toBe(0);
        const counted = (list: typeof a) => list.map((one) => one === undefined).join();
        if (counted(a) === counted(b)) expect(split.availability).toBe(0);
      }),
    );
  });

  /* Whatever a criterion may do with what was measured: refuse it, draw it towards caution, count it as the lowest. */
  const panel = (level: number) => ({ level: level as 1 | 2 | 3 | 4, relation: 'office' as const });
  const anyMeasurement = (kind: 'quantitative' | 'qualitative'): fc.Arbitrary<Measurement> =>
    fc.oneof(
      { weight: 4, arbitrary: kind === 'quantitative' ? counted : judged },
      fc.constant<Measurement>({ status: 'no-data', reason: 'not-recorded' }),
      fc.constant<Measurement>({ status: 'not-applicable', reason: 'nothing-due' }),
      fc.constant<Measurement>({ status: 'insufficient-data', reason: 'mostly-unstated', n: 1, needed: 3 }),
    );
  const counted = fc
    .record({ met: fc.nat({ max: 12 }), more: fc.integer({ min: 1, max: 12 }), lacks: fc.boolean() })
    .map(({ met, more, lacks }): Measurement => {
      const denominator = met + more;
      const lists = lacks ? { withoutLists: ['products'] } : {};
      return { status: 'measured', value: met / denominator, numerator: met, denominator, n: denominator, ...lists };
    });
  const judged = fc
    .array(
      fc.record({ level: fc.integer({ min: 1, max: 4 }), relation: fc.constantFrom('office', 'resident', 'self') }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((given): Measurement => {
      const judgements = given as { level: 1 | 2 | 3 | 4; relation: 'office' | 'resident' | 'self' }[];
      const value = judgements.reduce((sum, { level }) => sum + level, 0) / judgements.length;
      return { status: 'measured', value, n: judgements.length, judgements };
    });
  const levelsTable = {
    ...rubric,
    normalise: { method: 'levels', levels: [1, 2, 3, 4].map((level) => ({ level, value: level * 25 })) },
  } as const;
  const shapes: Readonly<Record<string, Criterion>> = {
    plain: share,
    cautious: { ...share, caution: { method: 'shrinkage', records: 4, towards: 0 } },
    assumed: { ...share, whenMissing: 'lowest' },
    judged: { ...rubric, raters: { relations: ['office', 'resident'], atLeast: 2 } },
    judgedOrLowest: { ...rubric, raters: { relations: ['office'], atLeast: 1 }, whenMissing: 'lowest' },
    table: levelsTable,
  };
  const lenient = { missing: { policy: 'renormalise' } } as const;
  const rulesOf = (id: string, weights: readonly number[], changes: Partial<typeof shapes> = {}): Framework =>
    framework(
      { ...shapes, ...changes } as typeof shapes,
      group(
        'root',
        [
          group(
            'one',
            [child('plain', weights[0]), child('cautious', weights[1]), child('judged', weights[2])],
            lenient,
          ),
          group('two', [child('assumed'), child('judgedOrLowest'), child('table')], { ...lenient, gate: 'assumed' }),
        ],
        lenient,
      ),
      { id },
    );
  const rules = [
    rulesOf('a', [1, 1, 1]),
    rulesOf('b', [3, 1, 2]),
    // Who counts as a rater is a rule too.
    rulesOf('c', [1, 1, 1], {
      judged: { ...rubric, raters: { relations: ['self', 'office'], atLeast: 1 } },
      table: rubric,
    }),
  ];
  const anyMeasurements = fc.record(
    Object.fromEntries(Object.entries(shapes).map(([code, { kind }]) => [code, anyMeasurement(kind)])),
  );
  /** Of which criteria the card has a value and from which lists, which are missing, and of which no question arises. */
  const readBy = (measurements: Readonly<Record<string, Measurement>>, by: readonly Framework[]) =>
    by.map((one) =>
      scoreKim({ measurements }, one).criteria.map(({ code, measurement, notRead, use, raw }) => {
        const isRead = measurement.status === 'measured' && notRead === undefined && use !== 'out-of-table';
        return [
          code,
          isRead && raw !== undefined ? 'read' : measurement.status === 'not-applicable' ? 'no-question' : 'missing',
          measurement.status === 'measured' && measurement.withoutLists?.join(),
        ];
      }),
    );

  test('law: of any measurements, read or not, three causes add up exactly, and each is silent without its cause', () => {
    const seen = { tried: 0, splits: 0, availability: 0 };
    fc.assert(
      fc.property(
        anyMeasurements,
        anyMeasurements,
        fc.constantFrom(...rules),
        fc.constantFrom(...rules),
        (a, b, x, y) => {
          const [before, after] = [scoreKim({ measurements: a }, x), scoreKim({ measurements: b }, y)];
          const { change, split } = compareScores(before, after, rules);
          seen.tried++;
          if (split === undefined) return;
          seen.splits++;
          expect(split.records + split.availability + split.rules).toBeCloseTo(change as number, 9);
          for (const cause of ['records', 'availability', 'rules'] as const) {
            expect(split.criteria.reduce((sum, criterion) => sum + criterion[cause], 0)).toBeCloseTo(split[cause], 9);
          }
          if (x === y) expect(split.rules).toBe(0);
          const same = JSON.stringify(readBy(a, [x, y])) === JSON.stringify(readBy(b, [x, y]));
          if (same) expect(split.availability).toBeCloseTo(0, 9);
          else seen.availability++;
        },
      ),
      { numRuns: 600 },
    );
    expect(seen.splits).toBeGreaterThan(seen.tried / 3);
    expect(seen.availability).toBeGreaterThan(seen.tried / 6);
  });

  test('law: what is read at one time only is credited to no work, whatever stands in the other', () => {
    fc.assert(
      fc.property(anyMeasurements, anyMeasurements, fc.constantFrom(...rules), (a, other, by) => {
        // Only what the framework does not read of one of the two differs.
        const [ours, theirs] = [readBy(a, [by])[0] ?? [], readBy(other, [by])[0] ?? []];
        const b = Object.fromEntries(
          Object.entries(a).map(([code, measurement]) => {
            const isRead = [ours, theirs].some((list) => list.find(([one]) => one === code)?.[1] !== 'read');
            return [code, isRead ? (other[code] ?? measurement) : measurement];
          }),
        );
        const { split } = compareScores(scoreKim({ measurements: a }, by), scoreKim({ measurements: b }, by), rules);
        if (split !== undefined) expect(split.records).toBeCloseTo(0, 9);
      }),
      { numRuns: 600 },
    );
  });

  test('one rater before and two now, of a rubric that needs two: more could be counted, and no better work', () => {
    const of = (...levels: readonly number[]) => ({
      plain: { status: 'measured', value: 0.5, n: 4 },
      judged: { status: 'measured', value: 4, n: levels.length, judgements: levels.map(panel) },
    });
    const [rule] = rules as [Framework];
    const card = (...levels: readonly number[]) => scoreKim({ measurements: of(...levels) as never }, rule);
    const { split, change, countedOnlyAfter } = compareScores(card(4), card(4, 4), rules);
    expect(change).toBeGreaterThan(5);
    expect(split).toMatchObject({ records: 0, rules: 0 });
    expect(split?.availability).toBeCloseTo(change as number, 9);
    expect(countedOnlyAfter).toEqual(['judged']);
    const worse = compareScores(card(4, 4), card(1), rules);
    expect(worse.split).toMatchObject({ records: 0, rules: 0 });
    expect(worse.split?.availability).toBeCloseTo(worse.change as number, 9);
  });

  test('what is only a change in what could be counted is credited to no work', () => {
    // From one criterion to three, each as it was: the score rises by what is counted, and by nothing else.
    const [few, all] = [scoreValues(valuesOf([0.4, 0.4, undefined]), old), scoreValues(valuesOf([0.4, 0.4, 1]), old)];
    const { change, split } = compareScores(few, all, both);
    expect(split).toMatchObject({ records: 0, rules: 0 });
    expect(split?.availability).toBeCloseTo(change as number, 12);
    expect(split?.availability).toBeCloseTo(20, 12);
  });

  test.each([
    ['no cards', undefined, 'before', 'missing-argument'],
    ['a score', 5, 'before', 'invalid-argument'],
    ['a list', [], 'before', 'invalid-argument'],
  ])('%s in the place of a card is one clear mistake', (_, card, argument, code) => {
    expect(() => compareScores(card as never, card as never)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(`compareScores needs ${argument}`) }),
    );
  });

  test.each([[5], ['adinda'], [idm], [[5]], [[undefined]]])('%j in the place of frameworks too', (frameworks) => {
    const card = scoreValues({ iks: 1, ike: 1, ikl: 1 }, idm);
    expect(() => compareScores(card, card, frameworks as never)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringContaining('compareScores needs frameworks'),
      }),
    );
  });

  test('a value that lacks one of its lists is another base of evidence, and no other work', () => {
    const facts = registration({ ...wholeList(12) });
    const activities = [3, 5, 8].map((month, i) => ({
      id: `a${i}`,
      date: `2025-0${month}-10`,
      functions: ['aspirasi' as const],
    }));
    const aspirations = [1, 2, 3, 4, 5].map((month) => ({ id: `s${month}`, recordedOn: `2025-0${month}-10` }));
    const card = (lists: object) =>
      scoreKim(
        measureKim({ report: report({ activities, ...lists }), registration: facts }, { asOf }),
        adindaFramework,
      );
    const { split, change } = compareScores(card({ aspirations }), card({}));
    expect(change).toBeLessThan(0);
    expect(split).toMatchObject({ records: 0, rules: 0 });
    expect(split?.availability).toBeCloseTo(change ?? Number.NaN, 12);
  });

  test('names criteria that were counted only once, and a change of class', () => {
    const [before, after] = [
      scoreValues({ iks: 0.4, ike: 0.4, ikl: 0.4 }, idm),
      scoreValues({ iks: 0.9, ike: 0.9, ikl: 0.9 }, idm),
    ];
    expect(compareScores(before, after).classChange).toEqual({ before: 'sangat-tertinggal', after: 'mandiri' });
    const lost = compareScores(
      scoreValues(valuesOf([1, 1, 1]), old),
      scoreValues(valuesOf([1, 1, undefined]), old),
      both,
    );
    expect(lost).toMatchObject({ countedOnlyBefore: ['c3'], countedOnlyAfter: [] });
  });

  test('says why it cannot split', () => {
    const scored = scoreValues(valuesOf([1, 1, 1]), old);
    const unscored = scoreValues({}, old);
    expect(compareScores(scored, unscored, both)).toMatchObject({ noSplit: 'not-both-scored', change: undefined });
    const other = { ...old, id: 'rules-other', range: { min: 0, max: 1 } };
    expect(compareScores(scored, scoreValues(valuesOf([1, 1, 1]), other), [...both, other])).toMatchObject({
      noSplit: 'different-ranges',
      change: undefined,
    });
    const geometric: Framework = {
      ...old,
      id: 'rules-geo',
      root: { ...old.root, aggregation: { method: 'geometric', zero: 'limit' } },
    };
    const [low, high] = [
      scoreValues(valuesOf([0.5, 0.5, 0.5]), geometric),
      scoreValues(valuesOf([0.7, 0.5, 0.5]), geometric),
    ];
    const whole = compareScores(low, high, [geometric]);
    expect(whole).toMatchObject({ noSplit: 'not-additive', split: { rules: 0, availability: 0, criteria: [] } });
    expect(whole.change).toBeGreaterThan(0);
    expect(whole.split?.records).toBeCloseTo(whole.change as number, 12);
    const wider = equalCriteria(9, { id: 'rules-wide' }, { missing: twoThirds });
    // The first two are asked for by both, and are missing the second time: the old rules then have too little to score.
    const { c1: _, c2: __, ...few } = valuesOf(new Array(9).fill(0.5));
    expect(compareScores(scored, scoreValues(few, wider), [...both, wider])).toMatchObject({
      noSplit: 'not-scorable-crosswise',
    });
    // What only one of them asks for keeps nothing from being split.
    const all = compareScores(scored, scoreValues(valuesOf(new Array(9).fill(0.5)), wider), [...both, wider]);
    expect(all.noSplit).toBeUndefined();
    expect(all.split?.availability).toBe(0);
  });

  test('an unknown framework is refused', () => {
    const card = scoreValues(valuesOf([1, 1, 1]), old);
    expect(() => compareScores(card, card)).toThrow(expect.objectContaining({ code: 'unknown-id' }));
  });

  test('compares cards that were stored', () => {
    const [before, after] = [
      scoreValues(valuesOf([0.2, 0.4, 0.6]), old),
      scoreValues(valuesOf([0.5, 0.4, 0.3]), reweighted),
    ];
    const stored = (card: unknown) => JSON.parse(JSON.stringify(card));
    expect(stored(compareScores(stored(before), stored(after), both))).toEqual(
      stored(compareScores(before, after, both)),
    );
  });
});
