import { iterable, record, requireArgument, requireOptions, text as textKind } from '../../kernel/arguments.js';
import { KimError } from '../../kernel/kim-error.js';
import { isLocalDate } from '../../kernel/local-date.js';
import { quoted } from '../../kernel/text.js';
import { column as columnKind, columnList, csvKinds } from '../kinds.js';
import type { CellValue, Column, ColumnType } from './column.js';
import { csvField, marked, unmarked } from './csv-text.js';

/**
 * How text is written in CSV text.
 *
 * - `safe` (the default): no reader that guesses types changes it, and no spreadsheet runs it. Codes of regions stand
 *   behind `kemendagri:`; other text that looks like a number, a date, a truth value or a formula behind `text:`.
 * - `bare`: as it is, for readers that are given the types of the dictionary. Never for a spreadsheet.
 */
export type CsvTextStyle = 'safe' | 'bare';

/** How CSV text is written. */
export interface CsvOptions {
  /**
   * For whom. `excel-id`: spreadsheets in Indonesian, which divide columns at `;`, have a decimal comma and know UTF-8 by a
   * byte order mark; the headings are then the labels of the columns. Default: readers of RFC 4180.
   */
  readonly for?: 'excel-id' | undefined;
  readonly text?: CsvTextStyle | undefined;
  /** Whether to begin with a byte order mark, by which Excel knows UTF-8; default false, with `excel-id` true. */
  readonly bom?: boolean | undefined;
  /**
   * Whether to write the names of the columns first, or their labels; default the names (with `excel-id` the labels). False
   * for a further part of the same file.
   */
  readonly header?: boolean | 'labels' | undefined;
}

/**
 * Rows as CSV text (RFC 4180), one record after the other with its line end; `join('')` gives the whole. Numbers have a
 * decimal point (with `excel-id` a comma) and all their digits, truth values are `true` and `false`, a null is an empty
 * field and never 0. Nothing is kept, so it can run over any number of rows.
 *
 * @param rows anything that can be gone through; only the cells of the columns are read.
 * @param columns what to write, in this order: the whole dictionary of `columns`, or some of it.
 * @throws KimError `invalid-argument` for a cell that does not fit its column, such as `NaN`, when its row is due.
 *
 * @example
 * ```ts
 * const dictionary = columns('tidy', id).filter(({ name }) => ['kim_id', 'region_code', 'value'].includes(name));
 * const rows = [{ kim_id: '0012', region_code: '62.10', value: -0.5 }, { kim_id: 'kim-2', region_code: null, value: null }];
 * [...toCsv(rows, dictionary)]; // ['kim_id,region_code,value\r\n', 'text:0012,kemendagri:62.10,-0.5\r\n', 'kim-2,,\r\n']
 * [...toCsv(rows, dictionary, { text: 'bare' })][1]; // '0012,62.10,-0.5\r\n'
 * [...toCsv(rows, dictionary, { for: 'excel-id' })][1]; // 'text:0012;kemendagri:62.10;-0,5\r\n'
 * ```
 */
export function* toCsv<Name extends string>(
  rows: Iterable<{ readonly [Each in Name]: CellValue }>,
  columns: readonly Column<Name>[],
  options: CsvOptions = {},
): Generator<string, void> {
  requireArgument(rows, iterable, 'toCsv', 'rows');
  requireArgument(columns, columnList, 'toCsv', 'columns');
  requireOptions(options, csvKinds, 'toCsv');
  const { text = 'safe', for: reader } = options;
  const isExcel = reader === 'excel-id';
  const { bom = isExcel, header = isExcel ? 'labels' : true } = options;
  const dialect = isExcel ? excelId : rfc4180;
  let start = bom ? '\uFEFF' : '';
  if (header) {
    const headings = columns.map(({ name, label }) => (header === 'labels' ? marked(label) : name));
    yield `${start}${headings.map(csvField).join(dialect.delimiter)}\r\n`;
    start = '';
  }
  let at = 0;
  for (const row of rows) {
    requireArgument(row, record, 'toCsv', `rows[${at++}]`);
    const cells = columns.map((column) => csvCell(row[column.name], column, text, dialect));
    yield `${start}${cells.join(dialect.delimiter)}\r\n`;
    start = '';
  }
}

interface Dialect {
  readonly delimiter: string;
  readonly decimal: string;
}

const rfc4180: Dialect = { delimiter: ',', decimal: '.' };
const excelId: Dialect = { delimiter: ';', decimal: ',' };

function csvCell(value: CellValue | undefined, column: Column, style: CsvTextStyle, { decimal }: Dialect): string {
  if (value === null || value === undefined) return '';
  if (!fits[column.type](value)) {
    const message = `toCsv needs cells of the type ${column.type} in the column ${quoted(column.name)}.`;
    throw new KimError('invalid-argument', message);
  }
  if (typeof value === 'number') return String(value).replace('.', decimal);
  if (typeof value !== 'string') return String(value);
  if (column.type === 'date') return value;
  return csvField(style === 'bare' ? value : safeText(value, column));
}

/** A prefix stands before every value, so that a column is all one; a mark only where it is needed. */
function safeText(value: string, { csvPrefix }: Column): string {
  return csvPrefix === undefined ? marked(value) : csvPrefix + value;
}

const fits: Readonly<Record<ColumnType, (value: CellValue) => boolean>> = {
  text: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && isLocalDate(value),
};

/**
 * The value of a field that `toCsv` wrote in the `safe` style, as a reader of CSV text hands it over: its text without
 * the quotes. Gives back exactly what was written.
 *
 * @param options the reader for which it was written.
 * @returns `undefined` for a field that the column cannot hold.
 *
 * @example
 * ```ts
 * const dictionary = columns('tidy', en);
 * const column = (wanted) => dictionary.find(({ name }) => name === wanted);
 * fromCsvCell('kemendagri:62.10', column('region_code')); // '62.10'
 * fromCsvCell('text:0012', column('kim_id')); // '0012'
 * fromCsvCell('', column('value')); // null
 * fromCsvCell('0,5', column('value')); // undefined
 * fromCsvCell('0,5', column('value'), { for: 'excel-id' }); // 0.5
 * ```
 */
export function fromCsvCell(
  field: string,
  column: Column,
  options: Pick<CsvOptions, 'for'> = {},
): CellValue | undefined {
  requireArgument(field, textKind, 'fromCsvCell', 'field');
  requireArgument(column, columnKind, 'fromCsvCell', 'column');
  requireOptions(options, { for: csvKinds.for }, 'fromCsvCell');
  const { for: reader } = options;
  if (field === '') return null;
  const isNumber = column.type === 'number' || column.type === 'integer';
  // A point in it would be one that groups thousands.
  if (reader === 'excel-id' && isNumber && field.includes('.')) return undefined;
  const value = cellOf(reader === 'excel-id' && isNumber ? field.replace(',', '.') : field, column);
  return value !== undefined && fits[column.type](value) ? value : undefined;
}

function cellOf(field: string, { type, csvPrefix }: Column): CellValue | undefined {
  switch (type) {
    case 'text':
      if (csvPrefix === undefined) return unmarked(field);
      return field.startsWith(csvPrefix) ? field.slice(csvPrefix.length) : undefined;
    case 'integer':
    case 'number':
      return /^-?[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?$/.test(field) ? Number(field) : undefined;
    case 'boolean':
      return field === 'true' ? true : field === 'false' ? false : undefined;
    case 'date':
      return field;
  }
}
