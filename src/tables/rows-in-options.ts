import type { AmbiguousDates } from '../cells/day.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { SubmissionKind } from '../model/submission.js';
import type { OwnHeadings } from './columns/import-headings.js';
import type { ImportFieldName, ImportList } from './fields/import-fields.js';
import type { Correction } from './import-outcomes.js';
import type { PeriodChoice } from './import-period.js';
import type { SheetOptions } from './sheet/import-sheet.js';

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
