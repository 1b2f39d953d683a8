import { describe, expect, it } from 'vitest';
import { readAge as ageIn, readBirthYear } from '../../src/cells/age.js';
import { isNothing } from '../../src/cells/content.js';
import { readDay } from '../../src/cells/day.js';
import { dayOfSerial } from '../../src/cells/day-column.js';
import { makeFinder } from '../../src/cells/finder.js';
import { readNumber } from '../../src/cells/number.js';
import { readOccupation as occupationIn, occupationNumbered } from '../../src/cells/occupations.js';
import { readOffices as officesIn } from '../../src/cells/offices.js';
import { memberElements } from '../../src/vocabulary/concepts/member-elements.js';

const find = makeFinder();
const readAge = (cell: string) => ageIn(cell, find);
const readOccupation = (cell: string) => occupationIn(cell, find);
const readOffices = (cell: string) => officesIn(cell, find);

describe('days as people, sheets and databases write them', () => {
  it.each([
    ['Kamis, 17 Maret 2016', { day: '2016-03-17' }],
    ['Jum’at / 18-03-2016', { day: '2016-03-18' }],
    ['Hari Kamis tanggal 17 Maret 2016', { day: '2016-03-17' }],
    ['Senin, 17 Maret 2016', { day: '2016-03-17', doubt: 'weekday' }],
    ['2024-06-18 09:00:00', { day: '2024-06-18' }],
    ['2024-06-18T09:00:00+07:00', { day: '2024-06-18' }],
    ['2024-06-18T23:00:00.000Z', { day: '2024-06-18', doubt: 'moment' }],
    ['17 Maret 2016 pukul 09.00 WIB s/d selesai', { day: '2016-03-17' }],
    ['17/03/2016, 09:00 - 11:30 WIB', { day: '2016-03-17' }],
    ['3-5 Maret 2016', { day: '2016-03-03', through: '2016-03-05', doubt: 'range' }],
    ['17 s/d 19 Maret 2016', { day: '2016-03-17', through: '2016-03-19', doubt: 'range' }],
    ['30 Maret - 2 April 2016', { day: '2016-03-30', through: '2016-04-02', doubt: 'range' }],
    ['2016-03-17 s/d 2016-03-19', { day: '2016-03-17', through: '2016-03-19', doubt: 'range' }],
    ['3-5/03/2016', { day: '2016-03-03', through: '2016-03-05', doubt: 'range' }],
    ['Maret 2016', { day: '2016-03-01', through: '2016-03-31', doubt: 'not-a-day' }],
    ['03/2016', { day: '2016-03-01', through: '2016-03-31', doubt: 'not-a-day' }],
    ['tahun 2016', { day: '2016-01-01', through: '2016-12-31', doubt: 'not-a-day' }],
    ['20160317', { day: '2016-03-17' }],
  ])('%s', (text, reading) => {
    expect(readDay(text, 'day-first')).toEqual(reading);
  });

  it.each(['17032016', '31 Februari 2016', 'kemarin', '5-3 Maret 2016', 'bulan depan'])('%s is none', (text) => {
    expect(readDay(text, 'day-first')).toBeUndefined();
  });

  it.each([
    [42446, 1900, '2016-03-17'],
    [42446.75, 1900, '2016-03-17'],
    [40984, 1904, '2016-03-17'],
    [20160317, 1900, '2016-03-17'],
  ] as const)('the number %s of the calendar of %s', (serial, system, day) => {
    expect(dayOfSerial(serial, system)).toEqual({ day });
  });
});

