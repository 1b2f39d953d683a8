import type { SubmissionOf } from '../fields/field-tables.js';
import type { AmbiguousDates } from '../forms/normalise-date.js';
import { KimError } from '../kernel/kim-error.js';
import type { SubmissionKind } from '../model/submission.js';
import { isKind } from '../parse/readers.js';
import type { RowFault } from './import-faults.js';
import { type ImportField, type ImportFieldName, importFields } from './import-fields.js';
import { addToGroup, closeGroup, type RejectedRow, type RowGroup } from './import-group.js';
import { headingsOf, type UnknownColumn } from './import-headings.js';
import { type PeriodChoice, periodOf, requirePeriod } from './import-period.js';
import { type RowCells, readRow } from './import-row.js';

/** How flat records are read. */
export interface RowsInOptions<Kind extends SubmissionKind = SubmissionKind> {
  /** What the rows become: registrations (a row is a member) or activity reports (a row is an activity). */
  readonly kind: Kind;
  /** Headings of the file beside those of `importFields`: the field each stands for, or null to pass over it. */
  readonly headings?: Readonly<Record<string, ImportFieldName<Kind> | null>> | undefined;
  /** For activity reports: which period a row belongs to. Default: the columns `period_from` and `period_through`. */
  readonly period?: PeriodChoice | undefined;
  /**
   * `any` (the default): rows stand in any order, and all are held until the last is read. `by-kim`: the rows of a KIM stand
   * together; no more is held than the rows of one KIM and the ids of those that came before.
   */
  readonly order?: 'any' | 'by-kim' | undefined;
  /** How to read `03/04/2016`; as for `normalise`. */
  readonly ambiguousDates?: AmbiguousDates | undefined;
}

/** A submission, and the numbers of the rows that its members or activities come from, in their order. */
export interface ImportedSubmission<Kind extends SubmissionKind = SubmissionKind> {
  readonly kind: 'submission';
  readonly submission: SubmissionOf[Kind];
  readonly rows: readonly number[];
}

/** One thing that came out of reading rows. */
export type RowsInOutcome<Kind extends SubmissionKind = SubmissionKind> =
  | ImportedSubmission<Kind>
  | RejectedRow<ImportFieldName<Kind>>
  | UnknownColumn<ImportFieldName<Kind>>;

/**
 * Flat records, as an office keeps them in spreadsheets and databases, as submissions: one row for each member of a KIM, or
 * one for each activity. Headings are Indonesian or English (`importFields`); cells are read as a form is (`normalise`):
 * dates as people write them, numbers as text, names of concepts, several values in one cell with `,` or `;` between.
 *
 * Outcomes come one after the other: submissions, rejected rows, and each unknown column once. Every row stands in exactly
 * one submission or one rejection; a row with anything unreadable in it is rejected as a whole. No row is thrown at,
 * whatever it is, and no outcome repeats what a cell or a heading held. Time grows with the rows; memory as `order` says.
 *
 * An item without an id gets one by its row number, such as `kegiatan-baris-17`; a report without one is named by its KIM
 * and period. The submissions have the right shape; whether they are sound is for `validateSubmission` to say.
 *
 * @param rows anything that can be gone through, such as parsed lines of CSV text or the rows of a query.
 * @throws KimError `unknown-id` for a kind or field that is none, `invalid-argument` for another option that is none,
 * before the first row is read.
 *
 * @example
 * ```ts
 * const rows = [
 *   { 'ID KIM': 'kim-1', Tanggal: '17 Maret 2025', Jenis: 'Temu wicara', Peserta: '30', Catatan: 'ramai' },
 *   { 'ID KIM': 'kim-1', Tanggal: '31 Februari 2025', Jenis: 'Lokakarya', Peserta: '12', Catatan: '' },
 * ];
 * const outcomes = [...submissionsFromRows(rows, { kind: 'activity-report', period: 'year' })];
 * outcomes.map(({ kind }) => kind); // ['unknown-column', 'rejected', 'submission']
 * outcomes[1]; // { kind: 'rejected', row: 2, faults: [{ code: 'shape.not-a-date', column: 'date' }] }
 * outcomes[2].submission.activities; // [{ id: 'kegiatan-baris-1', date: '2025-03-17', technique: 'temu-wicara', attendance: { total: 30 } }]
 * ```
 */
