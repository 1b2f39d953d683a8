import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAge as ageIn, bandOfAge, readBirthYear } from '../../src/cells/age.js';
import { existing, readSpan, wholeYear } from '../../src/cells/day-span.js';
import { makeFinder } from '../../src/cells/finder.js';
import { readMark, readMembership } from '../../src/cells/membership.js';
import { readNumber } from '../../src/cells/number.js';
import { noSexColumn, readSex, sexColumnOf } from '../../src/cells/sex.js';
import { atLastBracket, withoutEnd } from '../../src/cells/trim.js';
import { readYesOrNo } from '../../src/cells/yes-or-no.js';
import { ageBandBounds } from '../../src/vocabulary/concepts/age-bands.js';

const readAge = (cell: string) => ageIn(cell, makeFinder());

describe('ages', () => {
  it('each year lies in the band whose bounds hold it', () => {
    for (let age = 0; age <= 120; age++) {
      const band = bandOfAge(age);
      if (band === undefined) throw new Error(`no band of ${age}`);
      const { from, through } = ageBandBounds[band];
      expect(age).toBeGreaterThanOrEqual(from ?? 0);
      expect(age).toBeLessThanOrEqual(through ?? 120);
      expect(readAge(String(age))).toBe(band);
    }
    expect([bandOfAge(-1), bandOfAge(121), bandOfAge(Number.NaN)]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['18-24', 'usia-18-24'],
    ['18 - 24 tahun', 'usia-18-24'],
    ['18 s/d 24', 'usia-18-24'],
    ['18 sampai dengan 24 thn', 'usia-18-24'],
    ['17-24', 'not-exact'],
    ['18-25', 'not-exact'],
    ['24-18', 'not-exact'],
    ['65-200', 'usia-65-ke-atas'],
    ['64-70', 'not-exact'],
    ['65+', 'usia-65-ke-atas'],
    ['64 ke atas', 'not-exact'],
    ['>= 65', 'usia-65-ke-atas'],
    ['≥ 64', 'not-exact'],
    ['> 64', 'usia-65-ke-atas'],
    ['> 63', 'not-exact'],
    ['di atas 64 tahun', 'usia-65-ke-atas'],
    ['mulai 65 dan lebih', 'usia-65-ke-atas'],
    ['di bawah 18', 'usia-di-bawah-18'],
    ['kurang dari 18 tahun', 'usia-di-bawah-18'],
    ['< 19', 'not-exact'],
    ['34 tahun 5 bulan', 'usia-25-34'],
    ['usia 34', 'usia-25-34'],
    ['± 34', 'usia-25-34'],
    ['34,5', 'usia-25-34'],
    ['34 years old', 'usia-25-34'],
    ['121', undefined],
    ['', undefined],
    ['tiga puluh', undefined],
    ['Lansia', 'not-exact'],
    ['remaja', 'not-exact'],
  ])('%s', (cell, band) => {
    expect(readAge(cell)).toBe(band);
  });

  it('a year of birth leaves two ages open, and must have been', () => {
    expect(readBirthYear('2026', '2026-06-01')).toBe('usia-di-bawah-18');
    expect(readBirthYear('2027', '2026-06-01')).toBeUndefined();
    expect(readBirthYear('1906', '2026-06-01')).toBe('usia-65-ke-atas');
    expect(readBirthYear('1905', '2026-06-01')).toBeUndefined();
    expect(readBirthYear('2008', '2026-06-01')).toBe('not-exact');
    expect(readBirthYear('2009', '2026-06-01')).toBe('usia-di-bawah-18');
    expect(readBirthYear('2007', '2026-06-01')).toBe('usia-18-24');
    expect(readBirthYear('90', '2026-06-01')).toBeUndefined();
    expect(readBirthYear('1990-01-01', '2026-06-01')).toBeUndefined();
  });
});

describe('spans of days', () => {
  it.each([
    ['Maret 2016', '2016-03-01', '2016-03-31'],
    ['bulan Maret 2016', '2016-03-01', '2016-03-31'],
    ['akhir bulan Maret 2016', '2016-03-01', '2016-03-31'],
    ['minggu ke 2 Maret 2016', '2016-03-01', '2016-03-31'],
    ['minggu II bulan Maret 2016', '2016-03-01', '2016-03-31'],
    ['Maret 16', '2016-03-01', '2016-03-31'],
    ['Desember 2016', '2016-12-01', '2016-12-31'],
    ['Februari 2016', '2016-02-01', '2016-02-29'],
    ['Maret - Mei 2016', '2016-03-01', '2016-05-31'],
    ['Desember 2015 s/d Februari 2016', '2015-12-01', '2016-02-29'],
    ['03/2016', '2016-03-01', '2016-03-31'],
    ['2016-03', '2016-03-01', '2016-03-31'],
    ['12/2016', '2016-12-01', '2016-12-31'],
    ['Triwulan I 2016', '2016-01-01', '2016-03-31'],
    ['TW IV 2016', '2016-10-01', '2016-12-31'],
    ['kuartal 2 tahun 2016', '2016-04-01', '2016-06-30'],
    ['Semester II 2016', '2016-07-01', '2016-12-31'],
    ['caturwulan 3 2016', '2016-09-01', '2016-12-31'],
    ['tahun 2016', '2016-01-01', '2016-12-31'],
    ['2015 - 2016', '2015-01-01', '2016-12-31'],
  ])('%s', (text, day, through) => {
    expect(readSpan(text)).toEqual({ day, through });
  });

  it.each([
    'Mei - Maret 2016',
    'Februari 2016 s/d Desember 2015',
    '2016 - 2015',
    '13/2016',
    '00/2016',
    'Triwulan 5 2016',
    'Triwulan 0 2016',
    'Semester III 2016',
    'caturwulan 4 2016',
    'Maret',
    'Maret 1816',
    'Maret 2016 dan lain lain hari',
    'a b c d e 2016',
    '',
  ])('%s names none', (text) => {
    expect(readSpan(text)).toBeUndefined();
  });

  it('a year of two digits is of this century up to 29', () => {
    expect(['00', '29', '30', '99', '2016', '5'].map(wholeYear)).toEqual(['2000', '2029', '1930', '1999', '2016', '5']);
  });

  it('a day exists or not', () => {
    expect([
      existing('2024', 2, 29),
      existing('2023', 2, 29),
      existing('2023', 12, 31),
      existing('2023', 13, 1),
    ]).toEqual(['2024-02-29', undefined, '2023-12-31', undefined]);
  });
});

describe('the sex', () => {
  it.each([
    ['P', 'perempuan'],
    ['L', 'laki-laki'],
    ['L (laki-laki)', 'laki-laki'],
    ['Perempuan (P)', 'perempuan'],
    ['(P)', 'perempuan'],
    ['♀', 'perempuan'],
    [' ♂ ', 'laki-laki'],
    ['Ny.', 'perempuan'],
    ['1', undefined],
    ['x', undefined],
    ['', undefined],
  ])('%s alone', (cell, sex) => {
    expect(readSex(cell, noSexColumn)).toBe(sex);
  });

  it('P is pria beside W, unless there is an L', () => {
    expect(sexColumnOf(['P', 'W'])).toEqual({ p: 'laki-laki', isAssumed: false, numbers: false });
    for (const man of ['L', 'Lk', 'Laki-laki', 'laki']) expect(sexColumnOf(['P', 'W', man]).p).toBe('perempuan');
    for (const words of [
      ['P', 'Wanita'],
      ['P', 'Pria'],
      ['P', 'W', 'Perempuan'],
    ])
      expect(sexColumnOf(words).p).toBe('unclear');
    expect(sexColumnOf(['P', 'Perempuan'])).toEqual({ p: 'perempuan', isAssumed: false, numbers: false });
    for (const words of [['P'], ['M', 'F', 'P']]) expect(sexColumnOf(words).isAssumed).toBe(true);
    expect(sexColumnOf(['P'], 'L/P').isAssumed).toBe(false);
    expect(sexColumnOf(['P'], 'P/W').p).toBe('laki-laki');
    expect(readSex('P', { p: 'unclear', isAssumed: false, numbers: false })).toBe('unclear');
    expect(readSex('P', { p: 'laki-laki', isAssumed: false, numbers: false })).toBe('laki-laki');
    expect(readSex('W', { p: 'laki-laki', isAssumed: false, numbers: false })).toBe('perempuan');
  });

  it('1 and 2 are read where a column has nothing else', () => {
    expect(sexColumnOf(['1', '2'])).toEqual({ p: 'perempuan', isAssumed: false, numbers: true });
    expect(sexColumnOf(['2']).numbers).toBe(true);
    expect(sexColumnOf(['1', '2', '3']).numbers).toBe(false);
    expect(sexColumnOf([]).numbers).toBe(false);
    const numbers = { p: 'perempuan', isAssumed: false, numbers: true } as const;
    expect(['1', '2', '3', 'L'].map((cell) => readSex(cell, numbers))).toEqual([
      'laki-laki',
      'perempuan',
      undefined,
      undefined,
    ]);
  });
});

describe('words of two answers', () => {
  it.each([
    ['Aktif', 'current'],
    ['anggota tetap', 'current'],
    ['masih', 'current'],
    ['keluar tahun 2020', 'ended'],
    ['telah pindah', 'ended'],
    ['Meninggal dunia', 'ended'],
    ['tidak lagi menjadi anggota', 'ended'],
    ['meninggal di rumah sakit', 'ended'],
    ['wafat saat rapat', 'ended'],
    ['almarhum ketua', 'ended'],
    ['pindah ke kota', 'ended'],
    ['berhenti karena pindah tugas', 'ended'],
    ['keluar dari keanggotaan dan jabatan', 'ended'],
    ['keluar dari seksi humas KIM', undefined],
    ['pindah ke seksi humas', undefined],
    ['keluar kota sementara', undefined],
    ['keluar masuk', undefined],
    ['pindah tugas', undefined],
    ['mundur dari jabatan bendahara', undefined],
    ['tidak aktif', undefined],
    ['cuti', undefined],
  ])('a membership: %s', (cell, status) => {
    expect(readMembership(cell)).toBe(status);
  });

  it('a mark, or none', () => {
    for (const cell of ['√', 'v', 'X', '●', '1', 'ya', 'L', 'w']) expect(readMark(cell)).toBe(true);
    for (const cell of ['0', 'Tidak', 'NO', '☐']) expect(readMark(cell)).toBe(false);
    for (const cell of ['', '2', 'vv', 'ya ya']) expect(readMark(cell)).toBeUndefined();
  });

  it('yes or no', () => {
    for (const cell of ['Ya', ' ✓ ', 'SUDAH', 'on']) expect(readYesOrNo(cell)).toBe(true);
    for (const cell of ['Tidak', 'tdk.', 'belum', '0']) expect(readYesOrNo(cell)).toBe(false);
    for (const cell of ['', 'mungkin', '✓✓']) expect(readYesOrNo(cell)).toBeUndefined();
  });
});

describe('ends of texts', () => {
  it('lose these marks and no others', () => {
    expect(withoutEnd('12.,', '.,')).toBe('12');
    expect(withoutEnd('.,', '.,')).toBe('');
    expect(withoutEnd('1.2', '.')).toBe('1.2');
    fc.assert(fc.property(fc.string(), (text) => withoutEnd(`${text}x..`, '.') === `${text}x`));
  });

  it('in a bracket are apart from what stands before it', () => {
    expect(atLastBracket('12 (dua belas)')).toEqual({ before: '12', inside: 'dua belas' });
    expect(atLastBracket('a (b) (c)')).toEqual({ before: 'a (b)', inside: 'c' });
    expect(atLastBracket('(c)')).toEqual({ before: '', inside: 'c' });
    expect([atLastBracket('12 (dua) x'), atLastBracket('12)'), atLastBracket('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['30 orang', { value: 30, unit: 'people' }],
    ['20 KK', { value: 20, unit: 'households' }],
    ['3 kali', { value: 3, unit: 'times' }],
    ['5 eksemplar', { value: 5, unit: 'other' }],
    ['Rp 500', { value: 500, unit: 'rupiah' }],
    ['500 rupiah', { value: 500, unit: 'rupiah' }],
    ['30', { value: 30 }],
    ['-0', { value: 0 }],
    ['999999999999999', { value: 999_999_999_999_999 }],
    ['2 milyar', { value: 2e9, isScaled: true }],
    ['1,25 jt', { value: 1_250_000, isScaled: true }],
    ['1.5 juta', { value: 1_500_000, isScaled: true }],
  ])('%s with its unit', (text, reading) => {
    expect(readNumber(text, true)).toEqual(reading);
  });

  it.each([
    '99999999999999999999',
    '9 999 999 999 999 999 999',
    `1${'0'.repeat(101)}`,
    '0 500',
    '12 34',
    '1..5',
  ])('%s is none', (text) => {
    expect(readNumber(text, true)).toBeUndefined();
  });
});
