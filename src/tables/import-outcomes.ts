import type { SubmissionOf } from '../fields/field-tables.js';
import type { ColumnCode, GroupCode, SkippedReason, WithheldCategory } from '../model/import-codes.js';
import type { SubmissionKind } from '../model/submission.js';
import type { ImportFieldName } from './fields/import-fields.js';
import type { RowFault } from './import-faults.js';

/** A submission, and the rows it is made of. */
export interface ImportedSubmission<Kind extends SubmissionKind = SubmissionKind> {
  readonly kind: 'submission';
  readonly submission: SubmissionOf[Kind];
  /** Every row that gave an item or something about the whole, each once, in their order. */
  readonly rows: readonly number[];
  /** The row of each item, by list: `itemRows.members[2]` is the row of the third member. */
  readonly itemRows: Readonly<Record<string, readonly number[]>>;
}

/** A row that gave nothing, and why. */
export interface RejectedRow<Name extends string = string> {
  readonly kind: 'rejected';
  /** Number of the row, as `firstRow` counts. */
  readonly row: number;
  /** At least one: all that is wrong with the row. */
  readonly faults: readonly RowFault<Name>[];
  /** Other rows that it concerns, such as the first of its group, which was given out before. */
  readonly rows?: readonly number[];
}

/** Cells of a row that is in a submission, which were not read or only with doubt. */
export interface NotedRow<Name extends string = string> {
  readonly kind: 'noted';
  readonly row: number;
  readonly faults: readonly RowFault<Name>[];
  /** Other rows that it concerns, such as that of the same person. */
  readonly rows?: readonly number[];
}

/** A row that is no record: a title, a heading, a sum, a signature, a line with nothing in it. Nobody is lost with it. */
export interface SkippedRow {
  readonly kind: 'skipped';
  readonly row: number;
  readonly reason: SkippedReason;
}

/** What holds of a column as a whole, such as the order of day and month in it. */
export interface ColumnNote<Name extends string = string> {
  readonly kind: 'column';
  /** The first row that has it. */
  readonly row: number;
  readonly column: Name;
  /** The column as the spreadsheet shows it, such as `D`; absent for records. */
  readonly letter?: string;
  readonly code: ColumnCode;
  /** How many cells of it are filled. */
  readonly filled: number;
}

/** What holds of a group as a whole; each thing once, however many rows repeat it. */
export interface GroupNote<Name extends string = string> {
  readonly kind: 'group';
  /** The first row that it concerns. */
  readonly row: number;
  /** The rows that show it; at most twenty. */
  readonly rows: readonly number[];
  readonly code: GroupCode | RowFault['code'];
  readonly column?: Name;
  /** The column as the spreadsheet shows it, such as `D`; absent for records. */
  readonly letter?: string;
}

/** A column that nobody knows. Its heading is not repeated: in a file without headings it is somebody's data. */
export interface UnknownColumn<Name extends string = string> {
  readonly kind: 'unknown-column';
  /** The first row that has it. */
  readonly row: number;
  /** Which column of that row, from 1. */
  readonly position: number;
  /** The column as the spreadsheet shows it, such as `D`; absent for records. */
  readonly letter?: string;
  /** The field that was probably meant. */
  readonly nearest?: Name;
  /** How many filled cells are passed over with it. */
  readonly filled: number;
}

/** A column of personal data that is never taken in (UU 27/2022). */
export interface WithheldColumn {
  readonly kind: 'withheld-column';
  readonly row: number;
  readonly position: number;
  /** The column as the spreadsheet shows it, such as `D`; absent for records. */
  readonly letter?: string;
  readonly category: WithheldCategory;
  readonly filled: number;
}

/** A correction that was applied, as it was given; or one whose row never came, that cannot be read, or that another one contradicts. */
export interface CorrectionOutcome<Name extends string = string> {
  readonly kind: 'corrected' | 'correction-unused';
  /** Absent for an unused correction that names its rows by what stands in them. */
  readonly row?: number;
  readonly correction: Correction<Name>;
}

/**
 * A decision about one cell, to be kept and given again with the next import. It names its rows either by number, for the
 * same file again, or by what stands in them, so that it holds for the file of another year too.
 */
export interface Correction<Name extends string = string> {
  /** Number of the row, as `firstRow` counts. */
  readonly row?: number;
  /**
   * What stands in the rows, by field: `{ kim_name: 'KIM Mawar', member_name: 'Siti' }`; `null` for nothing. Case, marks and
   * blanks make no difference. What a title, the rows above or `given` state of the group counts as standing in the row.
   */
  readonly where?: Readonly<Partial<Record<Name, string | number | null>>>;
  readonly field: Name;
  /** What the cell is to be read as; `null` for "nothing given". */
  readonly value: string | number | boolean | null;
  /** Why, in the words of whoever decided. */
  readonly reason: string;
}

/** One thing that came out of reading rows. */
export type RowsInOutcome<Kind extends SubmissionKind = SubmissionKind> =
  | ImportedSubmission<Kind>
  | RejectedRow<ImportFieldName<Kind>>
  | NotedRow<ImportFieldName<Kind>>
  | SkippedRow
  | ColumnNote<ImportFieldName<Kind>>
  | GroupNote<ImportFieldName<Kind>>
  | UnknownColumn<ImportFieldName<Kind>>
  | WithheldColumn
  | CorrectionOutcome<ImportFieldName<Kind>>;
