import type { RowFaultCode, SkippedReason, WithheldCategory } from '../model/import-codes.js';
import type { ShapeCode } from '../parse/shape-issue.js';
import type { Format } from './message.js';

/** What one language states about tables that were read. */
export interface TableMessages {
  /** What is wrong with a row, a cell, a column or a group, and what to do. */
  readonly faults: { readonly [Code in RowFaultCode]: string };
  /** What is wrong with the content of a cell. */
  readonly shape: { readonly [Code in ShapeCode]: string };
  readonly skipped: { readonly [Reason in SkippedReason]: string };
  readonly withheld: { readonly [Category in WithheldCategory]: string };
  /** Why a column of personal data is not taken in. */
  readonly whyWithheld: string;
  readonly unknownColumn: (filled: number, nearest: string | undefined, format: Format) => string;
  readonly corrected: string;
  readonly correctionUnused: string;
  /** Where a note stands: a row, and a column of it, with the letter that a spreadsheet gives it. */
  readonly atRow: (row: number, column: string | undefined, letter: string | undefined, format: Format) => string;
  /** Which other rows a note concerns; follows its sentence. */
  readonly otherRows: (rows: readonly number[], format: Format) => string;
  readonly atColumn: (position: number, letter: string | undefined, row: number, format: Format) => string;
  readonly quality: {
    readonly rows: (read: number, used: number, skipped: number, rejected: number, format: Format) => string;
    readonly submissions: (submissions: number, items: number, format: Format) => string;
    /** Why rows could not be used; the column is empty where it is the row as a whole. */
    readonly rejected: (rows: number, column: string, reason: string, format: Format) => string;
    /** What is noted of groups as a whole; without a column where it is of no single one. */
    readonly ofGroups: (groups: number, column: string, reason: string, format: Format) => string;
    /** Of the items of a list, or of groups where `items` is empty. */
    readonly unread: (count: number, of: number, column: string, items: string, format: Format) => string;
    readonly doubted: (count: number, of: number, column: string, items: string, format: Format) => string;
    /** With the ids of the first groups. */
    readonly partial: (groups: number, of: number, ids: readonly string[], format: Format) => string;
    readonly duplicates: (count: number, format: Format) => string;
    readonly ids: (count: number, format: Format) => string;
    readonly unknownColumns: (columns: number, cells: number, format: Format) => string;
    readonly withheldColumns: (columns: number, format: Format) => string;
    readonly corrections: (count: number, format: Format) => string;
    readonly correctionsUnused: (count: number, format: Format) => string;
    readonly coverage: (label: string, filled: number, of: number, format: Format) => string;
    /** What is counted in a row of the report. */
    readonly words: {
      readonly [Counted in 'used' | 'rejected' | 'skipped' | 'submissions' | 'items' | 'unread' | 'doubted']: string;
    };
  };
}
