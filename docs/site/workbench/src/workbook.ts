import { read, utils } from 'xlsx';

/** The rows of the first sheet of a workbook, as lists of cells. */
export function rowsOf(bytes: ArrayBuffer): readonly unknown[] {
  const { Sheets, SheetNames } = read(bytes);
  const first = Sheets[SheetNames[0] ?? ''];
  if (first === undefined) throw new Error('The workbook has no sheet.');
  return utils.sheet_to_json<unknown>(first, { header: 1, raw: true, blankrows: true });
}
