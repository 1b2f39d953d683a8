import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateKims } from '../../src/design/simulate-kims.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { QualityPart } from '../../src/model/certainty.js';
import type { Measurement } from '../../src/model/measurement.js';
import { defineFramework } from '../../src/score/define-framework.js';
import type { ClassRequirements } from '../../src/score/framework.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import type { ScoreInput } from '../../src/score/score-input.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { asOf, registration, report, wholeList } from '../measure/fixtures.js';
import { child, equalCriteria, framework, group, rubric, share, twoClasses } from './support/frameworks.js';

const three = framework(
  { a: share, b: share, q: { ...rubric, raters: { relations: ['office', 'resident'], atLeast: 1 } } },
  group('root', [child('a'), child('b'), child('q')], { missing: { policy: 'renormalise' } }),
);

const of = (n: number, more: object = {}): Measurement => ({ status: 'measured', value: 0.5, n, ...more });
const levels = (...given: readonly (1 | 2 | 3 | 4)[]): Measurement => ({
  status: 'measured',
  value: given.reduce((sum, level) => sum + level, 0) / given.length,
  n: given.length,
  judgements: given.map((level) => ({ level, relation: 'office' })),
});
const quality = (measurements: ScoreInput['measurements'], more: Partial<ScoreInput> = {}) =>
  scoreKim({ measurements, ...more }, three).quality;
const part = (name: QualityPart['part'], ...given: Parameters<typeof quality>) =>
  quality(...given).parts.find((one) => one.part === name);

describe('the quality of data', () => {
  const good = { a: of(12), b: of(20), q: levels(3, 3, 3) };

  test('is good where much was observed, recorded and judged, and as good as its weakest part', () => {
    expect(quality(good, { exposure: { months: 12 } })).toMatchObject({ grade: 'strong' });
    expect(quality(good, { exposure: { months: 6 } }).grade).toBe('fair');
    expect(quality(good, { exposure: { months: 5 } }).grade).toBe('weak');
    expect(quality({ ...good, a: of(4), b: of(4) }).grade).toBe('fair');
    expect(quality({ ...good, a: of(3), b: of(3) }).grade).toBe('weak');
  });

  test.each<[QualityPart['part'], Parameters<typeof quality>, number]>([
    ['months', [good, { exposure: { months: 7 } }], 7],
    ['measured', [{ a: of(12), q: levels(3, 3) }], 0.5],
    ['denominators', [{ ...good, b: of(4) }], 8],
    ['unstated', [{ ...good, a: of(6, { unstated: 2 }), b: of(10, { unstated: 2 }) }], 0.2],
    ['inferred', [{ ...good, a: of(6, { inferred: 2 }), b: of(10, { inferred: 2 }) }], 0.25],
    ['raters', [{ ...good, q: levels(2, 3) }], 2],
    ['agreement', [{ ...good, q: levels(1, 4) }], 0],
    ['lists', [good, { partialLists: ['activities', 'products'] }], 2],
  ])('states the figure behind %s', (name, given, value) => {
    expect(part(name, ...given)?.value).toBe(value);
  });

  test('of what is not known there is no part, and no judgement at all is a part of its own', () => {
    expect(quality({}).parts.map(({ part: name }) => name)).toEqual(['measured', 'raters']);
    expect(part('raters', { a: of(12), b: of(12) })).toEqual({ part: 'raters', grade: 'weak', value: 0 });
    expect(part('months', good)).toBeUndefined();
  });

  test('only raters who count are raters', () => {
    const self: Measurement = {
      status: 'measured',
      value: 4,
      n: 3,
      judgements: [
        { level: 4, relation: 'self' },
        { level: 4, relation: 'kim-member' },
        { level: 2, relation: 'office' },
      ],
    };
    expect(part('raters', { ...good, q: self })?.value).toBe(1);
  });

  test('stands on every card, with or without a score', () => {
    for (const lists of [{}, { activities: [] }, { informationItems: [] }]) {
      const records = { report: report(lists), registration: registration({ ...wholeList(5) }) };
      expect(['strong', 'fair', 'weak']).toContain(scoreKim(measureKim(records, { asOf }), adinda).quality.grade);
    }
    expect(scoreValues({ c1: 0.5 }, equalCriteria(1)).quality).toBeDefined();
  });
});

