import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, readOneDay } from '../../src/cells/day.js';
import { dayOfSerial, orderProvedBy } from '../../src/cells/day-column.js';
import { dayOfNumber } from '../../src/kernel/local-date.js';

const day = '2016-03-17';

describe('one day', () => {
  it.each([
    '17 Maret 2016',
    '17 maret 2016.',
    '17 Maret, 2016',
    '17Maret2016',
    '17-Mar-2016',
    '17 Mrt 2016',
    '17/03/2016',
    '17.3.2016',
    '17 / 3 / 2016',
    '17/III/2016',
    '17-III-2016',
    '2016-3-17',
    '2016/03/17',
    '20160317',
    'Kamis, 17 Maret 2016',
    'Kamis 17/3/2016',
    'Kamis / 17 Maret 2016',
    'Kamis (17/3/2016)',
    '17 Maret 2016 (Kamis)',
    'Hari: Kamis, tanggal 17 Maret 2016',
    'Tgl. 17-03-2016',
    '17 Maret 2016 - selesai',
    '17 Maret 2016 pukul 09.00 s.d. 12.00 WIB',
    'Kamis, 17 Maret 2016, Pkl. 09.00 WIB',
    'Kamis, 17 Maret 2016 Jam 09.00 - selesai',
    '17/03/2016 9:00 AM',
    '2016/03/17 10:11:12 AM GMT+7',
    '2016-03-17T23:00:00+07:00',
    'Thursday, March 17, 2016',
    'Mar 17 2016',
    '17th March 2016',
    '17 Maret 2016 M',
  ])('%s', (text) => {
    expect(readDay(text, 'day-first')).toEqual({ day });
    expect(readOneDay(text, 'day-first')).toEqual({ day });
  });

  it.each([
    'Contoh, 17 Maret 2016',
    'Balai Desa Contoh, Kamis, 17 Maret 2016',
  ])('a place before it belongs to a line, and to no field for one day: %s', (text) => {
    expect(readDay(text, 'day-first')).toEqual({ day });
    expect(readOneDay(text, 'day-first')).toBeUndefined();
  });

  it.each([
    'sebelum',
    'Sejak',
    'rencana',
    'bukan',
    'Batal',
    'akan diadakan',
    'paling lambat',
  ])('what bounds, denies or plans a day is no place: %s', (words) => {
    expect(readDay(`${words}, 17 Maret 2016`, 'day-first')).toBeUndefined();
    expect(readDay(`${words}, 2016`, 'day-first')).toBeUndefined();
  });

  it('a month before a comma is a part of the date, and before a year alone no place stands', () => {
    expect(readDay('Maret, 2016', 'day-first')).toEqual({
      day: '2016-03-01',
      through: '2016-03-31',
      doubt: 'not-a-day',
    });
    expect(readDay('Contoh, 2016', 'day-first')).toBeUndefined();
  });

  it('a weekday that does not fit is noted, and names of weeks are no weekdays', () => {
    expect(readDay('Senin, 17 Maret 2016', 'day-first')).toEqual({ day, doubt: 'weekday' });
    expect(readDay('Minggu II Maret 2016', 'day-first')).toMatchObject({ day: '2016-03-01', doubt: 'not-a-day' });
  });

  it.each([
    '17/3/16',
    '17-03-16',
    '17 Mar 16',
    "17 Maret '16",
    '17-Mar-16',
  ])('%s has a year of two digits, which is noted', (text) => {
    expect(readDay(text, 'day-first')).toEqual({ day, doubt: 'short-year' });
  });
});

