import { describe, expect, it } from 'vitest';
import { readAge } from '../../src/cells/age.js';
import { readCodes } from '../../src/cells/codes.js';
import { readOneDay } from '../../src/cells/day.js';
import { dayOfSerial, readDayText } from '../../src/cells/day-column.js';
import { makeFinder } from '../../src/cells/finder.js';
import { readHeld, titleStatesNotHeld } from '../../src/cells/held.js';
import { isNoMember } from '../../src/cells/listed.js';
import { decimalMarkProvedBy, readExactNumber } from '../../src/cells/number.js';
import { isOfNameBefore } from '../../src/cells/people-between-marks.js';
import { readPeople } from '../../src/cells/person-name.js';
import { withoutPersonalData } from '../../src/cells/personal-data.js';
import { titlesIn } from '../../src/cells/several-titles.js';
import { officerRoles } from '../../src/vocabulary/concepts/officer-roles.js';

/* Each the last text that is read so, and the first that is not. */

const find = makeFinder();

describe('days', () => {
  it.each([
    ['17-03-2016', '2016-03-17'],
    ['2016-03-17', '2016-03-17'],
    ['17/3/16', '2016-03-17'],
    ['17 Maret 2016', '2016-03-17'],
    ['Maret 17, 2016', '2016-03-17'],
    ['17-III-2016', '2016-03-17'],
    ['170-03-2016', undefined],
    ['17-03-20166', undefined],
    ['17-03-201', undefined],
    ['17-003-2016', undefined],
    ['17-003-16', undefined],
    ['170-Maret-2016', undefined],
    ['17-Maret-201', undefined],
    ['17-Maret-6', undefined],
    ['2016-03-2017', undefined],
    ['17--2016', undefined],
    ['17-03', undefined],
  ])('%s', (text, day) => {
    expect(readOneDay(text, 'day-first')?.day).toBe(day);
  });

  it.each([
    [1899, undefined],
    [1900, '1900-01-01'],
    [2100, '2100-01-01'],
    [2101, undefined],
    [3_653, undefined],
    [3_654, '1910-01-01'],
    [73_414, '2100-12-30'],
    [73_415, undefined],
    [19_000_101, '1900-01-01'],
    [21_001_231, '2100-12-31'],
    [21_010_101, undefined],
    [18_991_231, undefined],
  ])('the number %d', (serial, day) => {
    expect(dayOfSerial(serial)?.day).toBe(day);
  });

  it.each([
    ['42446', '2016-03-17'],
    ['42446,5', '2016-03-17'],
    ['42446.5', '2016-03-17'],
    ['142446', undefined],
    ['4244', undefined],
    ['-42446', undefined],
    ['42446.', undefined],
  ])('the text %s in a column of days', (text, day) => {
    expect(readDayText(text, 'day-first')?.day).toBe(day);
  });
});

describe('numbers', () => {
  const valueIn = (text: string) => {
    const reading = readExactNumber(text, false);
    return reading !== undefined && 'value' in reading ? reading.value : undefined;
  };

  it.each([
    ['1.500.000,5', 1_500_000.5],
    ['1,500,000.5', 1_500_000.5],
    ['1.50.000,5', undefined],
    ['15000.000,5', undefined],
    ['1,5,5', undefined],
    ['1.500,5.5', undefined],
    ['a1,5', undefined],
    ['12,5', 12.5],
    ['-12,5', -12.5],
  ])('%s', (text, value) => {
    expect(valueIn(text)).toBe(value);
  });

  it.each([
    ['150.000,00', ','],
    ['150,000.00', '.'],
    ['1.500.000', ','],
    ['1.500', undefined],
    ['12,5', ','],
    ['1,5.5,5', undefined],
    ['1.5,5.5', undefined],
    ['1.50.000', undefined],
  ])('%s proves the mark %s', (text, mark) => {
    expect(decimalMarkProvedBy(text)).toBe(mark);
  });
});