describe('a framework that asks for quality before it gives a class', () => {
  const asking = (requires: ClassRequirements) =>
    defineFramework({ ...three, id: 'asks', bands: { ...twoClasses(50), requires } });
  const fair = { measurements: { a: of(5), b: of(5), q: levels(3, 3) } };

  test('gives a class from that grade on, and else says what is lacking', () => {
    expect(scoreKim(fair, asking({ quality: 'fair' })).class?.code).toBe('above');
    expect(scoreKim(fair, asking({ quality: 'weak' })).class?.code).toBe('above');
    const card = scoreKim(fair, asking({ quality: 'strong' }));
    expect(card).toMatchObject({ notClassified: ['data-quality-too-low'] });
    expect(card.class).toBeUndefined();
    expect(card.score).toBeGreaterThan(50);
    expect(card.certainty?.label).toEqual({ verdict: 'refused', reason: 'not-classified' });
  });

  const count = fc.nat({ max: 14 });
  const values = fc.record({
    a: fc.option(fc.record({ n: count, unstated: count, inferred: count }), { nil: undefined }),
    b: fc.option(fc.record({ n: count, unstated: count, inferred: count }), { nil: undefined }),
    q: fc.array(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), { maxLength: 4 }),
    months: fc.nat({ max: 12 }),
    lists: fc.subarray(['activities', 'products', 'aspirations']),
  });
  type Values = typeof values extends fc.Arbitrary<infer Value> ? Value : never;
  const inputOf = ({ a, b, q, months, lists }: Values): ScoreInput => ({
    measurements: {
      ...(a && { a: { status: 'measured', value: 0.5, ...a } }),
      ...(b && { b: { status: 'measured', value: 0.5, ...b } }),
      ...(q.length > 0 && { q: levels(...q) }),
    },
    exposure: { months: 12, knownMonths: months },
    partialLists: lists,
  });
  /** Every way to leave one thing out. */
  const fewer = (whole: Values): Values[] => [
    ...(['a', 'b'] as const).flatMap((code) => {
      const one = whole[code];
      if (one === undefined) return [];
      const less = (['n', 'unstated', 'inferred'] as const).map((part) => ({ [part]: Math.max(0, one[part] - 1) }));
      return [{ ...whole, [code]: undefined }, ...less.map((part) => ({ ...whole, [code]: { ...one, ...part } }))];
    }),
    ...whole.q.map((_, i) => ({ ...whole, q: whole.q.filter((__, at) => at !== i) })),
    { ...whole, q: [] },
    { ...whole, months: Math.max(0, whole.months - 1) },
    { ...whole, lists: whole.lists.slice(1) },
  ];

  test('law: nothing left out makes the data good enough for a class', () => {
    const frameworks = (['strong', 'fair'] as const).map((grade) => asking({ quality: grade }));
    fc.assert(
      fc.property(values, fc.constantFrom(...frameworks), (whole, asks) => {
        const isLacking = (one: Values) =>
          scoreKim(inputOf(one), asks).notClassified?.includes('data-quality-too-low') ?? false;
        if (!isLacking(whole)) return;
        for (const less of fewer(whole)) {
          if (scoreKim(inputOf(less), asks).score !== undefined) expect(isLacking(less)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('law: nothing left out of a whole report makes them so either', () => {
    const asks = defineFramework({
      ...adinda,
      id: 'adinda-asks',
      bands: { ...(adinda.bands as NonNullable<typeof adinda.bands>), requires: { quality: 'fair' } },
    });
    const lacking = ({ report: one, registration: facts }: (typeof kims)[number]) => {
      const card = scoreKim(measureKim({ report: one, registration: facts }, { asOf }), asks);
      return card.score === undefined || (card.notClassified?.includes('data-quality-too-low') ?? false);
    };
    const kims = simulateKims({ seed: 8, kims: 24, period: { from: '2025-01-01', through: '2025-12-31' } });
    const poor = kims.filter(lacking);
    expect(poor.length).toBeGreaterThan(3);
    expect(poor.length).toBeLessThan(kims.length);
    for (const kim of poor) {
      for (const [list, items] of Object.entries(kim.report)) {
        if (!Array.isArray(items)) continue;
        const { [list as 'activities']: _, ...without } = kim.report;
        const halves = [0, 1].map((half) => ({ ...kim.report, [list]: items.filter((__, i) => i % 2 === half) }));
        // What is not filled in is left out as a whole record, or stays as a record without its facts.
        const bare = { ...kim.report, [list]: items.filter((one) => Object.keys(one).length > 3) };
        for (const hidden of [without as typeof kim.report, ...halves, bare, { ...kim.report, [list]: [] }])
          expect(lacking({ ...kim, report: hidden })).toBe(true);
      }
    }
  });

  test('a share of what was recorded, which silence would improve, decides no class', () => {
    const of = (unstated: number) => ({
      measurements: { a: { ...fair.measurements.a, unstated }, b: fair.measurements.b, q: levels(3, 3) },
    });
    for (const unstated of [0, 40])
      expect(scoreKim(of(unstated) as ScoreInput, asking({ quality: 'fair' })).class?.code).toBe('above');
    expect(scoreKim(of(40) as ScoreInput, three).quality).toMatchObject({ grade: 'weak', gradeForClass: 'fair' });
  });

  test.each([['good'], [1], [true], ['']])('refuses the grade %o', (quality) => {
    expect(() => asking({ quality } as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  test.each<[ClassRequirements]>([
    [{ judged: { numerator: 3, denominator: 2 } }],
    [{ measured: { numerator: 0, denominator: 1 } }],
    [{ measured: { numerator: 0.5, denominator: 1 } }],
    [{ monthsObserved: -1 }],
  ])('refuses %j', (requires) => {
    expect(() => asking(requires)).toThrow(expect.objectContaining({ code: 'invalid-definition' }));
  });

  test('refuses requirements that there are not', () => {
    expect(() => asking({ qualiti: 'fair' } as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});
