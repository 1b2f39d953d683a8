import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateKims } from '../../../src/design/simulate-kims.js';
import { measureKim } from '../../../src/measure/measure-kim.js';
import type { ScoreCertainty, UncertaintySource } from '../../../src/model/certainty.js';
import type { Measurement } from '../../../src/model/measurement.js';
import type { CertaintyOptions } from '../../../src/score/certainty/score-certainty.js';
import type { Aggregation, Framework, FrameworkGroup } from '../../../src/score/framework.js';
import { adindaFramework as adinda } from '../../../src/score/frameworks/adinda.js';
import { idmFramework as idm } from '../../../src/score/frameworks/idm.js';
import { scoreKim } from '../../../src/score/score-kim.js';
import { scoreValues } from '../../../src/score/score-values.js';
import { scoreUncertainty } from '../../../src/uncertainty/score-uncertainty.js';
import { asOf, period } from '../../measure/fixtures.js';
import { equalCriteria, share, twoClasses } from '../support/frameworks.js';

const population = simulateKims({ seed: 5, kims: 40, period }).map((kim) => measureKim(kim, { asOf }));
const anyKim = fc.constantFrom(...population);
const certaintyOf = (
  input: Parameters<typeof scoreKim>[0],
  certainty: CertaintyOptions = {},
  framework: Framework = adinda,
): ScoreCertainty => {
  const found = scoreKim(input, framework, { certainty }).certainty;
  if (found === undefined) throw new Error('The card has no score.');
  return found;
};
const width = ({ sources }: ScoreCertainty, wanted: UncertaintySource) =>
  sources.find(({ source }) => source === wanted)?.width;
const off = { records: false, raters: false, missing: false, weights: false } as const;
const missing: Measurement = { status: 'no-data', reason: 'not-recorded' };

