import { describe, expect, test } from 'vitest';
import { KimError } from '../../src/kernel/kim-error.js';
import type { Measurement } from '../../src/model/measurement.js';
import { createScorer, scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import {
  child,
  equalCriteria,
  framework,
  group,
  renormalise,
  requireAll,
  rubric,
  share,
  twoClasses,
  twoThirds,
  valuesOf,
} from './support/frameworks.js';

const measured = (value: number): Measurement => ({ status: 'measured', value, n: 3, evidence: ['a1'] });
const noData: Measurement = { status: 'no-data', reason: 'not-recorded' };
const notApplicable: Measurement = { status: 'not-applicable', reason: 'nothing-due' };
const insufficient: Measurement = { status: 'insufficient-data', reason: 'too-few-raters', n: 1, needed: 2 };

describe('what is missing', () => {
  const values = valuesOf([0.2, 0.4, undefined]);

  test('require-all refuses, and says why', () => {
    const card = scoreValues(values, equalCriteria(3));
    expect(card.score).toBeUndefined();
    expect(card.class).toBeUndefined();
    expect(card.groups[0]).toMatchObject({ status: 'not-scored', reason: 'incomplete', missingPolicy: 'require-all' });
    expect(card.criteria.map(({ use }) => use)).toEqual(['unused', 'unused', 'no-data']);
    expect(card.criteria.every(({ effectiveWeight, points }) => effectiveWeight === 0 && points === undefined)).toBe(
      true,
    );
  });

  test('threshold shares the weight out, and says so', () => {
    const card = scoreValues(values, equalCriteria(3, {}, { missing: twoThirds }));
    expect(card.score).toBeCloseTo(30, 12);
    expect(card.renormalised).toEqual(['root']);
    expect(card.groups[0]).toMatchObject({ renormalised: true, weights: { present: 2, applicable: 3, total: 3 } });
    expect(card.criteria.map(({ nominalWeight }) => nominalWeight)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(card.criteria.map(({ effectiveWeight }) => effectiveWeight)).toEqual([0.5, 0.5, 0]);
  });

  test('renormalise takes anything, but not nothing', () => {
    const lenient = equalCriteria(3, {}, { missing: renormalise });
    expect(scoreValues(valuesOf([0.2]), lenient).score).toBe(20);
    expect(scoreValues({}, lenient).groups[0]).toMatchObject({ status: 'not-scored', reason: 'nothing-measured' });
  });

  test('not applicable leaves the denominator of the threshold; insufficient data stays in it', () => {
    const strict = equalCriteria(3, {}, { missing: twoThirds });
    const two = scoreKim({ measurements: { c1: measured(0.5), c2: notApplicable, c3: notApplicable } }, strict);
    expect(two.score).toBe(50);
    expect(two.groups[0]).toMatchObject({ weights: { present: 1, applicable: 1, total: 3 } });
    const one = scoreKim({ measurements: { c1: measured(0.5), c2: insufficient, c3: insufficient } }, strict);
    expect(one.groups[0]).toMatchObject({
      reason: 'below-threshold',
      weights: { present: 1, applicable: 3, total: 3 },
    });
    expect(one.criteria.map(({ use }) => use)).toEqual(['unused', 'insufficient-data', 'insufficient-data']);
  });

  test('a group in which no question arises is not applicable and leaves its parent', () => {
    const nested = framework(
      { c1: share, c2: share },
      group('root', [group('a', [child('c1')]), group('b', [child('c2')])], { missing: requireAll }),
    );
    const card = scoreKim({ measurements: { c1: measured(0.4), c2: notApplicable } }, nested);
    expect(card.score).toBe(40);
    expect(card.groups.map(({ status }) => status)).toEqual(['scored', 'scored', 'not-applicable']);
    expect(card.renormalised).toEqual(['root']);
  });

  test('null is never 0: a measured 0 counts, a missing value does not', () => {
    const lenient = equalCriteria(2, {}, { missing: renormalise });
    expect(scoreValues(valuesOf([1, 0]), lenient).score).toBe(50);
    expect(scoreValues(valuesOf([1, undefined]), lenient).score).toBe(100);
  });
});

describe('gates', () => {
  const gated = framework(
    { count: share, part: share, judged: rubric, other: share },
    group('root', [
      group(
        'aspirasi',
        [
          child('count'),
          { criterion: 'part', weight: 1, restsOnGate: true },
          { criterion: 'judged', weight: 1, restsOnGate: true },
        ],
        { gate: 'count', missing: twoThirds },
      ),
      group('lain', [child('other')]),
    ]),
  );

  test('a closed gate: the dimension rests on the gate, is low and not unscorable', () => {
    const card = scoreKim(
      { measurements: { count: measured(0), part: notApplicable, judged: noData, other: measured(1) } },
      gated,
    );
    expect(card.groups[1]).toMatchObject({ score: 0, gate: { criterion: 'count', closed: true } });
    expect(card.score).toBe(50);
    expect(card.criteria.map(({ use }) => use)).toEqual(['counted', 'set-aside', 'set-aside', 'counted']);
  });

  test('a judgement of what never happened is set aside, and stays visible', () => {
    const card = scoreKim({ measurements: { count: measured(0), judged: measured(4), other: measured(1) } }, gated);
    expect(card.groups[1]).toMatchObject({ score: 0 });
    expect(card.criteria[2]).toMatchObject({ use: 'set-aside', raw: 4, normalised: 100, effectiveWeight: 0 });
    expect(card.evidence).toBe('numbers-only');
  });

  test('an open gate changes nothing; an unknown gate sets nothing aside', () => {
    const open = scoreKim(
      { measurements: { count: measured(0.5), part: measured(1), judged: measured(4), other: measured(1) } },
      gated,
    );
    expect(open.groups[1]?.score).toBeCloseTo(250 / 3, 12);
    expect(open.groups[1]?.gate?.closed).toBe(false);
    const unknown = scoreKim({ measurements: { part: measured(1), judged: measured(4), other: measured(1) } }, gated);
    expect(unknown.groups[1]).toMatchObject({ score: 100, gate: { closed: false } });
  });
});

describe('what the card says', () => {
  const directions = framework(
    {
      up: { ...share, normalise: { method: 'goalposts', worst: 0, best: 10 } },
      down: { ...share, direction: 'lower', normalise: { method: 'goalposts', worst: 60, best: 3 } },
      band: {
        ...share,
        direction: 'band',
        normalise: { method: 'band', from: 3, to: 30, zeroBelow: 0, zeroAbove: 60 },
      },
      table: {
        ...share,
        normalise: {
          method: 'levels',
          levels: [
            { level: 1, value: 0 },
            { level: 2, value: 70 },
          ],
        },
      },
    },
    group('root', [child('up'), child('down'), child('band'), child('table')], { missing: renormalise }),
  );

  test('raw value, direction, normalised value and every clamp', () => {
    const card = scoreValues({ up: 12, down: 90, band: 45, table: 2 }, directions);
    expect(
      card.criteria.map(({ raw, direction, normalised, clamped }) => [raw, direction, normalised, clamped]),
    ).toEqual([
      [12, 'higher', 100, 'to-highest'],
      [90, 'lower', 0, 'to-lowest'],
      [45, 'band', 50, undefined],
      [2, 'higher', 70, undefined],
    ]);
    expect(card.clamped).toEqual(['up', 'down']);
  });

  test('a level the table does not know is never guessed', () => {
    const card = scoreValues({ up: 5, table: 3 }, directions);
    expect(card.criteria[3]).toMatchObject({ use: 'out-of-table', raw: 3, normalised: undefined });
    expect(card.score).toBe(50);
  });

  test('numbers and judgements are counted apart; without judgements it says "numbers only"', () => {
    const mixed = framework({ n: share, q: rubric }, group('root', [child('n'), child('q')], { missing: renormalise }));
    const both = scoreValues({ n: 0.5, q: 4 }, mixed);
    expect(both.evidence).toBe('numbers-and-judgements');
    expect(both.availability).toEqual({
      quantitative: { present: 1, applicable: 1, total: 1 },
      qualitative: { present: 1, applicable: 1, total: 1 },
    });
    expect(scoreValues({ n: 0.5 }, mixed).evidence).toBe('numbers-only');
    expect(scoreValues({ q: 2 }, mixed).evidence).toBe('judgements-only');
    expect(scoreValues({}, mixed).evidence).toBe('none');
    expect(scoreValues({ n: 0.5 }, mixed).availability.qualitative).toEqual({ present: 0, applicable: 1, total: 1 });
  });

  test('the geometric reading and the weakest dimension stand beside the headline', () => {
    const card = scoreValues(valuesOf([0.9, 0.1]), equalCriteria(2));
    expect(card.score).toBe(50);
    expect(card.geometricReading).toBeCloseTo(30, 12);
    expect(card.weakest).toEqual({ codes: ['c2'], score: 10 });
    expect(scoreValues(valuesOf([0.9, 0]), equalCriteria(2)).geometricReading).toBe(0);
    expect(scoreValues(valuesOf([0.4, 0.4]), equalCriteria(2)).weakest?.codes).toEqual(['c1', 'c2']);
  });

  test('class, distance to the next one, and whether it can be relied on', () => {
    const classes = equalCriteria(1, { bands: twoClasses(50) });
    expect(scoreValues(valuesOf([0.4]), classes).class).toEqual({
      code: 'below',
      next: { code: 'above', from: 50, distance: 10 },
      previous: undefined,
      borderline: false,
    });
    expect(scoreValues(valuesOf([0.505]), classes).class).toMatchObject({ code: 'above', borderline: true });
  });

  test('readings group the same values another way', () => {
    const read = equalCriteria(3, {
      readings: [
        {
          code: 'principles',
          parts: [
            { code: 'p1', criteria: ['c1', 'c3'] },
            { code: 'p2', criteria: ['c2'] },
            { code: 'p3', criteria: [] },
          ],
        },
      ],
    });
    expect(scoreValues(valuesOf([0.2, undefined, 0.6]), read).readings[0]?.parts).toEqual([
      { code: 'p1', status: 'scored', score: 40, counted: 2, total: 2 },
      { code: 'p2', status: 'not-measured', score: undefined, counted: 0, total: 1 },
      { code: 'p3', status: 'not-covered', score: undefined, counted: 0, total: 0 },
    ]);
  });

  test('what is beside the index is scored and never averaged into it', () => {
    const besides = framework({ c1: share, extra: share }, group('root', [child('c1')]), {
      beside: [group('kelembagaan', [child('extra')])],
    });
    const card = scoreValues({ c1: 0.5, extra: 1 }, besides);
    expect(card.score).toBe(50);
    expect(card.criteria.map(({ code }) => code)).toEqual(['c1']);
    expect(card.beside[0]?.groups[0]).toMatchObject({ code: 'kelembagaan', score: 100, points: 100 });
  });

  test('a floor lifts the lowest values, so that a geometric mean does not vanish', () => {
    const floored = equalCriteria(
      2,
      { range: { min: 0, max: 100, floor: 1 } },
      { aggregation: { method: 'geometric' } },
    );
    expect(scoreValues(valuesOf([0, 1]), floored).score).toBeCloseTo(10, 12);
  });

  test('a zero in a geometric mean: the limit, or refused, as the framework says; never NaN', () => {
    const geometric = (zero: 'limit' | 'refuse') =>
      equalCriteria(2, {}, { aggregation: { method: 'geometric', zero } });
    const limit = scoreValues(valuesOf([0, 0.9]), geometric('limit'));
    expect(limit).toMatchObject({ score: 0, groups: [{ decomposition: { kind: 'binding', children: ['c1'] } }] });
    expect(limit.criteria.map(({ part }) => part)).toEqual([undefined, undefined]);
    expect(scoreValues(valuesOf([0, 0.9]), geometric('refuse')).groups[0]).toMatchObject({
      status: 'not-scored',
      reason: 'zero-refused',
    });
  });

  test('provenance: framework, day, whether in force, what is not calibrated', () => {
    const dated = framework(
      { c1: { ...share, basis: { kind: 'needs-local-calibration' } }, q: rubric },
      group('root', [child('c1'), child('q')]),
      { since: '2024-01-01', until: '2025-01-01' },
    );
    const on = (asOf: string) => scoreKim({ measurements: { c1: measured(1), q: measured(2) } }, dated, { asOf });
    expect(on('2024-06-01').provenance).toEqual({
      framework: 'test-framework',
      frameworkSince: '2024-01-01',
      asOf: '2024-06-01',
      inForce: true,
      uncalibrated: ['c1'],
      drafts: ['q'],
    });
    expect(on('2025-01-01').provenance.inForce).toBe(false);
    const ofInput = scoreKim({ asOf: '2024-02-01', measurements: {} }, dated);
    expect(ofInput.provenance).toMatchObject({ asOf: '2024-02-01', inForce: true });
  });

  test('is plain data that survives JSON, evidence ids included', () => {
    const card = scoreKim({ kimId: 'k1', measurements: { c1: measured(0.25) } }, equalCriteria(1));
    const again = JSON.parse(JSON.stringify(card));
    expect(again).toEqual(card);
    expect(again.criteria[0].measurement.evidence).toEqual(['a1']);
  });

  test('one scorer for many groups gives what one call each gives', () => {
    const many = equalCriteria(2, {}, { missing: renormalise });
    const score = createScorer(many);
    const inputs = [{ c1: measured(1) }, { c2: measured(0.1) }, {}, { c1: measured(0), c2: notApplicable }];
    const streamed = inputs.map((measurements) => score({ measurements }));
    expect(streamed).toEqual(inputs.map((measurements) => scoreKim({ measurements }, many)));
  });
});

describe('mistakes of the calling program', () => {
  test.each([
    ['no measurements', () => scoreKim({} as never, equalCriteria(1)), 'missing-argument'],
    ['no framework', () => scoreKim({ measurements: {} }, undefined as never), 'missing-argument'],
    ['a day that does not exist', () => scoreValues({}, equalCriteria(1), { asOf: '2025-02-30' }), 'invalid-argument'],
    ['NaN', () => scoreValues({ c1: Number.NaN }, equalCriteria(1)), 'invalid-argument'],
    [
      'a status that is none of the four',
      () => scoreKim({ measurements: { c1: { status: 'unknown' } as never } }, equalCriteria(1)),
      'invalid-argument',
    ],
    ['infinity', () => scoreValues({ c1: Number.POSITIVE_INFINITY }, equalCriteria(1)), 'invalid-argument'],
    ['an unsound framework', () => scoreValues({}, equalCriteria(1, { id: '2024' })), 'invalid-definition'],
  ])('%s', (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ name: 'KimError', code }));
    expect(call).toThrow(KimError);
  });
});

