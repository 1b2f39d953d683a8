import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import { placeInClass } from '../../src/score/class-bands.js';
import { compareWithPeers } from '../../src/score/compare-with-peers.js';
import { completionsOf } from '../../src/score/completions.js';
import { drawnIntoRange } from '../../src/score/evaluate.js';
import type { Criterion } from '../../src/score/framework.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { child, framework, group, renormalise, rubric, share, twoClasses } from './support/frameworks.js';

/* What is said around a score: what lacks, who judged, and how others stand. */

const plain = { certainty: false } as const;
const measured = (value: number, more: object = {}): Measurement => ({ status: 'measured', value, n: 10, ...more });
const absent: Measurement = { status: 'no-data', reason: 'not-recorded' };

describe('time that lacks', () => {
  const lacking = (unit: string, exposure: object, more: { requires?: object; period?: object } = {}) => {
    const rules = framework({ c1: { ...share, unit } as Criterion }, group('root', [child('c1')]), {
      ...(more.requires && { bands: { ...twoClasses(50), requires: more.requires } }),
    });
    const input = { measurements: { c1: measured(0.5) }, exposure, ...(more.period && { period: more.period }) };
    return completionsOf(scoreKim(input as never, rules, plain), rules).map(({ what, months }) => [what, months]);
  };

  test('is the day of formation where something is divided by months or years', () => {
    const unknown = { months: 12, knownMonths: 8 };
    expect(lacking('per-month', unknown)).toEqual([['formation-day', 4]]);
    expect(lacking('per-year', unknown)).toEqual([['formation-day', 4]]);
    expect(lacking('share', unknown)).toEqual([]);
    expect(lacking('per-month', { months: 12 })).toEqual([]);
  });

  test('is months where a class needs more than were observed, within the period where there is one', () => {
    const requires = { monthsObserved: 6 };
    expect(lacking('share', { months: 5 }, { requires })).toEqual([['months', 5]]);
    expect(lacking('share', { months: 6 }, { requires })).toEqual([]);
    const period = { from: '2025-01-01', through: '2025-04-30' };
    expect(lacking('share', { months: 5 }, { requires, period })).toEqual([['months', 4]]);
    expect(lacking('share', { months: 3 }, { requires, period })).toEqual([['months', 3]]);
  });
});

test('whom the others can be compared with in few rubrics is not called severe or lenient', () => {
  const judged = (levels: readonly number[]): Measurement =>
    measured(2, { judgements: levels.map((level, i) => ({ level, rater: i + 1, relation: 'resident' })) });
  const verdicts = (rubrics: number) => {
    const codes = Array.from({ length: rubrics }, (_, i) => `c${i}`);
    const rules = framework(
      Object.fromEntries(codes.map((code) => [code, rubric])),
      group(
        'root',
        codes.map((code) => child(code)),
      ),
    );
    const measurements = Object.fromEntries(codes.map((code) => [code, judged([1, 4, 4])]));
    return scoreKim({ measurements }, rules, plain).raters?.map(({ verdict }) => verdict);
  };
  expect(verdicts(1)).toEqual(['too-few', 'too-few', 'too-few']);
  expect(verdicts(3)?.[0]).toBe('severe');
});

test('a class reaches as far beyond its end as rounding does, wherever the range lies', () => {
  const bands = {
    ...twoClasses(0, 100),
    bands: [
      { code: 'below', from: -100, to: 0 },
      { code: 'above', from: 0, to: 100 },
    ],
  };
  expect(placeInClass(100 + 1e-11, bands).code).toBe('above');
  expect(placeInClass(-100 - 1e-11, bands).code).toBe('below');
  for (const beyond of [100.001, -100.001]) expect(() => placeInClass(beyond, bands)).toThrow(/from -100 to 100/);
});

test('groups of peers are compared by their scores, where they have one', () => {
  const rules = framework(
    { c1: share, c2: share },
    group('root', [group('g1', [child('c1')]), group('g2', [child('c2')])], { missing: renormalise }),
  );
  const cards = [0, 0.5, 1].map((c1, i) =>
    scoreKim({ measurements: { c1: measured(c1), c2: i === 1 ? absent : measured(0.5) } }, rules, plain),
  );
  const profiles = compareWithPeers(cards, { minimum: 1 });
  expect(profiles.map(({ groups }) => groups.map(({ code, value }) => [code, value]))).toEqual([
    [
      ['root', 25],
      ['g1', 0],
      ['g2', 50],
    ],
    [
      ['root', 50],
      ['g1', 50],
    ],
    [
      ['root', 75],
      ['g1', 100],
      ['g2', 50],
    ],
  ]);
});

test('the day of formation is asked for where one of several criteria is divided by time', () => {
  const rules = framework(
    { c1: share, c2: { ...share, unit: 'per-month' } },
    group('root', [child('c1'), child('c2')]),
  );
  const input = { measurements: { c1: measured(0.5), c2: measured(0.5) }, exposure: { months: 12, knownMonths: 8 } };
  expect(completionsOf(scoreKim(input, rules, plain), rules).map(({ what }) => what)).toEqual(['formation-day']);
});

