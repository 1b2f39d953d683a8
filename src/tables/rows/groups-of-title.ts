import { noteOfGroup } from './import-group.js';
import type { Kim } from './import-kims.js';

/** The groups of a title whose rows name villages in a column: of one group these may be where its people live. */
export interface GroupsOfTitle {
  /** Another title names a group. */
  readonly begin: () => void;
  /** @param row the row that is of the group. */
  readonly add: (kim: Kim, row: number) => void;
}

export function makeGroupsOfTitle(): GroupsOfTitle {
  const found = new Set<Kim>();
  return {
    begin: () => found.clear(),
    add(kim, row) {
      if (found.has(kim)) return;
      found.add(kim);
      if (found.size < 2) return;
      for (const one of found) {
        one.isPartial = true;
        for (const group of one.groups.values())
          noteOfGroup(group, 'group.name-resembles', 'kim_name', one === kim ? row : one.row);
      }
    },
  };
}
