import { describe, expect, it } from 'vitest';
import { classedFields, fieldClass } from '../../src/privacy/field-class.js';
import { safeTable } from '../../src/privacy/kinds.js';
import { minorsIn } from '../../src/privacy/minors.js';
import { redact } from '../../src/privacy/redact.js';
import { suppressSmallCells, suppressSmallCounts } from '../../src/privacy/small-cells.js';

/* What each function takes, and what it refuses: the outermost values of both kinds. */

const refused = (call: () => unknown, code = 'invalid-argument') =>
  expect(call).toThrow(expect.objectContaining({ code }));
const registration = { kind: 'registration' } as const;
const report = { kind: 'activity-report' } as const;
/** A list without its first entry. */
const sparse: unknown[] = Object.assign(new Array<unknown>(2), { 1: 1 });

describe('a submission', () => {
  const asSubmission = (value: unknown) => [() => redact(value as never), () => minorsIn(value as never)];

  it.each<readonly [string, unknown]>([
    ['of no kind', {}],
    ['of another kind', { kind: 'minutes' }],
    ['that is a text', 'registration'],
    ['that is nothing', null],
    ...['members', 'formerMembers', 'advisers', 'statedCounts'].flatMap((list) => [
      [`whose ${list} are no list`, { ...registration, [list]: {} }] as const,
      [`whose ${list} are no records`, { ...registration, [list]: [{}, 7] }] as const,
      [`whose ${list} have a hole`, { ...registration, [list]: sparse }] as const,
    ]),
    ...['activities', 'informationItems', 'ratings'].flatMap((list) => [
      [`whose ${list} are no list`, { ...report, [list]: 'x' }] as const,
      [`whose ${list} are no records`, { ...report, [list]: [{}, null] }] as const,
    ]),
  ])('%s is refused', (_, value) => {
    for (const call of asSubmission(value)) refused(call);
  });

  it.each([
    registration,
    report,
    { ...registration, members: [{}] },
    { ...report, activities: [{}], ratings: [] },
  ])('may state as little as %j', (value) => {
    expect(redact(value as never)).toMatchObject({ kind: value.kind });
    expect(minorsIn(value as never)).toEqual([]);
  });
});

describe('the registration beside it', () => {
  it.each([
    ['another thing', { answers: [] }],
    ['a text', 'k'],
    ['a number', 7],
    ['a flag', true],
    ['a function', () => ({})],
    ['one whose id is a number', { id: 7 }],
    ['one whose id is a number, with members', { id: 7, members: [] }],
    ['one whose members are no list', { id: 'k', members: {} }],
    ['one whose members are numbers', { members: [1] }],
  ])('is refused where it is %s', (_, value) => {
    refused(() => minorsIn(report, value as never));
    refused(() => redact(report as never, { registration: value as never }));
  });

  it.each([
    {},
    registration,
    { id: 'k' },
    { members: [] },
    { id: 'k', members: [{ id: 'a' }], seat: {} },
  ])('may be as little as %j', (value) => {
    expect(minorsIn(report, value as never)).toEqual([]);
  });
});

describe('the options of a view', () => {
  it.each([{ pseudonym: 'x' }, { keepTitles: 1 }, { titles: true }])('%j is refused', (options) => {
    refused(() => redact(registration as never, options as never));
  });

  it.each([
    undefined,
    {},
    { keepTitles: false, pseudonym: undefined, registration: undefined },
  ])('%j is none', (options) => {
    expect(redact(registration as never, options)).toEqual(registration);
  });
});

