import { addDays, differenceInCalendarDays, differenceInCalendarMonths, addMonths as oracleAddMonths } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeMonths } from '../../src/kernel/date-span.js';
import { addMonths, dayNumber, isLocalDate, monthNumber, quarterNumber } from '../../src/kernel/local-date.js';

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const write = (date: Date) => `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
const anyDay = fc.date({ min: new Date(1900, 0, 1), max: new Date(2200, 0, 1), noInvalidDate: true });

describe('isLocalDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('accepts %s', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '17-03-2016',
    '',
    '2024-01-01\n',
  ])('refuses %j', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });
});

it('isLocalDate agrees with the built-in calendar on texts that look like dates', () => {
  const near = fc
    .tuple(fc.integer({ min: -1, max: 10_001 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([year, month, day]) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  const spoilt = fc
    .tuple(near, fc.nat(10), fc.constantFrom('x', '/', ':', ' ', '٣', '０', '\n', '+', ''))
    .map(([text, at, unit]) => text.slice(0, at) + unit + text.slice(at + 1));
  const exists = (text: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    text >= '0001' &&
    new Date(`${text}T00:00:00Z`).getTime() > Number.NEGATIVE_INFINITY &&
    new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
  fc.assert(
    fc.property(fc.oneof(near, spoilt), (text) => {
      expect(isLocalDate(text)).toBe(exists(text));
    }),
    { numRuns: 3000 },
  );
});

describe('counting days and months, beside date-fns', () => {
  it('knows the epoch', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-03-01')).toBe(11017);
  });

  it('agrees on differences', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(dayNumber(write(a)) - dayNumber(write(b))).toBe(differenceInCalendarDays(a, b));
        expect(monthNumber(write(a)) - monthNumber(write(b))).toBe(differenceInCalendarMonths(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees on moving by months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(addMonths(write(day), months)).toBe(write(oracleAddMonths(day, months)));
      }),
    );
  });

  it('agrees on whole months', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, through] = a < b ? [a, b] : [b, a];
        const end = addDays(through, 1);
        const touched = differenceInCalendarMonths(end, from);
        const whole = end.getDate() < from.getDate() ? touched - 1 : touched;
        expect(wholeMonths({ from: write(from), through: write(through) })).toBe(Math.max(0, whole));
      }),
      { numRuns: 2000 },
    );
  });

  it('counts up to the last day that can be written, and never beyond it', () => {
    expect(wholeMonths({ from: '9999-01-01', through: '9999-12-31' })).toBe(12);
    expect(wholeMonths({ from: '1970-01-02', through: '9999-12-31' })).toBe(8030 * 12 - 1);
    expect(addMonths('9999-10-15', 2)).toBe('9999-12-15');
    expect(addMonths('9999-10-15', 3)).toBe('9999-12-31');
  });

  it('groups three months into a quarter', () => {
    expect(quarterNumber('2025-03-31') + 1).toBe(quarterNumber('2025-04-01'));
    expect(quarterNumber('2025-04-01')).toBe(quarterNumber('2025-06-30'));
  });
});
