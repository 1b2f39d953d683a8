import { describe, expect, test } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import { indicators } from '../../src/measure/registry.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { asOf, registration, report, wholeList } from '../measure/fixtures.js';

describe.each([
  ['Indonesian', id],
  ['English', en],
] as const)('the %s texts of the indicators', (_, { indicators: texts, format }) => {
  test('names are short, differ, and are no sentences', () => {
    const names = Object.values(texts.names);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(60);
      expect(name).toMatch(/^[A-Z].*[^.]$/u);
    }
  });

  test('everything else is complete sentences', () => {
    const sentences = [
      ...Object.values(texts.counted),
      ...Object.values(texts.reasons),
      ...Object.values(texts.rubrics).flat(),
      ...Object.values(texts.notCounted),
      texts.draftRubric,
      texts.tooFew({ n: 1, needed: 2 }, format),
      texts.inferred({ count: 3 }, format),
      texts.unstated({ count: 3 }, format),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/u);
  });

  test('the levels of a rubric differ from each other', () => {
    for (const levels of Object.values(texts.rubrics)) expect(new Set(levels).size).toBe(4);
  });

  test('no code of an indicator, a reason or a field shows', () => {
    const everything = JSON.stringify([texts, texts.tooFew({ n: 1, needed: 2 }, format)].map((part) => valuesOf(part)));
    for (const code of Object.keys(indicators)) expect(everything).not.toContain(code);
    expect(everything).not.toMatch(/\b[a-z]+(-[a-z]+){2,}\b|[a-z][A-Z]|[a-z]_[a-z]/u);
  });
});

test('values are said as people say them', () => {
  const say = (unit: keyof typeof id.indicators.values, value: number, numerator?: number, denominator?: number) => [
    id.indicators.values[unit]({ value, numerator, denominator }, id.format),
    en.indicators.values[unit]({ value, numerator, denominator }, en.format),
  ];
  expect(say('share', 0.755)).toEqual(['75,5%', '75.5%']);
  expect(say('share', 0.75, 9, 12)).toEqual(['75% (9 dari 12)', '75% (9 out of 12)']);
  expect(say('per-month', 11 / 12, 11, 12)).toEqual(['11 kali dalam 12 bulan', '11 in 12 months']);
  expect(say('per-month', 1.5, 18, 12)).toEqual([
    '18 kali dalam 12 bulan (rata-rata 1,5 per bulan)',
    '18 in 12 months (1.5 a month on average)',
  ]);
  expect(say('per-month', 3, 3, 1)).toEqual(['3 kali dalam 1 bulan', '3 in 1 month']);
  expect(say('per-year', 2, 1, 0.5)).toEqual(['1 kali dalam 6 bulan', '1 in 6 months']);
  expect(say('per-year', 2, 4, 2)).toEqual([
    '4 kali dalam 24 bulan (rata-rata 2 per tahun)',
    '4 in 24 months (2 a year on average)',
  ]);
  const rate = (value: number, of: string) => id.indicators.values['per-month']({ value, of }, id.format);
  expect(rate(9.3333, 'terbitan')).toBe('rata-rata 9,3 terbitan per bulan');
  expect(rate(0.3333, 'terbitan')).toBe('rata-rata 0,33 terbitan per bulan');
  expect(say('level', 2.5)).toEqual(['tingkat 2,5 dari 4', 'level 2.5 out of 4']);
  expect(say('days', 1)).toEqual(['1 hari', '1 day']);
  expect(say('per-1000-residents', 1234)).toEqual([
    '1.234 kontak untuk setiap 1.000 penduduk',
    '1,234 contacts for every 1,000 residents',
  ]);
});

test('law: one of anything is said in the singular', () => {
  for (const [unit, write] of Object.entries(en.indicators.values)) {
    for (const one of [{ value: 1 }, { value: 1, numerator: 1, denominator: 1 }, { value: 1.004 }]) {
      expect(write({ ...one, of: 'decisions' }, en.format), unit).not.toMatch(
        /(?<![\d.])1 (?:people|times|contacts|kinds|partners|months|decisions|members)\b/,
      );
    }
  }
  expect(en.indicators.tooFew({ n: 0, needed: 1 }, en.format)).toContain('at least 1 is needed');
});

test('how many raters lack is said once, by the number that is needed', () => {
  for (const { indicators: texts, format } of [id, en]) {
    const sentence = `${texts.reasons['too-few-raters']} ${texts.tooFew({ n: 2, needed: 3 }, format)}`;
    expect(sentence).not.toMatch(/\b(?:dua|two)\b/);
  }
});

test('what is not held so many times has a noun of its own', () => {
  const isHeld = /diskusi\.(frekuensi|dengan-keputusan)|kegiatan/;
  for (const { code, unit } of Object.values(indicators)) {
    const isRate = unit === 'per-month' || unit === 'per-year';
    for (const { indicators: texts } of [id, en]) {
      expect(texts.rateOf[code] !== undefined, code).toBe(isRate && !isHeld.test(code));
    }
  }
});

test('on whom a measure depends is told of the same measures in each language, and of none that raters judge', () => {
  const codes = Object.keys(id.indicators.dependsOn);
  expect(Object.keys(en.indicators.dependsOn)).toEqual(codes);
  const judged = Object.values(indicators).flatMap(({ code, type }) => (type === 'qualitative' ? [code] : []));
  expect(judged.filter((code) => codes.includes(code))).toEqual([]);
  // Others have to be willing, to ask, or to answer.
  for (const { code, dimension, type } of Object.values(indicators)) {
    if (type === 'quantitative' && dimension === 'networking') expect(codes).toContain(code);
  }
});

test('of more members than there are nothing is said to count that does not', () => {
  const records = (attendance: object) => ({
    report: report({ activities: [{ id: 'a', date: '2025-03-03', functions: ['diskusi'], attendance }] }),
    registration: registration(wholeList(3)),
  });
  const measure = (attendance: object) =>
    measureKim(records(attendance), { asOf, indicators: ['diskusi.kehadiran-anggota'] });
  const bare = measure({ members: 90 });
  expect(bare.measurements['diskusi.kehadiran-anggota']).toMatchObject({ status: 'no-data', reason: 'contradictory' });
  const named = measure({ memberIds: ['m1', 'm2', 'm3', 'x'] });
  expect(named.measurements['diskusi.kehadiran-anggota']).toMatchObject({ numerator: 3 });
  for (const { notCounted } of [bare, named]) {
    expect(notCounted.map(({ reason }) => reason)).toEqual(['more-than-members']);
  }
  expect(id.indicators.notCounted['more-than-members']).toMatch(
    /tidak dihitung, atau dihitung paling banyak sejumlah anggota/,
  );
  expect(en.indicators.notCounted['more-than-members']).toMatch(
    /does not count, or counts for no more members than there/,
  );
});

/** The texts of an object at every depth, without its keys. */
function valuesOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(valuesOf) : [];
}
