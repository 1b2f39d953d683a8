import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyNumber,
  iterable,
  type Kind,
  listOf,
  only,
  optional,
  partial,
  requireArgument,
  statedPeriod,
  tableOf,
  text,
} from '../../src/kernel/arguments.js';
import { daysIn, isWithin, monthsTouched } from '../../src/kernel/date-span.js';
import { valueAt } from '../../src/kernel/dated-series.js';
import { frozen, frozenCopy } from '../../src/kernel/frozen.js';
import { isSameJson } from '../../src/kernel/is-same-json.js';
import { toJsonPointer } from '../../src/kernel/json-pointer.js';
import { dayNumber, dayOfMoment, dayOfNumber, isLocalDate, isMoment } from '../../src/kernel/local-date.js';
import { plainCopy } from '../../src/kernel/plain-copy.js';
import { ratio } from '../../src/kernel/ratio.js';
import { roundHalfUp } from '../../src/kernel/rounding.js';
import { codePointLength, nearest, quoted } from '../../src/kernel/text.js';

/* What plain data is copied, frozen and compared as, and the kinds of arguments that have parts. */

const json = fc.jsonValue({ maxDepth: 3 });

describe('two values as JSON', () => {
  it.each([
    ['the order of keys', { a: 1, b: [2, { c: 3, d: 4 }] }, { b: [2, { d: 4, c: 3 }], a: 1 }, true],
    ['what is undefined', { a: 1, b: undefined }, { a: 1 }, true],
    ['a key more', { a: 1 }, { a: 1, b: 2 }, false],
    ['another key', { a: undefined, b: 1 }, { b: undefined, a: 1 }, false],
    ['another value', { a: 1 }, { a: 2 }, false],
    ['the order of a list', [1, 2], [2, 1], false],
    ['a longer list', [1], [1, 2], false],
    ['a list and an object', [], {}, false],
    ['an object and a list', { 0: 1 }, [1], false],
    ['null and an object', null, {}, false],
    ['an object and null', {}, null, false],
    ['a text and a number', '1', 1, false],
    ['a number and an object', 1, {}, false],
    ['NaN with itself', Number.NaN, Number.NaN, true],
    ['the zeros', 0, -0, true],
  ])('%s', (_, a, b, same) => {
    expect(isSameJson(a, b)).toBe(same);
    expect(isSameJson(b, a)).toBe(same);
  });

  it('are the same just where their texts are, keys sorted', () => {
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object' || value === null) return value;
      return Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => [key, sorted(part)]);
    };
    fc.assert(
      fc.property(json, json, (a, b) => {
        // As text, an object and the list of its entries could look alike; that they differ is tried above.
        if (isSameJson(a, b)) expect(JSON.stringify(sorted(a))).toBe(JSON.stringify(sorted(b)));
        expect(isSameJson(a, JSON.parse(JSON.stringify(a)))).toBe(true);
      }),
    );
  });
});

describe('copies', () => {
  it('hold the same, and share nothing', () => {
    const given = { a: [1, { b: 'x' }], c: null, d: undefined, e: { f: true } };
    const copy = plainCopy(given);
    expect(copy).toEqual(given);
    expect(Object.keys(copy)).toEqual(Object.keys(given));
    (copy.a[1] as { b: string }).b = 'y';
    copy.e.f = false;
    copy.a.push(2);
    expect(given).toEqual({ a: [1, { b: 'x' }], c: null, d: undefined, e: { f: true } });
    fc.assert(fc.property(json, (value) => isSameJson(plainCopy(value), value)));
  });

  it('that are frozen are so to the last part, and leave the original open', () => {
    const given = { a: [1, { b: 'x' }], c: null };
    const copy = frozenCopy(given);
    expect(copy).toEqual(given);
    for (const part of [copy, copy.a, copy.a[1]]) expect(Object.isFrozen(part)).toBe(true);
    for (const part of [given, given.a, given.a[1]]) expect(Object.isFrozen(part)).toBe(false);
    expect([frozenCopy(5), frozenCopy(null), frozenCopy('a')]).toEqual([5, null, 'a']);
  });

  it('frozen in place, to the last part', () => {
    const given = { a: [1, { b: 'x' }], c: null };
    expect(frozen(given)).toBe(given);
    for (const part of [given, given.a, given.a[1]]) expect(Object.isFrozen(part)).toBe(true);
    expect([frozen(5), frozen(null)]).toEqual([5, null]);
    const ring: { self?: unknown } = {};
    ring.self = ring;
    expect(Object.isFrozen(frozen(ring))).toBe(true);
  });
});

