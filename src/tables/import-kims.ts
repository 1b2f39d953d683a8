import type { RowFault } from './import-faults.js';
import { noteOfGroup, type RowGroup } from './import-group.js';
import { foldId, foldKimName, foldPlace } from './import-names.js';

/** One KIM and its submissions, by period. */
export interface Kim {
  id: string | undefined;
  readonly byName: boolean;
  readonly groups: Map<string, RowGroup>;
  isPartial: boolean;
}

/** Tells to which KIM a row belongs. */
export interface Kims {
  /** The KIM of what a row says of its group; its id is put there where the name decides. */
  readonly of: (head: Record<string, unknown>, headFaults: readonly RowFault[]) => Kim | RowFault;
  /** Takes out every KIM but this one; what comes of them later no longer belongs to them. */
  readonly closeOthers: (kim: Kim) => Iterable<Kim>;
  readonly all: () => Iterable<Kim>;
  /** Notes on the group that its id is almost that of another. */
  readonly noteResembling: (group: RowGroup) => void;
}

export function makeKims(): Kims {
  const byId = new Map<string, Kim>();
  const byName = new Map<string, Kim>();
  const finished = new Set<string>();
  const idsSeen = new Map<string, { readonly id: string; readonly row: number }>();

  function of(head: Record<string, unknown>, headFaults: readonly RowFault[]): Kim | RowFault {
    const { kim_id: id } = head;
    // The row says that there is no group: neither its id nor the row above stands for one.
    const none = headFaults.find(({ code }) => code === 'row.no-kim');
    if (none !== undefined) return none;
    const unreadableId = headFaults.find(({ column }) => column === 'kim_id');
    if (id === undefined && unreadableId !== undefined) return unreadableId;
    return typeof id === 'string' ? withId(id, head) : named(head);
  }

  function withId(id: string, head: Readonly<Record<string, unknown>>): Kim | RowFault {
    const known = byId.get(id);
    if (known !== undefined) return known;
    if (finished.has(id)) return { code: 'row.kim-not-together', column: 'kim_id' };
    const key = nameKeyOf(head);
    const before = key === undefined ? undefined : byName.get(key);
    // A group that was known by its name until now.
    const kim =
      before !== undefined && before.id === undefined
        ? Object.assign(before, { id })
        : { id, byName: false, groups: new Map(), isPartial: false };
    byId.set(id, kim);
    if (key !== undefined && !byName.has(key)) byName.set(key, kim);
    return kim;
  }

  function named(head: Record<string, unknown>): Kim | RowFault {
    const key = nameKeyOf(head);
    if (key === undefined) return { code: 'row.no-kim', column: 'kim_id' };
    if (finished.has(`name:${key}`)) return { code: 'row.kim-not-together', column: 'kim_name' };
    const known = byName.get(key);
    head.kim_id = known?.id ?? idOfName(key);
    if (known !== undefined) return known;
    const kim: Kim = { id: undefined, byName: true, groups: new Map(), isPartial: false };
    byName.set(key, kim);
    byId.set(`name:${key}`, kim);
    return kim;
  }

  function closeOthers(kim: Kim): Iterable<Kim> {
    // A group that was known by its name until its id came stands under both.
    const closing = new Set<Kim>();
    for (const [id, other] of byId) {
      if (other === kim) continue;
      finished.add(id);
      byId.delete(id);
      closing.add(other);
    }
    for (const [key, other] of byName) if (other !== kim) byName.delete(key);
    return closing;
  }

  /** Ids that differ only in case, blanks, punctuation or leading zeros are one suspicion. */
  function noteResembling(group: RowGroup): void {
    const id = group.head.get('kim_id')?.value;
    if (typeof id !== 'string') return;
    const folded = foldId(id);
    const row = group.rows[0] ?? 0;
    const earlier = idsSeen.get(folded);
    if (earlier === undefined) idsSeen.set(folded, { id, row });
    else if (earlier.id !== id) noteOfGroup(group, 'group.id-resembles', 'kim_id', earlier.row, row);
  }

  return { of, closeOthers, all: () => new Set(byId.values()), noteResembling };
}

function nameKeyOf(head: Readonly<Record<string, unknown>>): string | undefined {
  const { kim_name: name } = head;
  if (typeof name !== 'string') return undefined;
  const places = ['place_name', 'kecamatan', 'kabupaten', 'provinsi', 'region_code'].map((column) => {
    const value = head[column];
    return typeof value === 'string' ? foldPlace(value) : '';
  });
  const folded = foldKimName(name);
  return folded === '' ? undefined : [folded, ...places].join('|');
}

/** An id made of the name and the place: the same in every import of the same table. */
function idOfName(key: string): string {
  return `kim-${key
    .split('|')
    .filter((part) => part !== '')
    .join('-')
    .replaceAll(' ', '-')}`.slice(0, 200);
}
