import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, Column, ColumnType } from '../../src/tables/out/column.js';
import { fromCsvCell, toCsv } from '../../src/tables/out/csv.js';
import { nastyText } from './nasty-texts.js';

const describedAs = (name: string, type: ColumnType, csvPrefix?: string): Column => ({
  name,
  type,
  nullable: true,
  label: name,
  description: name,
  privacyClass: 'public',
  ...(csvPrefix !== undefined && { csvPrefix }),
});

const table = [
  describedAs('text', 'text'),
  describedAs('code', 'text', 'kemendagri:'),
  describedAs('integer', 'integer'),
  describedAs('number', 'number'),
  describedAs('boolean', 'boolean'),
  describedAs('date', 'date'),
];

const day = fc
  .record({
    y: fc.integer({ min: 1, max: 9999 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const row: fc.Arbitrary<Record<string, CellValue>> = fc.record({
  text: orNull(nastyText),
  code: orNull(nastyText),
  integer: orNull(fc.maxSafeInteger()),
  // CSV text has no negative zero.
  number: orNull(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))),
  boolean: orNull(fc.boolean()),
  date: orNull(day),
});

/** An independent reader, strict about RFC 4180. */
const read = (csv: string): string[][] =>
  parse(csv, { bom: true, relax_column_count: false, record_delimiter: '\r\n' });

describe('CSV text', () => {
  it('is read back by another reader exactly as it was, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.boolean(), (rows, bom) => {
        const [header, ...records] = read([...toCsv(rows, table, { bom })].join(''));
        expect(header).toEqual(table.map(({ name }) => name));
        const back = records.map((fields) => fields.map((field, i) => fromCsvCell(field, table[i] as Column)));
        expect(back).toEqual(rows.map((one) => table.map(({ name }) => one[name])));
      }),
      { numRuns: 500 },
    );
  });

  it('is the text itself in the bare style, an empty field for null', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const [, ...records] = read(
          [...toCsv([{ text, integer: null }], [table[0], table[2]] as Column[], { text: 'bare' })].join(''),
        );
        expect(records).toEqual([[text, '']]);
      }),
      { numRuns: 500 },
    );
  });

  it('never begins a text with what a spreadsheet runs, nor writes one that Number reads', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const [, [field = ''] = []] = read(
          [...toCsv([{ text, x: true }], [table[0] as Column, describedAs('x', 'boolean')])].join(''),
        );
        expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
        expect(field.trim() === '' || Number.isNaN(Number(field))).toBe(true);
        expect(field).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves negative numbers numbers', () => {
    fc.assert(
      fc.property(fc.double({ max: -Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }), (number) => {
        expect([...toCsv([{ number }], [table[3] as Column])][1]).toBe(`${number}\r\n`);
      }),
    );
  });
});
