import { contentOf } from '../cells/content.js';
import { foldText } from '../kernel/text.js';
import { jsonTypeOf, lengthOf, ownValue } from '../parse/plain-value.js';
import type { Column } from './import-columns.js';
import { type Headings, isPartWord } from './import-headings.js';
import type { RowsInOutcome } from './import-outcomes.js';
import type { Importer } from './importer.js';

/** How a sheet is laid out, for rows that are lists of cells. */
export interface SheetOptions {
  /** The rows of the headings, as `firstRow` counts: one, or two where headings stand under headings. Default: they are found. */
  readonly headerRows?: number | readonly [number, number] | undefined;
}

/** Above the headings of a real sheet stand a letterhead and a title. */
const mostRowsAbove = 30;
/** More columns than any sheet that people fill in; what stands beyond is counted. */
const mostColumns = 2_000;

/** Gives the lines of a sheet to an importer: finds the headings first. */
export interface SheetReader {
  readonly add: (value: unknown, row: number) => Iterable<RowsInOutcome>;
  readonly end: () => Iterable<RowsInOutcome>;
}

interface Line {
  readonly row: number;
  readonly cells: readonly unknown[];
}

export function makeSheetReader(importer: Importer, headings: Headings, { headerRows }: SheetOptions): SheetReader {
  const wanted = headerRows === undefined ? undefined : typeof headerRows === 'number' ? [headerRows] : headerRows;
  let waiting: Line[] | undefined = [];
  let columns: readonly Column[] = [];
  let header: readonly string[] = [];

  function* add(value: unknown, row: number): Generator<RowsInOutcome, void> {
    if (jsonTypeOf(value) !== 'array') {
      if (waiting !== undefined) yield* settle(true);
      yield* importer.addRecord(value, row);
      return;
    }
    const line = { row, cells: cellsOf(value as readonly unknown[]) };
    if (waiting === undefined) {
      yield* give(line);
      return;
    }
    waiting.push(line);
    yield* settle(false);
  }

  /** Decides where the headings are, once enough lines are there. */
  function* settle(isEnd: boolean): Generator<RowsInOutcome, void> {
    const lines = waiting ?? [];
    const last = lines.at(-1)?.row ?? 0;
    if (wanted === undefined ? !isEnd && lines.length < mostRowsAbove : !isEnd && last <= Math.max(...wanted)) return;
    waiting = undefined;
    const first = wanted === undefined ? bestHeading(lines, headings) : lines.findIndex(({ row }) => row === wanted[0]);
    if (first < 0) {
      for (const { row } of lines) yield* importer.addSkipped(row, 'title');
      return;
    }
    const top = lines[first] as Line;
    const below = lines[first + 1];
    const isDouble =
      wanted === undefined ? below !== undefined && isSubHeading(top, below, headings) : wanted.length === 2;
    const names = headingTexts(top, isDouble ? below : undefined, headings);
    header = names;
    columns = names.slice(0, mostColumns).map((name, i) => importer.makeColumn(name, i + 1, top.row));
    for (const [i, line] of lines.entries()) {
      if (i < first) yield* importer.addSkipped(line.row, isBlankLine(line) ? 'blank' : 'title');
      else if (i === first || (isDouble && i === first + 1)) yield* importer.addSkipped(line.row, 'heading');
      else yield* give(line);
    }
  }

  function* give(line: Line): Generator<RowsInOutcome, void> {
    const { row, cells } = line;
    if (isNumbering(cells)) yield* importer.addSkipped(row, 'column-numbers');
    else if (isSameHeading(cells, header)) yield* importer.addSkipped(row, 'heading');
    else yield* importer.addLine(columns, cells, row);
  }

  return {
    add,
    *end() {
      if (waiting !== undefined) yield* settle(true);
      yield* importer.end();
    },
  };
}

/** The cells of a line; ExcelJS begins at 1 and leaves holes, which are cells with nothing in them. */
function cellsOf(value: readonly unknown[]): readonly unknown[] {
  const length = Math.min(lengthOf(value) ?? 0, 200_000);
  const cells: unknown[] = [];
  for (let i = 0; i < length; i++) cells.push(ownValue(value, i));
  return cells;
}

function textAt(line: Line, index: number): string {
  const content = contentOf(line.cells[index]);
  return typeof content === 'string' ? content : typeof content === 'number' ? String(content) : '';
}

const isBlankLine = (line: Line) => line.cells.every((_, i) => textAt(line, i).trim() === '');

/** The line with the most known headings; the first of several. One known heading is enough if nothing is better. */
function bestHeading(lines: readonly Line[], headings: Headings): number {
  let best = -1;
  let most = 0;
  lines.forEach((line, i) => {
    let known = 0;
    let filled = 0;
    for (let c = 0; c < Math.min(line.cells.length, mostColumns); c++) {
      const text = textAt(line, c);
      if (text.trim() === '') continue;
      filled++;
      const { is } = headings(text);
      if (is === 'fields' || is === 'withheld') known += 2;
      else if (is === 'running-number' || is === 'passed-over') known += 1;
    }
    // Of a title, one word may look like a heading.
    if (known > most && (filled > 1 || known >= 2)) {
      best = i;
      most = known;
    }
  });
  return best;
}

/** Whether a line holds headings under headings: it fills gaps of the line above, or holds L, P, Jml. */
function isSubHeading(top: Line, below: Line, headings: Headings): boolean {
  let subs = 0;
  let others = 0;
  for (let i = 0; i < below.cells.length; i++) {
    const text = textAt(below, i).trim();
    if (text === '') continue;
    const isPart = isPartWord(foldText(text));
    const { is } = headings(text);
    const isUnderGap = textAt(top, i).trim() === '' && is !== 'unknown' && is !== 'unnamed';
    if (isPart || isUnderGap) subs++;
    else if (is !== 'fields') others++;
  }
  return subs > 0 && others === 0;
}

/** One heading for each column: of two lines, the upper one reaches over the gap to its right. */
function headingTexts(top: Line, below: Line | undefined, headings: Headings): readonly string[] {
  const width = Math.max(top.cells.length, below?.cells.length ?? 0);
  let over = '';
  return Array.from({ length: width }, (_, i) => {
    const upper = textAt(top, i).trim();
    if (upper !== '') over = upper;
    const lower = below === undefined ? '' : textAt(below, i).trim();
    if (lower === '') return upper;
    if (over === '') return lower;
    const both = `${over} ${lower}`;
    const known = headings(both).is;
    return known === 'fields' || known === 'withheld' || isPartWord(foldText(lower)) ? both : lower;
  });
}

/** `1 2 3 4` under the headings, as printed forms number their columns. */
function isNumbering(cells: readonly unknown[]): boolean {
  let expected = 0;
  for (const cell of cells) {
    const content = contentOf(cell);
    if (content === undefined || content === '') continue;
    const text = typeof content === 'number' ? String(content) : typeof content === 'string' ? content.trim() : '';
    const number = /^\(?(\d{1,3})\)?$/.exec(text)?.[1];
    if (number === undefined || Number(number) !== expected + 1) return false;
    expected++;
  }
  return expected >= 3;
}

/** The headings again, as on each page of a printed list. */
function isSameHeading(cells: readonly unknown[], header: readonly string[]): boolean {
  let same = 0;
  for (let i = 0; i < cells.length; i++) {
    const content = contentOf(cells[i]);
    if (content === undefined || content === '') continue;
    if (typeof content !== 'string' || content.trim() !== header[i]) return false;
    same++;
  }
  return same >= 2;
}
