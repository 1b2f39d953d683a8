import { describe, expect, test } from 'vitest';
import { availabilityTable } from '../../src/design/availability-table.js';
import { calibrate } from '../../src/design/calibrate.js';
import { consistencyOf } from '../../src/design/consistency-of.js';
import { correlationsOf } from '../../src/design/correlations-of.js';
import { criterionImportance } from '../../src/design/criterion-importance.js';
import { type DesignLimits, type DesignReportOptions, designReport } from '../../src/design/design-report.js';
import { dimensionImportance, effectiveImportance } from '../../src/design/importance.js';
import type { Criterion, Framework } from '../../src/score/framework.js';
import { createScorer, scoreKim } from '../../src/score/score-kim.js';
import {
  child,
  equalCriteria,
  framework,
  group,
  renormalise,
  rubric,
  share,
  twoClasses,
} from '../score/support/frameworks.js';

/* Each limit from both sides, and what takes part in a figure and what does not. */

const spread = Array.from({ length: 20 }, (_, i) => i / 20);
/** A column that goes with the first one only loosely. */
const loose = spread.map((_, i) => ((i * 7) % 20) / 20);
const two = equalCriteria(2);
const measured = (value: number) => ({ status: 'measured', value, n: 1 }) as const;
const cardsOf = (rules: Framework, ...columns: readonly (readonly (number | undefined)[])[]) => {
  const score = createScorer(rules, { certainty: false });
  return spread.map((_, i) =>
    score({
      measurements: Object.fromEntries(
        columns.flatMap((column, c) => (column[i] === undefined ? [] : [[`c${c + 1}`, measured(column[i])]])),
      ),
    }),
  );
};

describe('a finding of the design report', () => {
  const found = (
    limits: DesignLimits,
    columns: readonly (readonly (number | undefined)[])[] = [spread, loose],
    more: DesignReportOptions & { readonly rules?: Framework } = {},
  ) => {
    const { rules = equalCriteria(columns.length, { bands: twoClasses(50) }), ...options } = more;
    return designReport(rules, cardsOf(rules, ...columns), { ...options, limits }).findings.map(
      ({ finding }) => finding,
    );
  };
  const together = correlationsOf(cardsOf(two, spread, loose)).matrix[0]?.[1]?.coefficient ?? 0;

  test('redundant: from this correlation on', () => {
    expect(together).toBeGreaterThan(0);
    expect(found({ closeFrom: together })).toContain('redundant');
    expect(found({ closeFrom: together + 1e-9 })).not.toContain('redundant');
  });

  test('opposed: from this correlation down', () => {
    const turned = [spread, loose.map((x) => 1 - x)];
    expect(found({ negativeFrom: -together }, turned)).toContain('opposed');
    expect(found({ negativeFrom: -together - 1e-9 }, turned)).not.toContain('opposed');
  });

  test('follows size: from this correlation on, rising or falling', () => {
    for (const sizes of [{ members: loose }, { members: loose.map((x) => -x) }]) {
      const rank = designReport(two, cardsOf(two, spread, spread), { sizes }).sizes[0]?.coefficient ?? 0;
      expect(Math.abs(rank)).toBeCloseTo(together, 12);
      expect(found({ sizeFrom: Math.abs(rank) }, [spread, spread], { sizes })).toContain('follows-size');
      expect(found({ sizeFrom: Math.abs(rank) + 1e-9 }, [spread, spread], { sizes })).not.toContain('follows-size');
    }
  });

  test('decides too much: beyond so many times its weight', () => {
    // All of the variance lies with a criterion of half of the weight.
    const columns = [spread, spread.map(() => 0.5)];
    expect(found({ importanceUpTo: 1.999 }, columns)).toContain('decides-too-much');
    expect(found({ importanceUpTo: 2.001 }, columns)).not.toContain('decides-too-much');
    expect(found({ importanceUpTo: 1 }, [spread])).not.toContain('decides-too-much');
  });

  test('pulls the score down: a part that falls while the score rises', () => {
    const columns = [spread, spread.map((x) => 0.5 - x / 4)];
    expect(found({}, columns)).toContain('pulls-the-score-down');
    expect(found({}, [spread, spread])).not.toContain('pulls-the-score-down');
  });

  test('at one end, and one class: beyond this share', () => {
    const ends = [spread, spread.map((_, i) => (i < 15 ? 0 : 0.5))];
    expect(found({ clampedUpTo: 0.74 }, ends)).toContain('at-one-end');
    expect(found({ clampedUpTo: 0.75 }, ends)).not.toContain('at-one-end');
    const half = [spread, spread];
    expect(found({ classUpTo: 0.49 }, half).filter((one) => one === 'one-class')).toHaveLength(2);
    expect(found({ classUpTo: 0.5 }, half)).not.toContain('one-class');
  });

  test('rests on as many groups as asked for, and on no fewer', () => {
    const columns = [spread, spread.map(() => 1)];
    const all = (minimum: number) =>
      found({ minimum, classUpTo: 0.4, importanceUpTo: 1, sizeFrom: 0.1 }, columns, { sizes: { members: spread } });
    expect(new Set(all(20))).toEqual(new Set(['decides-too-much', 'does-not-vary', 'one-class', 'follows-size']));
    expect(all(21)).toEqual([]);
  });

  test('of a dimension rests on as many groups with all dimensions', () => {
    const rules = framework(
      { c1: share, c2: share },
      group('root', [group('a', [child('c1')]), group('b', [child('c2')])], { missing: renormalise }),
    );
    const columns = [spread, spread.map((_, i) => (i < 10 ? 0.5 : undefined))];
    expect(found({ minimum: 10, importanceUpTo: 1 }, columns, { rules })).toContain('decides-too-much');
    expect(found({ minimum: 11, importanceUpTo: 1 }, columns, { rules })).not.toContain('decides-too-much');
  });
});