describe('the certainty on a card', () => {
  test('each source can be switched off, and is named only where it is on', () => {
    const [kim] = population;
    if (kim === undefined) throw new Error('There is no group.');
    const all = certaintyOf(kim);
    expect(all.sources.map(({ source }) => source)).toEqual(['records', 'raters', 'missing', 'weights']);
    const none = certaintyOf(kim, off);
    expect(none.sources).toEqual([]);
    expect(none.interval.lower).toBe(none.interval.upper);
    for (const source of ['records', 'raters', 'weights'] as const) {
      const alone = certaintyOf(kim, { ...off, [source]: source === 'weights' ? 0.25 : true });
      expect(alone.sources.map((one) => one.source)).toEqual([source]);
      expect(width(alone, source)).toBeGreaterThan(0);
      expect(width(alone, source)).toBe(width(all, source));
    }
  });

  test('law: the interval holds the score and lies in the range, and the probabilities of the classes add up to 1, but for what hangs on what is missing', () => {
    fc.assert(
      fc.property(
        anyKim,
        fc.record({
          records: fc.boolean(),
          raters: fc.boolean(),
          missing: fc.constantFrom('bounds' as const, 'draws' as const, false as const),
          weights: fc.constantFrom(false as const, 0.1, 0.5),
          coverage: fc.constantFrom(0.5, 0.9, 0.99),
        }),
        fc.subarray(Object.keys(adinda.criteria)),
        (kim, options, gone) => {
          const measurements = { ...kim.measurements, ...Object.fromEntries(gone.map((code) => [code, missing])) };
          const card = scoreKim({ ...kim, measurements }, adinda, { certainty: options });
          if (card.score === undefined || card.certainty === undefined) return;
          const { interval, classes, label } = card.certainty;
          expect(interval.lower).toBeLessThanOrEqual(card.score);
          expect(interval.upper).toBeGreaterThanOrEqual(card.score);
          expect(interval.lower).toBeGreaterThanOrEqual(0);
          expect(interval.upper).toBeLessThanOrEqual(100);
          // Where the card has no class there is no probability of one.
          expect(classes === undefined).toBe(card.class === undefined);
          if (classes !== undefined) {
            const sum = classes.reduce((sum, { probability }) => sum + probability, 0);
            if (options.missing === 'bounds' && (width(card.certainty, 'missing') ?? 0) > 0) {
              expect(sum).toBeLessThanOrEqual(1 + 1e-9);
            } else expect(sum).toBeCloseTo(1, 6);
          }
          if (card.class === undefined) expect(label).toEqual({ verdict: 'refused', reason: 'not-classified' });
          if (options.missing === 'bounds' && card.upperBound !== undefined)
            expect(interval.upper).toBeGreaterThanOrEqual(card.upperBound - 1e-9);
          if (label.verdict === 'stable') expect(label.probability).toBeGreaterThanOrEqual(0.9);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('law: with nothing missing the interval lies around the score, as far above it as below unless the scale of a criterion ends', () => {
    const { root } = equalCriteria(4);
    const criteria = Object.fromEntries([1, 2, 3, 4].map((i) => [`c${i}`, { ...share, unit: 'share' as const }]));
    const means: readonly Aggregation[] = [
      { method: 'arithmetic' },
      { method: 'power', exponent: 0.5 },
      { method: 'power', exponent: 2 },
    ];
    const ways = means.map((aggregation) => ({ ...equalCriteria(4), criteria, root: { ...root, aggregation } }));
    const half = fc.integer({ min: 20, max: 40 }).map((cases) => [Math.round(cases / 2), cases] as const);
    const value = fc.oneof(half, fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 })));
    const seen = { whole: 0, cut: 0 };
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(half, half, half, half), fc.tuple(value, value, value, value)),
        fc.constantFrom(...ways),
        (values, by) => {
          const measurements = Object.fromEntries(
            values.map(([met, cases], i) => {
              const numerator = Math.min(met, cases);
              const share = { value: numerator / cases, n: cases, numerator, denominator: cases };
              return [`c${i + 1}`, { status: 'measured', ...share } as const];
            }),
          );
          const card = scoreKim({ measurements }, by);
          if (card.score === undefined || card.certainty === undefined) return;
          const { interval, method } = card.certainty;
          const [below, above] = [card.score - interval.lower, interval.upper - card.score];
          // Nothing leads below the lowest result of a criterion, and nothing above the highest.
          const isWithin = card.criteria.every(({ normalised = 0 }) => normalised > 40 && normalised < 60);
          // What is drawn has tails of unequal length; its mean is the score.
          const tolerance = method === 'closed-form' ? 1e-9 : 0.3 * (below + above);
          if (method !== 'closed-form' ? interval.lower > 0 && interval.upper < 100 : isWithin) {
            expect(Math.abs(above - below)).toBeLessThanOrEqual(tolerance);
            seen.whole++;
          } else {
            seen.cut++;
            if (card.score <= 0) expect(below).toBe(0);
            if (interval.lower <= 0 && interval.upper < 100) expect(above).toBeGreaterThanOrEqual(below - tolerance);
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(Math.min(seen.whole, seen.cut)).toBeGreaterThan(10);
  });

  test('law: less that is known never makes a narrower interval by what is missing', () => {
    fc.assert(
      fc.property(anyKim, fc.constantFrom(...Object.keys(adinda.criteria)), (kim, code) => {
        const fewer = { ...kim, measurements: { ...kim.measurements, [code]: missing } };
        const only = { ...off, missing: 'bounds' } as const;
        expect(width(certaintyOf(fewer, only), 'missing') ?? 0).toBeGreaterThanOrEqual(
          (width(certaintyOf(kim, only), 'missing') ?? 0) - 1e-9,
        );
      }),
    );
  });

  test('where half of the index or more is absent, no class is called certain and the interval reaches far', () => {
    const best = Object.fromEntries(
      Object.keys(adinda.criteria).map((code) => [
        code,
        code.startsWith('akses.') ? ({ status: 'measured', value: 4, n: 30 } as Measurement) : missing,
      ]),
    );
    const card = scoreKim({ measurements: best, exposure: { months: 12 } }, adinda);
    expect(card.certainty?.label.verdict).toBe('refused');
    expect(card.class).toBeUndefined();
    const { lower = 0, upper = 0 } = card.certainty?.interval ?? {};
    expect(upper - lower).toBeGreaterThan(75);
  });

  test('law: a class is stable only where it is so at both ends of what is missing', () => {
    const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined, freq: 4 });
    const silent = Object.fromEntries([1, 2, 3, 4].map((i) => [`c${i}`, { ...share, whenMissing: 'lowest' as const }]));
    const arithmetic = { ...equalCriteria(4, { bands: twoClasses(50) }), criteria: silent };
    const { root } = arithmetic;
    const power = { ...arithmetic, root: { ...root, aggregation: { method: 'power' as const, exponent: 0.9 } } };
    const seen = { stable: 0, open: 0 };
    fc.assert(
      fc.property(fc.tuple(value, value, value, value), fc.constantFrom(arithmetic, power), (values, by) => {
        const filledWith = (end: number | undefined) =>
          scoreKim(
            {
              measurements: Object.fromEntries(
                values.flatMap((one, i) => {
                  const filled = one ?? end;
                  return filled === undefined
                    ? []
                    : [[`c${i + 1}`, { status: 'measured', value: filled, n: 9 } as const]];
                }),
              ),
            },
            by,
          );
        const card = filledWith(undefined);
        if (card.certainty?.label.verdict !== 'stable') {
          seen.open++;
          return;
        }
        seen.stable++;
        for (const end of [0, 1]) expect(filledWith(end).class?.code).toBe(card.class?.code);
      }),
      { numRuns: 150 },
    );
    expect(Math.min(seen.stable, seen.open)).toBeGreaterThan(10);
  });

  test('law: where half of the index is absent no class is stable, and where what is absent was not varied none is named that it could change', () => {
    const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined, freq: 2 });
    const policies = [
      equalCriteria(4, { bands: twoClasses(50) }, { missing: { policy: 'renormalise' } }),
      {
        ...equalCriteria(4, { id: 'silent', bands: twoClasses(50) }),
        criteria: Object.fromEntries([1, 2, 3, 4].map((i) => [`c${i}`, { ...share, whenMissing: 'lowest' as const }])),
      },
    ];
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.tuple(value, value, value, value),
        fc.constantFrom(...policies),
        fc.boolean(),
        (values, by, isVaried) => {
          const measurements = Object.fromEntries(
            values.flatMap((one, i) =>
              one === undefined ? [] : [[`c${i + 1}`, { status: 'measured', value: one, n: 9 } as const]],
            ),
          );
          const card = scoreKim({ measurements }, by, { certainty: isVaried ? {} : { missing: false } });
          const run = scoreUncertainty([{ measurements }], by, { seed: 1, replicates: 20 }).kims[0];
          const [label, own] = [card.certainty?.label, run?.label];
          if (card.score === undefined) return;
          const missing = values.filter((one) => one === undefined).length;
          if (missing >= 2) for (const one of [label, own]) expect(one?.verdict).not.toBe('stable');
          const reach = [0, 1].map(
            (end) => values.reduce<number>((sum, one) => sum + 25 * (one ?? end), 0) >= 50 - 1e-9,
          );
          const isOpen = missing > 0 && reach.some((one) => one !== (card.score as number) >= 50 - 1e-9);
          const refused = { verdict: 'refused', reason: 'missing-not-varied' };
          if (isOpen) expect(own).toEqual(refused);
          if (isOpen && !isVaried) expect(label).toEqual(refused);
          if (!isOpen) expect([label, own]).not.toContainEqual(refused);
          seen.add(`${isOpen} ${own?.verdict}`);
        },
      ),
      {
        numRuns: 300,
        // Stable, at the border, and open: whatever is drawn.
        examples: policies.flatMap((by) =>
          ([0.9, 0.5, undefined] as const).map((last) => [[0.9, 0.5, last, last], by, true]),
        ),
      },
    );
    expect(seen.size).toBeGreaterThan(2);
  });

  test('what is computed agrees with what is drawn', () => {
    // A power mean with exponent 1 is the arithmetic mean, and has no closed form here.
    const drawn = (group: FrameworkGroup): FrameworkGroup => ({
      ...group,
      aggregation: { method: 'power', exponent: 1 },
      children: group.children.map((one) => ('criterion' in one ? one : drawn(one))),
    });
    const byDraws: Framework = { ...adinda, id: 'adinda-drawn', root: drawn(adinda.root), beside: [] };
    const { beside: _, readings: __, ...rest } = adinda;
    const index = new Set(Object.keys(adinda.criteria).filter((code) => !/^(kelembagaan|ekonomi|arus)\./.test(code)));
    const criteria = Object.fromEntries(Object.entries(adinda.criteria).filter(([code]) => index.has(code)));
    const own = { ...rest, criteria } as Framework;
    for (const kim of population.slice(0, 6)) {
      const computed = certaintyOf(kim, {}, own);
      const found = certaintyOf(kim, { replicates: 3000 }, { ...byDraws, criteria, readings: [] });
      expect(computed.method).toBe('closed-form');
      expect(found).toMatchObject({ method: 'replicates', drawn: { seed: 1, replicates: 3000 } });
      expect(Math.abs(found.interval.lower - computed.interval.lower)).toBeLessThan(1.5);
      expect(Math.abs(found.interval.upper - computed.interval.upper)).toBeLessThan(1.5);
      expect(found.classes?.length).toBe(computed.classes?.length);
      for (const [i, { probability }] of (found.classes ?? []).entries()) {
        expect(Math.abs(probability - (computed.classes?.[i]?.probability ?? 0))).toBeLessThan(0.06);
      }
    }
  });

  test('the interval reaches as far as the score would if all that is missing were the best, whatever chance adds', () => {
    // One of one pulls the middle of what could be below the share that was seen.
    const some = { 'diskusi.dengan-keputusan': { status: 'measured', value: 1, n: 1, denominator: 1 } } as const;
    for (const kim of population) {
      const measurements = { ...kim.measurements, ...some, 'aspirasi.diteruskan': missing };
      for (const weights of [false, 0.25] as const) {
        const card = scoreKim({ ...kim, measurements }, adinda, { certainty: { weights, coverage: 0.05 } });
        expect(card.upperBound).toBeGreaterThan(card.score ?? Number.NaN);
        expect(card.certainty?.interval.upper).toBeGreaterThanOrEqual((card.upperBound ?? Number.NaN) - 1e-9);
      }
    }
  });

  test('the preset of an official index has the weights it has', () => {
    const { certainty } = scoreValues({ iks: 0.6, ike: 0.5, ikl: 0.7 }, idm);
    expect(certainty?.sources.map(({ source }) => source)).toEqual(['records', 'raters', 'missing']);
  });

  test.each<[CertaintyOptions]>([
    [{ coverage: 1 }],
    [{ weights: -1 }],
    [{ missing: 'all' } as never],
    [{ replicates: 0 }],
    [{ record: false } as never],
  ])('refuses %j', (certainty) => {
    expect(() => scoreValues({ iks: 1, ike: 1, ikl: 1 }, idm, { certainty })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