test('that a value was drawn towards caution is said only where it was', () => {
  const caution = { method: 'least-denominator', denominator: 12, basis: share.basis } as const;
  const rules = framework({ c1: { ...share, unit: 'per-month', caution } }, group('root', [child('c1')]));
  const drawn = (denominator: number) =>
    scoreKim({ measurements: { c1: measured(0.5, { numerator: denominator / 2, denominator }) } }, rules, plain)
      .criteria[0];
  expect([drawn(12)?.raw, drawn(12)?.caution]).toEqual([0.5, undefined]);
  expect([drawn(6)?.raw, drawn(6)?.caution?.method]).toEqual([0.25, 'least-denominator']);
});

test('what could be gained is left out where the points of one of the criteria do not add up to the score', () => {
  const part = group('part', [child('c1'), child('c2')], { aggregation: { method: 'geometric', zero: 'limit' } });
  const criteria = { c1: share, c2: share, c3: share };
  const lacks = measured(0.5, { withoutLists: ['activities'] });
  for (const children of [
    [part, child('c3')],
    [child('c3'), part],
  ]) {
    const rules = framework(criteria, group('root', children));
    const [first, ...more] = completionsOf(
      scoreKim({ measurements: { c1: lacks, c2: measured(0.5), c3: lacks } }, rules, plain),
      rules,
    );
    expect(more).toEqual([]);
    expect([first?.what, first?.criteria.length, first && 'gain' in first]).toEqual(['lists', 2, false]);
  }
});

test('what time lacks is marked where the class waits for it', () => {
  const rules = framework({ c1: share }, group('root', [child('c1')]), {
    bands: { ...twoClasses(50), requires: { monthsObserved: 6 } },
  });
  const lacking = (exposure: object) =>
    completionsOf(scoreKim({ measurements: { c1: measured(0.5) }, exposure } as never, rules, plain), rules);
  expect(lacking({ months: 12, knownMonths: 4 })).toEqual([
    { what: 'formation-day', criteria: [], months: 8, forClass: true },
  ]);
  expect(lacking({ months: 12, knownMonths: 7 })).toEqual([{ what: 'formation-day', criteria: [], months: 5 }]);
  expect(lacking({ months: 5 })).toEqual([{ what: 'months', criteria: [], months: 5, needed: 6, forClass: true }]);
});

test('a part of a list lacks days where a record of that list did not count for want of its day', () => {
  const rules = framework({ c1: share }, group('root', [child('c1')]));
  const lacking = (...notCounted: readonly { list: string; reason: string }[]) =>
    completionsOf(
      scoreKim(
        { measurements: { c1: measured(0.5, { fromPartsOf: ['activities'] }) }, notCounted } as never,
        rules,
        plain,
      ),
      rules,
    ).map(({ what }) => what);
  expect(lacking({ list: 'activities', reason: 'day-not-known' })).toEqual(['days']);
  expect(lacking({ list: 'outputs', reason: 'day-not-known' })).toEqual(['parts-of-lists']);
  expect(lacking({ list: 'activities', reason: 'outside-period' })).toEqual(['parts-of-lists']);
  expect(lacking()).toEqual(['parts-of-lists']);
});

test('a value within the range stays as it is, below its floor it is lifted to it, and rounding is drawn to the end', () => {
  const drawn = (range: { min: number; max: number; floor?: number }, ...values: readonly number[]) =>
    values.map((value) => drawnIntoRange(value, range));
  expect(drawn({ min: -100, max: 100 }, -101, -100, -99, 0, 50, 100, 101)).toEqual([-100, -100, -99, 0, 50, 100, 100]);
  expect(drawn({ min: 0, max: 100, floor: 1 }, -1, 0, 0.5, 1, 2)).toEqual([1, 1, 1, 1, 2]);
  expect(drawn({ min: 50, max: 150 }, 50 + 1e-11, 50 + 1e-9)).toEqual([50, 50 + 1e-9]);
});

test('why a value was not read is said of what was measured only', () => {
  const rules = framework({ c1: share }, group('root', [child('c1')], { missing: renormalise }));
  for (const c1 of [absent, measured(0.5)]) {
    expect(scoreKim({ measurements: { c1 } }, rules, plain).criteria[0]?.notRead).toBeUndefined();
  }
});

test('a card names the stratum for which its framework was calibrated', () => {
  const rules = framework({ c1: share }, group('root', [child('c1')]));
  const of = (more: object) =>
    scoreKim({ measurements: { c1: measured(0.5) } }, { ...rules, ...more }, plain).provenance;
  expect(of({ stratum: 'desa-kecil' })?.stratum).toBe('desa-kecil');
  expect(of({})).not.toHaveProperty('stratum');
});

test('each way to be without a value has its own use', () => {
  const rules = framework(
    { c1: share, c2: share },
    group('root', [child('c1'), child('c2')], { missing: renormalise }),
  );
  const use = (c1: object) =>
    scoreKim({ measurements: { c1: c1 as Measurement, c2: measured(1) } }, rules, plain).criteria[0]?.use;
  expect(use(absent)).toBe('no-data');
  expect(use({ status: 'not-applicable', reason: 'no-sources' })).toBe('not-applicable');
  expect(use({ status: 'insufficient-data', reason: 'few', n: 1, needed: 2 })).toBe('insufficient-data');
  expect(use(measured(0.5))).toBe('counted');
});
