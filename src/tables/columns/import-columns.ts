import { type CellContent, tableContentOf, unreadable } from '../../cells/content.js';
import { chairNumber } from '../../cells/offices.js';
import { unitFits } from '../../cells/units.js';
import type { ColumnCode } from '../../model/import-codes.js';
import type { SubmissionKind } from '../../model/submission.js';
import type { ImportField } from '../fields/import-field.js';
import type { ImportList } from '../fields/import-fields.js';
import { listPlans } from '../fields/import-lists.js';
import { type ColumnReading, noColumn } from '../read/cell-reading.js';
import { readDayOfPeriodCell } from '../read/day-cells.js';
import { nameBeforeReader } from '../read/name-cells.js';
import { addEvidence, type Evidence, noEvidence } from './column-evidence.js';
import { type ColumnFacts, hasTicks, isSameReading, readingOf, revised } from './column-reading.js';
import type { Feed } from './feed.js';
import { cellReaderOf, countedIn, showsOf } from './import-cells.js';
import type { HeadingMeaning, Headings } from './import-headings.js';

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
  const feeds = meaning.is === 'fields' ? feedsOf(maker, meaning.names) : [];
  const { isBefore, isBeforeSex = false } = meaning.is === 'fields' ? meaning : {};
  return {
    heading,
    position,
    letter,
    firstRow,
    meaning,
    feeds:
      isBefore === true ? feeds.map((feed) => ({ ...feed, read: nameBeforeReader(feed.read, isBeforeSex) })) : feeds,
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
  const content = tableContentOf(cell);
  if (content === undefined || content === '') return undefined;
  column.filled++;
  if (typeof cell === 'object' && content !== cell && content !== unreadable && typeof content !== 'object')
    column.hasObjects = true;
  const [feed] = column.feeds;
  if (feed !== undefined && addEvidence(column.evidence, feed, content) && column.facts !== undefined)
    revise(column, column.facts, row);
  return content;
}

/** Decides how a column is to be read, by the cells that were seen of it. */
export function decideColumn(column: Column, { order }: ColumnMaker, hasNames: boolean): void {
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
