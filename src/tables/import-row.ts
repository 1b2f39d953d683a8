import { type AmbiguousDates, readDate } from '../forms/normalise-date.js';
import { isLocalDate } from '../kernel/local-date.js';
import { tidyText } from '../kernel/text.js';
import { limits } from '../parse/limits.js';
import { jsonTypeOf, ownKeys, ownValue } from '../parse/plain-value.js';
import { parseRegionCode } from '../vocabulary/law/region-code.js';
import type { RowFault } from './import-faults.js';
import type { ImportField } from './import-fields.js';
import type { Headings, UnknownColumn } from './import-headings.js';
import { regionCodePrefix } from './region-cells.js';

/** The cells of a row by the names of their fields; blank ones are absent. */
export type RowCells = Readonly<Record<string, unknown>>;

/** What became of a row so far. */
export interface ReadRow {
  readonly cells: RowCells;
  readonly faults: readonly RowFault[];
  readonly unknown: readonly UnknownColumn[];
}

/** Reads the cells of any value; never throws. */
export function readRow(
  value: unknown,
  row: number,
  fields: Readonly<Record<string, ImportField>>,
  headings: Headings,
  dates: AmbiguousDates,
): ReadRow {
  if (jsonTypeOf(value) !== 'object') return { cells: {}, faults: [{ code: 'row.not-a-record' }], unknown: [] };
  const cells: Record<string, unknown> = {};
  const faults: RowFault[] = [];
  const unknown: UnknownColumn[] = [];
  ownKeys(value as object).forEach((heading, i) => {
    const column = headings.fieldOf(heading);
    if (column === null) return;
    if (column === undefined) {
      if (!headings.isNew(heading)) return;
      const nearest = headings.nearestTo(heading);
      unknown.push({ kind: 'unknown-column', row, position: i + 1, ...(nearest !== undefined && { nearest }) });
      return;
    }
    const cell = ownValue(value as object, heading);
    if (isBlank(cell)) return;
    const taken = takeCell(cell, fields[column] as ImportField, dates);
    if ('code' in taken) faults.push({ code: taken.code, column });
    else if (Object.hasOwn(cells, column) && !isSame(cells[column], taken.value))
      faults.push({ code: 'row.column-twice', column });
    else cells[column] = taken.value;
  });
  if (faults.length === 0 && Object.keys(cells).length === 0) faults.push({ code: 'row.empty' });
  return { cells, faults, unknown };
}

function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && !/\S/.test(cell));
}

/** A cell as its field takes it, or why it cannot. */
type Taken = { readonly value: unknown } | Pick<RowFault, 'code'>;

/** What is wrong with the content of a cell is mostly found later, by the shape of the submission. */
function takeCell(cell: unknown, field: ImportField, dates: AmbiguousDates): Taken {
  switch (field.as) {
    case 'text':
      return takeText(cell);
    case 'region':
      return takeRegion(takeText(cell));
    case 'day':
      return takeDay(cell, dates);
    case 'several':
      return typeof cell === 'string' ? { value: severalIn(cell) } : isList(cell) ? { value: cell } : takePlain(cell);
    default:
      return takePlain(cell);
  }
}

/** A cell without parts. Databases give their whole numbers as `bigint`. */
function takePlain(cell: unknown): Taken {
  if (typeof cell === 'bigint') return { value: Number(cell) };
  return typeof cell === 'object' ? { code: 'shape.wrong-type' } : { value: cell };
}

/** Ids of digits often come as numbers; whole ones are safe, others may have lost digits. */
function takeText(cell: unknown): Taken {
  if (typeof cell === 'bigint') return { value: String(cell) };
  // Tidy, so that a blank too many does not contradict another row. What is far too long is refused as it is.
  if (typeof cell === 'string') return { value: cell.length > limits.note ? cell : tidyText(cell) };
  if (typeof cell !== 'number') return takePlain(cell);
  return Number.isSafeInteger(cell) ? { value: String(cell) } : { code: 'row.number-for-text' };
}

function takeRegion(taken: Taken): Taken {
  if ('code' in taken || typeof taken.value !== 'string') return taken;
  const text = taken.value;
  const code = tidyText(text.startsWith(regionCodePrefix) ? text.slice(regionCodePrefix.length) : text);
  const region = parseRegionCode(code);
  const lostZero = !region.wellFormed && region.fault === 'trailing-zero-lost';
  return lostZero ? { code: 'row.region-code-lost-zero' } : { value: code };
}

function takeDay(cell: unknown, dates: AmbiguousDates): Taken {
  if (typeof cell !== 'string') return { code: 'shape.wrong-type' };
  // Most days are ISO already, and that is quickly seen.
  const day = isLocalDate(cell) ? cell : dayIn(cell, dates);
  return day === undefined ? { code: 'shape.not-a-date' } : { value: day };
}

const dayIn = (cell: string, dates: AmbiguousDates) =>
  cell.length > 100 ? undefined : readDate(tidyText(cell), dates);

/** `petani; nelayan`: several values in one cell, as people and forms write them. */
function severalIn(cell: string): readonly string[] {
  return cell
    .split(/[,;|\n]/)
    .map(tidyText)
    .filter((part) => part !== '');
}

const isList = (cell: unknown) => jsonTypeOf(cell) === 'array';

function isSame(a: unknown, b: unknown): boolean {
  return typeof a !== 'object' && typeof b !== 'object' && String(a) === String(b);
}