describe('several days, months and years', () => {
  it.each([
    ['17 s.d. 19 Maret 2016', day, '2016-03-19'],
    ['17 sd 19 Maret 2016', day, '2016-03-19'],
    ['17, 18 dan 19 Maret 2016', day, '2016-03-19'],
    ['17,18,19 Maret 2016', day, '2016-03-19'],
    ['17 & 24 Maret 2016', day, '2016-03-24'],
    ['17/03 - 18/03/2016', day, '2016-03-18'],
    ['17/03/2016 - 18/03/2016', day, '2016-03-18'],
    ['17 Maret 2016\n19 Maret 2016', day, '2016-03-19'],
    ['Kamis-Sabtu, 17-19 Maret 2016', day, '2016-03-19'],
    ['30 Desember - 2 Januari 2017', '2016-12-30', '2017-01-02'],
    ['Kamis, 17 Maret 2016 s.d. Sabtu, 19 Maret 2016', day, '2016-03-19'],
    ['Kamis 17 - Sabtu 19 Maret 2016', day, '2016-03-19'],
    ['Kamis, 17/03/2016 sampai dengan Sabtu, 19/03/2016', day, '2016-03-19'],
  ])('%s', (text, from, through) => {
    expect(readDay(text, 'day-first')).toEqual({ day: from, through, doubt: 'range' });
    const one = readOneDay(text, 'day-first');
    expect(one === undefined || one.doubt !== undefined).toBe(true);
  });

  it.each([
    ['Maret 2016', '2016-03-01', '2016-03-31'],
    ['Mar-16', '2016-03-01', '2016-03-31'],
    ['03/2016', '2016-03-01', '2016-03-31'],
    ['bulan Maret 2016', '2016-03-01', '2016-03-31'],
    ['awal Maret 2016', '2016-03-01', '2016-03-31'],
    ['Minggu ke-2 Maret 2016', '2016-03-01', '2016-03-31'],
    ['Maret - April 2016', '2016-03-01', '2016-04-30'],
    ['Maret s/d Mei 2016', '2016-03-01', '2016-05-31'],
    ['Desember 2015 - Februari 2016', '2015-12-01', '2016-02-29'],
    ['Triwulan I 2016', '2016-01-01', '2016-03-31'],
    ['TW IV 2016', '2016-10-01', '2016-12-31'],
    ['Semester 2 2016', '2016-07-01', '2016-12-31'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['Tahun 2016', '2016-01-01', '2016-12-31'],
    ['2016-2018', '2016-01-01', '2018-12-31'],
  ])('%s', (text, from, through) => {
    expect(readDay(text, 'day-first')).toEqual({ day: from, through, doubt: 'not-a-day' });
    expect(readOneDay(text, 'day-first')).toEqual({ day: from, through, doubt: 'not-a-day' });
  });

  it.each([
    '31/02/2016',
    '29 Februari 2015',
    'Rabu, 32 Maret 2016',
    '17 Maret',
    'Senin',
    'setiap Senin',
    'tiap bulan',
    '5 Rajab 1437 H',
    '17032016',
    '1/1/1/1',
    'Triwulan V 2016',
    '',
  ])('%s is none', (text) => {
    expect(readDay(text, 'day-first')).toBeUndefined();
    expect(readOneDay(text, 'day-first')).toBeUndefined();
  });
});

describe('laws', () => {
  const months = [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ];
  const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
  const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];
  const anyDay = fc.integer({ min: 10_957, max: 25_000 });
  const writings: readonly ((year: number, month: number, date: number, number: number) => string)[] = [
    (y, m, d) => `${d} ${months[m - 1]} ${y}`,
    (y, m, d) => `${d}/${romans[m - 1]}/${y}`,
    (y, m, d) => `${d}-${m}-${y}`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d, n) => `${weekdays[(n + 3) % 7]}, ${d} ${months[m - 1]} ${y} pukul 09.00 WIB`,
    (y, m, d) => `Contoh, ${d} ${months[m - 1]} ${y}`,
  ];

  it('a day is the same however it is written', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...writings), (number, write) => {
        const date = dayOfNumber(number);
        const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
        expect(readDay(write(year, month, dayOfMonth, number), 'day-first')).toEqual({ day: date });
      }),
    );
  });

  it('a span begins with its day and ends after it, and one day is one day, whatever the text', () => {
    const part = fc.constantFrom(
      '17',
      '3',
      'Maret',
      'Mei',
      '2016',
      '16',
      ' ',
      '-',
      ' s/d ',
      '/',
      ', ',
      'Senin',
      'TW',
      'I',
      '.',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }),
        fc.constantFrom('day-first', 'month-first', 'keep'),
        (parts, order) => {
          const reading = readDay(parts.join(''), order);
          if (reading?.through !== undefined) expect(reading.through > reading.day).toBe(true);
          // What a field takes as one day, a column of days reads so too; a break of lines is a blank to a field.
          const one = readOneDay(parts.join(''), order);
          if (one !== undefined && one.doubt === undefined && !parts.includes('\n')) expect(reading).toEqual(one);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it.each([
  ['17/03/2016', 'day-first'],
  ['03/17/16', 'month-first'],
  ['03/04/2016', 'either'],
  ['03/03/2016', undefined],
  ['3/17/2016 10:11:12', 'month-first'],
  ['17 Maret 2016', undefined],
  ['99/99/2016', undefined],
] as const)('%s proves %s', (text, order) => {
  expect(orderProvedBy(text)).toBe(order);
});

it('numbers are days of a spreadsheet, of a database, or years', () => {
  expect(dayOfSerial(42446)).toEqual({ day });
  expect(dayOfSerial(42446.75)).toEqual({ day });
  expect(dayOfSerial(40984, 1904)).toEqual({ day });
  expect(dayOfSerial(20160317)).toEqual({ day });
  expect(dayOfSerial(2016)).toMatchObject({ doubt: 'not-a-day' });
  expect(dayOfSerial(12)).toBeUndefined();
});
