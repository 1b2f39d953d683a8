import type { ShapeCode } from '../parse/shape-issue.js';

/**
 * Code of what is wrong with a row as a whole. Codes are only ever added. Each language has a sentence for every one, in
 * `rowFaults`. What is wrong with the content of a cell has the code of a shape issue.
 */
export type RowFaultCode =
  | 'row.not-a-record'
  | 'row.empty'
  | 'row.no-kim'
  | 'row.column-twice'
  | 'row.number-for-text'
  | 'row.region-code-lost-zero'
  | 'row.period-unknown'
  | 'row.outside-period'
  | 'row.contradicts-earlier'
  | 'row.kim-not-together';

/** One thing that is wrong with a row. Never says what the cell held. */
export interface RowFault<Name extends string = string> {
  readonly code: RowFaultCode | ShapeCode;
  /** Name of the field, not the heading of the file; absent when it is the row as a whole. */
  readonly column?: Name;
}
