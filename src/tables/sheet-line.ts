import { contentOf } from '../cells/content.js';
import { lengthOf, ownValue } from '../parse/plain-value.js';

/** A line of a sheet: the cells of a row, with its number. */
export interface Line {
  readonly row: number;
  readonly cells: readonly unknown[];
}

/** More columns than any sheet that people fill in; what stands beyond is counted. */
export const mostColumns = 2_000;

/** The cells of a line; ExcelJS begins at 1 and leaves holes, which are cells with nothing in them. */
export function cellsOf(value: readonly unknown[]): readonly unknown[] {
  const length = Math.min(lengthOf(value) ?? 0, 200_000);
  const cells: unknown[] = [];
  for (let i = 0; i < length; i++) cells.push(ownValue(value, i));
  return cells;
}

export function textAt(line: Line, index: number): string {
  const content = contentOf(line.cells[index]);
  return typeof content === 'string' ? content : typeof content === 'number' ? String(content) : '';
}

/** The text of a line in which nothing else stands. */
export function loneText(line: Line): string | undefined {
  const texts = line.cells.map((_, i) => textAt(line, i).trim()).filter((text) => text !== '');
  const [only] = texts;
  return texts.length === 1 && only !== undefined && /\p{L}/u.test(only) ? only : undefined;
}

export const isBlankLine = (line: Line) => line.cells.every((_, i) => textAt(line, i).trim() === '');

/** A number of a line that nobody has filled in yet. */
export function isNumberAlone(cells: readonly unknown[]): boolean {
  const texts = cells.map((_, i) => textAt({ row: 0, cells }, i).trim()).filter((text) => text !== '');
  return texts.length === 1 && /^\d{1,4}[.)]?$/.test(texts[0] as string);
}

const mostCellsOfTitle = 3;

/** Few enough cells for a title. */
export function isShort({ cells }: Line): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (cell === undefined || cell === null || cell === '') continue;
    if (++filled > mostCellsOfTitle) return false;
  }
  return filled > 0;
}