it.each([
  ['remaja', 'not-exact'],
  ['lanjut usia', 'not-exact'],
  ['para remaja', undefined],
  ['bukan anak', undefined],
])('the age %s', (text, band) => {
  expect(readAge(text, find)).toBe(band);
});

it.each([
  ['Ketua', ['ketua'], 0],
  ['Sekretaris/Bendahara', ['sekretaris', 'bendahara'], 0],
  ['Ketua dan pemain', ['ketua'], 1],
  ['Pembina', [], 1],
  ['bukan siapa-siapa', [], 1],
])('the offices in %s, and how many parts are none', (text, codes, unread) => {
  expect(readCodes(officerRoles, text, find)).toEqual({ codes, unread });
});

describe('whether something was held', () => {
  it.each([
    ['Batal pelatihan', undefined],
    ['Ditunda pembayaran', undefined],
    ['Ditunda laporan', undefined],
    ['Ditunda sementara', 'not-held'],
    ['Ditunda dulu', 'not-held'],
  ])('%s', (text, held) => {
    expect(readHeld(text)).toBe(held);
  });

  it.each([
    ['Tidak ada kegiatan', true],
    ['Tidak ada kegiatan, hanya rapat pengurus', false],
    ['Tidak ada kegiatan karena hanya tiga orang', true],
    ['Hanya rapat', false],
    ['Rapat batal dilaksanakan karena hujan', true],
    ['Karena hujan rapat batal', true],
  ])('%s', (title, states) => {
    expect(titleStatesNotHeld(title)).toBe(states);
  });

  it('is no matter of long cells', () => {
    const tamu = (length: number) => `Tamu ${'x'.repeat(length - 5)}`;
    expect([isNoMember(tamu(60)), isNoMember(tamu(61))]).toEqual([true, false]);
  });
});

describe('people', () => {
  const names = (cell: string) => readPeople(cell)?.people.map(({ name }) => name);

  it('stand without brackets, however many, and without the words behind their birth', () => {
    expect(withoutPersonalData('Budi, lahir 3-5-1980')).toBe('Budi');
    expect(withoutPersonalData('Budi tanggal lahir 3-5-1980')).toBe('Budi');
    expect(withoutPersonalData('Budi (3-5-1980)')).toBe('Budi');
    expect(withoutPersonalData('Budi lahir di desa')).toBe('Budi lahir di desa');
    expect(withoutPersonalData('1980 lahir Budi')).toBe('1980 lahir Budi');
    expect(names('Budi; Cici')).toEqual(['Budi', 'Cici']);
    expect(names('1. Budi 2. Cici')).toEqual(['Budi', 'Cici']);
  });

  it.each([
    ['S.Pd', false, true],
    ['MM', false, true],
    ['MM', true, true],
    ['WATI', true, false],
    ['ADI', true, false],
    ['SE (alm)', false, true],
    ['H. Andi', false, false],
  ])('%s behind a comma, among capitals: %s', (part, amongCapitals, isOf) => {
    expect(isOfNameBefore(part, amongCapitals)).toBe(isOf);
  });
});

describe('several titles in one cell', () => {
  const titles = (cell: string) => titlesIn(cell);
  const alone = titles('Rapat rutin');

  it.each([
    '1. Rapat 2. Pelatihan',
    'a) Rapat b) Pelatihan',
    '(i) Rapat (ii) Pelatihan',
    '- Rapat - Pelatihan',
  ])('%s', (cell) => {
    const found = JSON.stringify(titles(cell));
    expect(found).toContain('"Rapat"');
    expect(found).toContain('"Pelatihan"');
  });

  it.each(['1. Rapat 3. Pelatihan', '2. Rapat 3. Pelatihan', '- Rapat', '- Rapat -'])('%s is one', (cell) => {
    expect(Object.keys(titles(cell))).toEqual(Object.keys(alone));
    expect(JSON.stringify(titles(cell))).not.toContain('"Pelatihan"');
  });
});
