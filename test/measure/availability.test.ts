import { describe, expect, test } from 'vitest';
import { availabilityOf } from '../../src/measure/availability.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { asOf, report } from './fixtures.js';

const talk = { id: 'a1', date: '2025-03-03', functions: ['diskusi'], attendance: { members: 3 } } as const;
const { measurements } = measureKim(
  { report: report({ activities: [talk], decisions: [] }) },
  {
    asOf,
    indicators: [
      'diskusi.frekuensi',
      'diskusi.kehadiran',
      'diskusi.berkeputusan',
      'diskusi.mutu',
      'implementasi.keputusan-terlaksana',
      'implementasi.kegiatan',
      'implementasi.penerima-manfaat',
      'implementasi.nilai-tambah',
    ],
  },
);

describe('availability', () => {
  test('keeps numbers and judgements apart; what does not apply leaves the denominator', () => {
    // Frequency and decisions are measured; attendance needs members; nobody rated.
    expect(availabilityOf(measurements, 'diskusi')).toEqual({
      quantitative: { measured: 2, applicable: 3, total: 3 },
      qualitative: { measured: 0, applicable: 1, total: 1 },
      numbersOnly: true,
    });
    // Nothing was put into practice: beneficiaries do not apply, nor did anything fall due; that nothing was judged is a gap all the same.
    expect(availabilityOf(measurements, 'implementasi')).toEqual({
      quantitative: { measured: 1, applicable: 1, total: 3 },
      qualitative: { measured: 0, applicable: 1, total: 1 },
      numbersOnly: true,
    });
  });

  test('covers all indicators unless a dimension is named', () => {
    const { quantitative, qualitative } = availabilityOf(measurements);
    expect(quantitative.total + qualitative.total).toBe(Object.keys(measurements).length);
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
