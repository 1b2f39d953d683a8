import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deprivationTable } from '../../src/counting/deprivation-table.js';
import { calibrate } from '../../src/design/calibrate.js';
import { simulateKims } from '../../src/design/simulate-kims.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Measurement } from '../../src/model/measurement.js';
import type { Criterion } from '../../src/score/framework.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { frameworks } from '../../src/score/frameworks.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { frameworkFaults } from '../../src/score/validate-framework.js';
import { child, framework, group, rubric, share } from '../score/support/frameworks.js';

const open: Criterion = {
  ...share,
  normalise: { method: 'goalposts', worst: 0, best: 8 },
  basis: { kind: 'needs-local-calibration' },
  adequateFrom: { value: 4, basis: { kind: 'needs-local-calibration' } },
};
const fewer: Criterion = { ...open, direction: 'lower', normalise: { method: 'goalposts', worst: 60, best: 3 } };
const draft = framework(
  { rate: open, days: fewer, part: share, level: rubric },
  group('root', [child('rate'), child('days'), child('part'), child('level')]),
  { id: 'draf', until: '2026-12-31' },
);
const measured = (value: number): Measurement => ({ status: 'measured', value, n: 1 });
const kim = (rate: number, days = rate) => ({
  measurements: { rate: measured(rate), days: measured(days), part: measured(0.5), level: measured(3) },
});
const options = { id: 'kab-contoh-2026', since: '2026-01-01' };
const year = Array.from({ length: 41 }, (_, i) => kim(i));