describe('a table of counts', () => {
  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['rows of which the second is longer', [[1], [1, 2]]],
    ['rows of which the second is shorter', [[1, 2], [1]]],
    ['a row that is a number', [[1], 1]],
    ['a row with a hole', [sparse]],
    ['a hole for a row', Object.assign(new Array<unknown>(2), { 1: [1] })],
    ['an empty row beside another', [[1], []]],
    ['a count below 0', [[0, -1]]],
    ['a count that is a text', [['1']]],
    ['a sum that is not exact', [[Number.MAX_SAFE_INTEGER, 1]]],
  ])('is refused where it is %s', (_, counts) => {
    refused(
      () => suppressSmallCells(counts as never, { minimum: 5 }),
      counts === undefined ? 'missing-argument' : undefined,
    );
  });

  it.each([
    ['no count at all', []],
    ['a hole', sparse],
    ['a fraction', [1.5]],
    ['a list of lists', [[1]]],
    ['a sum that is not exact', [Number.MAX_SAFE_INTEGER, 1]],
  ])('as one list is refused where it is %s', (_, counts) => {
    refused(() => suppressSmallCounts(counts as never, { minimum: 5 }));
  });

  it('may be as large as a number is exact', () => {
    const { total } = suppressSmallCounts([Number.MAX_SAFE_INTEGER - 5, 5], { minimum: 5 });
    expect(total.count).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each([
    { minimum: 0 },
    { minimum: 1.5 },
    { minimum: '5' },
    { minimum: Number.NaN },
    { minimum: 2, protection: 0 },
  ])('is not hidden by %j', (options) => {
    refused(() => suppressSmallCounts([1], options as never));
  });

  it('shows everything above 0 at a minimum of 1', () => {
    expect(suppressSmallCounts([1, 2, 0], { minimum: 1 }).counts.map(({ count }) => count)).toEqual([1, 2, 0]);
    expect(suppressSmallCounts([1, 2, 0], { minimum: 1, zeros: 'hidden' }).counts[2]?.hidden).toBe('primary');
  });

  it.each([undefined, 7, ''])('is not hidden by a key that gives %j', (given) => {
    expect(() => suppressSmallCounts([1, 9], { minimum: 5, keyed: (() => given) as never })).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/-argument$/) }),
    );
  });
});

describe('a field', () => {
  it.each([['members', 0, 1.5], 'members', undefined, [null], [sparse]])('is not found by %j', (path) => {
    expect(() => fieldClass('registration', path as never)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/-argument$/) }),
    );
  });

  it('belongs to one of the two kinds', () => {
    refused(() => fieldClass('minutes' as never, []));
    refused(() => classedFields('minutes' as never));
  });
});

describe('what of a table may be shown', () => {
  const table = suppressSmallCells(
    [
      [20, 3, 17],
      [12, 30, 9],
    ],
    { minimum: 5 },
  );

  it('is known again by its parts', () => {
    expect(safeTable.accepts(table)).toBe(true);
    expect(safeTable.accepts(suppressSmallCells([[2]], { minimum: 5, totals: 'withheld' }))).toBe(true);
  });

  it.each([
    ['a count as it was put in', { total: 7 }],
    ['a fraction', { total: { count: 1.5 } }],
    ['no count', { total: {} }],
    ['a text', { rowTotals: [{ count: '7' }] }],
    ['a cell that is none', { cells: [[{ count: 1 }, null]] }],
    ['rows that are none', { cells: [7] }],
    ['no word of what it holds against', { holdsAgainst: 'all' }],
  ])('is no longer that with %s', (_what, part) => {
    expect(safeTable.accepts({ ...table, ...part })).toBe(false);
  });
});

describe('a key that chooses what is hidden beside', () => {
  const keys = Array.from({ length: 40 }, (_, key) => (text: string) => `${key}/${text}`);

  it('hides nothing where nothing is small', () => {
    for (const keyed of keys) {
      const { cells, rowTotals, columnTotals, total } = suppressSmallCells(
        [
          [20, 30],
          [12, 40],
        ],
        { minimum: 5, keyed },
      );
      for (const { hidden } of [...cells.flat(), ...rowTotals, ...columnTotals, total]) expect(hidden).toBeUndefined();
    }
  });

  it('hides no zero and no total that need not be hidden, and now and then a cell for no reason', () => {
    const counts = [3, 0, 20, 30, 40, 0, 50, 60];
    const hiddenBy = keys.map((keyed) => suppressSmallCounts(counts, { minimum: 5, keyed }));
    for (const { counts: safe, total } of hiddenBy) {
      expect(total).toEqual({ count: 203 });
      expect([safe[1], safe[5]]).toEqual([{ count: 0 }, { count: 0 }]);
    }
    const numbers = hiddenBy.map(({ counts: safe }) => safe.filter(({ hidden }) => hidden !== undefined).length);
    expect(Math.min(...numbers)).toBe(2);
    expect(Math.max(...numbers)).toBeGreaterThan(2);
  });
});
