import { foldKimName } from '../../facts/group-names.js';
import { foldText } from '../../kernel/text.js';
import type { ImportField } from '../fields/import-field.js';
import type { RowFault } from '../import-faults.js';
import { commonDay, dayFor, isDaySpan, type SaidDay } from '../read/said-day.js';
import { type HeadCell, type HeadRecord, noteOfGroup, type RowGroup } from './import-group.js';
import { foldPlace } from './import-names.js';

/* What the rows of a group say of it: once for the whole, or one item of a list in each row. */

type Fields = Readonly<Record<string, ImportField>>;

/** Names of a group and of its place may be spelled differently; the first spelling stays. */
const spelled: Readonly<Record<string, (text: string) => string>> = {
  kim_name: foldKimName,
  place_name: foldPlace,
  kecamatan: foldPlace,
  kabupaten: foldPlace,
  provinsi: foldPlace,
};

/** A text of a column in the form in which two spellings of it are one. */
export const foldForComparison = (column: string, text: string) => (spelled[column] ?? foldText)(text);

/** Lists of which every row may name one item, and the keys that make it another item. */
const recordLists: Readonly<Record<string, { readonly differ: readonly string[]; readonly required?: string }>> = {
  decrees: { differ: ['number'] },
  registryEntries: { differ: ['registrar'] },
  standings: { differ: ['since'], required: 'standing' },
  media: { differ: ['channel', 'address'], required: 'channel' },
};

/** The list that a column names an item of. */
export function recordListOf(field: ImportField | undefined): string | undefined {
  const list = field?.of === 'submission' && field.path[1] === 0 ? field.path[0] : undefined;
  return list !== undefined && Object.hasOwn(recordLists, list) ? list : undefined;
}

/**
 * Takes what a row says of its group. Rows that differ cost nobody: the difference is noted once. Where it is no matter of
 * spelling, nothing is known, so that nothing is taken; but a group keeps the first name it was given.
 *
 * @returns whether the row said something that no row had said before, or something else.
 */
export function addHead(
  group: RowGroup,
  head: Readonly<Record<string, unknown>>,
  row: number,
  fields: Fields,
): boolean {
  let isNew = false;
  let records: Map<string, Record<string, unknown>> | undefined;
  for (const column of Object.keys(head)) {
    const value = head[column];
    const field = fields[column];
    const list = recordListOf(field);
    if (list !== undefined && field !== undefined) {
      if (field.as === 'media' || field.as === 'medium') {
        for (const one of value as readonly Record<string, unknown>[])
          isNew = addRecord(group, list, one, row, column) || isNew;
        continue;
      }
      records ??= new Map();
      const record = records.get(list) ?? {};
      records.set(list, record);
      record[field.path[2] as string] = value;
      continue;
    }
    isNew = addCell(group, column, value, row, field) || isNew;
  }
  if (records !== undefined)
    for (const [list, record] of records) isNew = addRecord(group, list, record, row, undefined, fields) || isNew;
  return isNew;
}

function addCell(
  group: RowGroup,
  column: string,
  value: unknown,
  row: number,
  field: ImportField | undefined,
): boolean {
  const known = group.head.get(column);
  if (known === undefined) {
    group.head.set(column, { value, row, left: false });
    return true;
  }
  if (isDaySpan(known.value) || isDaySpan(value)) return addDay(group, column, known, value as SaidDay, row);
  if (Array.isArray(known.value) || Array.isArray(value)) {
    const before = listOf(known.value);
    const names = new Set(before.map(nameIn));
    const others = listOf(value).filter((one) => !names.has(nameIn(one)));
    if (others.length === 0) return false;
    // Further members that another row names are more of them.
    if (field?.as !== 'officer' || before.length > 1 || listOf(value).length > 1) {
      group.head.set(column, { ...known, value: [...before, ...others] });
      return true;
    }
  }
  if (known.value === value || textOf(known.value) === textOf(value)) return false;
  if (foldForComparison(column, textOf(known.value)) === foldForComparison(column, textOf(value)))
    noteOfGroup(group, 'group.spelling-differs', column, known.row, row);
  else {
    noteOfGroup(group, 'group.contradicts', column, known.row, row);
    if (column !== 'kim_name' && column !== 'kim_id') known.left = true;
    // Two rows name two people for one office: somebody is missing from the list, whoever it is.
    if (field?.as === 'officer') group.isPartial = true;
    return true;
  }
  return false;
}