describe('scoring is re-entrant', () => {
  test('a measurement that scores while it is read changes nothing', () => {
    const rules = equalCriteria(2);
    const plain = { c1: measuredAs(0.9), c2: measuredAs(0.9) };
    const score = createScorer(rules);
    const meddling = {
      c1: plain.c1,
      get c2() {
        score({ measurements: { c1: measuredAs(0.1), c2: measuredAs(0.1) } });
        scoreKim({ measurements: { c1: measuredAs(0) } }, rules);
        return plain.c2;
      },
    };
    expect(score({ measurements: meddling }).score).toBe(score({ measurements: plain }).score);
    expect(scoreKim({ measurements: meddling }, rules)).toEqual(scoreKim({ measurements: plain }, rules));
  });

  test('an earlier card is not touched by later ones', () => {
    const score = createScorer(equalCriteria(2));
    const first = score({ measurements: { c1: measuredAs(1), c2: measuredAs(1) } });
    const kept = JSON.stringify(first);
    score({ measurements: { c1: measuredAs(0) } });
    expect(JSON.stringify(first)).toBe(kept);
  });
});

describe('null is missing, as everywhere', () => {
  test('in scoreValues and among measurements', () => {
    const rules = equalCriteria(2);
    expect(scoreValues({ c1: 1, c2: null }, rules)).toEqual(scoreValues({ c1: 1 }, rules));
    const card = scoreKim({ measurements: { c1: null as never, c2: measuredAs(1) } }, rules);
    expect(card.criteria.map(({ use }) => use)).toEqual(['no-data', 'unused']);
  });
});

function measuredAs(value: number): Measurement {
  return { status: 'measured', value, n: 1 };
}
