import { describe, expect, it } from 'vitest';
import { parseRegionCode, type RegionCodeFault } from '../../src/vocabulary/law/region-code.js';

/** What a test states about a code: its level, or the fault. */
function levelOrFault(text: string): string {
  const parsed = parseRegionCode(text);
  return parsed.wellFormed ? parsed.level : parsed.fault;
}

describe('parseRegionCode', () => {
  it.each([
    ['62', 'provinsi'],
    ['62.01', 'kabupaten'],
    ['62.69', 'kabupaten'],
    ['62.71', 'kota'],
    ['32.79', 'kota'],
    ['62.99', 'kota'],
    ['62.71.01', 'kecamatan'],
    ['62.71.01.1001', 'kelurahan'],
    ['62.03.01.2001', 'desa'],
    ['91.03.01.3001', 'desa-adat'],
  ])('%s is a %s, with dots and without', (text, level) => {
    expect(levelOrFault(text)).toBe(level);
    expect(levelOrFault(text.replaceAll('.', ''))).toBe(level);
  });

  it('names every part of a village code', () => {
    expect(parseRegionCode('6203012001')).toEqual({
      wellFormed: true,
      dotted: '62.03.01.2001',
      level: 'desa',
      province: '62',
      kabupatenKota: '62.03',
      kecamatan: '62.03.01',
      village: '62.03.01.2001',
    });
  });

  it('names only the parts that the code has', () => {
    expect(Object.keys(parseRegionCode('62.71'))).toEqual([
      'wellFormed',
      'dotted',
      'level',
      'province',
      'kabupatenKota',
    ]);
  });

  it.each<[string, RegionCodeFault]>([
    ['', 'wrong-length'],
    ['6', 'wrong-length'],
    ['623', 'wrong-length'],
    ['62.71.1', 'wrong-length'],
    ['62.71.01.101', 'wrong-length'],
    ['62.71.01.1001.1', 'wrong-length'],
    ['62.1', 'trailing-zero-lost'],
    ['11.1', 'trailing-zero-lost'],
    ['6271.01', 'dots-misplaced'],
    ['62.7101', 'dots-misplaced'],
    ['62.71.', 'dots-misplaced'],
    ['.62', 'dots-misplaced'],
    ['62..71', 'dots-misplaced'],
    ['6271010', 'bps-district'],
    ['00', 'impossible-province'],
    ['10', 'impossible-province'],
    ['20.01', 'impossible-province'],
    ['62.00', 'impossible-kabupaten-kota'],
    ['62.70', 'impossible-kabupaten-kota'],
    ['62.71.00', 'impossible-kecamatan'],
    ['62.71.01.0001', 'impossible-village'],
    ['62.71.01.4001', 'impossible-village'],
    ['62.71.01.1000', 'impossible-village'],
    ['62 71', 'not-digits'],
    ['62,71', 'not-digits'],
    ['IDN62', 'not-digits'],
    ['６２', 'not-digits'],
    ['-62', 'not-digits'],
  ])('%j is malformed: %s', (text, fault) => {
    expect(parseRegionCode(text)).toEqual({ wellFormed: false, fault });
  });

  it('refuses the usual village code of the statistics office, whose seventh digit is 0', () => {
    expect(levelOrFault('6271010001')).toBe('impossible-village');
  });

  it('cannot tell a statistics-office code of a split district from a kelurahan: ten digits need an authority', () => {
    expect(levelOrFault('6271011001')).toBe('kelurahan');
  });
});
