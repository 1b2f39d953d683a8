import { makeFinder } from '../cells/finder.js';
import { iterable, type Kind, requireArgument } from '../kernel/arguments.js';
import type { SubmissionKind } from '../model/submission.js';
import { headingsOf } from './columns/import-headings.js';
import { type ImportList, importFields } from './fields/import-fields.js';
import { usualList } from './fields/import-lists.js';
import type { RowsInOutcome } from './import-outcomes.js';
import { yearWithin } from './import-period.js';
import { requireList } from './kinds.js';
import { type Fields, requireRowsInOptions } from './options-of-rows.js';
import type { CellContext } from './read/cell-reading.js';
import type { ImportPlan } from './rows/import-placer.js';
import { type Importer, makeImporter } from './rows/importer.js';
import type { RowsInOptions } from './rows-in-options.js';
import { makeSheetReader } from './sheet/import-sheet.js';
import { correctionsOf, givenOf, valuesOf } from './values-of-options.js';

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
