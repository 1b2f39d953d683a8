import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import { recompose } from '../../src/score/aggregate/recompose.js';
import { adequacyValueOf } from '../../src/score/as-read.js';
import { assessProgramme } from '../../src/score/assess-programme.js';
import { compareScores } from '../../src/score/compare.js';
import { compiledOf, isAdequate } from '../../src/score/compile.js';
import { completionsOf } from '../../src/score/completions.js';
import type { Criterion } from '../../src/score/framework.js';
import { nextSteps } from '../../src/score/next-steps.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { child, equalCriteria, framework, group, renormalise, share } from './support/frameworks.js';

/* Each the least difference that decides something, and the outcome on either side of it. */

const plain = { certainty: false } as const;
const measured = (value: number, more: object = {}): Measurement => ({ status: 'measured', value, n: 10, ...more });
const absent: Measurement = { status: 'no-data', reason: 'not-recorded' };

test('a gate closes at a measured 0, also where its own table does not know 0', () => {
  const levels = { method: 'levels', levels: [1, 2].map((level) => ({ level, value: 50 * level })) } as const;
  const rules = framework(
    { gate: { ...share, normalise: levels } as Criterion, c2: share, c3: share },
    group('root', [child('gate'), { ...child('c2'), restsOnGate: true }, child('c3')], {
      gate: 'gate',
      missing: renormalise,
    }),
  );
  const use = (gate: Measurement) =>
    scoreKim({ measurements: { gate, c2: measured(0.5), c3: measured(0.5) } }, rules, plain).criteria[1]?.use;
  expect([use(measured(0)), use(measured(1)), use(absent)]).toEqual(['set-aside', 'counted', 'counted']);
});

test('nothing is to be completed where no list, no part of one and no day is lacking', () => {
  const rules = framework({ c1: { ...share, whenMissing: 'lowest' } }, group('root', [child('c1')]));
  const gaps = (more: object) =>
    completionsOf(scoreKim({ measurements: { c1: measured(0.6, more) } }, rules, plain), rules).map(({ what }) => what);
  for (const whole of [{}, { dayUnknown: 0 }, { withoutLists: [] }, { fromPartsOf: [] }])
    expect(gaps(whole)).toEqual([]);
  expect(gaps({ dayUnknown: 1 })).toEqual(['days']);
  expect(gaps({ withoutLists: ['products'] })).toEqual(['lists']);
  expect(gaps({ fromPartsOf: ['products'] })).toEqual(['parts-of-lists']);
});

test('a step is proposed for what was measured only, and never away from the best', () => {
  const band = { method: 'band', zeroBelow: 0, from: 3, to: 30, zeroAbove: 60 } as const;
  const rules = framework(
    { c1: share, c2: { ...share, direction: 'band', normalise: band, step: 1 } },
    group('root', [child('c1'), child('c2')], { missing: renormalise }),
  );
  const steps = (c1: number, c2: Measurement) =>
    nextSteps(scoreKim({ measurements: { c1: measured(c1), c2 } }, rules, plain), rules).map(
      ({ criterion, from, to }) => [criterion, from, to],
    );
  expect(steps(0.5, absent)).toEqual([['c1', 0.5, 1]]);
  expect(steps(1, absent)).toEqual([]);
  expect(steps(1.2, measured(12))).toEqual([]);
  expect(steps(1, measured(2))).toEqual([['c2', 2, 3]]);
  expect(steps(1, measured(45))).toEqual([['c2', 45, 44]]);
});

test('records that were not counted stand by list and reason, however they came', () => {
  const left = [
    { list: 'products', reason: 'outside-period' },
    { list: 'activities', reason: 'outside-period' },
    { list: 'products', reason: 'after-as-of' },
    { list: 'activities', reason: 'outside-period' },
  ];
  const counted = (records: readonly object[]) =>
    scoreKim({ measurements: { c1: measured(1) }, notCounted: records as never }, equalCriteria(1), plain).notCounted;
  expect(counted(left)).toEqual([
    { list: 'activities', reason: 'outside-period', count: 2 },
    { list: 'products', reason: 'after-as-of', count: 1 },
    { list: 'products', reason: 'outside-period', count: 1 },
  ]);
  expect(counted([...left].reverse())).toEqual(counted(left));
});

test.each(['points', 'log-shares', 'reciprocal-shares', 'binding'] as const)('of no parts no %s are made', (kind) => {
  expect(recompose({ kind, children: ['c1'] } as never, [])).toBeUndefined();
});

