import type { RowFaultCode } from '../model/import-codes.js';
import type { ShapeCode } from '../parse/shape-issue.js';

/** One thing that is wrong with a row or doubtful in it. It never holds what the cell held. */
export interface RowFault<Name extends string = string> {
  readonly code: RowFaultCode | ShapeCode;
  /** Name of the field, not the heading of the file; absent when it is the row as a whole. */
  readonly column?: Name;
  /** The column as the spreadsheet shows it, such as `D`; absent for records, and where no single column is meant. */
  readonly letter?: string;
}
