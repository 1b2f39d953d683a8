/**
 * Rows in and out: sheets to submissions, results to rows and CSV.
 *
 * The way in, each folder knowing only those behind it: `sheet` finds the rows of a list in a sheet, `rows` makes submissions of
 * rows, `columns` decides what stands in a column and how it is written, `read` reads a cell, `fields` names what can arrive.
 * `quality` tells what became of an import; `out` is the way out.
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
export type { OwnHeadings } from './columns/import-headings.js';
export {
  type ImportAs,
  type ImportField,
  type ImportFieldName,
  type ImportList,
  importFields,
} from './fields/import-fields.js';
export type { RowFault } from './import-faults.js';
export type * from './import-outcomes.js';
export type { PeriodChoice } from './import-period.js';
export {
  type JoinedRegistration,
  type MatchDoubt,
  matchRegistrations,
  mergeRegistrations,
  type RegistrationMatch,
  type RegistrationMatches,
} from './match-registrations.js';
export {
  type ActivityRow,
  type ActivityRowOptions,
  type ActivityRowSource,
  activityRows,
} from './out/activity-rows.js';
export { type ClassRow, classRows } from './out/class-rows.js';
export type { CellValue, Column, ColumnType } from './out/column.js';
export { columns, type RowKind, type RowOf } from './out/columns.js';
export { type CountRow, countRows } from './out/count-rows.js';
export { type CsvOptions, type CsvTextStyle, fromCsvCell, toCsv } from './out/csv.js';
export { duckDbQuery, duckDbTypes } from './out/duckdb.js';
export type { SeatOf } from './out/kim-cells.js';
export type { RowSource } from './out/result-cells.js';
export type { TidyRow } from './out/tidy-row.js';
export { type RowOptions, tidyRows } from './out/tidy-rows.js';
export { type WideRow, wideRows } from './out/wide-rows.js';
export type { FieldCoverage } from './quality/coverage.js';
export { dataQuality } from './quality/data-quality.js';
export {
  dataQualityRows,
  type QualityRow,
  type QualitySection,
  renderDataQuality,
} from './quality/data-quality-in-words.js';
export type { NotedCells } from './quality/noted-cells.js';
export type { DataQuality, PartialGroup, RefusedRows, Suspected } from './quality/quality-of-import.js';
export { renderImportNote } from './quality/render-import-note.js';
export type { CellValueIn, RowsInOptions } from './rows-in-options.js';
export type { SheetOptions } from './sheet/import-sheet.js';
export { submissionsFromAsyncRows, submissionsFromRows } from './submissions-from-rows.js';
