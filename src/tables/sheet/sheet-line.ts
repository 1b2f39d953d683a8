import { tableContentOf } from '../../cells/content.js';
import { lengthOf, ownValue } from '../../parse/plain-value.js';

/** A line of a sheet: the cells of a row, with its number. */
export interface Line {
  readonly row: number;
  readonly cells: readonly unknown[];
}

/** More columns than any sheet that people fill in; what stands beyond is counted. */
export const mostColumns = 2_000;

/** The part of a line in which headings are looked for. */
export const withinColumns = (line: Line): Line =>
  line.cells.length <= mostColumns ? line : { row: line.row, cells: line.cells.slice(0, mostColumns) };

/**
 * The cells of a line; ExcelJS begins at 1 and leaves holes, which are cells with nothing in them.
 *
 * @returns `undefined` for a line that cannot be read.
 */
export function cellsOf(value: readonly unknown[]): readonly unknown[] | undefined {
  const length = lengthOf(value);
  if (length === undefined) return undefined;
  const cells: unknown[] = [];
  for (let i = 0; i < Math.min(length, 200_000); i++) cells.push(withoutBlanks(ownValue(value, i)));
  return cells;
}

/** Blanks around a text are none of it, and a cell of blanks is empty. */
const withoutBlanks = (cell: unknown) => (typeof cell === 'string' ? cell.trim() || undefined : (cell ?? undefined));

export function textAt(line: Line, index: number): string {
  const content = tableContentOf(line.cells[index]);
  return typeof content === 'string' ? content : typeof content === 'number' ? String(content) : '';
}

/** What stands in a line, without its empty cells. */
export const contentsOf = ({ cells }: Line) =>
  cells.map(tableContentOf).filter((content) => content !== undefined && content !== '');

/** Where the first filled cell of a line stands; -1 for a line without any. */
export const firstFilled = (line: Line): number => line.cells.findIndex((_, at) => textAt(line, at) !== '');

/** The text of a line in which nothing else stands. */
export function loneText(line: Line): string | undefined {
  const texts = line.cells.map((_, i) => textAt(line, i)).filter((text) => text !== '');
  const [only] = texts;
  return texts.length === 1 && only !== undefined && /\p{L}/u.test(only) ? only : undefined;
}

export const isBlankLine = (line: Line) => line.cells.every((_, i) => textAt(line, i) === '');

/** A number of a line that nobody has filled in yet. */
export function isNumberAlone(cells: readonly unknown[]): boolean {
  const texts = cells.map((_, i) => textAt({ row: 0, cells }, i)).filter((text) => text !== '');
  return texts.length === 1 && /^\d{1,4}[.)]?$/.test(texts[0] as string);
}

const mostCellsOfTitle = 3;

/** Few enough cells for a title. */
export function isShort({ cells }: Line): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (cell === undefined) continue;
    if (++filled > mostCellsOfTitle) return false;
  }
  return filled > 0;
}

/** A line in which one text is repeated: cells that are merged, as ExcelJS hands them over. It is one cell. */
export function asOneCell(line: Line): Line {
  const { row, cells } = line;
  let first: string | undefined;
  let count = 0;
  for (const cell of cells) {
    if (cell === undefined) continue;
    if (typeof cell !== 'string' || (first !== undefined && cell !== first)) return line;
    first = cell;
    count++;
  }
  return count > 1 && first !== undefined && /\p{L}/u.test(first) ? { row, cells: [first] } : line;
}

/** A line without texts that repeat the cell to the left, for lines that are no row of a table. */
export function withoutRepeats({ row, cells }: Line): Line {
  let before: unknown;
  return {
    row,
    cells: cells.map((cell) => {
      const isAgain = typeof cell === 'string' && cell === before;
      before = cell;
      return isAgain ? undefined : cell;
    }),
  };
}
