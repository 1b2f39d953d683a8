import type { CellCode } from '../model/import-codes.js';
import type { RowFault } from './import-faults.js';
import type { ImportField } from './import-field.js';

/** Whether a cell was read in spite of what is noted of it, only with a doubt; `false`: nothing was taken from it. */
const isReadAllTheSame: Readonly<Record<CellCode, boolean>> = {
  'cell.column-twice': false,
  'cell.number-for-text': false,
  'cell.looks-like-nik': false,
  'cell.region-code-lost-zero': false,
  'cell.not-exact': false,
  // The first day is taken, or the days that it may be are kept.
  'cell.not-a-single-day': true,
  'cell.day-and-month-unclear': false,
  'cell.moment-in-another-zone': true,
  'cell.weekday-differs': true,
  'cell.partly-read': true,
  'cell.several-people': true,
  'cell.people-listed': true,
  'cell.others-not-named': true,
  'cell.as-above-unclear': false,
  'cell.left-beside-name': true,
  'cell.ends-before-start': true,
  'cell.placeholder': false,
  'cell.status-unknown': false,
  'cell.short-year': true,
  'cell.year-of-period': true,
  'cell.mark-unclear': false,
  'cell.may-be-several': true,
  'cell.unit-unclear': false,
  'cell.letter-unclear': false,
  'cell.other-unit': false,
};

/** Whether a fault of a row that was used leaves its cell unread, or states a doubt about what was read. */
export function leavesUnread({ code, column }: RowFault, field: ImportField | undefined): boolean {
  // What somebody does for a living is taken whole or not at all.
  if (code === 'cell.partly-read') return field?.as === 'occupation';
  // A name is taken without the number beside it.
  if (code === 'cell.looks-like-nik') return field?.as !== 'person' && field?.as !== 'officer';
  // Of several people, or of several cells of one person, those that found a place are there.
  if (code.startsWith('row.') || column === undefined) return false;
  return !(Object.hasOwn(isReadAllTheSame, code) && isReadAllTheSame[code as CellCode]);
}
