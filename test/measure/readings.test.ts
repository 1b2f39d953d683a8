import { describe, expect, test } from 'vitest';
import { availabilityOf } from '../../src/measure/availability.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { indicators } from '../../src/measure/registry.js';
import { byPrinciple, byStage } from '../../src/measure/second-readings.js';
import { empowermentProcess } from '../../src/vocabulary/about-kim/empowerment-process.js';
import { principles } from '../../src/vocabulary/about-kim/principles.js';
import { asOf, report } from './fixtures.js';

const talk = { id: 'a1', date: '2025-03-03', functions: ['diskusi'], attendance: { members: 3 } } as const;
const { measurements } = measureKim({ report: report({ activities: [talk], decisions: [] }) }, { asOf });

describe('availability', () => {
  test('keeps numbers and judgements apart; what does not apply leaves the denominator', () => {
    // Frequency and decisions are measured; attendance needs members; nobody rated.
    expect(availabilityOf(measurements, 'diskusi')).toEqual({
      quantitative: { measured: 2, applicable: 3, total: 3 },
      qualitative: { measured: 0, applicable: 1, total: 1 },
      numbersOnly: true,
    });
    // Nothing was put into practice: beneficiaries and added value do not apply, nor did anything fall due.
    expect(availabilityOf(measurements, 'implementasi')).toEqual({
      quantitative: { measured: 1, applicable: 1, total: 3 },
      qualitative: { measured: 0, applicable: 0, total: 1 },
      numbersOnly: true,
    });
  });

  test('covers all indicators unless a dimension is named', () => {
    const { quantitative, qualitative } = availabilityOf(measurements);
    expect(quantitative.total + qualitative.total).toBe(Object.keys(indicators).length);
  });

  test('says "numbers only" only when there are numbers and no judgement', () => {
    expect(availabilityOf({}).numbersOnly).toBe(false);
    const judged = { 'diskusi.mutu': { status: 'measured', value: 3, n: 2 } } as const;
    expect(availabilityOf(judged).numbersOnly).toBe(false);
    expect(availabilityOf({ ...judged, 'diskusi.frekuensi': { status: 'measured', value: 1, n: 2 } }).numbersOnly).toBe(
      false,
    );
  });
});

describe('second readings', () => {
  test('know every principle and every stage of the vocabulary', () => {
    expect(Object.keys(byPrinciple({})).sort()).toEqual(Object.keys(principles.concepts).sort());
    expect(Object.keys(byStage({})).sort()).toEqual(Object.keys(empowermentProcess.concepts).sort());
  });

  test('put the same measurements under other headings, and lose none that has one', () => {
    const read = byPrinciple(measurements);
    for (const principle of Object.keys(read) as (keyof typeof read)[]) {
      for (const { code, measurement } of read[principle]) {
        expect(indicators[code].principles).toContain(principle);
        expect(measurement).toBe(measurements[code]);
      }
    }
    const seen = new Set(Object.values(read).flatMap((list) => list.map(({ code }) => code)));
    expect(seen.size).toBe(Object.keys(indicators).length);
    // Every principle is spoken to by something.
    expect(Object.values(read).every((list) => list.length > 0)).toBe(true);
  });

  test('awareness is not measured, and nothing pretends to', () => {
    const { kesadaran, akses, pendayagunaan } = byStage(measurements);
    expect(kesadaran).toEqual([]);
    expect(akses.map(({ code }) => code)).toContain('akses.frekuensi');
    expect(pendayagunaan.map(({ code }) => code)).toContain('implementasi.kegiatan');
  });
});
