import { type CellContent, contentOf, unreadable } from '../cells/content.js';
import { orderProvedBy } from '../cells/day-column.js';
import { decimalMarkProvedBy } from '../cells/number.js';
import { chairNumber } from '../cells/offices.js';
import { noSexColumn, sexColumnOf } from '../cells/sex.js';
import { foldText } from '../kernel/text.js';
import type { ColumnCode } from '../model/import-codes.js';
import type { SubmissionKind } from '../model/submission.js';
import { cellReaderOf, showsOf } from './import-cells.js';
import type { ImportField } from './import-field.js';
import type { ImportList } from './import-fields.js';
import { type HeadingMeaning, type Headings, isPartWord, partOfField } from './import-headings.js';
import { listPlans } from './import-lists.js';
import type { RowsInOutcome } from './import-outcomes.js';
import { type CellReader, type ColumnReading, noColumn, nothing, type Taken } from './read/cell-reading.js';
import { readDayOfPeriodCell } from './read/day-cells.js';
import { readListedNames } from './read/name-cells.js';
import { wordOf } from './read/text-cells.js';

/** One field that a column feeds. */
export interface Feed {
  readonly name: string;
  readonly field: ImportField;
  readonly read: CellReader;
  /** What was taken from texts that came before; tables repeat themselves. */
  readonly memo: Map<string, Taken>;
  readonly values: ReadonlyMap<string, unknown> | undefined;
  /** What its cells show of the whole column. */
  readonly shows: 'days' | 'numbers' | 'text' | undefined;
}

/** A column of the table as far as it was seen. */
export interface Column {
  readonly heading: string;
  readonly position: number;
  readonly firstRow: number;
  meaning: HeadingMeaning;
  feeds: readonly Feed[];
  reading: ColumnReading;
  filled: number;
  hasObjects: boolean;
  hasSerials: boolean;
  /** What the row above has, for cells that say "as above". */
  last: Exclude<CellContent, undefined> | undefined;
  readonly proved: { dayFirst: number; monthFirst: number; either: number; comma: number; point: number };
  /** Texts that begin with a zero, and numbers: of the numbers, zeros may be lost. */
  readonly zeros: { kept: boolean; numbers: boolean };
  readonly words: Set<string>;
  readonly codes: Set<ColumnCode>;
}

/** What makes the columns of one import. */
export interface ColumnMaker {
  readonly kind: SubmissionKind;
  readonly list: ImportList;
  readonly fields: Readonly<Record<string, ImportField>>;
  readonly headings: Headings;
  readonly order: ColumnReading['order'] | undefined;
  readonly values: Readonly<Record<string, ReadonlyMap<string, unknown>>>;
}

export function makeColumn(maker: ColumnMaker, heading: string, position: number, firstRow: number): Column {
  const meaning = maker.headings(heading);
  return {
    heading,
    position,
    firstRow,
    meaning,
    feeds: meaning.is === 'fields' ? feedsOf(maker, meaning.names) : [],
    reading: { ...noColumn, order: maker.order ?? 'day-first' },
    filled: 0,
    hasObjects: false,
    hasSerials: false,
    last: undefined,
    proved: { dayFirst: 0, monthFirst: 0, either: 0, comma: 0, point: 0 },
    zeros: { kept: false, numbers: false },
    words: new Set(),
    codes: new Set(),
  };
}

export function feedsOf({ kind, list, fields, values }: ColumnMaker, names: readonly string[]): readonly Feed[] {
  return names.map((name) => {
    const field = fields[name] as ImportField;
    return {
      name,
      field,
      read: name === listPlans[list].day ? readDayOfPeriodCell : cellReaderOf(kind, listPlans[list], field),
      memo: new Map(),
      values: values[name],
      shows: showsOf(kind, list, field),
    };
  });
}

/** How many different words of a column are remembered to find out how it writes. */
const mostWords = 60;

/** The content of a cell; what it shows of its column is remembered. */
export function takeContent(column: Column, cell: unknown): CellContent {
  const content = contentOf(cell);
  if (content === undefined || content === '' || (typeof content === 'string' && !/\S/.test(content))) return undefined;
  column.filled++;
  if (typeof cell === 'object' && content !== cell && content !== unreadable && typeof content !== 'object')
    column.hasObjects = true;
  const [feed] = column.feeds;
  if (feed === undefined) return content;
  if (feed.name === 'sex' || feed.name === 'offices' || feed.field.as === 'held') {
    const word = column.words.size < mostWords ? wordOf(content) : undefined;
    if (word !== undefined) column.words.add(word);
  } else if (typeof content === 'string') noteText(column, feed, content);
  else if (typeof content === 'number') {
    if (feed.shows === 'days') column.hasSerials ||= content > 2_100;
    else if (feed.shows === 'text') column.zeros.numbers = true;
  }
  return content;
}

