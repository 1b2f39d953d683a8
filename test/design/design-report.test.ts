import { describe, expect, test } from 'vitest';
import { calibrate } from '../../src/design/calibrate.js';
import { designReport } from '../../src/design/design-report.js';
import { simulateKims } from '../../src/design/simulate-kims.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Framework } from '../../src/score/framework.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { child, equalCriteria, framework, group, share, twoClasses, valuesOf } from '../score/support/frameworks.js';

const asOf = '2026-01-31';
const period = { from: '2025-01-01', through: '2025-12-31' };
const count = { ...share, normalise: { method: 'goalposts', worst: 0, best: 4 } } as const;

function population(seed: number, kims = 400) {
  const simulated = simulateKims({ seed, kims, period });
  return {
    measured: simulated.map((kim) => measureKim(kim, { asOf })),
    sizes: {
      members: simulated.map(({ drivers }) => drivers.members),
      residents: simulated.map(({ drivers }) => drivers.residents),
    },
  };
}

describe('the shipped framework', () => {
  test.each([2026, 11])('passes its design report on 400 simulated groups (seed %i)', (seed) => {
    const { measured, sizes } = population(seed);
    const report = designReport(
      adinda,
      measured.map((one) => scoreKim(one, adinda)),
      { sizes },
    );
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ passes: true, kims: 400, scored: 400, perMember: [], perResident: [] });
    expect(report.classes?.variation).toBeGreaterThan(0.6);
    expect(report.sizes.find(({ size, of }) => size === 'residents' && of === 'score')?.coefficient).toBeLessThan(0.2);
  });

  test('has none of the twins that were in its forerunner, which the report finds', () => {
    const twins: Framework = framework(
      { 'networking.mitra-aktif': count, 'networking.keragaman-mitra': count },
      group('root', [child('networking.mitra-aktif'), child('networking.keragaman-mitra')]),
    );
    const { measured } = population(5, 200);
    const found = designReport(
      twins,
      measured.map((one) => scoreKim(one, twins)),
      { limits: { clampedUpTo: 1 } },
    ).findings;
    expect(found).toMatchObject([
      { finding: 'redundant', criteria: ['networking.mitra-aktif', 'networking.keragaman-mitra'] },
    ]);
    for (const code of Object.keys(twins.criteria)) expect(Object.hasOwn(adinda.criteria, code)).toBe(false);
  });

  test('calibrated by stratum, it names the stratum, and every calibrated criterion tells the groups apart', () => {
    const { measured, sizes } = population(3);
    const { frameworks } = calibrate(adinda, measured, {
      id: 'adinda-kab-contoh',
      since: '2026-01-01',
      strata: (_, i) => ((sizes.members[i] ?? 0) <= 12 ? 'anggota-sampai-12' : 'anggota-lebih-dari-12'),
    });
    for (const { framework: own, stratum, criteria } of frameworks) {
      const report = designReport(
        own,
        measured.map((one) => scoreKim(one, own)),
      );
      expect(report.stratum).toBe(stratum);
      const set = criteria.flatMap(({ criterion, goalposts }) => (goalposts === undefined ? [] : [criterion]));
      expect(set.length).toBeGreaterThan(5);
      for (const { criterion, atHighest } of report.clamped) {
        if (set.some((one) => one === criterion)) expect(atHighest.value).toBeLessThan(0.4);
      }
    }
  });
});

describe('designReport', () => {
  const spread = Array.from({ length: 20 }, (_, i) => i / 20);
  const mixed = (i: number, step: number) => ((i * step) % 20) / 20;

  test('finds what decides too much, what lies at one end, and one class for nearly all', () => {
    const three = equalCriteria(3, { bands: twoClasses(90) });
    const cards = spread.map((x, i) =>
      scoreValues(valuesOf([x, 0.5 + mixed(i, 7) / 20, i % 4 === 0 ? 0.3 : 1.2]), three),
    );
    const { findings, clamped, classes } = designReport(three, cards, { limits: { importanceUpTo: 1 } });
    expect(findings.map(({ finding }) => finding)).toEqual([
      'decides-too-much',
      'decides-too-much',
      'at-one-end',
      'one-class',
    ]);
    expect(findings).toContainEqual({ finding: 'at-one-end', criterion: 'c3', end: 'highest', value: 0.75 });
    expect(findings).toContainEqual({ finding: 'one-class', class: 'below', value: 1 });
    expect(clamped[2]).toMatchObject({ cutOff: { numerator: 15, denominator: 20 } });
    expect(classes?.variation).toBe(0);
  });

  test('finds a score that follows the size of groups', () => {
    const two = equalCriteria(2);
    const cards = spread.map((x, i) => scoreValues(valuesOf([x, mixed(i, 7)]), two));
    const found = designReport(two, cards, { sizes: { residents: spread.map((x) => 5000 - 1000 * x) } });
    expect(found.findings).toMatchObject([
      { finding: 'follows-size', size: 'residents', of: 'score' },
      { finding: 'follows-size', size: 'residents', of: 'c1', value: -1 },
    ]);
  });

  test('a criterion that is the same for all is named once', () => {
    const two = equalCriteria(2);
    const { findings } = designReport(
      two,
      spread.map((x) => scoreValues(valuesOf([x, 1]), two)),
      {
        limits: { importanceUpTo: 10 },
      },
    );
    expect(findings).toEqual([{ finding: 'does-not-vary', criterion: 'c2', value: 1 }]);
  });

  test('half of the groups in each of two classes is as much variation as there can be', () => {
    const two = equalCriteria(2, { bands: twoClasses(50) });
    const cards = spread.map((x) => scoreValues(valuesOf([x, x]), two));
    expect(designReport(two, cards).classes).toEqual({
      classified: { numerator: 20, denominator: 20, value: 1 },
      classes: [
        { code: 'below', kims: { numerator: 10, denominator: 20, value: 0.5 } },
        { code: 'above', kims: { numerator: 10, denominator: 20, value: 0.5 } },
      ],
      variation: 1,
    });
  });

  test('says nothing of too few groups, and refuses cards of another framework', () => {
    const two = equalCriteria(2);
    const few = spread.slice(0, 5).map((x) => scoreValues(valuesOf([x, x]), two));
    expect(designReport(two, few).findings).toEqual([]);
    expect(designReport(two, []).passes).toBe(true);
    expect(() => designReport(equalCriteria(2, { id: 'other' }), few)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() => designReport(two, few, { sizes: { members: [1] } })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