export function submissionsFromRows<Kind extends SubmissionKind>(
  rows: Iterable<unknown>,
  options: RowsInOptions<Kind>,
): Generator<RowsInOutcome<Kind>, void> {
  const { kind, order = 'any', period = 'from-columns' } = options ?? {};
  if (!isKind(kind)) throw new KimError('unknown-id', 'Rows become registrations or activity reports.');
  if (order !== 'any' && order !== 'by-kim') throw new KimError('invalid-argument', 'order is "any" or "by-kim".');
  requirePeriod(period);
  const headings = headingsOf(kind, options.headings);
  return readRows(rows, { ...options, order, period }, headings) as Generator<RowsInOutcome<Kind>, void>;
}

type Chosen = RowsInOptions & Required<Pick<RowsInOptions, 'order' | 'period'>>;

function* readRows(
  rows: Iterable<unknown>,
  { kind, order, period = 'from-columns', ambiguousDates = 'day-first' }: Chosen,
  headings: ReturnType<typeof headingsOf>,
): Generator<RowsInOutcome, void> {
  const fields: Readonly<Record<string, ImportField>> = importFields[kind];
  const groupsOfKim = new Map<string, Map<string, RowGroup>>();
  const finished = new Set<string>();
  let row = 0;
  for (const value of rows) {
    row++;
    const read = readRow(value, row, fields, headings, ambiguousDates);
    yield* read.unknown as UnknownColumn<ImportFieldName>[];
    const place = read.faults.length > 0 ? read.faults : placeOf(read.cells, kind, period);
    if ('kimId' in place && order === 'by-kim' && !groupsOfKim.has(place.kimId)) {
      for (const [kimId, groups] of groupsOfKim) {
        finished.add(kimId);
        yield* close(groups);
      }
      groupsOfKim.clear();
    }
    const faults = 'kimId' in place ? add(place, read.cells) : place;
    if (faults.length > 0) yield { kind: 'rejected', row, faults: faults as RowFault<ImportFieldName>[] };
  }
  for (const groups of groupsOfKim.values()) yield* close(groups);

  function add({ kimId, head }: Place, cells: RowCells): readonly RowFault[] {
    if (finished.has(kimId)) return [{ code: 'row.kim-not-together', column: 'kim_id' }];
    const groups = groupsOfKim.get(kimId) ?? new Map<string, RowGroup>();
    groupsOfKim.set(kimId, groups);
    const key = `${head.period_from ?? ''}/${head.period_through ?? ''}`;
    const group = groups.get(key) ?? { head: {}, items: [], rows: [] };
    groups.set(key, group);
    return addToGroup(group, kind, fields, { ...cells, ...head }, row);
  }

  function* close(groups: ReadonlyMap<string, RowGroup>): Generator<RowsInOutcome, void> {
    for (const group of groups.values()) {
      if (kind === 'activity-report') group.head.report_id ??= reportId(group.head);
      const { submission, rows: used, rejected } = closeGroup(group, kind, fields, ambiguousDates);
      yield* rejected as RejectedRow<ImportFieldName>[];
      if (submission !== undefined) yield { kind: 'submission', submission, rows: used };
    }
  }
}

/** To which KIM and period a row belongs. */
interface Place {
  readonly kimId: string;
  readonly head: RowCells;
}

function placeOf(cells: RowCells, kind: SubmissionKind, choice: PeriodChoice): Place | readonly RowFault[] {
  const { kim_id: kimId } = cells;
  if (kimId === undefined) return [{ code: 'row.no-kim', column: 'kim_id' }];
  if (typeof kimId !== 'string') return [{ code: 'shape.wrong-type', column: 'kim_id' }];
  if (kind === 'registration') return { kimId, head: { kim_id: kimId } };
  const period = periodOf(cells, choice);
  if ('code' in period) return [period];
  return { kimId, head: { kim_id: kimId, period_from: period.from, period_through: period.through } };
}

const reportId = (head: RowCells) => `${head.kim_id}/${head.period_from}/${head.period_through}`;
