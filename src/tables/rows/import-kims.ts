import type { RowFault } from '../import-faults.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import type { RowGroup } from './import-group.js';
import { nameKeyOf } from './import-names.js';
import { makeSuspicions } from './import-suspicions.js';
import type { Seen } from './namesakes.js';

/** One KIM and its submissions, by period. */
export interface Kim {
  id: string | undefined;
  readonly byName: boolean;
  /** The first row that names it. */
  readonly row: number;
  readonly groups: Map<string, RowGroup>;
  isPartial: boolean;
  /** Lists beside the one of the rows of which an item was lost. */
  readonly partial: Set<string>;
  /** Whether another KIM may be the same, so that none of them is whole. */
  readonly seen: Seen;
}

/** Why a row has no KIM to belong to, and the rows of the one to which it would have belonged. */
export interface NoKim extends RowFault {
  readonly rows?: readonly number[];
}

/** Tells to which KIM a row belongs. */
export interface Kims {
  /** The KIM of what a row says of its group; its id is put there where the name decides. */
  readonly of: (head: Record<string, unknown>, headFaults: readonly RowFault[], row: number) => Kim | NoKim;
  /** Takes out every KIM but this one; what comes of them later no longer belongs to them. */
  readonly closeOthers: (kim: Kim) => readonly Kim[];
  readonly all: () => readonly Kim[];
  /** What KIMs may be one: their ids or names resemble each other. Each suspicion is noted once. */
  readonly suspicions: () => Iterable<RowsInOutcome>;
}

export function makeKims(): Kims {
  const byId = new Map<string, Kim>();
  const byName = new Map<string, Kim>();
  /** KIMs that were given out, by id and by name, with their first row. */
  const finished = new Map<string, number>();
  const finishedNames = new Map<string, { readonly row: number; readonly hasId: boolean }>();
  const suspicions = makeSuspicions();

  function of(head: Record<string, unknown>, headFaults: readonly RowFault[], row: number): Kim | NoKim {
    const { kim_id: id } = head;
    // The row says that there is no group: neither its id nor the row above stands for one.
    const none = headFaults.find(({ code }) => code === 'row.no-kim');
    if (none !== undefined) return none;
    const unreadableId = headFaults.find(({ column, code }) => column === 'kim_id' && code !== 'cell.column-twice');
    if (id === undefined && unreadableId !== undefined) return unreadableId;
    return typeof id === 'string' ? withId(id, head, row) : named(head, row);
  }

  function withId(id: string, head: Readonly<Record<string, unknown>>, row: number): Kim | NoKim {
    const known = byId.get(id);
    if (known !== undefined) return known;
    const key = nameKeyOf(head);
    const over = finished.get(id) ?? rowOfNamed(key);
    if (over !== undefined) return notTogether('kim_id', over);
    const before = key === undefined ? undefined : byName.get(key);
    // A group that was known by its name until now.
    const isKnownByName = before !== undefined && before.id === undefined;
    const kim = isKnownByName ? Object.assign(before, { id }) : newKim(id, row, suspicions.add(head, id, false, row));
    if (isKnownByName) suspicions.addId(kim.seen, id, row);
    byId.set(id, kim);
    if (key !== undefined && !byName.has(key)) byName.set(key, kim);
    return kim;
  }

  /** The row of a group that was known by its name alone and was given out. */
  function rowOfNamed(key: string | undefined): number | undefined {
    const over = key === undefined || byName.has(key) ? undefined : finishedNames.get(key);
    return over?.hasId === false ? over.row : undefined;
  }

  function named(head: Record<string, unknown>, row: number): Kim | NoKim {
    const key = nameKeyOf(head);
    if (key === undefined) return { code: 'row.no-kim', column: 'kim_id' };
    const known = byName.get(key);
    const over = known === undefined ? finishedNames.get(key) : undefined;
    if (over !== undefined) return notTogether('kim_name', over.row);
    head.kim_id = known?.id ?? idOfName(key);
    if (known !== undefined) return known;
    const kim = newKim(undefined, row, suspicions.add(head, String(head.kim_id), true, row));
    byName.set(key, kim);
    byId.set(`name:${key}`, kim);
    return kim;
  }

  function closeOthers(kim: Kim): readonly Kim[] {
    // A group that was known by its name until its id came stands under both.
    const closing = new Set<Kim>();
    for (const [id, other] of byId) {
      if (other === kim) continue;
      if (!id.startsWith('name:')) finished.set(id, other.row);
      byId.delete(id);
      closing.add(other);
    }
    for (const [key, other] of byName) {
      if (other === kim) continue;
      finishedNames.set(key, { row: other.row, hasId: other.id !== undefined });
      byName.delete(key);
    }
    return [...closing];
  }

  return { of, closeOthers, all: () => [...new Set(byId.values())], suspicions: suspicions.all };
}

const newKim = (id: string | undefined, row: number, seen: Seen): Kim => ({
  id,
  byName: id === undefined,
  row,
  groups: new Map(),
  isPartial: false,
  partial: new Set(),
  seen,
});

const notTogether = (column: string, row: number): NoKim => ({ code: 'row.kim-not-together', column, rows: [row] });

/** An id made of the name and the place: the same in every import of the same table. */
function idOfName(key: string): string {
  return `kim-${key
    .split('|')
    .filter((part) => part !== '')
    .join('-')
    .replaceAll(' ', '-')}`.slice(0, 200);
}
