import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, isWithin, monthsTouched } from '../../src/kernel/date-span.js';
import { valueAt } from '../../src/kernel/dated-series.js';
import { toJsonPointer } from '../../src/kernel/json-pointer.js';
import { createRandom } from '../../src/kernel/random.js';
import { roundHalfUp } from '../../src/kernel/rounding.js';
import { codePointLength, foldText, nearest, tidyText } from '../../src/kernel/text.js';

describe('toJsonPointer (RFC 6901, section 5)', () => {
  it.each([
    [[], ''],
    [['foo', 0], '/foo/0'],
    [['a/b'], '/a~1b'],
    [['m~n'], '/m~0n'],
    [[''], '/'],
  ])('%j', (path, pointer) => {
    expect(toJsonPointer(path)).toBe(pointer);
  });
});

describe('roundHalfUp', () => {
  it.each([
    [1.005, 2, 1.01],
    [91.475, 2, 91.48],
    [-1.005, 2, -1.01],
    [0.5, 0, 1],
    [1e21, 2, 1e21],
    [1.5e-7, 2, 0],
  ])('%d to %d decimals', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });

  it('is never further from the value than half a unit of the last decimal', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(roundHalfUp(value, 2) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

describe('date spans', () => {
  it('counts both ends', () => {
    expect(daysIn({ from: '2025-01-01', through: '2025-12-31' })).toBe(365);
    expect(monthsTouched({ from: '2025-01-01', through: '2025-12-31' })).toBe(12);
    expect(isWithin('2025-12-31', { from: '2025-01-01', through: '2025-12-31' })).toBe(true);
    expect(isWithin('2026-01-01', { from: '2025-01-01', through: '2025-12-31' })).toBe(false);
    expect(isWithin('2099-01-01', { from: '2025-01-01' })).toBe(true);
  });
});

describe('valueAt', () => {
  const series = [
    { from: '2010-06-01', value: 'a' },
    { from: '2019-01-01', value: 'b' },
  ];

  it('takes the last value that has begun', () => {
    expect(valueAt(series, '2010-05-31')).toBeUndefined();
    expect(valueAt(series, '2018-12-31')).toBe('a');
    expect(valueAt(series, '2019-01-01')).toBe('b');
  });
});

describe('text', () => {
  it('counts what a person counts', () => {
    expect(codePointLength('KIM 😀')).toBe(5);
    expect(codePointLength('\ud83d')).toBe(1);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => codePointLength(text) === [...text].length));
  });

  it('tidies without changing letters', () => {
    expect(tidyText('  Warta \n Mertani ')).toBe('Warta Mertani');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => tidyText(tidyText(text)) === tidyText(text)));
  });

  it('folds spellings together', () => {
    expect(foldText('Temu-Wicara')).toBe('temu wicara');
    expect(foldText('KIMFést!')).toBe('kimfest');
    expect(foldText(`e${'\u0301'.repeat(8_000_000)}`)).toBe('e');
  });

  it('finds a mistyped word, and nothing farther', () => {
    expect(nearest('angota', ['anggota', 'members'])).toBe('anggota');
    expect(nearest('memebrs', ['members', 'mapping'])).toBe('members');
    expect(nearest('xyz', ['members'])).toBeUndefined();
    expect(nearest('a'.repeat(1000), ['members'])).toBeUndefined();
  });
});

describe('createRandom', () => {
  it('gives the same numbers for the same seed', () => {
    const a = createRandom(42);
    const b = createRandom(42);
    for (let i = 0; i < 100; i++) expect(a()).toBe(b());
    expect(createRandom(43)()).not.toBe(createRandom(42)());
  });

  it('spreads evenly over the unit interval', () => {
    const draw = createRandom(7);
    const bins = new Array<number>(10).fill(0);
    const draws = 100_000;
    for (let i = 0; i < draws; i++) {
      const bin = Math.floor(draw() * 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    // Chi-squared with 9 degrees of freedom: 27.9 is exceeded once in a thousand seeds.
    const expected = draws / 10;
    const chiSquared = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquared).toBeLessThan(27.9);
  });
});
