import { describe, expect, it } from 'vitest';
import { englishFormat as en } from '../../src/texts/en/format.js';
import { indonesianFormat as id } from '../../src/texts/id/format.js';

describe('numbers as people write them', () => {
  it.each([
    [91.475, '91,48', '91.48'],
    [1234567.891, '1.234.567,89', '1,234,567.89'],
    [100, '100', '100'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [-0.001, '0', '0'],
    [-1234.5, '-1.234,5', '-1,234.5'],
    [0, '0', '0'],
  ])('%d', (value, indonesian, english) => {
    expect(id.number(value)).toBe(indonesian);
    expect(en.number(value)).toBe(english);
  });

  it('keeps trailing zeros only when asked', () => {
    expect(id.number(2.5, 2, true)).toBe('2,50');
    expect(id.number(2.5, 2)).toBe('2,5');
  });

  it('writes shares as percentages', () => {
    expect(id.percent(0.755)).toBe('75,5%');
    expect(en.percent(1 / 3)).toBe('33.3%');
  });
});

describe('dates and lists', () => {
  it('names the month', () => {
    expect(id.date('2016-03-17')).toBe('17 Maret 2016');
    expect(en.date('2016-03-17')).toBe('17 March 2016');
  });

  it('joins one, two and three items', () => {
    expect(id.list(['petani'])).toBe('petani');
    expect(id.list(['petani', 'nelayan'])).toBe('petani dan nelayan');
    expect(id.list(['petani', 'nelayan', 'pedagang'])).toBe('petani, nelayan, dan pedagang');
    expect(en.list(['farmers', 'fishers', 'traders'])).toBe('farmers, fishers, and traders');
  });
});
