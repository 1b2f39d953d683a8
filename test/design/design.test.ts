import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availabilityTable } from '../../src/design/availability-table.js';
import { consistencyOf } from '../../src/design/consistency-of.js';
import { correlationsOf } from '../../src/design/correlations-of.js';
import { criterionImportance } from '../../src/design/criterion-importance.js';
import { dimensionImportance } from '../../src/design/importance.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { child, equalCriteria, framework, group, renormalise, share, valuesOf } from '../score/support/frameworks.js';

const nested = framework(
  { c1: share, c2: share, c3: share, c4: share },
  group('root', [
    group('a', [child('c1', 2), child('c2')], { weight: 3, missing: renormalise }),
    group('b', [child('c3'), child('c4')], { missing: renormalise }),
  ]),
);
const value = fc.option(
  fc.integer({ min: 0, max: 20 }).map((x) => x / 20),
  { freq: 6, nil: undefined },
);
const cards = fc
  .array(fc.tuple(value, value, value, value), { minLength: 3, maxLength: 15 })
  .map((rows) => rows.map((row) => scoreValues(valuesOf(row), nested)));

describe('criterionImportance', () => {
  test('shares add up to 1 over criteria, missing data or not, and to those of the dimensions', () => {
    fc.assert(
      fc.property(cards, (list) => {
        const found = criterionImportance(list, { minimum: 2 });
        if (found.status !== 'estimated') return;
        const sum = (codes: readonly string[]) =>
          found.criteria.reduce(
            (total, row) => total + (codes.includes(row.code) ? (row.covarianceShare as number) : 0),
            0,
          );
        expect(sum(['c1', 'c2', 'c3', 'c4'])).toBeCloseTo(1, 9);
        const byDimension = dimensionImportance(list.filter(({ score }) => score !== undefined)).dimensions;
        expect(sum(['c1', 'c2'])).toBeCloseTo(byDimension[0]?.covarianceShare as number, 9);
      }),
    );
  });

  test('says why there is none', () => {
    const list = [0.1, 0.5].map((x) => scoreValues(valuesOf([x, x]), equalCriteria(2)));
    expect(criterionImportance(list)).toEqual({ status: 'not-estimable', reason: 'too-few-cards' });
    expect(criterionImportance([list[0] as Scorecard, list[0] as Scorecard], { minimum: 2 })).toEqual({
      status: 'not-estimable',
      reason: 'no-variation',
    });
    const geometric = equalCriteria(2, {}, { aggregation: { method: 'geometric', zero: 'limit' } });
    const multiplied = [0.1, 0.5].map((x) => scoreValues(valuesOf([x, x]), geometric));
    expect(criterionImportance(multiplied, { minimum: 2 })).toEqual({
      status: 'not-estimable',
      reason: 'not-additive',
    });
    const other = scoreValues(valuesOf([1]), equalCriteria(1, { id: 'other' }));
    expect(() => criterionImportance([...list, other])).toThrow(expect.objectContaining({ name: 'KimError' }));
  });
});

describe('correlationsOf', () => {
  const list = Array.from({ length: 12 }, (_, i) => i / 12).map((x) =>
    scoreValues(valuesOf([x, x ** 2, 1 - x, 0.5]), nested),
  );

  test('flags what is too close and what pulls against', () => {
    const { codes, matrix, flags } = correlationsOf(list);
    expect(codes).toEqual(['c1', 'c2', 'c3', 'c4']);
    expect(flags).toEqual([
      { flag: 'too-close', first: 'c1', second: 'c2', coefficient: 1, n: 12, sameGroup: true },
      { flag: 'negative', first: 'c1', second: 'c3', coefficient: -1, n: 12, sameGroup: false },
      { flag: 'negative', first: 'c2', second: 'c3', coefficient: -1, n: 12, sameGroup: false },
    ]);
    expect(matrix[0]?.[3]).toEqual({ n: 12, reason: 'no-variation' });
    expect(correlationsOf(list, { negativeFrom: -1, closeFrom: 1, method: 'pearson' }).flags).toHaveLength(1);
    expect(correlationsOf(list, { of: 'dimensions' }).flags.map(({ flag }) => flag)).toEqual(['negative']);
  });

  test('has no coefficient of too few', () => {
    const { matrix, flags } = correlationsOf(list.slice(0, 9));
    expect(flags).toEqual([]);
    expect(matrix.flat().every(({ reason }) => reason === 'too-few-pairs')).toBe(true);
    expect(correlationsOf([])).toEqual({ method: 'spearman', codes: [], matrix: [], flags: [] });
    expect(() => correlationsOf(list, { closeFrom: 2 })).toThrow(expect.objectContaining({ name: 'KimError' }));
  });
});

describe('consistencyOf', () => {
  test('has one row a group of criteria', () => {
    const list = [0.1, 0.4, 0.5, 0.9].map((x) => scoreValues(valuesOf([x, x, x, 1 - x]), nested));
    const rows = consistencyOf(list);
    expect(rows.map(({ code, criteria }) => [code, criteria])).toEqual([
      ['a', ['c1', 'c2']],
      ['b', ['c3', 'c4']],
    ]);
    expect(rows[0]?.consistency).toMatchObject({ status: 'estimated', used: 4 });
    expect(rows[0]?.consistency.status === 'estimated' && rows[0].consistency.alpha).toBeCloseTo(1, 12);
    expect(rows[1]?.consistency).toEqual({ status: 'not-estimable', reason: 'no-variation' });
  });
});

describe('availabilityTable', () => {
  const period = { from: '2025-01-01', through: '2025-12-31' };
  const list = [
    scoreKim({ period, measurements: { c1: { status: 'measured', value: 1, n: 1 } } }, nested),
    scoreKim(
      {
        period,
        measurements: {
          c1: { status: 'not-applicable', reason: 'x' },
          c2: { status: 'insufficient-data', reason: 'x', n: 1, needed: 2 },
          c3: { status: 'measured', value: 1, n: 1 },
        },
      },
      nested,
    ),
  ];

  test.each([
    ['criterion', { c1: [1, 1], c2: [0, 2], c3: [1, 2], c4: [0, 2] }],
    ['group', { a: [1, 3], b: [1, 4] }],
    ['period', { '2025-01-01/2025-12-31': [2, 7] }],
  ] as const)('by %s', (by, expected) => {
    const rows = availabilityTable(list, by);
    expect(
      Object.fromEntries(rows.map(({ key, available }) => [key, [available.numerator, available.denominator]])),
    ).toEqual(expected);
    const uses = rows.flatMap((row) => Object.values(row.uses)).reduce((sum, n) => sum + n, 0);
    expect(uses).toBe(8);
  });

  test('by a label of the caller, without a share of nothing', () => {
    const nobody = scoreKim({ measurements: { c1: { status: 'not-applicable', reason: 'x' } } }, equalCriteria(1));
    expect(availabilityTable([nobody], () => 'Berau')[0]).toMatchObject({
      key: 'Berau',
      available: { numerator: 0, denominator: 0 },
    });
  });
});
