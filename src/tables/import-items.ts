import type { LocalDate } from '../kernel/local-date.js';
import { foldText } from '../kernel/text.js';
import type { SubmissionKind } from '../model/submission.js';
import type { RowFault } from './import-faults.js';
import type { ImportField } from './import-field.js';
import type { ImportList } from './import-fields.js';
import { lose, noteOfGroup, type RowGroup, roomOf } from './import-group.js';
import { listPlans } from './import-lists.js';
import { foldPersonName, foldsOfId } from './import-names.js';
import type { RowsInOutcome } from './import-outcomes.js';
import type { ReadRow, WithinDays } from './import-row.js';

type Item = Record<string, unknown>;

/** What the items of an import need to know. */
export interface ItemPlan {
  readonly kind: SubmissionKind;
  readonly list: ImportList;
  readonly fields: Readonly<Record<string, ImportField>>;
  readonly asOf: LocalDate | undefined;
}

/** Adds what a row holds to its group: a member, somebody who left, an adviser, or an item of another list. */
export function addItem(group: RowGroup, read: ReadRow, row: number, plan: ItemPlan, out: RowsInOutcome[]): void {
  const { faults } = read;
  const { kind, list } = plan;
  const isOfMembers = list === 'members' && kind === 'registration';
  const leftWithin = read.within.find(({ name }) => name === 'left_on');
  let added = 0;
  if (isOfMembers && read.isPersonAbove) {
    addToPersonAbove(group, read, row, out);
    return;
  }
  for (const item of itemsOf(read)) {
    if (isOfMembers && isListedAlready(group, item, read)) continue;
    const ids = addTo(group, item, row, plan, read, leftWithin);
    if (ids === undefined) {
      lose(group, read);
      if (added === 0) {
        out.push({ kind: 'rejected', row, faults: [{ code: 'shape.too-many' }] });
        return;
      }
      // Of several people, those who found a place stay.
      faults.push({ code: 'shape.too-many' });
      break;
    }
    addInexact(group, read, ids, plan);
    added++;
    if (isOfMembers) notePersonTwice(group, item, row, read.numbersLine, out);
  }
  if (isOfMembers && faults.some(isOfAnotherPerson)) lose(group, read);
  group.rows.push(row);
  if (faults.length > 0) out.push({ kind: 'noted', row, faults: faults as never });
}

