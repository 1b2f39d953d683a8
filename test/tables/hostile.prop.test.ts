import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataQuality } from '../../src/tables/quality/data-quality.js';
import { renderImportNote } from '../../src/tables/quality/render-import-note.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { id } from '../../src/texts/id/index.js';

/* Whatever is handed over: notes, never a throw, and nothing is lost without a note. */

const secret = 'RAHASIA';
const cyclic = (): unknown => {
  const self: Record<string, unknown> = { a: secret };
  self.self = self;
  return self;
};
const throwing = (): unknown =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error(secret);
      },
      ownKeys: () => {
        throw new Error(secret);
      },
      has: () => {
        throw new Error(secret);
      },
    },
  );
const throwingOf = (target: object): unknown =>
  new Proxy(target, {
    get: () => {
      throw new Error(secret);
    },
    getOwnPropertyDescriptor: () => {
      throw new Error(secret);
    },
  });
const getter = (): unknown =>
  Object.defineProperty({}, 'richText', {
    enumerable: true,
    get: () => {
      throw new Error(secret);
    },
  });

const revokedOf = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const revoked = () => revokedOf({});
const revokedList = () => revokedOf([]);
const refuse = () => {
  throw new Error(secret);
};
/** Lists and dates that answer otherwise than theirs. */
const changedList = (): unknown => new Proxy([secret], { get: refuse, ownKeys: refuse, getPrototypeOf: refuse });
const changedDate = (): unknown =>
  Object.assign(new Date(0), { getTime: refuse, valueOf: refuse, toISOString: refuse });

/** A text, or a list of texts, may state that nothing is given: "null", "-". A proxy may refuse the question. */
function isOfTexts(cell: unknown): boolean {
  try {
    return typeof cell === 'string' || (Array.isArray(cell) && cell.every((part) => typeof part === 'string'));
  } catch {
    return false;
  }
}

/** What makes a cell: a generator of values looks into them, and some of these throw. */
type Maker = () => unknown;
const hostileCell: fc.Arbitrary<Maker> = fc.oneof(
  fc.constantFrom<Maker>(
    cyclic,
    throwing,
    getter,
    () => Symbol(secret),
    () => () => secret,
    revoked,
    revokedList,
    changedList,
    changedDate,
  ),
  fc
    .constantFrom<unknown>(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -0,
      10n ** 40n,
      new Date(Number.NaN),
      [],
      [[]],
      [secret],
      {},
      { formula: 'A1' },
      { richText: [null, { text: 1 }, { text: 'x' }] },
      { error: '#REF!' },
      new Map(),
      Object.create(null),
      '\u0000',
      '\ud800',
      'a'.repeat(5_000),
      '(((((((((((((((((((',
      '1.1.1.1.1.1.1.1.1.1.1.1.1.1.1',
      '=cmd()',
      '#REF!',
    )
    .map(
      (value): Maker =>
        () =>
          value,
    ),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true }).map(
    (value): Maker =>
      () =>
        value,
  ),
);
const heading = fc.oneof(
  fc.constantFrom(
    'ID KIM',
    'Nama KIM',
    'Nama',
    'Jabatan',
    'JK',
    'Umur',
    'Pekerjaan',
    'Tanggal Masuk',
    'No SK',
    'Status',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '', ' ', 'prototype', '0', '-1'),
  fc.string({ maxLength: 20 }),
);
const record = fc.array(fc.tuple(heading, hostileCell), { maxLength: 8 }).map(
  (cells): Maker =>
    () => {
      const row: object = {};
      for (const [key, make] of cells)
        Object.defineProperty(row, key, { value: make(), enumerable: true, configurable: true, writable: true });
      return row;
    },
);
const line = fc.array(hostileCell, { maxLength: 6 }).map(
  (cells): Maker =>
    () =>
      cells.map((make) => make()),
);
const row = fc.oneof(record, record, line, hostileCell);

const filledIn = (value: unknown) =>
  value !== undefined && value !== null && !(typeof value === 'string' && !/\S/.test(value));

