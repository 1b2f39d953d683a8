import type { ImportField } from '../fields/import-field.js';
import type { RowFault } from '../import-faults.js';

/** What is noted of a cell that was read all the same, only with a doubt. With every other code nothing was taken from it. */
const isReadAllTheSame: ReadonlySet<string> = new Set<RowFault['code']>([
  // The first day is taken, or the days that it may be are kept.
  'cell.not-a-single-day',
  'cell.moment-in-another-zone',
  'cell.weekday-differs',
  'cell.title-by-kind',
  'cell.partly-read',
  'cell.may-be-several',
  'cell.times-not-kept',
  'cell.several-people',
  'cell.people-listed',
  'cell.others-not-named',
  'cell.left-beside-name',
  'cell.ends-before-start',
  'cell.short-year',
  'cell.year-of-period',
  'shape.unseen-character',
]);

/** Whether a fault of a row that was used leaves its cell unread, or states a doubt about what was read. */
export function leavesUnread({ code, column }: RowFault, field: ImportField | undefined): boolean {
  // What somebody does for a living is taken whole or not at all.
  if (code === 'cell.partly-read') return field?.as === 'occupation';
  // A name is taken without the number beside it.
  if (code === 'cell.looks-like-nik') return field?.as !== 'person' && field?.as !== 'officer';
  // Of several people, or of several cells of one person, those that found a place are there.
  if (code.startsWith('row.') || column === undefined) return false;
  return !isReadAllTheSame.has(code);
}
