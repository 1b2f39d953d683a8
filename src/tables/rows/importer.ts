import { type CellContent, tableContentOf, withPlainBlanks } from '../../cells/content.js';
import { jsonTypeOf, ownValue } from '../../parse/plain-value.js';
import { columnOutcomes } from '../columns/column-outcomes.js';
import { decideColumns } from '../columns/decide-columns.js';
import { type Column, makeColumn, takeContent } from '../columns/import-columns.js';
import { separatorIn } from '../columns/not-split.js';
import { listPlans } from '../fields/import-lists.js';
import type { RowFault } from '../import-faults.js';
import type { RowsInOutcome, SkippedRow } from '../import-outcomes.js';
import { type ImportPlan, makePlacer } from './import-placer.js';
import { saysMore } from './import-row.js';
import type { RawRow } from './raw-row.js';

/** Reads rows, one after the other; what comes out is handed back as it is known. */
export interface Importer {
  /** A record with headings. */
  readonly addRecord: (value: unknown, row: number) => Iterable<RowsInOutcome>;
  /** A line of a sheet, whose columns are known. */
  readonly addLine: (
    columns: readonly Column[],
    cells: readonly unknown[],
    row: number,
    above?: Pick<RawRow, 'ownTitle' | 'heldAbove' | 'listed' | 'board' | 'section' | 'timeAbove' | 'below'>,
  ) => Iterable<RowsInOutcome>;
  /** A line with an office and the person beside it. */
  readonly addPerson: (
    columns: readonly Column[],
    cells: readonly unknown[],
    row: number,
    board?: RawRow['board'],
  ) => Iterable<RowsInOutcome>;
  /**
   * Another list begins, and nothing says of which group it is.
   *
   * @param isUnclear it may go on with the list above.
   */
  readonly addCut: (isUnclear?: boolean) => Iterable<RowsInOutcome>;
  /** A line that is no record. */
  readonly addSkipped: (row: number, reason: SkippedRow['reason']) => Iterable<RowsInOutcome>;
  /** A line that is lost as a whole. */
  readonly addRejected: (row: number, code: RowFault['code']) => Iterable<RowsInOutcome>;
  /** A row of a list of something else; or of one that may hold an item, whose columns nobody knows. */
  readonly addOfOthers: (
    columns: readonly Column[],
    cells: readonly unknown[],
    row: number,
    mayBeItem: boolean,
  ) => Iterable<RowsInOutcome>;
  /** A title that says of which group the rows below it are. */
  readonly addTitle: (row: number, head: Readonly<Record<string, unknown>>) => Iterable<RowsInOutcome>;
  readonly makeColumn: (heading: string, position: number, row: number, letter: string | undefined) => Column;
  readonly end: () => Iterable<RowsInOutcome>;
}

/** More different columns than any table has; those beyond are counted together. */
const mostColumns = 2_000;

