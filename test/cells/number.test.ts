import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMarkProvedBy, readExactNumber, readNumber } from '../../src/cells/number.js';
import { readPeopleBySex } from '../../src/cells/people.js';
import { unitFits } from '../../src/cells/units.js';

describe('whole numbers as people write them', () => {
  it.each([
    ['30 orang', 30],
    ['30org', 30],
    ['30 ibu-ibu', 30],
    ['30 siswa', 30],
    ['30.', 30],
    ['(30)', 30],
    ['007', 7],
    ['1.200', 1200],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1.200,00', 1200],
    ['1.200 jiwa', 1200],
    ['12 (dua belas) orang', 12],
    ['12,0', 12],
    ['Rp 150.000,00', 150_000],
    ['Rp. 1.500.000,-', 1_500_000],
    ['Rp1.500.000', 1_500_000],
    ['IDR 150,000.00', 150_000],
    ['1,5 juta', 1_500_000],
    ['Rp 1,5 juta', 1_500_000],
    ['500 ribu', 500_000],
    ['500rb', 500_000],
    ['2 jt', 2_000_000],
  ])('%s', (text, value) => {
    expect(readNumber(text, true)).toMatchObject({ value });
  });

  it.each([
    '± 30',
    '+/- 30 org',
    'kl 30',
    '3 s/d 30',
    '3 s.d. 30',
    '3-30',
    'lebih dari 20',
    'maks 30',
    '30-an',
    '30 orang lebih',
    '>50',
  ])('%s is not known exactly', (text) => {
    expect(readNumber(text, true)).toEqual({ doubt: 'not-exact' });
  });

  it.each([
    'banyak',
    '-',
    'orang',
    'tiga puluh',
    '10+20',
    '1.2.3',
    '1.500.000.00',
    '30%',
    '1e3',
    '#REF!',
  ])('%s is none', (text) => {
    expect(readNumber(text, true)).toBeUndefined();
  });
});

describe('the decimal mark is that of the column', () => {
  it.each([
    ['150.000,00', ','],
    ['150,000.00', '.'],
    ['1.500.000', ','],
    ['12,5', ','],
    ['12.5', '.'],
    ['0.500', '.'],
    ['1.500', undefined],
    ['1500', undefined],
  ] as const)('%s proves %s', (text, mark) => {
    expect(decimalMarkProvedBy(text)).toBe(mark);
  });

  it('what could be two numbers is read by it, and not at all where it is unclear', () => {
    expect(readNumber('1.500', true, ',')).toEqual({ value: 1500 });
    expect(readNumber('1.500', true, '.')).toEqual({ value: 1.5 });
    expect(readNumber('1.500', true, 'unclear')).toEqual({ doubt: 'mark-unclear' });
    expect(readNumber('1.500.000', true, 'unclear')).toEqual({ value: 1_500_000 });
    expect(readNumber('1.500', false)).toBeUndefined();
  });

  it('every whole number is read back from either way of writing it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('.', ','),
        fc.boolean(),
        (value, group, cents) => {
          const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, group);
          const text = `Rp ${grouped}${cents ? `${group === '.' ? ',' : '.'}00` : ''}`;
          expect(readNumber(text, true, group === '.' ? ',' : '.')).toEqual({ value, unit: 'rupiah' });
        },
      ),
    );
  });
});

it('twenty households are not twenty people', () => {
  const reading = readNumber('20 KK', true);
  expect(reading).toEqual({ value: 20, unit: 'households' });
  expect(unitFits('total', 'households')).toBe(false);
  expect(unitFits('households', 'households')).toBe(true);
  expect(unitFits('total', 'people')).toBe(true);
  expect(unitFits('total', undefined)).toBe(true);
});

it.each([
  ['10 L / 20 P', { men: 10, women: 20, total: undefined }],
  ['L: 10, P: 20', { men: 10, women: 20, total: undefined }],
  ['P=20 L=10', { men: 10, women: 20, total: undefined }],
  ['30 orang (L=10, P=20)', { men: 10, women: 20, total: 30 }],
  ['10 laki-laki dan 20 perempuan', { men: 10, women: 20, total: undefined }],
  ['10 L / 20 L', undefined],
  ['10/20', undefined],
  ['Lapangan 10 Pasar 20', undefined],
])('%s by sex', (text, people) => {
  expect(readPeopleBySex(text)).toEqual(people);
});

it('a field of a form reads every number that a table reads, and none that is not exact', () => {
  const words = fc.constantFrom(
    '30',
    '1.500',
    '2,5',
    '±',
    'sekitar',
    'lebih dari',
    's/d',
    '40',
    'orang',
    'juta',
    'Rp',
    '+',
    '-an',
    '(tiga)',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.boolean(), (parts, whole) => {
      const text = parts.join(' ');
      const inTable = readNumber(text, whole);
      const isExact = inTable !== undefined && !('doubt' in inTable && inTable.doubt === 'not-exact');
      expect(readExactNumber(text, whole)).toEqual(isExact ? inTable : undefined);
    }),
  );
});
