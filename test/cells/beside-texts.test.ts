import { describe, expect, it } from 'vitest';
import { readNumberAsCode } from '../../src/cells/codes.js';
import { contentOf, unreadable } from '../../src/cells/content.js';
import { isWithinOneMonth } from '../../src/cells/day.js';
import { makeFinder } from '../../src/cells/finder.js';
import { movesTo } from '../../src/cells/held-instead.js';
import { roleOfListed } from '../../src/cells/listed.js';
import { readExactNumber } from '../../src/cells/number.js';
import { unitFits } from '../../src/cells/units.js';
import type { LocalDate } from '../../src/kernel/local-date.js';
import { adviserRoles } from '../../src/vocabulary/concepts/adviser-roles.js';
import { ageBands } from '../../src/vocabulary/concepts/age-bands.js';
import { sexes } from '../../src/vocabulary/concepts/sexes.js';

/* What readers of cells take that is no text, or say of it what no line of the kept readings shows. */

describe('the content of a cell', () => {
  const date = new Date(Date.UTC(2024, 2, 17));
  const nested = (depth: number): unknown => (depth === 0 ? 'Budi' : { formula: 'A1', result: nested(depth - 1) });
  const thrower = new Proxy(
    {},
    {
      has: () => true,
      get: () => {
        throw new Error('no');
      },
    },
  );
  it.each<[string, unknown, unknown]>([
    ['a number', 5, 5],
    ['no number', Number.NaN, unreadable],
    ['an endless number', Number.POSITIVE_INFINITY, unreadable],
    ['a truth', true, true],
    ['an untruth', false, false],
    ['nothing', undefined, undefined],
    ['null', null, undefined],
    ['a function', () => 5, unreadable],
    ['a symbol', Symbol('x'), unreadable],
    ['a whole number of a database', 12n, 12],
    ['the largest of them', 9007199254740991n, 9007199254740991],
    ['one that is too large', 9007199254740992n, '9007199254740992'],
    ['the smallest', -9007199254740991n, -9007199254740991],
    ['one that is too small', -9007199254740992n, '-9007199254740992'],
    ['a list', ['Budi', 'Cici'], ['Budi', 'Cici']],
    ['an object of another program', { x: 1 }, unreadable],
    ['a formula', { formula: 'A1', result: 7 }, 7],
    ['a shared formula', { sharedFormula: 'A1', result: 7 }, 7],
    ['a formula that nobody has calculated', { formula: 'A1' }, unreadable],
    ['a formula without anything', { formula: 'A1', result: null }, unreadable],
    ['a formula that failed', { formula: 'A1', result: '#REF!' }, unreadable],
    ['a link', { hyperlink: 'https://kim.id', text: 'KIM' }, 'KIM'],
    ['a link with rich text', { hyperlink: 'x', text: { richText: [{ text: 'KIM' }] } }, 'KIM'],
    ['a link without a text', { hyperlink: 'x' }, unreadable],
    ['rich text', { richText: [{ text: 'Bu' }, { text: 'di' }] }, 'Budi'],
    ['rich text with what is none', { richText: [null, 5, { text: 7 }, {}, { text: 'Budi' }] }, 'Budi'],
    ['rich text that is no list', { richText: 'Budi' }, unreadable],
    ['two objects in each other', nested(2), 'Budi'],
    ['three', nested(3), 'Budi'],
    ['four', nested(4), unreadable],
    ['an object that throws', thrower, unreadable],
  ])('%s', (_, cell, content) => {
    expect(contentOf(cell)).toEqual(content);
  });

  it('a moment stays one, within a formula too', () => {
    expect(contentOf(date)).toEqual(date);
    expect(contentOf({ formula: 'A1', result: date })).toEqual(date);
  });

  it('of a list that is too long so many are read, and of rich text so many runs', () => {
    expect(contentOf(Array.from({ length: 10_001 }, (_, i) => i))).toHaveLength(10_000);
    expect(contentOf({ richText: Array.from({ length: 1_001 }, () => ({ text: 'x' })) })).toHaveLength(1_000);
  });

  it('a list is a copy', () => {
    const list = ['Budi'];
    expect(contentOf(list)).not.toBe(list);
  });
});

it.each([
  ['2024-03-05', undefined, true],
  ['2024-03-05', '2024-03-31', true],
  ['2024-03-05', '2024-04-01', false],
  ['2024-03-05', '2025-03-05', false],
  ['2024-03-05', '2025-04-05', false],
] as const)('from %s through %s is within one month: %s', (day, through, expected) => {
  const reading = { day: day as LocalDate, ...(through !== undefined && { through: through as LocalDate }) };
  expect(isWithinOneMonth(reading)).toBe(expected);
});

it('a number stands for a band of age, and for no sex', () => {
  expect([readNumberAsCode(ageBands, 30), readNumberAsCode(ageBands, -1), readNumberAsCode(ageBands, 121)]).toEqual([
    'usia-25-34',
    undefined,
    undefined,
  ]);
  expect(readNumberAsCode(sexes, 30)).toBeUndefined();
});

it('the role of a list is that of those who advise, and no other', () => {
  expect(
    (['pembina', 'penasihat', 'pelindung', 'pengarah', 'former', 'attendance', undefined] as const).map(roleOfListed),
  ).toEqual(['pembina', 'penasihat', 'pelindung', 'pengarah', undefined, undefined, undefined]);
});

it('nothing is no number of its own: zero has one sign', () => {
  const zeros = ['-0', '0', '-0,0', '0,0', 'Rp 0'].map((text) => readExactNumber(text, false));
  for (const zero of zeros) expect(zero !== undefined && 'value' in zero && Object.is(zero.value, 0)).toBe(true);
});

it('words that move nothing may be none', () => {
  expect([movesTo([]), movesTo(['dialihkan']), movesTo(['dialihkan', 'ke'])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('what a unit counts fits what a field counts', () => {
  const units = ['people', 'households', 'times', 'rupiah', 'other', undefined] as const;
  const fits = (key: string | number | undefined) => units.map((unit) => unitFits(key, unit));
  expect(fits(undefined)).toEqual(units.map(() => true));
  expect(fits('something')).toEqual(units.map(() => true));
  expect(fits(0)).toEqual(units.map(() => true));
  for (const key of ['residents', 'members', 'guests', 'women', 'men', 'total', 'beneficiaries', 'count'])
    expect([key, fits(key)]).toEqual([key, [true, false, false, false, false, true]]);
  expect(fits('households')).toEqual([false, true, false, false, false, true]);
  expect(fits('times')).toEqual([false, false, true, false, true, true]);
  expect(fits('reach')).toEqual([true, false, true, false, true, true]);
  expect(fits('amount')).toEqual([false, false, false, true, false, true]);
});

it('a finder looks a scheme up once', () => {
  const find = makeFinder();
  expect(find(adviserRoles)).toBe(find(adviserRoles));
  expect(find(adviserRoles)).not.toBe(makeFinder()(adviserRoles));
});