describe('a design report', () => {
  test('counts a value at a goalpost as clamped, one beyond it as cut off, and one that is missing as neither', () => {
    const column = [-1, 0, 0, 0.5, 1, 2, 3, ...spread.slice(7).map(() => undefined)];
    const { clamped } = designReport(two, cardsOf(two, column, spread));
    expect(clamped[0]).toEqual({
      criterion: 'c1',
      atLowest: { numerator: 3, denominator: 7, value: 3 / 7 },
      atHighest: { numerator: 3, denominator: 7, value: 3 / 7 },
      cutOff: { numerator: 3, denominator: 7, value: 3 / 7 },
    });
  });

  test('counts nobody whose lowest result is only assumed, and takes the floor of a scale as its lowest', () => {
    const assumed = framework(
      { c1: { ...share, whenMissing: 'lowest' }, c2: share },
      group('root', [child('c1'), child('c2')]),
      { range: { min: 0, max: 100, floor: 10 } },
    );
    const column = spread.map((_, i) => (i < 8 ? undefined : i < 12 ? 0.05 : 0.5));
    const { clamped } = designReport(assumed, cardsOf(assumed, column, spread));
    expect(clamped[0]?.atLowest).toEqual({ numerator: 4, denominator: 12, value: 1 / 3 });
  });

  test('names what is divided by members and by residents, what has numbers of nobody, and how many are scored', () => {
    const rules = framework(
      {
        c1: { ...share, unit: 'per-member' },
        c2: { ...share, unit: 'per-1000-residents' },
        c3: { ...share, basis: { kind: 'needs-local-calibration' } },
      },
      group('root', [child('c1'), child('c2'), child('c3')]),
    );
    const report = designReport(
      rules,
      cardsOf(
        rules,
        spread,
        loose,
        spread.map((x, i) => (i < 5 ? undefined : x)),
      ),
    );
    expect(report).toMatchObject({
      perMember: ['c1'],
      perResident: ['c2'],
      uncalibrated: ['c3'],
      kims: 20,
      scored: 15,
    });
    expect(report).not.toHaveProperty('stratum');
    expect(report).not.toHaveProperty('classes');
  });

  test('tells apart by classes: the share of pairs in two, of the most there could be', () => {
    const rules = equalCriteria(1, { bands: twoClasses(75) });
    const { classes } = designReport(
      rules,
      cardsOf(
        rules,
        spread.map((x, i) => (i === 19 ? undefined : x)),
      ),
    );
    expect(classes?.classified).toEqual({ numerator: 19, denominator: 19, value: 1 });
    expect(classes?.classes.map(({ kims }) => kims.numerator)).toEqual([15, 4]);
    expect(classes?.variation).toBeCloseTo((1 - (15 / 19) ** 2 - (4 / 19) ** 2) / (1 / 2), 12);
    const variation = (count: number) => designReport(rules, cardsOf(rules, spread).slice(0, count)).classes?.variation;
    expect([variation(1), variation(2)]).toEqual([undefined, 0]);
  });

  test('correlates each size with the score and every criterion, over the groups of which it is known', () => {
    const members = spread.map((x, i) => (i < 6 ? undefined : x));
    const { sizes } = designReport(
      two,
      cardsOf(
        two,
        spread,
        spread.map(() => 0.5),
      ),
      { sizes: { members, months: [...spread.map(() => undefined)] } },
    );
    expect(sizes).toEqual([
      { size: 'members', of: 'score', coefficient: expect.closeTo(1, 12), n: 14 },
      { size: 'members', of: 'c1', coefficient: expect.closeTo(1, 12), n: 14 },
      { size: 'members', of: 'c2', n: 14 },
      { size: 'months', of: 'score', n: 0 },
      { size: 'months', of: 'c1', n: 0 },
      { size: 'months', of: 'c2', n: 0 },
    ]);
  });
});