describe('kinds with parts', () => {
  const sentence = (value: unknown, kind: Kind) => {
    try {
      requireArgument(value, kind, 'f', 'x');
      return 'taken';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const sizes = only('a size', { width: anyNumber, name: optional(text) });

  it('only these: nothing else, unless it is undefined', () => {
    expect(sentence({ width: 1 }, sizes)).toBe('taken');
    expect(sentence({ width: 1, name: 'a', other: undefined }, sizes)).toBe('taken');
    const takes = 'a size, with nothing but width, name';
    expect(sentence({ width: 1, other: 2 }, sizes)).toBe(`f needs x: ${takes}; the given object is not that.`);
    expect(sentence({ name: 'a' }, sizes)).toBe('f needs x.width: a number.');
    expect(sentence([], sizes)).toBe(`f needs x: ${takes}; the given list is not that.`);
    expect(sentence(undefined, sizes)).toBe(`f needs x: ${takes}.`);
  });

  it('partial: each may be left out', () => {
    const some = partial('a size', { width: anyNumber, name: text });
    for (const value of [{}, { width: 1 }, { name: 'a' }, { width: undefined }])
      expect(sentence(value, some)).toBe('taken');
    expect(sentence({ width: 'a' }, some)).toBe('f needs x.width: a number; the given string is not that.');
    expect(sentence({ length: 1 }, some)).toContain('f needs x: a size, with nothing but');
  });

  it('a table: each value is of the kind, inherited ones too', () => {
    const table = tableOf(text, 'texts by code');
    expect([{}, { a: 'x' }].map((value) => table.accepts(value))).toEqual([true, true]);
    expect([{ a: 1 }, ['x'], 'x', null].map((value) => table.accepts(value))).toEqual([false, false, false, false]);
    expect(table.firstFault?.({ a: 'x' })).toBeUndefined();
    expect(table.firstFault?.('x')).toBeUndefined();
    expect(sentence({ a: 'x', b: 2 }, table)).toBe('f needs x["b"]: a text; 2 is not that.');
  });

  it('an item of a list and an optional part: the innermost that is wrong, and none where all is right', () => {
    const list = listOf(sizes, 'sizes');
    expect(list.firstFault?.([{ width: 1 }])).toBeUndefined();
    expect(sizes.firstFault?.({ width: 1 })).toBeUndefined();
    expect(sizes.firstFault?.('a')).toBeUndefined();
    expect(sentence({ width: 'a' }, optional(sizes))).toBe('f needs x.width: a number; the given string is not that.');
    expect(optional(text)).not.toHaveProperty('firstFault');
  });

  it('a period somebody typed may end before it begins, and needs both ends', () => {
    expect(statedPeriod.accepts({ from: '2025-02-01', through: '2025-01-01' })).toBe(true);
    expect(statedPeriod.accepts({ from: '2025-02-01' })).toBe(false);
    expect(statedPeriod.accepts({ through: '2025-02-01' })).toBe(false);
    expect(statedPeriod.accepts('2025-02-01')).toBe(false);
  });

  it('anything that can be gone through, but a text', () => {
    expect([[], new Set(), new Map()].map((value) => iterable.accepts(value))).toEqual([true, true, true]);
    const odd = { [Symbol.iterator]: 5 };
    expect(['abc', {}, null, 5, odd].map((value) => iterable.accepts(value))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('numbers', () => {
  it('a ratio has a value unless it is of nothing', () => {
    expect(ratio(1, 4)).toEqual({ numerator: 1, denominator: 4, value: 0.25 });
    expect(ratio(0, 0)).toEqual({ numerator: 0, denominator: 0 });
    expect('value' in ratio(0, 0)).toBe(false);
  });

  it.each([
    [0, 2, 0],
    [-0, 2, 0],
    [-0.001, 2, 0],
    [3, 0, 3],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.05, 1, 0.1],
    [123.456, 1, 123.5],
    [1.5e-7, 7, 2e-7],
    [Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY],
    [Number.NaN, 2, Number.NaN],
  ])('%d to %d decimals is %d', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });
});

describe('days', () => {
  it('of a span: its first day and its last', () => {
    const span = { from: '2025-06-10', through: '2025-06-12' };
    const days = ['2025-06-09', '2025-06-10', '2025-06-12', '2025-06-13'];
    expect(days.map((day) => isWithin(day, span))).toEqual([false, true, true, false]);
    expect(isWithin('2025-06-09', { from: '2025-06-10' })).toBe(false);
    expect([daysIn(span), daysIn({ from: '2025-06-10', through: '2025-06-10' })]).toEqual([3, 1]);
    expect(monthsTouched({ from: '2024-12-31', through: '2025-01-01' })).toBe(2);
  });

  it('a moment is of the day of its zone, and exists', () => {
    expect([isMoment(new Date(0)), isMoment(new Date(Number.NaN)), isMoment('2025-01-01'), isMoment(0)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(dayOfMoment(new Date('0099-03-07T00:00:00Z'))).toBe('0099-03-07');
    expect(dayOfMoment(new Date('2025-03-07T23:59:59Z'))).toBe('2025-03-07');
    // Midnight of the machine, up to a minute early.
    expect(dayOfMoment(new Date(2025, 2, 6, 23, 59, 30), 'local')).toBe('2025-03-07');
    expect(dayOfMoment(new Date(2025, 11, 31, 12), 'local')).toBe('2025-12-31');
  });

  it('a number of days is a day, and back', () => {
    expect([dayOfNumber(0), dayOfNumber(-1), dayOfNumber(19_782)]).toEqual(['1970-01-01', '1969-12-31', '2024-02-29']);
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 900_000 }), (days) => dayNumber(dayOfNumber(days)) === days),
    );
  });

  it('a date has ten characters with its marks in their places', () => {
    const wrong = ['2025/01-01', '2025-01/01', '2025-01-011', '2025-01-1', '0000-01-01', 20250101, undefined];
    expect(wrong.map(isLocalDate)).toEqual(wrong.map(() => false));
    expect(isLocalDate('0001-01-01')).toBe(true);
  });

  it('a series needs days, and begins with its first', () => {
    expect(valueAt([], '2025-01-01')).toBeUndefined();
    expect(valueAt([{ from: '2025-01-01', value: 'a' }], '2025-01-01')).toBe('a');
    expect(() => valueAt([{ from: '2025', value: 1 }], '2025-01-01')).toThrow(/series\[0\]\.from/);
    expect(() => valueAt([], '2025')).toThrow(/valueAt needs date/);
  });

  it('a pointer takes keys and positions, and nothing else', () => {
    expect(toJsonPointer(['a~/b', 0, ''])).toBe('/a~0~1b/0/');
    for (const path of [[-1], [0.5], [null], 'a']) {
      expect(() => toJsonPointer(path as never)).toThrow(/toJsonPointer needs path/);
    }
  });
});

describe('words', () => {
  it('half characters count as one each, whole ones as one', () => {
    expect(
      ['\ud800', '\ud800a', '\udc00', '\udc00\ud800', '\ud83d\ude00', 'a\ud83d\ude00b'].map(codePointLength),
    ).toEqual([1, 2, 1, 2, 1, 3]);
  });

  it('a mistyped word is one edit in four letters away, and one at least', () => {
    expect(nearest('ab', ['ac'])).toBe('ac');
    expect(nearest('ab', ['cd'])).toBeUndefined();
    expect(nearest('abcd', ['abce', 'abcd'])).toBe('abcd');
    expect(nearest('abcdefgh', ['abcdefxy'])).toBe('abcdefxy');
    expect(nearest('abcdefgh', ['abcdexyz'])).toBeUndefined();
    expect(nearest('abcd', ['abdc'])).toBe('abdc');
    expect(nearest('abcd', ['abcde'])).toBe('abcde');
    expect(nearest('abcd', ['abc'])).toBe('abc');
    expect(nearest('abcd', ['abcdef'])).toBeUndefined();
    expect(nearest('ABCD', ['abcd'])).toBe('abcd');
    expect(nearest('abcd', ['ABCE'])).toBe('ABCE');
    expect(nearest('abcd', ['badc'])).toBeUndefined();
    expect(nearest('abcd', ['abxy'])).toBeUndefined();
    expect(nearest('abcdefgh', ['badcefgh'])).toBe('badcefgh');
    expect(nearest('abcdefgh', ['badcfegh'])).toBeUndefined();
    // Of two equally near the first stands.
    expect(nearest('abcd', ['abcx', 'abcy'])).toBe('abcx');
    expect(nearest('a'.repeat(64), ['a'.repeat(63)])).toBe('a'.repeat(63));
    expect(nearest('a'.repeat(65), ['a'.repeat(64)])).toBeUndefined();
    expect(nearest('abcd', [])).toBeUndefined();
  });

  it('only a plain name is repeated in a sentence', () => {
    expect(quoted('members.count-1')).toBe('"members.count-1"');
    expect(quoted('a'.repeat(80))).toBe(`"${'a'.repeat(80)}"`);
    for (const name of ['', 'a\nb', 'a'.repeat(81), '<b>', 5, undefined])
      expect(quoted(name)).toBe('(not a plain name)');
  });
});