/** What a text shows of its column. */
function noteText({ proved, zeros }: Column, { shows }: Feed, text: string): void {
  if (text.length >= 60) return;
  if (shows === 'days' && text.charCodeAt(4) !== 45) {
    const order = orderProvedBy(text);
    if (order === 'day-first') proved.dayFirst++;
    else if (order === 'month-first') proved.monthFirst++;
    else if (order === 'either') proved.either++;
  } else if (shows === 'numbers') {
    const mark = decimalMarkProvedBy(text);
    if (mark === ',') proved.comma++;
    else if (mark === '.') proved.point++;
  } else if (shows === 'text' && text.charCodeAt(0) === 48 && /^0\d+$/.test(text)) zeros.kept = true;
}

/** Its cells are ticks and crosses, and one at least is a tick; a tick is no letter. */
export function isOfTicks({ feeds, words }: Column): boolean {
  const isHeld = feeds.some(({ field }) => field.as === 'held');
  return (
    isHeld &&
    (words.has('') || words.has('v')) &&
    [...words].every((word) => word === '' || word === 'v' || word === 'x')
  );
}

/** Decides how a column is to be read, by the cells that were seen of it. */
function decideColumn(column: Column, fixedOrder: ColumnReading['order'] | undefined): void {
  const { proved, words } = column;
  const isSex = column.feeds[0]?.name === 'sex';
  const numbers = ['1', '2', '3', '4', '90'];
  const officesByNumber =
    column.feeds[0]?.name === 'offices' && words.size > 1 && [...words].every((word) => numbers.includes(word));
  column.reading = {
    order: fixedOrder ?? (proved.monthFirst > 0 ? (proved.dayFirst > 0 ? 'keep' : 'month-first') : 'day-first'),
    sex: isSex ? sexColumnOf(words) : noSexColumn,
    officesByNumber,
    chairIsNamed: words.has('ketua') || words.has('ketua umum') || words.has('ketua kim'),
    crossIsNo: isOfTicks(column) && words.has('x') && words.size > 1,
    mark: proved.comma > 0 ? (proved.point > 0 ? 'unclear' : ',') : proved.point > 0 ? '.' : undefined,
  };
  if (column.reading.sex.numbers) column.codes.add('column.sex-by-number');
  if (column.reading.sex.pIsMan) column.codes.add('column.p-is-man');
  if (column.feeds[0]?.name === 'offices' && [...words].some((word) => chairNumber(word) > 0))
    column.codes.add('column.numbered-chairs');
  if (officesByNumber) column.codes.add('column.offices-by-number');
}

/**
 * Decides every column by what was seen of all: which are of groups, what stands under headings, how each is to be read.
 *
 * @returns the columns whose cell in the first row is a heading.
 */
export function decideColumns(
  maker: ColumnMaker,
  columns: readonly Column[],
  firstContentIn: (column: Column) => CellContent,
): ReadonlySet<Column> {
  decideGroups(maker, columns);
  decideDay(maker, columns);
  const taken = takeSubHeadings(maker, columns, firstContentIn);
  for (const column of columns) decideColumn(column, maker.order);
  return taken;
}

/** `Rencana | Realisasi` with days in both, and no other column of days: the second holds the day on which it was done. */
function decideDay(maker: ColumnMaker, columns: readonly Column[]): void {
  const { day } = listPlans[maker.list];
  if (day === undefined || columns.some(({ feeds }) => feeds.some(({ name }) => name === day))) return;
  for (const column of columns)
    if (column.feeds[0]?.name === 'realisation' && /\b(?:realisasi|terlaksana|terealisasi)\b/i.test(column.heading))
      column.feeds = [...feedsOf(maker, [day]), ...column.feeds];
}

/** Headings under which lists with one row for each KIM have how many members there are, or who they are. */
const namesOrNumber = /^(?:daftar |nama )?anggota(?: kim)?$/;

const isNoNumber = ({ faults }: Taken) => faults?.includes('shape.wrong-type') === true;

/** The number of members, where the cell is one. */
const countOnly = (count: Feed): Feed => ({
  ...count,
  memo: new Map(),
  read: (content, reading, context) => {
    const taken = count.read(content, reading, context);
    return isNoNumber(taken) && typeof content === 'string' ? nothing : taken;
  },
});

/** The names of members, where the cell is no number of them. */
const namesOnly = (names: Feed, count: Feed): Feed => ({
  ...names,
  memo: new Map(),
  read: (content, reading, context) =>
    typeof content === 'string' && isNoNumber(count.read(content, reading, context))
      ? readListedNames(content, reading, context)
      : nothing,
});