describe('correlations', () => {
  test('are flagged the strongest first, from so many pairs on', () => {
    const rules = equalCriteria(3);
    const cards = cardsOf(
      rules,
      spread,
      loose,
      spread.map((x) => 1 - x),
    );
    const { flags } = correlationsOf(cards, { closeFrom: 0.1, negativeFrom: -0.1 });
    expect(flags.map(({ first, second }) => [first, second])).toEqual([
      ['c1', 'c3'],
      ['c1', 'c2'],
      ['c2', 'c3'],
    ]);
    expect(correlationsOf(cards, { minimum: 20 }).flags).toHaveLength(1);
    expect(correlationsOf(cards, { minimum: 21 }).flags).toEqual([]);
    expect(() => correlationsOf(cards, { negativeFrom: 0.5, closeFrom: 0.4 })).toThrow(/negativeFrom/);
    expect(correlationsOf(cards, { negativeFrom: 0.5, closeFrom: 0.5 }).flags).toHaveLength(3);
  });

  test('look at values that count and at those that do not, never at an assumed one', () => {
    const rules = framework(
      { c1: { ...share, whenMissing: 'lowest' }, c2: share },
      group('root', [child('c1'), child('c2')]),
    );
    const cards = cardsOf(
      rules,
      spread.map((x, i) => (i < 5 ? undefined : x)),
      spread,
    );
    expect(correlationsOf(cards).matrix[0]?.[1]).toEqual({ coefficient: expect.closeTo(1, 12), n: 15 });
    expect(consistencyOf(cards)[0]?.consistency).toMatchObject({ used: 15 });
    // Five groups lack the third: they have no score, and their other two values are looked at all the same.
    const three = cardsOf(
      equalCriteria(3),
      spread,
      loose,
      spread.map((x, i) => (i < 5 ? undefined : x)),
    );
    expect(three.filter(({ score }) => score === undefined)).toHaveLength(5);
    expect(correlationsOf(three).matrix[0]?.[1]?.n).toBe(20);
  });
});

