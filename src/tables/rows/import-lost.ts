import { kimsListedIn } from '../../cells/several-kims.js';
import { foldKimName } from '../../facts/group-names.js';
import type { RowFault } from '../import-faults.js';
import { lose, type RowGroup } from './import-group.js';
import type { Kim } from './import-kims.js';
import type { RawRow } from './raw-row.js';
import type { ReadRow } from './take-into-row.js';

/* Rows that were not taken in and may have held somebody: the lists of their groups are parts. */

export interface LostRows {
  /** @param kim the group that the row may have been of; none where only rows below it tell. */
  readonly add: (kim: Kim | undefined, read?: ReadRow) => void;
  /** A row that names several groups may be of each of them. */
  readonly addOfSeveral: (raw: RawRow, faults: readonly RowFault[]) => void;
  /** What was lost before any row named its group is of the one that a row names. */
  readonly giveTo: (kim: Kim) => void;
  readonly isFrom: (group: RowGroup) => boolean;
}

export function makeLostRows(): LostRows {
  let before = { isPartial: false, partial: new Set<string>() };
  const names = new Set<string>();

  return {
    add: (kim, read) => lose(kim ?? before, read),
    addOfSeveral({ columns, contents }, faults) {
      if (!faults.some(({ code, column }) => code === 'cell.others-not-named' && column === 'kim_name')) return;
      const at = columns.findIndex(({ feeds }) => feeds.some(({ name }) => name === 'kim_name'));
      const cell = contents[at];
      if (typeof cell === 'string') for (const name of kimsListedIn(cell)) names.add(foldKimName(name));
    },
    giveTo(kim) {
      kim.isPartial ||= before.isPartial;
      for (const one of before.partial) kim.partial.add(one);
      before = { isPartial: false, partial: new Set() };
    },
    isFrom({ head }) {
      const name = names.size > 0 ? head.get('kim_name')?.value : undefined;
      return typeof name === 'string' && names.has(foldKimName(name));
    },
  };
}