describe('calibrate', () => {
  test('sets goalposts at P10 and P90 and the cut-off half of the way, and says on what they rest', () => {
    const [made] = calibrate(draft, year, options).frameworks;
    const basis = { kind: 'calibration', n: 41, shares: [0.1, 0.9], values: [4, 36] };
    expect(made?.framework).toMatchObject({
      id: 'kab-contoh-2026',
      namedAs: 'draf',
      origin: { status: 'local' },
      calibration: { from: 'draf', kims: 41 },
      criteria: {
        rate: { normalise: { worst: 4, best: 36 }, basis, adequateFrom: { value: 20, basis } },
        days: { normalise: { worst: 36, best: 4 }, basis, adequateFrom: { value: 20, basis } },
      },
    });
    expect(made?.framework.until).toBeUndefined();
    expect(made?.criteria).toEqual([
      { criterion: 'rate', n: 41, goalposts: { before: [0, 8], now: [4, 36] }, adequateFrom: { before: 4, now: 20 } },
      { criterion: 'days', n: 41, goalposts: { before: [60, 3], now: [36, 4] }, adequateFrom: { before: 4, now: 20 } },
      { criterion: 'part', n: 41, kept: 'has-a-basis' },
      { criterion: 'level', n: 41, kept: 'rubric' },
    ]);
    expect(Object.isFrozen(made?.framework.criteria)).toBe(true);
  });

  test('refuses the id of its framework and of every one that ships', () => {
    for (const id of [draft.id, ...Object.keys(frameworks)]) {
      expect(() => calibrate(draft, year, { ...options, id }), id).toThrow(
        expect.objectContaining({ code: 'invalid-argument' }),
      );
    }
  });

  test('keeps what too few reached, and what is the same for all', () => {
    const keptOf = (kims: readonly ReturnType<typeof kim>[]) =>
      calibrate(draft, kims, options)
        .frameworks[0]?.criteria.slice(0, 2)
        .map(({ kept }) => kept);
    expect(keptOf(year.slice(0, 29))).toEqual(['too-few-values', 'too-few-values']);
    expect(keptOf(year.map((_, i) => kim(2, i)))).toEqual(['no-spread', undefined]);
    const logged = {
      ...draft,
      criteria: {
        ...draft.criteria,
        rate: { ...open, normalise: { method: 'goalposts', worst: 1, best: 8, transform: 'ln' } },
      },
    } as const;
    expect(
      calibrate(
        logged,
        year.map((_, i) => kim(Math.max(0, i - 10))),
        options,
      ).frameworks[0]?.criteria[0]?.kept,
    ).toBe('outside-the-transform');
  });

  test('makes one framework for each stratum, which the card names; who has none is counted', () => {
    const strata = (_: unknown, i: number) => (i < 40 ? 'kecil' : i < 80 ? 'besar' : undefined);
    const kims = [...year.slice(0, 40), ...year.slice(0, 40).map((_, i) => kim(100 + i)), ...year.slice(0, 3)];
    const { frameworks, withoutStratum } = calibrate(draft, kims, { ...options, strata });
    expect(withoutStratum).toBe(3);
    expect(frameworks.map(({ stratum, kims: number, framework: { id } }) => [stratum, number, id])).toEqual([
      ['besar', 40, 'kab-contoh-2026-besar'],
      ['kecil', 40, 'kab-contoh-2026-kecil'],
    ]);
    const [large] = frameworks;
    const card = scoreKim(kim(139), large?.framework ?? draft);
    expect(card.provenance).toMatchObject({ framework: 'kab-contoh-2026-besar', stratum: 'besar' });
  });

  test('law: a sound framework in which P10 is the bottom and P90 the top, whatever the order of the groups', () => {
    const values = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(values, (list) => {
        const [made] = calibrate(
          draft,
          list.map((value) => kim(value)),
          options,
        ).frameworks;
        const again = calibrate(
          draft,
          [...list].reverse().map((value) => kim(value)),
          options,
        ).frameworks[0];
        expect(again).toEqual(made);
        if (made === undefined) return;
        expect(frameworkFaults(made.framework)).toEqual([]);
        for (const row of made.criteria) {
          if (row.goalposts === undefined) continue;
          const at = (value: number) =>
            scoreKim({ measurements: { [row.criterion]: measured(value) } }, made.framework).criteria.find(
              ({ code }) => code === row.criterion,
            )?.normalised;
          const [worst, best] = row.goalposts.now;
          // Between two values in their order, a part of the way: by hand.
          const ordered = [...list].sort((a, b) => a - b);
          const valueAt = (share: number) => {
            const place = share * (ordered.length - 1);
            const [below, above] = [ordered[Math.floor(place)] ?? 0, ordered[Math.ceil(place)] ?? 0];
            return below + (place % 1) * (above - below);
          };
          expect(Math.min(worst, best)).toBeCloseTo(valueAt(0.1), 9);
          expect(Math.max(worst, best)).toBeCloseTo(valueAt(0.9), 9);
          expect(at(worst)).toBeCloseTo(0, 9);
          expect(at(best)).toBeCloseTo(100, 9);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('the shipped framework is calibrated as measured, and what rests on a source stays', () => {
    const period = { from: '2025-01-01', through: '2025-12-31' };
    const kims = simulateKims({ seed: 7, kims: 60, period }).map((one) => measureKim(one, { asOf: '2026-01-31' }));
    const [made] = calibrate(adindaFramework, kims, { id: 'adinda-kab-contoh', since: '2026-01-01' }).frameworks;
    expect(made?.framework.calibration).toEqual({ from: adindaFramework.id, kims: 60, period });
    for (const [code, { basis, normalise, adequateFrom }] of Object.entries<Criterion>(
      made?.framework.criteria ?? {},
    )) {
      const before = (adindaFramework.criteria as Readonly<Record<string, Criterion>>)[code];
      if (before?.basis.kind !== 'needs-local-calibration')
        expect({ basis, normalise }).toEqual({ basis: before?.basis, normalise: before?.normalise });
      else expect(basis.kind).toBe('calibration');
      if (before?.kind === 'qualitative') expect(adequateFrom).toEqual(before.adequateFrom);
    }
  });

  test('a cut-off that is compared with cases is set among cases, and not among values that share a credit', () => {
    const basis = { kind: 'needs-local-calibration' } as const;
    const months = { ...open, unit: 'share', adequateFrom: { value: 0.5, of: 'cases', basis } } as const;
    const own = framework(
      { months: { ...months, normalise: { method: 'goalposts', worst: 0, best: 1 } } },
      group('root', [child('months')]),
      { id: 'bulan' },
    );
    // Each month with anything counts as a case; of its credit only a half is this function's.
    const kims = Array.from({ length: 41 }, (_, i) => ({
      measurements: {
        months: { status: 'measured', value: i / 80, numerator: i / 2, denominator: 40, n: i } as Measurement,
      },
    }));
    const [made] = calibrate(own, kims, options).frameworks;
    const { adequateFrom, normalise } = made?.framework.criteria.months ?? {};
    expect(normalise).toMatchObject({ worst: 4 / 80, best: 36 / 80 });
    expect(adequateFrom?.value).toBeCloseTo(20 / 40, 12);
    expect(adequateFrom?.basis).toMatchObject({ values: [4 / 40, 36 / 40] });
    // Half of the groups are adequate, as by the cut-off of any other criterion.
    const table = deprivationTable(kims, made?.framework as typeof own);
    expect(table.rows.filter((row) => Array.from(row)[0] === 0).length).toBe(21);
  });

  test('refuses the old id, shares the wrong way round, and a stratum that makes no id', () => {
    const refused = (more: object) => () => calibrate(draft, year, { ...options, ...more });
    expect(refused({ id: 'draf' })).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    expect(refused({ low: 0.9, high: 0.1 })).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    expect(refused({ strata: () => 'Desa Kecil' })).toThrow(expect.objectContaining({ code: 'invalid-definition' }));
  });
});
