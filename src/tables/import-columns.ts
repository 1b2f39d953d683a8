import { type CellContent, contentOf, unreadable } from '../cells/content.js';
import { orderProvedBy } from '../cells/day.js';
import { noSexColumn, sexColumnOf } from '../cells/sex.js';
import { foldText } from '../kernel/text.js';
import type { ColumnCode } from '../model/import-codes.js';
import type { SubmissionKind } from '../model/submission.js';
import { type CellReader, type ColumnReading, cellReaderOf, type Taken, wordOf } from './import-cells.js';
import type { ImportField, ListPlan } from './import-fields.js';
import { type HeadingMeaning, type Headings, isPartWord, partOfField } from './import-headings.js';
import type { RowsInOutcome } from './import-outcomes.js';

/** One field that a column feeds. */
export interface Feed {
  readonly name: string;
  readonly field: ImportField;
  readonly read: CellReader;
  /** What was taken from texts that came before; tables repeat themselves. */
  readonly memo: Map<string, Taken>;
  readonly values: ReadonlyMap<string, unknown> | undefined;
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
  readonly proved: { dayFirst: number; monthFirst: number; either: number };
  readonly words: Set<string>;
  readonly codes: Set<ColumnCode>;
}

/** What makes the columns of one import. */
export interface ColumnMaker {
  readonly kind: SubmissionKind;
  readonly plan: ListPlan;
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
    reading: { order: maker.order ?? 'day-first', sex: noSexColumn, officesByNumber: false },
    filled: 0,
    hasObjects: false,
    hasSerials: false,
    proved: { dayFirst: 0, monthFirst: 0, either: 0 },
    words: new Set(),
    codes: new Set(),
  };
}

export function feedsOf({ kind, plan, fields, values }: ColumnMaker, names: readonly string[]): readonly Feed[] {
  return names.map((name) => {
    const field = fields[name] as ImportField;
    return { name, field, read: cellReaderOf(kind, plan, field), memo: new Map(), values: values[name] };
  });
}

/** How many different words of a column are remembered to find out how it writes. */
const mostWords = 60;

/** The content of a cell; what it shows of its column is remembered. */
export function takeContent(column: Column, cell: unknown): CellContent {
  const content = contentOf(cell);
  if (content === undefined || content === '' || (typeof content === 'string' && !/\S/.test(content))) return undefined;
  column.filled++;
  if (typeof cell === 'object' && !Array.isArray(cell) && content !== cell && content !== unreadable)
    column.hasObjects = true;
  const [feed] = column.feeds;
  if (feed === undefined) return content;
  const key = feed.name;
  if (key === 'sex' || key === 'offices') {
    const word = column.words.size < mostWords ? wordOf(content) : undefined;
    if (word !== undefined) column.words.add(word);
  } else if (typeof content === 'string' && content.length < 60 && content.charCodeAt(4) !== 45) {
    const order = isDayFeed(feed) ? orderProvedBy(content) : undefined;
    if (order === 'day-first') column.proved.dayFirst++;
    else if (order === 'month-first') column.proved.monthFirst++;
    else if (order === 'either') column.proved.either++;
  } else if (typeof content === 'number' && isDayFeed(feed) && content > 2_100) column.hasSerials = true;
  return content;
}

const dayKeys = /(?:^date$|On$|^through$|^since$|^from$)/;
const isDayFeed = ({ field }: Feed) => dayKeys.test(String(field.path.at(-1)));

/** Decides how a column is to be read, by the cells that were seen of it. */
export function decideColumn(column: Column, fixedOrder: ColumnReading['order'] | undefined): void {
  const { proved, words } = column;
  const isSex = column.feeds[0]?.name === 'sex';
  const numbers = ['1', '2', '3', '4', '90'];
  const officesByNumber =
    column.feeds[0]?.name === 'offices' && words.size > 1 && [...words].every((word) => numbers.includes(word));
  column.reading = {
    order: fixedOrder ?? (proved.monthFirst > 0 ? (proved.dayFirst > 0 ? 'keep' : 'month-first') : 'day-first'),
    sex: isSex ? sexColumnOf(words) : noSexColumn,
    officesByNumber,
  };
  if (column.reading.sex.numbers) column.codes.add('column.sex-by-number');
  if (column.reading.sex.pIsMan) column.codes.add('column.p-is-man');
  if (officesByNumber) column.codes.add('column.offices-by-number');
}

/** A table with one row for each KIM may head the names of the groups with nothing but "Nama". */
export function decideNames(maker: ColumnMaker, columns: readonly Column[]): void {
  const has = (name: string) => columns.some(({ feeds }) => feeds.some((feed) => feed.name === name));
  const isOfGroups = ['chair', 'secretary', 'treasurer'].some(has) && !has('kim_name') && !has('offices');
  const named = columns.find(({ heading, feeds }) => feeds[0]?.name === 'member_name' && foldText(heading) === 'nama');
  if (!isOfGroups || named === undefined) return;
  named.feeds = feedsOf(maker, ['kim_name']);
  named.codes.add('column.name-of-the-kim');
}

/**
 * Headings under headings: a row that holds L, P and Jml under a heading that is known and beside it under none. The
 * columns get their fields; the cells of that row are headings and no values.
 *
 * @returns the columns whose cell in this row is a heading.
 */
export function takeSubHeadings(
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
    case 'fields': {
      const codes = new Set(column.codes);
      if (column.hasObjects) codes.add('column.cell-objects');
      if (column.hasSerials) codes.add('column.spreadsheet-days');
      if (proved.dayFirst > 0 && proved.monthFirst > 0) codes.add('column.both-orders');
      else if (column.reading.order === 'month-first' && fixedOrder === undefined) codes.add('column.month-first');
      else if (fixedOrder === undefined && proved.dayFirst === 0 && proved.either > 0)
        codes.add('column.day-first-assumed');
      if (column.feeds.length > 0 && column.feeds.every(({ field }) => field.as === 'place'))
        codes.add('column.not-kept');
      for (const code of codes) {
        yield { kind: 'column', row, column: (column.feeds[0]?.name ?? meaning.names[0]) as never, code, filled };
      }
    }
  }
}