describe('numbers as people write them', () => {
  it.each([
    ['30 orang', 30],
    ['1.200', 1200],
    ['1.200 orang', 1200],
    ['Rp 1.500.000,-', 1_500_000],
    ['12 (dua belas) orang', 12],
    ['12,0', 12],
  ])('%s', (text, value) => {
    expect(readNumber(text, true)).toMatchObject({ value });
  });

  it.each([
    '± 30',
    '± 30 orang',
    '3 s/d 30',
    '1-3',
    'lebih dari 20',
    '30-an',
    '>50',
  ])('%s is not known exactly', (text) => {
    expect(readNumber(text, true)).toEqual({ doubt: 'not-exact' });
  });

  it.each(['banyak', '-', 'orang', 'tiga puluh'])('%s is none', (text) => {
    expect(readNumber(text, true)).toBeUndefined();
  });
});

describe('offices as lists write them', () => {
  it.each([
    ['Ketua KIM', ['ketua']],
    ['Ketua Umum', ['ketua']],
    ['Wakil Ketua I', ['wakil-ketua']],
    ['Sekretaris 2', ['sekretaris']],
    ['Wakil Bendahara', ['bendahara']],
    ['Sekretaris/Bendahara', ['sekretaris', 'bendahara']],
    ['Ketua merangkap Bendahara', ['ketua', 'bendahara']],
    ['Ketua (merangkap anggota)', ['ketua']],
    ['Seksi Humas dan Publikasi', ['seksi-lain']],
    ['Koordinator Seksi Penyebaran Informasi', ['seksi-penyebaran-informasi']],
    ['ANGGOTA', []],
  ])('%s', (text, offices) => {
    expect(readOffices(text)?.offices).toEqual(offices);
  });

  it('keep the name of a section, and what is no office of the KIM apart', () => {
    expect(readOffices('Seksi Humas')?.sections).toEqual(['Humas']);
    expect(readOffices('Ketua RT')).toEqual({ sections: [], publicOffices: ['ketua-rt'], partly: false });
    expect(readOffices('Pembina')).toMatchObject({ adviser: 'pembina' });
    expect(readOffices('Ketua PKK')).toBeUndefined();
  });
});

it.each([
  ['25-34', 'usia-25-34'],
  ['34 tahun', 'usia-25-34'],
  ['65 ke atas', 'usia-65-ke-atas'],
  ['< 18', 'usia-di-bawah-18'],
  ['20-30', 'not-exact'],
  ['dewasa', 'not-exact'],
  ['150', undefined],
])('the age %s', (text, band) => {
  expect(readAge(text)).toBe(band);
});

it('a year of birth is of a band when both ages of the year are', () => {
  expect(readBirthYear('1990', '2026-01-31')).toBe('usia-35-44');
  expect(readBirthYear('2001', '2026-01-31')).toBe('not-exact');
});

it('the occupations of the register stand for an element, or for "another element"', () => {
  expect(readOccupation('PETANI/PEKEBUN')).toEqual({ element: 'petani' });
  expect(readOccupation('PEGAWAI NEGERI SIPIL (PNS)')).toEqual({ element: 'unsur-lain', publicOffice: 'asn' });
  expect(readOccupation('MENGURUS RUMAH TANGGA')).toEqual({ element: 'ibu-rumah-tangga' });
  expect(readOccupation('camat')).toEqual({ element: 'unsur-lain', publicOffice: 'camat' });
  expect(readOccupation('jagoan')).toBeUndefined();
  for (let number = 1; number <= 89; number++) {
    const reading = occupationNumbered(number);
    expect(memberElements.concepts, String(number)).toHaveProperty([reading?.element ?? '']);
  }
  expect(occupationNumbered(90)).toBeUndefined();
});

it.each(['imam masjid', 'pendeta', 'pastor', 'ustadz/mubaligh', 'biarawati'])('%s tells no religion', (occupation) => {
  expect(readOccupation(occupation)).toEqual({ element: 'unsur-lain' });
});

it.each([
  ['-', true],
  ['0000-00-00', true],
  ['Tidak ada', true],
  ['?', false],
  ['0', false],
])('%s is nothing given: %s', (text, is) => {
  expect(isNothing(text)).toBe(is);
});
