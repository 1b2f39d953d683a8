import type { RawRow } from './raw-row.js';
import type { ReadRow } from './take-into-row.js';

/* Lists of those who advise or have left, among the members: whether they are lists of their own. */

/** Whether a row is of a list of its own: other headings stand above it, or below the members it counts from 1 again. */
export function makeOwnLists(): (read: ReadRow, raw: RawRow) => boolean {
  /** Of whom the rows just now are, and whether their numbers began again below other rows. */
  let counted: Pick<RawRow, 'listed'> & { isAnew: boolean; hasRows: boolean } = {
    listed: undefined,
    isAnew: false,
    hasRows: false,
  };
  return ({ number }, { listed, isListedApart = false }) => {
    if (listed !== counted.listed) counted = { listed, isAnew: counted.hasRows && number === 1, hasRows: true };
    else if (number === 1) counted = { listed, isAnew: false, hasRows: true };
    else counted = { ...counted, hasRows: true };
    return isListedApart || counted.isAnew;
  };
}