export function makeImporter(plan: ImportPlan): Importer {
  const { maker } = plan;
  const { day } = listPlans[maker.list];
  const columns = new Map<string, Column>();
  const lineColumns: Column[] = [];
  const beyond = { row: 0, position: 0, filled: 0 };
  const rows = makePlacer(plan);
  let buffer: RawRow[] | undefined = [];

  function columnOf(heading: string, position: number, row: number): Column | undefined {
    const known = columns.get(heading);
    if (known !== undefined) return known;
    if (columns.size >= mostColumns) return undefined;
    const made = makeColumn(maker, heading, position, row, undefined);
    columns.set(heading, made);
    return made;
  }

  function addRecord(value: unknown, row: number): Iterable<RowsInOutcome> {
    const keys = jsonTypeOf(value) === 'object' ? keysIn(value as object) : undefined;
    // Nothing at all holds nobody.
    if (keys === undefined) return add(rejected(row, 'row.not-a-record', (value ?? '') !== ''));
    if (keys.length === 1 && separatorIn(keys[0] as string, maker.headings) !== undefined)
      return add(rejected(row, 'row.not-split'));
    if (keys.length > 1 && isHeadingsAgain(value as object, keys))
      return add({ row, columns: [], contents: [], is: { kind: 'skipped', row, reason: 'heading' } });
    const cells = takeCells(row, keys.length, (i) => {
      const heading = keys[i] as string;
      return [columnOf(heading, i + 1, row), ownValue(value as object, heading)];
    });
    return add(cells);
  }

  const addLine: Importer['addLine'] = (of, line, row, above) => {
    const raw = takeCells(row, line.length, (i) => [of[i], ownValue(line, i)]);
    return add(above === undefined ? raw : { ...raw, ...above });
  };

  /** The cells that are filled, each with its column. */
  function takeCells(
    row: number,
    length: number,
    cellAt: (index: number) => readonly [column: Column | undefined, cell: unknown],
  ): RawRow {
    const found: Column[] = [];
    const contents: CellContent[] = [];
    let hasGap = false;
    let unseen: readonly Column[] | undefined;
    for (let i = 0; i < length; i++) {
      const [column, cell] = cellAt(i);
      if (column === undefined) {
        const content = tableContentOf(cell);
        if (content === undefined || content === '') continue;
        if (beyond.filled++ === 0) Object.assign(beyond, { row, position: i + 1 });
        continue;
      }
      const content = takeContent(column, cell, row);
      if (content === undefined) {
        hasGap ||= saysMore(column, day);
        continue;
      }
      if (isChangedId(column, cell, content)) unseen = [...(unseen ?? []), column];
      found.push(column);
      contents.push(content);
    }
    return { row, columns: found, contents, hasGap, unseen };
  }

  function add(raw: RawRow): Iterable<RowsInOutcome> {
    if (buffer === undefined) return rows.add(raw);
    buffer.push(raw);
    return buffer.length > plan.lookAhead ? decide() : none;
  }

  /** Every column is decided by the rows so far, then these are read. */
  function* decide(): Generator<RowsInOutcome, void> {
    const waiting = buffer ?? [];
    buffer = undefined;
    const all = [...columns.values(), ...lineColumns];
    const first = waiting.find(
      ({ is, title, columns: own }) => is === undefined && title === undefined && own.length > 0,
    );
    const seen = contentsOf(waiting.slice(0, mostLookedAt));
    const subHeadings = decideColumns(
      maker,
      all,
      (column) => first?.contents[first.columns.indexOf(column)],
      (column) => seen.get(column) ?? [],
      plan.context.find,
    );
    rows.begin(all, waiting);
    for (let i = 0; i < waiting.length; i++) {
      const raw = waiting[i] as RawRow;
      // What was read is let go, so that nothing is held twice.
      waiting[i] = undefined as never;
      yield* rows.add(raw === first && subHeadings.size > 0 ? withoutColumns(raw, subHeadings) : raw);
    }
  }

  function* end(): Generator<RowsInOutcome, void> {
    if (buffer !== undefined) yield* decide();
    yield* rows.end();
    for (const column of columns.values()) yield* columnOutcomes(column);
    for (const column of lineColumns) yield* columnOutcomes(column);
    if (beyond.filled > 0) yield { kind: 'unknown-column', ...beyond };
    yield* rows.unusedCorrections();
  }

  return {
    addRecord,
    addLine,
    addPerson: (of, line, row, board) =>
      add({ ...takeCells(row, line.length, (i) => [of[i], line[i]]), isLabelled: true, board }),
    addCut: (isUnclear = false) => add({ row: 0, columns: [], contents: [], title: {}, isUnclear }),
    addSkipped: (row, reason) => add({ row, columns: [], contents: [], is: { kind: 'skipped', row, reason } }),
    addRejected: (row, code) => add(rejected(row, code)),
    addOfOthers: (of, line, row, mayBeItem) =>
      add({
        // Its columns are listed with what stands in them.
        ...takeCells(row, line.length, (i) => [of[i], ownValue(line, i)]),
        is: { kind: 'rejected', row, faults: [{ code: 'row.no-item' }] },
        ...(mayBeItem && { isLost: true }),
      }),
    addTitle: (row, title) => add({ row, columns: [], contents: [], title }),
    makeColumn: (heading, position, row, letter) => {
      // Of new columns nothing is known yet: rows are looked at again before one is read.
      buffer ??= [];
      const column = makeColumn(maker, heading, position, row, letter);
      lineColumns.push(column);
      return column;
    },
    end,
  };
}

const none: readonly RowsInOutcome[] = [];

/** A row that was not read, and may have held somebody. */
const rejected = (row: number, code: RowFault['code'], mayHoldItem = true): RawRow => ({
  row,
  columns: [],
  contents: [],
  is: { kind: 'rejected', row, faults: [{ code }] },
  ...(mayHoldItem && { isLost: true }),
});

/** The headings of a record; `undefined` for one that does not tell them. */
function keysIn(record: object): readonly string[] | undefined {
  try {
    return Object.keys(record);
  } catch {
    return undefined;
  }
}

/** Within an id stood something that nobody sees; without it, the id may be another. */
const isChangedId = ({ feeds }: Column, cell: unknown, content: CellContent) =>
  typeof cell === 'string' &&
  cell !== content &&
  typeof content === 'string' &&
  feeds.some(({ name, shows }) => name === 'kim_id' || shows === 'ids') &&
  !withPlainBlanks(cell).includes(content);

/** So many rows show what the cells of a column are. */
const mostLookedAt = 200;

function contentsOf(rows: readonly RawRow[]): ReadonlyMap<Column, readonly CellContent[]> {
  const found = new Map<Column, CellContent[]>();
  for (const { columns, contents } of rows)
    columns.forEach((column, i) => {
      const known = found.get(column) ?? [];
      found.set(column, known);
      known.push(contents[i]);
    });
  return found;
}

/** A record in which every cell is its own heading: files that were put below each other with their headings. */
function isHeadingsAgain(record: object, keys: readonly string[]): boolean {
  let count = 0;
  for (const key of keys) {
    const content = tableContentOf(ownValue(record, key));
    if (content === undefined || content === '') continue;
    if (content !== key.trim()) return false;
    count++;
  }
  return count > 1;
}

function withoutColumns(raw: RawRow, taken: ReadonlySet<Column>): RawRow {
  const kept = raw.columns
    .map((column, i) => [column, raw.contents[i]] as const)
    .filter(([column]) => !taken.has(column));
  const rest = { ...raw, columns: kept.map(([column]) => column), contents: kept.map(([, content]) => content) };
  return kept.length > 0 ? rest : { ...rest, is: { kind: 'skipped', row: raw.row, reason: 'heading' } };
}
