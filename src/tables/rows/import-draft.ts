import { placeOf } from '../../fields/field-at.js';
import { fieldTables } from '../../fields/field-tables.js';
import type { SubmissionKind } from '../../model/submission.js';
import type { ImportField } from '../fields/import-field.js';
import type { ImportList } from '../fields/import-fields.js';
import { listPlans } from '../fields/import-lists.js';
import { type DaySpan, dayFor, isDaySpan } from '../read/said-day.js';
import { noteOfGroup, type RowGroup } from './import-group.js';
import { recordsOf } from './import-head.js';
import { advisersOf, officersOf, withOfficers } from './import-officers.js';

type Item = Record<string, unknown>;
type Fields = Readonly<Record<string, ImportField>>;

/**
 * The submission that the rows of a group make.
 *
 * @param named lists that columns of the table name items of: a row that was lost may have named one.
 */
export function draftOf(
  group: RowGroup,
  kind: SubmissionKind,
  list: ImportList,
  fields: Fields,
  named: ReadonlySet<string>,
): Item {
  if (kind === 'registration' && group.head.get('kim_name') === undefined) nameById(group);
  const draft = kind === 'registration' ? registrationOf(group, list, fields, named) : reportOf(group, list, fields);
  const inexact = inexactOf(group, kind, list, fields, draft);
  if (inexact.length > 0) draft.inexactDates = inexact;
  return draft;
}

/** A group with an id and no name loses nobody: its id stands for the name, and that is noted. */
function nameById(group: RowGroup): void {
  const id = group.head.get('kim_id');
  if (id === undefined) return;
  group.head.set('kim_name', { ...id });
  noteOfGroup(group, 'group.name-missing', 'kim_name', group.rows[0] ?? id.row);
}

/** Paths come from our own tables, so that no cell can name a place. */
function put(holder: Item, path: readonly (string | number)[], value: unknown): void {
  let at = holder as Record<string | number, unknown>;
  for (let i = 0; i < path.length - 1; i++) {
    const key = path[i] as string | number;
    at[key] ??= typeof path[i + 1] === 'number' ? [] : {};
    at = at[key] as Record<string | number, unknown>;
  }
  at[path[path.length - 1] as string | number] = value;
}

/** What is put together from several columns, or not kept. */
const apart: ReadonlySet<string> = new Set(['stated_members', 'stated_women', 'stated_men']);

function headOf(group: RowGroup, fields: Readonly<Record<string, ImportField>>): Item {
  const draft: Item = {};
  for (const [column, { value, left }] of group.head) {
    const field = fields[column];
    if (left || field === undefined || field.as !== undefined || apart.has(column)) continue;
    const day = isDaySpan(value) ? dayFor(value) : value;
    if (day !== undefined) put(draft, field.path, day);
  }
  return draft;
}

function registrationOf(group: RowGroup, list: ImportList, fields: Fields, named: ReadonlySet<string>): Item {
  const draft: Item = { kind: 'registration', schemaVersion: 'v1', ...headOf(group, fields) };
  draft.bodyType ??= 'kim';
  const partial = new Set(group.partial);
  const isPartOfMembers = partial.delete('members');
  if (group.isPartial) for (const one of named) partial.add(one);
  for (const one of group.records.keys()) {
    const records = recordsOf(group, one);
    if (records.length > 0) draft[one] = records;
  }
  if (list === 'members') addMembers(draft, group, fields, partial, isPartOfMembers);
  else if (group.items.length > 0) {
    draft.workProgrammes = programmesOf(group);
    if (group.isPartial) partial.add('workProgrammes');
  }
  if (partial.delete('decrees')) draft.decreesListed = 'some';
  if (partial.size > 0) draft.partialLists = [...partial].sort();
  return draft;
}

/** One programme for each period that rows name; their items stand together. */
function programmesOf(group: RowGroup): readonly Item[] {
  const found = new Map<string, { period: DaySpan | undefined; activities: Item[]; rows: number[] }>();
  group.items.forEach((item, i) => {
    const period = group.programmes[i];
    const key = `${period?.from}/${period?.through}`;
    const programme = found.get(key) ?? { period, activities: [], rows: [] };
    found.set(key, programme);
    programme.activities.push(item);
    programme.rows.push(group.itemRows[i] as number);
  });
  group.itemRows.splice(0, group.itemRows.length, ...[...found.values()].flatMap(({ rows }) => rows));
  return [...found.values()].map(({ period, activities }) => ({ period, activities }));
}

