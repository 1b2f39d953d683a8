import { type CellContent, contentOf, unreadable } from '../cells/content.js';
import { chairNumber } from '../cells/offices.js';
import { unitFits } from '../cells/units.js';
import { foldText } from '../kernel/text.js';
import type { ColumnCode } from '../model/import-codes.js';
import type { SubmissionKind } from '../model/submission.js';
import {
  addEvidence,
  type ColumnFacts,
  type Evidence,
  hasTicks,
  isSameReading,
  noEvidence,
  readingOf,
  revised,
} from './column-evidence.js';
import { cellReaderOf, countedIn, type Shows, showsOf } from './import-cells.js';
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
  readonly shows: Shows;
}

/** A column of the table as far as it was seen. */
export interface Column {
  readonly heading: string;
  readonly position: number;
  /** As the spreadsheet shows it; `undefined` for the columns of records. */
  readonly letter: string | undefined;
  readonly firstRow: number;
  meaning: HeadingMeaning;
  feeds: readonly Feed[];
  reading: ColumnReading;
  filled: number;
  hasObjects: boolean;
  /** What the row above has, for cells that say "as above". */
  last: Exclude<CellContent, undefined> | undefined;
  evidence: Evidence;
  /** What decides it besides its cells, once it was decided. */
  facts: ColumnFacts | undefined;
  /** The first row that shows that the rows before it were read in another way than the column is written. */
  lateRow: number | undefined;
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

export function makeColumn(
  maker: ColumnMaker,
  heading: string,
  position: number,
  firstRow: number,
  letter: string | undefined,
): Column {
  const meaning = maker.headings(heading);
  return {
    heading,
    position,
    letter,
    firstRow,
    meaning,
    feeds: meaning.is === 'fields' ? feedsOf(maker, meaning.names) : [],
    reading: { ...noColumn, order: maker.order ?? 'day-first' },
    filled: 0,
    hasObjects: false,
    last: undefined,
    evidence: noEvidence(),
    facts: undefined,
    lateRow: undefined,
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

/** The content of a cell; what it shows of its column is remembered. */
export function takeContent(column: Column, cell: unknown, row: number): CellContent {
  const content = contentOf(cell);
  if (content === undefined || content === '' || (typeof content === 'string' && !/\S/.test(content))) return undefined;
  column.filled++;
  if (typeof cell === 'object' && content !== cell && content !== unreadable && typeof content !== 'object')
    column.hasObjects = true;
  const [feed] = column.feeds;
  if (feed !== undefined && addEvidence(column.evidence, feed, content) && column.facts !== undefined)
    revise(column, column.facts, row);
  return content;
}

/** Decides how a column is to be read, by the cells that were seen of it. */
function decideColumn(column: Column, { order }: ColumnMaker, hasNames: boolean): void {
  const [feed] = column.feeds;
  const unit = column.meaning.is === 'fields' ? column.meaning.unit : undefined;
  const facts: ColumnFacts = {
    heading: column.heading,
    feed,
    order,
    scale: unit?.scale ?? 1,
    headingFits:
      unit?.unit === undefined || feed === undefined ? undefined : unitFits(countedIn(feed.field), unit.unit),
    hasNames,
  };
  const isFirst = column.facts === undefined;
  column.facts = facts;
  if (isFirst) read(column, readingOf(column.evidence, facts));
}

/** Its cells are ticks and crosses, and one at least is a tick; a tick is no letter. */
export const isOfTicks = ({ feeds, evidence }: Column): boolean =>
  feeds.some(({ field }) => field.as === 'held') && hasTicks(evidence.words);

function read(column: Column, reading: ColumnReading): void {
  column.reading = reading;
  for (const { memo } of column.feeds) memo.clear();
  const isSex = column.feeds[0]?.name === 'sex';
  if (isSex && reading.sex.numbers) column.codes.add('column.sex-by-number');
  if (isSex && reading.sex.p === 'laki-laki') column.codes.add('column.p-is-man');
  if (reading.officesByNumber) column.codes.add('column.offices-by-number');
  const isOfOffices = column.feeds[0]?.name === 'offices';
  if (isOfOffices && [...column.evidence.words].some((word) => chairNumber(word) > 0))
    column.codes.add('column.numbered-chairs');
}

/** Looks again at a column that was decided by its first rows. */
function revise(column: Column, facts: ColumnFacts, row: number): void {
  const now = readingOf(column.evidence, facts);
  if (isSameReading(column.reading, now)) return;
  const { reading, isLate } = revised(column.reading, now, column.evidence);
  if (isLate) column.lateRow ??= row;
  read(column, reading);
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
  decideSums(maker, columns);
  const taken = takeSubHeadings(maker, columns, firstContentIn);
  const hasNames = columns.some(({ feeds }) => feeds.some(({ name }) => name === 'member_name'));
  for (const column of columns) decideColumn(column, maker, hasNames);
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

/** `L`, `P` and `Jml` beside each other: the last is the sum of the others, and not of anything else. */
function decideSums(maker: ColumnMaker, columns: readonly Column[]): void {
  const has = (name: string) => columns.some(({ feeds }) => feeds.some((feed) => feed.name === name));
  const sum = sumsOfParts.find((one) => has(one.men) && has(one.women));
  if (sum === undefined || maker.fields[sum.all] === undefined) return;
  const isPart = (column: Column | undefined) =>
    column?.feeds.some(({ name }) => name === sum.men || name === sum.women) === true;
  const column = columns.find(
    ({ meaning, heading }, i) =>
      meaning.is === 'unknown' &&
      partOfField(sum.all, foldText(heading)) === sum.all &&
      (!has(sum.all) || isPart(columns[i - 1]) || isPart(columns[i + 1])),
  );
  if (column === undefined) return;
  column.feeds = feedsOf(maker, [sum.all]);
  column.meaning = { is: 'fields', names: [sum.all] };
}

const sumsOfParts = [
  { men: 'men', women: 'women', all: 'attendance' },
  { men: 'stated_men', women: 'stated_women', all: 'stated_members' },
] as const;

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
export function* columnOutcomes(column: Column): Generator<RowsInOutcome, void> {
  const { meaning, firstRow: row, filled, feeds } = column;
  const at = { position: column.position, ...(column.letter !== undefined && { letter: column.letter }) };
  const letter = column.letter === undefined ? {} : { letter: column.letter };
  if (filled === 0) return;
  switch (meaning.is) {
    case 'unnamed':
      yield { kind: 'unknown-column', row, ...at, filled };
      return;
    case 'unknown':
      yield {
        kind: 'unknown-column',
        row,
        ...at,
        ...(meaning.nearest !== undefined && { nearest: meaning.nearest as never }),
        filled,
      };
      return;
    case 'withheld':
      yield { kind: 'withheld-column', row, ...at, category: meaning.category, filled };
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
      for (const code of codesOf(column)) codes.add(code);
      for (const code of codes) {
        // What is said of all rows stands with the first; what changed, with the row that shows it.
        const at = code === 'column.changed-later' ? (column.lateRow ?? row) : row;
        yield {
          kind: 'column',
          row: at,
          column: (feeds[0]?.name ?? meaning.names[0]) as never,
          ...letter,
          code,
          filled,
        };
      }
    }
  }
}

/** What its cells showed of a column. */
function codesOf({ evidence, reading, facts, feeds, lateRow }: Column): readonly ColumnCode[] {
  const { dayFirst, monthFirst, either, zerosKept, hasNumbers, hasSerials } = evidence;
  const [feed] = feeds;
  const isFree = facts?.order === undefined;
  const found: Readonly<Partial<Record<ColumnCode, boolean>>> = {
    'column.spreadsheet-days': hasSerials,
    'column.both-marks': evidence.comma > 0 && evidence.point > 0,
    'column.decimal-point': evidence.comma === 0 && evidence.point > 0,
    'column.scaled': reading.scale !== 1,
    'column.both-units': evidence.otherUnit > 0 && evidence.fittingUnit > 0,
    'column.zeros-lost': zerosKept && hasNumbers,
    'column.both-orders': dayFirst > 0 && monthFirst > 0,
    'column.month-first': isFree && dayFirst === 0 && reading.order === 'month-first',
    'column.day-first-assumed': isFree && dayFirst === 0 && monthFirst === 0 && either > 0,
    'column.p-assumed': feed?.name === 'sex' && reading.sex.isAssumed,
    'column.occupations-by-number': feed?.shows === 'codes' && hasNumbers,
    'column.changed-later': lateRow !== undefined,
    'column.not-kept': feeds.length > 0 && feeds.every(({ field }) => field.as === 'place'),
    'column.only-who-left': feed?.field.as === 'remark',
    'column.only-if-held': feed?.field.as === 'held-remark',
  };
  return (Object.keys(found) as ColumnCode[]).filter((code) => found[code]);
}
