import { requireArgument, requireOptions, text as textKind } from '../../kernel/arguments.js';
import { frozen } from '../../kernel/frozen.js';
import { columnList, csvKinds } from '../kinds.js';
import type { Column, ColumnType } from './column.js';
import type { CsvOptions } from './csv.js';
import { textMark } from './csv-text.js';

/**
 * The type of DuckDB for each type of column.
 *
 * @example
 * ```ts
 * duckDbTypes.text; // 'VARCHAR'
 * ```
 */
export const duckDbTypes: Readonly<Record<ColumnType, string>> = /* @__PURE__ */ frozen({
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
});

/**
 * The query by which DuckDB reads a file that `toCsv` wrote, exactly as it was: it is stated every type instead of guessing,
 * and takes off what the `safe` style put in front of text. Nothing is run or read here; the text goes to DuckDB.
 *
 * @param columns the same columns as were written, in the same order.
 * @param file name of the file, as DuckDB is to find it.
 * @param options the style in which it was written.
 * @throws KimError `missing-argument`, `invalid-argument`.
 *
 * @example
 * ```ts
 * const dictionary = columns('tidy', en).filter(({ name }) => ['region_code', 'value'].includes(name));
 * duckDbQuery(dictionary, 'rows.csv', { text: 'bare' }); // `SELECT "region_code", "value"\nFROM read_csv('rows.csv', header = true, delim = ',', quote = '"', escape = '"', columns = {'region_code': 'VARCHAR', 'value': 'DOUBLE'})`
 * ```
 */
export function duckDbQuery(columns: readonly Column[], file: string, options: Pick<CsvOptions, 'text'> = {}): string {
  requireArgument(columns, columnList, 'duckDbQuery', 'columns');
  requireArgument(file, textKind, 'duckDbQuery', 'file');
  requireOptions(options, { text: csvKinds.text }, 'duckDbQuery');
  const { text = 'safe' } = options;
  const types = columns.map(({ name, type }) => `${literal(name)}: ${literal(duckDbTypes[type])}`);
  const selected = columns.map((column) => (text === 'safe' ? selectSafe(column) : quotedName(column.name)));
  const dialect = `header = true, delim = ',', quote = '"', escape = '"'`;
  return `SELECT ${selected.join(', ')}\nFROM read_csv(${literal(file)}, ${dialect}, columns = {${types.join(', ')}})`;
}

function selectSafe({ name, type, csvPrefix }: Column): string {
  const column = quotedName(name);
  if (type !== 'text') return column;
  const front = csvPrefix ?? textMark;
  return `CASE WHEN starts_with(${column}, ${literal(front)}) THEN substr(${column}, ${front.length + 1}) ELSE ${column} END AS ${column}`;
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const quotedName = (name: string) => `"${name.replaceAll('"', '""')}"`;