describe('importance', () => {
  test('rests on the cards that have a score, from so many on', () => {
    const column = spread.map((x, i) => (i < 8 ? undefined : x));
    const cards = cardsOf(two, column, loose);
    expect(criterionImportance(cards, { minimum: 12 })).toMatchObject({ status: 'estimated', used: 12, left: 8 });
    expect(criterionImportance(cards, { minimum: 13 })).toEqual({ status: 'not-estimable', reason: 'too-few-cards' });
    expect(criterionImportance(cardsOf(two, spread, loose))).toMatchObject({ status: 'estimated', used: 20, left: 0 });
    expect(criterionImportance([])).toEqual({ status: 'not-estimable', reason: 'too-few-cards' });
  });

  test('gives a part without a weight no share, and refuses one below 0', () => {
    const rows = effectiveImportance({ a: [0, 1, 2], b: [5, 1, 7] }, { a: 1, b: 0 });
    expect(rows.map(({ nominalWeight, covarianceShare }) => [nominalWeight, covarianceShare])).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(rows[1]?.squaredCorrelation).toBeCloseTo(0.1071428571, 9);
    expect(rows[1]?.pullsAgainst).toBe(false);
    expect(() => effectiveImportance({ a: [0, 1], b: [1, 0] }, { a: 2, b: -1 })).toThrow(/number of 0 or more/);
  });

  test('of dimensions looks at the first level below the root alone', () => {
    const rules = framework(
      { c1: share, c2: share, c3: share },
      group('root', [group('a', [group('a1', [child('c1')]), child('c2')]), group('b', [child('c3')])], {
        missing: renormalise,
      }),
    );
    const found = dimensionImportance(cardsOf(rules, spread, spread, loose));
    expect(found).toMatchObject({ used: 20, left: 0 });
    expect(found.dimensions.map(({ code, nominalWeight }) => [code, nominalWeight])).toEqual([
      ['a', 0.5],
      ['b', 0.5],
    ]);
    expect(dimensionImportance(cardsOf(two, spread, loose)).dimensions).toEqual([]);
    const other = cardsOf(equalCriteria(2, { id: 'other' }), spread, loose);
    expect(() => dimensionImportance([...cardsOf(two, spread, loose), ...other])).toThrow(/all of one framework/);
  });
});