/** A table with one row for each KIM may head the names of the groups with "Nama", and their standing with "Status". */
function decideGroups(maker: ColumnMaker, columns: readonly Column[]): void {
  const has = (name: string) =>
    columns.some(({ feeds, filled }) => filled > 0 && feeds.some((feed) => feed.name === name));
  if (has('further_members')) {
    // `Jabatan 1` beside `Anggota 1`: whose it is, no single row says.
    for (const column of columns) {
      const isOfOne = column.feeds.some(({ field }) => field.of === 'row') && /[\p{L} ]\d{1,3}$/u.test(column.heading);
      if (!isOfOne) continue;
      column.feeds = [];
      column.meaning = { is: 'unknown', nearest: undefined };
    }
  }
  const isOfGroups =
    !has('offices') && !has('member_id') && ['chair', 'secretary', 'treasurer', 'stated_members'].some(has);
  const headed = (name: string, heading: string) =>
    columns.find(({ heading: own, feeds }) => feeds[0]?.name === name && foldText(own) === heading);
  const named = !isOfGroups || has('kim_name') ? undefined : headed('member_name', 'nama');
  if (named !== undefined) {
    named.feeds = feedsOf(maker, ['kim_name']);
    named.codes.add('column.name-of-the-kim');
  }
  for (const column of columns) {
    const [feed] = column.feeds;
    if (feed?.name !== 'stated_members' || !namesOrNumber.test(foldText(column.heading)) || has('member_name'))
      continue;
    const [names] = feedsOf(maker, ['further_members']);
    if (names !== undefined) column.feeds = [countOnly(feed), namesOnly(names, feed)];
  }
  const status = !isOfGroups || has('kim_status') || has('member_name') ? undefined : headed('member_status', 'status');
  if (status !== undefined) {
    status.feeds = feedsOf(maker, ['kim_status']);
    status.codes.add('column.status-of-the-kim');
  }
  // Where rows are groups, L and P are numbers of people and no marks.
  if (has('member_name') || !has('kim_name')) return;
  for (const column of columns) {
    const name = column.feeds[0]?.name;
    if (name === 'sex_man') column.feeds = feedsOf(maker, ['stated_men']);
    else if (name === 'sex_woman') column.feeds = feedsOf(maker, ['stated_women']);
  }
}

/**
 * Headings under headings: a row that holds L, P and Jml under a heading that is known and beside it under none. The
 * columns get their fields; the cells of that row are headings and no values.
 *
 * @returns the columns whose cell in this row is a heading.
 */
function takeSubHeadings(
  maker: ColumnMaker,
  columns: readonly Column[],
  contentIn: (column: Column) => CellContent,
): ReadonlySet<Column> {
  const taken = new Set<Column>();
  columns.forEach((top, i) => {
    const [feed] = top.feeds;
    if (feed === undefined || partOfField(feed.name, 'l') === undefined) return;
    const word = wordOf(contentIn(top));
    if (word === undefined || !isPartWord(word) || partOfField(feed.name, word) === undefined) return;
    const own: [Column, string][] = [[top, word]];
    for (const beside of columns.slice(i + 1)) {
      const next = beside.meaning.is === 'unnamed' ? wordOf(contentIn(beside)) : undefined;
      if (next === undefined || !isPartWord(next)) break;
      own.push([beside, next]);
    }
    if (own.length < 2) return;
    for (const [column, part] of own) {
      const name = partOfField(feed.name, part);
      column.feeds = name === undefined || maker.fields[name] === undefined ? [] : feedsOf(maker, [name]);
      column.meaning = { is: 'fields', names: name === undefined ? [] : [name] };
      column.filled--;
      taken.add(column);
    }
  });
  return taken;
}

/** What there is to state about a column once the table is read. */
export function* columnOutcomes(
  column: Column,
  fixedOrder: ColumnReading['order'] | undefined,
): Generator<RowsInOutcome, void> {
  const { meaning, position, firstRow: row, filled, proved } = column;
  if (filled === 0) return;
  switch (meaning.is) {
    case 'unnamed':
      yield { kind: 'unknown-column', row, position, filled };
      return;
    case 'unknown':
      yield {
        kind: 'unknown-column',
        row,
        position,
        ...(meaning.nearest !== undefined && { nearest: meaning.nearest as never }),
        filled,
      };
      return;
    case 'withheld':
      yield { kind: 'withheld-column', row, position, category: meaning.category, filled };
      return;
    case 'planned':
      yield {
        kind: 'column',
        row,
        column: (meaning.names[0] ?? 'realisation') as never,
        code: 'column.only-planned',
        filled,
      };
      return;
    case 'fields': {
      const codes = new Set(column.codes);
      if (column.hasObjects) codes.add('column.cell-objects');
      if (column.hasSerials) codes.add('column.spreadsheet-days');
      if (column.reading.mark === 'unclear') codes.add('column.both-marks');
      else if (column.reading.mark === '.') codes.add('column.decimal-point');
      if (column.zeros.kept && column.zeros.numbers) codes.add('column.zeros-lost');
      if (proved.dayFirst > 0 && proved.monthFirst > 0) codes.add('column.both-orders');
      else if (column.reading.order === 'month-first' && fixedOrder === undefined) codes.add('column.month-first');
      else if (fixedOrder === undefined && proved.dayFirst === 0 && proved.either > 0)
        codes.add('column.day-first-assumed');
      if (column.feeds.length > 0 && column.feeds.every(({ field }) => field.as === 'place'))
        codes.add('column.not-kept');
      if (column.feeds[0]?.field.as === 'remark') codes.add('column.only-who-left');
      if (column.feeds[0]?.field.as === 'held-remark') codes.add('column.only-if-held');
      for (const code of codes) {
        yield { kind: 'column', row, column: (column.feeds[0]?.name ?? meaning.names[0]) as never, code, filled };
      }
    }
  }
}