function addMembers(
  draft: Item,
  group: RowGroup,
  fields: Fields,
  partial: Set<string>,
  isPartOfMembers: boolean,
): void {
  const fromList = group.items.length > 0;
  const members = withOfficers(group, officersOf(group, fields));
  if (members.length > 0) draft.members = members;
  // Officers are not all members, and a list of which a row was left out is not whole.
  const isPart = group.isPartial || group.isAnswered || isPartOfMembers || isOfOfficersAlone(group, members.length);
  if (isPart || (!fromList && members.length > 0)) draft.membersListed = 'some';
  if (group.former.length > 0) draft.formerMembers = group.former;
  const advisers = [...group.advisers, ...advisersOf(group, fields)];
  if (advisers.length > 0) draft.advisers = advisers;
  if (group.isPartial) for (const one of ['formerMembers', 'advisers']) if (draft[one] !== undefined) partial.add(one);
  addStatedCounts(group, draft);
}

/** A profile with its officers in lines (`Ketua | Warga A`) that states more members than these. */
function isOfOfficersAlone({ items, labelled, head }: RowGroup, listed: number): boolean {
  const stated = head.get('stated_members')?.value;
  return items.length > 0 && labelled.size === items.length && typeof stated === 'number' && stated > listed;
}

/** Dates of which only a month or a year is known, each once, with the item that it is of. */
function inexactOf(
  group: RowGroup,
  kind: SubmissionKind,
  list: ImportList,
  fields: Fields,
  draft: Item,
): readonly Item[] {
  const found = new Map<string, Item>();
  const add = (place: string | undefined, id: string | undefined, { from, through }: DaySpan) => {
    const key = `${place} ${id ?? ''}`;
    if (place !== undefined && !found.has(key))
      found.set(key, { field: place, ...(id !== undefined && { id }), from, through });
  };
  const placeOfHead = (path: ImportField['path']) => placeOf(fieldTables[kind], path);
  for (const [name, { value, left }] of group.head) {
    const field = fields[name];
    if (field !== undefined && !left && isDaySpan(value)) add(placeOfHead(field.path), undefined, value);
  }
  for (const [one, records] of group.records)
    for (const { value } of records)
      for (const [key, day] of Object.entries(value))
        if (isDaySpan(day)) add(placeOfHead([one, 0, key]), undefined, day);
  for (const { name, id, from, through } of group.inexact) {
    const field = fields[name];
    if (field === undefined || name === 'date_through') continue;
    const isFormer = group.former.some((one) => one.id === id);
    if (name === 'left_on' && !isFormer) continue;
    add(`${isFormer ? 'formerMembers[].' : listPlans[list].place}${field.path.join('.')}`, id, { from, through });
  }
  return draft.id === undefined ? [] : [...found.values()];
}

function addStatedCounts(group: RowGroup, draft: Item): void {
  const numberIn = (column: string) => {
    const cell = group.head.get(column);
    return cell === undefined || cell.left || typeof cell.value !== 'number'
      ? undefined
      : { value: cell.value, row: cell.row };
  };
  const [total, women, men] = [numberIn('stated_members'), numberIn('stated_women'), numberIn('stated_men')];
  const sum = women !== undefined && men !== undefined ? women.value + men.value : undefined;
  if (total !== undefined && sum !== undefined && total.value !== sum) {
    noteOfGroup(group, 'group.counts-not-adding-up', 'stated_members', total.row);
  }
  const count = total?.value ?? sum;
  if (count !== undefined) draft.statedCounts = [{ count, counts: 'anggota' }];
  const sexes = [
    ...(women !== undefined && women.value > 0 ? ['perempuan'] : []),
    ...(men !== undefined && men.value > 0 ? ['laki-laki'] : []),
  ];
  if (sum !== undefined && sexes.length > 0 && (total === undefined || total.value === sum)) {
    draft.statedComposition = { sexes, exhaustive: true };
  }
  const figures = [
    ...(women === undefined ? [] : [{ subject: 'anggota perempuan', ...women }]),
    ...(men === undefined ? [] : [{ subject: 'anggota laki-laki', ...men }]),
  ];
  if (figures.length > 0) {
    draft.statedFigures = figures.map(({ subject, value, row }) => ({
      subject,
      value,
      unit: 'orang',
      source: `baris ${row}`,
    }));
  }
}

function reportOf(group: RowGroup, list: ImportList, fields: Readonly<Record<string, ImportField>>): Item {
  const draft: Item = { kind: 'activity-report', schemaVersion: 'v1', ...headOf(group, fields) };
  const { at } = listPlans[list];
  if (at === undefined) return draft;
  if (group.items.length > 0) put(draft, at, group.items);
  if (group.isPartial) draft.partialLists = [list];
  return draft;
}
