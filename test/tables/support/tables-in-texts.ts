import { tableContentOf } from '../../../src/cells/content.js';
import { makeFinder } from '../../../src/cells/finder.js';
import { decideColumns } from '../../../src/tables/columns/decide-columns.js';
import { type Column, type ColumnMaker, makeColumn, takeContent } from '../../../src/tables/columns/import-columns.js';
import { headingsOf } from '../../../src/tables/columns/import-headings.js';
import { importFields } from '../../../src/tables/fields/import-fields.js';
import { type CellContext, type ColumnReading, noColumn } from '../../../src/tables/read/cell-reading.js';
import { makeOtherHeadings } from '../../../src/tables/sheet/other-headings.js';
import { loneText } from '../../../src/tables/sheet/sheet-line.js';
import { underColumns } from '../../../src/tables/sheet/under-columns.js';

/* Tables written as a text: in its first line the list, then a line for each row, its cells between strokes; `#45000` is a number. */

const kindOf = (list: string) => (Object.hasOwn(importFields.registration, list) ? 'registration' : 'activity-report');

function makeMaker(list: string): ColumnMaker {
  const kind = kindOf(list);
  return {
    kind,
    list,
    fields: (importFields[kind] as never)[list],
    headings: headingsOf(kind, list as never, {}, 'test'),
    order: undefined,
    values: {},
  } as unknown as ColumnMaker;
}

const context: CellContext = {
  asOf: '2025-06-30' as never,
  dateSystem: 1900,
  dateObjects: 'utc',
  find: makeFinder(),
  year: undefined,
};

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());
const cellValue = (cell: string) => (/^#\d/.test(cell) ? Number(cell.slice(1)) : cell);

type Makers = (list: string) => ColumnMaker;

function tableIn(text: string, makerOf: Makers) {
  const [list = '', heading = '', ...lines] = text.split('\n');
  const maker = makerOf(list.trim());
  const columns = cellsOf(heading).map((one, i) => makeColumn(maker, one, i + 1, 1, undefined));
  const rows = lines.map((line, y) => {
    const cells = cellsOf(line);
    return columns.map((column, i) => takeContent(column, cellValue(cells[i] ?? ''), y + 2));
  });
  const taken = decideColumns(
    maker,
    columns,
    (column) => rows[0]?.[columns.indexOf(column)],
    (column) => rows.map((row) => row[columns.indexOf(column)]).filter((content) => content !== undefined),
    context.find,
  );
  return { maker, columns, rows, taken };
}

/** What was decided of a column beside what holds for every column. */
function decidedOf({ meaning, feeds, reading, codes, filled }: Column, taken: boolean) {
  const parts = (Object.keys(noColumn) as (keyof ColumnReading)[]).filter(
    (part) => JSON.stringify(reading[part]) !== JSON.stringify(noColumn[part]),
  );
  return {
    ...meaning,
    nearest: undefined,
    feeds: feeds.map(({ name, isOneOfSeveral, isSpare }) => `${name}${isOneOfSeveral ? '+' : ''}${isSpare ? '?' : ''}`),
    ...Object.fromEntries(parts.map((part) => [part, reading[part]])),
    ...(codes.size > 0 && { codes: [...codes] }),
    filled,
    ...(taken && { taken }),
  };
}

/** How each column of a table is decided, and what each of its cells is read as. */
function columnsOf(text: string, makerOf: Makers) {
  const { columns, rows, taken } = tableIn(text, makerOf);
  return columns.map((column, i) => [
    withoutNothing(decidedOf(column, taken.has(column))),
    ...rows.map((row) => {
      const content = row[i];
      return content === undefined
        ? ''
        : column.feeds.map(({ read }) => withoutNothing(read(content, column.reading, context)));
    }),
  ]);
}

const withoutNothing = (value: object) => JSON.parse(JSON.stringify(value)) as unknown;

/** What the last line of a table is, under its columns: a row of it, other headings, a title. */
function lastLineOf(text: string, makerOf: Makers) {
  const at = text.lastIndexOf('\n');
  const { maker, columns } = tableIn(text.slice(0, at), makerOf);
  const line = { row: 9, cells: cellsOf(text.slice(at + 1)) };
  const lone = loneText(line);
  const other = makeOtherHeadings(maker);
  const under = underColumns(maker.headings, context, () => columns);
  const head = columns.map(({ heading }) => heading);
  const is = {
    otherHeadings: other.areIn(line, columns, under.isCode),
    title: lone !== undefined && other.isTitle(lone),
    own: other.areOwn(columns),
    named: other.name(columns),
    ofOthers: other.areOfOthers(head),
    ofOthersItself: other.areOfOthers(line.cells),
    ofThings: other.areOfThings(line.cells),
    row: under.isRow(line),
    filledAsRow: under.isFilledAsRow(line),
    kim: under.namesKim(line),
    offices: columns.some((column, i) => under.isOffice(column, contentText(line.cells[i]))),
  };
  return Object.entries(is).flatMap(([name, holds]) => (holds ? [name] : []));
}

const contentText = (cell: string | undefined) => String(tableContentOf(cell) ?? '');

/** Readers of such tables; what headings stand for is found once for each list. */
export function makeTableReaders() {
  const makers = new Map<string, ColumnMaker>();
  const makerOf = (list: string) => {
    const maker = makers.get(list) ?? makeMaker(list);
    makers.set(list, maker);
    return maker;
  };
  return {
    columnsOf: (text: string) => columnsOf(text, makerOf),
    lastLineOf: (text: string) => lastLineOf(text, makerOf),
  };
}
