import { timesIn } from '../../cells/several-titles.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { SubmissionKind } from '../../model/submission.js';
import type { ImportField } from '../fields/import-field.js';
import type { ImportList } from '../fields/import-fields.js';
import { listPlans } from '../fields/import-lists.js';
import type { RowFault } from '../import-faults.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import { lose, type RowGroup, roomOf } from './import-group.js';
import { addToPersonAbove, type Item, isListedAlready, notePersonTwice } from './import-same-person.js';
import type { ReadRow, WithinDays } from './take-into-row.js';

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
  return people.map(({ name, status, also }, i) => ({
    name,
    ...shared,
    ...also,
    ...ofPeople?.[i],
    ...(status === 'ended' && { status }),
  }));
}

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
  if (list === 'activities' || list === 'plannedActivities') takeTimes(group, item, read, list);
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

/** `Rapat rutin (3x)`: a plan states how often, but of what was held each has a day of its own, so that the list is a part. */
function takeTimes(group: RowGroup, item: Item, read: ReadRow, list: ImportList): void {
  const titles = read.titles ?? (typeof item.title === 'string' ? [item.title] : []);
  const times = titles.map(timesIn).find((one) => one !== undefined);
  if (times === undefined) return;
  if (list === 'plannedActivities') {
    if (titles.length === 1) item.times ??= times;
    return;
  }
  read.faults.push({ code: 'cell.times-not-kept', column: 'title' });
  lose(group, read);
}

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
  if (attendance !== undefined) faults.push({ code: 'cell.of-several-activities', column: 'attendance' });
  if (beneficiaries !== undefined) faults.push({ code: 'cell.of-several-activities', column: 'beneficiaries' });
  return titles.map((title, i) => ({ id: `${idPrefix}-baris-${place}-${i + 1}`, ...shared, title }));
}
