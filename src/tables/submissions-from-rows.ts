import type { AmbiguousDates } from '../cells/day.js';
import { makeFinder } from '../cells/finder.js';
import { iterable, type Kind, requireArgument } from '../kernel/arguments.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { SubmissionKind } from '../model/submission.js';
import { type ImportFieldName, type ImportList, importFields } from './import-fields.js';
import { headingsOf, type OwnHeadings } from './import-headings.js';
import { usualList } from './import-lists.js';
import type { Correction, RowsInOutcome } from './import-outcomes.js';
import { type PeriodChoice, yearWithin } from './import-period.js';
import type { ImportPlan } from './import-placer.js';
import { makeSheetReader, type SheetOptions } from './import-sheet.js';
import { type Importer, makeImporter } from './importer.js';
import { requireList } from './kinds.js';
import { type Fields, requireRowsInOptions } from './options-of-rows.js';
import type { CellContext } from './read/cell-reading.js';
import { correctionsOf, givenOf, valuesOf } from './values-of-options.js';

/** How flat records are read. */
export interface RowsInOptions<Kind extends SubmissionKind = SubmissionKind> {
  /** What the rows become: registrations or activity reports. */
  readonly kind: Kind;
  /** The list that rows become the items of. Default: members, or activities. */
  readonly list?: ImportList<Kind> | undefined;
  /** Headings of the file beside those of `importFields`: the field or fields each stands for, or null to pass over it. */
  readonly headings?: OwnHeadings<Kind> | undefined;
  /** What cells of a field stand for where the file has codes of its own: `{ sex: { '1': 'laki-laki' } }`; null for nothing given. */
  readonly values?: Readonly<Partial<Record<ImportFieldName<Kind>, Readonly<Record<string, CellValueIn>>>>> | undefined;
  /** Cells that every row is to have where it states nothing itself, such as the one group of a whole sheet. */
  readonly given?: Readonly<Partial<Record<ImportFieldName<Kind>, string | number>>> | undefined;
  /** Rows are lists of cells, as readers of sheets give them: `true`, or where the headings stand. */
  readonly sheet?: boolean | SheetOptions | undefined;
  /** The number of the first row that is handed over, so that rows are numbered as the sheet shows them. Default 1. */
  readonly firstRow?: number | undefined;
  /** Whether cells about the group that are empty repeat the row above, as merged cells do. Default false. */
  readonly fillDown?: boolean | undefined;
  /** For activity reports: which period a row belongs to. Default: the columns `period_from` and `period_through`. */
  readonly period?: PeriodChoice | undefined;
  /**
   * `any` (the default): rows stand in any order, and all are held until the last is read. `by-kim`: the rows of a KIM stand
   * together; no more is held than `lookAhead` rows, the rows of one KIM and the ids of those that came before.
   */
  readonly order?: 'any' | 'by-kim' | undefined;
  /**
   * With `order: 'by-kim'`: how many rows are looked at before the first is read, to find out how each column writes days
   * and codes. Default 1000.
   */
  readonly lookAhead?: number | undefined;
  /**
   * How to read `03/04/2016` in every column. Default: as the column shows by its other cells; where it does not show it,
   * day first as Indonesians write, and the column is noted.
   */
  readonly ambiguousDates?: AmbiguousDates | undefined;
  /** The calendar of day numbers; workbooks of old Macs count from 1904. Default 1900. */
  readonly dateSystem?: 1900 | 1904 | undefined;
  /** Which day a `Date` stands for: that of UTC (ExcelJS, DuckDB; the default), or that of this machine. */
  readonly dateObjects?: 'utc' | 'local' | undefined;
  /** The day of the table: years of birth become age bands, and who leaves later is still a member. */
  readonly asOf?: LocalDate | undefined;
  /** Decisions about single cells, applied before reading; each comes back as an outcome. */
  readonly corrections?: readonly Correction<ImportFieldName<Kind>>[] | undefined;
}

/** What a cell can stand for. */
export type CellValueIn = string | number | boolean | readonly string[] | null;

/**
 * Flat records, as an office keeps them in spreadsheets and databases, as submissions: one row for each member of a KIM,
 * for each KIM, for each activity, or for each item of another list (`list`). Headings are Indonesian or English
 * (`importFields`); cells are read as people write them, each with its column: dates in the order that the column shows,
 * days and counts with words around them, codes by any of their names, several values in one cell.
 *
 * Outcomes come one after the other: submissions, and a note for everything that was not read or only with doubt. Every
 * row stands in exactly one submission, one rejection or one skipped line. An optional cell that cannot be read costs the
 * cell and not the row; a row is rejected only without its key (the group; the day of an activity) or when nothing in it is
 * an item. Where several columns feed one field and disagree, the first name or id is kept, and of everything else nothing is
 * taken. A submission of which a row was refused states that its list is partial (`membersListed`, `partialLists`). No row
 * is thrown at, whatever it is, and no outcome repeats what a cell or a heading held.
 *
 * An item without an id gets one by its row number, such as `kegiatan-baris-17`; a report without one is named by its KIM
 * and period, a group without one by its name and place. The submissions have the right shape; whether they are sound is
 * for `validateSubmission` to state.
 *
 * @param rows anything that can be gone through: records with headings, or with `sheet` lists of cells.
 * @throws KimError `unknown-id` for a kind, list or field that does not exist, `invalid-argument` for another wrong option,
 * before the first row is read.
 *
 * @example
 * ```ts
 * const rows = [
 *   { 'ID KIM': 'kim-1', Tanggal: 'Senin, 17 Maret 2025', Jenis: 'Temu wicara', Peserta: '30 orang', Cuaca: 'cerah' },
 *   { 'ID KIM': 'kim-1', Tanggal: '18 Maret 2025', Jenis: 'Lokakarya', Peserta: '± 12', Cuaca: '' },
 *   { 'ID KIM': 'kim-1', Tanggal: '31 Februari 2025', Jenis: 'Lokakarya', Peserta: '12', Cuaca: '' },
 * ];
 * const outcomes = [...submissionsFromRows(rows, { kind: 'activity-report', period: 'year' })];
 * outcomes.map(({ kind }) => kind); // ['noted', 'rejected', 'submission', 'unknown-column']
 * outcomes[0]; // { kind: 'noted', row: 2, faults: [{ code: 'cell.not-exact', column: 'attendance' }] }
 * outcomes[1]; // { kind: 'rejected', row: 3, faults: [{ code: 'shape.not-a-date', column: 'date' }] }
 * outcomes[2].submission.activities[0]; // { id: 'kegiatan-baris-1', date: '2025-03-17', technique: 'temu-wicara', attendance: { total: 30 } }
 * outcomes[2].submission.partialLists; // ['activities']
 * ```
 */
