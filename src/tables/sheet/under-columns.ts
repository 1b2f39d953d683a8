import type { Column } from '../columns/import-columns.js';
import type { Headings } from '../columns/import-headings.js';
import type { CellContext } from '../read/cell-reading.js';
import { firstFilled, type Line, textAt } from './sheet-line.js';

/**
 * What the cells of a line look like under the columns of a list: a row of it, or something else.
 *
 * @param columnsNow the columns of the list that goes on.
 */
export function underColumns(headings: Headings, context: CellContext, columnsNow: () => readonly Column[]) {
  /** Every heading that the line could hold is one of the codes of its own column: `Anggota` in a column of offices. */
  function isRow(line: Line): boolean {
    const likeHeadings = columnsNow().filter(({ position }) => headings(textAt(line, position - 1)).is === 'fields');
    return likeHeadings.length > 0 && likeHeadings.every((column) => isCode(column, textAt(line, column.position - 1)));
  }

  /** A name with a sex, a title with a day: no list of goods is filled so. */
  const isFilledAsRow = (line: Line) =>
    columnsNow().some(
      ({ position, feeds }) =>
        feeds.some(({ name }) => name === 'member_name' || name === 'title') && textAt(line, position - 1) !== '',
    ) &&
    columnsNow().some(
      (column) =>
        column.feeds.some(({ name }) => name === 'sex' || name === 'date') &&
        isCode(column, textAt(line, column.position - 1)),
    );

  const isOffice = ({ feeds, reading }: Column, text: string) =>
    text !== '' &&
    feeds.some(({ name, read }) => name === 'offices' && read(text, reading, context).value !== undefined);

  function isCode({ feeds, reading }: Column, text: string): boolean {
    return feeds.some(({ read }) => {
      const { value, also, faults } = read(text, reading, context);
      return ((value !== undefined && value !== text) || also !== undefined) && faults === undefined;
    });
  }

  /** A line of which the first filled cell stands in a column of groups is a row of the list. */
  const namesKim = (line: Line) => standsUnder(line, 'kim_name') || standsUnder(line, 'kim_id');

  /** Whether the first filled cell of a line stands in a column of a field. */
  function standsUnder(line: Line, field: string): boolean {
    return columnsNow()[firstFilled(line)]?.feeds.some(({ name }) => name === field) === true;
  }

  return { isCode, isFilledAsRow, isOffice, isRow, namesKim, standsUnder };
}
