/**
 * Rows in and out: sheets to submissions, results to rows and CSV.
 *
 * @module
 */

export type {
  CellCode,
  ColumnCode,
  GroupCode,
  RowCode,
  RowFaultCode,
  SkippedReason,
  WithheldCategory,
} from '../model/import-codes.js';
export type { ColumnText } from '../texts/column-texts.js';
export {
  type ActivityRow,
  type ActivityRowOptions,
  type ActivityRowSource,
  activityRows,
} from './activity-rows.js';
export { type ClassRow, classRows } from './class-rows.js';
export type { CellValue, Column, ColumnType } from './column.js';
export { columns, type RowKind, type RowOf } from './columns.js';
export { type CountRow, countRows } from './count-rows.js';
export type { FieldCoverage } from './coverage.js';
export { type CsvOptions, type CsvTextStyle, fromCsvCell, toCsv } from './csv.js';
export {
  type DataQuality,
  dataQuality,
  type PartialGroup,
  type RefusedRows,
  type Suspected,
} from './data-quality.js';
export { dataQualityRows, type QualityRow, type QualitySection, renderDataQuality } from './data-quality-in-words.js';
export { duckDbQuery, duckDbTypes } from './duckdb.js';
export type { RowFault } from './import-faults.js';
export {
  type ImportAs,
  type ImportField,
  type ImportFieldName,
  type ImportList,
  importFields,
} from './import-fields.js';
export type { OwnHeadings } from './import-headings.js';
export type * from './import-outcomes.js';
export type { PeriodChoice } from './import-period.js';
export type { SheetOptions } from './import-sheet.js';
export type { SeatOf } from './kim-cells.js';
export {
  type JoinedRegistration,
  type MatchDoubt,
  matchRegistrations,
  mergeRegistrations,
  type RegistrationMatch,
  type RegistrationMatches,
} from './match-registrations.js';
export type { NotedCells } from './noted-cells.js';
export { renderImportNote } from './render-import-note.js';
export type { RowSource } from './result-cells.js';
export type { CellValueIn, RowsInOptions } from './rows-in-options.js';
export { submissionsFromAsyncRows, submissionsFromRows } from './submissions-from-rows.js';
export type { TidyRow } from './tidy-row.js';
export { type RowOptions, tidyRows } from './tidy-rows.js';
export { type WideRow, wideRows } from './wide-rows.js';