export function submissionsFromRows<Kind extends SubmissionKind>(
  rows: Iterable<unknown>,
  options: RowsInOptions<Kind>,
): Generator<RowsInOutcome<Kind>, void> {
  requireArgument(rows, iterable, 'submissionsFromRows', 'rows');
  const reader = readerOf(options, 'submissionsFromRows');
  return readAll(rows, reader, options.firstRow ?? 1) as Generator<RowsInOutcome<Kind>, void>;
}

/**
 * The same for rows that come one after the other, such as the lines of a large file: a row is asked for when the outcomes
 * of those before it were taken, so that memory stays constant with `order: 'by-kim'`.
 *
 * @throws KimError as `submissionsFromRows`, before the first row is asked for.
 *
 * @example
 * ```ts
 * const outcomes = submissionsFromAsyncRows([{ 'ID KIM': 'k', 'Nama KIM': 'KIM Mawar', Nama: 'Siti' }], { kind: 'registration' });
 * typeof outcomes[Symbol.asyncIterator]; // 'function'
 * ```
 */
export function submissionsFromAsyncRows<Kind extends SubmissionKind>(
  rows: AsyncIterable<unknown> | Iterable<unknown>,
  options: RowsInOptions<Kind>,
): AsyncGenerator<RowsInOutcome<Kind>, void> {
  requireArgument(rows, iterableAtAnyPace, 'submissionsFromAsyncRows', 'rows');
  const reader = readerOf(options, 'submissionsFromAsyncRows');
  return readAllAsync(rows, reader, options.firstRow ?? 1) as AsyncGenerator<RowsInOutcome<Kind>, void>;
}

/** Rows that are there, or that come one after the other. */
const iterableAtAnyPace: Kind = {
  takes: 'something to go through, such as a list or the lines of a stream',
  accepts: (value) =>
    iterable.accepts(value) ||
    (typeof value === 'object' &&
      value !== null &&
      Symbol.asyncIterator in value &&
      typeof value[Symbol.asyncIterator] === 'function'),
};

interface RowReader {
  readonly add: (value: unknown, row: number) => Iterable<RowsInOutcome>;
  readonly end: () => Iterable<RowsInOutcome>;
}

function* readAll(rows: Iterable<unknown>, { add, end }: RowReader, firstRow: number): Generator<RowsInOutcome, void> {
  let row = firstRow;
  for (const value of rows) yield* add(value, row++);
  yield* end();
}

async function* readAllAsync(
  rows: AsyncIterable<unknown> | Iterable<unknown>,
  { add, end }: RowReader,
  firstRow: number,
): AsyncGenerator<RowsInOutcome, void> {
  let row = firstRow;
  for await (const value of rows) for (const outcome of add(value, row++)) yield outcome;
  for (const outcome of end()) yield outcome;
}

function readerOf(options: RowsInOptions, caller: string): RowReader {
  requireRowsInOptions(options, caller);
  const { kind, order = 'any', period = 'from-columns', sheet = false } = options;
  const list: ImportList = options.list ?? usualList[kind];
  requireList(kind, list, caller);
  const fields = (importFields[kind] as Readonly<Record<string, Fields>>)[list] as Fields;
  const context: CellContext = {
    asOf: options.asOf,
    dateSystem: options.dateSystem ?? 1900,
    dateObjects: options.dateObjects ?? 'utc',
    find: makeFinder(),
    year: yearWithin(period),
  };
  const plan: ImportPlan = {
    maker: {
      kind,
      list,
      fields,
      headings: headingsOf(kind, list, options.headings, caller),
      order: options.ambiguousDates,
      values: valuesOf(options, fields, list, context, caller),
    },
    context,
    period,
    byKim: order === 'by-kim',
    lookAhead: order === 'by-kim' ? (options.lookAhead ?? 1_000) : Number.POSITIVE_INFINITY,
    fillDown: options.fillDown ?? false,
    given: givenOf(options, fields, list, context, caller),
    corrections: correctionsOf(options, fields, caller),
  };
  const importer = makeImporter(plan);
  if (sheet !== false) return makeSheetReader(importer, plan.maker, context, sheet === true ? {} : sheet);
  return recordReader(importer);
}

const recordReader = (importer: Importer): RowReader => ({ add: importer.addRecord, end: importer.end });
