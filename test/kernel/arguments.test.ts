import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  callable,
  either,
  finiteNumber,
  finiteNumbers,
  flag,
  type Kind,
  list,
  listOf,
  localDate,
  numberWithin,
  oneOf,
  optional,
  period,
  record,
  requireArgument,
  requireAsOf,
  requireOptions,
  seed,
  shape,
  tableOf,
  text,
  wholeNumber,
} from '../../src/kernel/arguments.js';
import { KimError } from '../../src/kernel/kim-error.js';

const caught = (call: () => unknown): unknown => {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
};

const named = shape('a thing with a name', { name: text, size: optional(finiteNumber) });

const table: readonly (readonly [string, Kind, readonly unknown[], readonly unknown[]])[] = [
  ['localDate', localDate, ['2024-02-29'], ['2023-02-29', '29-02-2024', 20240229, new Date(0), '']],
  [
    'period',
    period,
    [
      { from: '2025-01-01', through: '2025-12-31' },
      { from: '2025-01-01', through: '2025-01-01' },
    ],
    [{ from: '2025-01-02', through: '2025-01-01' }, { from: '2025-01-01' }, '2025', []],
  ],
  ['text', text, ['', 'a'], [1, ['a']]],
  ['flag', flag, [true, false], ['true', 0]],
  ['callable', callable, [() => 1], [{}, 'f']],
  ['record', record, [{}], [[], 'a', 1]],
  ['list', list, [[], [1]], [{ length: 0 }, 'list']],
  ['finiteNumber', finiteNumber, [0, -1.5], [Number.NaN, Number.POSITIVE_INFINITY, '1', 1n]],
  // A list with a hole holds `undefined`, which is no number.
  [
    'finiteNumbers',
    finiteNumbers,
    [[], [1, 2], new Float64Array(2)],
    [[Number.NaN], ['1'], new Array(2), '12', new DataView(new ArrayBuffer(2))],
  ],
  ['seed', seed, [0, -7, 2 ** 40], [0.5, Number.NaN, '7']],
  ['wholeNumber(1, 3)', wholeNumber(1, 3), [1, 3], [0, 4, 1.5, '2', Number.NaN, Number.POSITIVE_INFINITY]],
  ['wholeNumber(0)', wholeNumber(0), [0, 2 ** 52], [-1, 2 ** 53, Number.POSITIVE_INFINITY]],
  ['numberWithin(0, 1)', numberWithin(0, 1), [0, 0.5, 1], [-0.1, 1.1, Number.NaN, '0.5']],
  ['numberWithin(2)', numberWithin(2), [2, 1e300], [1.9, Number.POSITIVE_INFINITY]],
  ['oneOf', oneOf('id', 'en'), ['id', 'en'], ['in', 'ID', ['id'], 0, '__proto__']],
  ['listOf', listOf(text, 'a list of texts'), [[], ['a']], [['a', 1], new Array(1), 'a']],
  ['shape', named, [{ name: 'a' }, { name: 'a', size: 1 }], [{}, { name: 'a', size: '1' }, ['name']]],
  ['optional', optional(text), [undefined, 'a'], [1]],
  ['either', either('a text or a number', text, finiteNumber), ['a', 1], [Number.NaN, {}]],
];

