import { foldText } from '../../kernel/text.js';
import type { Column } from '../columns/import-columns.js';
import type { RawRow } from './raw-row.js';
import type { ReadRow } from './take-into-row.js';

/* A name that is wrapped over two lines of a sheet looks like another person. */

/** Tells whether a row may be the rest of the name above it. */
export interface WrappedNames {
  readonly begin: (waiting: readonly RawRow[]) => void;
  readonly goesOn: (read: ReadRow, raw: RawRow) => boolean;
}

/** Offices that one person holds. */
const ofOne: ReadonlySet<unknown> = new Set(['ketua', 'wakil-ketua', 'sekretaris', 'bendahara']);
/** More different offices than any list has. */
const mostOffices = 200;

export function makeWrappedNames(): WrappedNames {
  /** Columns of running numbers that number each person, and not each office with several people. */
  const ofPeople = new Set<Column>();
  let numberedRow: number | undefined;
  let isOfOneAbove = false;
  let numberAbove: Column | undefined;

  function begin(waiting: readonly RawRow[]): void {
    const seen = new Map<Column, Set<string>>();
    for (const { columns, contents } of waiting) {
      const number = columns.find(({ meaning }) => meaning.is === 'running-number');
      if (
        number === undefined ||
        ofPeople.has(number) ||
        !columns.some(({ feeds }) => feeds[0]?.name === 'member_name')
      )
        continue;
      const at = columns.findIndex(({ feeds }) => feeds[0]?.name === 'offices');
      const content = contents[at];
      const office = typeof content === 'string' ? foldText(content.slice(0, 100)) : '';
      const offices = seen.get(number) ?? new Set();
      seen.set(number, offices);
      if (offices.has(office)) ofPeople.add(number);
      else if (offices.size < mostOffices) offices.add(office);
    }
  }

  /** Below a numbered person, a row without a number in which nothing but a name stands. */
  function goesOn(read: ReadRow, { row, columns }: RawRow): boolean {
    const { hasNumber, item, head, name, people, faults, filled, isLabelled } = read;
    if (hasNumber) {
      numberedRow = name === undefined ? undefined : row;
      numberAbove = columns.find(({ meaning }) => meaning.is === 'running-number');
      isOfOneAbove = Array.isArray(item.offices) && item.offices.some((office) => ofOne.has(office));
      return false;
    }
    const isBelow = numberedRow === row - 1;
    numberedRow = undefined;
    if (!isBelow || name === undefined || people !== undefined || isLabelled || filled > 2) return false;
    const isNameAlone = Object.keys(item).every((key) => key === 'name') && Object.keys(head).length === 0;
    if (!isNameAlone || faults.length > 0) return false;
    return isOfOneAbove || (numberAbove !== undefined && ofPeople.has(numberAbove));
  }

  return { begin, goesOn };
}