describe('calibration', () => {
  const open: Criterion = {
    ...share,
    normalise: { method: 'goalposts', worst: 0, best: 8 },
    basis: { kind: 'needs-local-calibration' },
  };
  const own = (criterion: Criterion) => framework({ c1: criterion }, group('root', [child('c1')]), { id: 'draf' });
  const options = { id: 'kab-contoh', since: '2026-01-01' };
  const kims = (values: readonly number[]) => values.map((value) => ({ measurements: { c1: measured(value) } }));
  const rowOf = (criterion: Criterion, values: readonly number[], more: object = {}) =>
    calibrate(own(criterion), kims(values), { ...options, ...more }).frameworks[0]?.criteria[0];
  const thirty = Array.from({ length: 30 }, (_, i) => i);

  test('asks for thirty values, or for as many as are asked for', () => {
    expect(rowOf(open, thirty)?.kept).toBeUndefined();
    expect(rowOf(open, thirty.slice(1))?.kept).toBe('too-few-values');
    expect(rowOf(open, thirty.slice(1), { minimum: 29 })?.kept).toBeUndefined();
  });

  test('takes other shares, and a cut-off at another part of the way', () => {
    const both: Criterion = { ...open, adequateFrom: { value: 4, basis: { kind: 'needs-local-calibration' } } };
    const list = Array.from({ length: 41 }, (_, i) => i);
    expect(rowOf(both, list, { low: 0.25, high: 0.75, adequateAt: 0.1 })).toMatchObject({
      goalposts: { now: [10, 30] },
      adequateFrom: { before: 4, now: 12 },
    });
    expect(() => rowOf(both, list, { low: 0.5, high: 0.5 })).toThrow(/low below high/);
  });

  test.each<readonly ['ln' | 'ln-plus-one' | 'square-root', number, number]>([
    ['ln', 0.001, 0],
    ['ln-plus-one', -0.999, -1],
    ['square-root', 0, -0.001],
  ])('keeps goalposts where %s has no value', (transform, inside, outside) => {
    const criterion: Criterion = { ...open, normalise: { method: 'goalposts', worst: 1, best: 8, transform } };
    const from = (lowest: number) =>
      rowOf(
        criterion,
        thirty.map((_, i) => (i < 15 ? lowest : 5)),
      )?.kept;
    expect([from(inside), from(outside)]).toEqual([undefined, 'outside-the-transform']);
  });

  test('replaces the numbers that are open, and those only', () => {
    const cutOff = { value: 4, basis: { kind: 'needs-local-calibration' } } as const;
    const grounded: Criterion = { ...open, basis: share.basis, adequateFrom: cutOff };
    expect(rowOf(grounded, thirty)).toEqual({
      criterion: 'c1',
      n: 30,
      kept: 'has-a-basis',
      adequateFrom: { before: 4, now: expect.closeTo(14.5, 9) },
    });
    const given: Criterion = { ...open, adequateFrom: { value: 4, basis: share.basis } };
    const { framework: made } = calibrate(own(given), kims(thirty), options).frameworks[0] ?? {};
    expect(made?.criteria.c1?.adequateFrom).toEqual(given.adequateFrom);
    expect(rowOf(share, thirty)).toEqual({ criterion: 'c1', n: 30, kept: 'has-a-basis' });
    expect(rowOf({ ...rubric, basis: { kind: 'needs-local-calibration' } }, thirty)?.kept).toBe('rubric');
    const banded: Criterion = {
      ...open,
      direction: 'band',
      normalise: { method: 'band', zeroBelow: 0, from: 2, to: 4, zeroAbove: 9 },
    };
    expect(rowOf(banded, thirty)?.kept).toBe('not-goalposts');
  });

  test('states the period where all groups report on one', () => {
    const [from, through] = ['2025-01-01', '2025-12-31'] as const;
    const periodOf = (...periods: readonly ({ readonly from: string; readonly through: string } | undefined)[]) =>
      calibrate(
        own(open),
        periods.map((period) => ({ measurements: { c1: measured(1) }, ...(period && { period }) })),
        options,
      ).frameworks[0]?.framework.calibration?.period;
    expect(periodOf({ from, through }, { from, through })).toEqual({ from, through });
    expect(periodOf({ from, through }, { from: '2025-07-01', through })).toBeUndefined();
    expect(periodOf({ from, through }, { from, through: '2025-06-30' })).toBeUndefined();
    expect(periodOf({ from, through }, undefined)).toBeUndefined();
    expect(periodOf(undefined, { from, through })).toBeUndefined();
  });
});

describe('how much was there', () => {
  test('counts what was measured, whether or not it was used, of what could have been', () => {
    const rules = framework(
      { c1: { ...share, whenMissing: 'lowest' }, c2: share },
      group('root', [child('c1'), child('c2')]),
    );
    const cards = [{ c2: measured(1) }, { c1: measured(1) }, {}].map((measurements) =>
      scoreKim({ measurements }, rules),
    );
    const rows = availabilityTable(cards, 'criterion');
    expect(rows.map(({ key, available }) => [key, available.numerator, available.denominator])).toEqual([
      ['c1', 1, 3],
      ['c2', 1, 3],
    ]);
    expect(rows[0]?.uses).toMatchObject({ counted: 0, unused: 1, 'assumed-lowest': 1, 'no-data': 1 });
    expect(availabilityTable(cards, 'period').map(({ key }) => key)).toEqual(['']);
    expect(availabilityTable(cards, ({ kimId }) => kimId ?? 'tanpa nama').map(({ key }) => key)).toEqual([
      'tanpa nama',
    ]);
  });
});