describe.each(table)('%s', (name, kind, right, wrong) => {
  it.each(right.map((value) => ({ value })))('takes $value', ({ value }) => {
    expect(caught(() => requireArgument(value, kind, 'f', 'x'))).toBeUndefined();
  });

  it.each([...wrong, null, Symbol('s')].map((value) => ({ value })))('refuses $value', ({ value }) => {
    const error = caught(() => requireArgument(value, kind, 'f', 'x'));
    expect(error).toBeInstanceOf(KimError);
    // Of what has parts, the innermost wrong one is named, and it may be missing.
    const isWhole = kind.firstFault?.(value) === undefined;
    expect(error).toMatchObject({
      code: expect.stringMatching(isWhole ? /^invalid-argument$/ : /^(invalid|missing)-argument$/),
      message: isWhole ? expect.stringContaining(`f needs x: ${kind.takes}`) : expect.stringMatching(/^f needs x[.[]/),
    });
  });

  it('says that nothing was given, unless nothing is taken too', () => {
    if (name === 'optional') return expect(kind.accepts(undefined)).toBe(true);
    expect(caught(() => requireArgument(undefined, kind, 'f', 'x'))).toMatchObject({
      code: 'missing-argument',
      message: `f needs x: ${kind.takes}.`,
    });
  });
});

it.each([
  [listOf(text, 'texts'), ['a', 1], 'f needs x[1]: a text; 1 is not that.'],
  [listOf(text, 'texts'), new Array(1), 'f needs x[0]: a text; undefined is not that.'],
  [named, { name: 'a', size: '1' }, 'f needs x.size: a finite number; the given string is not that.'],
  [named, {}, 'f needs x.name: a text.'],
  [tableOf(text, 'texts by code'), { a: 1 }, 'f needs x["a"]: a text; 1 is not that.'],
  [tableOf(text, 'texts by code'), { 'a\nb': 1 }, 'f needs x[(not a plain name)]: a text; 1 is not that.'],
  [listOf(named, 'things'), [{ name: 'a' }, { name: 2 }], 'f needs x[1].name: a text; 2 is not that.'],
])('%# names the part that is wrong', (kind, value, sentence) => {
  expect(caught(() => requireArgument(value, kind, 'f', 'x'))).toMatchObject({ message: sentence });
});

describe('what a kind says', () => {
  it.each([
    [oneOf('a'), '"a"'],
    [oneOf('a', 'b'), '"a" or "b"'],
    [oneOf('a', 'b', 'c'), '"a", "b" or "c"'],
    [wholeNumber(1), 'a whole number of 1 or more'],
    [wholeNumber(1, 9), 'a whole number from 1 to 9'],
    [numberWithin(0, 1), 'a number from 0 to 1'],
    [optional(text), 'a text'],
  ])('%#', (kind, takes) => {
    expect(kind.takes).toBe(takes);
  });

  it('never repeats a text, and stands in one line', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const message = String(caught(() => requireArgument(value ?? null, oneOf('yes'), 'f', 'x')));
        expect(message).toMatch(
          /^KimError: f needs x: "yes"; (the given [a-z]+|null|true|false|-?[\d.e+-]+|NaN|-?Infinity) is not that\.$/,
        );
      }),
    );
  });
});

describe('options', () => {
  const kinds = { ties: oneOf('average', 'min'), minimum: wholeNumber(1) };

  it.each([{}, { ties: 'min' }, { ties: undefined, minimum: 3 }])('takes %j', (options) => {
    expect(caught(() => requireOptions(options, kinds, 'f'))).toBeUndefined();
  });

  it.each([
    [null, 'options'],
    [5, 'options'],
    [[], 'options'],
    [{ ties: 'mean' }, 'ties'],
    [{ ties: null }, 'ties'],
    [{ minimum: 0 }, 'minimum'],
  ])('refuses %j by the name of what is wrong', (options, name) => {
    expect(caught(() => requireOptions(options, kinds, 'f'))).toMatchObject({
      code: 'invalid-argument',
      message: expect.stringMatching(new RegExp(`^f needs ${name}: `)),
    });
  });
});

describe('options of other names', () => {
  const kinds = { ties: oneOf('average', 'min'), minimum: wholeNumber(1) };

  it.each([{ tie: 'min' }, { ties: 'min', other: 1 }])('%j are refused by their name', (options) => {
    expect(caught(() => requireOptions(options, kinds, 'f'))).toMatchObject({
      code: 'invalid-argument',
      message: expect.stringMatching(/^f takes an object with any of ties, minimum; "(tie|other)" is none of them\.$/),
    });
  });

  it('are left out when they are undefined, and never repeated when they are no plain name', () => {
    expect(caught(() => requireOptions({ other: undefined }, kinds, 'f'))).toBeUndefined();
    expect(caught(() => requireOptions({ 'a\nb': 1 }, kinds, 'f'))).toMatchObject({
      message: expect.not.stringMatching(/\n/),
    });
  });
});

it('asks for the day in one way', () => {
  expect(caught(() => requireAsOf('2026-01-31', 'f'))).toBeUndefined();
  expect(caught(() => requireAsOf(undefined, 'f'))).toMatchObject({ code: 'missing-argument' });
  expect(caught(() => requireAsOf('2026-02-30', 'f'))).toMatchObject({ code: 'invalid-argument' });
});