test('what is compared with the mark is the cases by the denominator, only where the mark is one of cases', () => {
  const read = (criterion: Partial<Criterion>, one: Measurement) => {
    const rules = framework({ c1: { ...share, ...criterion } }, group('root', [child('c1')]));
    const [node] = compiledOf(rules, 'test').index.criteria;
    return node && one.status === 'measured' ? adequacyValueOf(one, node) : undefined;
  };
  const one = measured(0.3, { n: 8, numerator: 3, denominator: 10 });
  expect(read({}, one)).toBe(0.3);
  expect(read({ adequateFrom: { value: 0.5, basis: share.basis } as never }, one)).toBe(0.3);
  expect(read({ adequateFrom: { value: 0.5, of: 'cases', basis: share.basis } as never }, one)).toBe(0.8);
  expect(read({ adequateFrom: { value: 0.5, of: 'cases', basis: share.basis } as never }, measured(0.3))).toBe(0.3);
  // Drawn towards caution as a share of these cases would be.
  const cautious = {
    adequateFrom: { value: 0.5, of: 'cases', basis: share.basis } as never,
    caution: { method: 'least-denominator', denominator: 20, basis: share.basis } as never,
  };
  expect(read(cautious, one)).toBe(8 / 20);
});

test('a programme without plans or without targets has none', () => {
  const period = { from: '2025-01-01', through: '2025-12-31' };
  const report = { kind: 'activity-report', schemaVersion: 'v1', id: 'r', kimId: 'k', period } as const;
  const result = assessProgramme({ period } as never, { report, measurements: {} } as never, equalCriteria(1), {
    asOf: '2026-01-31',
  });
  expect(result).toMatchObject({ activities: [], targets: [], due: { held: 0, of: 0 }, unknownPlans: [] });
});

describe('two cards', () => {
  test('what one of them did not measure is a matter of what could be counted', () => {
    const rules = equalCriteria(3, {}, { missing: renormalise });
    const card = (c3: Measurement) =>
      scoreKim({ measurements: { c1: measured(0.2), c2: measured(0.4), c3 } }, rules, plain);
    for (const [before, after] of [
      [card(measured(0.9)), card(absent)],
      [card(absent), card(measured(0.9))],
    ] as const) {
      const { split, change } = compareScores(before, after, [rules]);
      expect(split).toMatchObject({ records: 0, rules: 0 });
      expect(split?.availability).toBeCloseTo(change ?? Number.NaN, 9);
      expect(Math.abs(change ?? 0)).toBeCloseTo(20, 9);
    }
  });
});

describe('a framework that is compiled', () => {
  test('names of each criterion the dimension at the top, however deep it stands', () => {
    const deep = framework(
      { c1: share, c2: share, c3: share },
      group('root', [group('d1', [group('g1', [child('c1')]), child('c2')]), child('c3')]),
    );
    const { criteria, groups } = compiledOf(deep, 'test').index;
    expect(criteria.map(({ code, dimension }) => [code, dimension])).toEqual([
      ['c1', 'd1'],
      ['c2', 'd1'],
      ['c3', 'c3'],
    ]);
    expect(groups.map(({ code, depth }) => [code, depth])).toEqual([
      ['root', 0],
      ['d1', 1],
      ['g1', 2],
    ]);
  });

  test('takes as adequate what lies in a band, from its first to its last value', () => {
    const band: Criterion = {
      ...share,
      direction: 'band',
      normalise: { method: 'band', zeroBelow: 0, from: 3, to: 30, zeroAbove: 60 },
    };
    const adequate = (adequateFrom: object) => {
      const rules = framework({ c1: { ...band, adequateFrom } as never }, group('root', [child('c1')]));
      const [node] = compiledOf(rules, 'test').index.criteria;
      return [2, 3, 30, 31].filter((raw) => isAdequate(raw, node?.adequate));
    };
    expect(adequate({ value: 3, through: 30, basis: share.basis })).toEqual([3, 30]);
  });
});

test('of nine equal values the mean is that value', () => {
  for (const value of [0.91475, 0.1, 0.7, 1 / 3]) {
    const nine = equalCriteria(9);
    const codes = Object.keys(nine.criteria);
    const card = scoreKim(
      { measurements: Object.fromEntries(codes.map((code) => [code, measured(value)])) },
      nine,
      plain,
    );
    expect(card.score).toBe(card.criteria[0]?.normalised);
  }
});

test('of a group it is told how many of its criteria were measured, are asked, and are there', () => {
  const rules = framework(
    { gate: share, c2: share, c3: share, c4: share },
    group('root', [child('gate'), { ...child('c2'), restsOnGate: true }, child('c3'), child('c4')], {
      gate: 'gate',
      missing: renormalise,
    }),
  );
  const outside = { status: 'not-applicable', reason: 'nothing-due' } as Measurement;
  const counts = (gate: number) =>
    scoreKim({ measurements: { gate: measured(gate), c2: measured(1), c3: outside, c4: absent } }, rules, plain)
      .groups[0]?.availability.quantitative;
  expect(counts(1)).toEqual({ present: 2, applicable: 3, total: 4 });
  expect(counts(0)).toEqual({ present: 1, applicable: 2, total: 4 });
});
