import { describe, expect, test } from 'vitest';
import { whyOutside } from '../../src/facts/record-window.js';
import { exposureIn, exposureOf } from '../../src/measure/exposure.js';
import { isWithinLimit } from '../../src/measure/working-days.js';
import { period } from './fixtures.js';

describe('exposure', () => {
  test.each([
    ['the whole year', '2026-01-31', undefined, 'open', 12, 4],
    ['formed long before', '2026-01-31', '2010-05-05', 'open', 12, 4],
    ['formed on the last day', '2026-01-31', '2025-12-31', 'open', 1, 1],
    ['formed at the end of June: June counts', '2026-01-31', '2025-06-30', 'open', 7, 3],
    ['measured on the first day', '2025-01-01', undefined, 'open', 1, 1],
    ['measured in mid-year, formed in May', '2025-07-01', '2025-05-20', 'open', 3, 2],
    ['formed after the period', '2026-01-31', '2026-01-01', 'not-yet-formed', 0, 0],
    ['formed after the day of measuring', '2025-03-31', '2025-04-01', 'not-yet-formed', 0, 0],
    ['before the period', '2024-12-31', undefined, 'period-not-begun', 0, 0],
  ])('%s', (_, asOf, formedOn, state, months, quarters) => {
    expect(exposureOf(period, asOf, formedOn)).toMatchObject({ state, months, quarters });
  });

  test.each([
    '2024-12-31',
    '2025-06-30',
    '2026-01-31',
  ])('a period that ends before it begins is reversed, whenever it is measured: %s', (asOf) => {
    const reversed = { from: period.through, through: period.from };
    expect(exposureIn(reversed, asOf, undefined)).toMatchObject({ state: 'period-reversed', months: 0 });
    expect(exposureIn(reversed, asOf, '2025-03-01')).toMatchObject({ state: 'period-reversed', months: 0 });
    expect(whyOutside('2025-05-01', reversed)).toBe('period-reversed');
  });
});

describe('time limits', () => {
  const five = { days: 5, counted: 'working-days', sources: [{ source: 'republika-lapor-2018' }] } as const;

  // Days of March 2025: the 1st is a Saturday.
  test.each([
    ['Monday to next Monday is five working days', '2025-03-03', '2025-03-10', true],
    ['Monday to next Tuesday is six', '2025-03-03', '2025-03-11', false],
    ['from Friday, the weekend does not count', '2025-03-07', '2025-03-14', true],
    ['from Friday to the Saturday after a week: still five', '2025-03-07', '2025-03-15', true],
    ['from Saturday, the first day is Monday', '2025-03-01', '2025-03-07', true],
    ['from Saturday to the second Monday is six', '2025-03-01', '2025-03-10', false],
    ['the same day', '2025-03-03', '2025-03-03', true],
  ])('%s', (_, from, to, within) => {
    expect(isWithinLimit(from, to, five)).toBe(within);
  });

  test('calendar days count all days', () => {
    const limit = { ...five, counted: 'calendar-days' } as const;
    expect(isWithinLimit('2025-03-01', '2025-03-06', limit)).toBe(true);
    expect(isWithinLimit('2025-03-01', '2025-03-07', limit)).toBe(false);
  });

  test('working days agree with counting them one by one, over four years', () => {
    // 2024-01-01 was a Monday.
    const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
    let passed = 0;
    for (let n = 1; n < 1461; n++) {
      if (n % 7 < 5) passed++;
      expect(isWithinLimit('2024-01-01', day(n), { ...five, days: passed })).toBe(true);
      if (passed > 0) expect(isWithinLimit('2024-01-01', day(n), { ...five, days: passed - 1 })).toBe(false);
    }
  });
});
