import { describe, expect, test } from 'vitest';
import { countKims } from '../../src/counting/deprivation-table.js';
import { frameworkWords } from '../../src/explain/framework-words.js';
import { dimensions } from '../../src/measure/dimensions.js';
import type { Indicator } from '../../src/measure/indicator.js';
import { indicators } from '../../src/measure/registry.js';
import type { Criterion, Framework, FrameworkGroup } from '../../src/score/framework.js';
import { type AdindaCriterion, adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { type FrameworkId, frameworkById, frameworks } from '../../src/score/frameworks.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { frameworkFaults } from '../../src/score/validate-framework.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { empowermentProcess } from '../../src/vocabulary/about-kim/empowerment-process.js';
import { principles } from '../../src/vocabulary/about-kim/principles.js';
import { adinda as adindaFunctions } from '../../src/vocabulary/concepts/adinda.js';

describe('the shipped frameworks', () => {
  test.each(Object.entries(frameworks))('%s is sound and found by its id', (id, framework) => {
    expect(frameworkFaults(framework)).toEqual([]);
    expect(framework.id).toBe(id);
    expect(frameworkById(id)).toBe(framework);
  });

  test('presets are labelled for what they are', () => {
    for (const [code, { origin }] of Object.entries(frameworks) as [FrameworkId, Framework][]) {
      expect(origin.status, code).toBe(/^(adinda|pembinaan)-/.test(code) ? 'own-default' : 'official-preset');
      expect(origin.sources.length, code).toBeGreaterThan(0);
      expect(id.frameworks[code].note).not.toBe(en.frameworks[code].note);
    }
  });

  test('an unknown id is refused, with the nearest one', () => {
    expect(() => frameworkById('adinda-2025')).toThrow(
      expect.objectContaining({ code: 'unknown-id', message: expect.stringContaining('did you mean "adinda-2027"?') }),
    );
    expect(() => frameworkById('toString')).toThrow(expect.objectContaining({ code: 'unknown-id' }));
  });
});

describe('the default framework', () => {
  const codes = Object.keys(adinda.criteria) as AdindaCriterion[];

  test('reads every criterion in the kind, the direction and the unit in which it is measured', () => {
    const declared: Readonly<Record<string, Indicator>> = indicators;
    for (const [code, { kind, direction, unit }] of Object.entries<Criterion>(adinda.criteria)) {
      const indicator = declared[code];
      expect({ kind, direction, unit }, code).toEqual({
        kind: indicator?.type,
        direction: indicator?.direction,
        unit: indicator?.unit,
      });
    }
  });

  test('is the six ADINDA functions, all alike, and the rest beside', () => {
    const groups = adinda.root.children as readonly FrameworkGroup[];
    expect(groups.map(({ code }) => code)).toEqual(Object.keys(adindaFunctions.concepts));
    expect(groups.every(({ weight }) => weight === 1)).toBe(true);
    expect(adinda.root.missing).toEqual({ policy: 'require-all' });
    expect(adinda.root.aggregation).toEqual({ method: 'arithmetic' });
    const besides = adinda.beside?.map(({ code }) => code);
    expect(besides).toEqual(
      Object.keys(dimensions).filter((code) => !dimensions[code as keyof typeof dimensions].inIndex),
    );
  });

  test('every dimension of the index has at least one judgement, and every rubric is marked as a draft', () => {
    for (const group of adinda.root.children as readonly FrameworkGroup<AdindaCriterion>[]) {
      const kinds = group.children.map((child) =>
        'criterion' in child ? adinda.criteria[child.criterion].kind : undefined,
      );
      expect(kinds).toContain('qualitative');
    }
    for (const criterion of Object.values(adinda.criteria))
      expect(criterion.draft === true).toBe(criterion.kind === 'qualitative');
  });

  test('reads the same criteria by the seven principles and the three stages of empowerment', () => {
    const [byPrinciple, byStage] = adinda.readings ?? [];
    expect(byPrinciple?.parts.map(({ code }) => code)).toEqual(Object.keys(principles.concepts));
    expect(byStage?.parts.map(({ code }) => code)).toEqual(Object.keys(empowermentProcess.concepts));
    // Every principle is spoken to by something, and every criterion speaks to a principle.
    expect(byPrinciple?.parts.every(({ criteria }) => criteria.length > 0)).toBe(true);
    expect(new Set(byPrinciple?.parts.flatMap(({ criteria }) => criteria))).toEqual(new Set(codes));
    expect(byStage?.parts.find(({ code }) => code === 'kesadaran')?.criteria).toEqual([]);
  });

  test('four quarters with neutral names', () => {
    expect(adinda.bands?.bands.map(({ from, code }) => [from, frameworkWords(adinda, id).class(code)])).toEqual([
      [0, 'Sangat Rendah'],
      [25, 'Rendah'],
      [50, 'Sedang'],
      [75, 'Tinggi'],
    ]);
  });

  test('a KIM that records no aspiration scores low on Aspirasi and is not unscorable', () => {
    const measurements = Object.fromEntries(
      codes.map((code) => {
        const { normalise } = adinda.criteria[code];
        const best =
          normalise.method === 'band' ? normalise.from : normalise.method === 'goalposts' ? normalise.best : 0;
        return [code, { status: 'measured', value: best, n: 1 } as const];
      }),
    );
    const full = scoreKim({ exposure: { months: 12 }, measurements }, adinda);
    expect(full).toMatchObject({ score: 100, class: { code: 'tinggi' }, evidence: 'numbers-and-judgements' });
    const none = { status: 'no-data', reason: 'not-recorded' } as const;
    const silent = Object.fromEntries(codes.filter((code) => code.startsWith('aspirasi.')).map((code) => [code, none]));
    const card = scoreKim({ exposure: { months: 12 }, measurements: { ...measurements, ...silent } }, adinda);
    expect(card.groups.find(({ code }) => code === 'aspirasi')).toMatchObject({ status: 'scored', score: 0 });
    expect(card.score).toBeCloseTo(500 / 6, 12);
    expect(card.upperBound).toBe(100);
    // What is not known counts with the lowest result, and is not called weak.
    expect(card.weakest?.codes).not.toContain('aspirasi');
    expect(card.weakest?.score).toBe(100);
    expect(card.geometricReading).toBe(0);
    expect(card.beside.map(({ groups }) => groups[0]?.score)).toEqual([100, 100, 100]);
  });

  test('of whom nothing at all is known nothing is assumed: no score, and no place among the counted', () => {
    const card = scoreKim({ exposure: { months: 12 }, measurements: {} }, adinda);
    expect(card).toMatchObject({ evidence: 'none' });
    expect([card.score, card.upperBound, card.class]).toEqual([undefined, undefined, undefined]);
    expect(card.groups[0]).toMatchObject({ reason: 'incomplete' });
    const one = scoreKim({ measurements: { 'akses.jenis-sumber': { status: 'measured', value: 0, n: 0 } } }, adinda);
    expect([one.score, one.upperBound]).toEqual([0, 100 - 25 / 6]);
    expect(countKims([card, one], adinda, { empoweredFrom: { numerator: 1, denominator: 2 } })).toMatchObject({
      units: 1,
      excluded: [{ unit: 0, reason: 'missing' }],
    });
  });
});