/** `DESA DUA` between the people of one group is not where all of them are: then nothing is known of it. */
export function noteAnotherPlace(group: RowGroup, column: string, value: unknown, row: number): void {
  const known = group.head.get(column);
  if (
    known !== undefined &&
    foldForComparison(column, textOf(known.value)) === foldForComparison(column, textOf(value))
  )
    return;
  noteOfGroup(group, 'group.contradicts', column, row);
  if (known !== undefined) known.left = true;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const textOf = (value: unknown) => (Array.isArray(value) ? value.map(nameIn).join() : String(value));

/** Of a name, or of somebody of whom more than the name is known. */
const nameIn = (one: unknown): string => foldText(typeof one === 'string' ? one : (one as { name: string }).name);

/** A row may know a day better than the one before; days that exclude each other are noted once, and none is taken. */
function addDay(group: RowGroup, column: string, known: HeadCell, value: SaidDay, row: number): boolean {
  const day = commonDay(known.value as SaidDay, value);
  if (day === undefined) {
    noteOfGroup(group, 'group.contradicts', column, known.row, row);
    known.left = true;
    return false;
  }
  const isBetter = !isSameDay(day, known.value as SaidDay);
  known.value = day;
  return isBetter;
}

const isSameDay = (a: SaidDay, b: SaidDay) =>
  a === b || (isDaySpan(a) && isDaySpan(b) && a.from === b.from && a.through === b.through);

/** Adds an item, or fills up the one that it is. */
function addRecord(
  group: RowGroup,
  list: string,
  record: Readonly<Record<string, unknown>>,
  row: number,
  column: string | undefined,
  fields: Fields = {},
): boolean {
  const known = group.records.get(list) ?? [];
  group.records.set(list, known);
  const { differ = [] } = recordLists[list] ?? {};
  const same = known.find(({ value }) =>
    differ.every((key) => value[key] === undefined || record[key] === undefined || isSame(value[key], record[key])),
  );
  if (same === undefined) {
    known.push({ value: { ...record }, row, left: new Set() });
    return true;
  }
  let isNew = false;
  for (const key of Object.keys(record)) {
    const before = same.value[key];
    if (same.left.has(key)) continue;
    if (before === undefined) {
      same.value[key] = record[key];
      isNew = true;
    } else if (isDaySpan(before) || isDaySpan(record[key])) {
      const day = commonDay(before as SaidDay, record[key] as SaidDay);
      if (day !== undefined) same.value[key] = day;
      else leave(group, list, same, key, row, column ?? nameOf(fields, list, key));
    } else if (!isSame(before, record[key])) {
      leave(group, list, same, key, row, column ?? nameOf(fields, list, key));
    } else if (before !== record[key])
      noteOfGroup(group, 'group.spelling-differs', column ?? nameOf(fields, list, key), same.row, row);
  }
  return isNew;
}

/** Rows say different things of an item: nothing is known. */
function leave(
  group: RowGroup,
  list: string,
  { value, left, row: first }: HeadRecord,
  key: string,
  row: number,
  column?: string,
): void {
  noteOfGroup(group, 'group.contradicts', column, first, row);
  delete value[key];
  left.add(key);
  if (Object.keys(value).length === 0) group.partial.add(list);
}

const isSame = (a: unknown, b: unknown) => a === b || foldText(String(a)) === foldText(String(b));

function nameOf(fields: Fields, list: string, key: string): string | undefined {
  return Object.keys(fields).find((name) => fields[name]?.path[0] === list && fields[name]?.path[2] === key);
}

/** The items of a list that came together; without those that lack what makes an item. */
export function recordsOf(group: RowGroup, list: string): readonly Record<string, unknown>[] {
  const required = recordLists[list]?.required;
  return (group.records.get(list) ?? [])
    .map(({ value }) => withDays(value))
    .filter((value) => (required === undefined ? Object.keys(value).length > 0 : value[required] !== undefined));
}

/** With a day for each of which only the month or the year is known; a year has none. */
function withDays(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!Object.values(record).some(isDaySpan)) return record;
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const day = isDaySpan(value) ? dayFor(value) : value;
      return day === undefined ? [] : [[key, day]];
    }),
  );
}

/** A list of which a cell could not be read has lost an item, unless the row gave the item by another cell. */
export function noteLostRecords(
  group: RowGroup,
  head: Readonly<Record<string, unknown>>,
  headFaults: readonly RowFault[],
  fields: Fields,
): void {
  for (const { column, code } of headFaults) {
    const field = fields[column ?? ''];
    const list = recordListOf(field);
    if (list === undefined) continue;
    // Each medium is an item of its own, and so is what was not read of a cell of several.
    const isOfOne = field?.as !== 'media' && field?.as !== 'medium' && code !== 'cell.partly-read';
    const isGiven = isOfOne && Object.keys(head).some((name) => recordListOf(fields[name]) === list);
    if (!isGiven) group.partial.add(list);
  }
}
