import { describe, expect, it } from 'vitest';
import { IssueCollector } from '../../src/parse/issue-collector.js';
import {
  isList,
  isNumber,
  isPlain,
  isStorable,
  isText,
  isWholeNumber,
  isWithinLength,
} from '../../src/parse/leaf-checks.js';
import { measurable } from '../../src/parse/measurable.js';
import { parseAs } from '../../src/parse/parse-as.js';
import { parseMany } from '../../src/parse/parse-many.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { jsonTypeOf, lengthOf, ownKeys, ownValue } from '../../src/parse/plain-value.js';
import { codesByScheme, partsOf, type Shape } from '../../src/parse/shape.js';
import { shapeAt } from '../../src/parse/shape-at.js';
import { code, date, flag, list, number, object, optional, text } from '../../src/parse/write-shape.js';
import { fullReport } from '../fixtures/full-report.js';

/* Reading, tried on small shapes: what is just taken, what is just not, and what is stated of it. */

const isDate = (one: string) => /^\d{4}-\d\d-\d\d$/.test(one);
const listed = code({ id: 'colours', codes: 'red blue' } as never);
const shape = object({
  id: text(3),
  day: optional(date(isDate)),
  count: optional(number(true, 0, 10)),
  share: optional(number(false, 0, 1)),
  is: optional(flag),
  colour: optional(listed),
  colours: optional(list(listed, 3)),
  rows: optional(list(object({ id: text(3), n: optional(number(true, 0, 9)) }), 2)),
});
const read = (input: unknown, options: object = {}) => parseAs({ shape }, input, options);
const faults = (change: object, options: object = {}) =>
  read({ id: 'a', ...change }, options).issues.map(({ path, code: its, params, severity }) => [
    path.join('/'),
    its.replace('shape.', ''),
    params,
    ...(severity === 'hint' ? ['hint'] : []),
  ]);

