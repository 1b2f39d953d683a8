import { contentOf } from '../cells/content.js';
import { foldText } from '../kernel/text.js';
import { jsonTypeOf, lengthOf, ownValue } from '../parse/plain-value.js';
import { type Column, type ColumnMaker, feedsOf } from './import-columns.js';
import { type Headings, isPartWord } from './import-headings.js';
import type { RowsInOutcome } from './import-outcomes.js';
import type { Importer } from './importer.js';
import { type CellContext, noColumn } from './read/cell-reading.js';
import { groupOfTitle, labelledCell } from './sheet-titles.js';

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

export function makeSheetReader(
  importer: Importer,
  maker: ColumnMaker,
  context: CellContext,
  { headerRows }: SheetOptions,
): SheetReader {
  const { headings } = maker;
  const wanted = headerRows === undefined ? undefined : typeof headerRows === 'number' ? [headerRows] : headerRows;
  let waiting: Line[] | undefined = [];
  let columns: readonly Column[] = [];
  let header: readonly string[] = [];
  let blocks: readonly Block[] = [];

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
      for (const line of lines) yield* withoutHeadings(line);
      return;
    }
    const top = lines[first] as Line;
    const below = lines[first + 1];
    const isDouble =
      wanted === undefined ? below !== undefined && isSubHeading(top, below, headings) : wanted.length === 2;
    const names = headingTexts(top, isDouble ? below : undefined, headings);
    header = names;
    columns = names.slice(0, mostColumns).map((name, i) => importer.makeColumn(name, i + 1, top.row));
    blocks = blocksOf(names);
    for (const [i, line] of lines.entries()) {
      if (i < first) yield* addTitle(line);
      else if (i === first || (isDouble && i === first + 1)) yield* importer.addSkipped(line.row, 'heading');
      else yield* give(line);
    }
  }

  /** Nothing says what a line holds: it is lost, and that is said. */
  function* withoutHeadings(line: Line): Generator<RowsInOutcome, void> {
    const isTitle = line.cells.filter((_, i) => textAt(line, i).trim() !== '').length < 2;
    if (isTitle || titleIn(line, maker, context) !== undefined) yield* addTitle(line);
    else yield* importer.addRejected(line.row, 'row.no-headings');
  }

  /** A line above the headings, which may say of which group the list is. */
  function* addTitle(line: Line): Generator<RowsInOutcome, void> {
    if (isBlankLine(line)) yield* importer.addSkipped(line.row, 'blank');
    else {
      const head = titleIn(line, maker, context);
      if (head === undefined) yield* importer.addSkipped(line.row, 'title');
      else yield* importer.addTitle(line.row, head);
    }
  }

  function* give(line: Line): Generator<RowsInOutcome, void> {
    const { row, cells } = line;
    const head = isShort(line) && !namesKim(line) ? titleIn(line, maker, context) : undefined;
    if (head !== undefined) yield* importer.addTitle(row, head);
    else if (isNumbering(cells)) yield* importer.addSkipped(row, 'column-numbers');
    else if (isSameHeading(cells, header)) yield* importer.addSkipped(row, 'heading');
    else if (columns.length === 0) yield* withoutHeadings(line);
    else if (blocks.length < 2) yield* importer.addLine(columns, cells, row);
    else yield* giveBlocks(line);
  }

  /** Lists side by side: each part of a line that is filled is a row of its own. */
  function* giveBlocks({ row, cells }: Line): Generator<RowsInOutcome, void> {
    const filled = blocks.filter(
      ({ from, to }) => !isBlankLine({ row, cells: cells.slice(from, to) }) && !isNumberAlone(cells.slice(from, to)),
    );
    for (const { from, to } of filled.length === 0 ? blocks.slice(0, 1) : filled)
      yield* importer.addLine(columns.slice(from, to), cells.slice(from, to), row);
  }

  /** A line of which the first filled cell stands in a column of groups is a row of the list. */
  function namesKim({ cells }: Line): boolean {
    const first = cells.findIndex((cell) => contentOf(cell) !== undefined && contentOf(cell) !== '');
    return columns[first]?.feeds.some(({ name }) => name === 'kim_name' || name === 'kim_id') === true;
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

interface Block {
  readonly from: number;
  readonly to: number;
}

/** The same headings again to the right: lists that stand side by side. */
function blocksOf(names: readonly string[]): readonly Block[] {
  const folded = names.map(foldText);
  const first = folded.findIndex((name) => name !== '');
  const starts = folded.flatMap((name, i) => (name !== '' && name === folded[first] ? [i] : []));
  const blocks = starts.map((from, i) => ({ from, to: starts[i + 1] ?? names.length }));
  const headingsIn = ({ from, to }: Block) =>
    folded
      .slice(from, to)
      .filter((name) => name !== '')
      .join('|');
  const [one] = blocks;
  const isRepeated =
    one !== undefined &&
    headingsIn(one).includes('|') &&
    blocks.every((block) => headingsIn(block) === headingsIn(one));
  return isRepeated ? blocks : [];
}

/** A number of a line that nobody has filled in yet. */
function isNumberAlone(cells: readonly unknown[]): boolean {
  const texts = cells.map((_, i) => textAt({ row: 0, cells }, i).trim()).filter((text) => text !== '');
  return texts.length === 1 && /^\d{1,4}[.)]?$/.test(texts[0] as string);
}

const mostCellsOfTitle = 3;

function isShort({ cells }: Line): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (cell === undefined || cell === null || cell === '') continue;
    if (++filled > mostCellsOfTitle) return false;
  }
  return filled > 0;
}

/** What a title says of the group of the rows below it, as columns would. */
function titleIn(
  { cells }: Line,
  maker: ColumnMaker,
  context: CellContext,
): Readonly<Record<string, unknown>> | undefined {
  const contents = cells.map(contentOf).filter((content) => content !== undefined && content !== '');
  const labelled = labelledCell(contents);
  const meaning = labelled === undefined ? undefined : maker.headings(labelled.label);
  if (labelled === undefined || meaning?.is !== 'fields') {
    const [text] = contents;
    return contents.length === 1 && typeof text === 'string' ? groupOfTitle(text) : undefined;
  }
  const head: Record<string, unknown> = {};
  for (const { name, field, read } of feedsOf(maker, meaning.names)) {
    const content = contentOf(labelled.content);
    if (field.of !== 'submission' || content === undefined) continue;
    const { value, faults } = read(content, noColumn, context);
    if (value !== undefined && faults === undefined) head[name] = value;
  }
  return Object.keys(head).length > 0 ? head : undefined;
}

/** The line with the most known headings; the first of several. One known heading is enough if nothing is better. */
function bestHeading(lines: readonly Line[], headings: Headings): number {
  let best = -1;
  let most = 0;
  lines.forEach((line, i) => {
    let known = 0;
    let filled = 0;
    let hasNumber = false;
    for (let c = 0; c < Math.min(line.cells.length, mostColumns); c++) {
      const text = textAt(line, c);
      if (text.trim() === '') continue;
      filled++;
      if (/^\d/.test(text)) hasNumber = true;
      const { is } = headings(text);
      if (is === 'fields' || is === 'withheld') known += 2;
      else if (is === 'running-number' || is === 'passed-over') known += 1;
    }
    // Of a title, one word may look like a heading; so may one cell of a row of data.
    if (known > most && (filled > 1 || known >= 2) && (known > 2 || !hasNumber)) {
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
    const isBoth = textAt(top, i).trim() !== '' && headings(`${textAt(top, i)} ${text}`).is === 'fields';
    if (isPart || isUnderGap || isBoth) subs++;
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
