import type { LocalDate } from '../kernel/local-date.js';
import { foldText } from '../kernel/text.js';
import type { SubmissionKind } from '../model/submission.js';
import type { RowFault } from './import-faults.js';
import type { ImportField } from './import-field.js';
import type { ImportList } from './import-fields.js';
import { type RowGroup, roomOf } from './import-group.js';
import { listPlans } from './import-lists.js';
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
  const { item, faults } = read;
  const { kind, list } = plan;
  const { idPrefix } = listPlans[list];
  const leftWithin = read.within.find(({ name }) => name === 'left_on');
  const ids = addTo(group, item, row, plan, faults, leftWithin);
  if (ids === undefined) {
    group.isPartial = true;
    out.push({ kind: 'rejected', row, faults: [{ code: 'shape.too-many' }] });
    return;
  }
  for (const { name, from, through } of read.within) {
    if (plan.fields[name]?.of !== 'row') continue;
    const own = plan.list === 'members' && name === 'left_on' ? [item.id ?? `${idPrefix}-baris-${row}`] : ids;
    for (const id of own) group.inexact.push({ name, id: id as string, from, through });
  }
  if (list === 'members' && kind === 'registration') notePersonTwice(group, item, row, out);
  if (faults.some(({ code }) => code === 'cell.several-people')) group.isPartial = true;
  group.rows.push(row);
  if (faults.length > 0) out.push({ kind: 'noted', row, faults: faults as never });
}

/** @returns the ids of the items; `undefined` when the list is full. */
function addTo(
  group: RowGroup,
  item: Item,
  row: number,
  { kind, list, asOf }: ItemPlan,
  faults: RowFault[],
  leftWithin: WithinDays | undefined,
): readonly string[] | undefined {
  // Lists that stand side by side give several items in one row.
  let before = 0;
  while (group.itemRows.at(-1 - before) === row) before++;
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
  const items = list === 'activities' ? activitiesIn(item, place, idPrefix, faults) : [withId(item, place, list)];
  if (group.items.length + items.length > roomOf(kind)) return undefined;
  for (const one of items) {
    group.items.push(one);
    group.itemRows.push(row);
  }
  return items.map(({ id }) => String(id));
}

function withId(item: Item, place: string, list: ImportList): Item {
  return list === 'ratings' || item.id !== undefined
    ? item
    : { id: `${listPlans[list].idPrefix}-baris-${place}`, ...item };
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
    if (leftOn !== undefined) item.leftOn = leftOn;
    return true;
  }
  return false;
}

/** The activities that a row holds: one, or those that one cell lists. */
function activitiesIn(item: Item, place: string, idPrefix: string, faults: RowFault[]): readonly Item[] {
  if (item.through !== undefined && item.through !== item.date)
    faults.push({ code: 'cell.not-a-single-day', column: 'date_through' });
  delete item.through;
  const titles = typeof item.title === 'string' ? severalTitles(item.title) : [];
  if (titles.length < 2) return [withId(item, place, 'activities')];
  faults.push({ code: 'row.several-activities', column: 'title' });
  // Numbers of people are those of all of them together, and of none alone.
  const { id: _, attendance, beneficiaries, ...shared } = item;
  if (attendance !== undefined) faults.push({ code: 'cell.not-exact', column: 'attendance' });
  if (beneficiaries !== undefined) faults.push({ code: 'cell.not-exact', column: 'beneficiaries' });
  return titles.map((title, i) => ({ id: `${idPrefix}-baris-${place}-${i + 1}`, ...shared, title }));
}

/** `1. Rapat\n2. Pelatihan`, `- Rapat - Pelatihan`: a cell that lists several. Texts of a cell are one line by then. */
function severalTitles(title: string): readonly string[] {
  const isNumbered = /^\s*1[.)]\s?\p{L}/u.test(title) && /\s2[.)]\s?\p{L}/u.test(title);
  const isListed = /^[-•*]\s/.test(title) && /\s[-•*]\s/.test(title.slice(2));
  if (!isNumbered && !isListed) return [];
  return title
    .split(isNumbered ? /(?:^|[\s;,])\d{1,2}[.)]\s?(?=\p{L})/u : /(?:^|\s)[-•*]\s/)
    .map((part) => part.trim().replace(/[;,]$/, ''))
    .filter((part) => part !== '');
}

/** The same person twice is noted with both rows, before anything is counted. */
function notePersonTwice(group: RowGroup, item: Item, row: number, out: RowsInOutcome[]): void {
  const { id, name } = item;
  const sameId = typeof id === 'string' ? group.ids.get(id) : undefined;
  if (typeof id === 'string' && sameId === undefined) group.ids.set(id, row);
  const { id: _, ...cells } = item;
  const key = typeof name === 'string' ? JSON.stringify({ ...cells, name: foldText(name) }) : undefined;
  const samePerson =
    key === undefined || (id !== undefined && sameId === undefined) ? undefined : group.persons.get(key);
  if (key !== undefined && !group.persons.has(key)) group.persons.set(key, row);
  const earlier = sameId ?? samePerson;
  if (earlier === undefined) return;
  const column = sameId === undefined ? 'member_name' : 'member_id';
  out.push({ kind: 'noted', row, faults: [{ code: 'row.same-person', column }], rows: [earlier, row] });
}