describe('a text', () => {
  it('is as long as people count, and no longer', () => {
    expect(faults({ id: 'abc' })).toEqual([]);
    expect(faults({ id: '👍👍👍' })).toEqual([]);
    expect(faults({ id: 'abcd' })).toEqual([['id', 'too-long', { maximum: 3 }]]);
    expect(faults({ id: '👍👍👍👍' })).toEqual([['id', 'too-long', { maximum: 3 }]]);
    expect(faults({ id: '👍👍ab' })).toEqual([['id', 'too-long', { maximum: 3 }]]);
    expect([isWithinLength('', 0), isWithinLength('a', 0), isWithinLength('👍', 1), isWithinLength('ab', 1)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([isText('a', 1), isText('', 1), isText(1, 9), isText('ab', 1), isText('a\u200b', 2)]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([isStorable('a'), isStorable('a\u200b'), isStorable(' '), isStorable('a\0'), isStorable('\ud800')]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('with what is not seen is read, with a hint; with worse it is not', () => {
    const found = read({ id: 'a\u200b' });
    expect([found.submission, found.found]).toEqual([{ id: 'a\u200b' }, { error: 0, warning: 0, hint: 1 }]);
    expect(faults({ id: 'a\u200b' })).toEqual([['id', 'unseen-character', {}, 'hint']]);
    expect(faults({ id: ' ' })).toEqual([['id', 'empty-text', { required: true }]]);
    expect(faults({ id: 'a\0' })).toEqual([['id', 'control-character', {}]]);
    expect(faults({ id: 'a\ud800' })).toEqual([['id', 'ill-formed-text', {}]]);
    expect(faults({ rows: [{ id: ' ' }] })).toEqual([['rows/0/id', 'empty-text', { required: true }]]);
  });
});

describe('a day', () => {
  it.each([
    ['2025', 'year'],
    [' 2025 ', 'year'],
    ['20255', 'other'],
    ['2025-03', 'month'],
    ['2025/3', 'month'],
    ['2025.12', 'month'],
    ['03-2025', 'month'],
    ['3/2025', 'month'],
    ['Maret 2025', 'month'],
    ['Maret, 2025', 'month'],
    ['Maret   2025', 'month'],
    ['Triwulan I 2016', 'month'],
    ['TW II/2016', 'month'],
    ['minggu kedua Maret 2016', 'month'],
    ['2016-2017', 'month'],
    ['2016/2017', 'month'],
    ['2016 s.d. 2017', 'month'],
    ['Januari-Maret 2016', 'month'],
    ['Desember 2016 – Januari 2017', 'month'],
    ['20160305', 'other'],
    ['1-3 Maret 2016', 'other'],
    ['Kamis, 5 Mei 2016', 'other'],
    ['March 5, 2016', 'other'],
    ['Mar-2025', 'month'],
    ['3 Maret', 'no-year'],
    ['3Maret', 'no-year'],
    ['17/8', 'no-year'],
    ['17-08', 'no-year'],
    ['17.8', 'no-year'],
    ['117/8', 'other'],
    ['kemarin', 'words'],
    ['minggu lalu', 'words'],
    ['kemarin!', 'other'],
    ['3 Maret 2025', 'other'],
    [`${'x'.repeat(4000)}`, 'words'],
    [`${'Ω'.repeat(20_000_000)}`, 'other'],
    ['', 'other'],
  ])('%j is %s', (day, found) => {
    expect(faults({ day })).toEqual([['day', 'not-a-date', { found }]]);
  });

  it('that is required is said to be', () => {
    const holder = object({ day: date(isDate) });
    const issue = (day: unknown) => parseAs({ shape: holder }, { day }, {}).issues[0]?.params;
    expect(issue('x')).toEqual({ found: 'words', required: true });
    expect(issue(null)).toEqual({ expected: 'string', found: 'null', required: true });
    expect(issue(7)).toEqual({ expected: 'string', found: 'number' });
    expect(faults({ day: null })).toEqual([['day', 'wrong-type', { expected: 'string', found: 'null' }]]);
  });
});

describe('a number', () => {
  it('lies within its bounds, both of them taken', () => {
    for (const count of [0, 10]) expect(faults({ count })).toEqual([]);
    for (const share of [0, 0.5, 1]) expect(faults({ share })).toEqual([]);
    expect(faults({ count: 11 })).toEqual([['count', 'out-of-range', { minimum: 0, maximum: 10 }]]);
    expect(faults({ count: -1 })).toEqual([['count', 'out-of-range', { minimum: 0, maximum: 10 }]]);
    expect(faults({ count: 10.5 })).toEqual([['count', 'out-of-range', { minimum: 0, maximum: 10 }]]);
    expect(faults({ count: 9.5 })).toEqual([['count', 'not-a-whole-number', {}]]);
    expect(faults({ share: 1.01 })).toEqual([['share', 'out-of-range', { minimum: 0, maximum: 1 }]]);
    expect([isNumber(Number.NaN, 0, 1), isNumber('1', 0, 1), isNumber(1, 0, 1), isNumber(0, 0, 1)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect([isWholeNumber(1, 1, 1), isWholeNumber(1.5, 1, 2), isWholeNumber(0, 1, 2), isWholeNumber(3, 1, 2)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it.each(['1.500', '1,500', '-12.345', '999.000'])('%s could be two', (count) => {
    expect(faults({ count })).toEqual([
      ['count', 'wrong-type', { expected: 'number', found: 'string', couldBeTwo: true }],
    ]);
  });

  it.each(['1500', '0.500', '1.50', '1.5000', '1234.567', '1.500,00', 'a1.500', '1.500 '])('%s is a text', (count) => {
    expect(faults({ count })).toEqual([['count', 'wrong-type', { expected: 'number', found: 'string' }]]);
  });
});

describe('a code', () => {
  it('is one of its list, or near to one', () => {
    expect(faults({ colour: 'red' })).toEqual([]);
    expect(faults({ colour: 'rde' })).toEqual([['colour', 'unknown-code', { scheme: 'colours', nearest: 'red' }]]);
    expect(faults({ colour: 'yellow' })).toEqual([['colour', 'unknown-code', { scheme: 'colours' }]]);
    expect(faults({ colour: 1 })).toEqual([['colour', 'wrong-type', { expected: 'string', found: 'number' }]]);
    expect(faults({ is: 1 })).toEqual([['is', 'wrong-type', { expected: 'boolean', found: 'number' }]]);
    const plain = parseAs({ shape: object({ one: code({ codes: 'red' } as never) }) }, { one: 'rad' }, {});
    expect(plain.issues[0]?.params).toEqual({ nearest: 'red' });
  });

  it('"none" contradicts what stands beside it, and only that', () => {
    expect(faults({ colours: ['none', 'red'] })).toEqual([
      ['colours/0', 'unknown-code', { scheme: 'colours', noneBesideOthers: true }],
    ]);
    expect(faults({ colours: ['none'] })).toEqual([
      ['colours/0', 'unknown-code', expect.not.objectContaining({ noneBesideOthers: true })],
    ]);
    const withNone = object({ all: list(code({ codes: 'none red' } as never), 3) });
    expect(parseAs({ shape: withNone }, { all: ['none', 'red'] }, {}).issues).toEqual([]);
  });
});

describe('a list', () => {
  it('holds as many as it may; those beyond are not read, and known to be there', () => {
    const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(faults({ rows: rows.slice(1) })).toEqual([]);
    const found = read({ id: 'a', rows });
    expect(found.issues.map(({ path, params }) => [path, params])).toEqual([[['rows'], { maximum: 2 }]]);
    expect(found.readable).toEqual({ id: 'a', rows: [...rows.slice(0, 2), {}] });
  });

  it('keeps the place of what could not be read, and is absent where nothing could', () => {
    expect(read({ id: 'a', rows: [7, { id: 'b' }] }).readable).toEqual({ id: 'a', rows: [{}, { id: 'b' }] });
    expect(read({ id: 'a', colours: ['x', 'red'] }).readable).toEqual({ id: 'a', colours: ['red'] });
    expect(read({ id: 'a', colours: ['x'] }).readable).toEqual({ id: 'a' });
    expect(read({ id: 'a', colours: [] }).readable).toEqual({ id: 'a', colours: [] });
    const holes = Object.assign(new Array<unknown>(2), { 1: 'red' });
    expect(faults({ colours: holes })).toEqual([['colours/0', 'missing', {}]]);
    expect([isList([1, 2], 2), isList([1, 2], 1), isList({ length: 0 }, 1)]).toEqual([true, false, false]);
  });

  it('whose length cannot be read is none', () => {
    const odd = new Proxy([], {
      getOwnPropertyDescriptor: () => {
        throw new Error('no');
      },
    });
    expect(faults({ colours: odd })).toEqual([['colours', 'wrong-type', { expected: 'array', found: 'other' }]]);
    expect([lengthOf([1, 2]), lengthOf({}), lengthOf({ length: '2' })]).toEqual([2, undefined, undefined]);
  });
});

describe('unknown keys', () => {
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`k${i}`, 1]));

  it('are stated with the field that was meant, the first twenty one by one', () => {
    expect(faults({ colou: 'red' })).toEqual([]);
    expect(faults({ colou: 'red' }, { unknownKeys: 'report' })).toEqual([
      ['', 'unknown-key', { count: 1, keys: [{ position: 1, nearest: 'colour' }] }, 'hint'],
    ]);
    // What is there already was not meant.
    expect(faults({ colou: 'red', colour: 'red' }, { unknownKeys: 'reject' })).toEqual([
      ['', 'unknown-key', { count: 1, keys: [expect.objectContaining({ position: 1 })] }],
    ]);
    const [found] = faults(many, { unknownKeys: 'reject' });
    const keys = Array.from({ length: 20 }, (_, i) => expect.objectContaining({ position: i + 1 }));
    expect(found?.[2]).toEqual({ count: 25, keys });
    expect(faults({ colou: undefined }, { unknownKeys: 'reject' })).toEqual([]);
    expect(faults({ rows: [{ id: 'a', m: 1 }] }, { unknownKeys: 'reject' })).toEqual([
      ['rows/0', 'unknown-key', { count: 1, keys: [{ position: 1, nearest: 'n' }] }],
    ]);
  });
});

describe('issues', () => {
  it('are kept up to the limit, errors before hints, and all of them counted', () => {
    const issues = new IssueCollector(2);
    expect([issues.failed, issues.truncated, issues.issues]).toEqual([false, false, []]);
    const hasRoom = () => issues.hasRoomFor('shape.missing');
    issues.enter('a');
    issues.add('shape.unseen-character', {}, 'hint');
    issues.add('shape.unseen-character', {}, 'hint');
    expect([issues.failed, issues.truncated, hasRoom()]).toEqual([false, false, true]);
    issues.add('shape.unseen-character', {}, 'hint');
    expect(issues.truncated).toBe(true);
    issues.enter(0);
    issues.add('shape.missing', {});
    issues.leave();
    expect([issues.failed, hasRoom()]).toEqual([true, true]);
    issues.add('shape.missing', {});
    expect([hasRoom(), issues.hasRoomFor('shape.empty-text')]).toEqual([false, true]);
    issues.add('shape.missing', {});
    issues.add('shape.empty-text', {});
    expect(issues.issues.map(({ code: its, path }) => [its, path])).toEqual([
      ['shape.missing', ['a', 0]],
      ['shape.empty-text', ['a']],
    ]);
    expect(issues.found).toEqual({ error: 4, warning: 0, hint: 3 });
    expect(issues.groups).toEqual([
      { code: 'shape.missing', severity: 'error', count: 3 },
      { code: 'shape.empty-text', severity: 'error', count: 1 },
      { code: 'shape.unseen-character', severity: 'hint', count: 3 },
    ]);
  });

  it('of a value that is no object are one', () => {
    for (const [input, found] of [
      [null, 'null'],
      [[], 'array'],
      ['x', 'string'],
      [7, 'number'],
      [undefined, 'other'],
    ] as const) {
      expect(read(input)).toEqual({
        issues: [expect.objectContaining({ code: 'shape.not-an-object', path: [], params: { found } })],
        found: { error: 1, warning: 0, hint: 0 },
        groups: [{ code: 'shape.not-an-object', severity: 'error', count: 1 }],
        truncated: false,
      });
      expect(parseSubmission(input).issues).toEqual(read(input).issues);
    }
    expect(read({}, { maxIssues: 0 })).toMatchObject({ issues: [], truncated: true });
  });

  it('stop at two hundred unless asked otherwise', () => {
    const rows = Array.from({ length: 300 }, () => 7);
    const wide = object({ rows: list(flag, 300) });
    expect(parseAs({ shape: wide }, { rows }, {}).issues).toHaveLength(200);
    expect(parseAs({ shape: wide }, { rows }, { maxIssues: 250 }).issues).toHaveLength(250);
  });
});

describe('plain values', () => {
  class Point {
    readonly x = 1;
  }
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      getOwnPropertyDescriptor: () => {
        throw new Error('no');
      },
      getPrototypeOf: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );

  it('are called as JSON calls them', () => {
    expect(
      ['a', true, 1, Number.NaN, Number.POSITIVE_INFINITY, null, [], {}, new Point(), Object.create(null)].map(
        jsonTypeOf,
      ),
    ).toEqual(['string', 'boolean', 'number', 'other', 'other', 'null', 'array', 'object', 'object', 'object']);
    expect([undefined, () => 1, Symbol('a'), 1n, new Date(0), new Map(), throwing].map(jsonTypeOf)).toEqual(
      new Array(7).fill('other'),
    );
    expect([
      isPlain({}),
      isPlain(Object.create(null)),
      isPlain(new Point()),
      isPlain([]),
      isPlain(null),
      isPlain('a'),
    ]).toEqual([true, true, false, false, false, false]);
  });

  it('are read by their own keys, and nothing is thrown', () => {
    expect([ownValue({ a: 1 }, 'a'), ownValue({}, 'toString'), ownValue([7], 0), ownValue([7], 1)]).toEqual([
      1,
      undefined,
      7,
      undefined,
    ]);
    expect(typeof ownValue(throwing, 'a')).toBe('symbol');
    expect([ownKeys({ a: 1, b: 2 }), ownKeys(throwing)]).toEqual([['a', 'b'], []]);
  });
});

describe('a shape', () => {
  it('is found by its path, positions in lists left out', () => {
    const at = (...path: (string | number)[]) => shapeAt(shape, path)?.type;
    expect([at(), at('id'), at('rows'), at('rows', 0), at('rows', 0, 'n'), at('rows', 'n'), at('colours', 1)]).toEqual([
      'object',
      'text',
      'object',
      'object',
      'number',
      'number',
      'code',
    ]);
    expect([at('x'), at('id', 'x'), at('rows', 'x'), at('x', 0)]).toEqual([undefined, undefined, undefined, undefined]);
    expect(shapeAt(list(list(flag, 1), 1), [])?.type).toBe('flag');
  });

  it('has parts by place, and codes by scheme', () => {
    expect([...partsOf(shape).keys()]).toEqual(['', 'colours', 'rows', 'rows[]']);
    expect([...partsOf(object({ a: object({ b: list(flag, 1) }) })).keys()]).toEqual(['', 'a', 'a.b']);
    expect([...codesByScheme(shape)]).toEqual([['colours', new Set(['red', 'blue'])]]);
    expect(codesByScheme(object({ one: code({ codes: 'a' } as never) })).size).toBe(0);
    expect(listed).toMatchObject({ type: 'code', written: 'red blue', scheme: 'colours' });
    const fields = (shape as Extract<Shape, { type: 'object' }>).fields;
    expect([fields.get('id')?.required, fields.get('day')?.required]).toEqual([true, false]);
  });
});

describe('what can be measured', () => {
  it('is asked for with a draft and issues', () => {
    const { readable, issues } = parseSubmission(fullReport);
    for (const call of [
      () => measurable({} as never),
      () => measurable('x' as never),
      () => measurable(readable as never, {} as never),
      () => measurable(readable as never, [{ path: [] }] as never),
      () => measurable(readable as never, [{ ...issues[0], code: 'x', severity: 'error', path: 'a' }] as never),
      () => parseMany(7 as never),
      () => parseMany([], { maxIssues: -1 }),
      () => parseSubmission({}, { maxIssues: 1.5 }),
      () => parseSubmission({}, { unknownKeys: 'drop' as never }),
    ]) {
      expect(call).toThrow(expect.objectContaining({ name: 'KimError' }));
    }
  });

  it('names what was left out in the order of the submission', () => {
    const input = {
      kind: 'activity-report',
      schemaVersion: 'v1',
      id: 'r',
      kimId: 'k',
      period: { from: '2025-01-01', through: '2025-12-31' },
      products: [{ id: 'p' }, { id: 'q', date: '2025-01-02', reach: -1 }],
      activities: [{ id: 'a', date: '2025-01-02', title: 7 }, 7, { id: 'c' }],
      income: 'x',
    };
    const { readable, issues } = parseSubmission(input);
    const found = measurable(readable as never, issues);
    expect(found.leftOut.map(({ path, reason }) => `${path.join('/')} ${reason}`)).toEqual([
      'activities/0/title unreadable',
      'activities/1 missing',
      'activities/2 missing',
      'products/0 missing',
      'products/1/reach unreadable',
      'income unreadable',
    ]);
    expect(found.submission?.partialLists).toEqual(['activities', 'products', 'income']);
    // Without the issues it is not known what was not read.
    expect(measurable(readable as never).leftOut.map(({ path }) => path.join('/'))).toEqual([
      'activities/1',
      'activities/2',
      'products/0',
    ]);
  });

  it('of a value whose constant parts are not stated has them', () => {
    const { submission } = measurable({ kind: 'registration', id: 'k', name: 'KIM', bodyType: 'kim' } as never);
    expect(submission).toEqual({ kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim' });
  });
});
