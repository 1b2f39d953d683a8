import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calibrate } from '../../src/design/calibrate.js';
import { designReport } from '../../src/design/design-report.js';
import { simulateKims } from '../../src/design/simulate-kims.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Framework } from '../../src/score/framework.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { createScorer, scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { child, equalCriteria, framework, group, share, twoClasses, valuesOf } from '../score/support/frameworks.js';

const asOf = '2026-01-31';
const period = { from: '2025-01-01', through: '2025-12-31' };
const count = { ...share, normalise: { method: 'goalposts', worst: 0, best: 4 } } as const;

function population(seed: number, kims = 400) {
  const simulated = simulateKims({ seed, kims, period });
  return {
    measured: simulated.map((kim) => measureKim(kim, { asOf, evidence: false })),
    sizes: {
      members: simulated.map(({ drivers }) => drivers.members),
      residents: simulated.map(({ drivers }) => drivers.residents),
    },
  };
}

describe('the shipped framework', () => {
  /*
   * The largest correlation with size, of members who came with members of the group, lies at about 0.45 in the long run. On
   * 400 groups chance moves it by 0.04, so that the verdict hangs on the seed (3 of the seeds 1 to 40 are beyond 0.5); on 2,000
   * by 0.02. `SHOW_DESIGN=all` looks at all of those seeds.
   */
  const reportOn = (seed: number, kims: number) => {
    const { measured, sizes } = population(seed, kims);
    const score = createScorer(adinda, { certainty: false });
    return designReport(adinda, measured.map(score), { sizes });
  };

  test('passes its design report on populations of 2,000 simulated groups, and docs/measure.md names what comes out', () => {
    const seeds = [1, 2, 3, 4];
    const found: Record<'members' | 'residents' | 'most', number[]> = { members: [], residents: [], most: [] };
    for (const seed of seeds) {
      const report = reportOn(seed, 2000);
      expect(report.findings, `seed ${seed}`).toEqual([]);
      expect(report).toMatchObject({ passes: true, kims: 2000, scored: 2000, perMember: [], perResident: [] });
      expect(report.classes?.variation).toBeGreaterThan(0.6);
      const of = (size: string, what: string) =>
        report.sizes.find((one) => one.size === size && one.of === what)?.coefficient ?? Number.NaN;
      found.members.push(of('members', 'score'));
      found.residents.push(of('residents', 'score'));
      found.most.push(...report.sizes.map(({ coefficient = 0 }) => Math.abs(coefficient)));
    }
    const page = readFileSync(new URL('../../docs/measure.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
    const [low, high] = [Math.min, Math.max].map((end) => (of: readonly number[]) => end(...of).toFixed(2));
    const { members, residents, most } = found;
    if (process.env.SHOW_DESIGN !== undefined)
      console.log(low?.(members), high?.(members), low?.(residents), high?.(residents), high?.(most));
    expect(page).toContain(
      `score and members correlate ${low?.(members)} to ${high?.(members)}, score and residents ${low?.(residents)} to ${high?.(residents)}, and no criterion with either beyond ${(Math.ceil(Math.max(...most) * 100) / 100).toFixed(2)}.`,
    );
  }, 300_000);

  test('on 400 groups the verdict hangs on the seed, in one criterion alone, as docs/measure.md says', () => {
    const beyond = [4, 16, 29];
    const all = process.env.SHOW_DESIGN === 'all' ? Array.from({ length: 40 }, (_, i) => i + 1) : [...beyond, 1, 11];
    for (const seed of all) {
      const { findings } = reportOn(seed, 400);
      expect(findings, `seed ${seed}`).toMatchObject(
        beyond.includes(seed) ? [{ finding: 'follows-size', size: 'members', of: 'diskusi.kehadiran-anggota' }] : [],
      );
    }
  }, 300_000);

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
