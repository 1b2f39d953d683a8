import type { ColumnCode, SkippedReason, WithheldCategory } from '../../model/import-codes.js';
import type { SubmissionKind } from '../../model/submission.js';
import type { ImportList } from '../fields/import-fields.js';
import type { RowFault } from '../import-faults.js';
import type { FieldCoverage } from './coverage.js';
import type { NotedCells } from './noted-cells.js';

/** Rows that gave nothing, for one reason. */
export interface RefusedRows {
  /** Absent where it is the row as a whole. */
  readonly column: string | undefined;
  readonly code: RowFault['code'];
  readonly count: number;
  /** The first twenty. */
  readonly rows: readonly number[];
}

/** A group of which a part of a list is missing. */
export interface PartialGroup {
  /** Id of the group. */
  readonly id: string;
  readonly lists: readonly string[];
}

/** Rows that seem to state one thing twice. */
export interface Suspected {
  /** How many people, or ids, are suspected. */
  readonly count: number;
  /** Of the first thousand, the rows of each. */
  readonly rows: readonly (readonly number[])[];
}

/** What became of one import, in numbers; of what the cells held, only the ids of groups whose list is partial. */
export interface DataQuality {
  readonly kind: SubmissionKind;
  readonly list: ImportList;
  readonly rows: { readonly read: number; readonly used: number; readonly rejected: number; readonly skipped: number };
  readonly submissions: number;
  /** Items by list. */
  readonly items: Readonly<Record<string, number>>;
  /** Why rows are no records, by reason. */
  readonly skipped: Readonly<Partial<Record<SkippedReason, number>>>;
  /** Why rows were rejected, the most frequent reason first; a row may have several. */
  readonly rejected: readonly RefusedRows[];
  /** Cells of used rows from which nothing was taken, by column, the most items first. */
  readonly unread: readonly NotedCells[];
  /** Cells of used rows that were read, but only with a doubt. */
  readonly doubted: readonly NotedCells[];
  /** What else is noted of used rows as a whole. */
  readonly rowNotes: readonly RefusedRows[];
  /** How many submissions state that a list of theirs is partial, and the first thousand of their groups. */
  readonly partial: { readonly count: number; readonly groups: readonly PartialGroup[] };
  /** Rows that may be one person. */
  readonly duplicates: Suspected;
  /** Rows of groups whose ids resemble each other. */
  readonly resemblingIds: Suspected;
  readonly groupNotes: readonly {
    readonly code: RowFault['code'];
    readonly column: string | undefined;
    readonly groups: number;
  }[];
  /** What was decided of whole columns. */
  readonly columnNotes: readonly { readonly code: ColumnCode; readonly column: string; readonly filled: number }[];
  readonly unknownColumns: readonly {
    readonly position: number;
    readonly row: number;
    readonly filled: number;
    readonly nearest: string | undefined;
  }[];
  readonly withheldColumns: readonly {
    readonly position: number;
    readonly category: WithheldCategory;
    readonly filled: number;
  }[];
  readonly corrections: { readonly used: number; readonly unused: number };
  /** How often the fields are given that the table has columns for; what the import makes itself is not among them. */
  readonly coverage: readonly FieldCoverage[];
}
