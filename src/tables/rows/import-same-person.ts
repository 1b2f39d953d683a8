import { foldText } from '../../kernel/text.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import { noteOfGroup, type RowGroup } from './import-group.js';
import { foldPersonName, foldsOfId } from './import-names.js';
import { type ReadRow, union } from './take-into-row.js';

/* Rows that are about one person: the one above, one of a line beside the list, or one who stands in it twice. */

export type Item = Record<string, unknown>;

/** `idem` where the name stands: another row about the person above, whose offices are added to those that are known. */
export function addToPersonAbove(
  group: RowGroup,
  { item, faults, name, people }: ReadRow,
  row: number,
  out: RowsInOutcome[],
): void {
  const at = group.items.length - 1;
  const above = group.items[at];
  const earlier = group.itemRows[at];
  const isSame = above !== undefined && name !== undefined && above.name === name && people === undefined;
  if (!isSame || earlier === undefined || item.status !== undefined || item.adviser !== undefined) {
    group.isPartial = true;
    out.push({ kind: 'rejected', row, faults: [{ code: 'row.no-item', column: 'member_name' }, ...faults] as never });
    return;
  }
  const offices = union(above.offices, item.offices);
  const sections = union(above.sectionNames, item.sectionNames);
  const differing = Object.keys(item).filter(
    (key) => !addedUp.has(key) && above[key] !== undefined && JSON.stringify(above[key]) !== JSON.stringify(item[key]),
  );
  const merged: Item = {
    ...item,
    ...above,
    ...(offices.length > 0 && { offices }),
    ...(sections.length > 0 && { sectionNames: sections }),
  };
  for (const key of differing) delete merged[key];
  group.items[at] = merged;
  group.rows.push(row);
  const all = [
    ...faults,
    ...(differing.length > 0 ? [{ code: 'cell.column-twice' as const, column: 'member_name' }] : []),
  ];
  if (all.length > 0) out.push({ kind: 'noted', row, faults: all as never });
  out.push({
    kind: 'noted',
    row,
    faults: [{ code: 'row.more-of-person', column: 'member_name' as never }],
    rows: [earlier, row],
  });
}

const addedUp: ReadonlySet<string> = new Set(['offices', 'sectionNames', 'name', 'id']);

/** A line such as `Ketua : Warga A` and a row of the list may be one person: neither is added twice. */
export function isListedAlready(group: RowGroup, item: Item, { isLabelled }: ReadRow): boolean {
  if (typeof item.name !== 'string' || (!isLabelled && group.labelled.size === 0)) return false;
  const name = foldText(item.name);
  const listed = isLabelled
    ? group.items.findIndex((member) => typeof member.name === 'string' && foldText(member.name) === name)
    : (group.labelled.get(name) ?? -1);
  const member = group.items[listed];
  if (member === undefined || item.adviser !== undefined || item.status !== undefined) {
    if (isLabelled && item.adviser === undefined) group.labelled.set(name, group.items.length);
    return false;
  }
  const { id: _, ...cells } = isLabelled ? { ...item, ...member } : { ...member, ...item };
  const offices = union(member.offices, item.offices);
  const isStated = member.offices !== undefined || item.offices !== undefined;
  group.items[listed] = { id: member.id, ...cells, ...(isStated && { offices }) };
  return true;
}

/** The same person twice is noted with both rows, before anything is counted. Another office makes no other person. */
export function notePersonTwice(
  group: RowGroup,
  item: Item,
  row: number,
  numbersLine: boolean,
  out: RowsInOutcome[],
): void {
  const { id, name } = item;
  const sameId = typeof id === 'string' ? group.ids.get(id) : undefined;
  if (typeof id === 'string' && sameId === undefined) {
    group.ids.set(id, row);
    if (!numbersLine) noteResembling(group, id, row);
  }
  const key = typeof name === 'string' ? foldPersonName(name) : '';
  const known = key === '' ? [] : (group.persons.get(key) ?? []);
  // `Pak Darto dan Bu Darto` in one cell are two.
  const isBeside = (other: Item, at: number) => at === row && foldText(String(other.name)) !== foldText(String(name));
  const samePerson = known.find(
    (one) => !isAnotherPerson(one.item, item, numbersLine) && !isBeside(one.item, one.row),
  )?.row;
  if (key !== '' && known.length < mostNamesakes) group.persons.set(key, [...known, { item, row }]);
  const earlier = sameId ?? samePerson;
  if (earlier === undefined) return;
  const column = sameId === undefined ? 'member_name' : 'member_id';
  out.push({ kind: 'noted', row, faults: [{ code: 'row.same-person', column }], rows: [earlier, row] });
}

/** Ids of members that differ only in case, blanks, punctuation or leading zeros are one suspicion, and not several. */
function noteResembling(group: RowGroup, id: string, row: number): void {
  const folds = foldsOfId(id);
  const earlier = folds.map((fold) => group.foldedIds.get(fold)).find((one) => one !== undefined);
  for (const fold of folds) if (!group.foldedIds.has(fold)) group.foldedIds.set(fold, row);
  if (earlier !== undefined) noteOfGroup(group, 'group.member-ids-resemble', 'member_id', earlier, row);
}

const mostNamesakes = 10;
/** What one person cannot have twice. */
const ofOnePerson = ['id', 'sex', 'ageBand'] as const;

/** Two people of one name: a cell of theirs differs that would not differ for one. */
const isAnotherPerson = (one: Item, other: Item, numbersLine: boolean) =>
  ofOnePerson.some(
    (key) =>
      !(numbersLine && key === 'id') && one[key] !== undefined && other[key] !== undefined && one[key] !== other[key],
  );