describe('hostile rows', () => {
  it.each([false, true])('never make anything throw, and each comes out once (lists of cells: %s)', (sheet) => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom('any', 'by-kim'), (makers, order) => {
        const rows = makers.map((make) => make());
        const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet, order: order as 'any' })];
        const seen = outcomes.flatMap((one) =>
          one.kind === 'submission' ? one.rows : one.kind === 'rejected' || one.kind === 'skipped' ? [one.row] : [],
        );
        expect([...seen].sort((a, b) => a - b)).toEqual(rows.map((_, i) => i + 1));
        const notes = outcomes.filter(({ kind }) => kind !== 'submission');
        expect(JSON.stringify(notes)).not.toContain(secret);
        expect(dataQuality(outcomes, 'registration').rows.read).toBe(rows.length);
      }),
      { numRuns: 80 },
    );
  });

  it('no cell is made a text that may refuse it', () => {
    const refuses = [Object.create(null)];
    for (const heading of ['No', 'Nama', 'JK', 'Jabatan', 'Umur', 'Nama KIM']) {
      const options = { kind: 'registration', values: { sex: { '1': 'laki-laki' } } } as const;
      const rows = [
        { 'Nama KIM': 'M', Nama: 'A', [heading]: refuses },
        { 'Nama KIM': 'M', Nama: 'B', Jabatan: 1 },
      ];
      expect(() => [...submissionsFromRows(rows, options)]).not.toThrow();
    }
  });

  it('lose no cell without a note: it is read, noted, or of a column that is noted', () => {
    const safe = { 'ID KIM': 'k', 'Nama KIM': 'M', Nama: 'A' };
    fc.assert(
      fc.property(
        hostileCell,
        fc.constantFrom('Umur', 'Jabatan', 'JK', 'Tanggal Masuk', 'Pekerjaan'),
        (make, column) => {
          const cell = make();
          const outcomes = [...submissionsFromRows([{ ...safe, [column]: cell }], { kind: 'registration' })];
          const [member] = outcomes.flatMap((one) => (one.kind === 'submission' ? (one.submission.members ?? []) : []));
          const isRead = Object.keys(member ?? {}).some((key) => key !== 'id' && key !== 'name');
          const isNoted = outcomes.some(({ kind }) => kind !== 'submission');
          const saysNothing = !filledIn(cell) || isOfTexts(cell);
          expect(isRead || isNoted || saysNothing).toBe(true);
          expect(member?.name).toBe('A');
        },
      ),
      { numRuns: 120 },
    );
  });

  it('a record or a line that does not tell its cells is refused, and makes the list a part', () => {
    const inSheet = [['KIM MAWAR'], ['No', 'Nama'], [1, 'Warga A'], revokedOf([]), throwingOf([2, 'Warga B'])];
    const records = [{ 'Nama KIM': 'KIM MAWAR', Nama: 'Warga A' }, throwing()];
    for (const [rows, sheet, refused] of [
      [inSheet, true, [4, 5]],
      [records, false, [2]],
    ] as const) {
      const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet })];
      expect(outcomes.flatMap((one) => (one.kind === 'rejected' ? [one.row] : []))).toEqual(refused);
      const [found] = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
      expect(found?.members).toHaveLength(1);
      if (sheet) expect(found?.membersListed).toBe('some');
    }
  });

  it('100 000 columns are counted, whatever they are called', () => {
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`kolom ${i}`, 1]));
    const outcomes = [
      ...submissionsFromRows([{ 'ID KIM': 'k', 'Nama KIM': 'M', Nama: 'A', ...wide }], { kind: 'registration' }),
    ];
    const passedOver = outcomes.reduce((sum, one) => sum + (one.kind === 'unknown-column' ? one.filled : 0), 0);
    expect(passedOver).toBe(100_000);
  });

  it('a text of any length is read in one pass, wherever it stands', () => {
    const texts = ['a', 'a ', '(', 'a:', 'a\n', 'a-\n', '1. a ', 'KIM ', 'a, ', '1'];
    for (const kind of ['registration', 'activity-report'] as const)
      for (const part of kind === 'registration' ? texts : ['a, ']) {
        const long = part.repeat(Math.ceil(100_000 / part.length));
        const rows = [[long], ['KIM A'], ['No', 'Nama', long], [1, 'A', long], [long], ['', long]];
        const sheet = [...submissionsFromRows(rows, { kind, sheet: true })];
        const seen = sheet.flatMap((one) =>
          one.kind === 'submission' ? one.rows : one.kind === 'rejected' || one.kind === 'skipped' ? [one.row] : [],
        );
        expect([...new Set(seen)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
        const record = [...submissionsFromRows([{ [long]: long, 'Nama KIM': 'M', Nama: long }], { kind })];
        expect(JSON.stringify(record.filter(({ kind: is }) => is !== 'submission'))).not.toContain(long.slice(0, 100));
      }
  }, 60_000);

  it('a note with a code that is none has no text of another', () => {
    for (const code of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'x']) {
      const fault = { code, column: code } as never;
      const skipped = { kind: 'skipped', row: 1, reason: code } as never;
      const withheld = { kind: 'withheld-column', row: 1, position: 1, category: code, filled: 1 } as never;
      for (const note of [{ kind: 'noted', row: 1, faults: [fault] } as const, skipped, withheld])
        for (const text of renderImportNote(note, 'registration', 'members', id)) {
          expect(text).not.toMatch(/function|native|\[object|undefined/);
        }
    }
  });
});