/** `idem` where the name stands: another row about the person above, whose offices are added to those that are known. */
function addToPersonAbove(
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
  const offices = [...new Set([...officesIn(above), ...officesIn(item)])];
  const sections = [...new Set([...sectionsIn(above), ...sectionsIn(item)])];
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

const sectionsIn = ({ sectionNames }: Item): readonly unknown[] => (Array.isArray(sectionNames) ? sectionNames : []);

/** The row names somebody beside the one who was recorded. */
const isOfAnotherPerson = ({ code, column }: RowFault) =>
  code === 'cell.several-people' ||
  code === 'cell.others-not-named' ||
  (code === 'cell.column-twice' && column === 'member_name');

/** What a cell of several people shares among them; whose the other cells of its row are is not known. */
const sharedKeys: ReadonlySet<string> = new Set(['offices', 'sectionNames', 'adviser']);

function itemsOf({ item, people, ofPeople }: ReadRow): readonly Item[] {
  if (people === undefined) return [item];
  const shared =
    ofPeople === undefined ? Object.fromEntries(Object.entries(item).filter(([key]) => sharedKeys.has(key))) : {};
  return people.map(({ name, status }, i) => ({
    name,
    ...shared,
    ...ofPeople?.[i],
    ...(status === 'ended' && { status }),
  }));
}

/** A line such as `Ketua : Warga A` and a row of the list may be one person: neither is added twice. */
function isListedAlready(group: RowGroup, item: Item, { isLabelled }: ReadRow): boolean {
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
  const offices = [...new Set([...officesIn(member), ...officesIn(item)])];
  const isStated = member.offices !== undefined || item.offices !== undefined;
  group.items[listed] = { id: member.id, ...cells, ...(isStated && { offices }) };
  return true;
}

const officesIn = ({ offices }: Item): readonly unknown[] => (Array.isArray(offices) ? offices : []);

function addInexact(group: RowGroup, read: ReadRow, ids: readonly string[], plan: ItemPlan): void {
  if (read.people !== undefined) return;
  for (const { name, from, through } of read.within) {
    if (plan.fields[name]?.of !== 'row') continue;
    for (const id of ids) group.inexact.push({ name, id, from, through });
  }
}

/** @returns the ids of the items; `undefined` when the list is full. */
function addTo(
  group: RowGroup,
  item: Item,
  row: number,
  { kind, list, asOf }: ItemPlan,
  read: ReadRow,
  leftWithin: WithinDays | undefined,
): readonly string[] | undefined {
  const { faults } = read;
  // Lists that stand side by side and cells of several people give several items in one row.
  const before = [group.itemRows, group.formerRows, group.adviserRows].reduce(
    (sum, rows) => sum + countAtEnd(rows, row),
    0,
  );
  const place = before === 0 ? String(row) : `${row}-${before + 1}`;
  const idPrefix = listPlans[list].idPrefix;
  if (list === 'members' && isFormer(item, asOf, faults, leftWithin)) {
    const { id = `${idPrefix}-baris-${place}`, joinedOn, leftOn } = item;
    group.former.push({
      id,
      ...(joinedOn !== undefined && { joinedOn }),
      ...(leftOn !== undefined && { leftOn }),
    });
    group.formerRows.push(row);
    return [id as string];
  }
  if (list === 'members' && item.adviser !== undefined) {
    const { id = `pembina-baris-${place}`, name, adviser: role, publicOffices } = item;
    group.advisers.push({
      id,
      ...(name !== undefined && { name }),
      role,
      ...(publicOffices !== undefined && { publicOffices }),
    });
    group.adviserRows.push(row);
    return [];
  }
  const { titles, programme } = read;
  delete item.year;
  const items =
    list === 'activities' || list === 'plannedActivities'
      ? activitiesIn(item, titles, place, idPrefix, faults)
      : [list === 'ratings' ? item : withId(item, place, idPrefix)];
  if (group.items.length + items.length > roomOf(kind)) return undefined;
  for (const one of items) {
    group.items.push(one);
    group.itemRows.push(row);
    if (list === 'plannedActivities') group.programmes.push(programme);
  }
  return items.map(({ id }) => String(id));
}

function countAtEnd(rows: readonly number[], row: number): number {
  let count = 0;
  while (rows.at(-1 - count) === row) count++;
  return count;
}

const withId = (item: Item, place: string, idPrefix: string): Item =>
  item.id !== undefined ? item : { id: `${idPrefix}-baris-${place}`, ...item };

/** Whether the membership has ended. */
function isFormer(
  item: Item,
  asOf: LocalDate | undefined,
  faults: RowFault[],
  leftWithin: WithinDays | undefined,
): boolean {
  const { status, leftOn } = item;
  delete item.status;
  delete item.leftOn;
  // Of a year, the last day decides.
  const lastDay = leftWithin?.through ?? leftOn;
  const left = typeof lastDay === 'string' && (asOf === undefined || lastDay <= asOf);
  if (status === 'current' && left) {
    faults.push({ code: 'cell.status-unknown', column: 'member_status' });
    return false;
  }
  if (status === 'ended' || (left && status === undefined)) {
    // The day of leaving decides, whatever the cell of the status says.
    const unread = faults.findIndex(({ code, column }) => code === 'cell.status-unknown' && column === 'member_status');
    if (unread >= 0) faults[unread] = { code: 'shape.unknown-code', column: 'member_status' };
    if (leftOn !== undefined) item.leftOn = leftOn;
    return true;
  }
  return false;
}

/** The activities that a row holds: one, or those that one cell lists. */
function activitiesIn(
  item: Item,
  titles: readonly string[] | undefined,
  place: string,
  idPrefix: string,
  faults: RowFault[],
): readonly Item[] {
  const { date, through } = item;
  if (typeof through === 'string' && typeof date === 'string' && through !== date)
    faults.push({
      code: through < date ? 'cell.ends-before-start' : 'cell.not-a-single-day',
      column: 'date_through',
    });
  delete item.through;
  if (titles === undefined) return [withId(item, place, idPrefix)];
  faults.push({ code: 'row.several-activities', column: 'title' });
  if (titles.length < 2) return [withId({ ...item, title: titles[0] }, place, idPrefix)];
  // Numbers of people are those of all of them together, and of none alone.
  const { id: _, attendance, beneficiaries, ...shared } = item;
  if (attendance !== undefined) faults.push({ code: 'cell.not-exact', column: 'attendance' });
  if (beneficiaries !== undefined) faults.push({ code: 'cell.not-exact', column: 'beneficiaries' });
  return titles.map((title, i) => ({ id: `${idPrefix}-baris-${place}-${i + 1}`, ...shared, title }));
}

/** The same person twice is noted with both rows, before anything is counted. Another office makes no other person. */
function notePersonTwice(group: RowGroup, item: Item, row: number, numbersLine: boolean, out: RowsInOutcome[]): void {
  const { id, name } = item;
  const sameId = typeof id === 'string' ? group.ids.get(id) : undefined;
  if (typeof id === 'string' && sameId === undefined) {
    group.ids.set(id, row);
    if (!numbersLine) noteResembling(group, id, row);
  }
  const key = typeof name === 'string' ? foldPersonName(name) : '';
  const known = key === '' ? [] : (group.persons.get(key) ?? []);
  const samePerson = known.find(({ item: other }) => !isAnotherPerson(other, item, numbersLine))?.row;
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
